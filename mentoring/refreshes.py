"""When the banks' questionnaires are asked for again (002, 2.3; 000, 001 and 003, 3.4: at least once a year)."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta

from mentoring.organizations import SchoolYear
from mentoring.profiles import months_after

REMIND_AFTER = timedelta(days=14)
REPORT_AFTER = timedelta(days=28)
# Who has just answered is left in peace until the next round.
STILL_FRESH = timedelta(days=30)
A_YEAR = 12


def rounds(year: SchoolYear, months: int, today: date) -> tuple[date, ...]:
    """Return the days of asking around a day, earliest first: the school year's first day and every `months` after it.

    The newest of them that is not after `today` and the next one are always among them.
    """
    first = year.first_day(today)
    begins = (first.replace(year=first.year - 1, day=min(first.day, 28)), first)
    later = months_after(first, A_YEAR)
    found = {months_after(start, step) for start in (begins[0], first, later) for step in range(0, A_YEAR, months)}
    return tuple(sorted(found))


def newest(year: SchoolYear, months: int, today: date) -> date:
    """Return the newest day of asking that has come."""
    return max(one for one in rounds(year, months, today) if one <= today)


def upcoming(year: SchoolYear, months: int, today: date) -> date:
    """Return the next day of asking after today."""
    return min(one for one in rounds(year, months, today) if one > today)


def to_ask(said: Mapping[int, datetime], now: datetime) -> tuple[int, ...]:
    """Return who is asked now: everybody whose last word is no longer fresh."""
    return tuple(sorted(person for person, moment in said.items() if now - moment > STILL_FRESH))
