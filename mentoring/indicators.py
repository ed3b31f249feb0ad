"""Indicators of a school year: what was counted, of how many, and how far the target is.

The year is the roadmap's, August through July: its indicators are due by 30 June and are held to the targets of the
calendar year of that day.

Source: regulation 002, 1.4 (four target indicators), 1.6 (yearly, by 30 June, into the public report) and the table
after it; 000, 001, 003 and 004 ask for a yearly monitoring without numbers.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from statistics import fmean

from mentoring.pair_states import PairStatus
from mentoring.pairs import Pair
from mentoring.profile_lists import Indicator
from mentoring.roadmap_dates import AUGUST, planned_day, school_year
from mentoring.staff import YOUNG_YEARS, Member

WHOLE = 100
MOST_YEARS = 5
_RUN = frozenset({PairStatus.ACTIVE, PairStatus.COMPLETED})


class Verdict(StrEnum):
    """How an indicator stands to its target.

    `UNKNOWN`: there is nothing to count of yet; `HIDDEN`: fewer answered than may be shown to this reader.
    """

    REACHED = "reached"
    SHORT = "short"
    NO_TARGET = "no-target"
    UNKNOWN = "unknown"
    HIDDEN = "hidden"


class Lack(StrEnum):
    """Why there is nothing to count of."""

    STAFF = "staff"
    NOBODY = "nobody"
    PAIRS = "pairs"
    ANSWERS = "answers"
    BY_HAND = "by-hand"


@dataclass(frozen=True, slots=True)
class Year:
    """A school year that is reported on, by the calendar year in which it begins."""

    begins: int

    @property
    def first(self) -> date:
        """The first of August."""
        return date(self.begins, AUGUST, 1)

    @property
    def last(self) -> date:
        """The last of July."""
        return date(self.begins + 1, AUGUST - 1, 31)

    def __contains__(self, day: date) -> bool:
        return self.first <= day <= self.last

    def due(self, indicator: Indicator) -> date:
        """Return the day by which an indicator of this year is due; its target is that calendar year's."""
        day = planned_day(indicator.due, self.begins)
        return day or self.last

    def on(self, today: date) -> date:
        """Return the day on which the staff of this year is counted: today, or its last day once it is over."""
        return min(today, self.last)


@dataclass(frozen=True, slots=True)
class Measure:
    """What was counted: `part` of `whole` people; a count, and 1 for a yes, stand in `part` alone.

    `answered` is how many people a survey counts by; `lack` says why `part` is not known.
    """

    part: int | None = None
    whole: int | None = None
    answered: int | None = None
    lack: Lack | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """An indicator with what was counted for it and its target, in its unit; None where the regulation sets none.

    `is_few`: fewer people answered than make an opinion, which is said beside the number.
    """

    indicator: Indicator
    target: int | None
    measure: Measure
    verdict: Verdict
    is_few: bool = False

    @property
    def percent(self) -> int | None:
        """Per cent, rounded down: 69.9 have not reached 70."""
        part, whole = self.measure.part, self.measure.whole
        return part * WHOLE // whole if part is not None and whole else None

    @property
    def is_yes_or_no(self) -> bool:
        """Whether the answer is yes or no; a region counts its schools, of which this is one."""
        return self.indicator.unit == "yes_no" or self.indicator.scope == "region"

    @property
    def missing(self) -> int:
        """How many more it takes to reach the target: people of a share, things of a count."""
        part, whole, target = self.measure.part, self.measure.whole, self.target
        if part is None or target is None:
            return 0
        wanted = target if whole is None else -(-target * whole // WHOLE)
        return max(0, wanted - part)


def years_to_look_at(today: date, first: int) -> tuple[int, ...]:
    """Return the school years that can be looked at, the latest first: from the first with pairs, five at most."""
    this = school_year(today)
    return tuple(range(this, max(min(first, this), this - MOST_YEARS + 1) - 1, -1))


def ran(pairs: Iterable[Pair], year: Year, began: Collection[int]) -> list[Pair]:
    """Return the pairs that worked in a year; of those that ended early, the `began` ones: their order was signed."""
    return [
        one for one in pairs
        if (one.status in _RUN or (one.status is PairStatus.ENDED and one.id in began))
        and one.starts_on <= year.last and one.ends_on >= year.first
    ]  # fmt: skip


def ending(pairs: Iterable[Pair], year: Year) -> list[Pair]:
    """Return the pairs whose last day falls in a year: their people are asked in it what they got."""
    return [one for one in pairs if one.ends_on in year]


def covered(staff: Iterable[Member], persons: Collection[int], on: date, *, young: bool = False) -> Measure:
    """Return how many of the teachers, or of the young ones (up to three years), are among some people.

    Who had left or was not hired yet is not counted; nor is, among the young, whose experience nobody wrote down.
    """
    known = [one for one in staff if one.teaches and _is_there(one, on)]
    if not known:
        return Measure(lack=Lack.STAFF)
    counted = [one for one in known if _is_young(one, on)] if young else known
    if not counted:
        return Measure(lack=Lack.NOBODY)
    return Measure(sum(one.person_id in persons for one in counted), len(counted))


def retained(staff: Iterable[Member], persons: Collection[int], on: date) -> Measure:
    """Return how many of some people on the staff list work here still: закрепление (002, 1.2.1 and 1.3)."""
    known = [one for one in staff if one.person_id in persons]
    stayed = sum(one.left_on is None or one.left_on > on for one in known)
    return Measure(stayed, len(known)) if known else Measure(lack=Lack.NOBODY)


def satisfied(people: Collection[int], marks: Mapping[int, Collection[int]], threshold: int) -> Measure:
    """Return how many of those who took part are satisfied: the mean of their marks is at least `threshold`.

    Who did not answer counts as one who took part (002, 1.4, rows 3 and 4).
    """
    if not people:
        return Measure(lack=Lack.PAIRS)
    given = {one: marks[one] for one in people if marks.get(one)}
    if not given:
        return Measure(whole=len(people), answered=0, lack=Lack.ANSWERS)
    return Measure(sum(fmean(one) >= threshold for one in given.values()), len(people), len(given))


def standing(indicator: Indicator, year: Year, measure: Measure, threshold: int, *, sees_few: bool) -> Standing:
    """Return how an indicator stands; below `threshold` answers it is shown only to whom `sees_few` (product.md)."""
    target = indicator.target(year.due(indicator).year)
    few = measure.answered is not None and measure.answered < threshold
    if measure.part is None:
        return Standing(indicator, target, measure, Verdict.UNKNOWN)
    if few and not sees_few:
        hidden = Measure(whole=measure.whole, answered=measure.answered)
        return Standing(indicator, target, hidden, Verdict.HIDDEN, is_few=True)
    # A region's target is a share of its schools: one school runs the system or does not.
    if target is None or indicator.scope == "region":
        return Standing(indicator, target, measure, Verdict.NO_TARGET, is_few=few)
    reached = measure.part >= target if measure.whole is None else measure.part * WHOLE >= target * measure.whole
    return Standing(indicator, target, measure, Verdict.REACHED if reached else Verdict.SHORT, is_few=few)


def _is_there(member: Member, on: date) -> bool:
    gone = member.left_on is not None and member.left_on <= on
    return not gone and (member.facts.hired_on is None or member.facts.hired_on <= on)


def _is_young(member: Member, on: date) -> bool:
    years = member.experience(on)
    return years is not None and years <= YOUNG_YEARS
