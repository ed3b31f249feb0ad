"""The audit log: entries are added and read, never changed."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import delete, insert

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
