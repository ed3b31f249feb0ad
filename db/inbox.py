"""The durable inbox: updates stored before Telegram is told they were taken.

A row is `open` until its effects and its conversation are committed (`done`), or `aside` after repeated faults of ours.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import delete, func, select, update
from sqlalchemy.orm import aliased

from db.engine import Connection, insert_or
from db.tables import InboxRow

OPEN, DONE, ASIDE = "open", "done", "aside"


@dataclass(frozen=True)
class Accepted:
    """An update on its way in: who it is from decides its place in the order."""

    bot_id: int
    update_id: int
    chat: str
    payload: str


@dataclass(frozen=True)
class Claimed:
    """An open update leased to this process."""

    id: int
    update_id: int
    chat: str
    payload: str
    failures: int


async def accept(connection: Connection, updates: Iterable[Accepted], now: datetime) -> None:
    """Store updates; one that is already there is left as it is."""
    rows = [
        {**vars(one), "status": OPEN, "failures": 0, "received_at": now, "leased_by": None, "closed_at": None}
        for one in updates
    ]
    if rows:
        await connection.execute(insert_or(connection, InboxRow).on_conflict_do_nothing(), rows)


async def claim(connection: Connection, worker: str, limit: int) -> list[Claimed]:
    """Lease the oldest open update of each chat that has none leased by this worker.

    A lease of another worker is of a process that is dead: one process at a time takes updates (see bot/exclusive.py).
    """
    earlier = aliased(InboxRow)
    first_of_chat = ~(
        select(earlier.id)
        .where(earlier.status == OPEN, earlier.chat == InboxRow.chat, earlier.id < InboxRow.id)
        .exists()
    )
    free = InboxRow.leased_by.is_(None) | (InboxRow.leased_by != worker)
    chosen = select(InboxRow.id).where(InboxRow.status == OPEN, free, first_of_chat).order_by(InboxRow.id).limit(limit)
    claimed = await connection.execute(
        update(InboxRow)
        .where(InboxRow.id.in_(chosen.with_for_update(skip_locked=True)))
        .values(leased_by=worker)
        .returning(InboxRow.id, InboxRow.update_id, InboxRow.chat, InboxRow.payload, InboxRow.failures)
    )
    return sorted((Claimed(*row) for row in claimed), key=lambda one: one.id)


async def close(connection: Connection, row_id: int, now: datetime, status: str = DONE) -> None:
    """Close an update; what it said and who is forgotten, unless it is set aside for the operator."""
    values: dict[str, object] = {"status": status, "leased_by": None, "closed_at": now}
    if status == DONE:
        values |= {"payload": "", "chat": ""}
    await connection.execute(update(InboxRow).where(InboxRow.id == row_id).values(values))


async def count_failure(connection: Connection, row_id: int) -> int:
    """Count a fault of ours against an update and return how many there were."""
    failures = await connection.execute(
        update(InboxRow)
        .where(InboxRow.id == row_id)
        .values(failures=InboxRow.failures + 1)
        .returning(InboxRow.failures)
    )
    return int(failures.scalar_one())


async def open_count(connection: Connection) -> int:
    """Return how many updates wait or are being worked on."""
    return int(await connection.scalar(select(func.count()).select_from(InboxRow).where(InboxRow.status == OPEN)) or 0)


async def set_aside_count(connection: Connection) -> int:
    """Return how many updates wait for the operator."""
    return int(await connection.scalar(select(func.count()).select_from(InboxRow).where(InboxRow.status == ASIDE)) or 0)


async def prune(connection: Connection, before: datetime, status: str = DONE) -> None:
    """Delete updates closed with a status long ago: Telegram's update ids are not unique for ever."""
    await connection.execute(delete(InboxRow).where(InboxRow.status == status, InboxRow.closed_at < before))
