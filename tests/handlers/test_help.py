"""«Нужна помощь» walked through: asked anywhere, answered in its thread, corrected, handed over, closed, reopened."""

import pytest

from services import help_volunteers
from simulator.phone import Phone
from simulator.shown import Shown
from tests.bot.stage import Player, Stage, pressed


@pytest.fixture
async def people(stage: Stage) -> tuple[Player, Player, Player]:
    """An active pair's mentor and mentee, and the curator."""
    pair = await stage.pair()
    curator, mentor, mentee = pair.curator, pair.mentor, pair.mentee
    return mentor, mentee, curator


async def seen(phone: Phone, kind: str) -> list[Shown]:
    """What came from the bot with a file of a kind, in order."""
    await phone.look()
    return [one for one in phone.messages if one.from_bot and one.media and one.media["kind"] == kind]


def bot_said(phone: Phone) -> list[Shown]:
    """What came from the bot, in order."""
    return [one for one in phone.messages if one.from_bot]


async def test_a_question_from_the_cry_to_what_helped(stage: Stage, people: tuple[Player, Player, Player]) -> None:
    mentor, mentee = people[0].phone, people[1].phone
    await mentee.send("/help_me")
    await mentee.wait_for("Что случилось?")
    await mentee.send("На уроке шум, никакой дисциплины")
    sent = await mentee.wait_for("Ответ придёт сюда")
    assert "Вопрос № 1 «Дисциплина», сегодня" in sent.text
    asked = await mentor.wait_for("просит о помощи (№ 1 «Дисциплина», сегодня)")
    assert asked.labels == ["Ответить", "Беру", "Что ещё можно сделать"]
    await mentee.press("Нужно прямо сейчас", sent)
    await mentor.wait_for("просит ответить прямо сейчас: № 1 «Дисциплина»")
    await mentor.press("Беру", asked)
    await mentee.wait_for("берётся за ваш вопрос № 1")
    taken = await mentor.wait_for("Пишите, записывайте голосовое")
    assert "Беру" not in taken.labels, "said once"
    assert "Отвечу позже сегодня" in taken.labels
    await mentor.send("Начните с вопроса на доске")
    answered = await mentee.wait_for("отвечает (№ 1 «Дисциплина»)")
    question = await mentee.send("А если не поможет?", reply_to=answered)
    again = await mentor.wait_for("А если не поможет?")
    answer = next(one for one in mentor.messages if one.text == "Начните с вопроса на доске")
    assert again.reply_to == answer.id, "the reply is one on the other side too"
    await mentee.edit(question, "А если не поможет и это?")
    corrected = await mentor.wait_for("Исправлено: А если не поможет и это?")
    assert corrected.reply_to == again.id
    await mentee.wait_for("Исправление передал: № 1")
    await mentee.press("Вопрос решён", answered)
    await mentee.wait_for("помогли?")
    await mentee.press("5")
    await mentee.wait_for("Что помогло?")
    await mentee.send("Вопрос на доске до звонка")
    await mentee.wait_for("без имён?")
    assert "Предложу другим" in await pressed(mentee, "Да, без имён")
    await mentor.wait_for("закрыл(а) обращение. Оценка помощи: 5 из 5")
    [remedy] = await stage.rows("help_remedy")
    assert (remedy["words"], remedy["topic"], remedy["is_permitted"]) == (
        "Вопрос на доске до звонка",
        "discipline",
        True,
    )

    await mentor.send("И ещё: пересадите пару учеников", reply_to=again)
    kind = await mentor.wait_for("уже закрыт. Ваши слова я сохранил")
    await mentor.press("Открыть № 1 снова и передать", kind)
    await mentee.wait_for("И ещё: пересадите пару учеников")
    [request] = await stage.rows("help_request")
    assert (request["status"], request["round"]) == ("answered", 1)


async def test_an_old_screen_still_leads_to_help_and_to_the_menus_places(
    people: tuple[Player, Player, Player],
) -> None:
    """Who is in trouble does not look which screen is the newest; any other old button only says so."""
    mentee = people[1].phone
    await mentee.send("/menu")
    menu = await mentee.wait_for("здравствуйте")
    await mentee.press("Мои права", menu)
    rights = await mentee.wait_for("Назад")
    cry, back = rights.button("Нужна помощь").data, rights.button("Назад").data
    await mentee.send("/menu")
    await mentee.wait_for("здравствуйте")
    for data in (cry, menu.button("Нужна помощь").data):
        assert not (await mentee.answer(await mentee.forge(str(data), rights.id))).text
        asked = await mentee.wait_for("Что случилось?")
        await mentee.press("Назад", asked)
        await mentee.wait_for("здравствуйте")
    stale = await mentee.answer(await mentee.forge(str(back), rights.id))
    assert stale.text.startswith("Эта кнопка уже не действует")
    mentor = people[0].phone
    await mentor.send("/menu")
    await mentor.wait_for("здравствуйте")
    assert (await mentor.answer(await mentor.forge(str(cry), rights.id))).text.startswith("Эта кнопка"), "no mentee"


