"""A speed meeting in chat: a curator announces it, a mentor leads it, one mentee comes, another waits for a place."""

from services import speed
from tests.bot.stage import Player, Stage, pressed


async def announce(curator: Player) -> None:
    """From the menu to the announcement, with what is typed wrong on the way."""
    phone = curator.phone
    await phone.send("/menu")
    await phone.press("Подобрать пару")
    await phone.wait_for("Скоростные встречи")
    await phone.press("Скоростные встречи")
    await phone.wait_for("Пока ни одной")
    await phone.press("Объявить встречу")
    await phone.wait_for("Кто ведёт встречу?")
    assert "от одного до 6" in await pressed(phone, "Дальше")
    await phone.press("Иркутова Анна Олеговна")
    await phone.wait_for("✓ Иркутова Анна Олеговна")
    await phone.press("Дальше")
    await phone.wait_for("О чём встреча?")
    await phone.send("Ы")
    await phone.wait_for("Нужна тема")
    await phone.send("Первый <месяц>")
    await phone.wait_for("В какой день?")
    await phone.press("15")
    await phone.wait_for("В котором часу?")
    await phone.send("в полдень")
    await phone.wait_for("Не узнаю время")
    await phone.press("15:00")
    await phone.wait_for("Где? Напишите кабинет")
    await phone.send("Кабинет 12")
    await phone.wait_for("Сколько длится встреча?")
    await phone.press("30 мин.")
    await phone.wait_for("Сколько человек может прийти?")
    await phone.send("сто")
    await phone.wait_for("Нужно число от 2 до 30")
    await phone.send("2")
    await phone.wait_for("Кого позовём?")
    await phone.press("Всех наставляемых")
    shown = await phone.wait_for("Объявить?")
    assert "Первый <месяц>" in shown.text
    assert "15 сентября, 15:00, 30 мин." in shown.text
    assert "Ведут: Иркутова Анна Олеговна" in shown.text
    assert await pressed(phone, "Объявить") == "Объявил. Наставники получат файл для календаря."
    await phone.wait_for("Занято мест: 0 из 2")


async def change(curator: Player) -> None:
    """Another room and more mentors, with what is typed wrong on the way."""
    phone = curator.phone
    await phone.press("Изменить")
    assert "Что меняем во встрече «Первый <месяц>»?" in (await phone.wait_for("Что меняем")).text
    await phone.press("Где")
    await phone.wait_for("Где? Напишите кабинет")
    await phone.send("Кабинет 14")
    await phone.wait_for("Где: Кабинет 14")
    await phone.press("Сколько мест")
    await phone.wait_for("Сколько человек может прийти?")
    await phone.send("0")
    await phone.wait_for("Нужно число от 2 до 30")
    await phone.send("2")
    await phone.wait_for("Мест: 2, занято: 1")
    await phone.press("Наставники")
    await phone.wait_for("Кто ведёт встречу?")
    assert "от одного до 6" in await pressed(phone, "✓ Иркутова Анна Олеговна")
    await phone.press("Готово")
    await phone.wait_for("Наставники: Иркутова Анна Олеговна")
    await phone.press("Назад")
    await phone.wait_for("Где: Кабинет 14")


async def rate(guest: Player) -> None:
    """What somebody who came is asked at the end."""
    phone = guest.phone
    await phone.wait_for("Скоро скоростная встреча, в 15:00")
    await phone.wait_for("Как прошла встреча Первый <месяц>?")
    await phone.press("Оценить встречу")
    await phone.wait_for("Насколько полезной была встреча")
    await phone.press("5")
    await phone.wait_for("Добавите пару слов")
    await phone.send("Беру с собой игру на паузу")
    await phone.wait_for("С кем хочется работать дальше?")
    await phone.press("Иркутова Анна Олеговна")
    await phone.wait_for("✓ Иркутова Анна Олеговна")
    await phone.press("Готово")


