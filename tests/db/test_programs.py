"""A program as it is stored: versions, activities under one key, agreements, progress that goes over."""

from dataclasses import replace
from datetime import date

from db import program_notes, programs
from db.program_notes import Edit
from mentoring.pairs import PairStatus
from mentoring.program_activities import Activity, Responsible
from mentoring.program_parts import Part, Plan
from mentoring.programs import Program, Version, VersionKind, VersionState
from services.work import found
from tests.builders import ENDS, STARTS, School

PLAN = Plan(STARTS, ENDS, "teacher_to_teacher", goal="Вести урок", objectives=("Планировать", "Проводить"),
            difficulties=("difficulties.lessons", "lesson_difficulties.methods"), mode="mixed")  # fmt: skip
ACTIVITY = Activity(0, 1, "Посетить урок", "Уроки", "посещение", STARTS, None, Responsible.MENTEE, "", "Запись")


async def test_a_program_comes_back_as_it_was_stored_and_progress_goes_over_by_key(school: School) -> None:
    couple, now = await school.pair(PairStatus.ACTIVE), school.clock.now()
    async with school.app.database.transaction() as connection:
        first = Version(0, 0, 1, PLAN, activities=(ACTIVITY,))
        number = await programs.create(connection, Program(0, school.id, couple.id), first, now)
        program = found(await programs.of_pair(connection, couple.id, None))
        assert program == Program(number, school.id, couple.id)
        kept = found(await programs.open_version(connection, number))
        assert (kept.plan, kept.activities[0]) == (PLAN, replace(ACTIVITY, id=kept.activities[0].id))
        agreed = replace(kept, agreed=frozenset({couple.mentor.id, couple.mentee.id}), state=VersionState.APPROVED)
        await programs.save_version(connection, agreed, now)
        assert found(await programs.version(connection, kept.id)) == agreed
        assert await programs.open_version(connection, number) is None
        done = replace(agreed.activities[0], done_on=date(2026, 10, 1), mark=5, comment="Вышло")
        await programs.save_activity(connection, agreed, done)
        assert await programs.next_key(connection, number) == 2
        own = Activity(0, 2, "Провести урок")
        second = Version(0, number, 2, PLAN, VersionKind.AMENDMENT, activities=(ACTIVITY, own))
        second = replace(second, id=await programs.add_version(connection, second, now))
        await programs.carry_progress(connection, found(await programs.version(connection, kept.id)), second)
        new = found(await programs.version(connection, second.id))
        assert [(one.key, one.done_on, one.mark, one.comment) for one in new.activities] == [
            (1, done.done_on, 5, "Вышло"), (2, None, None, ""),
        ]  # fmt: skip
        assert await programs.next_key(connection, number) == 3
        await programs.remove_activity(connection, new, 1)
        listed = (await programs.versions(connection, [number]))[number]
        assert [len(one.activities) for one in listed] == [1, 1]
        assert await programs.next_number(connection, school.id) == 1


async def test_what_somebody_has_seen_stays_seen(school: School) -> None:
    couple, now = await school.pair(PairStatus.ACTIVE), school.clock.now()
    async with school.app.database.transaction() as connection:
        program = await programs.create(connection, Program(0, school.id, couple.id), Version(0, 0, 1, PLAN), now)
        version = found(await programs.open_version(connection, program))
        for revision, words in enumerate(("Раз", "Два"), 1):
            edit = Edit(0, version.id, couple.mentor.id, Part.GOAL, 0, revision, "", words, now)
            await program_notes.add_edit(connection, edit)
        both = await program_notes.edits_since(connection, program, 0)
        assert [one.after for one in both] == ["Раз", "Два"]
        for seen in (both[1].id, both[0].id):
            await program_notes.note_seen(connection, program, couple.mentee.id, seen)
        assert await program_notes.seen(connection, program, couple.mentee.id) == both[1].id
        assert await program_notes.newest_edit(connection, program) == both[1].id
        assert await program_notes.last_edit(connection, version.id, Part.GOAL) == both[1]
        assert await program_notes.last_edit(connection, version.id, Part.PROBLEM) is None