async def test_an_album_arrives_whole_in_its_thread_and_an_open_question_is_not_doubled(
    stage: Stage, people: tuple[Player, Player, Player]
) -> None:
    mentor, mentee = people[0].phone, people[1].phone
    await mentee.send("/help_me")
    await mentee.wait_for("Что случилось?")
    await mentee.album("photo", "photo", "photo")
    await mentee.wait_for("Ответ придёт сюда")
    await stage.settle()
    assert len(await seen(mentor, "photo")) == 3
    assert len(await stage.rows("help_request")) == 1
    asked = (await seen(mentor, "photo"))[0]
    await mentor.press("Ответить", asked)
    await mentor.wait_for("Обращение № 1")
    await mentor.album("photo", "photo")
    await stage.settle()
    assert len(await seen(mentee, "photo")) == 2
    assert await stage.rows("kept_words") == []
    await mentee.send("/help_me")
    which = await mentee.wait_for("У вас открыт вопрос")
    await mentee.press("№ 1", which)
    await mentee.wait_for("Обращение № 1")
    await mentee.send("/help_me")
    await mentee.press("Новый вопрос", await mentee.wait_for("У вас открыт вопрос"))
    await mentee.wait_for("Что случилось?")
    await mentee.send("Не сходится журнал")
    await mentor.wait_for("№ 2 «Журналы и документы»")
    await mentor.send("Сейчас посмотрю")
    whose = await mentor.wait_for("Этих слов я здесь не ждал")
    assert [one[:12] for one in whose.labels[:2]] == ["Передать: Ан"] * 2
    await mentor.press("№ 2", whose)
    await mentee.wait_for("Сейчас посмотрю")
    assert [row["request_id"] for row in await stage.rows("help_message")][-1] == 2


async def test_a_question_becomes_a_meeting_and_its_talk_says_what_it_is_about(
    stage: Stage, people: tuple[Player, Player, Player]
) -> None:
    mentor, mentee = people[0].phone, people[1].phone
    await mentee.send("/help_me")
    await mentee.wait_for("Что случилось?")
    await mentee.send("Как вести классный час?")
    asked = await mentor.wait_for("№ 1 «Классное руководство»")
    await mentor.press("Что ещё можно сделать", asked)
    await mentor.press("Отвечу позже сегодня", await mentor.wait_for("Чем помочь?"))
    await mentor.press("до 11:00", await mentor.wait_for("Когда ответите"))
    await mentee.wait_for("ответит до 11:00")
    await mentor.press("Что ещё можно сделать", await mentor.wait_for("Обращение № 1"))
    await mentor.press("Назначить встречу", await mentor.wait_for("Чем помочь?"))
    await mentee.wait_for("Давайте встретимся и обсудим это: вопрос № 1")
    await mentor.wait_for(lambda one: "вс" in one.labels)
    assert stage.school.id


