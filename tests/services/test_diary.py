"""The diary: written after the meeting, confirmed or corrected by the mentee, seen in outline by the curator."""

from datetime import date, timedelta
from io import BytesIO

import pytest
from docx import Document

from db.engine import Database
from mentoring.diary import Answer, Entry, Mode, Part
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.meetings import Outcome
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services import check_ins, diary, diary_notes, home, meetings, tasks
from tests.builders import Couple, School, Someone, dump
from tests.refusals import refused
from texts.dates import month_numbers

MONTHS = month_numbers("ru")


@pytest.fixture
async def couple(school: School) -> Couple:
    return await school.pair(PairStatus.ACTIVE)


async def held(school: School, couple: Couple) -> int:
    """A meeting both agreed on and had."""
    starts = school.clock.now() + timedelta(hours=1)
    number = await meetings.propose_meeting(school.app, school.actor(couple.mentor), couple.id, starts, "кабинет 12")
    await meetings.accept_meeting(school.app, school.actor(couple.mentee), number)
    school.clock.move(hours=3)
    return number


async def noted(school: School, couple: Couple) -> int:
    """A meeting with a whole note of the mentor's."""
    app, number = school.app, await held(school, couple)
    await check_ins.check_in(app, school.actor(couple.mentor), number, Outcome.HELD, 5)
    await check_ins.check_in(app, school.actor(couple.mentee), number, Outcome.HELD, 4)
    await check_ins.note_meeting(app, school.actor(couple.mentor), number, "Разобрали план урока")
    await diary_notes.time_note(app, school.actor(couple.mentor), number, 50)
    await diary_notes.word_note(app, school.actor(couple.mentor), number, Part.TOPIC, "План урока")
    await diary_notes.word_note(app, school.actor(couple.mentor), number, Part.DIFFICULTIES, "Темп")
    await diary_notes.add_agreement(app, school.actor(couple.mentor), number, "Посетить урок до 15.09", MONTHS)
    return number


async def asks(school: School, someone: Someone) -> list[str]:
    found = await home.home(school.app, school.actor(someone))
    assert found is not None
    return [one.action for one in found.todos if one.key == "diary-confirm"]


async def test_the_mentee_confirms_a_note_and_is_asked_again_when_it_changes(school: School, couple: Couple) -> None:
    number = await noted(school, couple)
    assert await asks(school, couple.mentee) == [f"diaryentry:{number}"]
    assert await asks(school, couple.mentor) == []
    await school.deliver()
    school.clock.move(days=1)
    told = [(kind, person) for kind, person, letter in await school.deliver() if letter]
    assert told == [(Kind.TODAY, couple.mentee.id)]
    await diary_notes.answer_note(school.app, school.actor(couple.mentee), number, Answer.CONFIRMED)
    assert await asks(school, couple.mentee) == []
    school.clock.move(hours=1)
    await diary_notes.word_note(school.app, school.actor(couple.mentor), number, Part.TOPIC, "Опрос")
    assert await asks(school, couple.mentee) == [f"diaryentry:{number}"]


async def test_a_correction_reaches_the_mentor_and_the_note_stays(
    school: School, couple: Couple, outside: Database
) -> None:
    number = await noted(school, couple)
    empty = diary_notes.answer_note(school.app, school.actor(couple.mentee), number, Answer.CORRECTED, " ")
    await refused(empty, BadInput, "diary-correction-expected")
    await diary_notes.answer_note(school.app, school.actor(couple.mentee), number, Answer.CORRECTED, "И домашнее тоже")
    school.clock.move(hours=1)
    letters = {kind: letter for kind, person, letter in await school.deliver() if person == couple.mentor.id}
    letter = letters[Kind.DIARY_CORRECTED]
    assert letter
    assert "И домашнее тоже" in letter.text
    notes = {row["person_id"]: row["note"] for row in (await dump(outside, "check_in"))["check_in"]}
    assert notes[couple.mentor.id] == "Разобрали план урока"
    card = await diary.diary_entry(school.app, school.actor(couple.mentor), number)
    reply = card.entry.reply(couple.mentee.id)
    assert reply
    assert reply.words == "И домашнее тоже"


async def test_an_agreement_with_a_day_is_a_task_at_one_tap_and_one_without_waits_for_its_day(
    school: School, couple: Couple
) -> None:
    app, number = school.app, await noted(school, couple)
    dayless = await diary_notes.add_agreement(app, school.actor(couple.mentee), number, "Вести дневник", MONTHS)
    [dated] = [one for one in (await card(school, couple, number)).agreements if one.id != dayless]
    mine = diary_notes.make_task(app, school.actor(couple.mentee), dated.id)
    await refused(mine, NotAllowed, "task-mentor-checks")
    task = await diary_notes.make_task(app, school.actor(couple.mentor), dated.id)
    given = await tasks.task_card(app, school.actor(couple.mentee), task)
    assert (given.task.due_on, given.task.meeting_id) == (date(2026, 9, 15), number)
    again = diary_notes.make_task(app, school.actor(couple.mentor), dated.id)
    await refused(again, WrongState, "diary-agreement-is-task")
    draft = await diary_notes.make_task(app, school.actor(couple.mentor), dayless)
    assert (await tasks.task_card(app, school.actor(couple.mentor), draft)).task.due_on is None
    drop = diary_notes.drop_agreement(app, school.actor(couple.mentor), dated.id)
    await refused(drop, WrongState, "diary-agreement-is-task")


