"""Reverse and virtual mentoring, one more mentor for an area, a silent mentee out of a group: walked through."""

from db import organizations
from mentoring.actors import Role
from mentoring.pairs import PairStatus
from services import groups, proposing
from services.kinds import Wish
from tests.bot.stage import Stage, labels_of, pressed
from tests.builders import ENDS, STARTS, Couple


async def test_two_who_teach_each_other_say_yes_once_and_write_goals_for_both_directions(stage: Stage) -> None:
    curator, mentor, mentee = await stage.curator(), await stage.mentor(), await stage.mentee()
    phone = curator.phone
    await phone.send("/menu")
    await phone.press("Подобрать пару")
    await phone.press("Ангарский Пётр Ильич")
    await phone.press("1. Иркутова Анна Олеговна")
    await phone.wait_for("С какого дня начнётся")
    await phone.press("Сегодня")
    await phone.press("6 месяцев")
    await phone.press("Вид: традиционное, один на один")
    await phone.wait_for("Какой вид наставничества?")
    await phone.press("реверсивное, учимся друг у друга")
    await phone.wait_for("Вид: реверсивное")
    await phone.press("Предложить пару")
    for member in (mentor, mentee):
        await member.phone.wait_for("Вам предлагают пару")
        await member.phone.press("Открыть")
        await member.phone.wait_for("вы учитесь друг у друга")
        assert await pressed(member.phone, "Согласен(на) на пару") == "Записал ваше согласие."
    assert [row["status"] for row in await stage.rows("pair")] == [PairStatus.AGREED] * 2
    await mentor.phone.wait_for("нужны цели")
    await mentor.phone.press("Цели")
    await mentor.phone.wait_for("К чему программа должна привести?")
    await mentor.phone.send("Вести урок без сбоев по времени")
    await mentor.phone.wait_for("Цели: Вести урок без сбоев по времени")
    await mentor.phone.press("Второе направление")
    await mentor.phone.wait_for("нужны цели")
    await mentor.phone.press("Цели")
    await mentor.phone.send("Собирать тесты в электронном журнале")
    await mentor.phone.wait_for("Цели: Собирать тесты в электронном журнале")
    assert sorted(row["goals"] for row in await stage.rows("pair")) == [
        "Вести урок без сбоев по времени", "Собирать тесты в электронном журнале",
    ]  # fmt: skip


async def test_a_virtual_pair_is_told_that_every_meeting_needs_a_link(stage: Stage) -> None:
    curator, director = await stage.curator(), await stage.director()
    mentor, mentee = await stage.mentor(), await stage.mentee()
    school = stage.school
    number = await proposing.propose_pair(
        stage.app, school.actor(curator.someone), mentee.id, mentor.id, STARTS, ENDS, Wish("virtual")
    )
    await mentee.phone.wait_for("Вам предлагают пару")
    await mentee.phone.press("Открыть")
    await mentee.phone.wait_for("для каждой нужна ссылка")
    couple = Couple(number, mentor.someone, mentee.someone, curator.someone, director.someone)
    await school.lead(couple, PairStatus.ACTIVE)
    phone = mentor.phone
    await phone.wait_for("Всё оформлено", since=0)
    await phone.press("Встречи")
    await phone.press("Предложить встречу")
    await phone.wait_for("В какой день встретимся?")
    await phone.send("завтра в 15:30")
    await phone.wait_for("Пришлите ссылку")
    await phone.send("Кабинет 5")
    await phone.wait_for("нужна ссылка")
    await phone.send("https://meet.example.ru/5")
    await phone.wait_for("Предложить эту встречу?")
    await phone.press("Предложить", phone.last)
    await mentee.phone.wait_for("https://meet.example.ru/5")
    await mentee.phone.press("Открыть встречу")
    card = await mentee.phone.wait_for("О чём поговорить")
    assert "• кто чем живёт в школе" in card.text
    assert "• показать экран: план, урок в записи, журнал" in card.text