async def test_several_words_in_a_row_go_where_the_first_went_while_there_is_one_talk(
    stage: Stage,
    people: tuple[Player, Player, Player],
) -> None:
    mentor, mentee = people[0].phone, people[1].phone
    await mentee.send("/help_me")
    await mentee.wait_for("Что случилось?")
    await mentee.send("Как вести классный час?")
    sent = await mentee.wait_for("Ответ придёт сюда")
    await mentee.press("Срочность", sent)
    asked_when = await mentee.wait_for("Когда нужна помощь?")
    await mentor.send("/menu")
    menu = await mentor.wait_for("здравствуйте")
    assert menu.text.partition("Вас ждёт:\n")[2].startswith("• ответить на просьбу о помощи: Ангарский Пётр Ильич")
    await mentor.press("Ответить: Ангарский", menu)
    assert "Передам сразу." in (await mentor.wait_for("Пишите, записывайте голосовое")).text
    before = len(bot_said(mentor))
    await mentor.send("Начните с вопроса")
    await mentee.wait_for("Начните с вопроса")
    await mentor.send("И сядьте в круг")
    await mentee.wait_for("И сядьте в круг")
    await mentor.wait_for("Передал: ")
    await stage.settle()
    await mentor.look()
    told = bot_said(mentor)[before:]
    assert [one.text[:9] for one in told] == ["Передал: "] * 2, "one line for each message, the screen is not repeated"
    assert "уже есть ответ" in await pressed(mentee, "На этой неделе", asked_when)
    before = len(bot_said(mentee))
    await mentee.send("Спасибо, сядем!")
    await mentor.wait_for("Спасибо, сядем!")
    again = await mentee.wait_for("Хотите добавить – просто напишите ещё")
    assert again.labels == ["Вопрос решён", "В меню"]
    await stage.settle()
    await mentee.look()
    said = [one.text for one in bot_said(mentee)[before:] if "Передал" in one.text]
    assert said == [again.text], "the screen itself says it"
    await mentee.send("/help_me")
    await mentee.press("Новый вопрос", await mentee.wait_for("У вас открыт вопрос"))
    await mentee.wait_for("Что случилось?")
    await mentee.send("Не сходится журнал")
    asked = await mentor.wait_for("№ 2 «Журналы и документы»")
    await mentor.send("Сейчас посмотрю")
    whose = await mentor.wait_for("Этих слов я здесь не ждал")
    assert sum("Передать:" in one for one in whose.labels) == 2
    await mentor.press("Ответить", asked)
    await mentor.wait_for("Первое передам сразу, а о следующем спрошу, кому оно")
    await mentor.send("Пришлите снимок")
    await mentee.wait_for("Пришлите снимок")


async def test_words_into_a_talk_that_closed_meanwhile_are_kept_and_can_open_it_again(
    people: tuple[Player, Player, Player],
) -> None:
    mentor, mentee = people[0].phone, people[1].phone
    await mentee.send("/help_me")
    await mentee.wait_for("Что случилось?")
    await mentee.send("Как вести классный час?")
    sent = await mentee.wait_for("Ответ придёт сюда")
    await mentor.press("Ответить", await mentor.wait_for("просит о помощи"))
    await mentor.wait_for("Пишите, записывайте голосовое")
    await mentee.press("Вопрос решён", sent)
    await mentee.press("5", await mentee.wait_for("помогли?"))
    await mentor.wait_for("Оценка помощи: 5 из 5")
    await mentor.send("Сядьте в круг")
    kept = await mentor.wait_for("уже закрыт. Ваши слова я сохранил")
    await mentor.press("Открыть № 1 снова и передать", kept)
    await mentee.wait_for("Сядьте в круг")


async def test_every_other_screen_of_help_can_be_read(stage: Stage, people: tuple[Player, Player, Player]) -> None:
    mentor, mentee, curator = (one.phone for one in people)
    await mentee.send("/help_me")
    await mentee.wait_for("Что случилось?")
    await mentee.send("Не сходится журнал")
    sent = await mentee.wait_for("Ответ придёт сюда")
    await mentee.press("Срочность: сегодня", sent)
    await mentee.press("На этой неделе", await mentee.wait_for("Когда нужна помощь?"))
    await mentee.press("Тема: Журналы", await mentee.wait_for("на этой неделе"))
    await mentee.press("Рабочая программа", await mentee.wait_for("О чём ваш вопрос?"))
    await mentee.press("Вопрос решён", await mentee.wait_for("«Рабочая программа»"))
    await mentee.press("4", await mentee.wait_for("помогли?"))
    await mentee.press("Пропустить", await mentee.wait_for("Что помогло?"))
    await mentee.press("Обращения за помощью", await mentee.wait_for("здравствуйте"))
    await mentee.press("Закрытые вопросы", await mentee.wait_for("Открытых обращений нет"))
    await mentee.press("№ 1", await mentee.wait_for("Закрытые вопросы: 1"))
    whole = await mentee.wait_for("Вопрос № 1 «Рабочая программа», закрыто")
    assert "Не сходится журнал" in whole.text
    await mentee.press("Открыть снова", whole)
    await mentor.wait_for("снова открывает вопрос № 1")
    await mentor.send("/menu")
    await mentor.press("Ещё", await mentor.wait_for("здравствуйте"))
    await mentor.press("Готов(а) помочь по темам")
    await mentor.press("Классное руководство", await mentor.wait_for("Отметьте темы"))
    await mentor.press("Поставить на паузу", await mentor.wait_for("✓ Классное руководство"))
    await mentor.press("Снова готов", await mentor.wait_for("пауза"))
    await mentor.wait_for("Спасибо! Если коллега")
    await curator.send("/menu")
    await curator.press("Ещё", await curator.wait_for("здравствуйте"))
    await curator.press("Помощь: сроки и темы")
    measured = await curator.wait_for("Помощь за год: 1")
    assert "«Рабочая программа»: 1, ждут: 1" in measured.text
    assert "журнал" not in measured.text.lower()
    assert [row["topic"] for row in await stage.rows("help_request")] == ["work_program"]


