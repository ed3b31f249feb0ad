"""Lists of mentors and mentees of a school year."""

from collections import defaultdict
from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, select, update

from db.engine import Connection
from db.tables import RosterEntryRow, RosterRow
from mentoring.actors import Role
from mentoring.rosters import Entry, Roster, RosterState

_COLUMNS = (RosterRow.id, RosterRow.organization_id, RosterRow.year, RosterRow.role, RosterRow.version,
            RosterRow.state, RosterRow.approvals, RosterRow.approved_on, RosterRow.remark,
            RosterRow.by_pairs)  # fmt: skip


async def create(connection: Connection, roster: Roster, now: datetime) -> int:
    """Store a list (its `id` is not looked at) and return its number; the organization's row must be locked."""
    values = {
        "organization_id": roster.organization_id, "year": roster.year, "role": roster.role.value,
        "version": roster.version, "state": roster.state.value, "approvals": roster.approvals,
        "approved_on": roster.approved_on, "remark": roster.remark, "by_pairs": roster.by_pairs, "made_at": now,
    }  # fmt: skip
    number = int(await connection.scalar(insert(RosterRow).values(values).returning(RosterRow.id)) or 0)
    await _write(connection, number, roster)
    return number


async def save(connection: Connection, roster: Roster) -> None:
    """Store what changed in a list."""
    values = {"state": roster.state.value, "approvals": roster.approvals, "approved_on": roster.approved_on,
              "remark": roster.remark}  # fmt: skip
    await connection.execute(update(RosterRow).where(RosterRow.id == roster.id).values(values))
    await connection.execute(delete(RosterEntryRow).where(RosterEntryRow.roster_id == roster.id))
    await _write(connection, roster.id, roster)


async def get(connection: Connection, roster_id: int, *, lock: bool = False) -> Roster | None:
    """Return a list; `lock` makes other transactions wait that would change it."""
    if lock:
        await connection.execute(select(RosterRow.id).where(RosterRow.id == roster_id).with_for_update())
    return next(iter(await _load(connection, RosterRow.id == roster_id)), None)


async def of_year(connection: Connection, organization_id: int, year: int) -> list[Roster]:
    """Return the lists of a school year, mentors and mentees, each in the order of its versions."""
    return await _load(connection, (RosterRow.organization_id == organization_id) & (RosterRow.year == year))


async def _write(connection: Connection, roster_id: int, roster: Roster) -> None:
    rows = [{"roster_id": roster_id, "person_id": one.person_id, "is_in": one.is_in} for one in roster.entries]
    if rows:
        await connection.execute(insert(RosterEntryRow), rows)


async def _load(connection: Connection, condition: ColumnElement[bool]) -> list[Roster]:
    query = select(*_COLUMNS).where(condition).order_by(RosterRow.role.desc(), RosterRow.version)
    rows = (await connection.execute(query)).all()
    entries: dict[int, list[Entry]] = defaultdict(list)
    columns = (RosterEntryRow.roster_id, RosterEntryRow.person_id, RosterEntryRow.is_in)
    listed = select(*columns).where(RosterEntryRow.roster_id.in_([row.id for row in rows]))
    for one in await connection.execute(listed.order_by(RosterEntryRow.person_id)):
        entries[one.roster_id].append(Entry(one.person_id, one.is_in))
    return [
        Roster(**{**row._asdict(), "role": Role(row.role), "state": RosterState(row.state)},
               entries=tuple(entries[row.id]))
        for row in rows
    ]  # fmt: skip
