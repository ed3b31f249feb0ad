"""Applications as people write them: begun, answered question by question, sent, taken back."""

from dataclasses import replace

from db import applications, people, staff
from mentoring import applications as rules
from mentoring.actors import Role
from mentoring.application_kinds import RULES, About, ApplicationKind, Field, FieldKind, field_of
from mentoring.application_states import ApplicationAct, ApplicationState
from mentoring.applications import Application, is_told
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.pairs import Pair
from mentoring.people import Person
from mentoring.profiles import Profile
from mentoring.vocabulary import fold
from services.application_ways import (
    await_word,
    days_for,
    note,
    pair_of,
    put_before,
    settle,
    tell,
    the_application,
    those_concerned,
    turn,
    writes_for,
)
from services.behalf import WRITERS, whose
from services.pairs import the_pair
from services.work import Work, command, found
from texts.dates import month_numbers

DRAFTS = 10


@command(*WRITERS)
async def begin_application(work: Work, kind: ApplicationKind, pair_id: int = 0, person_id: int = 0) -> int:
    """Begin a draft, or go on with the one there is; return its number.

    With `person_id`, a curator writes down what somebody without an account applies for on paper.

    Raises:
        NotAllowed: the regulation gives this kind to others only.
        NotFound: there is no such pair of theirs.
        WrongState: the pair does not work yet, or any more.
    """
    applicant = await whose(work, person_id, "application")
    pair = await the_pair(work, pair_id) if RULES[kind].pair else None
    if pair and applicant not in pair.members:
        raise NotFound
    person = found(await people.within(work.connection, applicant, work.organization_id))
    require_offered(await (work.profile_of_pair(pair) if pair else work.profile()), kind, person, pair)
    mine = await applications.of_person(work.connection, applicant, work.organization_id)
    drafts = [one for one in mine if one.state is ApplicationState.DRAFT and one.applicant_id == applicant]
    for one in drafts:
        if one.kind is kind and one.pair_id == (pair.id if pair else None):
            return one.id
    if len(drafts) >= DRAFTS:
        raise WrongState("application-drafts-many", max=DRAFTS)
    new = Application(0, work.organization_id, kind, applicant, work.now, pair_id=pair.id if pair else None,
                      subject_id=_subject(kind, pair, applicant))  # fmt: skip
    return await applications.create(work.connection, new)


@command(*WRITERS)
async def fill_application(work: Work, application_id: int, field: str, raw: str = "", chosen_id: int = 0) -> None:
    """Answer one question of a draft, by words or by choosing a person or a name from the list.

    Raises:
        BadInput: the answer cannot be used; it says what is expected.
        NotFound: there is no such question, person or draft of theirs.
        WrongState: it has been sent.
    """
    draft, pair = await _draft(work, application_id)
    question = found(field_of(draft.kind, field, draft.content))
    if question.kind is FieldKind.PERSON:
        chosen = await _person(work, draft, pair, chosen_id)
        draft, raw = replace(draft, subject_id=chosen.id), chosen.name.full
    elif question.kind is FieldKind.NAME:
        raw = await _name(work, draft, chosen_id) if chosen_id else raw
        await _require_another(work, draft, question, raw)
    filled = rules.fill(draft, question, raw, work.today(), month_numbers(work.actor.language))
    await applications.save(work.connection, filled)


@command(*WRITERS)
async def drop_application(work: Work, application_id: int) -> None:
    """Throw a draft away."""
    draft, _ = await _draft(work, application_id)
    await applications.drop(work.connection, draft.id)


@command(*WRITERS)
async def send_application(work: Work, application_id: int) -> None:
    """Send a draft to whoever is to be heard first, else to whoever decides; whom it concerns is told.

    Raises:
        BadInput: a question is open, or a day has passed.
        WrongState: it has been sent, the pair is over, or there is nobody to decide.
    """
    draft, pair = await _draft(work, application_id)
    if pair and pair.status not in RULES[draft.kind].pair:
        raise WrongState("application-pair-not-working")
    sent = rules.send(draft, work.today(), await days_for(work, draft, pair))
    if not (await turn(work, sent, pair)).people:
        raise WrongState("application-nobody-decides")
    await note(work, sent, ApplicationAct.SEND)
    await work.log("send-application", sent.applicant_id, application=sent.id)
    if sent.state is ApplicationState.HEARING:
        await await_word(work, sent, Kind.APPLICATION_WORD, [found(sent.subject_id)])
        return
    await put_before(work, sent, pair)
    if sent.subject_id and is_told(sent):
        await tell(work, Kind.APPLICATION_TOLD, sent, [sent.subject_id], "asked")


