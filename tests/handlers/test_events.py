"""An event in chat: a curator announces it, a mentor comes, a mentee cannot, the roadmap's activity is done."""

from db import roadmap as roadmaps
from mentoring.actors import Role
from mentoring.roadmap import Item, Roadmap, Scope
from simulator.phone import Phone
from tests.bot.stage import Player, Stage, pressed

TITLE = "Как вести <первую> встречу"


async def announce(phone: Phone) -> None:
    """From the menu to the announcement, with what is typed wrong on the way."""
    await phone.send("/menu")
    await phone.press("Мероприятия", await phone.wait_for("здравствуйте"))
    await phone.wait_for("проведено: 0 из 2")
    await phone.press("Объявить мероприятие")
    await phone.wait_for("Что проводим?")
    await phone.press("Установочная сессия наставников")
    await phone.wait_for("Как назовём?")
    await phone.send("Ы")
    await phone.wait_for("Нужно название")
    await phone.send(TITLE)
    await phone.wait_for("В какой день?")
    await phone.press("15")
    await phone.wait_for("В котором часу?")
    await phone.press("15:00")
    await phone.wait_for("Сколько это займёт?")
    await phone.press("90 мин.")
    await phone.wait_for("Где? Напишите кабинет")
    await phone.send("Актовый зал")
    await phone.wait_for("Кого зовём?")
    await phone.press("Всех: наставников и наставляемых")
    await phone.wait_for("Сколько человек поместится?")
    await phone.send("один")
    await phone.wait_for("Нужно число от 2 до 500")
    await phone.press("Места хватит всем")
    await phone.wait_for("Какое дело дорожной карты")
    await phone.press("Сессия наставников")
    shown = await phone.wait_for("Объявить?")
    assert TITLE in shown.text
    assert "Установочная сессия наставников\nвторник, 15 сентября, 15:00, 90 мин.\nГде: Актовый зал" in shown.text
    assert "Дело дорожной карты: Сессия наставников" in shown.text
    assert await pressed(phone, "Объявить") == "Объявлено. Ответы будут на карточке."
    await phone.wait_for("Придут: 0")


async def reply(mentor: Player, mentee: Player) -> None:
    """One comes and gets the file; another cannot, then can, then cannot."""
    await mentor.phone.press(f"Приду: {TITLE}", await mentor.phone.wait_for("Приглашаем"))
    assert (await mentor.phone.wait_for("Ждём вас")).media
    await mentor.phone.wait_for("Вы придёте. Напомню накануне.")
    await mentee.phone.press(f"Не смогу: {TITLE}", await mentee.phone.wait_for("Приглашаем"))
    await mentee.phone.wait_for("Вы не придёте.")
    await mentee.phone.press("Приду")
    await mentee.phone.wait_for("Вы придёте.")
    await mentee.phone.press("Не смогу", await mentee.phone.wait_for("Придут: 2"))
    await mentee.phone.wait_for("Хорошо, вас не ждём")


async def change(phone: Phone) -> None:
    """Another hour and another room."""
    await phone.press("Изменить", await phone.wait_for("Придут:"))
    await phone.press("Перенести", await phone.wait_for("Что меняем"))
    await phone.press("15", await phone.wait_for("В какой день?"))
    await phone.press("16:00", await phone.wait_for("В котором часу?"))
    await phone.press("Изменить", await phone.wait_for("15 сентября, 16:00, 90"))
    await phone.press("Где", await phone.wait_for("Что меняем"))
    await phone.wait_for("Где? Напишите кабинет")
    await phone.send("Кабинет 14")
    await phone.wait_for("Где: Кабинет 14")


async def test_an_event_from_its_announcement_to_its_materials(stage: Stage) -> None:
    curator, mentor, mentee = await stage.curator(), await stage.mentor(), await stage.mentee()
    await stage.school.enter("Листова Анна", Role.MENTEE)
    plan = Roadmap(0, stage.school.id, Scope.SCHOOL, 2026, {"work": "Работа"}, (Item(0, "work", "Сессия наставников"),))
    async with stage.database.transaction() as connection:
        await roadmaps.create(connection, plan, stage.app.clock.now())
    phone = curator.phone
    await announce(phone)
    await reply(mentor, mentee)
    await phone.press("Кто придёт")
    listed = await phone.wait_for("придёт: Иркутова Анна Олеговна")
    assert "не сможет: Ангарский Пётр Ильич" in listed.text
    await phone.press("Записать за тех, кто без Telegram")
    await phone.press("Листова Анна", await phone.wait_for("кто придёт из тех"))
    await phone.press("Назад", await phone.wait_for(lambda one: "✓ Листова Анна" in one.labels))
    await phone.press("Назад", await phone.wait_for("придёт: Листова Анна"))
    await change(phone)
    await mentor.phone.wait_for("Кабинет 14")
    await stage.sim.advance(days=15)
    await mentor.phone.wait_for("Завтра: ")
    await phone.press("Отметить, кто был", await phone.wait_for("Отметьте, кто был, – пара нажатий"))
    await phone.wait_for("Были: 2.")
    await phone.press("Ангарский Пётр Ильич")
    await phone.wait_for("Были: 3.")
    assert "Дело дорожной карты отмечено выполненным" in await pressed(phone, "Состоялось, всё отмечено")
    await phone.wait_for("Отмечено, что состоялось")
    await phone.send("/menu")
    await phone.press("Мероприятия", await phone.wait_for("здравствуйте"))
    await phone.press("Прошедшие", await phone.wait_for("проведено: 1 из 2"))
    await phone.press(f"15 сентября 2026 · {TITLE} · состоялось")
    await phone.press("Добавить материал", await phone.wait_for("Были: 3"))
    await phone.wait_for("Пришлите файл или фото")
    await phone.send("https://example.org/zapis – запись")
    await phone.wait_for("• https://example.org/zapis – запись")
    await mentee.phone.press("Открыть мероприятие", await mentee.phone.wait_for("Материал: "))
    shown = await mentee.phone.wait_for("Вы были.")
    assert "https://example.org/zapis" in shown.text
    await mentee.phone.send("/menu")
    await mentee.phone.press("Мероприятия", await mentee.phone.wait_for("здравствуйте"))
    await mentee.phone.press("Прошедшие", await mentee.phone.wait_for("Впереди пока ничего нет"))
    await mentee.phone.wait_for("Прошедшие мероприятия")
