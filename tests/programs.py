"""Programs for tests of what comes after they are approved, stored as the approval leaves them."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from db import programs
from mentoring.program_activities import Activity, Responsible
from mentoring.program_parts import Plan
from mentoring.programs import Program, ProgramState, Version, VersionState
from services.work import found
from tests.builders import ENDS, STARTS, Couple, School

PLAN = Plan(
    STARTS, ENDS, "teacher_to_teacher", problem="Шумно в седьмом классе", goal="Держать внимание весь урок",
    objectives=("Отладить начало урока",), difficulties=("difficulties.lessons", "lesson_difficulties.discipline"),
    mode="in_person", schedule="По вторникам", expected="Уроки идут по плану", criteria="Хронометраж уроков",
)  # fmt: skip
ACTIVITIES = (
    Activity(0, 1, "Побывать на уроках наставника", "Методика урока", "Посещение урока", STARTS, date(2026, 9, 25),
             Responsible.MENTEE, result="Взят один приём", source="visit_mentor"),
    Activity(0, 2, "Урок наставляемого и разбор", "Методика урока", "Посещение урока", date(2026, 10, 5),
             date(2026, 10, 16), Responsible.MENTOR, result="Есть одна договорённость"),
    Activity(0, 3, "Дать открытый урок", "Профессиональный рост", "Открытый урок", date(2027, 3, 1),
             date(2027, 4, 9), Responsible.MENTEE, result="Урок проведён"),
)  # fmt: skip


async def carried_out(
    school: School, couple: Couple, activities: Sequence[Activity] = ACTIVITIES, plan: Plan = PLAN
) -> int:
    """The number of an approved program of a pair, or of its group."""
    async with school.app.database.transaction() as connection:
        pair = await school.stored(couple.id)
        alone = pair.group_id is None
        begun = Program(0, school.id, pair.id if alone else None, pair.group_id)
        version = Version(0, 0, 1, plan, state=VersionState.APPROVED, activities=tuple(activities), approved_on=STARTS)
        number = await programs.create(connection, begun, version, school.clock.now())
        program = found(await programs.get(connection, number))
        [stored] = (await programs.versions(connection, [number]))[number]
        kept = replace(program, state=ProgramState.UNDER_WAY, number=await programs.next_number(connection, school.id),
                       in_force=stored.id)  # fmt: skip
        await programs.save(connection, kept)
    return number
