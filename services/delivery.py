"""The outbox seen from the scheduler: what is due, to whom, and what became of it."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime

from db import memberships, organizations, outbox, people
from db.engine import Connection
from db.outbox import Due
from db.people import Recipient
from mentoring.actors import Role
from mentoring.notice_manners import Manner, manner
from mentoring.notices import Kind, Notice
from mentoring.ports import Sent
from mentoring.quiet import QuietHours
from services.discretion import OPENED
from services.work import App, found, profile_of, quiet_hours

# What is told of somebody who needs help now disturbs in quiet hours too.
LOUD = "loud"


async def claim(app: App, worker: str, recipients: int, besides: Collection[int]) -> list[Due]:
    """Lease what is due of some recipients, those left out to whom something is on its way."""
    async with app.database.transaction() as connection:
        return await outbox.claim(connection, worker, app.clock.now(), recipients, besides)


async def recipient(app: App, person_id: int) -> Recipient | None:
    """Return where a person is reached."""
    async with app.database.reading() as connection:
        return await people.recipient(connection, person_id)


async def quiet_until(app: App, due: Due, person: Recipient) -> datetime | None:
    """Return until when a notice waits for quiet hours to end, None when it may go now."""
    if manner(due.kind) is not Manner.REMINDER or due.about.get(OPENED) or due.about.get(LOUD):
        return None
    here = replace(person, organization_id=due.organization_id or person.organization_id)
    loud = (await _quiet(app, here)).next_loud(app.clock.now(), person.zone)
    return loud if loud > app.clock.now() else None


async def is_quiet(app: App, person: Recipient) -> bool:
    """Tell whether it is a time at which a message makes no sound."""
    return (await _quiet(app, person)).covers(app.clock.now(), person.zone)


async def close(app: App, ids: Iterable[int], status: str, sent: Sent | None = None) -> None:
    """Record what became of notices."""
    async with app.database.transaction() as connection:
        numbers = (sent.message_id, sent.title_id) if sent else (None, None)
        await outbox.close(connection, ids, status, app.clock.now(), *numbers)


async def postpone(app: App, ids: Iterable[int], due_at: datetime | None = None) -> None:
    """Give notices back to the outbox, at another moment where one is given."""
    async with app.database.transaction() as connection:
        await outbox.release(connection, ids, due_at)


async def mark_unreachable(app: App, ids: Iterable[int], person: Recipient) -> None:
    """Close notices of somebody who cannot be reached; the curators are told, once."""
    now = app.clock.now()
    async with app.database.transaction() as connection:
        await outbox.close(connection, ids, outbox.UNREACHABLE, now)
        if not await people.set_reachable(connection, person.person_id, since=now):
            return
        about = {"person": person.person_id}
        day = now.date().isoformat()
        notices = [
            Notice(Kind.UNREACHABLE, one, now, f"unreachable:{person.person_id}:{one}:{day}", about, place)
            for place in await memberships.of_person(connection, person.person_id)
            for one in await people.holders(connection, place, Role.CURATOR, Role.COORDINATOR)
            if one != person.person_id
        ]
        await outbox.add(connection, notices, now)


async def relay(app: App, due: Due, person: Recipient) -> None:
    """Hand a notice for somebody without an account to the curators, each once; where there are none, to the director.

    What they answer is written down by whoever passed it on.
    """
    now = app.clock.now()
    async with app.database.transaction() as connection:
        place = due.organization_id or person.organization_id
        keepers = await _reachable(connection, place, Role.CURATOR, Role.COORDINATOR)
        keepers = keepers or await _reachable(connection, place, Role.DIRECTOR)
        about = {**due.about, "person": person.person_id, "kind": due.kind.value}
        told = [] if due.kind is Kind.RELAY else keepers
        notices = [Notice(Kind.RELAY, one, now, f"relay:{due.id}:{one}", about, place) for one in told]
        await outbox.add(connection, notices, now)
        await outbox.close(connection, [due.id], outbox.SENT if told else outbox.DROPPED, now)


async def _reachable(connection: Connection, organization_id: int, *roles: Role) -> list[int]:
    """Who holds a role and has an account."""
    holders = await people.holders(connection, organization_id, *roles)
    known = await people.members(connection, holders, organization_id)
    return [one for one in holders if known[one].has_account]


async def mark_gone(app: App, person_id: int) -> None:
    """Somebody cannot be reached any more, with nothing in the outbox to close."""
    person = await recipient(app, person_id)
    if person is not None:
        await mark_unreachable(app, (), person)


async def mark_reachable(app: App, person_id: int) -> None:
    """The person is back: what others wrote meanwhile is told now, reminders are not."""
    answers = [kind for kind in Kind if manner(kind) is Manner.ANSWER]
    async with app.database.transaction() as connection:
        if await people.set_reachable(connection, person_id, since=None):
            await outbox.tell_again(connection, person_id, answers)
    app.wake()


async def next_due(app: App) -> datetime | None:
    """Return when the earliest waiting notice is due."""
    async with app.database.reading() as connection:
        return await outbox.next_due(connection)


async def _quiet(app: App, person: Recipient) -> QuietHours:
    async with app.database.reading() as connection:
        organization = found(await organizations.get(connection, person.organization_id))
        profile = await profile_of(connection, app.catalog, organization)
    return quiet_hours(organization, profile)
