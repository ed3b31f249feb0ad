"""What a regulation's profile settles with a number or a choice: term, approvals, publication, who is asked what."""

from dataclasses import asdict, dataclass, fields
from datetime import time
from typing import Literal

from mentoring.actors import Role
from mentoring.application_kinds import RULES, ApplicationKind
from mentoring.forms import Wording
from mentoring.profile_lists import Item, ProfileRole, insist


@dataclass(frozen=True, slots=True)
class Term:
    """How long a personal program may last, in calendar months.

    Of these kinds (a speed meeting is a single one) and for these categories of mentees (students stay for their
    practice) a program may be shorter.
    """

    min_months: int
    max_months: int
    short_kinds: tuple[str, ...] = ()
    short_categories: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        insist(0 < self.min_months <= self.max_months, "0 < min_months <= max_months")


@dataclass(frozen=True, slots=True)
class Questionnaires:
    """Ids of the forms asked on the way into the banks (roadmap, 2.4) and at the end of a program (1.7).

    The entry forms are asked before a pair's first meeting (004, 9.2), `curator_review` is the curator's own, once a
    school year (004, 9.1); None where the regulation has none.
    """

    mentee_intake: str
    mentor_intake: str
    mentee_closing: str
    mentor_closing: str
    curator_review: str | None = None
    mentee_entry: str | None = None
    mentor_entry: str | None = None

    def __post_init__(self) -> None:
        insist((self.mentee_entry is None) == (self.mentor_entry is None), "both entry forms or none")

    @property
    def has_entry(self) -> bool:
        """Whether people are asked before the first meeting, too."""
        return self.mentee_entry is not None

    def by_purpose(self) -> dict[str, str]:
        """Form ids by what they are for: «mentee_intake» and so on; without those the regulation does not have."""
        return {purpose: form_id for purpose, form_id in asdict(self).items() if form_id is not None}


@dataclass(frozen=True, slots=True)
class Help:
    """When an unanswered help request is reminded of and handed on (4.5: situational, immediate reaction).

    Hours for what can wait till today's end; `now_minutes` for «now» and for situational pairs: reminded after them,
    offered to colleagues after twice, told to the curator after four times as long. `now_daily` is how many requests
    «now», which disturb in quiet hours too, one mentee has a day.
    """

    first_reminder_hours: int
    escalation_hours: int
    now_minutes: int = 15
    now_daily: int = 2

    def __post_init__(self) -> None:
        insist(0 < self.first_reminder_hours < self.escalation_hours, "0 < first_reminder_hours < escalation_hours")
        insist(0 < self.now_minutes <= 60, "now_minutes between 1 and 60")
        insist(0 < self.now_daily <= 10, "now_daily between 1 and 10")


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
class Approvals:
    """Who approves what, one after the other where several are named.

    `pairs` and their order, personal `programs`, the `roadmap`, `lists` of mentors and mentees, the yearly `reports`,
    `release` from lessons for an event of the program. `meeting_first`: people meet before they decide (004, 8.1).
    """

    pairs: tuple[ProfileRole, ...]
    programs: tuple[ProfileRole, ...]
    roadmap: tuple[ProfileRole, ...]
    lists: tuple[ProfileRole, ...]
    reports: tuple[ProfileRole, ...]
    release: tuple[ProfileRole, ...]
    meeting_first: bool = False

    def by_subject(self) -> dict[str, tuple[ProfileRole, ...]]:
        """Approvers by what they approve: «pairs» and so on."""
        return {one.name: getattr(self, one.name) for one in fields(self) if one.name != "meeting_first"}

    def __post_init__(self) -> None:
        insist(all(self.by_subject().values()), "somebody who approves, for each subject")


