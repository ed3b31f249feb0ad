"""Applications in chat: one question a screen, sent once it was seen whole, decided, its way always in sight."""

from datetime import timedelta

from handlers.application_words import WAY_LIMIT, way
from mentoring.actors import Role
from mentoring.application_states import ApplicationAct
from services import meetings
from services.application_cards import StepOfWay
from tests.bot.stage import Player, Stage
from tests.builders import MORNING, ZONE

OFFICES = (Role.DIRECTOR, Role.CURATOR)


async def people(stage: Stage) -> tuple[Player, Player, Player, Player]:
    """Director, curator, and the two of a working pair."""
    pair = await stage.pair()
    director, curator, mentor, mentee = pair.director, pair.curator, pair.mentor, pair.mentee
    await stage.settle()
    return director, curator, mentor, mentee


async def apply_for(player: Player, kind: str) -> None:
    """From the menu to the first question."""
    phone = player.phone
    await phone.send("/menu")
    await phone.press("Заявления", await phone.wait_for("здравствуйте"))
    await phone.press("Новое заявление", await phone.wait_for("Ваши заявления"))
    await phone.press(kind, await phone.wait_for("О чём заявление?"))


async def test_the_event_of_a_release_is_pressed_where_the_program_has_it(stage: Stage) -> None:
    _, _, mentor, _ = await people(stage)
    [pair] = await stage.rows("pair")
    soon = stage.school.clock.now() + timedelta(days=2)
    await meetings.propose_meeting(stage.app, stage.school.actor(mentor.someone), pair["id"], soon)
    await apply_for(mentor, "Освобождение от уроков")
    shown = await mentor.phone.wait_for("На какое мероприятие программы?")
    assert "Показать всё, что уже есть" not in shown.labels, "nothing is there yet"
    await mentor.phone.press("‹ Назад", shown)
    shown = await mentor.phone.wait_for("О чём заявление?")
    assert await stage.rows("application") == [], "a draft without a word leaves no trace"
    await mentor.phone.press("Освобождение от уроков", shown)
    shown = await mentor.phone.wait_for("На какое мероприятие программы?")
    await mentor.phone.press("Встреча: знакомство, 03.09.2026", shown)
    await mentor.phone.wait_for("С какого дня?")
    [draft] = await stage.rows("application")
    assert "Встреча: знакомство, 03.09.2026" in str(draft["content"])
    await mentor.phone.send("послезавтра")
    shown = await mentor.phone.wait_for("По какой день включительно?")
    assert {"2", "3"} & set(shown.labels) == {"3"}, "it cannot end before it begins"
    await mentor.phone.press("‹ Прошлый вопрос", shown)
    await mentor.phone.press("‹ Прошлый вопрос", await mentor.phone.wait_for("Сейчас: 3 сентября 2026"))
    shown = await mentor.phone.wait_for("Сейчас: Встреча: знакомство, 03.09.2026")
    assert "‹ Прошлый вопрос" not in shown.labels, "it is the first"
    await mentor.phone.press("Оставить как есть", shown)
    await mentor.phone.wait_for("По какой день включительно?")


async def test_a_release_from_lessons_from_the_first_question_to_the_signed_paper(stage: Stage) -> None:
    director, curator, mentor, _ = await people(stage)
    phone = mentor.phone
    await apply_for(mentor, "Освобождение от уроков")
    await phone.wait_for("На какое мероприятие программы?")
    await phone.send("я" * 201)
    await phone.wait_for("201")
    await phone.send("Открытый урок в 5 «А»")
    await phone.wait_for("С какого дня?")
    await phone.send("31.06.2027")
    await phone.wait_for("Такого дня нет: 31.06.2027")
    await phone.send("25.09.2026")
    await phone.wait_for("По какой день включительно?")
    await phone.send("24.09.2026")
    await phone.wait_for("Последний день раньше первого")
    await phone.send("25 сентября 2026")
    await phone.wait_for("Какие уроки в это время?")
    await phone.send("2-й и 3-й, 5 «А»")
    await phone.wait_for("Кто проведёт эти уроки?")
    await phone.send("/menu")
    await phone.press("Закончить заявление", await phone.wait_for("закончить заявление"))
    shown = await phone.wait_for("Открытый урок в 5 «А»")
    assert "Отправить" not in shown.labels
    await phone.press("Продолжить", shown)
    await phone.wait_for("Кто проведёт эти уроки?")
    await phone.send("Тайшетова Инна Павловна")
    shown = await phone.wait_for("Решение – у директора")
    assert "не должно мешать урокам" in shown.text
    await phone.press("Изменить: Уроки", shown)
    await phone.wait_for("Какие уроки в это время?")
    await phone.send("Только 3-й урок")
    await phone.press("Отправить", await phone.wait_for("Уроки: Только 3-й урок"))
    await phone.wait_for("на рассмотрении у директора, ответ до 4 сентября")
    told = await director.phone.wait_for("Новое заявление: Освобождение от уроков")
    await director.phone.press("Открыть заявление", told)
    shown = await director.phone.wait_for("Кто проведёт: Тайшетова Инна Павловна")
    await director.phone.press("Решение: да", shown)
    await director.phone.press("Без пояснения", await director.phone.wait_for("не должно мешать урокам"))
    await director.phone.wait_for("решено 1 сентября 2026: да")
    told = await phone.wait_for("Решение «да»")
    await phone.press("Открыть заявление", told)
    shown = await phone.wait_for("решение «да» (Ольхонская Вера Львовна)")
    await phone.press("Заявление в Word", shown)
    await phone.wait_for("Подпишите и отдайте")
    await curator.phone.send("/menu")
    await curator.phone.press("Заявления", await curator.phone.wait_for("здравствуйте"))
    shown = await curator.phone.wait_for("Заявления, которые ждут вас")
    await curator.phone.press("Решённые: 1", shown)
    shown = await curator.phone.wait_for("Решённые заявления")
    assert any(one.startswith("Освобождение от уроков: Иркутова") for one in shown.labels)


