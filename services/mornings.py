"""The morning of a day, where an organization is: when what falls due by the calendar is carried out."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime, timedelta
from typing import Protocol, TypeVar

from db import organizations
from db.engine import Connection
from services.pairs import MORNING
from services.work import App, found, local_moment


class Placed(Protocol):
    """Something of an organization."""

    @property
    def organization_id(self) -> int:
        """Whose it is."""


P = TypeVar("P", bound=Placed)
Find = Callable[[Connection, date], Awaitable[list[P]]]
FindFirst = Callable[[Connection], Awaitable[tuple[date, int] | None]]


async def come(app: App, find: Find[P], day_of: Callable[[P], date | None]) -> list[tuple[P, str]]:
    """Return what is due, each with the zone of its place: its day's morning has come there.

    `find` returns what may be by a day, the latest there is on earth now; the organizations are read only for those.
    """
    now = app.clock.now()
    async with app.database.reading() as connection:
        candidates = await find(connection, (now + timedelta(days=1)).date())
        zones = {one.id: one.zone for one in await organizations.all_of_them(connection)} if candidates else {}
    placed = [(one, zones[one.organization_id]) for one in candidates]
    return [(one, zone) for one, zone in placed if local_moment(found(day_of(one)), MORNING, zone) <= now]


async def first(app: App, find: FindFirst, wait: timedelta = timedelta(0)) -> datetime | None:
    """Return the morning of the first day there is, and of its organization; so many days later with `wait`."""
    async with app.database.reading() as connection:
        earliest = await find(connection)
        if earliest is None:
            return None
        zone = found(await organizations.get(connection, earliest[1])).zone
    return local_moment(earliest[0] + wait, MORNING, zone)
