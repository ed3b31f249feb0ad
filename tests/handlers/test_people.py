"""The banks in chat: lists, cards, corrections, pauses; one's own questionnaire; people entered from paper."""

import os
from collections.abc import Callable

from mentoring.actors import Role
from mentoring.meetings import NOTE_LIMIT
from mentoring.pairs import PairStatus
from services import agreeing, orders, proposing
from simulator.phone import Phone
from simulator.shown import Shown
from tests.bot.stage import Player, Stage
from tests.builders import ENDS, STARTS, Someone
from tests.handlers.test_journey import fill
from tests.messages import TEXT_LIMIT


async def see(phone: Phone, words: str, *, ever: bool = False) -> Shown:
    """Wait for a screen since the last press, or for a message `ever` sent; READ_ALOUD=1 prints it."""
    shown = await phone.wait_for(words, since=0 if ever else None)
    assert len(shown.text) <= TEXT_LIMIT
    if os.environ.get("READ_ALOUD"):
        print("\n---\n" + shown.text + "\n" + " ".join(f"[{label}]" for label in shown.labels))  # noqa: T201
    return shown


def is_written_down(label: str) -> Callable[[Shown], bool]:
    """Tell the card of somebody from paper once something is no longer among what is to be written down."""

    def fits(shown: Shown) -> bool:
        return "без Telegram" in shown.text and label not in shown.labels

    return fits


async def lists(curator: Player) -> None:
    await curator.phone.send("/menu")
    await see(curator.phone, "здравствуйте")
    await curator.phone.press("Наставники и наставляемые")
    await see(curator.phone, "анкета готова у")


async def test_the_curator_narrows_a_list_finds_a_name_and_reads_a_whole_card(stage: Stage) -> None:
    curator = await stage.curator()
    await stage.mentee()
    await stage.join(Role.MENTEE, "Витимская Инна Олеговна", filled=False)
    await lists(curator)
    await curator.phone.press("Наставляемые")
    shown = await see(curator.phone, "Наставляемые: 2")
    assert "Витимская И. О. · анкета не готова" in shown.labels
    await curator.phone.press("Кого показать")
    await see(curator.phone, "Отметьте одно или несколько")
    await curator.phone.press("анкета не готова")
    await curator.phone.wait_for(lambda one: "✓ анкета не готова" in one.labels)
    await curator.phone.press("Показать")
    shown = await see(curator.phone, "Наставляемые: 1")
    assert "Показаны: анкета не готова" in shown.text
    await curator.phone.press("Показать всех")
    await see(curator.phone, "Наставляемые: 2")
    await curator.phone.send("анга")
    shown = await see(curator.phone, "«анга»")
    await curator.phone.press("Ангарский П. И. · ищет наставника")
    shown = await see(curator.phone, "Кем вы работаете?")
    assert "Исправить ответ" in shown.labels
    await curator.phone.press("‹ Назад")
    await see(curator.phone, "«анга»")


async def test_the_curator_corrects_an_answer_pauses_and_keeps_two_apart(stage: Stage) -> None:
    curator, mentee = await stage.curator(), await stage.mentee()
    await stage.mentor()
    await lists(curator)
    await curator.phone.press("Наставляемые")
    await curator.phone.press("Ангарский П. И. · ищет наставника")
    await see(curator.phone, "Кем вы работаете?")
    await curator.phone.press("Исправить ответ")
    shown = await see(curator.phone, "Проверьте, всё ли верно")
    assert "Всё верно, отправить" not in shown.labels
    await curator.phone.press("1")
    await see(curator.phone, "1 из")
    await curator.phone.send("Учитель астрономии")
    await curator.phone.wait_for(lambda one: "Проверьте" in one.text and "астрономии" in one.text)
    await curator.phone.press("Всё верно")
    await see(curator.phone, "Учитель астрономии (записал куратор)")
    await curator.phone.press("Пауза")
    await see(curator.phone, "До какого дня не предлагать новых пар")
    await curator.phone.press("1 месяц, до 1 октября 2026")
    await see(curator.phone, "Пауза до 1 октября 2026")
    await curator.phone.send("Отпуск <до октября>")
    await see(curator.phone, "Закончится сама")
    await curator.phone.press("‹ Назад")
    await see(curator.phone, "Пауза до 1 октября 2026. Причина: Отпуск <до октября>")
    await mentee.phone.wait_for("Куратор поставил паузу", since=0)
    await curator.phone.press("Не ставить в пару")
    await see(curator.phone, "Пока пусто")
    await curator.phone.press("Добавить")
    await see(curator.phone, "С кем не ставить в пару")
    await curator.phone.press("Иркутова Анна Олеговна")
    await see(curator.phone, "не будут предложены друг другу")
    await curator.phone.press("Без объяснения")
    await see(curator.phone, "Не ставить в пару: 1")
    await curator.phone.press("Ангарский П. И. – Иркутова А. О.")
    await see(curator.phone, "Причина: не указана")
    await curator.phone.press("Убрать из списка")
    await see(curator.phone, "Пока пусто")
    assert await stage.rows("separation") == []


