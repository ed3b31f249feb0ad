"""/privacy in chat: looking, taking a copy, consents, going away with an act; the curator's sheets, the log."""

import json
from datetime import timedelta

import pytest

from db import people
from mentoring.actors import Role
from mentoring.consents import Purpose
from mentoring.pairs import PairStatus
from services import consents, erasing, withdrawals
from simulator.phone import Phone
from simulator.shown import Shown
from tests.bot.stage import Player, Stage, labels_of, pressed
from tests.builders import Couple, dump
from tests.papers import words_of
from texts import plain


async def together(stage: Stage, status: PairStatus = PairStatus.ACTIVE) -> tuple[Player, Player, Player, Couple]:
    """A pair with its curator, all with phones."""
    pair = await stage.pair(status)
    curator, mentor, mentee, couple = pair.curator, pair.mentor, pair.mentee, pair.couple
    await stage.settle()
    return mentor, mentee, curator, couple


async def opened(phone: Phone) -> Shown:
    asked = await phone.send("/privacy")
    return await phone.wait_for(lambda one: one.id > asked.id and one.text.startswith("Мои данные"))


async def test_a_stranger_is_told_that_nothing_is_kept(stage: Stage) -> None:
    phone = await stage.phone("Мария")
    await phone.send("/privacy")
    await phone.wait_for("О вас я ничего не храню")


async def test_what_is_kept_and_who_saw_it_can_be_read(stage: Stage) -> None:
    mentor, mentee, _, _ = await together(stage)
    await opened(mentee.phone)
    await mentee.phone.press("Что хранится и зачем")
    kept = await mentee.phone.wait_for("Что хранится и зачем")
    assert "Ответы анкет" in kept.text
    assert "Чтобы подобрать пару" in kept.text
    assert "сколько велит закон, и после удаления остального" in kept.text
    await mentee.phone.press("‹ Назад")
    await mentee.phone.wait_for("Здесь видно")
    await mentee.phone.press("Кто видел")
    await mentee.phone.wait_for("Пока никто")
    assert mentor.id


async def test_a_copy_of_everything_comes_as_two_files(stage: Stage) -> None:
    _, mentee, _, _ = await together(stage)
    await opened(mentee.phone)
    await mentee.phone.press("Получить копию")
    for_programs = await mentee.phone.wait_for("для программ")
    copy = json.loads(await mentee.phone.download(for_programs))
    assert copy["person"][0]["family_name"] == "Ангарский"
    assert copy["answer"]
    assert "pair" in copy
    to_read = await mentee.phone.wait_for("чтобы прочитать")
    assert "Ангарский Пётр Ильич" in words_of(await mentee.phone.download(to_read))


async def test_whoever_erases_hears_what_follows_and_gets_the_act(stage: Stage) -> None:
    mentor, mentee, curator, _ = await together(stage)
    await opened(mentee.phone)
    await mentee.phone.press("Удалить мои данные")
    asked = await mentee.phone.wait_for("Удалить ваши данные?")
    assert "Останется у школы по закону: приказ № 1" in asked.text
    assert "Ваша пара завершится" in asked.text
    await mentee.phone.press("Нет, оставить")
    await mentee.phone.wait_for("Здесь видно")
    await mentee.phone.press("Удалить мои данные")
    await mentee.phone.press("Да, удалить сейчас", await mentee.phone.wait_for("Удалить ваши данные?"))
    await mentee.phone.wait_for("Всё удалено")
    await stage.settle()
    await mentee.phone.look()
    act = words_of(await mentee.phone.download(mentee.phone.last))
    assert f"участник № {mentee.id}" in act
    assert "приказ № 1" in act
    assert "Ангарский" not in act
    told = await mentor.phone.wait_for("ваш наставляемый больше не участвует в программе")
    assert "Причина" not in told.text
    await curator.phone.wait_for("у наставника, Иркутова Анна Олеговна, освободилось место")
    await mentee.phone.send("/menu")
    await mentee.phone.wait_for("откройте ссылку-приглашение")


