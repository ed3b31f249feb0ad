"""Questionnaires as people fill them in: every answer is kept at once, nobody answers for another."""

import asyncio

import pytest

from db.engine import Database
from mentoring.actors import Role
from mentoring.errors import BadInput, DomainError, NotAllowed, NotFound, WrongState
from mentoring.pairs import PairStatus
from services import banks, cards, joining, questionnaires
from services.work import App
from tests.builders import School, Someone, dump, sample_answers


@pytest.fixture
def other(school: School, second: Database) -> App:
    """The same school in another process."""
    return App(second, school.clock, school.app.catalog)


async def begun(school: School) -> tuple[Someone, int]:
    mentee = await school.join(Role.MENTEE, "Ангарский Пётр Ильич")
    return mentee, await questionnaires.begin_form(school.app, school.actor(mentee), "mentee_intake")


async def answers(school: School, someone: Someone, number: int) -> dict[str, object]:
    return dict((await questionnaires.open_sheet(school.app, school.actor(someone), number)).answers)


async def test_two_answers_given_at_once_are_both_kept(school: School, other: App) -> None:
    mentee, number = await begun(school)
    given = {"post": "Учитель", "subject": "physics", "experience": 3, "primary_request": "Научиться"}
    await asyncio.gather(
        *(
            questionnaires.answer(app, school.actor(mentee), number, question, value)
            for app, (question, value) in zip((school.app, other) * 2, given.items(), strict=True)
        )
    )
    assert await answers(school, mentee, number) == given


async def test_quick_presses_on_several_options_are_all_kept(school: School, other: App) -> None:
    mentee, number = await begun(school)
    pressed = ["planning", "lessons", "students", "parents", "digital"]
    await asyncio.gather(
        *(
            questionnaires.toggle_option(app, school.actor(mentee), number, "difficulties", option)
            for app, option in zip((school.app, other, school.app, other, other), pressed, strict=True)
        )
    )
    assert await answers(school, mentee, number) == {"difficulties": pressed}


async def test_a_sheet_knows_what_it_is_like_with_one_answer_more(school: School) -> None:
    mentee, number = await begun(school)
    form = school.app.catalog.form("mentee_intake")
    known = await questionnaires.open_sheet(school.app, school.actor(mentee), number)
    for question, raw in {**sample_answers(form, {"difficulties": ["lessons", "digital"]}), "avoid": None}.items():
        await questionnaires.answer(school.app, school.actor(mentee), number, question, raw)
        known = known.with_answer(question, raw)
        assert known == await questionnaires.open_sheet(school.app, school.actor(mentee), number)


async def test_a_press_repeated_by_the_messenger_does_not_take_the_choice_back(school: School) -> None:
    mentee, number = await begun(school)
    press = school.actor(mentee)
    for _ in range(3):
        await questionnaires.toggle_option(school.app, press, number, "difficulties", "lessons")
    assert await answers(school, mentee, number) == {"difficulties": ["lessons"]}
    await questionnaires.toggle_option(school.app, school.actor(mentee), number, "difficulties", "lessons")
    assert await answers(school, mentee, number) == {"difficulties": []}


async def test_a_questionnaire_begun_twice_at_once_is_one(school: School, other: App, second: Database) -> None:
    mentee = await school.join(Role.MENTEE, "Ангарский Пётр Ильич")
    numbers = await asyncio.gather(
        *(
            questionnaires.begin_form(app, school.actor(mentee), "mentee_intake")
            for app in (school.app, other, school.app, other)
        )
    )
    assert len(set(numbers)) == 1
    assert len((await dump(second, "response"))["response"]) == 1


async def test_an_answer_that_cannot_be_used_changes_nothing(school: School) -> None:
    mentee, number = await begun(school)
    await questionnaires.answer(school.app, school.actor(mentee), number, "experience", "3")
    with pytest.raises(BadInput, match="form-number-out-of-range"):
        await questionnaires.answer(school.app, school.actor(mentee), number, "experience", "300")
    with pytest.raises(NotFound, match="form-question-unknown"):
        await questionnaires.answer(school.app, school.actor(mentee), number, "capacity", "3")
    assert await answers(school, mentee, number) == {"experience": 3}


async def test_an_unfinished_sheet_is_not_handed_in(school: School) -> None:
    mentee, number = await begun(school)
    await questionnaires.toggle_option(school.app, school.actor(mentee), number, "difficulties", "lessons")
    await questionnaires.toggle_option(school.app, school.actor(mentee), number, "difficulties", "lessons")
    with pytest.raises(WrongState, match="form-incomplete") as refused:
        await questionnaires.submit_form(school.app, school.actor(mentee), number)
    required = 12  # of the fifteen that are always shown, three may be left out
    assert int(refused.value.variables["count"]) >= required
    assert [one.is_begun for one in await questionnaires.asked_of_me(school.app, school.actor(mentee))] == [True]


async def test_nobody_reads_or_fills_the_sheet_of_another(school: School) -> None:
    mentee, number = await begun(school)
    thief = await school.mentee("Чунский Иван")
    for call in (
        questionnaires.open_sheet(school.app, school.actor(thief), number),
        questionnaires.answer(school.app, school.actor(thief), number, "post", "Чужой"),
        questionnaires.toggle_option(school.app, school.actor(thief), number, "difficulties", "lessons"),
        questionnaires.submit_form(school.app, school.actor(thief), number),
    ):
        with pytest.raises(NotFound):
            await call
    assert await answers(school, mentee, number) == {}


@pytest.mark.parametrize(("form", "subject"), [("mentor_intake", 0), ("mentee_closing", 0), ("nothing", 0)])
async def test_what_nobody_asks_cannot_be_begun(school: School, form: str, subject: int) -> None:
    mentee = await school.mentee()
    with pytest.raises(NotAllowed, match="form-not-asked"):
        await questionnaires.begin_form(school.app, school.actor(mentee), form, subject)


async def test_the_closing_questions_open_with_the_programs_end_and_close_when_handed_in(school: School) -> None:
    couple = await school.pair(PairStatus.COMPLETED)
    for member, form in zip(couple.members, ("mentor_closing", "mentee_closing"), strict=True):
        [asked] = await questionnaires.asked_of_me(school.app, school.actor(member))
        assert (asked.form_id, asked.subject, asked.is_begun) == (form, couple.id, False)
        number = await school.fill(member, form, couple.id)
        assert await questionnaires.asked_of_me(school.app, school.actor(member)) == []
        question = school.app.catalog.form(form).questions[0].id
        with pytest.raises(WrongState, match="form-submitted"):
            await questionnaires.answer(school.app, school.actor(member), number, question, 5)


async def test_a_card_of_somebody_without_a_name_says_there_is_none(school: School) -> None:
    curator, newcomer = await school.curator(), school.stranger()
    number = await joining.join(school.app, newcomer, await school.link(Role.MENTEE))
    assert await banks.bank(school.app, school.actor(curator), Role.MENTEE) == []
    with pytest.raises(DomainError, match="error-not-found"):
        await cards.person_card(school.app, school.actor(curator), number)


async def test_a_question_that_is_not_asked_cannot_be_answered(school: School) -> None:
    mentee, number = await begun(school)
    await questionnaires.answer(school.app, school.actor(mentee), number, "subject", "physics")
    with pytest.raises(WrongState, match="form-question-hidden"):
        await questionnaires.answer(school.app, school.actor(mentee), number, "subject_other", "Астрономия")
    assert await answers(school, mentee, number) == {"subject": "physics"}
