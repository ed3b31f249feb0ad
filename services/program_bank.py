"""The bank of programs: approved ones without names, searched; numbers for the district."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from db import conclusions, organizations, responses
from db import programs as store
from mentoring import program_bank as rules
from mentoring.actors import Role
from mentoring.errors import NotFound
from mentoring.forms import Answer, Wording
from mentoring.kinds import GROUP
from mentoring.library import bare
from mentoring.pairs import Pair
from mentoring.people import FullName
from mentoring.profile_lists import Item
from mentoring.program_activities import Activity
from mentoring.program_bank import Found
from mentoring.program_parts import Plan
from mentoring.programs import Program, ProgramState, Version
from services.pairs import EVERYBODY
from services.program_people import Circle, circle_of
from services.questionnaires import intake_form
from services.work import Work, query

INDIVIDUAL = "individual"
KEPT = (ProgramState.UNDER_WAY, ProgramState.COMPLETED, ProgramState.ENDED)


@dataclass(frozen=True)
class BankEntry:
    """A program of the bank in short; `mark` is the mean of its people's marks in tenths, 0 where nobody gave one."""

    program_id: int
    kind: Wording
    is_group: bool
    difficulties: tuple[str, ...]
    subject: str
    goal: str
    months: int
    activities: int
    is_completed: bool
    mark: int


@dataclass(frozen=True)
class BankCard:
    """A program of the bank with its words and activities, nobody named."""

    entry: BankEntry
    plan: Plan
    activities: tuple[Activity, ...]


@dataclass(frozen=True)
class ProgramCounts:
    """How many programs a school has: numbers only."""

    name: str
    individual: int
    group: int
    completed: int


@query(*EVERYBODY)
async def program_bank(work: Work, sought: Found | None = None) -> list[BankEntry]:
    """Return the programs of the bank that are looked for, completed and best marked first."""
    known = [await _entry(work, *one) for one in await _kept(work)]
    wanted = sought or Found()
    shown = [one for one in known if _fits(one, wanted)]
    return sorted(shown, key=lambda one: (not one.is_completed, -one.mark, one.program_id))


@query(*EVERYBODY)
async def bank_program(work: Work, source_id: int) -> BankCard:
    """Return one program of the bank; NotFound for one that is not in it, or is another organization's."""
    program, version, circle = await kept_program(work, source_id)
    names = names_of(circle)
    plan = rules.nameless_plan(version.plan, names)
    activities = tuple(rules.nameless_activity(one, names) for one in version.activities)
    return BankCard(await _entry(work, program, version, circle), plan, activities)


@query(Role.DISTRICT)
async def program_counts(work: Work) -> list[ProgramCounts]:
    """Return how many programs each school of the district has in its bank: no words and no names."""
    found_counts = []
    for school in await organizations.children(work.connection, work.organization_id):
        theirs = [one for one in await store.of_organization(work.connection, school.id, KEPT) if one.in_force]
        groups = [one for one in theirs if one.group_id is not None]
        completed = sum(one.state is ProgramState.COMPLETED for one in theirs)
        found_counts.append(ProgramCounts(school.name, len(theirs) - len(groups), len(groups), completed))
    return found_counts


def _fits(one: BankEntry, sought: Found) -> bool:
    unit = GROUP if one.is_group else INDIVIDUAL
    return (
        (not sought.need or sought.need in one.difficulties)
        and (not sought.subject or sought.subject == one.subject)
        and (not sought.unit or sought.unit == unit)
    )


async def _kept(work: Work) -> list[tuple[Program, Version, Circle]]:
    """Every program of the organization that was approved, with its people."""
    there = [one for one in await store.of_organization(work.connection, work.organization_id, KEPT) if one.in_force]
    return [one for each in there if (one := await _with_people(work, each)) is not None]


async def kept_program(work: Work, program_id: int) -> tuple[Program, Version, Circle]:
    """Return a program of the bank with its version and people; NotFound for one that is not in it."""
    program = await store.get(work.connection, program_id)
    if program is None or program.organization_id != work.organization_id or program.state not in KEPT:
        raise NotFound
    found_one = await _with_people(work, program)
    if found_one is None:
        raise NotFound
    return found_one


async def _with_people(work: Work, program: Program) -> tuple[Program, Version, Circle] | None:
    """A program with its version and people; None where its words went with somebody who was erased."""
    version = await store.version(work.connection, program.in_force or 0)
    if version is None or not version.plan.goal:
        return None
    return program, version, await circle_of(work, program)


async def _entry(work: Work, program: Program, version: Version, circle: Circle) -> BankEntry:
    plan, first = version.plan, circle.pairs[0]
    profile = await work.profile(program.organization_id, program.profile_version)
    given = await _answers(work, first)
    marks = [voice.mark for one in await conclusions.of_program(work.connection, program.id) for voice in one.voices
             if voice.mark]  # fmt: skip
    return BankEntry(
        program.id, _title(profile.kinds, circle.kind), circle.kind == GROUP, tuple(map(bare, plan.difficulties)),
        str(given.get("subject") or ""), rules.nameless(plan.goal, names_of(circle)),
        max(1, round((plan.ends_on - plan.starts_on) / timedelta(days=30.4))), len(version.activities),
        program.state is ProgramState.COMPLETED, 10 * sum(marks) // len(marks) if marks else 0,
    )  # fmt: skip


async def _answers(work: Work, pair: Pair) -> Mapping[str, Answer]:
    """Return the mentee's answers to the questionnaire; none where there are none."""
    form_id = intake_form(await work.profile_of_pair(pair), Role.MENTEE)
    response = await responses.find(work.connection, pair.organization_id, pair.mentee_id, form_id)
    given = await responses.answers(work.connection, [response.id] if response else [])
    return given.get(response.id, {}) if response else {}


def names_of(circle: Circle) -> Sequence[FullName]:
    """Return the names that are kept back."""
    return [one.name for one in circle.people.values()]


def _title(items: Sequence[Item], code: str) -> Wording:
    return next((one.title for one in items if one.id == code), Wording(code, code))
