"""The whole year in chat: from the director's link to results, each person with a phone of their own."""

from collections.abc import Callable, Collection
from datetime import date, datetime, timedelta

import pytest

from mentoring.actors import Role
from mentoring.pairs import PairStatus
from simulator.phone import Phone
from simulator.shown import Shown
from tests.bot.stage import Player, Stage, pressed
from tests.builders import Couple
from tests.papers import words_of


async def enter(phone: Phone, link: str, name: str) -> None:
    """Open a link and agree to everything."""
    await phone.open(link)
    await phone.press("Продолжить")
    while True:
        shown = await phone.wait_for(lambda one: "Согласен(на)" in one.labels or "Как вас зовут" in one.text)
        if "Как вас зовут" in shown.text:
            break
        await phone.press("Согласен(на)", shown)
    await phone.send(name)


async def link_from(phone: Phone) -> str:
    shown = await phone.wait_for("Приглашение. Роль")
    assert shown.media
    return next(word for word in shown.text.split() if word.startswith("https://"))


def asks(questions: Collection[str]) -> Callable[[Shown], bool]:
    """Tell messages that ask one of the questions, or show the review."""

    def fits(shown: Shown) -> bool:
        return "Проверьте, всё ли верно" in shown.text or any(f"\n{one}\n" in f"{shown.text}\n" for one in questions)

    return fits


async def fill(stage: Stage, phone: Phone, form_id: str) -> None:
    """Answer a questionnaire as its own words ask for it."""
    asked = {one.text.ru: one for one in stage.app.catalog.form(form_id).questions}
    while True:
        shown = await phone.wait_for(asks(asked))
        if "Проверьте" in shown.text:
            await phone.press("Всё верно, отправить", shown)
            return
        question = asked.pop(next(words for words in asked if f"\n{words}\n" in f"{shown.text}\n"))
        if "Пропустить" in shown.labels:
            await phone.press("Пропустить", shown)
        elif question.kind == "multiple":
            await phone.press(question.options[0].text.ru, shown)
            ready = await phone.wait_for(lambda one: any(label.startswith(("✓", "1. ")) for label in one.labels))
            await phone.press("Готово", ready)
        elif question.kind == "single":
            await phone.press(question.options[0].text.ru, shown)
        elif question.kind == "scale":
            await phone.press(str(question.high), shown)
        else:
            await phone.send("3" if question.kind == "number" else "Учитель")


def is_calendar(shown: Shown) -> bool:
    return bool(shown.media and shown.media.get("file_name") == "meeting.ics")


async def choose_day(phone: Phone, shown: Shown, day: date) -> None:
    """Turn the calendar to a day's month and press the day."""
    for _ in range(24):
        data = [button.data for button in shown.buttons if str(button.data).endswith(day.isoformat())]
        if data:
            await phone.press(str(data[0]), shown)
            return
        await phone.press("›", shown)
        shown = await phone.wait_for("›")
    raise LookupError(day)


async def test_a_year_of_a_pair_from_the_first_link_to_the_results(stage: Stage) -> None:
    director = await stage.phone("Вера")
    link = f"https://t.me/simulator_bot?start={await stage.link(Role.DIRECTOR)}"
    await enter(director, link, "Ольхонская Вера Львовна")
    await live_a_year(stage, director)


