"""Applications that end a pair early."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import date

from sqlalchemy import ColumnElement, func, insert, select, update

from db import applications
from db.engine import Connection
from db.tables import PairRow, PartingRow
from mentoring.pairs import PairStatus
from mentoring.partings import AHEAD, OPEN, Parting, PartingKind, PartingState

_NAMES = tuple(Parting.__dataclass_fields__)
_COLUMNS = tuple(getattr(PartingRow, name) for name in _NAMES)
_OPEN = [one.value for one in OPEN]
# What the day ends, or ends by itself.
_WAITING = [one.value for one in (PartingState.ASKED, *AHEAD)]
_ALL = select(*_COLUMNS).order_by(PartingRow.id)


async def create(connection: Connection, parting: Parting) -> int:
    """Store a new application (its `id` is not looked at) and return its number."""
    values = _values(parting)
    return int(await connection.scalar(insert(PartingRow).values(values).returning(PartingRow.id)))  # type: ignore[arg-type]


async def get(connection: Connection, parting_id: int, *, lock: bool = False) -> Parting | None:
    """Return an application; `lock` makes other transactions wait that would change it."""
    if lock:
        await connection.execute(select(PartingRow.id).where(PartingRow.id == parting_id).with_for_update())
    found = await _load(connection, PartingRow.id == parting_id)
    return found[0] if found else None


async def save(connection: Connection, parting: Parting) -> None:
    """Store what changed in an application."""
    await connection.execute(update(PartingRow).where(PartingRow.id == parting.id).values(_values(parting)))


async def of_pair(connection: Connection, pair_id: int) -> list[Parting]:
    """Return the applications about a pair, oldest first."""
    return await _load(connection, PartingRow.pair_id == pair_id)


async def of_organization(
    connection: Connection, organization_id: int, states: Collection[PartingState] = tuple(PartingState)
) -> list[Parting]:
    """Return an organization's applications in some states, oldest first."""
    here = PartingRow.organization_id == organization_id
    return await _load(connection, here & PartingRow.state.in_([one.value for one in states]))


async def of_person(connection: Connection, person_id: int) -> list[Parting]:
    """Return what somebody asked for, oldest first."""
    return await _load(connection, PartingRow.asked_by == person_id)


async def lapse(connection: Connection, pair_id: int) -> None:
    """What was still open about a pair is void, applications of other kinds too: it has ended in another way."""
    theirs = (PartingRow.pair_id == pair_id) & PartingRow.state.in_(_OPEN)
    await connection.execute(update(PartingRow).where(theirs).values(state=PartingState.VOID.value, due_on=None))
    await applications.lapse(connection, pair_id)


async def due(connection: Connection, today: date) -> list[Parting]:
    """Return those whose last day has come on the latest calendar in the world; the zone decides later."""
    return await _load(connection, PartingRow.state.in_(_WAITING) & (PartingRow.last_day <= today))


_NEXT_DAY = (
    select(PartingRow.last_day, PartingRow.organization_id)
    .where(PartingRow.state.in_(_WAITING), PartingRow.last_day.is_not(None))
    .order_by(PartingRow.last_day)
    .limit(1)
)


async def next_day(connection: Connection) -> tuple[date, int] | None:
    """Return the earliest last day ahead and its organization."""
    row = (await connection.execute(_NEXT_DAY)).first()
    return None if row is None or row[0] is None else (row[0], row[1])


async def last_days(connection: Connection, organization_id: int) -> dict[int, date]:
    """Return the last day of every pair of an organization for which it is settled and still ahead."""
    here = (PartingRow.organization_id == organization_id) & PartingRow.state.in_([one.value for one in AHEAD])
    theirs = await _load(connection, here)
    found: dict[int, date] = {}
    for one in theirs:
        if one.last_day is not None:
            found[one.pair_id] = min(one.last_day, found.get(one.pair_id, one.last_day))
    return found


async def note_order(connection: Connection, pair_id: int, number: str, signed_on: date) -> None:
    """An order that ends the pair's work is signed: what was granted is ordered, what is done gets a number."""
    theirs = (PartingRow.pair_id == pair_id) & (PartingRow.order_number == "")
    numbered = {"order_number": number, "ordered_on": signed_on}
    done = theirs & (PartingRow.state == PartingState.DONE.value)
    granted = theirs & (PartingRow.state == PartingState.GRANTED.value)
    await connection.execute(update(PartingRow).where(done).values(numbered))
    ordered = {**numbered, "state": PartingState.ORDERED.value}
    await connection.execute(update(PartingRow).where(granted).values(ordered))


async def refusals(connection: Connection, organization_id: int) -> frozenset[tuple[int, int]]:
    """Return mentor and mentee of every pair that was declined, or that the mentee asked to change."""
    asked = select(PartingRow.pair_id).where(
        PartingRow.organization_id == organization_id,
        PartingRow.kind == PartingKind.REPLACEMENT.value,
        PartingRow.state != PartingState.WITHDRAWN.value,
    )
    refused = (PairRow.status == PairStatus.DECLINED.value) | PairRow.id.in_(asked)
    query = select(PairRow.mentor_id, PairRow.mentee_id).where(PairRow.organization_id == organization_id, refused)
    return frozenset((row[0], row[1]) for row in await connection.execute(query))


async def resigning(connection: Connection, organization_id: int) -> frozenset[int]:
    """Return the mentors who are laying mentoring down altogether."""
    whole = PartingRow.is_whole & PartingRow.state.in_(_OPEN) & (PartingRow.organization_id == organization_id)
    rows = await connection.execute(select(PartingRow.asked_by).where(whole))
    return frozenset(row[0] for row in rows if row[0] is not None)


async def count(connection: Connection, organization_id: int, state: PartingState) -> int:
    """Return how many applications of an organization are in a state."""
    here = (PartingRow.organization_id == organization_id) & (PartingRow.state == state.value)
    return int(await connection.scalar(select(func.count()).select_from(PartingRow).where(here)) or 0)


def _values(parting: Parting) -> dict[str, object]:
    return {name: value for name, value in asdict(parting).items() if name != "id"} | {
        "kind": parting.kind.value,
        "state": parting.state.value,
    }


async def _load(connection: Connection, condition: ColumnElement[bool]) -> list[Parting]:
    rows = await connection.execute(_ALL.where(condition))
    return [
        Parting(**{**row._asdict(), "kind": PartingKind(row.kind), "state": PartingState(row.state)})
        for row in rows
    ]  # fmt: skip