async def card(school: School, couple: Couple, number: int) -> Entry:
    return (await diary.diary_entry(school.app, school.actor(couple.mentor), number)).entry


async def test_a_forgotten_meeting_is_written_down_later_and_confirmed(school: School, couple: Couple) -> None:
    app, yesterday = school.app, school.clock.now() - timedelta(days=1)
    ahead = diary_notes.log_meeting(app, school.actor(couple.mentor), couple.id, yesterday + timedelta(days=2))
    await refused(ahead, BadInput, "diary-still-ahead")
    theirs = diary_notes.log_meeting(app, school.actor(couple.mentee), couple.id, yesterday)
    await refused(theirs, NotFound, "error-not-found")
    number = await diary_notes.log_meeting(
        app, school.actor(couple.mentor), couple.id, yesterday, "trial", Mode.ONLINE
    )  # fmt: skip
    await check_ins.check_in(app, school.actor(couple.mentee), number, Outcome.HELD)
    assert await asks(school, couple.mentee) == [], "an empty note is nothing to confirm"
    await check_ins.note_meeting(app, school.actor(couple.mentor), number, "Посмотрели урок")
    assert await asks(school, couple.mentee) == [f"diaryentry:{number}"]
    entry = await card(school, couple, number)
    assert (entry.meeting.kind, entry.mode, entry.done) == ("trial", Mode.ONLINE, "Посмотрели урок")


async def test_the_curator_sees_when_and_how_long_but_no_words(school: School, couple: Couple) -> None:
    number = await noted(school, couple)
    await diary_notes.answer_note(school.app, school.actor(couple.mentee), number, Answer.CORRECTED, "Иначе")
    outline = await diary.pair_outline(school.app, school.actor(couple.curator), couple.id)
    [entry] = outline.entries
    assert (entry.note.minutes, entry.mode) == (50, Mode.IN_PERSON)
    assert entry.replies[couple.mentee.id].answer is Answer.CORRECTED
    for word in ("Разобрали", "План урока", "Темп", "Посетить", "Иначе"):
        assert word not in repr(outline)
    for look in (diary.diary_entry(school.app, school.actor(couple.curator), number),
                 diary.diary_page(school.app, school.actor(couple.director))):  # fmt: skip
        with pytest.raises((NotAllowed, NotFound)):
            await look


async def test_the_word_file_has_every_column_of_the_diary(school: School, couple: Couple) -> None:
    app, number = school.app, await noted(school, couple)
    await diary_notes.answer_note(app, school.actor(couple.mentee), number, Answer.CORRECTED, "И {{ домашнее }} тоже")
    backwards = diary.order_diary(app, school.actor(couple.mentor), date(2026, 9, 30), date(2026, 9, 1))
    await refused(backwards, BadInput, "diary-period-backwards")
    empty = diary.order_diary(app, school.actor(couple.mentor), date(2026, 10, 1), date(2026, 10, 31))
    await refused(empty, BadInput, "diary-period-empty")
    await school.deliver()
    await diary.order_diary(app, school.actor(couple.mentor), date(2026, 9, 1), date(2026, 9, 30))
    [(_, _, letter)] = [one for one in await school.deliver() if one[0] is Kind.DIARY_FILE]
    assert letter
    assert letter.attachment
    assert letter.attachment.name == "Дневник наставника 01.09.2026–30.09.2026.docx"
    document = Document(BytesIO(letter.attachment.content))
    cells = [cell.text for cell in document.tables[0].rows[1].cells]
    assert cells[0] == "01.09.2026"
    assert cells[2:] == ["очно", "50", "План урока", "Разобрали план урока", "Темп", "Посетить урок до 15.09",
                         "уточняю: И {{ домашнее }} тоже"]  # fmt: skip


async def test_a_stranger_reads_and_answers_nothing(school: School, couple: Couple) -> None:
    number, stranger = await noted(school, couple), await school.mentee("Чунский Иван")
    for call in (
        diary.diary_entry(school.app, school.actor(stranger), number),
        diary_notes.answer_note(school.app, school.actor(stranger), number, Answer.CONFIRMED),
        diary_notes.add_agreement(school.app, school.actor(stranger), number, "План", MONTHS),
        diary.diary_page(school.app, school.actor(stranger), None, couple.id),
    ):
        await refused(call, NotFound, "error-not-found")
    mine = diary_notes.answer_note(school.app, school.actor(couple.mentor), number, Answer.CONFIRMED)
    await refused(mine, NotAllowed, "diary-mentee-confirms")


async def test_notes_need_a_meeting_that_took_place(school: School, couple: Couple) -> None:
    number = await held(school, couple)
    early = diary_notes.time_note(school.app, school.actor(couple.mentor), number, 45)
    await refused(early, WrongState, "meeting-check-in-first")
    await check_ins.check_in(school.app, school.actor(couple.mentor), number, Outcome.MISSED)
    missed = diary_notes.word_note(school.app, school.actor(couple.mentor), number, Part.TOPIC, "План")
    await refused(missed, WrongState, "meeting-check-in-first")
