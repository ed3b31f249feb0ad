"""The days of a program are held against the regulation: students may stay for their practice only."""

from datetime import timedelta

import pytest

from mentoring.actors import Role
from mentoring.errors import BadInput
from services import proposing
from services.inviting import role_rule
from tests.builders import STARTS, School, Someone

PRACTICE = STARTS + timedelta(days=13)


async def of_category(school: School, category: str) -> Someone:
    mentee = await school.join(Role.MENTEE, "Ангарский Пётр Ильич")
    await school.fill(mentee, "mentee_intake", answers={"category": category})
    return mentee


async def test_a_students_program_may_be_as_short_as_the_practice(school: School) -> None:
    student, mentor, curator = await of_category(school, "student"), await school.mentor(), await school.curator()
    await proposing.check_program_days(school.app, school.actor(curator), student.id, STARTS, PRACTICE)
    number = await proposing.propose_pair(school.app, school.actor(curator), student.id, mentor.id, STARTS, PRACTICE)
    assert (await school.stored(number)).ends_on == PRACTICE


async def test_a_teachers_program_may_not(school: School) -> None:
    teacher, mentor, curator = await of_category(school, "returning"), await school.mentor(), await school.curator()
    for look in (
        proposing.check_program_days(school.app, school.actor(curator), teacher.id, STARTS, PRACTICE),
        proposing.propose_pair(school.app, school.actor(curator), teacher.id, mentor.id, STARTS, PRACTICE),
    ):
        with pytest.raises(BadInput, match="program-too-short"):
            await look


async def test_a_role_says_who_may_hold_it_where_the_regulation_does(school: School) -> None:
    profile = "krasny-kut-district"
    district_school = await School.founded(school.app, school.clock, "Школа района", school.causes, profile=profile)
    director = district_school.actor(await district_school.director())
    rule = await role_rule(school.app, director, "curator")
    assert rule is not None
    assert rule.holder is not None
    assert (rule.expects_deputy, rule.holder.ru) == (True, "заместитель руководителя")
    assert await role_rule(school.app, director, "coordinator") is None
