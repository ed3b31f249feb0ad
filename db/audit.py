"""The audit log: entries are added and read, never changed."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, bindparam, delete, func, insert, select

from db.engine import Connection
from db.tables import AuditRetentionRow, AuditRow


@dataclass(frozen=True)
class Entry:
    """Who (None: operator or clock) did or saw what, whom it concerns, and the numbers and codes that belong to it."""

    at: datetime
    organization_id: int | None
    actor_id: int | None
    act: str
    about_person_id: int | None = None
    about: dict[str, Any] = field(default_factory=dict)


_IS_THERE = (
    select(AuditRow.id)
    .where(
        AuditRow.about_person_id == bindparam("person_id"),
        AuditRow.actor_id.is_not_distinct_from(bindparam("actor_id")),
        AuditRow.act == bindparam("act"),
        AuditRow.at > bindparam("since"),
    )
    .limit(1)
)
_ENTRIES = select(AuditRow.at, AuditRow.organization_id, AuditRow.actor_id, AuditRow.act, AuditRow.about_person_id,
                  AuditRow.about)  # fmt: skip


async def add(connection: Connection, entry: Entry) -> None:
    """Append an entry."""
    await connection.execute(
        insert(AuditRow).values(
            at=entry.at, organization_id=entry.organization_id, actor_id=entry.actor_id, act=entry.act,
            about_person_id=entry.about_person_id, about=entry.about,
        )
    )  # fmt: skip


async def prune(connection: Connection, before: datetime) -> None:
    """Delete entries from before a moment: the one way the database lets any go, by a mark set for that long."""
    await connection.execute(insert(AuditRetentionRow).values(before=before))
    await connection.execute(delete(AuditRow).where(AuditRow.at < before))
    await connection.execute(delete(AuditRetentionRow))


@dataclass(frozen=True)
class Search:
    """Which entries are looked for: of an organization, about or by a person, of an act, since a moment; which not."""

    organization_id: int
    person_id: int | None = None
    act: str | None = None
    since: datetime | None = None
    besides: frozenset[str] = frozenset()


async def search(
    connection: Connection, wanted: Search, limit: int | None = None, offset: int = 0
) -> tuple[list[Entry], int]:
    """Return entries, newest first, and how many there are in all."""
    condition = _condition(wanted)
    total = await connection.scalar(select(func.count()).select_from(AuditRow).where(condition))
    query = _ENTRIES.where(condition).order_by(AuditRow.at.desc(), AuditRow.id.desc()).offset(offset)
    rows = await connection.execute(query if limit is None else query.limit(limit))
    return [Entry(*row) for row in rows], int(total or 0)


async def is_there(connection: Connection, actor_id: int | None, act: str, person_id: int, since: datetime) -> bool:
    """Tell whether somebody did an act upon a person since a moment."""
    sought = {"actor_id": actor_id, "act": act, "person_id": person_id, "since": since}
    return await connection.scalar(_IS_THERE, sought) is not None


@dataclass(frozen=True)
class Erased:
    """Somebody who was erased: by number, and when."""

    person_id: int
    at: datetime


async def erased(connection: Connection, act: str) -> list[Erased]:
    """Return upon whom an act of erasing was done, in every organization, oldest first."""
    query = select(AuditRow.about_person_id, AuditRow.at).where(AuditRow.act == act).order_by(AuditRow.at, AuditRow.id)
    return [Erased(int(row.about_person_id or 0), row.at) for row in await connection.execute(query)]


async def acts(connection: Connection, organization_id: int) -> list[str]:
    """Return the acts an organization's log knows."""
    query = select(AuditRow.act).where(AuditRow.organization_id == organization_id).distinct()
    return sorted(row.act for row in await connection.execute(query))


async def people_in(connection: Connection, organization_id: int) -> list[int]:
    """Return who acted or was concerned in an organization."""
    found: set[int] = set()
    for column in (AuditRow.actor_id, AuditRow.about_person_id):
        query = select(column).where(AuditRow.organization_id == organization_id, column.is_not(None)).distinct()
        found |= {int(row[0]) for row in await connection.execute(query) if row[0]}
    return sorted(found)


async def about(connection: Connection, person_id: int, limit: int | None = None) -> list[Entry]:
    """Return what was done with or seen of a person by others, in every organization, newest first."""
    others = AuditRow.actor_id.is_(None) | (AuditRow.actor_id != person_id)
    query = _ENTRIES.where(AuditRow.about_person_id == person_id, others).order_by(AuditRow.at.desc())
    rows = await connection.execute(query if limit is None else query.limit(limit))
    return [Entry(*row) for row in rows]


def _condition(wanted: Search) -> ColumnElement[bool]:
    condition: ColumnElement[bool] = AuditRow.organization_id == wanted.organization_id
    if wanted.person_id is not None:
        condition &= (AuditRow.actor_id == wanted.person_id) | (AuditRow.about_person_id == wanted.person_id)
    if wanted.act is not None:
        condition &= AuditRow.act == wanted.act
    if wanted.since is not None:
        condition &= AuditRow.at >= wanted.since
    if wanted.besides:
        condition &= AuditRow.act.not_in(sorted(wanted.besides))
    return condition