@dataclass(frozen=True, slots=True)
class Offer:
    """A kind of application that this regulation lets people make, to the first of `to` who is there to decide.

    `mentor` and `mentee` say where the regulation gives it to them: among their rights, their duties, or elsewhere
    («ours» where we add it); empty: not to them. `days`: working days for the decision where they differ from the rest.
    """

    id: ApplicationKind
    to: tuple[ProfileRole, ...]
    mentor: Literal["", "rights", "duties", "ours"] = ""
    mentee: Literal["", "rights", "duties", "ours"] = ""
    days: int = 0

    def __post_init__(self) -> None:
        insist(bool(self.to), "somebody who decides")
        insist(bool(self.mentor or self.mentee), "somebody who may apply")
        insist(self.days >= 0, "days from 0 on")
        asked_by = RULES[self.id].asked_by
        given = {Role.MENTOR: self.mentor, Role.MENTEE: self.mentee}
        insist(all(role in asked_by for role, place in given.items() if place), "only those who can ask for it")


@dataclass(frozen=True, slots=True)
class Applications:
    """To whom mentor and mentee apply: to lay the duty down, to change the mentor; and whether with a reason.

    002, 2.5 wants a motivated application; the Labour Code (351.8) does not, so a reason is asked for and may be left
    out even there. Where several are named they decide one after the other, each within `decision_days` working days.
    `offered`: what else can be applied for.
    """

    resignation: tuple[ProfileRole, ...]
    replacement: tuple[ProfileRole, ...]
    asks_reason: bool = False
    decision_days: int = 3
    offered: tuple[Offer, ...] = ()

    def __post_init__(self) -> None:
        insist(bool(self.resignation and self.replacement), "somebody who decides, for each application")
        insist(self.decision_days > 0, "decision_days above 0")
        insist(len({one.id for one in self.offered}) == len(self.offered), "each kind offered once")

    def offer(self, kind: ApplicationKind) -> Offer | None:
        """Return what the regulation says of a kind; None where it is not offered."""
        return next((one for one in self.offered if one.id == kind), None)


@dataclass(frozen=True, slots=True)
class MentorReports:
    """How often a mentor reports to the curator (3.1), in months, and by when; also at the program's end.

    A report is due `due_days` after its period, its mentor is reminded `remind_days` before that day, on it and after.
    """

    every_months: int
    due_days: int
    remind_days: int

    def __post_init__(self) -> None:
        insist(0 < self.every_months <= 12, "every_months from 1 to 12")
        insist(0 < self.remind_days < self.due_days, "0 < remind_days < due_days")


@dataclass(frozen=True, slots=True)
class Extension:
    """How a program is prolonged or changed (7.2; in 002 6.4): whose consent it takes and what may be changed.

    With all its extensions it lasts `max_months` at most; what the regulation lets it last anyway is allowed as well.
    """

    consent_of: tuple[ProfileRole, ...]
    may_change: tuple[Literal["term", "plan", "form"], ...]
    max_months: int = 12

    def __post_init__(self) -> None:
        insist(bool(self.consent_of), "somebody who consents, in consent_of")
        insist(self.max_months > 0, "max_months above 0")


@dataclass(frozen=True, slots=True)
class Publication:
    """What is shown on the website (section 8; in 002 6.5 and 6.6).

    `banks`: the regulation lists the banks of mentors and mentees among what is shown. `permission`: whose permission
    the regulation itself asks for; the law's consent to publication is asked for in any case.
    """

    items: tuple[Item, ...]
    banks: bool
    after_completion: bool
    permission: tuple[ProfileRole, ...] = ()


@dataclass(frozen=True, slots=True)
class Powers:
    """Rights or duties of each role, in the regulation's order and words."""

    mentor: tuple[Wording, ...] = ()
    mentee: tuple[Wording, ...] = ()
    director: tuple[Wording, ...] = ()
    curator: tuple[Wording, ...] = ()
    coordinator: tuple[Wording, ...] = ()
    council: tuple[Wording, ...] = ()
    district: tuple[Wording, ...] = ()

    def of(self, role: str) -> tuple[Wording, ...]:
        """Return what the regulation says of a role; nothing where it is silent."""
        found: tuple[Wording, ...] = getattr(self, role, ())
        return found
