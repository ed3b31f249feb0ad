"""A program written in chat by its people: every change is remembered, nobody overwrites what they have not seen.

A change returns 0. Where somebody else has changed the same words since the writer saw them, nothing is stored and the
number of that change is returned: the writer reads it and decides whose words are better.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from db import program_notes as notes
from db import programs as store
from db.program_notes import Edit
from mentoring import programs as rules
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.notices import Kind, Notice
from mentoring.program_parts import LIMITS, LISTS, TERM, Mode, Part, Plan, read_codes, read_lines, read_words
from mentoring.programs import Program, Version, VersionKind
from services.behalf import WRITERS
from services.kinds import require_outsider
from services.orders import require_term
from services.pairs import EVERYBODY
from services.program_beginning import known_difficulties
from services.program_units import Unit, open_version, speaker, the_program
from services.work import Work, command, query

# Words can be seen again any time: how long after a change the others are told, in one message.
TOLD_AFTER = timedelta(hours=1)


@command(*WRITERS)
async def word_program(work: Work, program_id: int, part: Part, words: str, seen: int = -1) -> int:
    """Write a part in words, a list line by line; `seen` is the newest change of it that the writer knows of.

    Raises:
        BadInput: the words are too many or none; a single dash empties the part.
        WrongState: the program is not written now, or the profile lets nobody change this part.
    """
    if part not in (*LIMITS, *LISTS):
        raise NotFound
    program, unit, version = await writing(work, program_id, part)
    between = await unseen(work, version, part, seen)
    if between:
        return between
    read: dict[str, Any] = {part.value: read_lines(words) if part in LISTS else read_words(part, words)}
    await _change(work, program, unit, version, part, replace(version.plan, **read))
    return 0


@command(*WRITERS)
async def choose_in_program(work: Work, program_id: int, part: Part, code: str) -> None:
    """Choose how people meet or the form of mentoring, or tick a difficulty of the questionnaire (again: untick it).

    Raises:
        NotFound: there is nothing of this kind to choose.
        WrongState: as in `word_program`; or the form's mentor has to come from a partner, and this one does not.
    """
    program, unit, version = await writing(work, program_id, part)
    plan = version.plan
    if part is Part.MODE and code in set(Mode):
        plan = replace(plan, mode=code)
    elif part is Part.FORM:
        plan = replace(plan, form=await _form(work, program, unit, code))
    elif part is Part.DIFFICULTIES:
        known = await known_difficulties(work, unit.first)
        plan = replace(plan, difficulties=read_codes(_toggled(plan.difficulties, code, known), known))
    else:
        raise NotFound
    await _change(work, program, unit, version, part, plan)


@command(*WRITERS)
async def date_program(work: Work, program_id: int, part: Part, day: date) -> None:
    """Set the program's first or last day.

    A first version stays within the order's term of its pairs; an amendment within the profile's ceiling (7.2).

    Raises:
        BadInput: a bound is crossed; it says which, and what was chosen.
        WrongState: as in `word_program`.
    """
    if part not in TERM:
        raise NotFound
    program, unit, version = await writing(work, program_id, part)
    set_on: dict[str, Any] = {part.value: day}
    plan = replace(version.plan, **set_on)
    await require_days(work, unit, version.kind, plan)
    await _change(work, program, unit, version, part, plan)


@query(*EVERYBODY)
async def newest_program_change(work: Work, program_id: int) -> int:
    """Return the number of the newest change of a program's words: who opens a part now has seen it."""
    program, _ = await the_program(work, program_id, lock=False)
    return await notes.newest_edit(work.connection, program.id)


async def require_days(work: Work, unit: Unit, kind: VersionKind, plan: Plan) -> None:
    """Hold a program's term against the profile and, in a first version, against the orders of its pairs."""
    first, last = unit.term
    is_extended = kind is not VersionKind.FIRST
    for pair in unit.pairs:
        await require_term(work, pair, plan.starts_on, plan.ends_on, is_extended=is_extended)
    outside = plan.starts_on < first or (plan.ends_on > last and not is_extended)
    if outside:
        raise BadInput("program-outside-order", starts=f"{first:%d.%m.%Y}", ends=f"{last:%d.%m.%Y}")


async def remember(
    work: Work, program: Program, unit: Unit, version: Version, part: Part, before: str, after: str, activity: int = 0
) -> None:  # fmt: skip
    """Store a version whose words were changed with the change itself; the other members are told in a while."""
    await store.save_version(work.connection, version, work.now)
    edit = Edit(0, version.id, work.person_id, part, activity, version.revision, before, after, work.now)
    await notes.add_edit(work.connection, edit)
    for member in unit.members:
        if member != work.person_id:
            seen = await notes.seen(work.connection, program.id, member)
            key = f"program:{program.id}:edited:{member}:{seen}"
            due = work.now + TOLD_AFTER
            about = {"program": program.id}
            await work.tell(Notice(Kind.PROGRAM_EDITED, member, due, key, about, program.organization_id))


def as_stored(value: object) -> str:
    """Return a value as the history of changes keeps it: lists in lines, days in ISO form."""
    if isinstance(value, tuple):
        return "\n".join(value)
    return value.isoformat() if isinstance(value, date) else str(value or "")


async def writing(work: Work, program_id: int, part: Part) -> tuple[Program, Unit, Version]:
    """The locked program with the version that is written, if the actor may write this part of it."""
    program, unit = await the_program(work, program_id)
    await speaker(work, unit)
    version = await open_version(work, program, unit)
    profile = await work.profile(program.organization_id, program.profile_version)
    if part not in rules.changeable(version.kind, profile.extension.may_change):
        raise WrongState("program-part-fixed")
    return program, unit, version


async def unseen(work: Work, version: Version, part: Part, seen: int, activity: int = 0) -> int:
    """The newest change of a part by somebody else that the writer has not seen; 0 where there is none."""
    last = await notes.last_edit(work.connection, version.id, part, activity)
    is_new = last is not None and 0 <= seen < last.id and last.person_id != work.person_id
    return last.id if last is not None and is_new else 0


async def _change(work: Work, program: Program, unit: Unit, version: Version, part: Part, plan: Plan) -> None:
    """Store the new words; what stays as it was takes nobody's agreement back."""
    before, after = (as_stored(getattr(one, part.value)) for one in (version.plan, plan))
    changed = rules.edited(version, plan)
    if before != after:
        await remember(work, program, unit, changed, part, before, after)


async def _form(work: Work, program: Program, unit: Unit, code: str) -> str:
    profile = await work.profile(program.organization_id, program.profile_version)
    if code not in {one.id for one in profile.forms}:
        raise NotFound
    await require_outsider(work, unit.first.mentor_id, code, work.today())
    return code


def _toggled(chosen: Sequence[str], code: str, known: Sequence[str]) -> list[str]:
    if code not in known:
        raise NotFound
    return [one for one in chosen if one != code] if code in chosen else [*chosen, code]
