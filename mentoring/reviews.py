"""The curator's questionnaire: its sum, the sum's level, and when it is asked for.

Source: regulation 004, 9.1 («анкета куратора»); nine marks of 0 to 2 and the levels are `methodology.md` 1.6.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from mentoring.forms import Answers, Form
from mentoring.indicators import Year
from mentoring.roadmap_dates import school_year

OPTIMAL_FROM: Final = 15
ACCEPTABLE_FROM: Final = 9
# August and September: who was on leave in summer comes back to it.
AFTERWARDS: Final = timedelta(days=61)


class Level(StrEnum):
    """What a sum says of the program's conditions."""

    OPTIMAL = "optimal"
    ACCEPTABLE = "acceptable"
    INADMISSIBLE = "inadmissible"


@dataclass(frozen=True, slots=True)
class Review:
    """One questionnaire handed in: its sum, of how many at most."""

    points: int
    most: int

    @property
    def level(self) -> Level:
        """The sum's level: 15 to 18, 9 to 14, 0 to 8."""
        if self.points >= OPTIMAL_FROM:
            return Level.OPTIMAL
        return Level.ACCEPTABLE if self.points >= ACCEPTABLE_FROM else Level.INADMISSIBLE


def is_review(form: Form) -> bool:
    """Tell whether every question has marks to choose from: single, the options named by whole numbers."""
    return all(one.kind == "single" and all(option.id.isdecimal() for option in one.options) for one in form.questions)


def summed(form: Form, answers: Answers) -> Review:
    """Return the sum of the marks given, and the greatest there could be."""
    most = sum(max(int(option.id) for option in one.options) for one in form.questions)
    given = (answers.get(one.id) for one in form.questions)
    return Review(sum(int(mark) for mark in given if isinstance(mark, str)), most)


def years_to_review(ends: Iterable[date], today: date, days: int) -> tuple[int, ...]:
    """Return the school years to be looked back at, by the calendar year in which they begin; `ends` are of programs.

    A year is asked about from so many `days` before its last program ends, when there is something to look back at, and
    through September. Programs' ends say it and not the roadmap's dates: a program of a district may have no roadmap,
    and a year in which no program ends has nothing to be asked about.
    """
    known, this = list(ends), school_year(today)
    found = []
    for year in (Year(this - 1), Year(this)):
        last = max((one for one in known if one in year), default=None)
        if last is not None and last - timedelta(days) <= today <= year.last + AFTERWARDS:
            found.append(year.begins)
    return tuple(found)
