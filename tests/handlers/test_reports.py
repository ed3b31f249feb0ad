"""The report in chat: asked for in the morning, drafted, written section by section, sent back once, accepted."""

from datetime import timedelta
from io import BytesIO

from docx import Document

from services.report_due import ask_due, next_asking
from tests.bot.stage import Player, Stage, pressed


async def asked(stage: Stage) -> tuple[Player, Player]:
    """Curator and mentor of a pair whose first report is asked for."""
    pair = await stage.pair()
    curator, mentor = pair.curator, pair.mentor
    await ask_due(stage.app)
    due = await next_asking(stage.app)
    assert due
    await stage.sim.advance(to=due)
    await ask_due(stage.app)
    await stage.sim.advance(timedelta(days=2))
    return curator, mentor


async def test_a_report_is_written_sent_back_once_and_accepted(stage: Stage) -> None:
    curator, mentor = await asked(stage)
    phone, reader = mentor.phone, curator.phone
    morning = await phone.wait_for("написать отчёт о работе: Ангарский Пётр Ильич", since=0)
    await phone.press("Отчёт: Ангарский Пётр Ильич", morning)
    shown = await phone.wait_for("Сейчас: пора писать")
    assert "Вывод об адаптации: нужно заполнить" in shown.labels
    assert "Без двух разделов" in await pressed(phone, "Отправить куратору")
    await phone.press("Что выполнено: нужно заполнить")
    await phone.wait_for("Что выполнено за это время?")
    await phone.send("Разобрали <планы>")
    await phone.wait_for("Что было трудно вначале")
    for question in ("Чем наставляемый может гордиться?", "Что мешает", "Что предложите?", "Как прошла адаптация?"):
        await phone.press("Дальше")
        await phone.wait_for(question)
    await phone.send("Освоился")
    shown = await phone.wait_for("Сейчас: пора писать")
    assert "✓ Вывод об адаптации" in shown.labels
    assert await pressed(phone, "Отправить куратору") == "Отправил куратору."
    told = await reader.wait_for("сдаёт отчёт о работе")
    await reader.press("Открыть отчёт", told)
    shown = await reader.wait_for("Разобрали <планы>")
    assert "Освоился" in shown.text
    await reader.press("Попросить дополнить")
    await reader.wait_for("Чего не хватает в отчёте?")
    await reader.send("Добавьте предложения")
    await reader.wait_for("Куратор просит: Добавьте предложения")
    told = await phone.wait_for("просит дополнить отчёт")
    await phone.press("Открыть отчёт", told)
    await phone.wait_for("Куратор просит: Добавьте предложения")
    await phone.press("Предложения: пусто")
    await phone.wait_for("Что предложите?")
    await phone.send("Продлить программу")
    await phone.press("‹ Назад", await phone.wait_for("Как прошла адаптация?"))
    await phone.press("Отправить куратору", await phone.wait_for("✓ Предложения"))
    await reader.press("Открыть отчёт", await reader.wait_for("сдаёт отчёт о работе"))
    await reader.wait_for("Продлить программу")
    assert await pressed(reader, "Принять") == "Принято. Сообщу наставнику."
    await phone.wait_for("принят. Спасибо!")
    await reader.press("Отчёт в Word", await reader.wait_for("Сейчас: принят"))
    file = await reader.wait_for(lambda one: bool(one.media and "Отчёт наставника готов" in one.text))
    words = [one.text for one in Document(BytesIO(await reader.download(file))).paragraphs]
    assert "Продлить программу" in words
    await reader.send("/menu")
    await reader.press("Документы и согласия", await reader.wait_for("здравствуйте"))
    await reader.press("Отчёты наставников")
    shown = await reader.wait_for("Отчёты наставников: 2")
    assert any("принят" in one for one in shown.labels)