@command(*WRITERS)
async def withdraw_application(work: Work, application_id: int) -> None:
    """The applicant takes it back while it is undecided; whoever knew of it is told."""
    application, pair = await the_application(work, application_id)
    await require_applicant(work, application)
    withdrawn = rules.withdraw(application)
    await settle(work, withdrawn)
    await note(work, withdrawn, ApplicationAct.WITHDRAW)
    knew = [application.subject_id if is_told(application) else None, application.mediator_id]
    if application.state is not ApplicationState.HEARING:
        knew += (await turn(work, application, pair)).people
    await tell(work, Kind.APPLICATION_TOLD, withdrawn, knew, "withdrawn")
    await work.log("withdraw-application", application.applicant_id, application=application.id)


@command(*WRITERS)
async def carry_out_application(work: Work, application_id: int) -> None:
    """The mentor has seen the personnel papers: whose they are is told, and the log knows the day."""
    application, _ = await the_application(work, application_id)
    await require_applicant(work, application)
    done = rules.carry_out(application)
    await settle(work, done)
    await note(work, done, ApplicationAct.CARRY_OUT)
    await tell(work, Kind.APPLICATION_TOLD, done, [done.subject_id, done.decided_by], "done")
    await work.log("see-personnel-papers", done.subject_id, application=done.id)


async def require_applicant(work: Work, application: Application) -> None:
    """Raise NotFound for anybody but the applicant, or the curator who writes for them."""
    mine = application.applicant_id == work.actor.person_id
    if not mine and not await writes_for(work, application.applicant_id):
        raise NotFound


def offered_to(profile: Profile, kind: ApplicationKind, person: Person, pair: Pair | None) -> bool:
    """Whether the regulation lets somebody apply for this, as what they are in the pair, else as what they are here."""
    offer = profile.applications.offer(kind)
    if offer is None:
        return False
    places = {Role.MENTOR: offer.mentor, Role.MENTEE: offer.mentee}
    held = person.roles if pair is None else {Role.MENTOR if person.id == pair.mentor_id else Role.MENTEE}
    return any(place and role in held for role, place in places.items())


def require_offered(profile: Profile, kind: ApplicationKind, person: Person, pair: Pair | None) -> None:
    """Raise NotAllowed where this is not theirs to apply for, WrongState where the pair is in no state for it."""
    if not offered_to(profile, kind, person, pair):
        raise NotAllowed("application-not-offered")
    if pair and pair.status not in RULES[kind].pair:
        raise WrongState("application-pair-not-working")


async def _draft(work: Work, application_id: int) -> tuple[Application, Pair | None]:
    known = found(await applications.get(work.connection, application_id))
    if known.organization_id != work.organization_id:
        raise NotFound
    await require_applicant(work, known)
    pair = await pair_of(work, known, lock=True)
    draft = found(await applications.get(work.connection, application_id, lock=True))
    if draft.state is not ApplicationState.DRAFT:
        raise WrongState("application-moved-on", state=draft.state.value)
    return draft, pair


def _subject(kind: ApplicationKind, pair: Pair | None, applicant: int) -> int | None:
    about = RULES[kind].about
    if pair is None or about in (About.NOBODY, About.COLLEAGUE):
        return None
    return pair.mentee_id if about is About.MENTEE else pair.other(applicant)


async def _person(work: Work, draft: Application, pair: Pair | None, chosen_id: int) -> Person:
    chosen = found(await people.within(work.connection, chosen_id, work.organization_id))
    if chosen.id in those_concerned(replace(draft, subject_id=None), pair):
        raise BadInput("application-colleague-other")
    return chosen


async def _name(work: Work, draft: Application, chosen_id: int) -> str:
    listed = await staff.of_organization(work.connection, draft.organization_id)
    return found(next((one.facts.name.full for one in listed if one.id == chosen_id), None))


async def _require_another(work: Work, draft: Application, question: Field, raw: str) -> None:
    """Nobody stands in for themselves."""
    applicant = found(await people.get(work.connection, draft.applicant_id))
    if raw and fold(raw.strip()) == fold(applicant.name.full):
        raise BadInput("application-substitute-self", field=question.id)
