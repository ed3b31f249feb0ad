"""A task in chat: given from the menu, reported in words and a photo, sent back once, accepted; the day's message."""

from datetime import timedelta

from mentoring.help import Content
from mentoring.pairs import PairStatus
from services import tasks
from simulator.phone import Phone
from tests.bot.stage import Stage, pressed
from tests.services.test_entering import paper_couple


async def working_pair(stage: Stage) -> tuple[Phone, Phone]:
    """The phones of a mentor and a mentee whose pair works."""
    pair = await stage.pair()
    mentor, mentee = pair.mentor, pair.mentee
    await stage.settle()
    return mentor.phone, mentee.phone


async def give(giver: Phone) -> None:
    """From the menu to a task with a day, past every slip on the way."""
    await giver.send("/menu")
    await giver.press("Задания")
    await giver.wait_for("Сейчас ни одного")
    await giver.press("Дать задание")
    await giver.wait_for("Что нужно сделать?")
    await giver.send_photo()
    await giver.wait_for("Файл без слов не поймут")
    await giver.send("Посетить урок <7Б> и записать три приёма")
    await giver.wait_for("К какому дню?")
    await giver.send("31.06.2027")
    await giver.wait_for("К какому дню?")
    await giver.send("01.08.2026")
    await giver.wait_for("Этот день уже прошёл")
    await giver.send("8 сентября")
    shown = await giver.wait_for("Сейчас: в работе")
    assert "Срок: 8 сентября 2026" in shown.text


async def test_a_task_is_given_reported_sent_back_and_accepted(stage: Stage) -> None:
    giver, doer = await working_pair(stage)
    await give(giver)
    await doer.wait_for("даёт вам задание. Срок – 8 сентября 2026")
    await doer.press("Открыть задание")
    await doer.wait_for("Посетить урок <7Б>")
    await doer.press("Отчитаться")
    await doer.wait_for("Что получилось?")
    await doer.send("Была, записала два")
    await doer.wait_for("Прислано: 1")
    await doer.send_photo(caption="Доска")
    await doer.wait_for("Прислано: 2")
    assert await pressed(doer, "Отправить наставнику") == "Отправил. Наставник проверит и ответит."
    notice = await giver.wait_for("отчитывается о задании, 2 сообщения")
    photo = await giver.wait_for(lambda one: bool(one.media and one.media["kind"] == "photo" and "Доска" in one.text))
    assert await giver.download(photo)
    await giver.press("Открыть задание", notice)
    shown = await giver.wait_for("Сейчас: на проверке")
    assert "Отчёт: [фото] Доска" in shown.text
    await giver.press("Вернуть с замечанием")
    await giver.wait_for("Что доделать?")
    await giver.send("Нужен третий приём")
    shown = await giver.wait_for("Замечание наставника: Нужен третий приём")
    assert "Сейчас: вы вернули" in shown.text
    told = await doer.wait_for("Задание вернулось на доработку")
    await doer.press(told.labels[0], told)
    await doer.wait_for("Сейчас: вам вернули")
    await doer.send("/menu")
    await doer.wait_for("доделать задание: Посетить урок <7Б>")
    await stage.sim.advance(timedelta(days=8))
    morning = await doer.wait_for("Сегодня:", since=0)
    assert "Задание: Посетить урок" in "".join(morning.labels)
    await doer.send("/menu")
    await doer.press("Задания")
    await doer.press("Посетить урок")
    await doer.press("Отчитаться")
    await doer.send("Третий приём: кластер")
    await doer.press("Отправить наставнику")
    await giver.wait_for("отчитывается о задании, 1 сообщение")
    await giver.send("/menu")
    await giver.press("Проверить задания")
    assert await pressed(giver, "Принять") == "Принято. Сообщу наставляемому."
    await doer.wait_for("Задание принято")
    [row] = await stage.rows("task")
    assert (row["state"], row["returns"]) == ("accepted", 1)


async def test_what_a_mentee_on_paper_did_is_entered_by_the_curator(stage: Stage) -> None:
    await stage.director()
    curator, mentor = await stage.curator(), await stage.mentor()
    couple = await paper_couple(stage.school, PairStatus.ACTIVE, mentor.someone)
    actor = stage.school.actor(mentor.someone)
    number = await tasks.draft_task(stage.app, actor, couple.id, Content("Посетить урок"))
    await tasks.date_task(stage.app, actor, number, stage.school.clock.now().date() + timedelta(days=2))
    told = await curator.phone.wait_for(lambda one: "Передайте" in one.text and "Посетить урок" in one.text)
    await curator.phone.press(told.labels[0], told)
    await curator.phone.press("Отчёт о задании: Посетить урок", await curator.phone.wait_for("Что записать?"))
    shown = await curator.phone.wait_for("Отчёт со слов или с бумаги: Листова Анна Фёдоровна")
    assert "Отправить наставнику" not in shown.labels
    await curator.phone.send("Была в 7 «Б», записала три приёма")
    await curator.phone.press("Отправить наставнику", await curator.phone.wait_for("Прислано: 1"))
    card = await curator.phone.wait_for("Записать встречу")
    assert not any("Отчёт о задании" in one for one in card.labels)
    await mentor.phone.wait_for("Листова Анна Фёдоровна отчитывается о задании")
    await mentor.phone.wait_for("записала три приёма")