async def test_withdrawing_personal_data_leaves_days_to_think(stage: Stage) -> None:
    _, mentee, _, _ = await together(stage)
    await opened(mentee.phone)
    await mentee.phone.press("Мои согласия")
    await mentee.phone.wait_for("Каждое – само по себе")
    await mentee.phone.press("Персональные данные · есть в чате, нужна подпись")
    await mentee.phone.press("Отозвать", await mentee.phone.wait_for("Сейчас: есть в чате"))
    said = await mentee.phone.wait_for("Отозвать согласие на обработку")
    assert "Через 10 дней данные будут удалены" in said.text
    await mentee.phone.press("Да, отозвать")
    await stage.settle()
    assert "будут удалены" in (await opened(mentee.phone)).text
    await mentee.phone.send("/menu")
    await mentee.phone.press("Мои данные", await mentee.phone.wait_for("нет роли, и 11 сентября"))
    staying = await pressed(mentee.phone, "Передумал(а), не удалять", await mentee.phone.wait_for("Согласие отозвано"))
    assert "попросите у куратора или директора новую ссылку" in staying
    shown = await mentee.phone.wait_for("Не вернётесь за 30 дней")
    await mentee.phone.press("Мои согласия", shown)
    await mentee.phone.press("Участие в программе · отозвано")
    gone = await mentee.phone.wait_for("попросите новую ссылку")
    assert gone.labels == ["‹ Назад"]
    assert await stage.rows("erasure") == []


async def test_publication_is_allowed_thing_by_thing(stage: Stage) -> None:
    mentee = await stage.mentee()
    await opened(mentee.phone)
    await mentee.phone.press("Мои согласия")
    await mentee.phone.wait_for("Каждое – само по себе")
    await mentee.phone.press("Публикация · нет")
    await mentee.phone.press("Фотография", await mentee.phone.wait_for("Согласие на публикацию"))
    await mentee.phone.wait_for(lambda one: "✓ Фотография" in str(one.labels))
    await mentee.phone.press("Имя")
    await mentee.phone.wait_for(lambda one: "✓ Имя" in str(one.labels))
    states = await consents.my_consents(stage.app, stage.school.actor(mentee.someone))
    [state] = [one for one in states if one.purpose is Purpose.PUBLICATION]
    assert {one.value for one in state.categories} == {"name", "photo"}
    await mentee.phone.press("Распечатать бланк")
    form = await mentee.phone.wait_for("Бланк согласия: Публикация")
    assert "Ангарский Пётр Ильич" in words_of(await mentee.phone.download(form))


async def test_the_curator_records_a_sheet_and_reads_the_log(stage: Stage) -> None:
    curator, mentor = await stage.curator(), await stage.mentor()
    await curator.phone.send("/menu")
    await curator.phone.wait_for("здравствуйте")
    await curator.phone.press("Документы и согласия")
    await curator.phone.press("Согласия", await curator.phone.wait_for("Что открыть?"))
    await curator.phone.wait_for("Чего-то не хватает")
    person = next(one for one in await labels_of(curator.phone) if one.startswith("Иркутова"))
    await curator.phone.press(person)
    await curator.phone.press("Записать бумагу: Поручение наставничества", await curator.phone.wait_for("Иркутова"))
    await curator.phone.wait_for("Когда подписано?")
    await curator.phone.send("32.01.2026")
    await curator.phone.wait_for("Такого дня в календаре нет: 32.01.2026")
    await curator.phone.press("Вчера", await curator.phone.wait_for(lambda one: "Вчера" in one.labels))
    await curator.phone.press("В личном деле", await curator.phone.wait_for("Где хранится"))
    card = await curator.phone.wait_for("хранится: в личном деле")
    assert (stage.world.clock.now() - timedelta(days=1)).strftime("%Y") in card.text
    await curator.phone.send("/menu")
    await curator.phone.wait_for("здравствуйте")
    await curator.phone.press("Ещё")
    await curator.phone.press("Журнал действий")
    log = await curator.phone.wait_for("записано бумажное согласие")
    assert "Иркутова Анна Олеговна" in log.text
    await curator.phone.press("Выбрать действие")
    await curator.phone.press("вошёл по ссылке", await curator.phone.wait_for("Какие действия"))
    shown = await curator.phone.wait_for("Журнал действий")
    assert "записано бумажное согласие" not in shown.text
    await curator.phone.press("Журнал в Excel")
    await curator.phone.wait_for("Журнал действий готов")
    assert [row["act"] for row in await stage.rows("audit")].count("view-audit") >= 1
    assert mentor.id


async def test_new_words_are_asked_for_in_the_menu(stage: Stage) -> None:
    mentee = await stage.mentee()
    async with stage.database.transaction() as connection:
        await connection.exec_driver_sql("UPDATE consent SET version = 0 WHERE purpose = 'participation'")
    await mentee.phone.send("/menu")
    await mentee.phone.wait_for("прочитать и подтвердить согласие")
    await mentee.phone.press("Прочитать согласие")
    await mentee.phone.press("Согласен(на)", await mentee.phone.wait_for("слова изменились"))
    await mentee.phone.wait_for("есть в чате")
    await mentee.phone.send("/menu")
    menu = await mentee.phone.wait_for("здравствуйте")
    assert "подтвердить согласие" not in menu.text


