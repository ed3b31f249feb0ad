"""The durable inbox: updates stored before Telegram is told they were taken.

A row is `open` until its effects and its conversation are committed (`done`), or `aside` after repeated faults of ours.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import bindparam, delete, func, select, update
from sqlalchemy.orm import aliased

from db.engine import Connection, insert_of
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


@cache
def _accept(dialect: str) -> Any:  # noqa: ANN401 - a dialect's own statement
    return insert_of(dialect, InboxRow).on_conflict_do_nothing()


def _oldest_of_each_chat() -> Any:  # noqa: ANN401 - a part of the statement
    earlier = aliased(InboxRow)
    of_chat = (earlier.status == OPEN, earlier.chat == InboxRow.chat, earlier.id < InboxRow.id)
    free = InboxRow.leased_by.is_(None) | (InboxRow.leased_by != bindparam("worker"))
    chosen = select(InboxRow.id).where(InboxRow.status == OPEN, free, ~select(earlier.id).where(*of_chat).exists())
    return chosen.order_by(InboxRow.id).limit(bindparam("most")).with_for_update(skip_locked=True)


_CLAIM = (
    update(InboxRow)
    .where(InboxRow.id.in_(_oldest_of_each_chat()))
    .values(leased_by=bindparam("worker"))
    .returning(InboxRow.id, InboxRow.update_id, InboxRow.chat, InboxRow.payload, InboxRow.failures)
)
_CLOSE = (
    update(InboxRow)
    .where(InboxRow.id == bindparam("row_id"))
    .values(status=bindparam("now_is"), leased_by=None, closed_at=bindparam("now"))
)
# What an update said and who is forgotten with it.
_CLOSE_EMPTY = _CLOSE.values(payload="", chat="")


_OPEN = select(func.count()).select_from(InboxRow).where(InboxRow.status == OPEN)


async def accept(connection: Connection, updates: Iterable[Accepted], now: datetime) -> None:
    """Store updates; one that is already there is left as it is."""
    rows = [
        {**vars(one), "status": OPEN, "failures": 0, "received_at": now, "leased_by": None, "closed_at": None}
        for one in updates
    ]
    if rows:
        await connection.execute(_accept(connection.dialect.name), rows)


async def claim(connection: Connection, worker: str, limit: int) -> list[Claimed]:
    """Lease the oldest open update of each chat that has none leased by this worker.

    A lease of another worker is of a process that is dead: one process at a time takes updates (see bot/exclusive.py).
    """
    claimed = await connection.execute(_CLAIM, {"worker": worker, "most": limit})
    return sorted((Claimed(*row) for row in claimed), key=lambda one: one.id)


async def close(connection: Connection, row_id: int, now: datetime, status: str = DONE) -> None:
    """Close an update; what it said and who is forgotten, unless it is set aside for the operator."""
    closing = {"row_id": row_id, "now_is": status, "now": now}
    await connection.execute(_CLOSE_EMPTY if status == DONE else _CLOSE, closing)


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
    return int(await connection.scalar(_OPEN) or 0)


async def set_aside_count(connection: Connection) -> int:
    """Return how many updates wait for the operator."""
    return int(await connection.scalar(select(func.count()).select_from(InboxRow).where(InboxRow.status == ASIDE)) or 0)


async def prune(connection: Connection, before: datetime, status: str = DONE) -> None:
    """Delete updates closed with a status long ago: Telegram's update ids are not unique for ever."""
    await connection.execute(delete(InboxRow).where(InboxRow.status == status, InboxRow.closed_at < before))
