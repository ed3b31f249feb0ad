"""A draft's plan in chat: everything suggested at once, one marked out again, dates spread, one's own written."""

from services.program_beginning import begin_program
from tests.bot.stage import Stage


async def test_a_mentee_fills_the_plan_from_the_library(stage: Stage) -> None:
    pair = await stage.pair()
    mentor, mentee, couple = pair.mentor, pair.mentee, pair.couple
    number = await begin_program(stage.app, stage.school.actor(mentor.someone), couple.id)
    assert number
    await stage.settle()
    phone = mentee.phone
    await phone.send("/menu")
    await phone.press("Моё наставничество")
    await phone.press("Иркутова А. О.")
    await phone.press("Программа")
    await phone.press("Мероприятия")
    await phone.press("Выбрать готовые мероприятия")
    await phone.wait_for("Готовые мероприятия: Подходит именно вам")
    await phone.press("Добавить всё предложенное")
    shown = await phone.wait_for("для этих затруднений в плане уже всё есть")
    assert "В плане из библиотеки: 0" not in shown.text
    await phone.press("Искать по затруднению")
    await phone.press("Классное руководство")
    await phone.wait_for("Готовые мероприятия: Классное руководство")
    await phone.press("Провести мероприятие вместе")
    await phone.wait_for("✓ Провести мероприятие вместе")
    await phone.press("Распределить сроки по программе")
    await phone.press("Свои мероприятия")
    await phone.press("Добавить мероприятие")
    await phone.send("Прогулка по школе")
    await phone.wait_for("Отметьте, чему оно помогает")
