"""An application as those see it who may: what is asked, where it stands, its way so far, what can be done with it."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from db import applications, people
from mentoring.actors import Role
from mentoring.application_kinds import ApplicationKind, FieldKind, asked, missing
from mentoring.application_states import DECIDED, ApplicationAct, ApplicationState
from mentoring.application_steps import Stand, possible
from mentoring.applications import Application, Event, overlap
from mentoring.disputes import unheard
from mentoring.pairs import Pair
from mentoring.people import Person
from services.application_ways import decides, pair_of, the_application, turn, writes_for
from services.disputes import accepted
from services.work import Work, query

EVERYBODY = tuple(Role)
# What is said in confidence in a dispute: the applicant's words, and whether the other side may read them.
_CONFIDED = frozenset({"what"})
_WHO_READS = frozenset({"share"})


@dataclass(frozen=True)
class Line:
    """One answer: the question's id, how it is answered, the answer as it is stored."""

    field: str
    kind: FieldKind
    value: str


@dataclass(frozen=True)
class StepOfWay:
    """One step: what was done, whose step it was, when, and the words the reader may see."""

    act: ApplicationAct
    name: str
    at: datetime
    words: str


@dataclass(frozen=True)
class Overlap:
    """Another release on some of the same days: whose, when, and who stands in."""

    name: str
    starts: str
    ends: str
    substitute: str
    is_granted: bool


@dataclass(frozen=True)
class ApplicationCard:
    """An application with its people, as the reader stands to it.

    `speaker` is the person without an account for whom the reader would act, 0 the reader; `missing` the question of a
    draft that is open; `is_hidden`: words are kept back from this reader; `has_spoken`: a side has told the mediator;
    `unheard`: who has not, for the mediator, while there is time for it.
    """

    application: Application
    stand: Stand
    applicant: str
    subject: str
    mediator: str
    pair_title: str
    decider: Role
    acts: frozenset[ApplicationAct]
    speaker: int = 0
    lines: tuple[Line, ...] = ()
    way: tuple[StepOfWay, ...] = ()
    overlaps: tuple[Overlap, ...] = ()
    missing: str = ""
    is_hidden: bool = False
    has_spoken: bool = False
    unheard: str = ""


def action(one: ApplicationCard) -> str:
    """Return the screen that an application opens: a draft is gone on with."""
    screen = "application_draft" if one.application.state is ApplicationState.DRAFT else "application"
    return f"{screen}:{one.application.id}"


@query(*EVERYBODY, is_logged=True)
async def application_card(work: Work, application_id: int) -> ApplicationCard:
    """Return an application the actor may know of."""
    application, pair = await the_application(work, application_id, lock=False)
    if work.person_id not in (*application.parties, application.mediator_id):
        await work.see("view-application", application.applicant_id, application=application.id)
        if application.subject_id is not None:
            await work.see("view-application", application.subject_id, application=application.id)
    return await card(work, application, pair)


async def card(work: Work, application: Application, pair: Pair | None) -> ApplicationCard:
    """Return an application with everything the actor may know of it."""
    way = await applications.events(work.connection, application.id)
    known = await _people(work, application, pair, way)
    short = await brief(work, application, pair, known)
    is_hidden = _is_hidden(work, application, short)
    is_other_side = (short.speaker or work.person_id) == application.subject_id
    hidden = (_CONFIDED if is_hidden else frozenset()) | (_WHO_READS if is_other_side else frozenset())
    question = missing(application.kind, application.content)
    is_draft = application.state is ApplicationState.DRAFT
    silent = unheard(application, way, work.today())
    return ApplicationCard(
        application, short.stand, short.applicant, short.subject, short.mediator, short.pair_title, short.decider,
        short.acts, short.speaker, tuple(_lines(application, hidden)),
        tuple(StepOfWay(one.act, _name(known, one.person_id), one.at, _words(work, application, short, one))
              for one in way if not _is_unsaid(work, application, short, one)),
        tuple(await _overlaps(work, application, short)),
        question.id if question and is_draft else "", is_hidden, short.has_spoken,
        _name(known, silent) if ApplicationAct.PROPOSE in short.acts and silent else "",
    )  # fmt: skip


async def brief(
    work: Work, application: Application, pair: Pair | None, known: dict[int, Person]
) -> ApplicationCard:  # fmt: skip
    """Return what a list shows of an application: its people, whose turn it is, what the actor can do."""
    whose = await turn(work, application, pair)
    stands = await _stands(work, application, pair, may_decide=decides(work, application, pair, whose))
    stand, speaker = stands[0]
    acts: frozenset[ApplicationAct] = frozenset().union(*(possible(application, one) for one, who in stands
                                                          if who == speaker or one in _OFFICES))  # fmt: skip
    me, way = speaker or work.person_id, await _dispute(work, application)
    if me in accepted(way):
        acts -= {ApplicationAct.ACCEPT}
    has_spoken = any(one.act is ApplicationAct.SPEAK and one.person_id == me for one in way)
    title = " – ".join(known[one].name.short for one in pair.members if one in known) if pair else ""
    return ApplicationCard(
        application, stand, _name(known, application.applicant_id), _name(known, application.subject_id),
        _name(known, application.mediator_id), title, whose.role, acts, speaker,
        has_spoken=has_spoken,
    )  # fmt: skip


