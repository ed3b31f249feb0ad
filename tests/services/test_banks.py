"""The banks in the curator's hands: filters, pauses, who is kept apart, talks, corrections, the map, the Excel file."""

import io
from datetime import UTC, date, datetime, timedelta

import openpyxl
import pytest

from db.engine import Database
from mentoring.actors import Role
from mentoring.banks import Filter, Flag
from mentoring.consents import Purpose
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from scheduler.due import find_due
from services import (
    bank_export,
    banks,
    cards,
    consents,
    corrections,
    home,
    interviews,
    pauses,
    proposing,
    request_map,
    separations,
)
from tests.builders import ENDS, STARTS, School, Someone, dump

SOON = date(2026, 9, 20)


async def names(school: School, role: Role, chosen: Filter) -> list[str]:
    curator = school.actor(await school.curator())
    return [one.person.name.family for one in await banks.bank(school.app, curator, role, chosen)]


async def acts(second: Database, act: str) -> list[dict[str, object]]:
    return [row for row in (await dump(second, "audit"))["audit"] if row["act"] == act]


async def test_a_list_is_narrowed_by_every_flag_by_subject_category_and_name(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    free = await school.mentee("Бодайбинский Олег")
    await school.join(Role.MENTEE, "Витимская Инна")
    await school.enter("Листова Анна Фёдоровна", Role.MENTEE, consented=False)
    await pauses.pause_matching(school.app, school.actor(free), SOON)
    assert couple.mentee
    expected = {
        Flag.NOT_READY: ["Витимская", "Листова"],
        Flag.WITHOUT_PAIR: ["Бодайбинский", "Витимская", "Листова"],
        Flag.FREE: [],
        Flag.CONSENT_MISSING: ["Листова"],
        Flag.PAUSED: ["Бодайбинский"],
        Flag.FROM_PAPER: ["Листова"],
        Flag.NOT_REFRESHED: [],
    }
    for flag, families in expected.items():
        assert await names(school, Role.MENTEE, Filter(frozenset({flag}))) == families, flag
    assert await names(school, Role.MENTOR, Filter(frozenset({Flag.FREE}))) == ["Иркутова"]
    assert await names(school, Role.MENTEE, Filter(words="лист фед")) == ["Листова"]
    assert await names(school, Role.MENTEE, Filter(words="ист")) == []
    assert await names(school, Role.MENTEE, Filter(subject="primary")) == ["Ангарский", "Бодайбинский"]
    assert await names(school, Role.MENTEE, Filter(category="burnout")) == []
    curator = school.actor(await school.curator())
    [choice] = await banks.bank_choices(school.app, curator, Role.MENTEE, "category")
    assert (choice.option, choice.count) == ("young_specialist", 2)


async def test_every_look_at_a_card_is_in_the_log_with_who_looked_and_at_whom(school: School, second: Database) -> None:
    mentee, curator = await school.mentee(), await school.curator()
    for _ in range(2):
        await cards.person_card(school.app, school.actor(curator), mentee.id)
    looks = await acts(second, "view-card")
    assert [(row["actor_id"], row["about_person_id"]) for row in looks] == [(curator.id, mentee.id)] * 2


async def test_a_card_shows_private_answers_to_who_matches_and_not_to_the_director(school: School) -> None:
    mentee = await school.join(Role.MENTEE, "Ангарский Пётр Ильич")
    await school.fill(mentee, "mentee_intake", answers={"avoid": "Соседа по кабинету"})
    seen = {
        role: str((await cards.person_card(school.app, school.actor(one), mentee.id)).lines)
        for role, one in (("curator", await school.curator()), ("director", await school.director()))
    }
    assert "Соседа по кабинету" in seen["curator"]
    assert "Соседа по кабинету" not in seen["director"]


async def test_who_pauses_is_not_matched_and_is_again_on_the_day_after(school: School) -> None:
    curator, mentee, mentor = await school.curator(), await school.mentee(), await school.mentor()
    await school.deliver()
    await pauses.pause_matching(school.app, school.actor(mentor), SOON, "Отпуск")
    assert [kind for kind, _ in await school.told(Kind.PAUSE_SET)] == [Kind.PAUSE_SET]
    [(_, _, letter)] = await school.deliver()
    assert letter is not None
    assert await banks.candidates(school.app, school.actor(curator), mentee.id) == []
    with pytest.raises(WrongState, match="pair-person-paused"):
        await proposing.propose_pair(school.app, school.actor(curator), mentee.id, mentor.id, STARTS, ENDS)
    assert await pauses.next_end(school.app) == datetime(2026, 9, 21, 2, tzinfo=UTC)
    school.clock.to(datetime(2026, 9, 21, 1, 59, tzinfo=UTC))
    await find_due(school.app)
    assert await school.told(Kind.PAUSE_ENDED) == []
    school.clock.move(minutes=1)
    await find_due(school.app)
    await find_due(school.app)
    assert sorted(await school.told(Kind.PAUSE_ENDED)) == sorted(
        [(Kind.PAUSE_ENDED, mentor.id), (Kind.PAUSE_ENDED, curator.id)]
    )
    assert all(letter for kind, _, letter in await school.deliver() if kind is Kind.PAUSE_ENDED)
    assert [one.person.id for one in await banks.candidates(school.app, school.actor(curator), mentee.id)] == [
        mentor.id
    ]


async def test_a_pause_chosen_twice_is_told_as_it_is(school: School) -> None:
    curator, mentor = await school.curator(), await school.mentor()
    await school.deliver()
    await pauses.pause_matching(school.app, school.actor(mentor), SOON)
    await pauses.pause_matching(school.app, school.actor(mentor), SOON + timedelta(days=30))
    letters = [letter for _, recipient, letter in await school.deliver() if letter and recipient == curator.id]
    assert len(letters) == 1
    assert "20 октября 2026" in letters[0].text


async def test_the_curator_pauses_somebody_and_takes_it_back(school: School) -> None:
    curator, mentee = await school.curator(), await school.mentee()
    await pauses.pause_matching(school.app, school.actor(curator), SOON, person_id=mentee.id)
    assert await banks.unmatched(school.app, school.actor(curator)) == []
    assert (Kind.PAUSE_SET, mentee.id) in await school.told()
    own = await pauses.pause_of(school.app, school.actor(mentee))
    assert own is not None
    assert own.until == SOON
    await pauses.resume_matching(school.app, school.actor(mentee))
    assert len(await banks.unmatched(school.app, school.actor(curator))) == 1
    with pytest.raises(WrongState, match="pause-over"):
        await pauses.resume_matching(school.app, school.actor(curator), mentee.id)


@pytest.mark.parametrize(
    ("until", "key"), [(date(2026, 8, 31), "pause-in-past"), (date(2027, 9, 10), "pause-too-long")]
)
async def test_a_pause_into_the_past_or_for_years_is_refused(school: School, until: date, key: str) -> None:
    mentee = await school.mentee()
    with pytest.raises(BadInput, match=key):
        await pauses.pause_matching(school.app, school.actor(mentee), until)


async def test_two_who_are_kept_apart_are_neither_offered_nor_proposed(school: School, second: Database) -> None:
    curator, mentee, mentor = await school.curator(), await school.mentee(), await school.mentor()
    other = await school.mentor("Ленская Ольга Павловна")
    app, who = school.app, curator
    number = await separations.separate(app, school.actor(who), mentee.id, mentor.id, "Родственники")
    again = await separations.separate(app, school.actor(who), mentor.id, mentee.id)
    assert again == number
    assert [one.person.id for one in await banks.candidates(app, school.actor(who), mentee.id)] == [other.id]
    with pytest.raises(WrongState, match="pair-kept-apart"):
        await proposing.propose_pair(app, school.actor(who), mentee.id, mentor.id, STARTS, ENDS)
    with pytest.raises(BadInput, match="pair-with-oneself"):
        await separations.separate(app, school.actor(who), mentee.id, mentee.id)
    [one] = await separations.separations(app, school.actor(who), mentor.id)
    assert (one.first.id, one.second.id, one.separation.reason) == (mentee.id, mentor.id, "Родственники")
    assert "Родственники" not in str(await acts(second, "separate"))
    await separations.unite(app, school.actor(who), number)
    assert len(await banks.candidates(app, school.actor(who), mentee.id)) == 2


async def test_a_talk_with_a_mentor_is_on_the_card_with_the_criteria_of_the_regulation(school: School) -> None:
    curator, mentor, mentee = await school.curator(), await school.mentor(), await school.mentee()
    today = date(2026, 9, 1)
    known = [one.id for one in await interviews.interview_criteria(school.app, school.actor(curator))]
    chosen = [known[2], known[0]]
    await interviews.note_interview(school.app, school.actor(curator), mentor.id, today, " Готова взять двоих ", chosen)
    [talk] = (await cards.person_card(school.app, school.actor(curator), mentor.id)).interviews
    assert (talk.held_on, talk.note, talk.criteria) == (today, "Готова взять двоих", (known[0], known[2]))
    assert (await cards.person_card(school.app, school.actor(await school.director()), mentor.id)).interviews == ()
    for person, day, note, criteria in (
        (mentor, today + timedelta(days=1), "Да", []), (mentor, today, " ", []), (mentor, today, "Я" * 1001, []),
        (mentor, today, "Да", ["nothing"]), (mentee, today, "Да", []),
    ):  # fmt: skip
        with pytest.raises((BadInput, NotFound)):
            await interviews.note_interview(school.app, school.actor(curator), person.id, day, note, criteria)


async def sheet_of(school: School, curator: Someone, person: Someone) -> int:
    return await corrections.form_to_correct(school.app, school.actor(curator), person.id, "mentee")


async def test_the_curator_corrects_an_answer_and_it_is_marked_logged_and_told(
    school: School, second: Database
) -> None:
    curator, mentee = await school.curator(), await school.mentee()
    await school.deliver()
    number = await sheet_of(school, curator, mentee)
    for post in ("Учитель физики", "Учитель химии"):
        await corrections.correct_answer(school.app, school.actor(curator), number, "post", post)
    await corrections.correct_option(school.app, school.actor(curator), number, "difficulties", "digital")
    card = await cards.person_card(school.app, school.actor(curator), mentee.id)
    entered = {line.answer for line in card.answers if line.is_entered}
    assert "Учитель химии" in entered
    assert len(entered) == 2
    logged = [str(row["about"]) for row in await acts(second, "correct-answer")]
    assert sorted("post" in one for one in logged) == [False, True, True]
    assert "Учитель" not in str(logged)
    school.clock.move(minutes=15)
    told = [(person, letter) for kind, person, letter in await school.deliver() if kind is Kind.ANSWERS_CORRECTED]
    assert [person for person, _ in told] == [mentee.id]
    await corrections.correct_answer(school.app, school.actor(mentee), number, "post", "Завуч")
    card = await cards.person_card(school.app, school.actor(curator), mentee.id)
    assert "Завуч" not in {line.answer for line in card.answers if line.is_entered}
    school.clock.move(minutes=15)
    told = [(person, letter) for kind, person, letter in await school.deliver() if kind is Kind.ANSWERS_CORRECTED]
    assert [person for person, _ in told] == [curator.id]
    assert all(letter is not None and letter.buttons for _, letter in told)


async def test_a_correction_that_opens_a_question_is_finished_only_with_its_answer(school: School) -> None:
    mentee = await school.mentee()
    own = await corrections.my_form(school.app, school.actor(mentee))
    assert own.sheet is not None
    number = own.sheet.response.id
    await corrections.correct_answer(school.app, school.actor(mentee), number, "subject", "other")
    with pytest.raises(WrongState, match="form-incomplete"):
        await corrections.confirm_form(school.app, school.actor(mentee), number)
    await corrections.correct_answer(school.app, school.actor(mentee), number, "subject_other", "Астрономия")
    await corrections.confirm_form(school.app, school.actor(mentee), number)


async def test_nobody_corrects_the_questionnaire_of_another(school: School) -> None:
    curator, mentee, thief = await school.curator(), await school.mentee(), await school.mentor()
    number = await sheet_of(school, curator, mentee)
    for call in (
        corrections.correct_answer(school.app, school.actor(thief), number, "post", "Чужой"),
        corrections.correct_option(school.app, school.actor(thief), number, "difficulties", "digital"),
        corrections.confirm_form(school.app, school.actor(thief), number),
    ):
        with pytest.raises(NotFound):
            await call


async def test_closing_answers_cannot_be_corrected_by_anybody(school: School) -> None:
    couple = await school.pair(PairStatus.COMPLETED)
    number = await school.fill(couple.mentee, "mentee_closing", couple.id)
    question = school.app.catalog.form("mentee_closing").questions[0].id
    for who in (couple.mentee, couple.curator):
        with pytest.raises(NotFound):
            await corrections.correct_answer(school.app, school.actor(who), number, question, 1)


async def test_the_map_counts_who_asks_who_waits_and_who_helps(school: School) -> None:
    await school.pair(PairStatus.ACTIVE)
    waiting = await school.join(Role.MENTEE, "Витимская Инна")
    await school.fill(waiting, "mentee_intake", answers={"difficulties": ["planning", "digital", "other"],
                                                         "difficulties_other": "Олимпиады"})  # fmt: skip
    paused = await school.mentor("Ленская Ольга Павловна")
    await pauses.pause_matching(school.app, school.actor(paused), SOON)
    [work_part, _] = await request_map.request_map(school.app, school.actor(await school.curator()))
    counts = {one.demand.option: (one.demand.asked, one.demand.waiting, one.demand.offered) for one in work_part.lines}
    assert counts == {"planning": (2, 1, 1), "digital": (1, 1, 0)}
    assert [one.words for one in work_part.lines if one.demand.is_uncovered] == ["Цифровые инструменты"]


async def test_the_excel_file_has_the_official_columns_and_no_private_answer(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    cunning = await school.join(Role.MENTEE, "Витимская Инна")
    await school.fill(cunning, "mentee_intake", answers={"primary_request": "=1+1", "avoid": "Тайна"})
    await school.enter("Листова Анна", Role.MENTEE)
    await school.deliver()
    await bank_export.order_bank_export(school.app, school.actor(couple.curator))
    [letter] = [letter for kind, _, letter in await school.deliver() if kind is Kind.BANK_EXPORT]
    assert letter is not None
    assert letter.attachment is not None
    book = openpyxl.load_workbook(io.BytesIO(letter.attachment.content))
    mentees, mentors, the_map = book.worksheets
    assert [cell.value for cell in mentees[1]] == [
        "№", "ФИО", "Контакты", "Основной запрос", "Дата вхождения", "ФИО наставника", "Форма",
        "Место работы наставника", "Дата завершения", "Результаты", "Ссылка на кейс или отзыв", "Отметка о прохождении",
    ]  # fmt: skip
    rows = {row[1]: row for row in mentees.iter_rows(min_row=2, values_only=True)}
    assert rows["Ангарский Пётр Ильич"][5] == "Иркутова Анна Олеговна"
    assert rows["Листова Анна"][2] == "через куратора"
    request = next(cell for row in mentees.iter_rows(min_row=2) for cell in row if cell.value == "=1+1")
    assert request.data_type == "s"
    everything = str([[cell.value for cell in row] for page in book.worksheets for row in page.iter_rows()])
    assert "Тайна" not in everything
    assert "год" not in str([cell.value for page in (mentees, mentors) for cell in page[1]]).casefold()
    assert the_map.max_row > 1


async def asked_year_later(school: School) -> None:
    school.clock.to(datetime(2027, 9, 1, 2, tzinfo=UTC))
    await find_due(school.app)


async def test_a_year_later_everybody_is_asked_once_reminded_once_and_the_silent_are_listed(school: School) -> None:
    curator = await school.curator()
    answers, corrects, silent = await school.mentee(), await school.mentor(), await school.mentee("Витимская Инна")
    school.clock.to(datetime(2027, 8, 20, tzinfo=UTC))
    fresh = await school.mentee("Новенький Олег")
    await school.deliver()
    await asked_year_later(school)
    await find_due(school.app)
    asked = [person for kind, person, letter in await school.deliver() if kind is Kind.REFRESH_ASKED and letter]
    assert sorted(asked) == sorted([answers.id, corrects.id, silent.id])
    assert fresh.id not in asked
    first = await home.home(school.app, school.actor(answers))
    assert first is not None
    assert "refresh" in [todo.key for todo in first.todos]
    own = await corrections.my_form(school.app, school.actor(answers))
    assert own.is_asked
    assert own.sheet is not None
    await corrections.confirm_form(school.app, school.actor(answers), own.sheet.response.id)
    theirs = await corrections.my_form(school.app, school.actor(corrects))
    assert theirs.sheet is not None
    await corrections.correct_answer(school.app, school.actor(corrects), theirs.sheet.response.id, "post", "Завуч")
    assert await names(school, Role.MENTEE, Filter(frozenset({Flag.NOT_REFRESHED}))) == ["Витимская"]
    school.clock.move(days=14)
    again = [person for kind, person, letter in await school.deliver() if kind is Kind.REFRESH_AGAIN and letter]
    assert again == [silent.id]
    school.clock.move(days=14)
    [(person, letter)] = [(one, words) for kind, one, words in await school.deliver() if kind is Kind.REFRESH_SILENT]
    assert person == curator.id
    assert letter is not None
    assert "1 человек" in letter.text
    await find_due(school.app)
    assert len(await school.told(Kind.REFRESH_ASKED)) == len(asked)


async def test_a_school_founded_after_the_day_asks_in_the_next_year(school: School) -> None:
    await school.mentee()
    school.clock.move(days=60)
    await find_due(school.app)
    assert await school.told(Kind.REFRESH_ASKED) == []


async def test_a_withdrawn_or_missing_consent_is_found_by_the_filter(school: School) -> None:
    someone = await school.enter("Листова Анна", Role.MENTEE, consented=False)
    curator, today = school.actor(await school.curator()), school.clock.now().date()
    await consents.record_paper_consent(school.app, curator, someone.id, Purpose.PARTICIPATION, today, "Папка")
    chosen = Filter(frozenset({Flag.CONSENT_MISSING}))
    assert await names(school, Role.MENTEE, chosen) == ["Листова"]
    curator = school.actor(await school.curator())
    await consents.record_paper_consent(school.app, curator, someone.id, Purpose.PERSONAL_DATA, today, "Папка")
    assert await names(school, Role.MENTEE, chosen) == []
