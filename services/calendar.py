"""What falls due by the calendar rather than by a notice: terms that have passed, last days, roadmaps' mornings."""

from datetime import datetime, timedelta

from db import organizations, pairs
from mentoring.actors import clock
from services.pairs import MORNING, complete_pair
from services.parting_decisions import finish_due, next_finish
from services.roadmap_due import next_reminding, remind_due
from services.work import App, found, local_moment


async def carry_out_due(app: App) -> int:
    """Carry out what the calendar brings; return how much there was."""
    return await _complete_programs(app) + await finish_due(app) + await remind_due(app)


async def next_moment(app: App) -> datetime | None:
    """Return when the calendar brings something next."""
    moments = (await _next_end(app), await next_finish(app), await next_reminding(app))
    return min((one for one in moments if one is not None), default=None)


async def _complete_programs(app: App) -> int:
    """Complete the programs whose last day's morning has come; return how many there were."""
    now = app.clock.now()
    async with app.database.reading() as connection:
        candidates = await pairs.ended(connection, (now + timedelta(days=1)).date())
        zones = {one.id: one.zone for one in await organizations.all_of_them(connection)}
    due = [one for one in candidates if local_moment(one.ends_on, MORNING, zones[one.organization_id]) <= now]
    for pair in due:
        await complete_pair(app, clock(f"due:pair:{pair.id}:end", zones[pair.organization_id]), pair.id)
    return len(due)


async def _next_end(app: App) -> datetime | None:
    """Return when the next program's term passes."""
    async with app.database.reading() as connection:
        earliest = await pairs.next_end(connection)
        if earliest is None:
            return None
        zone = found(await organizations.get(connection, earliest[1])).zone
    return local_moment(earliest[0], MORNING, zone)
