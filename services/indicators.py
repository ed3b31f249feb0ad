"""Indicators of a school year and the numbers of those who take part, counted from what is recorded here."""

from collections import defaultdict
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from db import events as happenings
from db import orders as decrees
from db import pairs, staff
from db import roadmap as roadmaps
from mentoring.actors import Role
from mentoring.events import INDICATOR as EVENTS
from mentoring.events import held_for_pairs
from mentoring.indicators import (
    Lack,
    Measure,
    Standing,
    Year,
    covered,
    ending,
    ran,
    retained,
    satisfied,
    standing,
    years_to_look_at,
)
from mentoring.kinds import GROUP
from mentoring.local_acts import Requirement, runs_the_system
from mentoring.notices import Kind, Notice
from mentoring.pair_states import PairStatus
from mentoring.pairs import Pair
from mentoring.roadmap import ItemStatus, Scope
from mentoring.roadmap_dates import school_year
from mentoring.staff import Member
from services.local_acts import requirements_of
from services.questionnaires import FILLERS
from services.results import KEEPERS, handed_in
from services.work import Work, command, found, query

READERS = (*KEEPERS, Role.COUNCIL, Role.WORKING_GROUP, Role.ASSISTANT)
# A small school has to report satisfaction too; below five answers these two may know it (product.md).
SEES_FEW = (Role.DIRECTOR, Role.COORDINATOR)
# The roadmap's stage and the documents of which the table after 1.6 of 002 speaks.
PUBLICITY = "publicity"
PAPERS = frozenset({"regulation", "curator_order"})


@dataclass(frozen=True)
class Numbers:
    """Who takes part today, for statistics: people, the young among the mentees, pairs and groups; no names."""

    mentors: int
    mentees: int
    young: int
    pairs: int
    groups: int


@dataclass(frozen=True)
class YearStandings:
    """A school year's indicators; `years` are those that can be looked at, the latest first.

    `retained`: how many of the mentees of the year before, as far as they are on the staff list, work here still.
    `requirements`: the documents the regulation asks for, as they are today.
    """

    year: Year
    years: tuple[int, ...]
    standings: tuple[Standing, ...]
    retained: Measure
    requirements: tuple[Requirement, ...]


@dataclass(frozen=True)
class Facts:
    """What a year's indicators are counted from.

    `worked` are the pairs that worked in it; `marks` are those of satisfaction by role and person, `threshold` the mark
    from which somebody is satisfied; `events` how many were held for pairs.
    """

    year: Year
    staff: tuple[Member, ...]
    worked: tuple[Pair, ...]
    marks: Mapping[Role, Mapping[int, list[int]]]
    threshold: int
    events: int
    runs: bool
    has_papers: bool
    is_public: bool
    today: date


COUNTS: Mapping[str, Callable[[Facts], Measure]] = {
    "young_covered": lambda facts: _covered(facts, Role.MENTEE, young=True),
    "young_covered_full": lambda facts: _covered(facts, *FILLERS, young=True),
    "teachers_covered": lambda facts: _covered(facts, *FILLERS),
    "mentees_satisfied": lambda facts: _satisfied(facts, Role.MENTEE),
    "mentors_satisfied": lambda facts: _satisfied(facts, Role.MENTOR),
    "system_runs": lambda facts: Measure(int(facts.runs)),
    # The order on pairs is there where pairs work: none begins without it.
    "papers_ready": lambda facts: Measure(int(facts.has_papers and bool(facts.worked))),
    "publicity": lambda facts: Measure(int(facts.is_public)),
    EVENTS: lambda facts: Measure(facts.events),
}


@query(*READERS)
async def indicators(work: Work, year: int | None = None) -> YearStandings:
    """Return the indicators of a school year, by the calendar year in which it begins; of the present one without it.

    Raises:
        NotFound: it is no year that can be looked at.
    """
    return await standings_of(work, year, sees_few=work.actor.is_any(*SEES_FEW))


@command(*READERS)
async def order_indicators(work: Work, year: int) -> None:
    """Ask for a year's indicators as a Word file for the public report (002, 1.6); it comes as a message.

    Raises:
        NotFound: it is no year that can be looked at.
    """
    _chosen(year, _years(work, await pairs.of_organization(work.connection, work.organization_id)))
    await work.log("export-indicators", year=year)
    key = f"indicators:{year}:{work.person_id}:{work.actor.cause}"
    await work.tell(Notice(Kind.INDICATORS_FILE, work.person_id, work.now, key, {"year": year}))


