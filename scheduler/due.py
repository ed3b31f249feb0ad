"""What falls due by the calendar, found and carried out; asked for on every tick."""

from datetime import datetime

from services import application_decisions, draft_due, help_waiting, pauses, refreshing, report_due
from services.calendar import carry_out_due, next_moment
from services.delivery import next_due
from services.erasing import clear_traces
from services.retention import erase_due, next_erasure
from services.work import App

# What falls due by the calendar, besides the notices that wait: each says when next.
CALENDAR = (
    next_moment,
    report_due.next_asking,
    next_erasure,
    pauses.next_end,
    refreshing.next_asking,
    draft_due.next_expiry,
    help_waiting.next_rung,
    application_decisions.next_going_on,
)


async def find_due(app: App) -> None:
    """Carry out everything that fell due; each thing once, however often it is found."""
    while await carry_out_due(app):
        pass
    await pauses.end_due(app)
    await refreshing.ask_due(app)
    await draft_due.expire_due(app)
    await help_waiting.climb_due(app)
    await application_decisions.go_on_due(app)
    await report_due.ask_due(app)
    await erase_due(app)
    await clear_traces(app)


async def next_moment_due(app: App) -> datetime | None:
    """Return the earliest moment at which there will be something to do."""
    return _earliest(await next_due(app), await next_calendar_moment(app))


async def next_calendar_moment(app: App) -> datetime | None:
    """Return the earliest moment at which something falls due by the calendar."""
    async with app.database.looking():
        return _earliest(*[await next_of(app) for next_of in CALENDAR])


def _earliest(*moments: datetime | None) -> datetime | None:
    return min((moment for moment in moments if moment is not None), default=None)
