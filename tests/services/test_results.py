"""Closing results by school year: autumn looks back at the spring, and no year counts in another."""

from datetime import UTC, date, datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook

from mentoring.actors import Role
from mentoring.errors import NotFound
from mentoring.notices import Kind
from mentoring.pair_states import PairStatus
from services import results
from tests.builders import MORNING, School

AUTUMN = datetime(2027, 10, 1, 2, tzinfo=UTC)


async def test_each_school_year_has_results_of_its_own(school: School) -> None:
    director = await school.director()
    first = await school.pair(PairStatus.COMPLETED)
    await school.fill(first.mentee, "mentee_closing", first.id)
    school.clock.to(AUTUMN)
    back = await results.results(school.app, school.actor(director))
    assert (back.year.begins, back.years) == (2026, (2027, 2026))
    now = await results.results(school.app, school.actor(director), 2027)
    assert [(one.role, one.asked, one.answered) for one in now.roles] == [(Role.MENTOR, 0, 0), (Role.MENTEE, 0, 0)]
    spring = await results.results(school.app, school.actor(director), 2026)
    assert [(one.role, one.asked, one.answered) for one in spring.roles] == [(Role.MENTOR, 1, 0), (Role.MENTEE, 1, 1)]
    with pytest.raises(NotFound):
        await results.results(school.app, school.actor(director), 2025)


async def test_the_summary_brings_the_year_that_was_on_show_and_says_which(school: School) -> None:
    couple = await school.pair(PairStatus.COMPLETED)
    school.clock.to(AUTUMN)
    await school.deliver()
    for year, asked in ((2026, 1), (2027, 0)):
        await results.order_summary(school.app, school.actor(couple.director), year)
        [letter] = [one for kind, _, one in await school.deliver() if kind is Kind.SUMMARY]
        assert letter is not None
        assert letter.attachment is not None
        rows = list(load_workbook(BytesIO(letter.attachment.content))["Итоги опросов"].values)
        assert rows[1][1] == f"{year}/{year + 1} учебный год"
        assert ("наставляемый", "Спросили", None, asked) in [tuple(row) for row in rows]
    with pytest.raises(NotFound):
        await results.order_summary(school.app, school.actor(couple.director), 2025)


async def test_before_any_program_has_ended_the_present_year_is_shown(school: School) -> None:
    await school.pair(PairStatus.ACTIVE)
    shown = await results.results(school.app, school.actor(await school.director()))
    assert (shown.year.begins, shown.years, shown.year.last) == (2026, (2026,), date(2027, 7, 31))


async def test_a_program_longer_ago_than_one_looks_back_leaves_the_screen_and_the_summary_open(school: School) -> None:
    couple = await school.pair(PairStatus.COMPLETED)
    school.clock.to(datetime(2034, 10, 1, 2, tzinfo=UTC))
    shown = await results.results(school.app, school.actor(couple.director))
    assert (shown.year.begins, shown.years) == (2030, (2034, 2033, 2032, 2031, 2030))
    await school.deliver()
    await results.order_summary(school.app, school.actor(couple.director))
    assert [one is not None for kind, _, one in await school.deliver() if kind is Kind.SUMMARY] == [True]


async def test_a_mentor_of_many_pairs_is_one_whose_answers_nobody_is_to_know(school: School) -> None:
    director, mentor = await school.director(), await school.mentor(capacity=6)
    for letter in "абвгд":
        couple = await school.pair(PairStatus.COMPLETED, mentor, await school.mentee(f"Ученый{letter} Пётр"))
        await school.fill(mentor, "mentor_closing", couple.id)
        await school.fill(couple.mentee, "mentee_closing", couple.id)
        school.clock.to(MORNING)
    mentors, mentees = (await results.results(school.app, school.actor(director))).roles
    assert (mentors.answered, mentees.answered) == (5, 5)
    assert mentors.means == ()
    assert mentees.means