async def test_what_suits_two_is_chosen_beforehand_with_a_hint_and_can_be_chosen_otherwise(stage: Stage) -> None:
    async with stage.database.transaction() as connection:
        await organizations.change(connection, stage.school.id, profile_id="belaya-kalitva-district")
    curator = await stage.curator()
    mentor = await stage.join(
        Role.MENTOR, "Иркутова Анна Олеговна", answers={"capacity": 3, "subject": "physics", "experience": 20}
    )
    mentee = await stage.join(
        Role.MENTEE, "Ангарский Пётр Ильич",
        answers={"subject": "physics", "category": "new_direction", "experience": 9, "difficulties": ["digital"]},
    )  # fmt: skip
    phone = curator.phone
    await phone.send("/menu")
    await phone.press("Подобрать пару")
    await phone.press("Ангарский Пётр Ильич")
    await phone.press("1. Иркутова Анна Олеговна")
    await phone.wait_for("С какого дня начнётся")
    await phone.press("Сегодня")
    await phone.press("6 месяцев")
    shown = await phone.wait_for("Предлагаем пару?")
    assert "Подсказка: у них один предмет." in shown.text
    assert "Вариант: опытный предметник – неопытный предметник" in shown.labels
    await phone.press("Вариант: опытный предметник – неопытный предметник")
    shown = await phone.wait_for("Какой это вариант по вашему положению?")
    assert shown.labels[0] == "опытный предметник – неопытный предметник"
    await phone.press("лидер педагогического сообщества")
    shown = await phone.wait_for("Вариант: лидер")
    await phone.press("Предложить пару")
    await mentor.phone.wait_for("Вам предлагают пару")
    [row] = await stage.rows("pair")
    assert (row["variant"], row["mentee_id"]) == ("leader_to_struggling", mentee.id)


async def test_one_more_mentor_is_asked_for_by_the_mentee_and_proposed_for_an_area(stage: Stage) -> None:
    curator, mentor, mentee = await stage.curator(), await stage.mentor(), await stage.mentee()
    first = await proposing.propose_pair(
        stage.app, stage.school.actor(curator.someone), mentee.id, mentor.id, STARTS, ENDS
    )
    second = await stage.mentor("Ленина Вера Павловна")
    phone = curator.phone
    await phone.send("/menu")
    await phone.press("Подобрать пару")
    await phone.press("Ещё один наставник")
    await phone.wait_for("Кому нужен ещё один наставник?")
    await phone.press("Ангарский Пётр Ильич")
    await phone.wait_for("Наставники для: Ангарский Пётр Ильич")
    await phone.press("Спросить, кого хочет наставляемый")
    await phone.wait_for("В чём поможет ещё один наставник?")
    assert await pressed(phone, "цифровые навыки") == "Спросили. Ответ появится у кандидатов."
    await phone.wait_for("Сейчас открыто направление «цифровые навыки»")

    await mentee.phone.wait_for("Вам можно выбрать ещё одного наставника. Направление – цифровые навыки")
    await mentee.phone.press("Кого мне предложить?")
    await mentee.phone.wait_for("У вас уже есть наставник. Куратор предлагает ещё одного")
    [candidate] = [one for one in await labels_of(mentee.phone) if one.startswith("Ленина В. П.")]
    await mentee.phone.press(candidate)
    await mentee.phone.wait_for("Ленина Вера Павловна")
    await mentee.phone.press("Хочу")
    await mentee.phone.wait_for("Ленина Вера Павловна")

    await phone.press("Назад")
    shown = await phone.wait_for("Наставники для: Ангарский Пётр Ильич")
    assert "наставляемый хочет" in shown.text.casefold()
    await phone.press("1. Ленина Вера Павловна")
    await phone.wait_for("С какого дня начнётся")
    await phone.press("Сегодня")
    await phone.press("6 месяцев")
    await phone.wait_for("Ленина Вера Павловна")
    assert "Направление: цифровые навыки" in await labels_of(phone)
    await phone.press("Предложить пару")
    await second.phone.wait_for("Вам предлагают пару: Ангарский Пётр Ильич")
    rows = {row["id"]: row for row in await stage.rows("pair")}
    assert [row["area"] for number, row in rows.items() if number != first] == ["digital"]


async def test_a_silent_mentee_is_taken_out_of_a_group_in_chat(stage: Stage) -> None:
    curator, mentor = await stage.curator(), await stage.mentor()
    names = ("Ангарский Пётр Ильич", "Братский Олег Ильич", "Витимская Инна Павловна")
    members = [await stage.mentee(one) for one in names]
    writer, numbers = stage.school.actor(curator.someone), [one.id for one in members]
    await groups.propose_group(stage.app, writer, mentor.id, numbers, "Новички", STARTS, ENDS)
    phone = curator.phone
    await phone.send("/menu")
    await phone.press("Подобрать пару")
    await phone.press("Группы")
    await phone.press("Новички (3)")
    await phone.wait_for("Витимская Инна Павловна")
    await phone.press("Убрать из группы")
    await phone.wait_for("Кого убрать из группы «Новички»?")
    await phone.press(next(one for one in await labels_of(phone) if one.startswith("Витимская И. П.")))
    await phone.wait_for("Убрать из группы «Новички»: Витимская Инна Павловна?")
    assert await pressed(phone, "Да, убрать") == "Готово. Остальные продолжают."
    await members[2].phone.wait_for("ответа мы не дождались")
    await mentor.phone.wait_for("Из группы «Новички» выбыл участник: Витимская Инна Павловна")
    assert "Убрать из группы" in await labels_of(phone)
