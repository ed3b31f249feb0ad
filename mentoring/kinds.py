"""What each kind of mentoring asks of a pair before the director and afterwards, and what several mentors share.

Source: regulations 000, 001 and 003, section 3, «виды наставничества»; 002, 4.5; 004 (7, stage 5) knows pair and group.
Ids are those of every profile's `kinds`.
"""

import re
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from mentoring.errors import BadInput, WrongState
from mentoring.reading import day_in

TRADITIONAL: Final = "traditional"
GROUP: Final = "group"
SHORT_TERM: Final = "short_term"
REVERSE: Final = "reverse"
SITUATIONAL: Final = "situational"
SPEED: Final = "speed"
VIRTUAL: Final = "virtual"
# Proposed otherwise than one mentor to one mentee: a group at once, a speed meeting by signing up.
NOT_FOR_PAIRS: Final = frozenset({GROUP, SPEED})
# Forms whose mentor comes from outside the school, so from a partner with an agreement in force.
OUTSIDE_FORMS: Final = frozenset({"employer_to_student", "lecturer_to_young_teacher", "partner_to_teacher"})

GOALS_SHORTEST, GOALS_LIMIT = 10, 1000
FEWEST_DAYS, MOST_DAYS = 2, 40
_LINK = re.compile(r"https?://[^\s/.]+(\.[^\s/.]+)+(/\S*)?", re.IGNORECASE)


class Area(StrEnum):
    """With what a mentor helps somebody who has several."""

    SUBJECT = "subject"
    METHODS = "methods"
    UPBRINGING = "upbringing"
    DIGITAL = "digital"
    PAPERWORK = "paperwork"
    ADAPTATION = "adaptation"


class Need(StrEnum):
    """What a kind demands before the director is asked."""

    GOALS = "goals"
    SCHEDULE = "schedule"


# «по заранее установленному графику для постановки конкретных целей»; in reverse mentoring each direction has its own.
NEEDS: Final[Mapping[str, tuple[Need, ...]]] = {SHORT_TERM: (Need.GOALS, Need.SCHEDULE), REVERSE: (Need.GOALS,)}


def lacking(kind: str, goals: str, schedule: Sequence[date]) -> tuple[Need, ...]:
    """Return what a pair of a kind still lacks before the director can be asked."""
    given = {Need.GOALS: bool(goals), Need.SCHEDULE: bool(schedule)}
    return tuple(need for need in NEEDS.get(kind, ()) if not given[need])


def has_schedule(kind: str) -> bool:
    """Whether a pair of a kind may meet by a schedule: situational help has none (000, section 3; 002, 4.5)."""
    return kind != SITUATIONAL


def require_schedule(kind: str) -> None:
    """Raise WrongState where a kind knows no schedule."""
    if not has_schedule(kind):
        raise WrongState("kind-no-schedule")


def read_goals(typed: str) -> str:
    """Return goals; raise BadInput for fewer than GOALS_SHORTEST or more than GOALS_LIMIT characters."""
    goals = typed.strip()
    if len(goals) < GOALS_SHORTEST:
        raise BadInput("kind-goals-expected")
    if len(goals) > GOALS_LIMIT:
        raise BadInput("kind-goals-too-long", max=GOALS_LIMIT, length=len(goals))
    return goals


def read_schedule(typed: str, months: Mapping[str, int]) -> tuple[date, ...]:
    """Return the days in «12.10.2026, 26.10.2026», separated by commas, semicolons or lines.

    Raises:
        BadInput: one of them is no date; it is named.
    """
    parts = [part.strip() for part in re.split(r"[,;\n]", typed) if part.strip()]
    found = [(part, day_in(part, months)) for part in parts]
    wrong = next((part for part, day in found if day is None), None)
    if wrong is not None or not found:
        raise BadInput("kind-schedule-expected", found=(wrong or "–")[:30])
    return tuple(day for _, day in found if day is not None)


def check_schedule(days: Sequence[date], starts_on: date, ends_on: date) -> tuple[date, ...]:
    """Return the days of a schedule in their order, each once.

    Raises:
        BadInput: there are fewer than FEWEST_DAYS or more than MOST_DAYS, or one lies outside the program.
    """
    ordered = tuple(sorted(set(days)))
    if not FEWEST_DAYS <= len(ordered) <= MOST_DAYS:
        raise BadInput("kind-schedule-count", min=FEWEST_DAYS, max=MOST_DAYS, count=len(ordered))
    if ordered[0] < starts_on or ordered[-1] > ends_on:
        raise BadInput("kind-schedule-outside", starts=f"{starts_on:%d.%m.%Y}", ends=f"{ends_on:%d.%m.%Y}")
    return ordered


def regular(starts_on: date, ends_on: date, weeks: int) -> tuple[date, ...]:
    """Return a schedule from the first day on, every so many weeks, at most MOST_DAYS days of it."""
    count = min((ends_on - starts_on).days // (7 * weeks) + 1, MOST_DAYS)
    return tuple(starts_on + timedelta(weeks=weeks * place) for place in range(count))


def read_link(typed: str) -> str:
    """Return the link at which a meeting at a distance takes place; raise BadInput for anything else."""
    link = typed.strip()
    if not _LINK.fullmatch(link):
        raise BadInput("kind-link-expected")
    return link


def check_area(area: str, taken: Sequence[str]) -> None:
    """Hold the area of a further mentor against those of the mentors somebody has.

    Raises:
        BadInput: none is named though there is a mentor already, or another mentor has this one.
    """
    if taken and not area:
        raise BadInput("kind-area-expected")
    if area and area in taken:
        raise BadInput("kind-area-taken")