async def test_a_talk_with_a_mentor_and_the_map_of_requests(stage: Stage) -> None:
    curator, mentor = await stage.curator(), await stage.mentor()
    await stage.mentee()
    await lists(curator)
    await curator.phone.press("Карта запросов")
    shown = await see(curator.phone, "Что людям трудно")
    assert "Планирование уроков и тем: просят 1, из них ждут 1, помогут 1" in shown.text
    await curator.phone.press("‹ Назад")
    await see(curator.phone, "анкета готова у")
    await curator.phone.press("Наставники")
    await curator.phone.press("Иркутова А. О. · занято 0 из 3")
    await see(curator.phone, "Иркутова Анна Олеговна")
    await curator.phone.press("Собеседование")
    await see(curator.phone, "Когда было собеседование")
    await curator.phone.send("завтра")
    await see(curator.phone, "Не узнаю дату")
    await curator.phone.send("Вчера")
    await see(curator.phone, "Что подтвердилось")
    await curator.phone.press("продолжительный опыт работы")
    await curator.phone.wait_for(lambda one: "✓ продолжительный опыт работы" in one.labels)
    await curator.phone.press("Готово")
    await see(curator.phone, "Что важно запомнить")
    await curator.phone.send("Готова взять двоих")
    await see(curator.phone, "Собеседование 31 августа 2026, критериев отмечено: 1. Готова взять двоих")
    [row] = await stage.rows("interview")
    assert (row["person_id"], row["criteria"]) == (mentor.id, ["experience"])


async def test_people_see_and_change_their_own_answers_and_say_a_year_later_that_all_is_true(stage: Stage) -> None:
    curator, mentor = await stage.curator(), await stage.mentor()
    await mentor.phone.send("/menu")
    await see(mentor.phone, "здравствуйте")
    await mentor.phone.press("Моя анкета")
    shown = await see(mentor.phone, "Моя анкета, наставник")
    assert "Всё верно" not in shown.labels
    await mentor.phone.press("Исправить ответ")
    await see(mentor.phone, "Проверьте, всё ли верно")
    await mentor.phone.press("1")
    await see(mentor.phone, "Кем вы работаете?")
    await mentor.phone.send("Завуч")
    await mentor.phone.wait_for(lambda one: "Проверьте" in one.text and "Завуч" in one.text)
    await mentor.phone.press("Всё верно")
    await see(mentor.phone, "Моя анкета, наставник")
    await stage.sim.advance(minutes=20)
    await see(curator.phone, "Исправлена анкета: Иркутова Анна Олеговна", ever=True)
    await stage.sim.advance(days=365)
    await see(mentor.phone, "Прошёл год, и пора свериться", ever=True)
    await mentor.phone.press("Моя анкета")
    await see(mentor.phone, "Всё по-прежнему верно?")
    await mentor.phone.press("Всё верно")
    await stage.settle()
    assert [row["answered_at"] is not None for row in await stage.rows("refresh")] == [True]


async def test_somebody_without_telegram_is_entered_from_paper_to_the_pair(stage: Stage) -> None:
    curator, mentor = await stage.curator(), await stage.mentor()
    phone = curator.phone
    await lists(curator)
    await phone.press("Записать без Telegram")
    await see(phone, "Кто это будет?")
    await phone.press("Наставляемый")
    await see(phone, "Как зовут?")
    await phone.send("Листова")
    await see(phone, "Не разобрал имя")
    await phone.send("Листова Анна Фёдоровна")
    shown = await see(phone, "Листова Анна Фёдоровна, без Telegram")
    await phone.press("Анкета", shown)
    await stage.settle()
    assert [row["person_id"] for row in await stage.rows("response")] == [mentor.id]  # not before the consent
    for purpose in ("на участие", "на обработку данных"):
        shown = await see(phone, "Листова Анна Фёдоровна, без Telegram")
        await phone.press(f"Согласие: {purpose}")
        await see(phone, f"согласие {purpose}\n\nКогда подписано?")
        await phone.press("Вчера")
        await see(phone, f"согласие {purpose}\n\nГде хранится")
        await phone.press("В личном деле")
        await phone.wait_for(is_written_down(f"Согласие: {purpose}"))
    await phone.press("Анкета")
    await see(phone, "Анкета наставляемого")
    assert "Не хочу участвовать" not in phone.last.labels
    await phone.press("Начать")
    await fill(stage, phone, "mentee_intake")
    await see(phone, "Анкета записана и сдана")
    await phone.press("‹ Назад")
    await see(phone, "Сейчас записывать нечего")
    [person] = [row for row in await stage.rows("person") if row["family_name"] == "Листова"]
    await proposing.propose_pair(stage.app, stage.school.actor(curator.someone), person["id"], mentor.id, STARTS, ENDS)
    await stage.settle()
    shown = await see(phone, "Передайте, пожалуйста: Листова Анна Фёдоровна", ever=True)
    assert "Вам предлагают пару: Иркутова Анна Олеговна" in shown.text
    await phone.press("Записать ответ", shown)
    await see(phone, "Что скажет о паре: Иркутова Анна Олеговна?")
    await phone.press("Согласен(на)")
    await see(phone, "Сейчас записывать нечего")
    [row] = [one for one in await stage.rows("pair_member") if one["person_id"] == person["id"]]
    assert row["consented_at"] is not None
    await phone.press("Ссылка для входа")
    await phone.wait_for(lambda one: "https://t.me/" in one.text)
    link = next(word for one in reversed(phone.messages) for word in one.text.split() if word.startswith("https://"))
    herself = await stage.phone("Анна")
    await herself.open(link)
    await herself.press("Продолжить")
    await herself.wait_for("Анна Фёдоровна, здравствуйте")
    await see(phone, "Новый участник: Листова Анна Фёдоровна", ever=True)
    assert len([one for one in await stage.rows("person") if one["family_name"] == "Листова"]) == 1


