"""Meetings in chat: typed days, a series answered once, hours that suit both, a group's meeting with who comes."""

from datetime import date, timedelta

import pytest

from services import groups
from simulator.phone import Phone
from tests.bot.stage import Player, Stage, labels_of, pressed
from tests.builders import ENDS, STARTS
from tests.documents.ics_reader import Shelf
from tests.services.test_groups import Crew
from tests.services.test_meeting_series import short_term


@pytest.fixture
async def two(stage: Stage) -> tuple[Player, Player]:
    """A mentor and a mentee at work."""
    pair = await stage.pair()
    return pair.mentor, pair.mentee


async def to_days(player: Player) -> Phone:
    """From the news that all is settled to the question on which day."""
    await player.phone.wait_for("Всё оформлено", since=0)
    await player.phone.press("Встречи")
    await player.phone.wait_for("По порядку следующая – знакомство")
    await player.phone.press("Предложить встречу")
    await player.phone.wait_for("В какой день встретимся?")
    return player.phone


async def test_a_day_is_typed_in_words_and_what_cannot_be_is_answered_kindly(
    stage: Stage, two: tuple[Player, Player]
) -> None:
    mentor, mentee = two
    phone = await to_days(mentor)
    labels = await labels_of(phone)
    assert {"1", "⁵", "⁶", "30"} <= {*labels, "1"}  # the weekend of the fifth of September is written small
    for typed, answer in (
        ("31.06", "Такого дня нет: 31.06"), ("как-нибудь", "Не узнаю день"), ("вчера", "Не узнаю день"),
        ("завтра в 25:00", "Такого часа нет"), ("завтра 16:00-15:00", "конец раньше начала"),
        ("01.08.2026 12:00", "Это время уже прошло"), ("сегодня в 9", "Это время уже прошло"),
    ):  # fmt: skip
        await phone.send(typed)
        await phone.wait_for(answer)
    await phone.send("завтра с 15:30 до 16:15")
    await phone.wait_for("среда, 2 сентября, 15:30. Где встретимся?")
    await phone.send("Кабинет 4")
    shown = await phone.wait_for("Предложить эту встречу?")
    assert "45 минут" in shown.text
    assert "Вид: знакомство" in shown.text
    await phone.press("‹ Назад")
    await phone.wait_for("В котором часу")
    await phone.send("с 15:30 до 16:15")
    await phone.wait_for("среда, 2 сентября, 15:30. Где встретимся?")
    await phone.send("Кабинет 4")
    await phone.wait_for("Предложить эту встречу?")
    await phone.press("Другой вид")
    await phone.press("пробная рабочая встреча")
    await phone.wait_for("Вид: пробная рабочая встреча")
    await phone.press("Предложить", phone.last)
    await mentee.phone.wait_for("предлагает встретиться: среда, 2 сентября, 15:30")
    await mentee.phone.press("Открыть встречу")
    card = await mentee.phone.wait_for("О чём поговорить")
    assert "одно небольшое затруднение" in card.text
    [row] = await stage.rows("meeting")
    assert (row["minutes"], row["kind"]) == (45, "trial")


