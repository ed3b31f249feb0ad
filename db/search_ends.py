"""Mentees who look for no mentor since a program of theirs is over."""

from sqlalchemy import delete, select

from db.engine import Connection, put
from db.tables import SearchEndRow
from mentoring.search_ends import OverBy, SearchEnd

_ALL = select(
    SearchEndRow.person_id, SearchEndRow.organization_id, SearchEndRow.over_by, SearchEndRow.since,
    SearchEndRow.has_answered,
)  # fmt: skip


async def save(connection: Connection, end: SearchEnd) -> None:
    """Store that somebody looks for nobody, in place of what was there."""
    key = {"person_id": end.person_id, "organization_id": end.organization_id}
    values = {"over_by": end.over_by.value, "since": end.since, "has_answered": end.has_answered}
    await put(connection, SearchEndRow, key, values)


async def drop(connection: Connection, person_id: int, organization_id: int) -> bool:
    """Let somebody look for a mentor again; tell whether they did not."""
    theirs = (SearchEndRow.person_id == person_id) & (SearchEndRow.organization_id == organization_id)
    gone = await connection.execute(delete(SearchEndRow).where(theirs).returning(SearchEndRow.person_id))
    return gone.first() is not None


async def find(connection: Connection, person_id: int, organization_id: int) -> SearchEnd | None:
    """Return since when somebody looks for nobody, None for who does."""
    theirs = (SearchEndRow.person_id == person_id) & (SearchEndRow.organization_id == organization_id)
    row = (await connection.execute(_ALL.where(theirs))).first()
    return SearchEnd(**{**row._asdict(), "over_by": OverBy(row.over_by)}) if row else None


async def of_organization(connection: Connection, organization_id: int) -> dict[int, SearchEnd]:
    """Return an organization's mentees who look for nobody, by person."""
    rows = await connection.execute(_ALL.where(SearchEndRow.organization_id == organization_id))
    return {row.person_id: SearchEnd(**{**row._asdict(), "over_by": OverBy(row.over_by)}) for row in rows}
