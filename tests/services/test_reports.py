"""Mentors' reports: asked for by the profile's schedule, drafted, sent, sent back once, accepted; who has not sent."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from docx import Document

from mentoring.actors import Role
from mentoring.diary import Part
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.help import Content
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.reports import ReportState, Section
from services import agreeing, check_ins, diary_notes, home, orders, proposing, reports, task_reports, tasks
from services.report_due import ask_due, next_asking
from services.reports import ReportCard
from tests.builders import ENDS, STARTS, Couple, School, Someone, dump
from tests.refusals import refused


@pytest.fixture
async def couple(school: School) -> Couple:
    return await school.pair(PairStatus.ACTIVE)


async def mine(school: School, couple: Couple) -> ReportCard:
    """The mentor's only report, planned by the schedule."""
    await ask_due(school.app)
    [card] = await reports.my_reports(school.app, school.actor(couple.mentor))
    return await reports.report_card(school.app, school.actor(couple.mentor), card.report.id)


async def worked(school: School, couple: Couple) -> None:
    """A meeting with a note, a task done, a task that is not."""
    app, mentor, now = school.app, couple.mentor, school.clock.now()
    number = await diary_notes.log_meeting(app, school.actor(mentor), couple.id, now - timedelta(hours=1))
    await check_ins.note_meeting(app, school.actor(mentor), number, "Тайна двоих")
    await diary_notes.word_note(app, school.actor(mentor), number, Part.DIFFICULTIES, "Темп урока")
    for words in ("Посетить урок", "Прислать план"):
        task = await tasks.draft_task(app, school.actor(mentor), couple.id, Content(words))
        await tasks.date_task(app, school.actor(mentor), task, now.date())
        if words == "Посетить урок":
            await task_reports.add_task_part(app, school.actor(couple.mentee), task, Content("Была"))
            await task_reports.report_task(app, school.actor(couple.mentee), task)
            await task_reports.accept_task(app, school.actor(mentor), task)


async def write(school: School, couple: Couple, number: int) -> None:
    await reports.word_report(school.app, school.actor(couple.mentor), number, Section.RESULTS, "Всё по плану")
    await reports.word_report(school.app, school.actor(couple.mentor), number, Section.CONCLUSION, "Освоился")


async def todos(school: School, someone: Someone) -> list[str]:
    found = await home.home(school.app, school.actor(someone))
    assert found is not None
    return [one.key for one in found.todos if one.key.startswith("report")]


async def test_a_draft_is_drawn_from_the_diary_and_the_tasks_and_gives_way_to_the_mentors_words(
    school: School, couple: Couple
) -> None:
    school.clock.move(days=14)
    await worked(school, couple)
    card = await mine(school, couple)
    assert card.words
    assert card.words["results"] == "Встреч: 1, минут: 60\nЗаданий принято: 1 из 2\n– Посетить урок"
    assert card.words["difficulties"] == "– Темп урока"
    assert "Тайна" not in repr(card.words), "what was done at a meeting stays between the two"
    number = card.report.id
    early = reports.send_report(school.app, school.actor(couple.mentor), number)
    await refused(early, BadInput, "report-sections-lacking")
    await reports.word_report(school.app, school.actor(couple.mentor), number, Section.RESULTS, "Моё")
    again = await reports.report_card(school.app, school.actor(couple.mentor), number)
    assert again.words
    assert (again.words["results"], again.typed) == ("Моё", frozenset({"results"}))
    long = reports.word_report(school.app, school.actor(couple.mentor), number, Section.RESULTS, "я" * 1501)
    await refused(long, BadInput, "report-too-long")


async def test_it_is_sent_sent_back_once_and_accepted(school: School, couple: Couple) -> None:
    app, number = school.app, (await mine(school, couple)).report.id
    unsent = reports.report_card(app, school.actor(couple.curator), number)
    await refused(unsent, WrongState, "report-unsent")
    await write(school, couple, number)
    await reports.send_report(app, school.actor(couple.mentor), number)
    assert await todos(school, couple.curator) == ["report-read"]
    changed = reports.word_report(app, school.actor(couple.mentor), number, Section.RESULTS, "Иначе")
    await refused(changed, WrongState, "report-moved-on")
    await reports.return_report(app, school.actor(couple.curator), number, "Добавьте предложения")
    told = {kind: letter for kind, _, letter in await school.deliver() if kind.value.startswith("report")}
    assert told[Kind.REPORT_SENT] is None, "what was sent back already is not announced"
    letter = told[Kind.REPORT_RETURNED]
    assert letter
    assert "Добавьте предложения" in letter.text
    assert await todos(school, couple.mentor) == ["report-due"]
    await reports.word_report(app, school.actor(couple.mentor), number, Section.PROPOSALS, "Продлить")
    await reports.send_report(app, school.actor(couple.mentor), number)
    await reports.accept_report(app, school.actor(couple.curator), number)
    card = await reports.report_card(app, school.actor(couple.curator), number)
    assert (card.report.state, card.report.returns) == (ReportState.ACCEPTED, 1)
    assert await todos(school, couple.mentor) == await todos(school, couple.curator) == []