async def test_a_speed_meeting_from_its_announcement_to_its_results(stage: Stage) -> None:
    curator, mentor = await stage.curator(), await stage.mentor()
    first, second = await stage.mentee(), await stage.mentee("Братский Олег Ильич")
    third = await stage.mentee("Вихорева Инна Львовна")
    await announce(curator)
    await mentor.phone.wait_for("Вы ведёте скоростную встречу: Первый <месяц>")
    await first.phone.wait_for("Скоростная встреча: Первый <месяц>")
    await first.phone.press("Открыть встречу")
    await first.phone.press("Записаться")
    await first.phone.wait_for("С чем придёте на встречу")
    await first.phone.send("я" * 301)
    await first.phone.wait_for("помещается 300")
    await first.phone.send("Как удержать внимание?")
    await first.phone.wait_for("Записал вас: Первый <месяц>")
    await change(curator)
    await first.phone.wait_for("Встреча Первый <месяц> изменилась")
    [number] = [row["id"] for row in await stage.rows("speed_event")]
    await speed.sign_up_speed(stage.app, stage.school.actor(third.someone), number)
    await second.phone.wait_for("Скоростная встреча")
    await second.phone.press("Открыть встречу")
    await second.phone.press("Записаться")
    await second.phone.wait_for("С чем придёте")
    await second.phone.press("Пропустить")
    await second.phone.wait_for("вы в очереди: 1")
    await speed.leave_speed(stage.app, stage.school.actor(third.someone), number)
    await second.phone.wait_for("Место освободилось, и теперь оно ваше")
    await mentor.phone.press("Открыть встречу")
    await mentor.phone.wait_for("Вы ведёте эту встречу")
    await mentor.phone.press("Кто идёт и с чем")
    await mentor.phone.wait_for("Как удержать внимание?")
    await stage.sim.advance(days=15)
    await rate(first)
    await mentor.phone.wait_for("Отметьте, кто был")
    await mentor.phone.press("Отметить, кто пришёл")
    await mentor.phone.wait_for("Отмечено: 1 из 2")
    await mentor.phone.press("Братский Олег Ильич")
    await mentor.phone.wait_for("Отмечено: 2 из 2")
    await curator.phone.send("/menu")
    await curator.phone.press("Подобрать пару")
    await curator.phone.press("Скоростные встречи")
    await curator.phone.press("15 сентября 2026 · Первый <месяц> · прошла")
    await curator.phone.press("Итоги встречи")
    shown = await curator.phone.wait_for("Записались: 2, ждали места: 0, пришли: 2")
    assert "С кем хотят работать дальше: Иркутова Анна Олеговна – 1" in shown.text
    assert "Оценок: 1. Среднюю и отзывы покажу, когда ответят хотя бы 5" in shown.text
    assert "игру на паузу" not in shown.text


async def test_a_mentor_announces_alone_moves_and_calls_off(stage: Stage) -> None:
    mentor, mentee = await stage.mentor(), await stage.mentee()
    phone = mentor.phone
    await phone.send("/menu")
    await phone.press("Скоростные встречи")
    await phone.press("Объявить встречу")
    await phone.wait_for("вы ведёте её сами")
    await phone.press("Дальше")
    await phone.send("Журнал без слёз: отметки, темы, домашние задания")
    await phone.wait_for("В какой день?")
    await phone.press("15")
    await phone.wait_for("В котором часу?")
    await phone.press("15:00")
    await phone.send("Кабинет 12")
    await phone.press("30 мин.")
    await phone.wait_for("Сколько человек может прийти?")
    await phone.press("5")
    await phone.press("Наставляемых без наставника")
    await phone.wait_for("Ведут: вы")
    await phone.press("Объявить")
    await phone.wait_for("Вы ведёте эту встречу")
    await mentee.phone.wait_for("Журнал без слёз")
    await mentee.phone.press("Открыть встречу")
    await mentee.phone.press("Записаться")
    await mentee.phone.press("Пропустить")
    await mentee.phone.wait_for("Записал вас")
    await phone.send("/menu")
    await phone.press("Скоростные встречи")
    await phone.press("15 сентября 2026 · Журнал без слёз: отметки, те… · ведёте вы")
    await phone.press("Перенести")
    await phone.wait_for("В какой день?")
    await phone.press("22")
    await phone.wait_for("В котором часу?")
    await phone.press("16:30")
    await mentee.phone.wait_for("перенесли: вторник, 22 сентября, 16:30")
    await phone.wait_for("22 сентября, 16:30")
    await phone.press("Отменить встречу")
    await phone.send("Заболел, назначу новый день")
    await phone.wait_for("Встреча отменена. Причина: Заболел")
    await mentee.phone.wait_for("отменили")
