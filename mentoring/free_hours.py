"""Hours of the week that suit people, and the next moments that suit everybody of a meeting."""

from collections.abc import Callable, Collection, Iterator, Sequence
from datetime import date, datetime, time, timedelta
from typing import Final
from zoneinfo import ZoneInfo

from mentoring.errors import BadInput
from mentoring.workdays import is_holiday

FIRST_HOUR: Final = 8
LAST_HOUR: Final = 20
WEEK: Final = 7
# How far ahead moments are looked for, and how many are offered.
AHEAD_DAYS: Final = 21
OFFERED: Final = 4

# A weekday from Monday (0), and the hour on the wall at which it begins.
Hour = tuple[int, int]


def check_hour(weekday: int, hour: int) -> Hour:
    """Return an hour of the week; raise BadInput for one that no screen offers."""
    if not (0 <= weekday < WEEK and FIRST_HOUR <= hour <= LAST_HOUR):
        raise BadInput("hour-expected")
    return (weekday, hour)


def common(marked: Sequence[Collection[Hour]]) -> frozenset[Hour]:
    """Return the hours that suit everybody; none while somebody has marked nothing."""
    return frozenset.intersection(*map(frozenset, marked)) if marked else frozenset()


def next_moments(
    suits: Collection[Hour],
    now: datetime,
    zone: str,
    taken: Collection[datetime] = (),
    count: int = OFFERED,
    in_break: Callable[[date], bool] = lambda _: False,
) -> list[datetime]:
    """Return the next moments (aware, of the zone) that suit everybody: no holidays, nothing that is taken.

    An hour was marked for weeks with lessons: days in a school break are offered only where there are no others.
    """
    found = [one for one in _moments(suits, now, zone) if not _is_taken(one, taken)]
    taught = [one for one in found if not in_break(one.date())]
    return (taught or found)[:count]


def _moments(suits: Collection[Hour], now: datetime, zone: str) -> Iterator[datetime]:
    today = now.astimezone(ZoneInfo(zone)).date()
    for ahead in range(AHEAD_DAYS):
        day = today + timedelta(ahead)
        for hour in [] if is_holiday(day) else hours_of(suits, day):
            moment = datetime.combine(day, time(hour), ZoneInfo(zone))
            if moment > now:
                yield moment


def hours_of(suits: Collection[Hour], day: date) -> list[int]:
    """Return the hours of a day that suit, from the morning on."""
    return sorted(hour for weekday, hour in suits if weekday == day.weekday())


def _is_taken(moment: datetime, taken: Collection[datetime]) -> bool:
    return any(abs(moment - one) < timedelta(hours=1) for one in taken)