async def test_a_series_is_proposed_and_answered_once_and_its_rest_called_off_with_a_reason(
    two: tuple[Player, Player],
) -> None:
    mentor, mentee = two
    phone = await to_days(mentor)
    await phone.send("21.10 15:00")
    await phone.press("Повторять, вид, длительность")
    await phone.wait_for("Предложить эту встречу?")
    await phone.press("Повторять")
    await phone.press("Каждую неделю")
    await phone.wait_for("Сколько раз?")
    await phone.send("1")
    await phone.wait_for("бывает от 2 до 40")
    await phone.send("18.11")
    shown = await phone.wait_for("Пропускаю праздники: 4 ноября 2026")
    assert "Встреч: 4." in shown.text
    await phone.press("Предложить все")
    asked = await mentee.phone.wait_for("предлагает встретиться несколько раз")
    assert "среда, 11 ноября, 15:00" in asked.text
    await mentee.phone.press("Открыть встречу")
    await mentee.phone.press("Подходит")
    agreed = await mentee.phone.wait_for(lambda one: bool(one.media))
    assert "Встречи назначены: 4" in agreed.text
    shelf = Shelf()
    shelf.take(await mentee.phone.download(agreed))
    assert len(shelf.moments()) == 4
    await phone.wait_for(lambda one: bool(one.media))
    await phone.press("Открыть встречу")
    await phone.wait_for("В серии, вместе с этой: 4")
    await phone.press("Другое время")
    await phone.press("Только эту")
    await phone.wait_for("В какой день встретимся?")
    await phone.send("22.10 16:00")
    await phone.press("Там же")
    await phone.press("Без объяснения")
    await phone.wait_for("Перенесена, было: среда, 21 октября, 15:00")
    await mentee.phone.wait_for("просит перенести встречу")
    await mentee.phone.press("Открыть встречу")
    await mentee.phone.press("Подходит")
    await phone.wait_for(lambda one: bool(one.media))
    await phone.press("Отменить встречу")
    await phone.wait_for("Отменить только её – или и все следующие?")
    await phone.press("Эту и следующие")
    await phone.wait_for("и следующие за ней в серии, их 3?")
    await phone.send("Уезжаю на курсы")
    off = await mentee.phone.wait_for(lambda one: bool(one.media) and "Встречи отменены: 4" in one.text)
    assert "Уезжаю на курсы" in off.text
    shelf.take(await mentee.phone.download(off))
    assert shelf.moments() == []


async def test_all_days_of_a_schedule_are_proposed_from_one_button(stage: Stage) -> None:
    await stage.director()
    await stage.curator()
    mentor, mentee = await stage.mentor(), await stage.mentee()
    await short_term(stage.school, "05.10.2026, 19.10.2026, 16.11.2026", mentor.someone, mentee.someone)
    await mentor.phone.wait_for("Всё оформлено", since=0)
    await mentor.phone.press("Встречи")
    await mentor.phone.press(
        "Предложить встречу", await mentor.phone.wait_for(lambda one: "Предложить встречу" in one.labels)
    )
    await mentor.phone.press("По графику сразу все дни: 3", await mentor.phone.wait_for("В какой день встретимся?"))
    await mentor.phone.wait_for("5 октября 2026. В котором часу?")
    await mentor.phone.send("15:30")
    await mentor.phone.press("Пропустить", await mentor.phone.wait_for("Где встретимся?"))
    shown = await mentor.phone.wait_for("Встречи по графику: 3, каждая в 15:30")
    for words in ("5 октября", "19 октября", "16 ноября"):
        assert words in shown.text
    await mentor.phone.press("Предложить все")
    told = await mentee.phone.wait_for("16 ноября", since=0)
    assert "5 октября" in told.text
    assert [row["status"] for row in await stage.rows("meeting")] == ["proposed"] * 3


async def test_hours_both_marked_come_first(stage: Stage, two: tuple[Player, Player]) -> None:
    mentor, mentee = two
    for player in (mentee, mentor):
        phone = await to_days(player)
        await phone.press("Мои удобные часы")
        await phone.wait_for("Понедельник: нажмите на час")
        await phone.press("ср")
        await phone.wait_for("Среда: нажмите на час")
        await phone.press("15:00")
        await phone.wait_for("Отмечено часов: 1")
        await phone.press("Назад")
    shown = await mentor.phone.wait_for("ближайшее время, которое удобно всем")
    assert shown.labels[0] == "среда, 2 сентября, 15:00"
    await mentor.phone.press("среда, 2 сентября, 15:00")
    await mentor.phone.wait_for("Где встретимся?")
    await mentor.phone.press("Пропустить")
    await mentee.phone.wait_for("предлагает встретиться: среда, 2 сентября, 15:00")
    assert len(await stage.rows("free_hour")) == 2


