"""The diary in chat: both check in, the mentee corrects, an agreement becomes a task, a forgotten meeting, the file."""

from datetime import timedelta
from io import BytesIO

from docx import Document

from mentoring.diary import MOST_AGREEMENTS, Part
from services import check_ins, diary_notes, meetings
from simulator.phone import Phone
from tests.bot.stage import Player, Stage, pressed
from tests.builders import Couple


async def met(stage: Stage) -> tuple[Player, Player, Player, Couple]:
    """Curator, mentor and mentee of a working pair whose first meeting is over."""
    pair = await stage.pair()
    curator, mentor, mentee, couple = pair.curator, pair.mentor, pair.mentee, pair.couple
    starts = stage.school.clock.now() + timedelta(hours=1)
    number = await meetings.propose_meeting(stage.app, stage.school.actor(mentor.someone), couple.id, starts)
    await meetings.accept_meeting(stage.app, stage.school.actor(mentee.someone), number)
    await stage.sim.advance(timedelta(hours=3))
    return curator, mentor, mentee, couple


async def write_all(phone: Phone) -> None:
    """The mentor's questions after a meeting, one a screen, past a slip."""
    await phone.wait_for("Как прошла встреча", since=0)
    await phone.press("Как прошла встреча?")
    await phone.press("Состоялась")
    await phone.press("3")
    shown = await phone.wait_for("Что сделали на встрече?")
    assert "Наставляемый прочтёт и подтвердит." in shown.text
    await phone.press("‹ Назад")
    await phone.wait_for("Насколько встреча была полезной?")
    await phone.press("4")
    await phone.send("Разобрали <план> урока")
    await phone.wait_for("Сколько длилась встреча?")
    await phone.send("очень долго")
    await phone.wait_for("Не узнаю длительность")
    await phone.send("50 минут")
    await phone.wait_for("О чём была встреча?")
    await phone.press("Пропустить")
    await phone.wait_for("Что оказалось трудным?")
    await phone.send("Темп")
    await phone.wait_for("О чём договорились?")
    await phone.send("Посетить урок до 15.09")
    await phone.wait_for("• Посетить урок до 15.09")
    await phone.send("Вести дневник")
    await phone.wait_for("• Вести дневник")


async def test_a_meeting_is_written_down_corrected_and_goes_into_the_file(stage: Stage) -> None:
    _, mentor, mentee, _ = await met(stage)
    await write_all(mentor.phone)
    assert [row["mark"] for row in await stage.rows("check_in")] == [4]
    assert await pressed(mentor.phone, "Сделать заданием: Посетить урок до 15.09") == "Готово, задание отправлено."
    await mentee.phone.wait_for("даёт вам задание. Срок – 15 сентября 2026")
    await mentee.phone.press("Как прошла встреча?", await mentee.phone.wait_for("Как прошла встреча", since=0))
    await mentee.phone.press("Состоялась")
    await mentee.phone.press("5")
    shown = await mentee.phone.wait_for("Всё верно?")
    assert "Что сделано: Разобрали <план> урока" in shown.text
    assert "Затруднения: Темп" in shown.text
    assert "• Посетить урок до 15.09 (задание)" in shown.text
    await mentee.phone.press("Уточнить")
    await mentee.phone.wait_for("Как было на самом деле?")
    await mentee.phone.send("Ещё и домашнее")
    shown = await mentee.phone.wait_for("уточняет: Ещё и домашнее")
    assert "Подтверждаю" not in shown.labels
    await stage.sim.advance(timedelta(days=1))
    told = await mentor.phone.wait_for("уточняет вашу запись", since=0)
    await mentor.phone.press("Открыть запись", told)
    shown = await mentor.phone.wait_for("уточняет: Ещё и домашнее")
    assert "50 минут, очно" in shown.text
    await mentor.phone.send("/menu")
    await mentor.phone.press("Дневник", await mentor.phone.wait_for("здравствуйте"))
    await mentor.phone.wait_for("Дневник: Сентябрь 2026")
    await mentor.phone.press("Дневник в Word")
    await mentor.phone.send("30.09.2026 – 01.09.2026")
    await mentor.phone.wait_for("Первый день позже последнего")
    await mentor.phone.send("01.09.2026 – 30.09.2026")
    file = await mentor.phone.wait_for(lambda one: bool(one.media and "Дневник" in one.text))
    document = Document(BytesIO(await mentor.phone.download(file)))
    assert "уточняю: Ещё и домашнее" in document.tables[0].rows[1].cells[-1].text


