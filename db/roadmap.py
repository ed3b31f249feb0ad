"""Roadmaps, their items and history."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import RowMapping, bindparam, delete, func, insert, select, update

from db.engine import Connection
from db.tables import OrganizationRow, RoadmapItemRow, RoadmapRow, RoadmapStepRow
from mentoring.actors import Role
from mentoring.help import Content
from mentoring.roadmap import Item, ItemStatus, Roadmap, RoadmapState, Scope, Step, in_order


@dataclass(frozen=True)
class TakenStep:
    """What somebody did with a roadmap; `person_id` is None once they are erased."""

    version: int
    step: Step
    person_id: int | None
    taken_at: datetime
    remark: str


@dataclass(frozen=True)
class DueRoadmap:
    """A roadmap with something to tell on a day of its organization's zone."""

    id: int
    remind_on: date
    zone: str


_FIND = select(RoadmapRow.id).where(
    RoadmapRow.organization_id == bindparam("organization_id"), RoadmapRow.scope == bindparam("scope"),
    RoadmapRow.year == bindparam("year"),
)  # fmt: skip


async def create(connection: Connection, roadmap: Roadmap, now: datetime) -> int:
    """Store a new roadmap with its items (their numbers are not looked at) and return its number."""
    values = {**_values(roadmap, None), "organization_id": roadmap.organization_id, "scope": roadmap.scope.value,
              "year": roadmap.year, "stages": roadmap.stages, "results": roadmap.results,
              "made_at": now}  # fmt: skip
    roadmap_id = int(await connection.scalar(insert(RoadmapRow).values(values).returning(RoadmapRow.id)))  # type: ignore[arg-type]
    rows = [_item_values(roadmap_id, place, item) for place, item in enumerate(roadmap.items)]
    if rows:
        await connection.execute(insert(RoadmapItemRow), rows)
    return roadmap_id


async def get(connection: Connection, roadmap_id: int, *, lock: bool = False) -> Roadmap | None:
    """Return a roadmap; `lock` makes other transactions wait that would change it."""
    query = select(RoadmapRow.__table__).where(RoadmapRow.id == roadmap_id)
    row = (await connection.execute(query.with_for_update() if lock else query)).first()
    if row is None:
        return None
    theirs = select(RoadmapItemRow.__table__).where(RoadmapItemRow.roadmap_id == roadmap_id)
    rows = await connection.execute(theirs.order_by(RoadmapItemRow.position, RoadmapItemRow.id))
    items = [_item(one) for one in rows.mappings()]
    return Roadmap(
        row.id, row.organization_id, Scope(row.scope), row.year, dict(row.stages), in_order(row.stages, items),
        RoadmapState(row.state), row.version, row.remark, row.approved_by, row.approved_on, row.reminded_on,
        dict(row.results),
    )  # fmt: skip


async def find(connection: Connection, organization_id: int, scope: Scope, year: int) -> int | None:
    """Return the number of a year's roadmap."""
    sought = {"organization_id": organization_id, "scope": scope.value, "year": year}
    found: int | None = await connection.scalar(_FIND, sought)
    return found


async def of_year(connection: Connection, organization_id: int, scope: Scope, year: int) -> Roadmap | None:
    """Return a year's roadmap."""
    number = await find(connection, organization_id, scope, year)
    return None if number is None else await get(connection, number)


async def years(connection: Connection, organization_id: int, scope: Scope) -> list[int]:
    """Return the school years that have a roadmap, in order."""
    mine = (RoadmapRow.organization_id == organization_id) & (RoadmapRow.scope == scope.value)
    return list(await connection.scalars(select(RoadmapRow.year).where(mine).order_by(RoadmapRow.year)))


async def of_item(connection: Connection, item_id: int) -> int | None:
    """Return the number of an item's roadmap."""
    found: int | None = await connection.scalar(select(RoadmapItemRow.roadmap_id).where(RoadmapItemRow.id == item_id))
    return found


async def save(connection: Connection, roadmap: Roadmap, remind_on: date | None) -> None:
    """Store a roadmap's state and the next day with something to tell."""
    values = _values(roadmap, remind_on)
    await connection.execute(update(RoadmapRow).where(RoadmapRow.id == roadmap.id).values(values))


async def add_item(connection: Connection, roadmap: Roadmap, item: Item) -> int:
    """Store a new item at the end of its stage and return its number."""
    mine = RoadmapItemRow.roadmap_id == roadmap.id
    place = int(
        await connection.scalar(select(func.coalesce(func.max(RoadmapItemRow.position), -1) + 1).where(mine)) or 0
    )
    query = insert(RoadmapItemRow).values(_item_values(roadmap.id, place, item))
    return int(await connection.scalar(query.returning(RoadmapItemRow.id)))  # type: ignore[arg-type]