async def standings_of(work: Work, year: int | None, *, sees_few: bool) -> YearStandings:
    """Return what `indicators` does, for a reader who may or may not see what few answered."""
    theirs = await pairs.of_organization(work.connection, work.organization_id)
    today, years = work.today(), _years(work, theirs)
    chosen = _chosen(year, years)
    began, profile = await _began(work, theirs), await work.profile()
    needed = await requirements_of(work)
    facts = await _facts(work, Year(chosen), ran(theirs, Year(chosen), began), needed)
    counted = tuple(
        standing(one, facts.year, COUNTS[one.id](facts) if one.id in COUNTS else Measure(lack=Lack.BY_HAND),
                 profile.small_group, sees_few=sees_few)
        for one in profile.indicators
    )  # fmt: skip
    before = _people(ran(theirs, Year(chosen - 1), began), Role.MENTEE)
    stayed = retained(facts.staff, before, facts.year.on(today))
    return YearStandings(facts.year, years, counted, stayed, needed)


async def numbers_of(work: Work) -> Numbers:
    """Return how many take part today; a statistical form asks for them on a day."""
    theirs = await pairs.of_organization(work.connection, work.organization_id, {PairStatus.ACTIVE})
    listed = await staff.of_organization(work.connection, work.organization_id)
    mentees = _people(theirs, Role.MENTEE)
    young = covered(listed, mentees, work.today(), young=True).part or 0
    groups = {one.group_id for one in theirs if one.kind == GROUP}
    single = sum(one.kind != GROUP for one in theirs)
    return Numbers(len(_people(theirs, Role.MENTOR)), len(mentees), young, single, len(groups))


def _years(work: Work, theirs: Collection[Pair]) -> tuple[int, ...]:
    today = work.today()
    return years_to_look_at(today, min((school_year(one.starts_on) for one in theirs), default=school_year(today)))


def _chosen(year: int | None, years: tuple[int, ...]) -> int:
    """The year asked for, else the present one; NotFound where it cannot be looked at."""
    chosen = years[0] if year is None else year
    return found(chosen if chosen in years else None)


async def _facts(work: Work, year: Year, worked: Sequence[Pair], needed: Sequence[Requirement]) -> Facts:
    here, profile = work.organization_id, await work.profile()
    asked = ending(worked, year)
    met = {one.act.id for one in needed if one.is_met}
    roadmap = await roadmaps.of_year(work.connection, here, Scope.SCHOOL, year.begins)
    items = roadmap.items if roadmap else ()
    held = held_for_pairs(await happenings.of_organization(work.connection, here), year.first, year.last, work.zone)
    return Facts(
        year, tuple(await staff.of_organization(work.connection, here)), tuple(worked),
        {role: await _marks(work, role, asked) for role in FILLERS}, profile.satisfaction.threshold, held,
        runs_the_system(needed), met >= PAPERS,
        any(one.stage_id == PUBLICITY and one.status is ItemStatus.DONE for one in items), work.today(),
    )  # fmt: skip


async def _began(work: Work, theirs: Collection[Pair]) -> set[int]:
    """The pairs that ended early and had begun: by a signed order."""
    early = [one for one in theirs if one.status is PairStatus.ENDED]
    orders = await decrees.many(work.connection, {one.order_id for one in early})
    return {one.id for one in early if one.order_id in orders and orders[one.order_id].lets_begin(one.id)}


async def _marks(work: Work, role: Role, asked: Sequence[Pair]) -> dict[int, list[int]]:
    """The marks of satisfaction that people of a role gave to some pairs."""
    asked_for = (await work.profile()).satisfaction
    question = asked_for.mentor_question if role is Role.MENTOR else asked_for.mentee_question
    marks: dict[int, list[int]] = defaultdict(list)
    for response, answers in await handed_in(work, role, asked):
        if isinstance(mark := answers.get(question), int):
            marks[response.person_id].append(mark)
    return marks


def _covered(facts: Facts, *roles: Role, young: bool = False) -> Measure:
    persons = {person for role in roles for person in _people(facts.worked, role)}
    return covered(facts.staff, persons, facts.year.on(facts.today), young=young)


def _satisfied(facts: Facts, role: Role) -> Measure:
    return satisfied(_people(ending(facts.worked, facts.year), role), facts.marks[role], facts.threshold)


def _people(theirs: Collection[Pair], role: Role) -> set[int]:
    return {one.mentor_id if role is Role.MENTOR else one.mentee_id for one in theirs}
