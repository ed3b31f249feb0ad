"""Areas in which mentees may look for one more mentor."""

from datetime import datetime

from sqlalchemy import delete, select

from db.engine import Connection, put
from db.tables import SecondAreaRow
from mentoring.kinds import Area


async def save(
    connection: Connection, organization_id: int, person_id: int, area: Area, by: int, now: datetime
) -> None:
    """Open an area for a mentee, in place of one that was open before."""
    key = {"person_id": person_id, "organization_id": organization_id}
    await put(connection, SecondAreaRow, key, {"area": area.value, "opened_by": by, "opened_at": now})


async def of_organization(connection: Connection, organization_id: int) -> dict[int, Area]:
    """Return which area is open for whom in an organization."""
    query = select(SecondAreaRow.person_id, SecondAreaRow.area)
    rows = await connection.execute(query.where(SecondAreaRow.organization_id == organization_id))
    return {row.person_id: Area(row.area) for row in rows}


async def close(connection: Connection, organization_id: int, person_id: int) -> None:
    """Close what is open for a mentee."""
    theirs = (SecondAreaRow.person_id == person_id) & (SecondAreaRow.organization_id == organization_id)
    await connection.execute(delete(SecondAreaRow).where(theirs))


async def prune(connection: Connection, before: datetime) -> None:
    """Delete what was opened long ago."""
    await connection.execute(delete(SecondAreaRow).where(SecondAreaRow.opened_at < before))
