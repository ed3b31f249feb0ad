"""When a program is to be written by, who is reminded, and what of it waits for somebody: reminders and the menu."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from db import orders as decrees
from db import pairs, people
from db import program_notes as notes
from db import programs as store
from mentoring.actors import CURATORS, Role
from mentoring.notices import Kind, Notice
from mentoring.orders import Order
from mentoring.pairs import Pair
from mentoring.people import Person
from mentoring.programs import OPEN as OPEN_VERSIONS
from mentoring.programs import WRITTEN_FROM, Program, Version, VersionState
from services.pairs import MORNING
from services.program_beginning import draft_by, draft_by_orders
from services.program_units import BOUND, Unit, deciders, may_decide, unit_around, unit_of
from services.scope import form_scope
from services.work import Work, local_moment, query

SOON = timedelta(days=3)
LATE = timedelta(days=1)


@dataclass(frozen=True)
class Entry:
    """A pair or group at work with its program and the version that counts; `due` is known while it is not written.

    `decides`: it waits for the reader.
    """

    unit: Unit
    program: Program | None
    version: Version | None
    title: str
    due: date | None
    is_late: bool
    decides: bool


@query(Role.DIRECTOR, *CURATORS)
async def program_list(work: Work) -> list[Entry]:
    """Return the programs of the pairs and groups at work: those that wait for the actor first, then the late ones."""
    return await listed(work)


async def listed(work: Work) -> list[Entry]:
    """The same within a use case."""
    theirs = await store.of_organization(work.connection, work.organization_id)
    known = {(one.pair_id, one.group_id): one for one in theirs}
    versions = await store.versions(work.connection, [one.id for one in theirs])
    units = await _units(work)
    people_of = await people.many(work.connection, {one for unit in units for one in unit.members})
    orders = await decrees.many(work.connection, {one.order_id for unit in units for one in unit.pairs})
    found = []
    for unit in units:
        program = known.get((unit.first.id, None)) or known.get((None, unit.first.group_id))
        of_program = versions[program.id] if program else []
        found.append(await _entry(work, unit, program, of_program, people_of, orders))
    return sorted(found, key=lambda one: (not one.decides, not one.is_late, one.due or date.max))


async def plan_writing(work: Work, pair: Pair) -> None:
    """A pair begins to work: its people are reminded of the program before it is due, their keepers once it is late."""
    unit = await unit_around(work, pair)
    due = await draft_by(work, unit)
    zone = (await work.organization(pair.organization_id)).zone
    whose = f"pair:{pair.id}" if len(unit.pairs) == 1 else f"group:{pair.group_id}"
    keepers = [pair.curator_id] if pair.curator_id else await people.holders(
        work.connection, pair.organization_id, *CURATORS
    )  # fmt: skip
    moments = ((Kind.PROGRAM_SOON, due - SOON, unit.members),
               (Kind.PROGRAM_LATE, due + LATE, (*unit.members, *keepers)))  # fmt: skip
    planned = [
        Notice(kind, one, local_moment(on, MORNING, zone), f"program:{whose}:{kind}:{one}", {"pair": pair.id},
               pair.organization_id)
        for kind, on, told in moments
        for one in dict.fromkeys(told)
    ]  # fmt: skip
    await work.tell(*(one for one in planned if one.due_at > work.now))


async def is_written(work: Work, pair: Pair) -> bool:
    """Whether a pair's program has been submitted once, or is in force."""
    program = await store.of_pair(work.connection, pair.id, pair.group_id)
    if program is None:
        return False
    version = await store.open_version(work.connection, program.id)
    return program.in_force is not None or (version is not None and version.state is VersionState.SUBMITTED)


async def of_member(work: Work, pair: Pair) -> tuple[str, date | None]:
    """Return what a pair's program asks of the acting member, as a key of the menu, and by when; empty for nothing."""
    program = await store.of_pair(work.connection, pair.id, pair.group_id)
    unit = await unit_around(work, pair)
    if pair.id != next(one.id for one in unit.pairs if work.person_id in one.members):
        return "", None  # a group's program is named once, by the first of its pairs
    if program is None or not program.is_open:
        return ("program-begin", await draft_by(work, unit)) if program is None else ("", None)
    version = await store.open_version(work.connection, program.id)
    if version is None or not version.is_written:
        return "", None
    if await notes.remarks(work.connection, version.id, sent=True):
        return "program-returned", None
    if version.agreed and work.person_id not in version.agreed:
        return "program-agree", None
    return ("program-write", await draft_by(work, unit)) if not program.in_force else ("", None)


async def to_decide(work: Work) -> int:
    """Return how many programs wait for the acting person's decision."""
    count = 0
    for program in await store.waiting(work.connection, work.organization_id):
        unit = await unit_of(work, program)
        version = await store.open_version(work.connection, program.id)
        if version is not None and unit.is_open and await _keeps(work, unit):
            count += await _decides(work, unit, program, version)
    return count


async def _units(work: Work) -> list[Unit]:
    """The pairs and groups that have said yes and work, or are about to, each group once."""
    theirs = await pairs.of_organization(work.connection, work.organization_id, WRITTEN_FROM)
    scope = await form_scope(work)
    units: dict[tuple[int, int], list[Pair]] = {}
    for pair in theirs:
        if not scope or pair.form in scope:
            is_bound = pair.group_id is not None and pair.kind in BOUND
            units.setdefault((0, pair.group_id or 0) if is_bound else (pair.id, 0), []).append(pair)
    return [Unit(tuple(bound)) for bound in units.values()]


async def _entry(
    work: Work, unit: Unit, program: Program | None, versions: Sequence[Version], known: Mapping[int, Person],
    orders: Mapping[int, Order],
) -> Entry:  # fmt: skip
    opened = [one for one in versions if one.state in OPEN_VERSIONS]
    version = opened[-1] if opened else versions[-1] if versions else None
    written = (program is not None and program.in_force is not None) or any(
        one.state is VersionState.SUBMITTED for one in opened
    )
    names = [known[one].name.short for one in unit.members if one in known]
    due = None if written else await draft_by_orders(work, unit, orders)
    decides = bool(program and version) and await _decides(work, unit, program, version)  # type: ignore[arg-type]
    is_late = due is not None and due < work.today() and unit.is_working
    return Entry(unit, program, version, " – ".join((names[0], ", ".join(names[1:]))), due, is_late, decides)


async def _decides(work: Work, unit: Unit, program: Program, version: Version) -> bool:
    if version.state is not VersionState.SUBMITTED:
        return False
    profile = await work.profile(program.organization_id, program.profile_version)
    return await may_decide(work, unit, version, await deciders(work, profile, unit))


async def _keeps(work: Work, unit: Unit) -> bool:
    scope = await form_scope(work)
    return not scope or any(one.form in scope for one in unit.pairs)