async def test_a_forgotten_meeting_is_written_down_and_the_curator_sees_no_words_of_it(stage: Stage) -> None:
    curator, mentor, mentee, couple = await met(stage)
    phone = mentor.phone
    await phone.send("/menu")
    await phone.press("Дневник")
    await phone.wait_for("Записей нет")
    await phone.press("Записать прошедшую встречу")
    shown = await phone.wait_for("Когда была встреча?")
    days = [one for one in shown.labels if one.isdigit()]
    assert (days, "›" in shown.labels) == (["1"], False), "it is the first of September: no day ahead is offered"
    await phone.send("15.09.2027")
    await phone.wait_for("ещё впереди")
    await phone.press("Вчера")
    await phone.wait_for("Какая это была встреча?")
    await phone.press(phone.last.labels[0])
    await phone.wait_for("Как встречались?")
    await phone.press("онлайн")
    await phone.wait_for("Насколько встреча была полезной?")
    await phone.press("5")
    await phone.wait_for("Что сделали на встрече?")
    await phone.send("Секретный разбор")
    assert await pressed(phone, "Этого достаточно") == "Спасибо, записал."
    await phone.press("Дневник", await phone.wait_for("здравствуйте"))
    listed = await phone.wait_for("Дневник: Август 2026")
    await phone.press(listed.labels[0], listed)
    await phone.press("Встречались очно", await phone.wait_for("Секретный разбор"))
    await phone.press("Встречались онлайн", await phone.wait_for(", очно"))
    await phone.wait_for(", онлайн")
    await stage.sim.advance(timedelta(days=1))
    morning = await mentee.phone.wait_for("подтвердить запись о встрече", since=0)
    await mentee.phone.press("Запись о встрече: всё верно?", morning)
    await mentee.phone.wait_for("Секретный разбор")
    assert await pressed(mentee.phone, "Подтверждаю") == "Спасибо! Передал: запись верна."
    await curator.phone.send("/menu")
    await curator.phone.press("Пары")
    await curator.phone.press("Иркутова А. О. – Ангарский П. И.")
    await curator.phone.press("Когда встречались")
    shown = await curator.phone.wait_for("Встречи пары: 1")
    assert "подтверждено" in shown.text
    assert "онлайн" in shown.text
    assert "Секретный" not in shown.text
    assert couple.id


async def test_a_note_longer_than_a_message_is_read_page_by_page(stage: Stage) -> None:
    _, mentor, _, couple = await met(stage)
    app, someone, school = stage.app, mentor.someone, stage.school
    held = school.clock.now() - timedelta(hours=1)
    number = await diary_notes.log_meeting(app, school.actor(someone), couple.id, held)
    await check_ins.note_meeting(app, school.actor(someone), number, "я" * 1000)
    await diary_notes.word_note(app, school.actor(someone), number, Part.DIFFICULTIES, "т" * 1000)
    for place in range(MOST_AGREEMENTS):
        words = f"{place}-я договорённость: {'о' * 270}"
        await diary_notes.add_agreement(app, school.actor(someone), number, words, {})
    await mentor.phone.send("/menu")
    await mentor.phone.press("Дневник", await mentor.phone.wait_for("здравствуйте"))
    month = await mentor.phone.wait_for("Дневник: Сентябрь 2026")
    await mentor.phone.press(next(one for one in month.labels if "ждёт ответа" in one))
    shown = await mentor.phone.wait_for("Что сделано: яяя")
    assert "9-я" not in shown.text
    await mentor.phone.press("›")
    await mentor.phone.wait_for("9-я договорённость")
