"""The curator's questionnaire of 004: asked once a school year of who keeps programs, its sum among results."""

from datetime import UTC, datetime
from io import BytesIO

import pytest
from openpyxl import load_workbook

from mentoring.actors import Role
from mentoring.errors import NotAllowed, NotFound
from mentoring.notices import Kind
from mentoring.pair_states import PairStatus
from mentoring.reviews import Level, Review
from services import home, pairs, questionnaires, results
from tests.builders import Couple, School, Someone

FORM = "curator_review"
ACTION = f"form:{FORM}:2026"
# The pairs of these tests end on 31 May 2027; two weeks before, in the morning of Irkutsk.
SPRING = datetime(2027, 5, 17, 2, tzinfo=UTC)


@pytest.fixture
async def place(school: School) -> School:
    return await School.founded(
        school.app, school.clock, "Лицей", school.causes, profile="belaya-kalitva-district"
    )  # fmt: skip


@pytest.fixture
async def couple(place: School) -> Couple:
    found = await place.pair(PairStatus.ACTIVE)
    await place.send()
    place.clock.to(SPRING)
    return found


async def waiting(school: School, someone: Someone) -> list[str]:
    """The lines of «Вас ждёт» that are about this questionnaire."""
    found = await home.home(school.app, school.actor(someone))
    assert found is not None
    return [one.action for one in found.todos if one.key == "review"]


async def test_those_who_keep_the_programs_are_asked_in_the_last_weeks_and_nobody_else(
    place: School, couple: Couple
) -> None:
    coordinator = await place.join(Role.COORDINATOR, "Согласова Инна Львовна")
    assert await waiting(place, couple.curator) == await waiting(place, coordinator) == [ACTION]
    for someone in (couple.mentor, couple.mentee, couple.director):
        assert await waiting(place, someone) == []
        with pytest.raises(NotAllowed):
            await questionnaires.begin_form(place.app, place.actor(someone), FORM, 2026)
    place.clock.to(datetime(2027, 5, 16, 2, tzinfo=UTC))
    assert await waiting(place, couple.curator) == []
    with pytest.raises(NotAllowed, match="form-not-asked"):
        await questionnaires.begin_form(place.app, place.actor(couple.curator), FORM, 2026)


async def test_the_morning_on_which_members_hear_of_the_end_tells_the_curator_too(
    place: School, couple: Couple
) -> None:
    told = [letter for kind, person, letter in await place.deliver() if (kind, person) == (
        Kind.TODAY, couple.curator.id
    )]  # fmt: skip
    assert [letter is not None and "анкета куратора" in letter.text for letter in told] == [True]


async def test_a_curator_who_is_a_mentor_as_well_is_asked_once(place: School, couple: Couple) -> None:
    await place.give(couple.curator, Role.MENTOR)
    assert await waiting(place, couple.curator) == [ACTION]
    found = await home.home(place.app, place.actor(couple.curator))
    assert found is not None
    assert [one.action for one in found.todos].count(ACTION) == 1


async def test_one_handed_in_is_enough_but_who_had_begun_may_finish(place: School, couple: Couple) -> None:
    second = await place.join(Role.CURATOR, "Сменщикова Ольга Петровна")
    third = await place.join(Role.COORDINATOR, "Согласова Инна Львовна")
    await questionnaires.begin_form(place.app, place.actor(second), FORM, 2026)
    await place.fill(couple.curator, FORM, 2026)
    assert await waiting(place, couple.curator) == await waiting(place, third) == []
    assert await waiting(place, second) == [ACTION]


async def test_its_sum_and_level_stand_among_the_results_of_its_year_and_in_the_summary(
    place: School, couple: Couple
) -> None:
    place.clock.to(datetime(2027, 6, 1, 2, tzinfo=UTC))
    await pairs.complete_pair(place.app, place.schedule(), couple.id)
    before = await results.results(place.app, place.actor(couple.director), 2026)
    assert before.reviews == ()
    answers = {one.id: "1" for one in place.app.catalog.form(FORM).questions[:4]}
    await place.fill(couple.curator, FORM, 2026, answers)
    place.clock.to(datetime(2027, 9, 2, 2, tzinfo=UTC))
    for reader in (couple.curator, couple.director):
        [one] = (await results.results(place.app, place.actor(reader), 2026)).reviews or ()
        assert (one, one.level) == (Review(14, 18), Level.ACCEPTABLE)
        assert (await results.results(place.app, place.actor(reader), 2027)).reviews == ()
    place.clock.to(datetime(2027, 6, 1, 2, tzinfo=UTC))
    await place.deliver()
    await results.order_summary(place.app, place.actor(couple.director))
    [letter] = [letter for kind, _, letter in await place.deliver() if kind is Kind.SUMMARY]
    assert letter is not None
    assert letter.attachment is not None
    rows = list(load_workbook(BytesIO(letter.attachment.content))["Итоги опросов"].values)
    assert ("куратор", "Анкета куратора: сумма, допустимый уровень", 14, 1) in rows


async def test_single_answers_are_the_curators_alone(place: School, couple: Couple) -> None:
    number = await place.fill(couple.curator, FORM, 2026)
    second = await place.join(Role.COORDINATOR, "Согласова Инна Львовна")
    with pytest.raises(NotFound):
        await questionnaires.open_sheet(place.app, place.actor(second), number)


async def test_where_the_regulation_has_none_nobody_is_asked(school: School) -> None:
    couple = await school.pair(PairStatus.COMPLETED)
    assert await waiting(school, couple.curator) == []
    assert (await results.results(school.app, school.actor(couple.director))).reviews is None
    with pytest.raises(NotAllowed):
        await questionnaires.begin_form(school.app, school.actor(couple.curator), FORM, 2026)
