"""A program that is under way is prolonged or changed by consent of everybody in it; former versions can be read.

Source: 7.2 of 000, 001 and 003 (6.4 of 002): «по обоюдному согласию … продление срока … или корректировка содержания».
"""

from dataclasses import dataclass, replace
from datetime import date

from db import outbox, people
from db import program_notes as notes
from db import programs as store
from db.program_notes import Remark, TakenStep
from mentoring import programs as rules
from mentoring.errors import NotFound
from mentoring.notices import Kind
from mentoring.program_changes import Change, between
from mentoring.program_parts import Part
from mentoring.programs import Program, Version, VersionKind, VersionState
from services.behalf import WRITERS
from services.pairs import EVERYBODY
from services.program_agreeing import WITHDRAWN, agreeing, remember, say_yes, tell
from services.program_units import Unit, open_version, speaker, the_program
from services.program_writing import as_stored, require_days
from services.program_writing import remember as remember_change
from services.programs import see
from services.work import Work, command, query

PROPOSED = {VersionKind.EXTENSION: "extend", VersionKind.AMENDMENT: "amend"}


@dataclass(frozen=True)
class Chapter:
    """One version with what was done with it, by whom, what was remarked, and what it says otherwise than the former.

    `differences` is empty for the first one.
    """

    version: Version
    steps: tuple[tuple[TakenStep, str], ...]
    remarks: tuple[Remark, ...]
    differences: tuple[Change, ...]


@command(*WRITERS)
async def propose_extension(work: Work, program_id: int, ends_on: date, reason: str = "") -> int:
    """Propose a later last day for a program under way and return the new version's number.

    Proposing it is agreeing to it: the others agree and it is approved as the first one was; the version in force goes
    on meanwhile.

    Raises:
        BadInput: the day is not later than the present one, or beyond the profile's ceiling; the reason is too long.
        WrongState: no version is in force, another change is being prepared, or the profile lets nobody prolong.
    """
    program, unit, known = await _changing(work, program_id, "term")
    valid = next((one for one in known if one.state is VersionState.APPROVED), None)
    if valid is not None:
        rules.require_later(ends_on, valid.plan.ends_on)
    return await _begin(work, program, unit, known, VersionKind.EXTENSION, reason, ends_on)


@command(*WRITERS)
async def propose_amendment(work: Work, program_id: int, reason: str = "") -> int:
    """Begin a change of a program under way and return the new version's number; its words are changed one by one.

    Raises:
        BadInput: the reason is too long.
        WrongState: no version is in force, or another change is being prepared.
    """
    program, unit, known = await _changing(work, program_id, "plan")
    return await _begin(work, program, unit, known, VersionKind.AMENDMENT, reason)


@command(*WRITERS)
async def withdraw_amendment(work: Work, program_id: int) -> None:
    """Give an extension or an amendment up before it is decided; the version in force stays."""
    program, unit = await the_program(work, program_id)
    await speaker(work, unit)
    changed = rules.withdraw(await open_version(work, program, unit))
    await store.save_version(work.connection, changed, work.now)
    await outbox.forget(work.connection, f"program:{program.id}:")
    await remember(work, program, changed, WITHDRAWN)
    await tell(work, program, Kind.PROGRAM_WITHDRAWN, unit.members)


@query(*EVERYBODY, is_logged=True)
async def program_history(work: Work, program_id: int) -> list[Chapter]:
    """Return a program's versions, newest first, each with its steps and what became different."""
    program, unit = await the_program(work, program_id, lock=False)
    await see(work, program, unit)
    known = (await store.versions(work.connection, [program.id]))[program.id]
    numbers = [one.id for one in known]
    steps = await notes.steps(work.connection, numbers)
    remarks = await notes.remark_rounds(work.connection, numbers)
    names = await people.many(work.connection, {one.person_id for one in steps if one.person_id is not None})
    chapters = []
    for one in reversed(known):
        former = _former(known, one)
        theirs = tuple(
            (step, names[step.person_id].name.full if step.person_id in names else "–")
            for step in steps
            if step.version_id == one.id
        )
        said = tuple(remark for remark in remarks if remark.version_id == one.id)
        chapters.append(Chapter(one, theirs, said, between(former, one) if former else ()))
    return chapters


def _former(known: list[Version], version: Version) -> Version | None:
    """The version that was in force before: the newest approved one of a lower number."""
    in_force = (VersionState.APPROVED, VersionState.REPLACED)
    return next((one for one in reversed(known) if one.number < version.number and one.state in in_force), None)


async def _changing(work: Work, program_id: int, what: str) -> tuple[Program, Unit, list[Version]]:
    program, unit = await the_program(work, program_id)
    await speaker(work, unit)
    profile = await work.profile(program.organization_id, program.profile_version)
    if not program.is_open or what not in profile.extension.may_change:
        raise NotFound
    return program, unit, (await store.versions(work.connection, [program.id]))[program.id]


async def _begin(
    work: Work, program: Program, unit: Unit, known: list[Version], kind: VersionKind, reason: str,
    ends_on: date | None = None,
) -> int:  # fmt: skip
    me = await speaker(work, unit)
    valid = next((one.plan for one in reversed(known) if one.state is VersionState.APPROVED), known[-1].plan)
    new = rules.next_version(known, kind, valid, reason)
    number = await store.add_version(work.connection, new, work.now)
    begun = replace(new, id=number)
    await remember(work, program, begun, PROPOSED[kind])
    if ends_on is not None:
        plan = replace(valid, ends_on=ends_on)
        await require_days(work, unit, kind, plan)
        changed = rules.edited(begun, plan)
        before, after = as_stored(valid.ends_on), as_stored(ends_on)
        await remember_change(work, program, unit, changed, Part.ENDS_ON, before, after)
        if me in await agreeing(work, program, unit):
            await say_yes(work, program, unit, changed, me)
            return begun.number
    await tell(work, program, Kind.PROGRAM_CHANGING, unit.members)
    return begun.number
