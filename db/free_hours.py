"""Hours of the week that suit somebody."""

from collections import defaultdict
from collections.abc import Collection

from sqlalchemy import delete, select

from db.engine import Connection, insert_or
from db.tables import FreeHourRow
from mentoring.free_hours import Hour


async def of_people(connection: Connection, person_ids: Collection[int]) -> dict[int, frozenset[Hour]]:
    """Return the hours that suit each of some people."""
    query = select(FreeHourRow.person_id, FreeHourRow.weekday, FreeHourRow.hour)
    found: dict[int, set[Hour]] = defaultdict(set)
    for row in await connection.execute(query.where(FreeHourRow.person_id.in_(person_ids))):
        found[row.person_id].add((row.weekday, row.hour))
    return {one: frozenset(found[one]) for one in person_ids}


async def mark(connection: Connection, person_id: int, hour: Hour) -> None:
    """Write down that an hour suits somebody."""
    row = insert_or(connection, FreeHourRow).values(person_id=person_id, weekday=hour[0], hour=hour[1])
    await connection.execute(row.on_conflict_do_nothing())


async def unmark(connection: Connection, person_id: int, hour: Hour) -> None:
    """Write down that an hour suits somebody no longer."""
    here = (FreeHourRow.person_id == person_id) & (FreeHourRow.weekday == hour[0]) & (FreeHourRow.hour == hour[1])
    await connection.execute(delete(FreeHourRow).where(here))
