"""The outbox: notices written in the transaction of their event, delivered afterwards, at least once."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, delete, func, select, update

from db.engine import Connection, insert_or
from db.tables import OutboxRow
from mentoring.notices import Kind, Notice

PENDING, SENT, DROPPED, UNREACHABLE, REFUSED = "pending", "sent", "dropped", "unreachable", "refused"


@dataclass(frozen=True)
class Due:
    """A notice that is to be told now."""

    id: int
    kind: Kind
    recipient_id: int
    about: Mapping[str, int | str]
    due_at: datetime
    created_at: datetime
    organization_id: int | None = None


_DUE = (OutboxRow.id, OutboxRow.kind, OutboxRow.recipient_id, OutboxRow.about, OutboxRow.due_at, OutboxRow.created_at,
        OutboxRow.organization_id)  # fmt: skip


def _claim() -> Any:  # noqa: ANN401 - a statement
    due = (OutboxRow.status == PENDING) & (OutboxRow.due_at <= bindparam("now"))
    due &= OutboxRow.recipient_id.not_in(bindparam("besides", expanding=True))
    by_recipient = select(OutboxRow.recipient_id).where(due).group_by(OutboxRow.recipient_id)
    chosen = by_recipient.order_by(func.min(OutboxRow.due_at)).limit(bindparam("most"))
    claiming = update(OutboxRow).where(due, OutboxRow.recipient_id.in_(chosen))
    return claiming.values(leased_by=bindparam("worker")).returning(*_DUE)


_CLAIM = _claim()
_CLOSE = (
    update(OutboxRow)
    .where(OutboxRow.id.in_(bindparam("ids", expanding=True)))
    .values(status=bindparam("now_is"), leased_by=None, closed_at=bindparam("now"), message_id=bindparam("message"),
            title_id=bindparam("title"))
)  # fmt: skip
_NEXT = select(OutboxRow.due_at).where(OutboxRow.status == PENDING).order_by(OutboxRow.due_at).limit(1)


async def add(connection: Connection, notices: Iterable[Notice], now: datetime) -> None:
    """Write notices; one whose key is there already is left as it is."""
    rows = [
        {
            "key": one.key, "recipient_id": one.recipient_id, "kind": one.kind.value, "about": dict(one.about),
            "due_at": one.due_at, "created_at": now, "status": PENDING, "organization_id": one.organization_id,
        }
        for one in notices
    ]  # fmt: skip
    if rows:
        await connection.execute(insert_or(connection, OutboxRow).on_conflict_do_nothing(), rows)


async def claim(
    connection: Connection, worker: str, now: datetime, recipients: int, besides: Collection[int] = ()
) -> list[Due]:
    """Lease everything due of some recipients, oldest first.

    The cost follows what is due: the index (status, due_at) finds it. One process delivers, and it names the
    recipients `besides`, to whom it is sending: any other lease found here was left by an outage or a dead process.
    """
    sought = {"now": now, "besides": list(besides), "most": recipients, "worker": worker}
    rows = [_due(one) for one in await connection.execute(_CLAIM, sought)]
    return sorted(rows, key=lambda one: (one.due_at, one.id))


async def close(
    connection: Connection, ids: Iterable[int], status: str, now: datetime, message_id: int | None = None,
    title_id: int | None = None,
) -> None:  # fmt: skip
    """Record what became of notices."""
    closing = {"ids": list(ids), "now_is": status, "now": now, "message": message_id, "title": title_id}
    await connection.execute(_CLOSE, closing)


async def release(connection: Connection, ids: Iterable[int], due_at: datetime | None = None) -> None:
    """Give notices back, at another moment where one is given."""
    values: dict[str, object] = {"leased_by": None}
    if due_at is not None:
        values["due_at"] = due_at
    await connection.execute(update(OutboxRow).where(OutboxRow.id.in_(list(ids))).values(values))


async def tell_again(connection: Connection, recipient_id: int, kinds: Iterable[Kind]) -> None:
    """Put notices that found nobody back among those that wait."""
    lost = (OutboxRow.recipient_id == recipient_id) & (OutboxRow.status == UNREACHABLE)
    of_kinds = OutboxRow.kind.in_([kind.value for kind in kinds])
    await connection.execute(update(OutboxRow).where(lost, of_kinds).values(status=PENDING, closed_at=None))


async def next_due(connection: Connection) -> datetime | None:
    """Return the moment of the earliest notice that waits."""
    moment: datetime | None = await connection.scalar(_NEXT)
    return moment


async def forget(connection: Connection, key_prefix: str) -> None:
    """Delete waiting notices whose event was called off."""
    await connection.execute(
        delete(OutboxRow).where(OutboxRow.status == PENDING, OutboxRow.key.startswith(key_prefix, autoescape=True))
    )


async def planned(connection: Connection, organization_id: int, kinds: Iterable[Kind]) -> list[tuple[str, Due]]:
    """Return the waiting notices of some kinds about an organization, each with its key."""
    waiting = (OutboxRow.status == PENDING) & (OutboxRow.organization_id == organization_id)
    query = select(OutboxRow.key, *_DUE).where(waiting, OutboxRow.kind.in_([kind.value for kind in kinds]))
    return [(row.key, _due(row[1:])) for row in await connection.execute(query.order_by(OutboxRow.id))]


async def note(connection: Connection, number: int, about: Mapping[str, int | str]) -> None:
    """Change what a notice says of itself."""
    await connection.execute(update(OutboxRow).where(OutboxRow.id == number).values(about=dict(about)))


async def remove(connection: Connection, number: int) -> None:
    """Delete a notice."""
    await connection.execute(delete(OutboxRow).where(OutboxRow.id == number))


async def get(connection: Connection, number: int, recipient_id: int) -> Due | None:
    """Return a notice by its number, if it is this person's."""
    query = select(*_DUE).where(OutboxRow.id == number, OutboxRow.recipient_id == recipient_id)
    row = (await connection.execute(query)).first()
    return None if row is None else _due(row)


async def told(
    connection: Connection, recipient_id: int, message_id: int
) -> tuple[Kind, Mapping[str, int | str]] | None:
    """Return what a message in a person's chat was about, for replies to it."""
    this = (OutboxRow.message_id == message_id) | (OutboxRow.title_id == message_id)
    query = select(OutboxRow.kind, OutboxRow.about).where(OutboxRow.recipient_id == recipient_id, this)
    row = (await connection.execute(query)).first()
    return None if row is None else (Kind(row.kind), row.about)


async def message_of(connection: Connection, key: str) -> int | None:
    """Return the number of the message that a notice became in its recipient's chat."""
    number: int | None = await connection.scalar(select(OutboxRow.message_id).where(OutboxRow.key == key))
    return number


async def prune(connection: Connection, before: datetime) -> None:
    """Delete notices closed long ago."""
    await connection.execute(delete(OutboxRow).where(OutboxRow.status != PENDING, OutboxRow.closed_at < before))


def _due(row: Any) -> Due:  # noqa: ANN401 - a row of _DUE
    return Due(row[0], Kind(row[1]), *row[2:])
