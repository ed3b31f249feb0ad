"""Taking a consent back, with what follows from it (152-FZ art. 9, Labour Code art. 351.8)."""

from dataclasses import dataclass

from db import consents, erasures, memberships, people
from db.erasures import Erasure
from mentoring.actors import ANYONE, CURATORS, PARTICIPANTS, Role
from mentoring.consents import ConsentState, Purpose
from mentoring.errors import WrongState
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair
from mentoring.people import Person
from mentoring.retention import erasure_due
from services import parting
from services.consents import states
from services.erasing import depart
from services.event_parts import step_back
from services.heirs import pass_on
from services.speed_seats import step_out
from services.work import Work, command, found, query
from texts import plain


@dataclass(frozen=True)
class Consequences:
    """What taking a consent back leads to, said beforehand."""

    state: ConsentState
    pairs: int
    resigning: int


@query(ANYONE)
async def withdrawal_consequences(work: Work, purpose: Purpose) -> Consequences:
    """Return what would follow if the actor took this consent back now."""
    person = found(await people.get(work.connection, work.person_id))
    state = found(next((one for one in await states(work, person) if one.purpose is purpose), None))
    theirs = await _ending(work, person, purpose)
    resigning = sum(parting.is_working(one) for one in theirs) if purpose is Purpose.LABOUR else 0
    return Consequences(state, len(theirs) - resigning, resigning)


@command(ANYONE)
async def withdraw_consent(work: Work, purpose: Purpose) -> None:
    """Take a consent back.

    Publication: nothing more is published. Labour: the mentor's pairs end, a working one three working days from now.
    Participation: every pair ends and the roles of taking part go. Personal data: all roles go too, and erasure is
    scheduled within the law's 30 days. Where no pair ends by it, the curators are told; a pair's end says it itself.

    Raises:
        WrongState: there is nothing to take back, or the organization would be left without a director.
    """
    person = found(await people.get(work.connection, work.person_id))
    theirs = {one.purpose: one for one in await states(work, person)}
    if purpose not in theirs or not theirs[purpose].is_given:
        raise WrongState("consent-not-given")
    ends_pairs = bool(await _ending(work, person, purpose))
    reason = plain(f"withdrawal-reason-{purpose.value.replace('_', '-')}", "ru")
    await _take_back(work, _with_it(purpose, theirs))
    await work.log("withdraw-consent", person.id, purpose=purpose.value)
    match purpose:
        case Purpose.LABOUR:
            await _stop_mentoring(work, person, reason)
        case Purpose.PARTICIPATION:
            await _stop_taking_part(work, person, reason)
        case Purpose.PERSONAL_DATA:
            await parting.require_another_in_charge(work, person.id, work.organization_id)
            await _stop_taking_part(work, person, reason)
            await _go(work, person)
        case Purpose.PUBLICATION:
            pass
    if not ends_pairs:
        await _tell_keepers(work, person)


def _with_it(purpose: Purpose, theirs: dict[Purpose, ConsentState]) -> list[Purpose]:
    """Which consents go together with one: without personal data there is none, without taking part no mentoring."""
    together = {
        Purpose.PERSONAL_DATA: tuple(Purpose),
        Purpose.PARTICIPATION: (Purpose.PARTICIPATION, Purpose.LABOUR),
    }.get(purpose, (purpose,))
    return [one for one in together if one in theirs and theirs[one].is_given]


async def _take_back(work: Work, purposes: list[Purpose]) -> None:
    for purpose in purposes:
        await consents.withdraw(work.connection, work.person_id, work.organization_id, purpose, work.now)


async def _tell_keepers(work: Work, person: Person) -> None:
    """Those who keep the banks would look for somebody who is gone."""
    left = (await memberships.of_person(work.connection, person.id)).get(work.organization_id, frozenset())
    lost = " ".join(role.value for role in Role if role in (person.roles & PARTICIPANTS) - left)
    if not lost:
        return
    about: dict[str, int | str] = {"person": person.id, "roles": lost}
    keepers = await people.holders(work.connection, work.organization_id, *CURATORS)
    await work.tell(
        *(
            Notice(Kind.STEPPED_OUT, one, work.now, f"stepped-out:{person.id}:{one}:{work.actor.cause}", about)
            for one in keepers
            if one != person.id
        )
    )


async def _ending(work: Work, person: Person, purpose: Purpose) -> list[Pair]:
    """The pairs under way that end with a consent, at once or in three working days."""
    if purpose is Purpose.PUBLICATION:
        return []
    theirs = await parting.open_pairs(work, person.id, work.organization_id)
    return [one for one in theirs if purpose is not Purpose.LABOUR or one.mentor_id == person.id]


async def _stop_mentoring(work: Work, person: Person, reason: str) -> None:
    mine = await _ending(work, person, Purpose.LABOUR)
    working = [one for one in mine if parting.is_working(one)]
    await parting.end_pairs(work, [one for one in mine if one not in working], person.id, reason)
    for pair in working:
        await parting.resign(work, pair, reason)
    if not working:
        await people.revoke(work.connection, person.id, work.organization_id, (Role.MENTOR,))


async def _stop_taking_part(work: Work, person: Person, reason: str) -> None:
    theirs = await parting.open_pairs(work, person.id, work.organization_id)
    await parting.end_pairs(work, theirs, person.id, reason)
    await parting.hand_over(work, person.id, work.organization_id)
    await step_out(work, person.id, work.organization_id)
    await step_back(work, person.id, work.organization_id)
    await people.revoke(work.connection, person.id, work.organization_id, PARTICIPANTS)


async def _go(work: Work, person: Person) -> None:
    """Leave one organization of several at once; the last one on the day on which the person is erased."""
    if set(await memberships.of_person(work.connection, person.id)) - {work.organization_id}:
        await depart(work, person, work.organization_id, "withdrawn")
        return
    await pass_on(work, person.id, work.organization_id, tuple(Role))
    await people.revoke(work.connection, person.id, work.organization_id, Role)
    if await erasures.awaited(work.connection, person.id) is None:
        asked = Erasure(0, work.organization_id, person.id, "withdrawn", work.now, erasure_due(work.now))
        await erasures.ask(work.connection, asked)
