"""The mentor's report to the curator: due by the profile's schedule, drafted from what there is, read and accepted.

planned ──the period ends──▶ draft ──the mentor sends──▶ sent ──the curator accepts──▶ accepted
   └──────── sent early ────────────────────────────────▶ │ ▲
                                           asks for more  ▼ │ sent again
                                                       returned

Source: 002, 3.1 («периодически сообщать куратору … о процессе адаптации наставляемого или результативности его
профессионального развития»); 004, 9.1 (the curator fills in what mentors tell). The sections are those schools use:
what was done of the plan, difficulties before and now, achievements, what is hard, proposals, adaptation.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from mentoring.errors import BadInput, WrongState
from mentoring.profiles import months_after

SECTION_LIMIT: Final = 1500
REMARK_LIMIT: Final = 500
ONE_DAY: Final = timedelta(days=1)
# A rest shorter than this is reported with the period before it.
SHORTEST_REST: Final = timedelta(days=31)


class Section(StrEnum):
    """One section of a report, in the order of the paper."""

    RESULTS = "results"
    DYNAMICS = "dynamics"
    ACHIEVEMENTS = "achievements"
    DIFFICULTIES = "difficulties"
    PROPOSALS = "proposals"
    CONCLUSION = "conclusion"


# Without these there is nothing to read.
REQUIRED: Final = (Section.RESULTS, Section.CONCLUSION)


class ReportState(StrEnum):
    """Where a report stands."""

    PLANNED = "planned"
    DRAFT = "draft"
    SENT = "sent"
    RETURNED = "returned"
    ACCEPTED = "accepted"


WRITTEN: Final = frozenset({ReportState.PLANNED, ReportState.DRAFT, ReportState.RETURNED})


@dataclass(frozen=True)
class Report:
    """One mentor's report on one pair and period; `sections` holds what the mentor wrote in place of the draft."""

    id: int
    pair_id: int
    mentor_id: int
    mentee_id: int
    begins_on: date
    ends_on: date
    due_on: date
    state: ReportState = ReportState.PLANNED
    sections: Mapping[str, str] = field(default_factory=dict)
    remark: str = ""
    returns: int = 0
    sent_at: datetime | None = None
    decided_at: datetime | None = None

    def is_late(self, today: date) -> bool:
        """Whether its day has passed and the curator does not have it."""
        return self.state in WRITTEN and self.due_on < today


@dataclass(frozen=True)
class Period:
    """The days a report is about, first and last, and the day by which it is sent."""

    begins_on: date
    ends_on: date
    due_on: date


def next_period(starts_on: date, ends_on: date, after: date | None, months: int, due_days: int) -> Period | None:
    """Return the period that comes after a day, or the first; None where the program is reported on to its end.

    `months` is how long one lasts, `due_days` how long after it the report may come. A last rest of less than a month
    belongs to the period before.
    """
    first = starts_on if after is None else after + ONE_DAY
    if first > ends_on:
        return None
    last = min(months_after(first, months) - ONE_DAY, ends_on)
    if ends_on - last < SHORTEST_REST:
        last = ends_on
    return Period(first, last, last + timedelta(days=due_days))


def reminders(due_on: date, remind_days: int) -> tuple[date, date, date]:
    """Return the mornings on which the mentor is reminded: before the day, on it, after it."""
    return due_on - timedelta(days=remind_days), due_on, due_on + ONE_DAY


def is_needless(report: Report, today: date) -> bool:
    """Whether a pair that ended has worked too short a time to report on, and nothing was written."""
    return not report.sections and today - report.begins_on < SHORTEST_REST


def cut(report: Report, today: date, due_days: int) -> Report:
    """End the period with the pair, which ended before it."""
    last = min(report.ends_on, today)
    return replace(report, ends_on=last, due_on=last + timedelta(days=due_days))


def read_section(typed: str) -> str:
    """Return a section's words; raise BadInput for too many."""
    words = typed.strip()
    if len(words) > SECTION_LIMIT:
        raise BadInput("report-too-long", max=SECTION_LIMIT, length=len(words))
    return words


def read_remark(typed: str) -> str:
    """Return the curator's word; raise BadInput for none or too long a one."""
    words = typed.strip()
    if not words:
        raise BadInput("report-remark-expected")
    if len(words) > REMARK_LIMIT:
        raise BadInput("report-too-long", max=REMARK_LIMIT, length=len(words))
    return words


def ask(report: Report) -> Report:
    """The period is over: the report is asked for; one that was sent early stays sent."""
    return replace(report, state=ReportState.DRAFT) if report.state is ReportState.PLANNED else report


def word(report: Report, section: Section, words: str) -> Report:
    """Write a section in place of the draft; empty words bring the draft back."""
    _require(report, *WRITTEN)
    others = {name: said for name, said in report.sections.items() if name != section}
    return replace(report, sections={**others, section.value: words} if words else others)


def send(report: Report, sections: Mapping[str, str], now: datetime) -> Report:
    """Hand the report to the curator with the words as they are now, drafted ones among them.

    Raises:
        WrongState: the curator has it already.
        BadInput: a section is empty that must not be.
    """
    _require(report, *WRITTEN)
    filled = {name: words for name, words in sections.items() if words}
    if any(one not in filled for one in REQUIRED):
        raise BadInput("report-sections-lacking")
    return replace(report, state=ReportState.SENT, sections=filled, sent_at=now)


def accept(report: Report, now: datetime) -> Report:
    """The curator has read it."""
    _require(report, ReportState.SENT)
    return replace(report, state=ReportState.ACCEPTED, decided_at=now)


def give_back(report: Report, remark: str, now: datetime) -> Report:
    """The curator asks for more, with a word."""
    _require(report, ReportState.SENT)
    return replace(report, state=ReportState.RETURNED, remark=remark, returns=report.returns + 1, decided_at=now)


def _require(report: Report, *expected: ReportState) -> None:
    if report.state not in expected:
        raise WrongState("report-moved-on", status=report.state)