async def test_the_mentor_is_reminded_before_on_and_after_and_the_curator_learns_who_is_late(
    school: School, couple: Couple
) -> None:
    await ask_due(school.app)
    due = await next_asking(school.app)
    assert due is not None
    assert due.date() == date(2026, 12, 13), "three months after the first day"
    school.clock.to(due)
    await ask_due(school.app)
    await school.deliver()
    said: dict[int, list[str]] = {couple.mentor.id: [], couple.curator.id: []}
    for _ in range(12):
        school.clock.move(days=1)
        await ask_due(school.app)
        for kind, person, letter in await school.deliver():
            if kind is Kind.TODAY and letter:
                said[person].append(f"{school.clock.now():%d.%m}")
    assert said[couple.mentor.id] == ["14.12", "17.12", "21.12"], "the day itself is a Sunday: told on Monday, once"
    assert said[couple.curator.id] == ["21.12"]
    assert await todos(school, couple.curator) == ["report-missing"]
    [late] = [one for one in await reports.report_list(school.app, school.actor(couple.curator)) if one.is_late]
    assert late.mentor.id == couple.mentor.id


async def test_the_next_period_is_planned_when_the_one_before_is_asked_for(school: School, couple: Couple) -> None:
    await ask_due(school.app)
    for month in (12, 3):
        school.clock.to(school.clock.now().replace(year=2026 if month > 9 else 2027, month=month, day=20))
        for _ in range(2):
            await ask_due(school.app)
    found = await reports.my_reports(school.app, school.actor(couple.mentor))
    assert sorted((one.report.begins_on, one.report.state.value) for one in found) == [
        (STARTS, "draft"), (date(2026, 12, 14), "draft"), (date(2027, 3, 14), "planned"),
    ]  # fmt: skip
    assert await todos(school, couple.mentor) == ["report-late"], "a line a pair, of the one that waits longest"


async def test_the_word_file_has_the_sections_and_what_the_tasks_came_to(school: School, couple: Couple) -> None:
    school.clock.move(days=14)
    await worked(school, couple)
    number = (await mine(school, couple)).report.id
    await write(school, couple, number)
    await reports.send_report(school.app, school.actor(couple.mentor), number)
    await school.deliver()
    await reports.order_report(school.app, school.actor(couple.curator), number)
    [(_, _, letter)] = await school.deliver()
    assert letter
    assert letter.attachment
    document = Document(BytesIO(letter.attachment.content))
    words = [one.text for one in document.paragraphs]
    for line in ("Наставник: Иркутова Анна Олеговна", "Всё по плану", "– Темп урока", "Освоился"):
        assert line in words
    rows = [[cell.text for cell in row.cells] for table in document.tables for row in table.rows]
    assert ["Посетить урок", "15.09.2026", "принято"] in rows
    assert not any("{" in line or "%}" in line for line in words)


async def test_nobody_else_writes_reads_or_decides(school: School, couple: Couple) -> None:
    app, number = school.app, (await mine(school, couple)).report.id
    stranger = await school.mentor("Чужая Анна")
    for someone in (couple.mentee, stranger):
        writing = reports.word_report(app, school.actor(someone), number, Section.RESULTS, "Я")
        await refused(writing, NotFound, "error-not-found")
    await write(school, couple, number)
    await reports.send_report(app, school.actor(couple.mentor), number)
    for someone in (couple.mentee, stranger):
        await refused(reports.report_card(app, school.actor(someone), number), NotFound, "error-not-found")
    with pytest.raises(NotAllowed):
        await reports.accept_report(app, school.actor(couple.director), number)


async def test_a_report_on_paper_is_entered_by_the_curator_and_by_nobody_for_who_writes_here(
    school: School, couple: Couple
) -> None:
    app, keeper = school.app, couple.curator
    theirs = (await mine(school, couple)).report.id
    await refused(reports.report_card(app, school.actor(keeper), theirs), WrongState, "report-unsent")
    by_curator = reports.word_report(app, school.actor(keeper), theirs, Section.RESULTS, "За неё")
    await refused(by_curator, NotFound, "error-not-found")
    on_paper = await school.enter("Бумажная Анна Ильинична", Role.MENTOR, filled=True)
    mentee = await school.mentee("Братский Олег Ильич")
    pair = await proposing.propose_pair(app, school.actor(keeper), mentee.id, on_paper.id, STARTS, ENDS)
    for person in (on_paper, mentee):
        who = keeper if person is on_paper else mentee
        await agreeing.consent_to_pair(app, school.actor(who), pair, person.id)
    other = Couple(pair, on_paper, mentee, keeper, couple.director)
    await school.papers(other)
    await orders.approve_pair(app, school.actor(other.director), pair)
    await orders.record_signed_order(app, school.actor(other.director), pair)
    await ask_due(app)
    [listed] = [one for one in await reports.report_list(app, school.actor(keeper)) if one.mentor.id == on_paper.id]
    number = listed.report.id
    for section in (Section.RESULTS, Section.CONCLUSION):
        await reports.word_report(app, school.actor(keeper), number, section, "Освоился")
    await reports.send_report(app, school.actor(keeper), number)
    await reports.accept_report(app, school.actor(keeper), number)
    card = await reports.report_card(app, school.actor(keeper), number)
    assert card.report.state is ReportState.ACCEPTED
    acts = [row["act"] for row in (await dump(app.database, "audit"))["audit"] if row["about_person_id"] == on_paper.id]
    assert acts.count("enter-report") == 3
