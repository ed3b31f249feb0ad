"""What falls due by the calendar rather than by a notice: terms that have passed, last days, roadmaps' mornings."""

from datetime import datetime

from db import pairs
from mentoring.actors import clock
from services import mornings
from services.pairs import complete_pair
from services.parting_decisions import finish_due, next_finish
from services.roadmap_due import next_reminding, remind_due
from services.work import App


async def carry_out_due(app: App) -> int:
    """Carry out what the calendar brings; return how much there was."""
    return await _complete_programs(app) + await finish_due(app) + await remind_due(app)


async def next_moment(app: App) -> datetime | None:
    """Return when the calendar brings something next."""
    moments = (await _next_end(app), await next_finish(app), await next_reminding(app))
    return min((one for one in moments if one is not None), default=None)


async def _complete_programs(app: App) -> int:
    """Complete the programs whose last day's morning has come; return how many there were."""
    due = await mornings.come(app, pairs.ended, lambda pair: pair.ends_on)
    for pair, zone in due:
        await complete_pair(app, clock(f"due:pair:{pair.id}:end", zone), pair.id)
    return len(due)


async def _next_end(app: App) -> datetime | None:
    """Return when the next program's term passes."""
    return await mornings.first(app, pairs.next_end)