@pytest.mark.parametrize("role", Role)
async def test_everybody_finds_their_data_in_the_menu_and_by_command(stage: Stage, role: Role) -> None:
    someone = await stage.join(Role.MENTEE, "Ангарский Пётр Ильич")
    async with stage.database.transaction() as connection:
        await people.revoke(connection, someone.id, stage.school.id, [Role.MENTEE])
        await people.grant(connection, someone.id, stage.school.id, role, stage.school.clock.now())
    phone = someone.phone
    await phone.send("/menu")
    await phone.press("Мои данные", await phone.wait_for("здравствуйте"))
    await phone.press("Что хранится и зачем", await phone.wait_for("Здесь видно"))
    kept = await phone.wait_for("Имя, роли, чат")
    assert "Чтобы обращаться к вам" in kept.text
    await phone.press("‹ Назад", kept)
    await phone.press("Кто видел", await phone.wait_for("Здесь видно"))
    await phone.wait_for("Кто видел ваши данные")
    assert "Удалить мои данные" in (await opened(phone)).labels


async def test_somebody_with_no_role_left_still_takes_a_copy_and_goes(stage: Stage) -> None:
    mentee = await stage.mentee()
    await withdrawals.withdraw_consent(stage.app, stage.school.actor(mentee.someone), Purpose.PARTICIPATION)
    await stage.settle()
    await mentee.phone.press("Получить копию", await opened(mentee.phone))
    await mentee.phone.wait_for("чтобы прочитать")
    await mentee.phone.press("Удалить мои данные", await opened(mentee.phone))
    await mentee.phone.press("Да, удалить сейчас", await mentee.phone.wait_for("Удалить ваши данные?"))
    await mentee.phone.wait_for("Всё удалено")
    await stage.settle()
    assert not [row for row in await stage.rows("person") if row["family_name"] == "Ангарский"]


async def test_nothing_of_the_chat_itself_is_left_after_the_press(stage: Stage) -> None:
    mentee = await stage.mentee("Верхоленцева Аполлинария Ефимовна")
    await mentee.phone.send("/help_me")
    await mentee.phone.wait_for(lambda one: bool(one.text))
    await mentee.phone.send("Устала от журнала")
    await mentee.phone.press("Удалить мои данные", await opened(mentee.phone))
    await mentee.phone.press("Да, удалить сейчас", await mentee.phone.wait_for("Удалить ваши данные?"))
    await mentee.phone.wait_for("Всё удалено")
    await stage.settle()
    sought = ("Верхоленцева", "Аполлинария", "Устала от журнала", str(mentee.phone.id))
    left = [
        (table, word) for table, rows in (await dump(stage.database)).items() for word in sought if word in str(rows)
    ]
    assert left == []


async def test_the_log_on_screen_says_in_words_what_was_given(stage: Stage) -> None:
    curator = await stage.curator()
    await curator.phone.send("/menu")
    await curator.phone.press("Пригласить", await curator.phone.wait_for("здравствуйте"))
    await curator.phone.press("Наставник", await curator.phone.wait_for("Кого приглашаем?"))
    await curator.phone.wait_for("https://t.me/")
    await curator.phone.send("/menu")
    await curator.phone.press("Ещё", await curator.phone.wait_for("здравствуйте"))
    await curator.phone.press("Журнал действий", await curator.phone.wait_for("Что открыть?"))
    log = await curator.phone.wait_for("Журнал действий")
    assert "создана ссылка: наставник" in log.text
    assert not {word for word in ("invitation", "uses", "period") if word in log.text}


async def test_a_button_that_is_an_erased_persons_name_speaks_the_readers_language(stage: Stage) -> None:
    curator = await stage.join(Role.CURATOR, "Байкалова Нина Юрьевна", "en")
    couple = await stage.school.pair(PairStatus.ACTIVE)  # the order keeps a shell of both
    stage.allowed |= {f"{what}: 400 Bad Request: chat not found" for what in ("sendMessage", "sendDocument")}
    await erasing.erase_me(stage.app, stage.school.actor(couple.mentor))
    await curator.phone.send("/menu")
    for button in ("More", "Log of acts", "Choose a person"):
        await curator.phone.press(button)
    shown = str((await curator.phone.wait_for("Whose")).labels)
    assert plain("person-erased", "en") in shown
    assert plain("person-erased", "ru") not in shown
