"""Who is ready to help with which topics."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from db.engine import Connection, put
from db.tables import HelpReadinessRow


@dataclass(frozen=True)
class Readiness:
    """Somebody's topics, by their ids, and whether they pause."""

    person_id: int
    topics: frozenset[str] = frozenset()
    is_paused: bool = False


_COLUMNS = (HelpReadinessRow.person_id, HelpReadinessRow.topics, HelpReadinessRow.is_paused)


async def of_person(connection: Connection, organization_id: int, person_id: int) -> Readiness:
    """Return what somebody is ready for."""
    here = (HelpReadinessRow.organization_id == organization_id) & (HelpReadinessRow.person_id == person_id)
    row = (await connection.execute(select(*_COLUMNS).where(here))).first()
    return Readiness(row.person_id, frozenset(row.topics.split()), row.is_paused) if row else Readiness(person_id)


async def ready(connection: Connection, organization_id: int, topic: str) -> list[int]:
    """Return who is ready to help with a topic and does not pause, who said so first before the others."""
    here = (HelpReadinessRow.organization_id == organization_id) & HelpReadinessRow.is_paused.is_(False)
    query = select(*_COLUMNS).where(here).order_by(HelpReadinessRow.changed_at, HelpReadinessRow.person_id)
    return [row.person_id for row in await connection.execute(query) if topic in row.topics.split()]


async def save(connection: Connection, organization_id: int, readiness: Readiness, now: datetime) -> None:
    """Store what somebody is ready for."""
    key = {"organization_id": organization_id, "person_id": readiness.person_id}
    values = {"topics": " ".join(sorted(readiness.topics)), "is_paused": readiness.is_paused, "changed_at": now}
    await put(connection, HelpReadinessRow, key, values)
