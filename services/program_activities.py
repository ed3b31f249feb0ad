"""The plan of a program in chat: activities added, worded, dated, given to somebody, dropped."""

from dataclasses import replace
from datetime import date
from typing import Any

from db import programs as store
from mentoring import program_activities as rows
from mentoring import programs as rules
from mentoring.errors import NotFound, WrongState
from mentoring.program_activities import Activity, Responsible
from mentoring.program_parts import MOST_ACTIVITIES, Part
from mentoring.programs import Program, Version
from services.behalf import WRITERS
from services.program_units import Unit
from services.program_words import planned_words
from services.program_writing import remember, unseen, writing
from services.work import Work, command

DAYS = ("starts_on", "ends_on")


@command(*WRITERS)
async def add_program_activity(work: Work, program_id: int, title: str) -> int:
    """Add an activity of one's own at the end of the plan and return its key.

    Raises:
        BadInput: the title is empty or too long.
        WrongState: the plan is full, or is not written now.
    """
    program, unit, version = await writing(work, program_id, Part.ACTIVITIES)
    return await insert_activity(work, program, unit, version, Activity(0, 0, rows.read_field("title", title)))


@command(*WRITERS)
async def word_program_activity(
    work: Work, program_id: int, key: int, field: str, words: str, seen: int = -1
) -> int:  # fmt: skip
    """Write one field of an activity; a single dash empties it. Returns as `services.program_writing` says.

    Raises:
        BadInput: the words are too many, or a title has none.
        NotFound: there is no such activity, or no such field.
        WrongState: the plan is not written now.
    """
    if field not in rows.LIMITS:
        raise NotFound
    program, unit, version = await writing(work, program_id, Part.ACTIVITIES)
    activity = version.activity(key)
    between = await unseen(work, version, Part.ACTIVITIES, seen, key)
    if between:
        return between
    read: dict[str, Any] = {field: rows.read_field(field, words)}
    changed = replace(activity, **read)
    if field == "responsible_words" and changed.responsible_words:
        changed = replace(changed, responsible=Responsible.OTHER)
    await _change(work, program, unit, version, activity, changed)
    return 0


@command(*WRITERS)
async def date_program_activity(work: Work, program_id: int, key: int, field: str, day: date | None) -> None:
    """Set the first or the last day of an activity, or take it away.

    Raises:
        BadInput: the days are crossed, or one lies outside the program.
        NotFound: there is no such activity.
        WrongState: the plan is not written now.
    """
    if field not in DAYS:
        raise NotFound
    program, unit, version = await writing(work, program_id, Part.ACTIVITIES)
    activity = version.activity(key)
    changed = replace(activity, **{field: day})  # type: ignore[arg-type]
    rows.check_days(changed.starts_on, changed.ends_on, version.plan.starts_on, version.plan.ends_on)
    await _change(work, program, unit, version, activity, changed)


@command(*WRITERS)
async def assign_program_activity(work: Work, program_id: int, key: int, responsible: Responsible) -> None:
    """Say who carries an activity out; somebody else is named by `word_program_activity`."""
    program, unit, version = await writing(work, program_id, Part.ACTIVITIES)
    activity = version.activity(key)
    words = activity.responsible_words if responsible is Responsible.OTHER else ""
    changed = replace(activity, responsible=responsible, responsible_words=words)
    await _change(work, program, unit, version, activity, changed)


@command(*WRITERS)
async def drop_program_activity(work: Work, program_id: int, key: int) -> None:
    """Take an activity out of the plan; one that is done already stays.

    Raises:
        NotFound: there is no such activity.
        WrongState: it is done, or the plan is not written now.
    """
    program, unit, version = await writing(work, program_id, Part.ACTIVITIES)
    activity = version.activity(key)
    if activity.done_on is not None:
        raise WrongState("program-activity-done")
    changed = rules.edited(version)
    await store.remove_activity(work.connection, version, key)
    await remember(work, program, unit, changed, Part.ACTIVITIES, planned_words(activity), "", key)


async def insert_activity(work: Work, program: Program, unit: Unit, version: Version, activity: Activity) -> int:
    """Add an activity to a version that is written, and return the key it gets; WrongState where the plan is full."""
    if len(version.activities) >= MOST_ACTIVITIES:
        raise WrongState("program-activities-full", max=MOST_ACTIVITIES)
    rows.check_days(activity.starts_on, activity.ends_on, version.plan.starts_on, version.plan.ends_on)
    changed = rules.edited(version)
    key = await store.next_key(work.connection, program.id)
    await store.add_activity(work.connection, version, replace(activity, key=key))
    await remember(work, program, unit, changed, Part.ACTIVITIES, "", planned_words(activity), key)
    return key


async def _change(
    work: Work, program: Program, unit: Unit, version: Version, before: Activity, after: Activity
) -> None:  # fmt: skip
    if before == after:
        return
    changed = rules.edited(version)
    await store.save_activity(work.connection, version, after)
    was, becomes = planned_words(before), planned_words(after)
    await remember(work, program, unit, changed, Part.ACTIVITIES, was, becomes, before.key)
