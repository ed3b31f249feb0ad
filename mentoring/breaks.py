"""School breaks: days without lessons on which people work all the same.

A profile names the usual ones by day and month. What a school says itself holds for that school year instead: each
settles its own calendar (273-FZ, art. 28, 3), which the regulations do not repeat.
"""

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from typing import Final

from mentoring.actors import Language
from mentoring.errors import BadInput
from mentoring.forms import Wording
from mentoring.profile_lists import insist, is_day
from mentoring.reading import Months, clipped, day_in, tidy

TITLE_LIMIT: Final = 40
MOST: Final = 10
LONGEST: Final = timedelta(days=110)
SHOWN: Final = 60
_SEPTEMBER, _JUNE = 9, 6
_LINE = re.compile(r"(?P<title>[^:]{1,200}):\s*(?P<first>[^–—]{1,40}?)\s*(?:[–—]|\s-\s|-)\s*(?P<last>[^–—:]{1,40})")
_SHORT = re.compile(r"([0-9]{1,2})[./]([0-9]{1,2})\.?")
_WORDED = re.compile(r"([0-9]{1,2})\s+([^\W\d_]+)")


@dataclass(frozen=True, slots=True)
class UsualBreak:
    """A break of every school year, from a «MM-DD» to another."""

    title: Wording
    first: str
    last: str

    def __post_init__(self) -> None:
        insist(is_day(self.first) and is_day(self.last), "first and last as MM-DD")
        insist(max(len(self.title.ru), len(self.title.en)) <= TITLE_LIMIT, f"at most {TITLE_LIMIT} characters in title")

    def in_year(self, begins: int, language: Language) -> "Break":
        """Return this break of the school year that begins in September of a year."""
        first, last = (_placed(int(one[:2]), int(one[3:]), begins) for one in (self.first, self.last))
        return Break(self.title.in_(language), first, last)


@dataclass(frozen=True, slots=True)
class Break:
    """One break, both days among it."""

    title: str
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Breaks:
    """The breaks of a school: its own where it has said any for a school year, else the usual ones."""

    usual: tuple[UsualBreak, ...]
    own: tuple[Break, ...] = ()

    def of_year(self, begins: int, language: Language) -> tuple[Break, ...]:
        """Return those of the school year that begins in September of a year, in order."""
        theirs = self.own_of(begins) or tuple(one.in_year(begins, language) for one in self.usual)
        return tuple(sorted(theirs, key=lambda one: one.first))

    def own_of(self, begins: int) -> tuple[Break, ...]:
        """Return what the school has said of that school year."""
        return tuple(one for one in self.own if school_year(one.first) == begins)

    def at(self, day: date, language: Language) -> Break | None:
        """Return the break a day is in."""
        year = school_year(day)
        near = (*self.of_year(year - 1, language), *self.of_year(year, language))
        return next((one for one in near if one.first <= day <= one.last), None)


def school_year(day: date) -> int:
    """Return in which year's September the school year of a day begins; summer still belongs to the one before."""
    return day.year if day.month >= _SEPTEMBER else day.year - 1


def planned_year(today: date) -> int:
    """Return the school year that is talked of: in summer, the coming one."""
    return today.year if today.month >= _JUNE else today.year - 1


def read_breaks(typed: str, begins: int, months: Months) -> tuple[Break, ...]:
    """Return the breaks of a school year that are typed a line each: «Осенние: 26.10 – 03.11».

    Raises:
        BadInput: which line is wrong and how; nothing is typed; there are too many; two overlap.
    """
    lines = [line.strip() for line in tidy(typed).splitlines() if line.strip()]
    if not 0 < len(lines) <= MOST:
        raise BadInput("breaks-expected", max=MOST)
    found = sorted((_read(line, begins, months) for line in lines), key=lambda one: one.first)
    for before, after in pairwise(found):
        if after.first <= before.last:
            raise BadInput("breaks-overlap", one=before.title, other=after.title)
    return tuple(found)


def with_own(known: Sequence[Break], begins: int, own: Sequence[Break]) -> tuple[Break, ...]:
    """Return what a school has said once it says this of a school year; older years than the last are let go."""
    kept = [one for one in known if begins - 1 <= school_year(one.first) != begins]
    return tuple(sorted((*kept, *own), key=lambda one: one.first))


def as_stored(breaks: Sequence[Break]) -> str:
    """Return breaks as they stand in the database."""
    return json.dumps([[one.title, f"{one.first}", f"{one.last}"] for one in breaks], ensure_ascii=False)


def from_stored(stored: str) -> tuple[Break, ...]:
    """Return breaks from the database."""
    return tuple(
        Break(title, date.fromisoformat(first), date.fromisoformat(last))
        for title, first, last in json.loads(stored or "[]")
    )


def _read(line: str, begins: int, months: Months) -> Break:
    parts = _LINE.fullmatch(line)
    if parts is None:
        raise BadInput("breaks-line-expected", line=clipped(line, SHOWN))
    title = " ".join(parts["title"].split())
    if len(title) > TITLE_LIMIT:
        raise BadInput("breaks-title-long", line=clipped(title, SHOWN), max=TITLE_LIMIT)
    first, last = (_day(parts[one].strip(), begins, months) for one in ("first", "last"))
    if first is None or last is None or {school_year(first), school_year(last)} != {begins}:
        raise BadInput("breaks-no-such-day", line=clipped(line, SHOWN), begins=f"{begins}", ends=f"{begins + 1}")
    if not timedelta() <= last - first <= LONGEST:
        raise BadInput("breaks-order", line=clipped(line, SHOWN), max=LONGEST.days)
    return Break(title, first, last)


def _day(words: str, begins: int, months: Months) -> date | None:
    """A day with its year, or without one: then that of the school year."""
    if full := day_in(words, months):
        return full
    if short := _SHORT.fullmatch(words):
        day, month = int(short[1]), int(short[2])
    elif worded := _WORDED.fullmatch(words):
        day, month = int(worded[1]), months.get(worded[2].lower(), 0)
    else:
        return None
    try:
        return _placed(month, day, begins)
    except ValueError:
        return None


def _placed(month: int, day: int, begins: int) -> date:
    """That day of the school year; the last of February where the year is no leap year."""
    year = begins if month >= _SEPTEMBER else begins + 1
    return date(year, month, day)