async def briefs(work: Work, theirs: list[Application]) -> list[ApplicationCard]:
    """Return applications as a list shows them."""
    found = []
    for one in theirs:
        pair = await pair_of(work, one)
        found.append(await brief(work, one, pair, await _people(work, one, pair, [])))
    return found


async def _dispute(work: Work, application: Application) -> list[Event]:
    """Return the way of a dispute with a mediator: who has spoken and agreed decides who is waited for."""
    if application.mediator_id is None or application.kind is not ApplicationKind.DISPUTE:
        return []
    return await applications.events(work.connection, application.id)


_OFFICES = frozenset({Stand.DECIDER, Stand.MEDIATOR})


async def _stands(
    work: Work, application: Application, pair: Pair | None, *, may_decide: bool
) -> list[tuple[Stand, int]]:
    """As what the actor meets it, for whom; what is their own comes first, then what they do for others."""
    me, mine = work.actor.person_id, []
    sides = ((Stand.APPLICANT, application.applicant_id), (Stand.SUBJECT, application.subject_id))
    mine += [(stand, 0) for stand, who in sides if who is not None and who == me]
    if application.mediator_id is not None and application.mediator_id == me:
        mine.append((Stand.MEDIATOR, 0))
    is_party = me in application.parties or bool(pair and me in pair.members)
    if may_decide:
        mine.append((Stand.DECIDER, 0))
    if not is_party:
        for stand, who in sides:
            if possible(application, stand) and await writes_for(work, who):
                mine.append((stand, who or 0))
    acting = [one for one in mine if possible(application, one[0])]
    rest = [one for one in mine if one not in acting]
    return [*acting, *rest] or [(Stand.KEEPER, 0)]


async def _people(
    work: Work, application: Application, pair: Pair | None, way: list[Event]
) -> dict[int, Person]:  # fmt: skip
    wanted = {*application.parties, *(pair.members if pair else ()), application.mediator_id, application.decided_by}
    wanted |= {one.person_id for one in way}
    return await people.many(work.connection, {one for one in wanted if one is not None})


def _is_hidden(work: Work, application: Application, short: ApplicationCard) -> bool:
    """Whether the words of a dispute are kept back: they are for the mediator, and for whom a side lets read them."""
    if application.kind is not ApplicationKind.DISPUTE:
        return False
    me = short.speaker or work.person_id
    if me in (application.applicant_id, application.mediator_id):
        return False
    return not (me == application.subject_id and application.content.get("share") == "yes")


def _is_unsaid(work: Work, application: Application, short: ApplicationCard, event: Event) -> bool:
    """Whether a step is one side's «yes» to a mediator's proposal, which the other learns of when both have said it."""
    me = short.speaker or work.person_id
    is_others = me in application.parties and me != event.person_id
    return event.act is ApplicationAct.ACCEPT and is_others and application.state is not ApplicationState.SETTLED


def _lines(application: Application, hidden: Collection[str]) -> list[Line]:
    content = application.content
    return [
        Line(one.id, one.kind, content[one.id])
        for one in asked(application.kind, content)
        if content.get(one.id) and one.id not in hidden
    ]


def _words(work: Work, application: Application, short: ApplicationCard, event: Event) -> str:
    """Return a step's words to those they are for: their author, who decides or mediates, the other side if shared."""
    me = short.speaker or work.person_id
    is_shared = event.is_shared and me in application.parties
    decides_it = short.stand is Stand.DECIDER or (work.actor.is_any(Role.DIRECTOR) and short.stand is Stand.KEEPER)
    is_office = me == application.mediator_id or (decides_it and application.kind is not ApplicationKind.DISPUTE)
    return event.words if me == event.person_id or is_shared or is_office else ""


async def _overlaps(work: Work, application: Application, short: ApplicationCard) -> list[Overlap]:
    """Other releases on the same days; a member learns when, and of nobody's name (1.4: teaching must not suffer)."""
    content = application.content
    if application.kind is not ApplicationKind.RELEASE or not content.get("ends"):
        return []
    states = (ApplicationState.ASKED, *DECIDED)
    others = await applications.of_organization(work.connection, application.organization_id, states)
    same = [one for one in others if one.kind is application.kind and one.id != application.id
            and one.content.get("ends") and overlap(one.content, content)]  # fmt: skip
    names = await people.many(work.connection, {one.applicant_id for one in same})
    may_know = short.stand in (Stand.DECIDER, Stand.KEEPER)
    return [
        Overlap(_name(names, one.applicant_id) if may_know else "", one.content["starts"], one.content["ends"],
                one.content.get("substitute", "") if may_know else "", one.state in DECIDED)
        for one in same
    ]  # fmt: skip


def _name(known: dict[int, Person], person_id: int | None) -> str:
    return known[person_id].name.full if person_id in known else ""