async def live_a_year(stage: Stage, director: Phone) -> None:  # noqa: PLR0915 - a year
    """From the appointment of a curator to the results, led by a director who has just come in."""
    curator, mentee, mentor = [await stage.phone(name) for name in ("Нина", "Пётр", "Анна")]
    await director.wait_for("назначить куратора")
    await director.press("Назначить куратора")
    await enter(curator, await link_from(director), "Байкалова Нина Юрьевна")
    for phone, label, name, form in (
        (mentee, "Наставляемый", "Ангарский Пётр Ильич", "mentee_intake"),
        (mentor, "Наставник", "Иркутова Анна Олеговна", "mentor_intake"),
    ):
        await stage.settle()
        await curator.send("/menu")
        await curator.wait_for("Пригласить")
        await curator.press("Пригласить")
        await curator.press(label, await curator.wait_for("Кого приглашаем"))
        await enter(phone, await link_from(curator), name)
        await phone.press("Начать")
        await fill(stage, phone, form)
        await phone.wait_for("Вы в списке")

    await stage.settle()
    await curator.send("/menu")
    await curator.wait_for("1 человек ждёт наставника")
    await curator.press("Подобрать пару")
    await curator.press("Ангарский Пётр Ильич")
    shown = await curator.wait_for("Наставники для")
    assert "•" in shown.text
    await curator.press("1. Иркутова Анна Олеговна")
    await curator.wait_for("С какого дня начнётся")
    await curator.press("Сегодня")
    await curator.press("3 месяца")
    await curator.press("Предложить пару")
    for phone in (mentor, mentee):
        await phone.wait_for("Вам предлагают пару", since=0)
        await phone.press("Открыть")
        card = await phone.wait_for("ждёт согласия")
        if "Знакомство состоялось" in card.labels:
            await phone.press("Знакомство состоялось", card)
            await phone.press("Сегодня", await phone.wait_for("Когда вы познакомились"))
            await phone.wait_for("Знакомство состоялось: 1 сентября 2026")
        assert await pressed(phone, "Согласен(на) на пару") == "Записал ваше согласие."
        if phone is mentor:
            await phone.wait_for("Ваше «да» записано. Дальше: ответ напарника.")
    await curator.wait_for("Оба согласны", since=0)
    await curator.press("Открыть")
    for name in ("Иркутова А. О.", "Ангарский П. И."):
        await curator.press(f"Записать бумагу: {name}")
        await curator.wait_for("Когда подписано согласие")
        await curator.press("Сегодня")
        await curator.press("В личном деле")
        await curator.wait_for("бумага подписана")
    await director.wait_for("Пара ждёт вашего решения", since=0)
    await director.press("Открыть")
    await director.press("Вернуть с замечанием")
    await director.wait_for("Что поправить?")
    await director.send("Проверьте отчество")
    await curator.wait_for("Проверьте отчество")
    [pair] = await stage.rows("pair")
    assert pair["status"] == PairStatus.AGREED
    await curator.press("Открыть")
    await curator.press("Записать бумагу: Иркутова А. О.")
    await curator.press("Вчера")
    await curator.wait_for("Где хранится")
    await curator.send("Сейф, полка 2")
    await stage.settle()
    await curator.look()
    if "Записать бумагу: Ангарский П. И." in curator.last.labels:
        await curator.press("Записать бумагу: Ангарский П. И.")
        await curator.send("31.08.2026")
        await curator.press("В личном деле")
    await director.wait_for("Пара ждёт вашего решения")
    await director.press("Открыть")
    await director.press("Утвердить")
    order = await director.wait_for(lambda one: bool(one.media and "закреплении" in one.text))
    assert order.media
    assert order.media["file_name"].endswith(".docx")
    words = words_of(await director.download(order))
    for name in ("Иркутова Анна Олеговна", "Ангарский Пётр Ильич"):
        assert name in words
    await director.press("Приказ подписан", order)
    await director.wait_for("Подписан под этим номером?")
    await director.send("12-н")
    shown = await director.wait_for("Пара работает.")
    assert "встречайтесь" not in shown.text
    await mentee.wait_for("Всё оформлено, приказ № 12-н", since=0)

    await mentee.press("Встречи")
    await mentee.press("Предложить встречу")
    await choose_day(mentee, await mentee.wait_for("В какой день встретимся"), date(2026, 9, 10))
    await mentee.press("15:00")
    await mentee.wait_for("Где встретимся?")
    await mentee.send("Кабинет <12>")
    await mentee.wait_for("Где: Кабинет <12>")
    await mentee.press("Предложить")
    await mentor.wait_for("предлагает встретиться: ", since=0)
    await mentor.press("Открыть встречу")
    await mentor.press("Другое время")
    await choose_day(mentor, await mentor.wait_for("В какой день встретимся"), date(2026, 9, 11))
    await mentor.wait_for("В котором часу")
    await mentor.send("14:15")
    assert "Жду ответа" in await pressed(mentor, "Там же", await mentor.wait_for("Было: Кабинет <12>"))
    await mentee.wait_for("14:15")
    await mentee.press("Открыть встречу")
    await mentee.press("Подходит")
    calendar = await mentor.wait_for(is_calendar, since=0)
    assert b"BEGIN:VCALENDAR" in await mentor.download(calendar)
    await mentee.wait_for(is_calendar)

    await stage.sim.advance(to=datetime.fromisoformat("2026-09-11T14:30+08:00"))
    for phone in (mentor, mentee):
        await phone.wait_for("Напоминаю о встрече", since=0)
        await phone.wait_for("Скоро встреча, в 14:15", since=0)
    await stage.sim.advance(hours=48)
    await mentor.wait_for("Как прошла встреча", since=0)
    await stage.sim.advance(days=3)
    await mentor.press("Как прошла встреча?")
    await mentor.press("Состоялась")
    await mentor.press("5")
    await mentor.wait_for("Что сделали на встрече?")
    await mentor.send("Познакомились")
    await mentor.wait_for("Сколько длилась встреча?")
    await mentor.press("Этого достаточно")
    await mentor.wait_for("Анна Олеговна, здравствуйте")
    assert [row["note"] for row in await stage.rows("check_in")] == ["Познакомились"]

    await mentee.send("/help_me")
    await mentee.wait_for("Что случилось?")
    await mentee.send("Не сходится <журнал>")
    asked = await mentor.wait_for("Не сходится <журнал>")
    await mentee.send_voice()
    voice = await mentor.wait_for(lambda one: bool(one.media and one.media["kind"] == "voice"))
    assert await mentor.download(voice)
    await mentor.send("Пересчитайте вторую четверть", reply_to=asked)
    await mentor.wait_for("Передал: ")
    await mentee.wait_for("Пересчитайте вторую четверть")
    await mentor.press("Ответить", voice)
    await mentor.wait_for("Обращение № 1")
    await mentor.send_photo(caption="Вот так")
    answer = await mentee.wait_for(lambda one: bool(one.media and one.media["kind"] == "photo"))
    await mentee.press("Вопрос решён", answer)
    await mentee.wait_for("помогли?")
    await mentee.press("5")
    await mentor.wait_for("закрыл(а) обращение. Оценка помощи: 5 из 5")
    assert len(await stage.rows("help_message")) == 4

    await stage.sim.advance(to=datetime.fromisoformat("2026-12-02T12:00+08:00"))
    await mentee.wait_for("Программа подходит к концу", since=0)
    for phone, form in ((mentee, "mentee_closing"), (mentor, "mentor_closing")):
        await phone.wait_for("Программа завершилась", since=0)
        await phone.press("Ответить на вопросы")
        await phone.press("Начать")
        await fill(stage, phone, form)
        await phone.wait_for("На этом программа завершена")
    await stage.sim.advance(timedelta(days=1))
    await mentee.wait_for("Нужен ли вам наставник ещё?", since=0)
    await mentee.press("Пока нет")
    await mentee.wait_for("Сейчас наставника вам не ищут")
    await curator.send("/menu")
    await curator.wait_for("Итоги опросов")
    await curator.press("Наставники и наставляемые")
    await curator.wait_for("анкета готова")
    await curator.press("Наставляемые")
    await curator.wait_for("Наставляемые: 1")
    await curator.press("Ангарский П. И. · программа завершена")
    shown = await curator.wait_for("Программа завершена 1 декабря 2026")
    await curator.press("Снова искать наставника", shown)
    await curator.wait_for(lambda one: "Пауза" in one.labels and "Снова искать наставника" not in one.labels)
    await mentee.wait_for("Куратор снова ищет вам наставника")
    await curator.send("/menu")
    await curator.wait_for("Итоги опросов")
    await curator.press("Итоги опросов")
    shown = await curator.wait_for("ответили 1 из 1")
    assert "не меньше 5" in shown.text
    assert "10.0" not in shown.text
    await curator.press("Сводка в Excel")
    summary = await curator.wait_for(lambda one: bool(one.media))
    assert summary.media
    assert summary.media["file_name"].endswith(".xlsx")


