"""What a school's local regulation decides: roles, forms and kinds, terms, stages, deadlines. The data is in profiles/.

Paragraphs named here are those of regulation 002 unless said otherwise.
"""

from calendar import monthrange
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Literal

from mentoring.breaks import UsualBreak
from mentoring.errors import BadInput
from mentoring.forms import Wording
from mentoring.matching.weights import Matching
from mentoring.profile_lists import (
    Activity,
    Indicator,
    Item,
    LocalAct,
    ProfileRole,
    RoleRule,
    Stage,
    Target,
    insist,
)
from mentoring.profile_settings import (
    Applications,
    Approvals,
    Extension,
    Help,
    MentorReports,
    Offer,
    Powers,
    Publication,
    Questionnaires,
    Quiet,
    Satisfaction,
    Term,
)

__all__ = [
    "Activity",
    "Applications",
    "Approvals",
    "Extension",
    "Help",
    "Indicator",
    "Item",
    "LocalAct",
    "Matching",
    "MentorReports",
    "Offer",
    "Powers",
    "Profile",
    "ProfileRole",
    "Publication",
    "Questionnaires",
    "Quiet",
    "RoleRule",
    "Satisfaction",
    "Stage",
    "Target",
    "Term",
    "months_after",
]


@dataclass(frozen=True, slots=True)
class Profile:
    """One regulation as the bot needs it.

    `regulation` is the source file's number; `level` who adopted it; `roles` those that exist (2.1-2.3); `forms` of
    mentoring (4.3), `kinds` (4.5), `variants` of teacher to teacher and `mentor_types` (004, 8.1), `mentor_sources`
    (004, 6), `categories` of mentees (2.7), `criteria` for mentors (3.2), `pair_criteria` (4.1), `competences` of a
    mentor (3.1), `endings` of a program (6.3), `meetings` of a pair in their order (004, 7), `stages` (2.4) and, for a
    district, `municipal` ones (003); `indicators` (1.4), `local_acts` (before section I), `adoption` the bodies heard
    before the head approves, `recognition` (5.2), `events` the kinds of events (annex 2 of 000, 001, 003). Answers of
    groups smaller than `small_group` are not shown; `program_days` after a pair has begun to work its program is to be
    submitted; `idle_days` after a meeting with none ahead both are asked once whether to meet again (ours); `breaks`
    are the usual school breaks; `end_reminder_days` before a program's last day both are reminded; `refresh_months`
    after they were filled in the questionnaires of the banks are asked for again (2.3: at least once a year).
    `statistics_form` names the form of federal statistics that the regulation reports by, empty where it names none.
    `matching` says what a pair's score is made of (4.1) and what keeps people from being matched.
    """

    id: str
    version: int
    title: Wording
    regulation: str
    level: Literal["school", "district"]
    roles: tuple[RoleRule, ...]
    approvals: Approvals
    applications: Applications
    forms: tuple[Item, ...]
    kinds: tuple[Item, ...]
    categories: tuple[Item, ...]
    criteria: tuple[Item, ...]
    endings: tuple[Item, ...]
    stages: tuple[Stage, ...]
    term: Term
    extension: Extension
    mentor_reports: MentorReports
    questionnaires: Questionnaires
    end_reminder_days: int
    help: Help
    small_group: int
    quiet: Quiet
    satisfaction: Satisfaction
    publication: Publication
    rights: Powers
    duties: Powers
    meetings: tuple[Item, ...]
    local_acts: tuple[LocalAct, ...]
    indicators: tuple[Indicator, ...] = ()
    pair_criteria: tuple[Item, ...] = ()
    competences: tuple[Item, ...] = ()
    variants: tuple[Item, ...] = ()
    mentor_types: tuple[Item, ...] = ()
    mentor_sources: tuple[Item, ...] = ()
    recognition: tuple[Item, ...] = ()
    events: tuple[Item, ...] = ()
    adoption: tuple[Item, ...] = ()
    municipal: tuple[Stage, ...] = ()
    municipal_title: Wording | None = None
    matching: Matching = field(default_factory=Matching)
    refresh_months: int = 12
    program_days: int = 14
    idle_days: int = 14
    breaks: tuple[UsualBreak, ...] = ()
    statistics_form: str = ""

    def __post_init__(self) -> None:
        """Refuse a profile that contradicts itself. Raises ValueError saying where and what is expected."""
        for name, items in self.lists().items():
            repeated = _first_repeated(one.id for one in items)
            insist(repeated is None, f"a different id for every entry of {name}, not {repeated} twice")
        for place, roles in self._named_roles():
            unknown = next((role for role in roles if not self.has_role(role)), None)
            insist(unknown is None, f"in {place}, roles of this profile, not {unknown}")
        kinds, categories = ({one.id for one in items} for items in (self.kinds, self.categories))
        insist(kinds.issuperset(self.term.short_kinds), "in term.short_kinds, ids of kinds")
        insist(categories.issuperset(self.term.short_categories), "in term.short_categories, ids of categories")
        counts = (self.small_group, self.end_reminder_days, self.refresh_months, self.program_days, self.idle_days)
        insist(min(counts) > 0, "small_group, end_reminder_days, refresh_months, program_days and idle_days above 0")

    def lists(self) -> dict[str, tuple[Item | RoleRule | Activity, ...]]:
        """Return every list of the profile by its key; «activities» are those of all stages."""
        return {
            "roles": self.roles, "forms": self.forms, "kinds": self.kinds, "variants": self.variants,
            "mentor_types": self.mentor_types, "mentor_sources": self.mentor_sources, "categories": self.categories,
            "criteria": self.criteria, "pair_criteria": self.pair_criteria, "competences": self.competences,
            "endings": self.endings, "meetings": self.meetings, "stages": self.stages,
            "activities": self.activities(), "municipal": self.municipal,
            "municipal_activities": tuple(one for stage in self.municipal for one in stage.activities),
            "indicators": self.indicators, "local_acts": self.local_acts, "recognition": self.recognition,
            "adoption": self.adoption, "events": self.events,
        }  # fmt: skip

    def _named_roles(self) -> Iterator[tuple[str, tuple[ProfileRole, ...]]]:
        """Every place at which a role of the profile is named."""
        for rule in self.roles:
            yield f"roles ({rule.id}).granted_by", rule.granted_by
        for subject, roles in self.approvals.by_subject().items():
            yield f"approvals.{subject}", roles
        yield "applications", (*self.applications.resignation, *self.applications.replacement)
        for offer in self.applications.offered:
            yield f"applications.offered ({offer.id})", offer.to
        for stage in (*self.stages, *self.municipal):
            for one in stage.activities:
                yield f"activities ({one.id}).responsible", one.responsible

    def activities(self) -> tuple[Activity, ...]:
        """The roadmap's lines, stage after stage."""
        return tuple(one for stage in self.stages for one in stage.activities)

    def has_role(self, role: str) -> bool:
        """Whether this regulation knows the role."""
        return role in {one.id for one in self.roles}

    def role(self, role: str) -> RoleRule | None:
        """What the regulation says of a role."""
        return next((one for one in self.roles if one.id == role), None)

    def check_term(self, starts_on: date, ends_on: date, kind: str = "", category: str = "") -> None:
        """Accepts a program from the first through the last day, or raises BadInput saying which bound is crossed.

        Both a term ending on the day before and one ending on the same day of the month count as whole months.
        """
        self._check_length(starts_on, ends_on, kind, category)
        if ends_on > months_after(starts_on, self.term.max_months):
            raise BadInput("program-too-long", **self._told(starts_on, ends_on), months=self.term.max_months)

    def check_extension(self, starts_on: date, ends_on: date, kind: str = "", category: str = "") -> None:
        """Accept a prolonged program (7.2; in 002 6.4) through its new last day, or raise BadInput."""
        self._check_length(starts_on, ends_on, kind, category)
        ceiling = max(self.extension.max_months, self.term.max_months)
        if ends_on > self.latest_end(starts_on):
            raise BadInput("program-extension-too-long", **self._told(starts_on, ends_on), months=ceiling)

    def latest_end(self, starts_on: date) -> date:
        """The last day a program may have, all its prolongations included."""
        return months_after(starts_on, max(self.extension.max_months, self.term.max_months))

    def _check_length(self, starts_on: date, ends_on: date, kind: str, category: str) -> None:
        if ends_on < starts_on:
            raise BadInput("program-ends-before-start")
        may_be_short = kind in self.term.short_kinds or category in self.term.short_categories
        if not may_be_short and ends_on < months_after(starts_on, self.term.min_months) - timedelta(days=1):
            raise BadInput("program-too-short", **self._told(starts_on, ends_on), months=self.term.min_months)

    def _told(self, starts_on: date, ends_on: date) -> dict[str, int | str]:
        """What a refusal says: both bounds of the regulation, and the days that were chosen."""
        return {"min": self.term.min_months, "max": self.term.max_months, "starts": f"{starts_on:%d.%m.%Y}",
                "ends": f"{ends_on:%d.%m.%Y}"}  # fmt: skip


def _first_repeated(ids: Iterable[str]) -> str | None:
    seen: set[str] = set()
    return next((one for one in ids if one in seen or seen.add(one)), None)  # type: ignore[func-returns-value]


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or that month's last day where it is shorter; never past the calendar's end."""
    years, month = divmod(day.month - 1 + months, 12)
    year = day.year + years
    if year > date.max.year:
        return date.max
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))