async def test_help_is_one_press_away_on_any_screen_and_the_way_back_leads_there(
    stage: Stage, people: tuple[Player, Player, Player]
) -> None:
    mentee = people[1].phone
    await mentee.send("/privacy")
    screen = await mentee.wait_for("Нужна помощь")
    await mentee.press("Нужна помощь", screen)
    asked = await mentee.wait_for("Что случилось?")
    assert "Нужна помощь" not in asked.labels
    await mentee.press("Назад", asked)
    assert (await mentee.wait_for("Нужна помощь")).labels == screen.labels
    mentor = people[0].phone
    await mentor.send("/privacy")
    assert "Нужна помощь" not in (await mentor.wait_for("Назад")).labels
    assert stage.school.id


async def test_without_a_mentor_somebody_ready_takes_it_and_a_colleague_joins_by_their_own_yes(stage: Stage) -> None:
    curator, mentee = await stage.curator(), (await stage.mentee()).phone
    first, second = await stage.mentor(), await stage.mentor("Селенгина Ольга Петровна")
    actor = stage.school.actor(first.someone)
    await help_volunteers.set_readiness(stage.app, actor, "parents", is_ready=True)
    await mentee.send("/help_me")
    await mentee.wait_for("Что случилось?")
    await mentee.send("Мама ученика пишет жалобы")
    await mentee.wait_for("Спросил коллег, готовых помочь по теме «Общение с родителями»")
    offered = await first.phone.wait_for("Коллеге нужна помощь")
    assert "жалобы" not in offered.text
    await first.phone.press("Посмотреть", offered)
    await first.phone.press("Да, помогу", await first.phone.wait_for("Сами слова увидите"))
    await first.phone.wait_for("Мама ученика пишет жалобы", since=0)
    await mentee.wait_for("вам поможет Иркутова Анна Олеговна")
    await first.phone.press("Что ещё можно сделать", await first.phone.wait_for("Обращение № 1", since=0))
    await first.phone.press("Позвать коллегу или передать")
    await first.phone.press("Селенгина Ольга Петровна")
    await first.phone.press("Подключиться к разговору")
    await mentee.wait_for("хочет позвать на помощь коллегу")
    called = await second.phone.wait_for("просит вас подключиться к разговору")
    await second.phone.press("Посмотреть", called)
    await second.phone.press("Да, помогу", await second.phone.wait_for("Сами слова увидите"))
    await second.phone.wait_for("Мама ученика пишет жалобы", since=0)
    await mentee.wait_for("подключается Селенгина")
    await second.phone.send("Пригласите маму на урок")
    await mentee.wait_for("Пригласите маму на урок")
    await first.phone.wait_for("Пригласите маму на урок")
    await curator.phone.look()
    assert not any("жалобы" in one.text for one in curator.phone.messages)


async def test_a_silent_mentor_is_told_of_to_the_curator_alone(
    stage: Stage, people: tuple[Player, Player, Player]
) -> None:
    mentor, mentee, curator = (one.phone for one in people)
    await mentee.send("/help_me")
    await mentee.press("Мой наставник не отвечает", await mentee.wait_for("Что случилось?"))
    told = await pressed(mentee, "Сказать куратору", await mentee.wait_for("Узнает только куратор"))
    assert "Сказал куратору, и больше никому" in told
    said = await curator.wait_for("говорит вам по секрету")
    await curator.press("Наставник не отвечает", said)
    await curator.press("Ангарский", await curator.wait_for("Это сказано вам по секрету"))
    await curator.press("Вопрос улажен", await curator.wait_for("Сам наставник об этом не знает"))
    await curator.wait_for("Чем кончилось?")
    await curator.send("Поговорили, ответит до пятницы")
    await curator.wait_for("Никто не жалуется")
    await mentee.wait_for("куратор пишет: Поговорили, ответит до пятницы")
    await stage.settle()
    await mentor.look()
    assert not any("секрет" in one.text or "не отвечает" in one.text for one in mentor.messages)
    await curator.send("/menu")
    await curator.wait_for("здравствуйте")