@pytest.fixture
async def couple(stage: Stage) -> tuple[Couple, Player, Player, Player, Player]:
    """A pair that was just proposed, and the phones of mentor, mentee, curator and director."""
    pair = await stage.pair(PairStatus.PROPOSED)
    director, curator, mentor, mentee, found = pair.director, pair.curator, pair.mentor, pair.mentee, pair.couple
    return found, mentor, mentee, curator, director


async def test_a_refusal_reaches_the_curator_with_its_reason_and_the_other_without(
    stage: Stage, couple: tuple[Couple, Player, Player, Player, Player]
) -> None:
    _, mentor, mentee, curator, _ = couple
    await mentor.phone.wait_for("Вам предлагают пару", since=0)
    await mentor.phone.press("Открыть")
    await mentor.phone.press("Отказаться")
    await mentor.phone.wait_for("почему")
    await mentor.phone.send("Уезжаю <надолго>")
    await mentor.phone.wait_for("отказ")
    await curator.phone.wait_for("Уезжаю <надолго>", since=0)
    told = await mentee.phone.wait_for("Пара не сложилась", since=0)
    assert "Уезжаю" not in told.text
    [row] = await stage.rows("pair")
    assert row["status"] == PairStatus.DECLINED
    await stage.settle()
    await mentee.phone.press("Открыть")
    await mentee.phone.wait_for("отказ")
    assert "Согласен(на) на пару" not in mentee.phone.last.labels


