"""Support of the psychologist for mentees without a pair or worn out: only with their own yes, which can be taken back.

Source: 000 and 001, roadmap 5; 003, roadmap 5, 3). Where the regulation has no psychologist nothing of this is offered.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from db import pairs, people, responses, supports
from mentoring.actors import Role
from mentoring.answers import show
from mentoring.errors import WrongState
from mentoring.forms import relevant, visible
from mentoring.notices import Kind, Notice
from mentoring.pairs import OPEN
from mentoring.people import Person
from mentoring.supports import BURNOUT, Request, Shown, read_note, read_shown
from services.behalf import WRITERS, whose
from services.questionnaires import intake_form, load_sheet
from services.situations import answers_of
from services.work import Work, command, found, query

# How long the menu asks somebody who is worn out.
ASKED_FOR = timedelta(days=14)


@dataclass(frozen=True)
class SupportOffer:
    """Whether somebody may ask for support here and now, whose it is, and what they agreed to before."""

    person: Person
    is_offered: bool
    request: Request | None


@dataclass(frozen=True)
class Supported:
    """Somebody who agreed to be seen by the psychologist: the days since, their note, and the answers they chose."""

    person: Person
    request: Request
    days: int
    lines: tuple[tuple[str, str], ...] = ()


@query(*WRITERS)
async def support_offer(work: Work, person_id: int = 0) -> SupportOffer:
    """Return what the actor, or somebody without an account, can be asked about support.

    Raises:
        NotFound: they are no mentee here.
    """
    person = await _mentee(work, person_id)
    request = await supports.find(work.connection, work.organization_id, person.id)
    return SupportOffer(person, await is_offered(work, person.id), request)


@command(*WRITERS)
async def ask_support(work: Work, shown: Sequence[str], note: str = "", person_id: int = 0) -> None:
    """Agree to be seen by the psychologist, with what besides the name; asked again it takes the place of the former.

    Raises:
        WrongState: there is no psychologist here, or a pair is at work.
        BadInput: the note is too long.
    """
    person = await _mentee(work, person_id, "support")
    if not await is_offered(work, person.id):
        raise WrongState("support-not-offered")
    known = await supports.find(work.connection, work.organization_id, person.id)
    agreed_at = known.agreed_at if known else work.now
    by = None if person.id == work.person_id else work.person_id
    request = Request(person.id, work.organization_id, read_shown(shown), read_note(note), agreed_at, by)
    await supports.save(work.connection, request)
    await work.log("ask-support", person.id, shown=",".join(sorted(request.shown)))
    if known is None:
        told = await people.holders(work.connection, work.organization_id, Role.PSYCHOLOGIST)
        about = {"person": person.id, "organization": work.organization_id}
        key = f"{Kind.SUPPORT_ASKED}:{work.organization_id}:{person.id}:{work.actor.cause}"
        await work.tell(*(Notice(Kind.SUPPORT_ASKED, one, work.now, f"{key}:{one}", about) for one in told))


@command(*WRITERS)
async def withdraw_support(work: Work, person_id: int = 0) -> None:
    """Take the yes back: the psychologist sees nothing of them from now on."""
    person = await _mentee(work, person_id, "support-withdrawal")
    await supports.withdraw(work.connection, work.organization_id, person.id)
    await work.log("withdraw-support", person.id)


@query(Role.PSYCHOLOGIST)
async def support_list(work: Work) -> list[Supported]:
    """Return who agreed to be seen and still needs it, who waits longest first; names only."""
    requests = await supports.of_organization(work.connection, work.organization_id)
    needing = await _needing(work, [one.person_id for one in requests])
    named = await people.members(work.connection, needing, work.organization_id)
    return [
        Supported(named[one.person_id], one, (work.now - one.agreed_at).days)
        for one in requests
        if one.person_id in named
    ]


@query(Role.PSYCHOLOGIST, is_logged=True)
async def support_card(work: Work, person_id: int) -> Supported:
    """Return what somebody agreed to show.

    Raises:
        NotFound: they did not agree, took it back, or have a pair by now.
    """
    request = found(await supports.find(work.connection, work.organization_id, person_id))
    found(person_id if person_id in await _needing(work, [person_id]) else None)
    person = found(await people.within(work.connection, person_id, work.organization_id))
    await work.log("view-support", person_id)
    return Supported(person, request, (work.now - request.agreed_at).days, await _lines(work, request))


async def is_offered(work: Work, person_id: int) -> bool:
    """Whether the regulation has a psychologist, there is one here, and a mentee has no pair or is worn out."""
    if not (await work.profile()).has_role(Role.PSYCHOLOGIST):
        return False
    there = await people.holders(work.connection, work.organization_id, Role.PSYCHOLOGIST)
    return bool(set(there) - {person_id}) and person_id in await _needing(work, [person_id])


async def is_to_be_asked(work: Work, person_id: int) -> bool:
    """Whether somebody said not long ago that they are worn out, and has not agreed to be seen: nobody is urged on."""
    answers = await answers_of(work, Role.MENTEE, [person_id])
    if answers.get(person_id, {}).get("category") != BURNOUT or not await is_offered(work, person_id):
        return False
    form_id = intake_form(await work.profile(), Role.MENTEE)
    response = await responses.find(work.connection, work.organization_id, person_id, form_id)
    fresh = response and response.submitted_at and response.submitted_at > work.now - ASKED_FOR
    return bool(fresh) and await supports.find(work.connection, work.organization_id, person_id) is None


async def _needing(work: Work, person_ids: Sequence[int]) -> set[int]:
    """Those whose questionnaire is in and who have no pair under way, or say that they are worn out."""
    answers = await answers_of(work, Role.MENTEE, person_ids)
    under_way = await pairs.of_organization(work.connection, work.organization_id, OPEN) if answers else []
    busy = {pair.mentee_id for pair in under_way}
    return {one for one, said in answers.items() if one not in busy or said.get("category") == BURNOUT}


async def _lines(work: Work, request: Request) -> tuple[tuple[str, str], ...]:
    form_id = intake_form(await work.profile(), Role.MENTEE)
    response = found(await responses.find(work.connection, work.organization_id, request.person_id, form_id))
    sheet = await load_sheet(work, response)
    given, language = relevant(sheet.form, sheet.answers), work.actor.language
    agreed = {question for one in Shown if one in request.shown for question in one.questions}
    return tuple(
        (one.text.in_(language), show(one, given[one.id], language))
        for one in visible(sheet.form, sheet.answers)
        if one.id in agreed and not one.private and given.get(one.id) is not None
    )


async def _mentee(work: Work, person_id: int, act: str = "") -> Person:
    person = found(await people.within(work.connection, await whose(work, person_id, act), work.organization_id))
    return found(person if Role.MENTEE in person.roles else None)
