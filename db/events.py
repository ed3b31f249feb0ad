"""Events of the year, replies to them, materials."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, select, update

from db.engine import Connection, put
from db.tables import EventMaterialRow, EventReplyRow, EventRow
from mentoring.event_replies import Reply
from mentoring.events import Audience, Event, Material
from mentoring.help import Content

_CHANGING = ("title", "starts_at", "place", "sequence", "cancelled_at", "reason", "held_at")
_FIXED = ("organization_id", "created_by", "item_id", "kind", "minutes", "places")
_REPLY = (EventReplyRow.event_id, EventReplyRow.person_id, EventReplyRow.comes, EventReplyRow.answered_at,
          EventReplyRow.came, EventReplyRow.is_waiting)  # fmt: skip
_ALL = select(EventRow.__table__).order_by(EventRow.starts_at.desc(), EventRow.id.desc())


async def create(connection: Connection, event: Event, now: datetime) -> int:
    """Store an event (its `id` is not looked at) and return its number."""
    values = {name: getattr(event, name) for name in (*_FIXED, *_CHANGING)}
    values |= {"audience": event.audience.value, "created_at": now}
    return int(await connection.scalar(insert(EventRow).values(values).returning(EventRow.id)))  # type: ignore[arg-type]


async def save(connection: Connection, event: Event) -> None:
    """Store what changed in an event."""
    values = {name: getattr(event, name) for name in _CHANGING}
    await connection.execute(update(EventRow).where(EventRow.id == event.id).values(values))


async def get(connection: Connection, event_id: int, *, lock: bool = False) -> Event | None:
    """Return an event; `lock` makes other transactions wait that would change it or who comes."""
    if lock:
        await connection.execute(select(EventRow.id).where(EventRow.id == event_id).with_for_update())
    return next(iter(await _load(connection, EventRow.id == event_id)), None)


async def of_organization(connection: Connection, organization_id: int) -> list[Event]:
    """Return an organization's events, the latest first."""
    return await _load(connection, EventRow.organization_id == organization_id)


async def held_for(connection: Connection, item_id: int) -> list[Event]:
    """Return the events held for an activity of the roadmap, the latest first."""
    return await _load(connection, (EventRow.item_id == item_id) & EventRow.held_at.is_not(None))


async def unmarked(connection: Connection, organization_id: int, before: datetime) -> list[Event]:
    """Return the events that began before a moment and of which nobody has said whether they took place."""
    begun = (EventRow.organization_id == organization_id) & (EventRow.starts_at < before)
    found = await _load(connection, begun & EventRow.cancelled_at.is_(None) & EventRow.held_at.is_(None))
    return [one for one in found if one.ends_at <= before]


async def attended(connection: Connection, organization_id: int, people_ids: Collection[int]) -> dict[int, list[Event]]:
    """Return the events that were held and that people were at, by person, the latest first."""
    found: dict[int, list[Event]] = {one: [] for one in people_ids}
    held = (EventRow.organization_id == organization_id) & EventRow.held_at.is_not(None)
    events = {one.id: one for one in await _load(connection, held)} if found else {}
    query = select(EventReplyRow.event_id, EventReplyRow.person_id).where(
        EventReplyRow.organization_id == organization_id, EventReplyRow.came.is_(True)
    )
    there = {(row.event_id, row.person_id) for row in await connection.execute(query)} if events else set()
    for person_id, theirs in found.items():
        theirs.extend(event for event in events.values() if (event.id, person_id) in there)
    return found


async def of_person(connection: Connection, person_id: int, organization_id: int | None = None) -> list[Event]:
    """Return the events somebody replied to, in one organization or in all."""
    theirs: ColumnElement[bool] = EventRow.id.in_(
        select(EventReplyRow.event_id).where(EventReplyRow.person_id == person_id)
    )
    if organization_id is not None:
        theirs &= EventRow.organization_id == organization_id
    return await _load(connection, theirs)


async def replies(connection: Connection, event_id: int) -> list[Reply]:
    """Return everybody who said something of an event, or of whom it is noted whether they were there."""
    return (await replies_of(connection, [event_id]))[event_id]


async def replies_of(connection: Connection, event_ids: Collection[int]) -> dict[int, list[Reply]]:
    """Return replies by event."""
    found: dict[int, list[Reply]] = {one: [] for one in event_ids}
    query = select(*_REPLY).where(EventReplyRow.event_id.in_(event_ids)).order_by(EventReplyRow.person_id)
    for row in await connection.execute(query) if found else ():
        found[row.event_id].append(Reply(*row))
    return found


async def reply(connection: Connection, organization_id: int, one: Reply) -> None:
    """Store a reply in place of what was known."""
    key = {"event_id": one.event_id, "person_id": one.person_id}
    values = {"comes": one.comes, "answered_at": one.answered_at, "came": one.came,
              "is_waiting": one.is_waiting}  # fmt: skip
    await put(connection, EventReplyRow, key, {"organization_id": organization_id, **values})


async def forget_reply(connection: Connection, event_id: int, person_id: int) -> None:
    """Delete somebody's reply."""
    theirs = (EventReplyRow.event_id == event_id) & (EventReplyRow.person_id == person_id)
    await connection.execute(delete(EventReplyRow).where(theirs))


async def add_material(connection: Connection, event_id: int, content: Content, now: datetime) -> int:
    """Store a material and return its number."""
    values = {"event_id": event_id, "words": content.words, "file_kind": content.file_kind,
              "file_reference": content.file_reference, "file_name": content.file_name, "added_at": now}  # fmt: skip
    query = insert(EventMaterialRow).values(values).returning(EventMaterialRow.id)
    return int(await connection.scalar(query))  # type: ignore[arg-type]


async def drop_material(connection: Connection, material_id: int) -> None:
    """Delete a material."""
    await connection.execute(delete(EventMaterialRow).where(EventMaterialRow.id == material_id))


async def material(connection: Connection, material_id: int) -> Material | None:
    """Return a material; None where there is none of this number."""
    return next(iter(await _materials(connection, EventMaterialRow.id == material_id)), None)


async def materials(connection: Connection, event_id: int) -> list[Material]:
    """Return an event's materials, oldest first."""
    return await _materials(connection, EventMaterialRow.event_id == event_id)


async def _materials(connection: Connection, condition: ColumnElement[bool]) -> list[Material]:
    rows = await connection.execute(select(EventMaterialRow.__table__).where(condition).order_by(EventMaterialRow.id))
    return [
        Material(row.id, row.event_id, Content(row.words, row.file_kind, row.file_reference, row.file_name))
        for row in rows
    ]


async def _load(connection: Connection, condition: ColumnElement[bool]) -> list[Event]:
    rows = await connection.execute(_ALL.where(condition))
    return [
        Event(
            id=row.id,
            **{name: getattr(row, name) for name in (*_FIXED, *_CHANGING)},
            audience=Audience(row.audience),
        )
        for row in rows
    ]