async def test_an_old_button_of_consent_after_a_refusal_says_that_the_pair_is_off(
    stage: Stage, couple: tuple[Couple, Player, Player, Player, Player]
) -> None:
    _, mentor, mentee, _, _ = couple
    await mentee.phone.wait_for("Вам предлагают пару", since=0)
    await mentee.phone.press("Открыть")
    card = await mentee.phone.wait_for("ждёт согласия")
    await mentor.phone.wait_for("Вам предлагают пару", since=0)
    await mentor.phone.press("Открыть")
    await mentor.phone.press("Отказаться")
    await mentor.phone.press("Без объяснения")
    await mentor.phone.wait_for("отказ")
    assert "не сложилась" in await pressed(mentee.phone, "Согласен(на) на пару", card)
    assert not [row for row in await stage.rows("pair_member") if row["consented_at"]]


async def test_a_meeting_called_off_is_told_and_nobody_is_reminded(
    stage: Stage, couple: tuple[Couple, Player, Player, Player, Player]
) -> None:
    found, mentor, mentee, _, _ = couple
    await stage.school.lead(found, PairStatus.ACTIVE)
    await mentor.phone.wait_for("Всё оформлено", since=0)
    await mentor.phone.press("Встречи")
    await mentor.phone.press("Предложить встречу")
    await choose_day(mentor.phone, await mentor.phone.wait_for("В какой день"), date(2026, 9, 3))
    await mentor.phone.press("12:00")
    await mentor.phone.press("Пропустить")
    await mentee.phone.wait_for("предлагает встретиться", since=0)
    await mentee.phone.press("Открыть встречу")
    await mentee.phone.press("Подходит")
    await mentee.phone.wait_for(lambda one: bool(one.media))
    await mentor.phone.send("/menu")
    await mentor.phone.wait_for("Моё наставничество")
    await mentor.phone.press("Моё наставничество")
    await mentor.phone.press("Иркутова А. О. – Ангарский П. И.")
    await mentor.phone.press("Встречи")
    await mentor.phone.press("договорились")
    await mentor.phone.press("Отменить встречу")
    await mentor.phone.press("Да, отменить")
    await mentee.phone.wait_for("Встреча отменена")
    await stage.sim.advance(timedelta(days=4))
    for one in (mentor, mentee):
        await one.phone.look()
        assert not any("Напоминаю" in shown.text or "Скоро встреча" in shown.text for shown in one.phone.messages)
