"""A dispute before the council: a mediator is chosen, both sides speak apart, a way out is proposed and answered."""

from dataclasses import dataclass

from db import applications, pairs, people
from db import banks as notes
from mentoring import disputes as rules
from mentoring.application_kinds import ApplicationKind
from mentoring.application_states import ApplicationAct
from mentoring.application_steps import Stand, possible
from mentoring.applications import Application, Event, spoken
from mentoring.disputes import Conflict
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.pairs import OPEN, Pair
from mentoring.people import Person
from services.application_decisions import DECIDERS
from services.application_ways import (
    await_word,
    days_for,
    decides,
    note,
    put_before,
    settle,
    tell,
    the_application,
    turn,
)
from services.behalf import WRITERS, whose
from services.work import Work, command, found, query


@dataclass(frozen=True)
class Candidate:
    """Somebody who might mediate, and what keeps them from it, if anything does."""

    person: Person
    conflict: Conflict | None


@query(*DECIDERS)
async def mediator_choices(work: Work, application_id: int) -> list[Candidate]:
    """Return who might mediate a dispute that waits for a mediator, those whom nothing keeps from it first."""
    application, pair = await _waiting(work, application_id)
    return await _candidates(work, application, pair)


@command(*DECIDERS)
async def appoint_mediator(work: Work, application_id: int, person_id: int) -> None:
    """Choose who mediates: both sides are told, and asked for their words.

    Raises:
        BadInput: they are a side, in a pair with one, or kept apart from one; or a side objected to them before.
        NotFound: they are none of those who mediate here.
    """
    application, pair = await _waiting(work, application_id)
    known = {one.person.id: one for one in await _candidates(work, application, pair)}
    chosen = known.get(person_id)
    if chosen is None:
        raise NotFound
    if chosen.conflict is not None:
        raise BadInput(f"application-conflict-{chosen.conflict.value}")
    days = await days_for(work, application, pair)
    begun = rules.appoint(application, person_id, work.today(), days)
    await await_word(work, begun, Kind.APPLICATION_WORD, begun.parties, person_id)
    await note(work, begun, ApplicationAct.APPOINT, person_id=person_id)
    await tell(work, Kind.APPLICATION_TOLD, begun, [person_id], "mediator")
    await work.log("appoint-mediator", begun.applicant_id, application=begun.id, mediator=person_id)


@command(*WRITERS)
async def object_to_mediator(work: Work, application_id: int, words: str = "", person_id: int = 0) -> None:
    """A side does not trust the mediator, and says why if it likes: another one is chosen."""
    application, pair, speaker = await _side(work, application_id, person_id, ApplicationAct.OBJECT)
    objected = rules.object_to(application, work.today(), await days_for(work, application, pair))
    await note(work, application, ApplicationAct.OBJECT, spoken(words) if words else "", person_id=speaker)
    await put_before(work, objected, pair)
    await work.log("object-to-mediator", application.applicant_id, application=application.id)


@command(*WRITERS)
async def speak_in_dispute(
    work: Work, application_id: int, words: str, *, is_shared: bool = False, person_id: int = 0
) -> None:
    """A side tells the mediator how it sees things; the other side reads it only where `is_shared`."""
    application, _, speaker = await _side(work, application_id, person_id, ApplicationAct.SPEAK)
    spoken_of = rules.speak(application)
    await applications.save(work.connection, spoken_of)
    said = spoken(words)
    await note(work, spoken_of, ApplicationAct.SPEAK, said, person_id=speaker, is_shared=is_shared)
    await tell(work, Kind.APPLICATION_TOLD, spoken_of, [spoken_of.mediator_id], "spoken")
    await work.log("speak-in-dispute", application.applicant_id, application=application.id)


@command(*DECIDERS)
async def propose_settlement(work: Work, application_id: int, words: str) -> None:
    """The mediator proposes a way out; each side answers by itself."""
    application, pair = await _mediated(work, application_id, ApplicationAct.PROPOSE)
    proposed = rules.propose(application, work.today(), await days_for(work, application, pair))
    await note(work, proposed, ApplicationAct.PROPOSE, spoken(words), is_shared=True)
    await await_word(work, proposed, Kind.APPLICATION_WORD, proposed.parties)
    await work.log("propose-settlement", application.applicant_id, application=application.id)