async def save_items(connection: Connection, roadmap: Roadmap, items: Sequence[Item]) -> None:
    """Store what changed in items."""
    places = {one.id: place for place, one in enumerate(roadmap.items)}
    for item in items:
        values = _item_values(roadmap.id, places[item.id], item)
        await connection.execute(update(RoadmapItemRow).where(RoadmapItemRow.id == item.id).values(values))


async def remove_item(connection: Connection, item_id: int) -> None:
    """Delete an item."""
    await connection.execute(delete(RoadmapItemRow).where(RoadmapItemRow.id == item_id))


async def add_step(
    connection: Connection, roadmap: Roadmap, step: Step, person_id: int | None, now: datetime, remark: str = ""
) -> None:
    """Append to a roadmap's history."""
    values = {"roadmap_id": roadmap.id, "version": roadmap.version, "step": step.value, "person_id": person_id,
              "taken_at": now, "remark": remark}  # fmt: skip
    await connection.execute(insert(RoadmapStepRow).values(values))


async def history(connection: Connection, roadmap_id: int) -> list[TakenStep]:
    """Return what was done with a roadmap, oldest first."""
    columns = (RoadmapStepRow.version, RoadmapStepRow.step, RoadmapStepRow.person_id, RoadmapStepRow.taken_at,
               RoadmapStepRow.remark)  # fmt: skip
    query = select(*columns).where(RoadmapStepRow.roadmap_id == roadmap_id).order_by(RoadmapStepRow.id)
    return [
        TakenStep(row.version, Step(row.step), row.person_id, row.taken_at, row.remark)
        for row in await connection.execute(query)
    ]


async def due(connection: Connection, until: date) -> list[DueRoadmap]:
    """Return roadmaps with something to tell by a day; the zone decides when that day's morning has come."""
    query = (
        select(RoadmapRow.id, RoadmapRow.remind_on, OrganizationRow.zone)
        .join(OrganizationRow, OrganizationRow.id == RoadmapRow.organization_id)
        .where(RoadmapRow.remind_on <= until)
        .order_by(RoadmapRow.remind_on, RoadmapRow.id)
    )
    return [DueRoadmap(row.id, row.remind_on, row.zone) for row in await connection.execute(query)]


_NEXT_DUE = (
    select(RoadmapRow.id, RoadmapRow.remind_on, OrganizationRow.zone)
    .join(OrganizationRow, OrganizationRow.id == RoadmapRow.organization_id)
    .where(RoadmapRow.remind_on.is_not(None))
    .order_by(RoadmapRow.remind_on)
    .limit(1)
)


async def next_due(connection: Connection) -> DueRoadmap | None:
    """Return the roadmap with the earliest day on which something is to be told."""
    row = (await connection.execute(_NEXT_DUE)).first()
    return None if row is None else DueRoadmap(row.id, row.remind_on, row.zone)


def _values(roadmap: Roadmap, remind_on: date | None) -> dict[str, object]:
    return {
        "state": roadmap.state.value, "version": roadmap.version, "remark": roadmap.remark,
        "approved_by": roadmap.approved_by, "approved_on": roadmap.approved_on, "reminded_on": roadmap.reminded_on,
        "remind_on": remind_on,
    }  # fmt: skip


def _item_values(roadmap_id: int, position: int, item: Item) -> dict[str, object]:
    return {
        "roadmap_id": roadmap_id, "position": position, "stage_id": item.stage_id, "title": item.title,
        "due_on": item.due_on, "period": item.period,
        "roles": ",".join(role.value for role in item.roles),
        "responsible": item.responsible,
        "result": item.result, "status": item.status.value, "done_on": item.done_on, "note": item.note.words,
        "file_kind": item.note.file_kind, "file_reference": item.note.file_reference,
        "file_name": item.note.file_name,
    }  # fmt: skip


def _item(one: RowMapping) -> Item:
    note = Content(one["note"], one["file_kind"], one["file_reference"], one["file_name"])
    return Item(
        one["id"], one["stage_id"], one["title"], one["due_on"],
        tuple(Role(code) for code in one["roles"].split(",") if code), one["responsible"], one["result"],
        ItemStatus(one["status"]), one["done_on"], note, one["period"],
    )  # fmt: skip
