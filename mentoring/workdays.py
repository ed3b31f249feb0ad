"""Working days of a five-day week by the Labour Code: weekends and the holidays of art. 112 are none.

A holiday that falls on a weekend makes the next working day free (art. 112). The days which the government moves from
year to year are not known here.
"""

from datetime import date, timedelta

SATURDAY = 5
# A mentor, or the employer, ends the assignment with at least so many working days' notice (Labour Code, art. 351.8).
NOTICE_DAYS = 3
JANUARY = 1
_A_DAY = timedelta(days=1)
_HOLIDAYS = frozenset({*((JANUARY, day) for day in range(1, 9)), (2, 23), (3, 8), (5, 1), (5, 9), (6, 12), (11, 4)})


def is_working(day: date) -> bool:
    """Tell whether people of a five-day week work on a day."""
    return not _is_weekend(day) and not _is_holiday(day) and not _is_instead(day)


def is_holiday(day: date) -> bool:
    """Tell whether a day is a holiday, or free in place of one, whatever the day of the week."""
    return _is_holiday(day) or (not _is_weekend(day) and _is_instead(day))


def after(day: date, count: int) -> date:
    """Return the day `count` working days after a day."""
    while count:
        day += _A_DAY
        count -= is_working(day)
    return day


def _is_weekend(day: date) -> bool:
    return day.weekday() >= SATURDAY


def _is_holiday(day: date) -> bool:
    return (day.month, day.day) in _HOLIDAYS


def _is_instead(day: date) -> bool:
    """Free in place of a holiday on the weekend before; those of January the government moves elsewhere."""
    before = day - _A_DAY
    moved = False
    while _is_weekend(before) or _is_holiday(before):
        moved = moved or (_is_weekend(before) and _is_holiday(before) and before.month != JANUARY)
        before -= _A_DAY
    return moved
