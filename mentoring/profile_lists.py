"""What the lists of a regulation's profile hold: items, roles, roadmap lines, indicators, local acts."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal

from mentoring.forms import Wording

ProfileRole = Literal[
    "director", "coordinator", "curator", "council", "psychologist", "working_group", "assistant", "district",
    "mentor", "mentee",
]  # fmt: skip
"""Roles a regulation may know; the codes of `mentoring.actors.Role`."""

WORDS_LIMIT: Final = 200
ABOUT_LIMIT: Final = 500
_ID = re.compile(r"[a-z][a-z0-9_]{0,39}")
_MONTH = re.compile(r"0[1-9]|1[0-2]")
LEAP_YEAR = 2024


def insist(holds: object, expected: str) -> None:
    """Raise ValueError saying what is expected, unless it holds."""
    if not holds:
        raise ValueError(expected)


def is_day(due: str) -> bool:
    """Tell whether this is «MM-DD», a day that some year has."""
    try:
        return date.fromisoformat(f"{LEAP_YEAR}-{due}").strftime("%m-%d") == due
    except ValueError:
        return False


def _check_words(title: Wording) -> None:
    insist(max(len(title.ru), len(title.en)) <= WORDS_LIMIT, f"at most {WORDS_LIMIT} characters in title")


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list in the regulation: a stable id, what people read, and a sentence more where there is one."""

    id: str
    title: Wording
    about: Wording | None = None

    def __post_init__(self) -> None:
        insist(_ID.fullmatch(self.id), "an id of small latin letters, digits and _, at most 40")
        _check_words(self.title)
        insist(self.about is None or len(self.about.ru) <= ABOUT_LIMIT, f"at most {ABOUT_LIMIT} characters in about")


def title_of(items: tuple[Item, ...], code: str) -> Wording:
    """Return what a profile calls one of its items; the code itself where it has none of that."""
    return next((one.title for one in items if one.id == code), Wording(code, code))


@dataclass(frozen=True, slots=True)
class RoleRule:
    """A role that exists: who hands it out in chat (besides the operator), and who may hold it, in words.

    `expects_deputy` where the regulation wants a deputy head: the bot warns and does not block, for 001 itself names
    another. `by_form` where each form of mentoring may have a holder of its own (004, 1: the curator «in his form»).
    """

    id: ProfileRole
    granted_by: tuple[ProfileRole, ...]
    holder: Wording | None = None
    expects_deputy: bool = False
    by_form: bool = False


@dataclass(frozen=True, slots=True)
class Activity:
    """One line of the roadmap.

    `due` is «MM-DD», «MM» for a month's last day, or empty where the regulation leaves the date open; dates from
    August on fall into the year in which the school year begins. `when` is what the regulation says in place of a
    date («в течение года»). `responsible` may be empty too; both are filled in before the director approves the
    roadmap. `result` is the form of result or evidence, where the regulation has one.
    """

    id: str
    title: Wording
    due: str = ""
    when: Wording | None = None
    responsible: tuple[ProfileRole, ...] = ()
    result: Wording | None = None

    def __post_init__(self) -> None:
        insist(_ID.fullmatch(self.id), "an id of small latin letters, digits and _, at most 40")
        _check_words(self.title)
        is_due = not self.due or _MONTH.fullmatch(self.due) or is_day(self.due)
        insist(is_due, "due: MM-DD, MM or nothing, such as 09-01")


@dataclass(frozen=True, slots=True)
class Stage(Item):
    """A stage of the year with its activities (the roadmap in the regulation's annex) and its result, if it has one."""

    activities: tuple[Activity, ...] = ()
    result: Wording | None = None


@dataclass(frozen=True, slots=True)
class Target:
    """What an indicator is to reach in a calendar year, in the indicator's unit; for «yes_no» 1 is yes."""

    year: int
    value: int


@dataclass(frozen=True, slots=True)
class Indicator(Item):
    """A measure of the year: numerator over denominator in words, and what is to be reached by `due` (MM-DD).

    For a year without a target the latest earlier one counts. `scope` says whose target it is: a region's target binds
    no single school (002: 60 % of the region's schools).
    """

    unit: Literal["percent", "yes_no", "count"] = "percent"
    numerator: Wording | None = None
    denominator: Wording | None = None
    targets: tuple[Target, ...] = ()
    due: str = "06-30"
    scope: Literal["school", "region"] = "school"

    def __post_init__(self) -> None:
        Item.__post_init__(self)
        insist(is_day(self.due), "due: MM-DD, such as 06-30")
        insist(
            self.unit != "percent" or (self.numerator and self.denominator), "numerator and denominator of a percent"
        )
        years = [target.year for target in self.targets]
        insist(years == sorted(set(years)), "targets in the order of their years, each year once")
        highest = {"percent": 100, "yes_no": 1, "count": 1000}[self.unit]
        insist(all(0 <= one.value <= highest for one in self.targets), f"targets from 0 to {highest}")

    def target(self, year: int) -> int | None:
        """Return what is to be reached in a year; None where nothing was set for it or before."""
        return next((one.value for one in reversed(self.targets) if one.year <= year), None)


@dataclass(frozen=True, slots=True)
class LocalAct(Item):
    """A document the school must have for «the school runs the system» (002, before section I).

    `per` says how many there are: one of the organization, one of each pair, one of each mentor. What is not `required`
    counts as an advantage, never as a gap.
    """

    per: Literal["organization", "pair", "mentor"] = "organization"
    required: bool = True
