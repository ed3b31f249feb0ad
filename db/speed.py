"""Speed meetings, who leads them, who comes and with whom they would like to go on."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Executable, bindparam, delete, func, insert, select, update

from db.engine import Connection, insert_or, put
from db.tables import SpeedEventRow, SpeedHostRow, SpeedInterestRow, SpeedSeatRow
from mentoring.speed import Audience, Seat, SpeedEvent

_CHANGING = ("starts_at", "sequence", "cancelled_at", "reason", "title", "minutes", "places", "place")
_FIXED = ("organization_id", "created_by", "talk_minutes")
_SEAT = (SpeedSeatRow.event_id, SpeedSeatRow.person_id, SpeedSeatRow.asked_at, SpeedSeatRow.goal,
         SpeedSeatRow.is_waiting, SpeedSeatRow.came, SpeedSeatRow.mark, SpeedSeatRow.words)  # fmt: skip
_ALL = select(SpeedEventRow.__table__).order_by(SpeedEventRow.starts_at.desc(), SpeedEventRow.id.desc())
_OF_PERSON = _ALL.where(
    SpeedEventRow.id.in_(select(SpeedSeatRow.event_id).where(SpeedSeatRow.person_id == bindparam("person_id")))
    | SpeedEventRow.id.in_(select(SpeedHostRow.event_id).where(SpeedHostRow.person_id == bindparam("person_id")))
)
_HOSTS = (
    select(SpeedHostRow.event_id, SpeedHostRow.person_id)
    .where(SpeedHostRow.event_id.in_(bindparam("event_ids", expanding=True)))
    .order_by(SpeedHostRow.rank)
)
_SEATS = (
    select(*_SEAT)
    .where(SpeedSeatRow.event_id.in_(bindparam("event_ids", expanding=True)))
    .order_by(SpeedSeatRow.asked_at, SpeedSeatRow.person_id)
)


async def create(connection: Connection, event: SpeedEvent, now: datetime) -> int:
    """Store an event (its `id` is not looked at) with its mentors and return its number."""
    values = {name: getattr(event, name) for name in (*_FIXED, *_CHANGING)}
    values |= {"audience": event.audience.value, "created_at": now}
    number = int(await connection.scalar(insert(SpeedEventRow).values(values).returning(SpeedEventRow.id)))  # type: ignore[arg-type]
    hosts = [
        {"event_id": number, "person_id": one, "organization_id": event.organization_id, "rank": rank}
        for rank, one in enumerate(event.hosts)
    ]
    await connection.execute(insert(SpeedHostRow), hosts)
    return number


async def save(connection: Connection, event: SpeedEvent) -> None:
    """Store what changed in an event: its time, words and places, or that it was called off; not who leads it."""
    values = {name: getattr(event, name) for name in _CHANGING}
    await connection.execute(update(SpeedEventRow).where(SpeedEventRow.id == event.id).values(values))


async def get(connection: Connection, event_id: int, *, lock: bool = False) -> SpeedEvent | None:
    """Return an event; `lock` makes other transactions wait that would change it or who comes."""
    if lock:
        await connection.execute(select(SpeedEventRow.id).where(SpeedEventRow.id == event_id).with_for_update())
    return next(iter(await _load(connection, SpeedEventRow.id == event_id)), None)


async def of_organization(connection: Connection, organization_id: int) -> list[SpeedEvent]:
    """Return an organization's events, the latest first."""
    return await _load(connection, SpeedEventRow.organization_id == organization_id)


async def of_person(connection: Connection, person_id: int, organization_id: int | None = None) -> list[SpeedEvent]:
    """Return the events somebody leads or has signed up for, in one organization or in all."""
    found = await _read(connection, _OF_PERSON, person_id=person_id)
    return [one for one in found if organization_id in (None, one.organization_id)]


