"""A roadmap's reminders on the mornings they fall due, and who they go to."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, datetime, timedelta

from db import people
from db import roadmap as roadmaps
from mentoring import roadmap as rules
from mentoring import roadmap_dates as dates
from mentoring.actors import CLOCK, Role, clock
from mentoring.notices import Kind, Notice
from mentoring.roadmap import Item, Roadmap
from services.pairs import MORNING
from services.roadmap import save
from services.work import App, Work, command, found, local_moment


@command(CLOCK)
async def remind_roadmap(work: Work, roadmap_id: int) -> None:
    """Write what is to be told of a roadmap today; whoever writes it is told where nobody holds the role."""
    roadmap = found(await roadmaps.get(work.connection, roadmap_id, lock=True))
    today = work.today((await work.organization(roadmap.organization_id)).zone)
    told = dates.reminders(roadmap, roadmap.reminded_on or today - timedelta(days=1), today)
    for kind, item in told.items:
        await work.tell(*_day_notices(work, kind, roadmap, item, await responsible(work, roadmap, item)))
    if told.weekly:
        await work.tell(*_weekly(work, roadmap, today, await _everybody(work, roadmap, today)))
    await save(work, replace(roadmap, reminded_on=today))


async def remind_due(app: App) -> int:
    """Write the reminders of every roadmap whose morning has come; return how many roadmaps there were."""
    now = app.clock.now()
    async with app.database.reading() as connection:
        candidates = await roadmaps.due(connection, (now + timedelta(days=1)).date())
    due = [one for one in candidates if local_moment(one.remind_on, MORNING, one.zone) <= now]
    for one in due:
        await remind_roadmap(app, clock(f"due:roadmap:{one.id}:{one.remind_on}", one.zone), one.id)
    return len(due)


async def next_reminding(app: App) -> datetime | None:
    """Return the next morning on which a roadmap has something to tell."""
    async with app.database.reading() as connection:
        earliest = await roadmaps.next_due(connection)
    return None if earliest is None else local_moment(earliest.remind_on, MORNING, earliest.zone)


async def responsible(work: Work, roadmap: Roadmap, item: Item) -> list[int]:
    """Return who answers for an item: holders of its roles, or those who write the roadmap where there are none."""
    theirs = await people.holders(work.connection, roadmap.organization_id, *item.roles) if item.roles else []
    return theirs or await _makers(work, roadmap)


async def due_of(work: Work, roadmap: Roadmap, person_id: int, due_on: str) -> list[Item]:
    """Return the open items of a date (ISO) that somebody answers for."""
    of_day = [one for one in dates.nearest(roadmap) if str(one.due_on) == due_on]
    return [one for one in of_day if person_id in await responsible(work, roadmap, one)]


async def late_of(work: Work, roadmap: Roadmap, person_id: int, today: date) -> list[Item]:
    """Return the late items somebody answers for; those who write the roadmap answer for all."""
    late = [one for one in dates.nearest(roadmap) if one.is_late(today)]
    if person_id in await _makers(work, roadmap):
        return late
    return [one for one in late if person_id in await responsible(work, roadmap, one)]


async def _makers(work: Work, roadmap: Roadmap) -> list[int]:
    return await people.holders(work.connection, roadmap.organization_id, *rules.makers(roadmap.scope))


async def _everybody(work: Work, roadmap: Roadmap, today: date) -> list[int]:
    """Return everybody who answers for something late."""
    late = [one for one in dates.nearest(roadmap) if one.is_late(today)]
    roles = {role for one in late for role in one.roles} | set[Role](rules.makers(roadmap.scope))
    return await people.holders(work.connection, roadmap.organization_id, *roles)


def _day_notices(work: Work, kind: Kind, roadmap: Roadmap, item: Item, people_ids: Iterable[int]) -> list[Notice]:
    """Reminders of a date: one for everything a person answers for by it, so an item moved since is not in it."""
    about: dict[str, int | str] = {"roadmap": roadmap.id, "due": str(item.due_on)}
    return [
        Notice(kind, one, work.now, f"roadmap:{roadmap.id}:{kind}:{item.due_on}:{one}", about) for one in people_ids
    ]


def _weekly(work: Work, roadmap: Roadmap, today: date, people_ids: Iterable[int]) -> list[Notice]:
    key = f"roadmap:{roadmap.id}:weekly:{today}"
    about = {"roadmap": roadmap.id}
    return [Notice(Kind.ROADMAP_WEEKLY, one, work.now, f"{key}:{one}", about) for one in people_ids]
