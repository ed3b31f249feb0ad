"""Groups of pairs."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select

from db.engine import Connection
from db.tables import GroupRow


@dataclass(frozen=True)
class Group:
    """Pairs that go together: one mentor with several mentees, or the two directions of reverse mentoring."""

    id: int
    organization_id: int
    mentor_id: int
    title: str


async def create(connection: Connection, group: Group, now: datetime) -> int:
    """Store a group (its `id` is not looked at) and return its number."""
    values = {"organization_id": group.organization_id, "mentor_id": group.mentor_id, "title": group.title,
              "created_at": now}  # fmt: skip
    return int(await connection.scalar(insert(GroupRow).values(values).returning(GroupRow.id)))  # type: ignore[arg-type]


async def get(connection: Connection, group_id: int, *, lock: bool = False) -> Group | None:
    """Return a group; `lock` makes other transactions wait that would change it or its pairs."""
    query = select(GroupRow.id, GroupRow.organization_id, GroupRow.mentor_id, GroupRow.title)
    query = query.where(GroupRow.id == group_id)
    row = (await connection.execute(query.with_for_update() if lock else query)).first()
    return Group(*row) if row else None


async def of_organization(connection: Connection, organization_id: int) -> list[Group]:
    """Return an organization's groups, newest first."""
    query = select(GroupRow.id, GroupRow.organization_id, GroupRow.mentor_id, GroupRow.title)
    rows = await connection.execute(
        query.where(GroupRow.organization_id == organization_id).order_by(GroupRow.id.desc())
    )
    return [Group(*row) for row in rows]
