"""What falls due by the calendar, found and carried out; asked for on every tick."""

from datetime import datetime

from services.calendar import carry_out_due, next_moment
from services.delivery import next_due
from services.erasing import clear_traces
from services.retention import erase_due, next_erasure
from services.work import App


async def find_due(app: App) -> None:
    """Carry out everything that fell due; each thing once, however often it is found."""
    while await carry_out_due(app):
        pass
    await erase_due(app)
    await clear_traces(app)


async def next_moment_due(app: App) -> datetime | None:
    """Return the earliest moment at which there will be something to do."""
    moments = [
        moment
        for moment in (await next_due(app), await next_moment(app), await next_erasure(app))
        if moment is not None
    ]
    return min(moments, default=None)