async def drop_host(connection: Connection, event_id: int, person_id: int) -> None:
    """Note that somebody does not lead an event."""
    theirs = (SpeedHostRow.event_id == event_id) & (SpeedHostRow.person_id == person_id)
    await connection.execute(delete(SpeedHostRow).where(theirs))


async def add_host(connection: Connection, event: SpeedEvent, person_id: int) -> None:
    """Note that somebody leads an event, after those who do already."""
    ranks = select(func.coalesce(func.max(SpeedHostRow.rank), -1) + 1).where(SpeedHostRow.event_id == event.id)
    values = {"event_id": event.id, "person_id": person_id, "organization_id": event.organization_id}
    await connection.execute(insert(SpeedHostRow).values(**values, rank=ranks.scalar_subquery()))


async def seats(connection: Connection, event_id: int) -> list[Seat]:
    """Return everybody who signed up for an event, those who wait among them."""
    return (await seats_of(connection, [event_id]))[event_id]


async def seats_of(connection: Connection, event_ids: Collection[int]) -> dict[int, list[Seat]]:
    """Return who signed up, by event."""
    found: dict[int, list[Seat]] = {one: [] for one in event_ids}
    for row in await connection.execute(_SEATS, {"event_ids": list(found)}) if found else ():
        found[row.event_id].append(Seat(*row))
    return found


async def take(connection: Connection, organization_id: int, seat: Seat) -> None:
    """Store a seat in place of what was known of it."""
    key = {"event_id": seat.event_id, "person_id": seat.person_id}
    values = {name: value for name, value in vars(seat).items() if name not in key}
    await put(connection, SpeedSeatRow, key, {"organization_id": organization_id, **values})


async def free(connection: Connection, event_id: int, person_id: int) -> None:
    """Delete somebody's seat, and with whom they would have liked to go on."""
    for table in (SpeedSeatRow, SpeedInterestRow):
        await connection.execute(delete(table).where(table.event_id == event_id, table.person_id == person_id))


async def interests(connection: Connection, event_id: int) -> list[tuple[int, int]]:
    """Return who would like to go on with whom, as person and mentor."""
    query = select(SpeedInterestRow.person_id, SpeedInterestRow.mentor_id).where(SpeedInterestRow.event_id == event_id)
    rows = await connection.execute(query.order_by(SpeedInterestRow.person_id, SpeedInterestRow.mentor_id))
    return [(row.person_id, row.mentor_id) for row in rows]


async def like(connection: Connection, event: SpeedEvent, person_id: int, mentor_id: int) -> None:
    """Note that somebody would like to go on with a mentor; twice is once."""
    row = insert_or(connection, SpeedInterestRow).values(
        event_id=event.id, person_id=person_id, mentor_id=mentor_id, organization_id=event.organization_id
    )
    await connection.execute(row.on_conflict_do_nothing())


async def unlike(connection: Connection, event_id: int, person_id: int, mentor_id: int) -> None:
    """Take that back."""
    row = (SpeedInterestRow.event_id == event_id) & (SpeedInterestRow.person_id == person_id)
    await connection.execute(delete(SpeedInterestRow).where(row, SpeedInterestRow.mentor_id == mentor_id))


async def _load(connection: Connection, condition: ColumnElement[bool]) -> list[SpeedEvent]:
    return await _read(connection, _ALL.where(condition))


async def _read(connection: Connection, query: Executable, **sought: int) -> list[SpeedEvent]:
    rows = (await connection.execute(query, sought)).all()
    hosts = await _hosts(connection, [row.id for row in rows])
    return [
        SpeedEvent(
            id=row.id,
            **{name: getattr(row, name) for name in (*_FIXED, *_CHANGING)},
            hosts=tuple(hosts[row.id]),
            audience=Audience(row.audience),
        )
        for row in rows
    ]


async def _hosts(connection: Connection, event_ids: Sequence[int]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = defaultdict(list)
    for row in await connection.execute(_HOSTS, {"event_ids": event_ids}) if event_ids else ():
        found[row.event_id].append(row.person_id)
    return found