async def test_a_group_meets_once_and_its_mentor_sees_who_comes_and_notes_who_was_there(stage: Stage) -> None:
    await stage.director()
    school, curator = stage.school, await stage.curator()
    mentor, first, second = await stage.mentor(), await stage.mentee(), await stage.mentee("Братский Олег Ильич")
    mentees = [first.someone, second.someone]
    number = await groups.propose_group(
        stage.app, school.actor(curator.someone), mentor.id, [one.id for one in mentees], "Молодые", STARTS, ENDS
    )
    pairs = [row["id"] for row in await stage.rows("pair")]
    await Crew(school, number, mentor.someone, mentees, pairs).start()
    await stage.settle()
    await mentor.phone.send("/menu")
    menu = await mentor.phone.wait_for("назначить первую встречу группы: Молодые")
    assert menu.text.count("перв") == 1
    await mentor.phone.press("Группа: Молодые")
    await mentor.phone.press("Предложить встречу всем")
    await mentor.phone.send("завтра в 15:00")
    await mentor.phone.wait_for("Где встретимся?")
    await mentor.phone.press("Повторять, вид, длительность")
    await mentor.phone.wait_for("Вид: знакомство.")
    await mentor.phone.press("Предложить")
    for player in (first, second):
        invited = await player.phone.wait_for("Встреча группы Молодые: среда, 2 сентября, 15:00")
        assert {"Приду", "Не смогу"} <= set(invited.labels)
    await first.phone.press("Приду")
    await first.phone.wait_for("Вы придёте.")
    await second.phone.press("Не смогу")
    await second.phone.wait_for("Почему не получится?")
    await second.phone.send("Урок в это время")
    await second.phone.wait_for("Вас не будет.")
    await mentor.phone.wait_for("Братский Олег Ильич не сможет прийти на встречу группы «Молодые»")
    await mentor.phone.press("Открыть встречу", mentor.phone.last)
    card = await mentor.phone.wait_for("Братский Олег Ильич: не сможет – Урок в это время")
    assert "Ангарский Пётр Ильич: придёт" in card.text
    await mentor.phone.send("/menu")
    await mentor.phone.press("Моё наставничество")
    await mentor.phone.press("Иркутова А. О. – Ангарский П. И. · работает")
    await mentor.phone.press("Группа", await mentor.phone.wait_for("Пара работает"))
    await mentor.phone.press("Встречи группы", await mentor.phone.wait_for("Братский Олег Ильич: работает"))
    await mentor.phone.wait_for("Встречи группы: 1")
    await mentor.phone.press("среда, 2 сентября, 15:00 · договорились")
    await mentor.phone.wait_for("Ангарский Пётр Ильич: придёт")
    await stage.sim.advance(timedelta(days=2))
    await mentor.phone.wait_for("Как прошла встреча")
    await mentor.phone.press("Как прошла встреча?")
    await mentor.phone.press("Кто был")
    await mentor.phone.wait_for("Отмечено: 1 из 2")
    assert await pressed(mentor.phone, "Готово") == "Записал, кто был."
    await mentor.phone.wait_for("Ангарский Пётр Ильич: был(а)")
    [row] = await stage.rows("meeting")
    assert (row["status"], row["group_id"], row["pair_id"]) == ("held", number, None)
    assert date(2026, 9, 2).isoformat() in str(row["starts_at"])
    await ends_the_group(mentor)
    assert [row["reason"] for row in await stage.rows("parting")] == ["Ухожу в отпуск"] * 2


async def ends_the_group(mentor: Player) -> None:
    """From the menu to the last question and the yes."""
    phone = mentor.phone
    await phone.send("/menu")
    await phone.press("Моё наставничество")
    await phone.press("Иркутова А. О. – Ангарский П. И. · работает")
    await phone.press("Группа", await phone.wait_for("Пара работает"))
    await phone.press("Завершить всю группу", await phone.wait_for("Братский Олег Ильич: работает"))
    await phone.wait_for("Больше не ведёте группу «Молодые»?")
    await phone.send("Ухожу в отпуск")
    await phone.wait_for("Причина: Ухожу в отпуск")
    await phone.press("Да, отправить")
    await phone.wait_for("Братский Олег Ильич: работает")