async def test_a_dispute_is_settled_with_the_words_of_each_side_kept_apart(stage: Stage) -> None:
    _, curator, mentor, mentee = await people(stage)
    council = await stage.join(Role.COUNCIL, "Советова Инна Павловна")
    await apply_for(mentee, "Спор: помощь посредника")
    await mentee.phone.press("время и встречи", await mentee.phone.wait_for("О чём не получается договориться?"))
    await mentee.phone.wait_for("Эти слова прочтёт только посредник")
    await mentee.phone.send("Встречи всё время переносятся")
    await mentee.phone.press("нет", await mentee.phone.wait_for("Показать ваши слова другой стороне"))
    await mentee.phone.press("Отправить", await mentee.phone.wait_for("Решение – у совета наставников"))
    await mentee.phone.wait_for("на рассмотрении у совета наставников")
    told = await council.phone.wait_for("Новое заявление: Спор")
    await council.phone.press("Открыть заявление", told)
    shown = await council.phone.wait_for("Слова сторон читает только посредник")
    assert "переносятся" not in shown.text
    assert "Не разбирать спор" in shown.labels
    assert not [one for one in shown.labels if one.startswith("Решение")], "nobody decides yes or no of a dispute"
    await council.phone.press("Выбрать посредника", shown)
    await council.phone.press("Советова Инна Павловна", await council.phone.wait_for("Кто будет посредником?"))
    shown = await council.phone.wait_for("посредник Советова Инна Павловна слушает обе стороны")
    await council.phone.press("Предложить решение", shown)
    await council.phone.wait_for("Иркутова Анна Олеговна ещё не ответил(а)")
    await council.phone.press("Подождать")
    told = await mentor.phone.wait_for("Посредник поможет договориться: Советова Инна Павловна")
    await mentor.phone.press("Открыть заявление", told)
    shown = await mentor.phone.wait_for("Слова сторон читает только посредник")
    assert "переносятся" not in shown.text
    assert "другой стороне" not in shown.text, "that the words are kept back is nobody's but the applicant's"
    await mentor.phone.press("Рассказать, как я это вижу", shown)
    await mentor.phone.press("Только посредник", await mentor.phone.wait_for("Кто прочтёт"))
    await mentor.phone.wait_for("Как вы это видите")
    await mentor.phone.send("У меня две ставки, переношу не со зла")
    await mentor.phone.wait_for("слово стороны: Иркутова Анна Олеговна")
    told = await council.phone.wait_for("Одна из сторон спора написала вам")
    await council.phone.press("Открыть заявление", told)
    shown = await council.phone.wait_for("У меня две ставки")
    assert "Встречи всё время переносятся" in shown.text
    await council.phone.press("Предложить решение", shown)
    await council.phone.wait_for("Что предлагаете сторонам?")
    await council.phone.send("Раз в неделю, в среду после шестого урока")
    for side in (mentee, mentor):
        told = await side.phone.wait_for("Посредник предложил решение")
        await side.phone.press("Открыть заявление", told)
        shown = await side.phone.wait_for("в среду после шестого урока")
        assert ("две ставки" in shown.text) is (side is mentor)
        assert "согласие с решением" not in shown.text, "what the other side answers is not seen until both agree"
        await side.phone.press("Согласен(на) с решением", shown)
    await mentee.phone.wait_for("Стороны договорились")
    await curator.phone.send("/menu")
    await curator.phone.press("Заявления", await curator.phone.wait_for("здравствуйте"))
    await curator.phone.press("Решённые: 1", await curator.phone.wait_for("Заявления, которые ждут вас"))
    shown = await curator.phone.wait_for("Решённые заявления")
    assert any("стороны договорились" in one or one.startswith("Спор") for one in shown.labels)


def test_a_long_way_is_shown_page_by_page_and_nothing_of_it_is_lost() -> None:
    said = [f"{number}: {'я' * 900}" for number in range(30)]
    steps = tuple(StepOfWay(ApplicationAct.SPEAK, "Иркутова Анна Олеговна", MORNING, one) for one in said)
    pages = way(steps, ZONE, "ru")
    assert all(len(page) < 2 * WAY_LIMIT for page in pages)
    assert [one for one in said if one not in "\n".join(reversed(pages))] == []
    assert said[-1] in pages[0]