async def test_the_form_of_a_consent_is_at_hand_where_its_day_is_asked(stage: Stage) -> None:
    curator = await stage.curator()
    await stage.school.enter("Листова Анна Фёдоровна", Role.MENTEE, consented=False)
    phone = curator.phone
    await lists(curator)
    await phone.press("Наставляемые")
    await phone.press("Листова А. Ф.", await see(phone, "Выберите человека"))
    await phone.press("Записать с бумаги", await see(phone, "Без Telegram"))
    await phone.press("Согласие: на участие", await see(phone, "Что записать?"))
    await phone.press("Бланк для подписи", await see(phone, "Когда подписано?"))
    form = await see(phone, "Бланк согласия", ever=True)
    assert form.media
    assert form.media["file_name"].endswith(".docx")


async def test_a_proposal_and_the_pairs_card_say_who_is_without_telegram(stage: Stage) -> None:
    curator, mentor = await stage.curator(), await stage.mentor()
    mentee = await stage.school.enter("Листова Анна Фёдоровна", Role.MENTEE, filled=True)
    phone = curator.phone
    await phone.send("/menu")
    await phone.press("Подобрать пару", await see(phone, "здравствуйте"))
    await phone.press("Листова Анна Фёдоровна")
    await phone.press("1. Иркутова Анна Олеговна", await see(phone, "Наставники для"))
    await phone.press("Сегодня", await see(phone, "С какого дня"))
    await phone.press("9 месяцев", await see(phone, "До какого дня"))
    shown = await see(phone, "Предлагаем пару?")
    assert "Листова А. Ф. – без Telegram" in shown.text
    await phone.press("Предложить пару", shown)
    await stage.settle()
    [pair] = await stage.rows("pair")
    await agreeing.consent_to_pair(stage.app, stage.school.actor(curator.someone), pair["id"], mentee.id)
    await agreeing.consent_to_pair(stage.app, stage.school.actor(mentor.someone), pair["id"])
    await phone.send("/menu")
    await phone.press("Пары и приказы", await see(phone, "здравствуйте"))
    await phone.press("Иркутова А. О. – Листова А. Ф.", await see(phone, "Пары"))
    await see(phone, "Листова Анна Фёдоровна: согласие записал куратор")


async def test_a_meeting_is_written_down_from_paper(stage: Stage) -> None:
    curator, mentor = await stage.curator(), await stage.mentor()
    school = stage.school
    await stage.director()
    mentee: Someone = await school.enter("Листова Анна Фёдоровна", Role.MENTEE, filled=True)
    couple = await school.pair(PairStatus.PROPOSED, mentor.someone, mentee)
    await stage.settle()
    await agreeing.consent_to_pair(stage.app, school.actor(mentor.someone), couple.id)
    await agreeing.consent_to_pair(stage.app, school.actor(curator.someone), couple.id, mentee.id)
    await school.papers(couple)
    await orders.approve_pair(stage.app, school.actor(couple.director), couple.id)
    await orders.record_signed_order(stage.app, school.actor(couple.director), couple.id)
    await stage.settle()
    phone = curator.phone
    await lists(curator)
    await phone.press("Наставляемые")
    await phone.press("Листова А. Ф. · в паре")
    await see(phone, "Без Telegram: всё записывает куратор")
    await phone.press("Записать с бумаги")
    await see(phone, "Что записать?")
    await phone.press("Записать встречу: Иркутова Анна Олеговна")
    await see(phone, "В какой день встреча?")
    await phone.press("Вчера")
    await see(phone, "В котором часу?")
    await phone.send("в обед")
    await see(phone, "Не узнаю время")
    await phone.send("13:30")
    await see(phone, "Насколько встреча была полезной?")
    await phone.press("‹ Назад")
    await see(phone, "В котором часу?")
    await phone.send("13:30")
    await phone.press("5")
    await see(phone, "о чём договорились?")
    await phone.send("я" * (NOTE_LIMIT + 1))
    await see(phone, "о чём договорились?")
    await phone.send("Разобрали план урока")
    await see(phone, "Что записать?")
    [meeting], [said] = await stage.rows("meeting"), await stage.rows("check_in")
    assert meeting["status"] == "held"
    assert (said["person_id"], said["mark"], said["note"]) == (mentee.id, 5, "Разобрали план урока")