@command(*WRITERS)
async def accept_settlement(work: Work, application_id: int, person_id: int = 0) -> None:
    """A side accepts what is proposed; with the second yes the dispute is settled.

    Raises:
        WrongState: they have accepted already.
    """
    application, _, speaker = await _side(work, application_id, person_id, ApplicationAct.ACCEPT)
    before = accepted(await applications.events(work.connection, application_id))
    if speaker in before:
        raise WrongState("application-accepted-already")
    after = rules.accept(application, speaker, before, work.today())
    await note(work, after, ApplicationAct.ACCEPT, person_id=speaker)
    if after.state is application.state:
        await applications.save(work.connection, after)
        await tell(work, Kind.APPLICATION_TOLD, after, [after.mediator_id], "accepted")
    else:
        await settle(work, after)
        await tell(work, Kind.APPLICATION_TOLD, after, [*after.parties, after.mediator_id], "settled")
    await work.log("accept-settlement", application.applicant_id, application=application.id)


@command(*WRITERS)
async def reject_settlement(work: Work, application_id: int, words: str = "", person_id: int = 0) -> None:
    """A side does not accept what is proposed, and says why to the mediator, who goes on."""
    application, pair, speaker = await _side(work, application_id, person_id, ApplicationAct.REJECT)
    rejected = rules.reject(application, work.today(), await days_for(work, application, pair))
    await note(work, rejected, ApplicationAct.REJECT, spoken(words) if words else "", person_id=speaker)
    await await_word(work, rejected, Kind.APPLICATION_WORD, [found(rejected.mediator_id)])
    await work.log("reject-settlement", application.applicant_id, application=application.id)


@command(*DECIDERS)
async def close_dispute(work: Work, application_id: int, outcome: str) -> None:
    """The mediator ends without an agreement; how it ended is written down, and both sides are told."""
    application, _ = await _mediated(work, application_id, ApplicationAct.CLOSE)
    closed = rules.close(application, outcome, work.person_id, work.today())
    await settle(work, closed)
    await note(work, closed, ApplicationAct.CLOSE)
    await tell(work, Kind.APPLICATION_TOLD, closed, closed.parties, "unsettled")
    await work.log("close-dispute", application.applicant_id, application=application.id)


def accepted(way: list[Event]) -> frozenset[int]:
    """Return who has accepted what was proposed last."""
    found_ones: set[int] = set()
    for one in way:
        if one.act is ApplicationAct.PROPOSE:
            found_ones.clear()
        elif one.act is ApplicationAct.ACCEPT and one.person_id is not None:
            found_ones.add(one.person_id)
    return frozenset(found_ones)


async def _candidates(work: Work, application: Application, pair: Pair | None) -> list[Candidate]:
    """Those whose turn it is; whoever a side objected to before is not offered again."""
    way = await applications.events(work.connection, application.id)
    appointed, objected = None, set[int | None]()
    for one in way:
        if one.act is ApplicationAct.APPOINT:
            appointed = one.person_id
        elif one.act is ApplicationAct.OBJECT:
            objected.add(appointed)
    people_here = await people.many(work.connection, (await turn(work, application, pair)).people)
    bound = [one.members for side in application.parties for one in await pairs.of_person(work.connection, side)
             if one.status in OPEN]  # fmt: skip
    apart = [(one.first_id, one.second_id)
             for one in await notes.separations(work.connection, application.organization_id)]  # fmt: skip
    offered = [
        Candidate(one, rules.conflict(one.id, application.parties, bound, apart))
        for one in people_here.values()
        if one.id not in objected
    ]
    return sorted(offered, key=lambda one: (one.conflict is not None, one.person.name.full))


async def _waiting(work: Work, application_id: int) -> tuple[Application, Pair | None]:
    application, pair = await the_application(work, application_id)
    if application.kind is not ApplicationKind.DISPUTE:
        raise NotFound
    if not decides(work, application, pair, await turn(work, application, pair)):
        raise NotAllowed("application-not-for-you")
    if ApplicationAct.APPOINT not in possible(application, Stand.DECIDER):
        raise WrongState("application-moved-on", state=application.state.value)
    return application, pair


async def _side(
    work: Work, application_id: int, person_id: int, act: ApplicationAct
) -> tuple[Application, Pair | None, int]:
    application, pair = await the_application(work, application_id)
    speaker = await whose(work, person_id, "application")
    if application.kind is not ApplicationKind.DISPUTE or speaker not in application.parties:
        raise NotFound
    stand = Stand.APPLICANT if speaker == application.applicant_id else Stand.SUBJECT
    if act not in possible(application, stand):
        raise WrongState("application-moved-on", state=application.state.value)
    return application, pair, speaker


async def _mediated(work: Work, application_id: int, act: ApplicationAct) -> tuple[Application, Pair | None]:
    application, pair = await the_application(work, application_id)
    if application.mediator_id is None or application.mediator_id != work.actor.person_id:
        raise NotFound
    if act not in possible(application, Stand.MEDIATOR):
        raise WrongState("application-moved-on", state=application.state.value)
    return application, pair
