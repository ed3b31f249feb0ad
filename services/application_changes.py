"""Extensions and changes of programs as the list of applications shows them; written and decided on the program itself.

Source: 7.2 of 000, 001 and 003; 002, 6.4: by consent of both.
"""

from dataclasses import dataclass
from datetime import date

from db import pairs, people
from db import programs as store
from mentoring.programs import OPEN, Program, Version, VersionKind, VersionState
from services.program_units import Unit, deciders, may_decide, unit_of
from services.scope import form_scope
from services.work import Work


@dataclass(frozen=True)
class Change:
    """One extension or amendment: whose program, where it stands, whether it waits for the actor."""

    program_id: int
    kind: VersionKind
    state: VersionState
    title: str
    waits: bool
    approved_on: date | None

    @property
    def is_open(self) -> bool:
        """Whether it is written or decided upon now."""
        return self.state in OPEN


async def kept_changes(work: Work) -> list[Change]:
    """Return the extensions and amendments that the actor keeps or decides upon, oldest first."""
    scope = await form_scope(work)
    found = []
    for program in await store.of_organization(work.connection, work.organization_id):
        unit = await unit_of(work, program)
        if work.person_id not in unit.members and (not scope or unit.first.form in scope):
            found += await _changes(work, program, unit)
    # What is still being written is between its people.
    return [one for one in found if one.state not in (VersionState.DRAFT, VersionState.PROPOSED)]


async def own_changes(work: Work) -> list[Change]:
    """Return the extensions and amendments of the actor's own programs, oldest first."""
    found: list[Change] = []
    seen: set[int] = set()
    for pair in await pairs.of_person(work.connection, work.person_id):
        program = await store.of_pair(work.connection, pair.id, pair.group_id)
        if program is not None and program.organization_id == work.organization_id and program.id not in seen:
            seen.add(program.id)
            found += await _changes(work, program, await unit_of(work, program))
    return found


async def _changes(work: Work, program: Program, unit: Unit) -> list[Change]:
    versions = (await store.versions(work.connection, [program.id]))[program.id]
    changing = [one for one in versions if one.kind is not VersionKind.FIRST]
    if not changing:
        return []
    known = await people.many(work.connection, unit.members)
    title = " – ".join(known[one].name.short for one in unit.members if one in known)
    return [Change(program.id, one.kind, one.state, title, await _waits(work, program, unit, one), one.approved_on)
            for one in changing]  # fmt: skip


async def _waits(work: Work, program: Program, unit: Unit, version: Version) -> bool:
    """Whether the actor's decision, or a member's yes, is what it waits for."""
    me = work.person_id
    if me in unit.members:
        return version.state is VersionState.PROPOSED and me not in version.agreed
    if version.state is not VersionState.SUBMITTED:
        return False
    profile = await work.profile(program.organization_id, program.profile_version)
    return await may_decide(work, unit, version, await deciders(work, profile, unit))
