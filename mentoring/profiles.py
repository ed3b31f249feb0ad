"""What a school's local regulation decides: roles, forms and kinds, terms, stages, deadlines. The data is in profiles/.

Paragraphs named here are those of regulation 002 unless said otherwise.
"""

import re
from calendar import monthrange
from dataclasses import asdict, dataclass
from datetime import date, time, timedelta
from typing import Literal

from mentoring.errors import BadInput
from mentoring.forms import Wording

_DUE = re.compile(r"|(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?")
ProfileRole = Literal[
    "director", "coordinator", "curator", "council", "psychologist", "working_group", "assistant", "district",
    "mentor", "mentee",
]  # fmt: skip
"""Roles a regulation may know; the codes of `mentoring.actors.Role`."""


@dataclass(frozen=True, slots=True)
class Item:
    """One entry of a list in the regulation: a stable id and what people read."""

    id: str
    title: Wording


@dataclass(frozen=True, slots=True)
class RoleRule:
    """A role that exists: who hands it out in chat (besides the operator), and who may hold it, in words."""

    id: ProfileRole
    granted_by: tuple[ProfileRole, ...]
    holder: Wording | None = None


@dataclass(frozen=True, slots=True)
class Activity:
    """One line of the roadmap.

    `due` is «MM-DD», «MM» for a month's last day, or empty where the regulation leaves the date open; dates from
    August on fall into the year in which the school year begins. `responsible` may be empty too; both are filled in
    before the director approves the roadmap. `result` is the form of result or evidence, where the regulation has one.
    """

    id: str
    title: Wording
    due: str = ""
    responsible: tuple[ProfileRole, ...] = ()
    result: Wording | None = None

    def __post_init__(self) -> None:
        if not _DUE.fullmatch(self.due):
            raise ValueError("due: MM-DD, MM or nothing, such as 09-01")


@dataclass(frozen=True, slots=True)
class Stage(Item):
    """A stage of the year with its activities (the roadmap in the regulation's annex)."""

    activities: tuple[Activity, ...] = ()


@dataclass(frozen=True, slots=True)
class Term:
    """How long a personal program may last, in calendar months (6.2: agreed by mentor and mentee)."""

    min_months: int
    max_months: int

    def __post_init__(self) -> None:
        if not 0 < self.min_months <= self.max_months:
            raise ValueError("0 < min_months <= max_months")


@dataclass(frozen=True, slots=True)
class Questionnaires:
    """Ids of the forms asked on the way into the banks (roadmap, 2.4) and at the end of a program (1.7)."""

    mentee_intake: str
    mentor_intake: str
    mentee_closing: str
    mentor_closing: str

    def by_purpose(self) -> dict[str, str]:
        """Form ids by what they are for: «mentee_intake» and so on."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Help:
    """When an unanswered help request is reminded of and handed on, in hours (4.5: situational, immediate reaction)."""

    first_reminder_hours: int
    escalation_hours: int

    def __post_init__(self) -> None:
        if not 0 < self.first_reminder_hours < self.escalation_hours:
            raise ValueError("0 < first_reminder_hours < escalation_hours")


@dataclass(frozen=True, slots=True)
class Quiet:
    """Local times between which nobody is disturbed (usually over midnight), and whether weekends are quiet whole."""

    starts_at: time
    ends_at: time
    weekends: bool


@dataclass(frozen=True, slots=True)
class Satisfaction:
    """Which closing question counts as satisfaction, and from which mark on (1.4, rows 3 and 4; threshold is ours)."""

    mentee_question: str
    mentor_question: str
    threshold: int


@dataclass(frozen=True, slots=True)
class Profile:
    """One regulation as the bot needs it.

    `regulation` is the source file's number; `roles` those that exist (2.1-2.3); `forms` of mentoring (4.3), `kinds`
    (4.5), `categories` of mentees (2.7), `criteria` for mentors (3.2), `endings` of a program (6.3), `stages` (2.4);
    answers of groups smaller than `small_group` are not shown; `end_reminder_days` before a program's last day both
    are reminded.
    """

    id: str
    version: int
    title: Wording
    regulation: str
    roles: tuple[RoleRule, ...]
    forms: tuple[Item, ...]
    kinds: tuple[Item, ...]
    categories: tuple[Item, ...]
    criteria: tuple[Item, ...]
    endings: tuple[Item, ...]
    stages: tuple[Stage, ...]
    term: Term
    questionnaires: Questionnaires
    end_reminder_days: int
    help: Help
    small_group: int
    quiet: Quiet
    satisfaction: Satisfaction

    def has_role(self, role: str) -> bool:
        """Whether this regulation knows the role."""
        return role in {one.id for one in self.roles}

    def check_term(self, starts_on: date, ends_on: date) -> None:
        """Accepts a program from the first through the last day, or raises BadInput saying which bound is crossed.

        Both a term ending on the day before and one ending on the same day of the month count as whole months.
        """
        if ends_on < starts_on:
            raise BadInput("program-ends-before-start")
        if ends_on < months_after(starts_on, self.term.min_months) - timedelta(days=1):
            raise BadInput("program-too-short", months=self.term.min_months)
        if ends_on > months_after(starts_on, self.term.max_months):
            raise BadInput("program-too-long", months=self.term.max_months)


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day where it is shorter; never past the calendar's end."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
