"""What people expect is asked before the first meeting (004, 9.2), by nobody else's eyes, and closes kindly."""

import io
from datetime import UTC, datetime, timedelta

import openpyxl
import pytest

from db.engine import Database
from mentoring.actors import Role
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.meetings import Outcome
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services import (
    acquaintances,
    agreeing,
    cards,
    check_ins,
    entering,
    erasing,
    expectations,
    home,
    meetings,
    orders,
    pairs,
    questionnaires,
    results,
)
from tests.builders import ENDS, MORNING, Couple, School, Someone, dump
from tests.services.test_own_copy import copies

ASKED, AGAIN = Kind.ENTRY_SURVEY, Kind.ENTRY_SURVEY_AGAIN


@pytest.fixture
async def place(school: School) -> School:
    """A school by the regulation that measures twice."""
    return await School.founded(school.app, school.clock, "Лицей", school.causes, profile="belaya-kalitva-district")


@pytest.fixture
async def couple(place: School) -> Couple:
    return await place.pair(PairStatus.ACTIVE)


async def todo_keys(place: School, someone: Someone) -> list[str]:
    found = await home.home(place.app, place.actor(someone))
    assert found is not None
    return [todo.key for todo in found.todos]


async def meet(place: School, couple: Couple) -> int:
    """A meeting that has just begun."""
    starts = place.clock.now() + timedelta(days=1)
    number = await meetings.propose_meeting(place.app, place.actor(couple.mentor), couple.id, starts)
    await meetings.accept_meeting(place.app, place.actor(couple.mentee), number)
    place.clock.to(starts)
    return number


async def test_both_are_asked_when_the_pair_begins_and_whoever_is_silent_once_more(
    place: School, couple: Couple
) -> None:
    letters = {who: letter for kind, who, letter in await place.deliver() if kind is ASKED}
    assert set(letters) == {couple.mentor.id, couple.mentee.id}
    assert f"form:mentee_entry:{couple.id}" in str(letters[couple.mentee.id])
    assert f"form:mentor_entry:{couple.id}" in str(letters[couple.mentor.id])
    assert "entry" in await todo_keys(place, couple.mentee)
    await place.fill(couple.mentee, "mentee_entry", couple.id)
    assert "entry" not in await todo_keys(place, couple.mentee)
    place.clock.move(days=3)
    again = {who: letter for kind, who, letter in await place.deliver() if kind is AGAIN}
    assert (again[couple.mentee.id], again[couple.mentor.id] is None) == (None, False)


async def test_the_entry_closes_when_the_first_meeting_begins_and_what_was_typed_stays(
    place: School, couple: Couple, outside: Database
) -> None:
    app, mentee = place.app, couple.mentee
    number = await questionnaires.begin_form(app, place.actor(mentee), "mentee_entry", couple.id)
    await questionnaires.answer(app, place.actor(mentee), number, "mentee_pre.03", 8)
    meeting = await meet(place, couple)
    for late in (
        questionnaires.answer(app, place.actor(mentee), number, "mentee_pre.04", 9),
        questionnaires.submit_form(app, place.actor(mentee), number),
        questionnaires.begin_form(app, place.actor(mentee), "mentee_entry", couple.id),
    ):
        with pytest.raises(WrongState, match="form-entry-closed"):
            await late
    assert "entry" not in await todo_keys(place, mentee)
    [kept] = [one for one in (await dump(outside))["answer"] if one["response_id"] == number]
    assert (kept["question_id"], kept["value"]) == ("mentee_pre.03", "8")
    place.clock.move(hours=2)
    assert all(letter is None for kind, _, letter in await place.deliver() if kind is ASKED)
    await check_ins.check_in(app, place.actor(mentee), meeting, Outcome.MISSED)
    assert "entry" in await todo_keys(place, mentee)
    await questionnaires.answer(app, place.actor(mentee), number, "mentee_pre.04", 9)


async def test_a_pair_that_is_over_asks_for_no_expectations(place: School) -> None:
    couple = await place.pair(PairStatus.ENDED)
    assert await questionnaires.asked_of_me(place.app, place.actor(couple.mentee)) == []
    with pytest.raises(WrongState, match="form-entry-closed"):
        await questionnaires.begin_form(place.app, place.actor(couple.mentee), "mentee_entry", couple.id)


