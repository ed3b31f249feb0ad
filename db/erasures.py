"""The record of erasures: asked for, done, and cleared out of the database's own traces."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, func, insert, select, update

from db.engine import Connection
from db.tables import ErasureRow


@dataclass(frozen=True)
class Erasure:
    """One erasure; `counts` are rows by table, `held` the numbers of orders that stay, `ticket` opens its papers."""

    id: int
    organization_id: int
    person_id: int
    reason: str
    asked_at: datetime
    due_at: datetime
    done_at: datetime | None = None
    counts: dict[str, int] | None = None
    held: dict[str, Any] | None = None
    ticket: str = ""


_COLUMNS = (ErasureRow.id, ErasureRow.organization_id, ErasureRow.about_person_id, ErasureRow.reason,
            ErasureRow.asked_at, ErasureRow.due_at, ErasureRow.done_at, ErasureRow.counts, ErasureRow.held,
            ErasureRow.ticket)  # fmt: skip


async def ask(connection: Connection, erasure: Erasure) -> int:
    """Store an erasure that is to come and return its number."""
    values = {
        "organization_id": erasure.organization_id, "about_person_id": erasure.person_id, "reason": erasure.reason,
        "asked_at": erasure.asked_at, "due_at": erasure.due_at, "counts": {}, "held": {}, "ticket": erasure.ticket,
    }  # fmt: skip
    return int(await connection.scalar(insert(ErasureRow).values(values).returning(ErasureRow.id)))  # type: ignore[arg-type]


async def finish(
    connection: Connection, number: int, now: datetime, counts: dict[str, int], held: dict[str, Any]
) -> None:
    """Record that an erasure is done, and of what."""
    values = {"done_at": now, "counts": counts, "held": held}
    await connection.execute(update(ErasureRow).where(ErasureRow.id == number).values(values))


async def get(connection: Connection, number: int) -> Erasure | None:
    """Return an erasure."""
    return next(iter(await _load(connection, ErasureRow.id == number)), None)


async def by_ticket(connection: Connection, ticket: str) -> Erasure | None:
    """Return the erasure a ticket belongs to."""
    return next(iter(await _load(connection, ErasureRow.ticket == ticket)), None)


async def awaited(connection: Connection, person_id: int) -> Erasure | None:
    """Return the erasure a person waits for."""
    waiting = (ErasureRow.about_person_id == person_id) & ErasureRow.done_at.is_(None)
    return next(iter(await _load(connection, waiting)), None)


async def call_off(connection: Connection, person_id: int) -> None:
    """Delete an erasure that was asked for and is not done yet."""
    waiting = (ErasureRow.about_person_id == person_id) & ErasureRow.done_at.is_(None)
    await connection.execute(delete(ErasureRow).where(waiting))


async def due(connection: Connection, now: datetime) -> list[Erasure]:
    """Return the erasures whose day has come."""
    return await _load(connection, ErasureRow.done_at.is_(None) & (ErasureRow.due_at <= now))


async def done_in(connection: Connection, organization_id: int) -> list[Erasure]:
    """Return an organization's erasures that are done, newest first."""
    here = (ErasureRow.organization_id == organization_id) & ErasureRow.done_at.is_not(None)
    return (await _load(connection, here))[::-1]


_UNCLEARED = ErasureRow.done_at.is_not(None) & ErasureRow.cleared_at.is_(None)
_NEXT_DUE = select(func.min(ErasureRow.due_at)).where(ErasureRow.done_at.is_(None))
_FIRST_UNCLEARED = select(func.min(ErasureRow.done_at)).where(_UNCLEARED)


async def next_due(connection: Connection) -> datetime | None:
    """Return when the next erasure falls due."""
    moment: datetime | None = await connection.scalar(_NEXT_DUE)
    return moment


async def first_uncleared(connection: Connection) -> datetime | None:
    """Return when the earliest erasure was done whose traces may still be in the database's log."""
    moment: datetime | None = await connection.scalar(_FIRST_UNCLEARED)
    return moment


async def mark_cleared(connection: Connection, now: datetime) -> None:
    """Record that the traces of every erasure done so far are gone."""
    await connection.execute(update(ErasureRow).where(_UNCLEARED).values(cleared_at=now))


async def prune(connection: Connection, before: datetime) -> None:
    """Delete the proof of erasures of long ago."""
    await connection.execute(delete(ErasureRow).where(ErasureRow.done_at < before))


async def _load(connection: Connection, condition: ColumnElement[bool]) -> list[Erasure]:
    rows = await connection.execute(select(*_COLUMNS).where(condition).order_by(ErasureRow.id))
    return [Erasure(*row) for row in rows]
