"""Entries of a school year's SWOT."""

from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, select, update

from db.engine import Connection
from db.tables import SwotEntryRow
from mentoring.swot import Entry, Quadrant

_COLUMNS = (SwotEntryRow.id, SwotEntryRow.organization_id, SwotEntryRow.year, SwotEntryRow.quadrant,
            SwotEntryRow.words, SwotEntryRow.source)  # fmt: skip


async def of_year(connection: Connection, organization_id: int, year: int) -> list[Entry]:
    """Return an organization's entries of the school year that begins in a year, in the order of writing."""
    return await _load(connection, (SwotEntryRow.organization_id == organization_id) & (SwotEntryRow.year == year))


async def get(connection: Connection, entry_id: int, *, lock: bool = False) -> Entry | None:
    """Return an entry; `lock` makes other transactions wait that would change it."""
    if lock:
        await connection.execute(select(SwotEntryRow.id).where(SwotEntryRow.id == entry_id).with_for_update())
    return next(iter(await _load(connection, SwotEntryRow.id == entry_id)), None)


async def create(connection: Connection, entry: Entry, now: datetime) -> int:
    """Store an entry (its `id` is not looked at) and return its number."""
    values = {"organization_id": entry.organization_id, "year": entry.year, "quadrant": entry.quadrant.value,
              "words": entry.words, "source": entry.source, "changed_at": now}  # fmt: skip
    query = insert(SwotEntryRow).values(values).returning(SwotEntryRow.id)
    return int(await connection.scalar(query))  # type: ignore[arg-type]


async def reword(connection: Connection, entry_id: int, words: str, now: datetime) -> None:
    """Put other words in an entry's place."""
    here = update(SwotEntryRow).where(SwotEntryRow.id == entry_id)
    await connection.execute(here.values(words=words, changed_at=now))


async def remove(connection: Connection, entry_id: int) -> None:
    """Delete an entry."""
    await connection.execute(delete(SwotEntryRow).where(SwotEntryRow.id == entry_id))


async def _load(connection: Connection, which: ColumnElement[bool]) -> list[Entry]:
    rows = await connection.execute(select(*_COLUMNS).where(which).order_by(SwotEntryRow.id))
    return [Entry(row.id, row.organization_id, row.year, Quadrant(row.quadrant), row.words, row.source) for row in rows]