async def test_a_stranger_to_the_pair_and_another_role_are_not_asked(place: School, couple: Couple) -> None:
    other = await place.mentee("Другая Анна Ильинична")
    for someone, form in ((other, "mentee_entry"), (couple.mentor, "mentee_closing")):
        with pytest.raises(NotAllowed, match="form-not-asked"):
            await questionnaires.begin_form(place.app, place.actor(someone), form, couple.id)


async def test_where_the_regulation_measures_once_nobody_is_asked_before(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    assert await school.told(ASKED, AGAIN) == []
    assert await questionnaires.asked_of_me(school.app, school.actor(couple.mentee)) == []


async def test_no_keeper_reads_what_somebody_expects(place: School, couple: Couple) -> None:
    number = await place.fill(couple.mentee, "mentee_entry", couple.id)
    for someone in (couple.curator, couple.mentor, couple.director):
        with pytest.raises((NotFound, NotAllowed)):
            await questionnaires.open_sheet(place.app, place.actor(someone), number)
    card = await cards.person_card(place.app, place.actor(couple.curator), couple.mentee.id)
    asked = {one.text.ru for one in place.app.catalog.form("mentee_entry").questions}
    assert not asked & {line.question for line in card.answers}


async def test_the_curator_writes_down_from_paper_what_somebody_expects(place: School) -> None:
    mentee = await place.enter("Бумажный Иван Петрович", Role.MENTEE, filled=True)
    couple = await place.pair(PairStatus.PROPOSED, mentee=mentee)
    app, curator, director = place.app, couple.curator, couple.director
    await acquaintances.record_acquaintance(app, place.actor(couple.mentor), couple.id, place.clock.now().date())
    await agreeing.consent_to_pair(app, place.actor(couple.mentor), couple.id)
    await agreeing.consent_to_pair(app, place.actor(curator), couple.id, mentee.id)
    await place.papers(couple)
    await orders.approve_pair(app, place.actor(director), couple.id)
    await orders.record_signed_order(app, place.actor(director), couple.id)
    card = await entering.entry_card(place.app, place.actor(curator), mentee.id)
    assert [(one.form_id, one.stage.value) for one in card.forms] == [("mentee_entry", "entry")]
    await place.fill(mentee, "mentee_entry", couple.id, by=curator)
    assert (await entering.entry_card(place.app, place.actor(curator), mentee.id)).forms == ()


async def over(place: School, couple: Couple) -> None:
    """The program has ended."""
    place.clock.to(datetime(ENDS.year, ENDS.month, ENDS.day, 2, tzinfo=UTC))
    await pairs.complete_pair(place.app, place.schedule(), couple.id)


async def test_one_sees_what_one_expected_beside_what_came_of_it_and_nobody_else_does(
    place: School, couple: Couple
) -> None:
    app, mentee = place.app, couple.mentee
    await place.fill(
        mentee, "mentee_entry", couple.id, {"mentee_pre.04": 6, "mentee_pre.15": "often", "self.03": 4}
    )  # fmt: skip
    await over(place, couple)
    assert await expectations.my_expectations(app, place.actor(mentee), couple.id) == ()
    await place.fill(
        mentee, "mentee_closing", couple.id, {"mentee_post.04": 9, "mentee_post.17": "rarely", "self.03": 7}
    )
    seen = {one.question: (one.before, one.after) for one in
            await expectations.my_expectations(app, place.actor(mentee), couple.id)}  # fmt: skip
    asked = place.app.catalog.form("mentee_closing")
    assert seen[asked.question("mentee_post.04").text.ru] == ("6/10", "9/10")
    assert seen[asked.question("mentee_post.17").text.ru] == ("Часто", "Редко")
    assert seen[asked.question("self.03").text.ru] == ("4/10", "7/10")
    assert asked.question("mentee_post.14").text.ru not in seen
    assert await expectations.my_expectations(app, place.actor(couple.mentor), couple.id) == ()
    other = await place.mentee("Другая Анна Ильинична")
    with pytest.raises(NotFound):
        await expectations.my_expectations(app, place.actor(other), couple.id)
    with pytest.raises(NotAllowed):
        await expectations.my_expectations(app, place.actor(couple.curator), couple.id)


async def test_what_was_typed_before_the_entry_closed_is_shown_too(place: School, couple: Couple) -> None:
    app, mentee = place.app, couple.mentee
    number = await questionnaires.begin_form(app, place.actor(mentee), "mentee_entry", couple.id)
    await questionnaires.answer(app, place.actor(mentee), number, "mentee_pre.03", 8)
    await over(place, couple)
    await place.fill(mentee, "mentee_closing", couple.id, {"mentee_post.03": 5})
    [only] = await expectations.my_expectations(app, place.actor(mentee), couple.id)
    assert (only.before, only.after) == ("8/10", "5/10")


async def asked_twice(place: School, number: int, *, both: bool = True) -> Couple:
    """A pair that began and ended, its mentee having answered before, and after unless not `both`."""
    letter = "абвгде"[number]
    mentor = await place.mentor(f"Наставников{letter} Иван")
    couple = await place.pair(PairStatus.ACTIVE, mentor, await place.mentee(f"Ученый{letter} Пётр"))
    await place.fill(couple.mentee, "mentee_entry", couple.id, {"mentee_pre.04": 9, "self.03": 4})
    await over(place, couple)
    if both:
        await place.fill(
            couple.mentee, "mentee_closing", couple.id, {"mentee_post.04": 6 + number, "self.03": 5}
        )  # fmt: skip
    place.clock.to(MORNING)
    return couple


async def test_a_group_sees_the_mean_difference_from_five_who_answered_both_times(place: School) -> None:
    director = await place.director()
    for number in range(4):
        await asked_twice(place, number)
    await asked_twice(place, 5, both=False)
    found = await results.results(place.app, place.actor(director))
    assert found.differences is not None
    assert [(one.role, one.people, one.differences) for one in found.differences] == [
        (Role.MENTOR, 0, ()), (Role.MENTEE, 4, ()),
    ]  # fmt: skip
    await asked_twice(place, 4)
    [_, mentees] = (await results.results(place.app, place.actor(director))).differences or ()
    shown = {one.question.id: one.value for one in mentees.differences}
    assert (mentees.people, shown["mentee_post.04"], shown["self.03"]) == (5, -1.0, 1.0)
    [_, plainly] = (await results.results(place.app, place.actor(director))).roles
    measures = {one.text.ru for one in place.app.catalog.form("mentee_closing").questions if one.is_measure}
    assert plainly.means
    assert not measures & {one.question for one in plainly.means}
    sheet = (await summary(place, director))["Ожидания и результат"]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    asked = place.app.catalog.form("mentee_closing")
    assert ["наставляемый", asked.question("self.03").text.ru, "Изменение по собственной оценке", 1, 5] in rows
    assert [
        "наставляемый",
        asked.question("mentee_post.04").text.ru,
        "Расхождение ожиданий и результата",
        -1,
        5,
    ] in rows


async def summary(place: School, director: Someone) -> openpyxl.Workbook:
    """The summary as it comes to the director."""
    await place.deliver()
    await results.order_summary(place.app, place.actor(director))
    [letter] = [letter for kind, _, letter in await place.deliver() if kind is Kind.SUMMARY]
    assert letter is not None
    assert letter.attachment is not None
    return openpyxl.load_workbook(io.BytesIO(letter.attachment.content))


async def test_where_the_regulation_measures_once_results_know_no_differences(school: School) -> None:
    couple = await school.pair(PairStatus.COMPLETED)
    assert (await results.results(school.app, school.actor(couple.director))).differences is None
    assert "Ожидания и результат" not in (await summary(school, couple.director)).sheetnames


async def test_what_one_expects_is_in_ones_own_copy_alone_and_gone_with_oneself(
    place: School, couple: Couple, outside: Database
) -> None:
    said = "Жду совета перед первым уроком"
    number = await place.fill(couple.mentee, "mentee_entry", couple.id, {"mentee_pre.13": said})
    await place.deliver()
    assert said in (await copies(place, couple.mentee))[0]
    for other in (couple.mentor, couple.curator, couple.director):
        assert said not in (await copies(place, other))[0]
    await over(place, couple)
    await erasing.erase_me(place.app, place.actor(couple.mentee))
    left = await dump(outside)
    assert number not in {row["id"] for row in left["response"]} | {row["response_id"] for row in left["answer"]}
