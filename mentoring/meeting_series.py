"""A series of meetings: the same weekday and hour every week or two, holidays left out.

Source: regulation 004, section 7, stage 5, «комплекс последовательных встреч»; 002, 4.5, meetings by a schedule.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from mentoring.errors import BadInput
from mentoring.workdays import is_holiday

EVERY_WEEKS: Final = (1, 2)
FEWEST: Final = 2
MOST: Final = 40


@dataclass(frozen=True)
class Days:
    """The days of a series, and the holidays it leaves out."""

    days: tuple[date, ...]
    skipped: tuple[date, ...]


def not_counted() -> BadInput:
    """What is said where no number of times that makes a series was named."""
    return BadInput("series-count-expected", min=FEWEST, max=MOST)


def days_of_series(first: date, weeks: int, last: date, count: int = MOST) -> Days:
    """Return up to `count` days from the first on, every so many weeks, none after `last`; holidays are left out.

    Raises:
        BadInput: fewer than two or more than MOST are asked for, or fewer than two fit in before `last`.
    """
    if weeks not in EVERY_WEEKS or not FEWEST <= count <= MOST:
        raise not_counted()
    days: list[date] = []
    skipped: list[date] = []
    day = first
    while day <= last and len(days) < count:
        (skipped if is_holiday(day) else days).append(day)
        day += timedelta(weeks=weeks)
    if len(days) < FEWEST:
        raise BadInput("series-too-short", last=f"{last:%d.%m.%Y}")
    return Days(tuple(days), tuple(one for one in skipped if one < days[-1]))
