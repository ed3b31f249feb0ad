"""A day and an hour as people type them: «завтра в 15:30», «12.12 14:00», «в пятницу с 15 до 16».

What cannot be meant safely is refused in words: a day that no calendar has, an hour that no clock shows, an end before
its beginning.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, time, timedelta
from typing import Final

from mentoring.errors import BadInput
from mentoring.reading import Months, day_in

# A day without a year is the next such day; one so far ahead was rather meant to be just past.
FURTHEST_GUESS: Final = timedelta(days=300)
SHOWN: Final = 30
WEEK: Final = 7
_LONG_WORD: Final = 4
_SHORT = re.compile(r"([0-9]{1,2})[./]([0-9]{1,2})\.?")
_NUMBER = re.compile(r"[0-9]{1,2}")
_YEAR = re.compile(r"[0-9]{4}")
_CLOCK = r"([0-9]{1,2})(?:[:.]([0-9]{2}))?"
_SPAN = re.compile(rf"{_CLOCK}(?:\s*-\s*{_CLOCK})?")
_DASHES = str.maketrans("–—−", "---")


@dataclass(frozen=True)
class DayWords:
    """A language's words for days: months as they stand in a date, weekdays from Monday (0), days from today on.

    `fillers` say nothing («в», «часов»), `till` stand between a beginning and an end.
    """

    months: Months
    weekdays: Mapping[str, int]
    near: Mapping[str, int]
    fillers: frozenset[str]
    till: frozenset[str]


@dataclass(frozen=True)
class Typed:
    """What was understood; None stands for what was not said."""

    day: date | None = None
    begins: time | None = None
    ends: time | None = None

    @property
    def minutes(self) -> int:
        """How long it lasts; 0 where no end was said."""
        if self.begins is None or self.ends is None:
            return 0
        return (self.ends.hour - self.begins.hour) * 60 + self.ends.minute - self.begins.minute


def read_moment(typed: str, today: date, words: DayWords) -> Typed:
    """Return the day typed, with an hour where one follows.

    Raises:
        BadInput: there is no such day or hour, it ends before it begins, or no day is named at all.
    """
    tokens = _tokens(typed, words)
    day, used = _day(tokens, today, words)
    if day is None:
        raise BadInput("moment-expected")
    return _with_span(day, tokens[used:], "moment-expected")


def read_hours(typed: str, words: DayWords) -> Typed:
    """Return the hour typed, «15:30», «15.30», «в 15», with an end where one is said: «15:00-16:30».

    Raises:
        BadInput: this is no hour, there is no such one, or it ends before it begins.
    """
    tokens = _tokens(typed, words)
    if not tokens:
        raise BadInput("hour-expected")
    return _with_span(None, tokens, "hour-expected")


def _tokens(typed: str, words: DayWords) -> list[str]:
    parts = re.split(r"[\s,]+", typed.strip().lower().translate(_DASHES)[:100])
    kept = [one for one in parts if one and one not in words.fillers]
    return ["-" if one in words.till else one for one in kept]


def _day(tokens: Sequence[str], today: date, words: DayWords) -> tuple[date | None, int]:
    """The day that the first words name, and how many words it took."""
    if not tokens:
        return None, 0
    first = tokens[0].rstrip(".") if not _SHORT.fullmatch(tokens[0]) else tokens[0]
    if first in words.near:
        return today + timedelta(words.near[first]), 1
    weekday = _weekday(first, words)
    if weekday is not None:
        return today + timedelta((weekday - today.weekday()) % WEEK), 1
    return _dated(tokens, first, today, words)


def _dated(tokens: Sequence[str], first: str, today: date, words: DayWords) -> tuple[date | None, int]:
    full = day_in(first, words.months)
    if full is not None:
        return full, 1
    if short := _SHORT.fullmatch(first):
        return _nearest(int(short[1]), int(short[2]), today, first), 1
    month = words.months.get(tokens[1]) if len(tokens) > 1 and _NUMBER.fullmatch(first) else None
    if month is not None:
        named = f"{first} {tokens[1]}"
        if len(tokens) > 2 and _YEAR.fullmatch(tokens[2]):
            return _exact(int(tokens[2]), month, int(first), named), 3
        return _nearest(int(first), month, today, named), 2
    if re.fullmatch(r"[0-9]{1,4}[./-][0-9]{1,2}[./-][0-9]{2,4}", first):
        raise BadInput("moment-no-such-day", found=first[:SHOWN])
    return None, 0


def _weekday(word: str, words: DayWords) -> int | None:
    """The weekday a word names, in whatever case its last letter puts it: «пятница», «пятницу»."""
    if word in words.weekdays:
        return words.weekdays[word]
    ends_otherwise = (name for name in words.weekdays if len(name) > _LONG_WORD and name[:-1] == word[:-1])
    name = next(ends_otherwise, None)
    return None if name is None else words.weekdays[name]


def _nearest(day: int, month: int, today: date, found: str) -> date:
    """The next such day; this year's where the next one lies too far ahead to be meant."""
    years = [one for one in (_or_none(today.year, month, day), _or_none(today.year + 1, month, day)) if one]
    if not years:
        raise BadInput("moment-no-such-day", found=found[:SHOWN])
    ahead = next((one for one in years if one >= today), years[-1])
    return ahead if ahead - today <= FURTHEST_GUESS else years[0]


def _exact(year: int, month: int, day: int, found: str) -> date:
    exact = _or_none(year, month, day)
    if exact is None:
        raise BadInput("moment-no-such-day", found=found[:SHOWN])
    return exact


def _or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _with_span(day: date | None, tokens: Sequence[str], expected: str) -> Typed:
    if not tokens:
        return Typed(day)
    span = _SPAN.fullmatch(" ".join(tokens))
    if span is None:
        raise BadInput(expected)
    begins = _clock(span[1], span[2])
    ends = _clock(span[3], span[4]) if span[3] else None
    if ends is not None and ends <= begins:
        raise BadInput("moment-ends-before", begins=f"{begins:%H:%M}", ends=f"{ends:%H:%M}")
    return Typed(day, begins, ends)


def _clock(hours: str, minutes: str | None) -> time:
    try:
        return time(int(hours), int(minutes or 0))
    except ValueError:
        raise BadInput("moment-no-such-hour", found=f"{hours}:{minutes or '00'}") from None
