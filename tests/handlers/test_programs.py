"""A program in chat: two people write it, the curator returns it once, the director approves, then it is prolonged."""

from mentoring.actors import Role
from simulator.phone import Phone
from tests.bot.stage import Player, Stage, pressed

ROLES = (Role.DIRECTOR, Role.CURATOR)


async def working(stage: Stage) -> tuple[Player, Player, Player, Player]:
    """Director, curator, mentor and mentee of a pair at work, each with a phone."""
    pair = await stage.pair()
    director, curator, mentor, mentee = pair.director, pair.curator, pair.mentor, pair.mentee
    await stage.settle()
    return director, curator, mentor, mentee


async def fill(phone: Phone) -> None:
    """Part after part, as the screens lead; what the questionnaire knows is not asked."""
    await phone.press("Заполнять по порядку")
    await phone.wait_for("К чему программа должна привести?")
    await phone.send("я" * 1001)
    await phone.wait_for("Сократите, пожалуйста")
    await phone.wait_for("К чему программа должна привести?")
    await phone.send("Вести урок так, чтобы внимание держалось")
    await phone.wait_for("Какие задачи решите по пути?")
    await phone.send("1. Планировать урок по минутам\n2. Спрашивать каждого")
    await phone.wait_for("Как часто и когда встречаетесь?")
    await phone.press("Раз в неделю")
    await phone.wait_for("Что изменится, когда программа закончится?")
    await phone.send("Открытый урок")
    await phone.wait_for("По чему поймёте, что получилось?")
    await phone.send("Карта наблюдения")
    shown = await phone.wait_for("заполнено, ○ пусто")
    assert "● Цель" in shown.labels
    await phone.press("Назад")
    await phone.wait_for("Ещё пусто: Мероприятия")


async def plan(phone: Phone) -> None:
    """One activity with its days and who answers for it."""
    await phone.press("Мероприятия")
    await phone.wait_for("напишите его название сообщением")
    await phone.send("Посетить два урока наставника")
    await phone.wait_for("Ответственный: Оба")
    await phone.press("Ответственный")
    await phone.wait_for("Кто отвечает?")
    await phone.press("Наставляемый")
    await phone.wait_for("Ответственный: Наставляемый")
    await phone.press("Окончание")
    await phone.wait_for("До какого дня?")
    await phone.send("31.12.2030")
    await phone.wait_for("31.12.2030 – за пределами программы")
    await phone.wait_for("До какого дня?")
    await phone.send("30.10.2026")
    await phone.wait_for("Срок: до 30 октября 2026")
    await phone.press("Назад")
    await phone.wait_for("Мероприятия: 1")
    await phone.press("Назад")


async def test_two_people_write_it_the_curator_returns_it_once_and_it_is_prolonged(stage: Stage) -> None:
    director, curator, mentor, mentee = await working(stage)
    await mentor.phone.send("/menu")
    await mentor.phone.wait_for("составить программу наставничества вместе до 28 сентября 2026")
    await mentor.phone.press("Составить программу")
    await mentor.phone.wait_for("Её пишут вдвоём")
    await mentor.phone.press("Начать")
    shown = await mentor.phone.wait_for("Срок: 14 сентября 2026 – 31 мая 2027")
    assert "Написать до 28 сентября 2026" in shown.text
    await fill(mentor.phone)
    await plan(mentor.phone)
    shown = await mentor.phone.wait_for("Мероприятий: 1")
    assert "Ещё пусто" not in shown.text
    assert await pressed(mentor.phone, "Согласен(на) с программой") == "Записал ваше согласие. Ждём остальных."
    await mentee.phone.wait_for("Программа наставничества готова и ждёт вашего согласия: Иркутова Анна Олеговна")
    await mentee.phone.press("Открыть программу")
    await mentee.phone.wait_for("Согласие есть: Иркутова Анна Олеговна")
    await mentee.phone.press("Что изменилось без вас")
    shown = await mentee.phone.wait_for("стало: Вести урок так, чтобы внимание держалось")
    assert "Цель – Иркутова Анна Олеговна" in shown.text
    assert "стало: Посетить два урока наставника (до 30 октября 2026; Наставляемый)" in shown.text
    await mentee.phone.press("Прочитано")
    await mentee.phone.wait_for("Согласие есть")
    assert await pressed(mentee.phone, "Согласен(на) с программой") == "Все согласны. Программа ушла на утверждение."
    await send_back(curator)
    await mend(mentor, mentee)
    await decide(curator, director)
    await mentee.phone.wait_for("Программа наставничества № 1 утверждена")
    assert [row["state"] for row in await stage.rows("program")] == ["under_way"]
    await prolong(mentor, mentee, curator, director)


async def send_back(curator: Player) -> None:
    """One remark, on the goal."""
    await curator.phone.wait_for("Ждёт решения программа наставничества")
    await curator.phone.press("Открыть программу")
    await curator.phone.wait_for("На утверждении, решает: куратор")
    await curator.phone.press("Вернуть с замечаниями")
    await curator.phone.wait_for("Что поправить?")
    await curator.phone.send("Мало мероприятий")
    await curator.phone.wait_for("Поправить – Программа в целом: Мало мероприятий")
    await curator.phone.press("Убрать: Программа в целом")
    await curator.phone.press("Добавить замечание")
    await curator.phone.wait_for("О какой части замечание?")
    await curator.phone.press("Цель")
    await curator.phone.wait_for("Цель: что поправить и как?")
    await curator.phone.send("Назовите класс")
    await curator.phone.wait_for("Поправить – Цель: Назовите класс")
    assert await pressed(curator.phone, "Вернуть программу") == "Программа вернулась к авторам с замечаниями."


async def mend(mentor: Player, mentee: Player) -> None:
    """The goal is written anew, and both agree once more."""
    await mentor.phone.wait_for("– Цель: Назовите класс")
    await mentor.phone.press("Открыть программу")
    await mentor.phone.wait_for("Поправить – Цель: Назовите класс")
    await mentor.phone.press("Части программы")
    await mentor.phone.press("! ● Цель")
    await mentor.phone.wait_for("Замечание: Назовите класс")
    await mentor.phone.send("Вести урок в 5 «Б» так, чтобы внимание держалось")
    await mentor.phone.wait_for("заполнено, ○ пусто")
    await mentor.phone.press("Назад")
    await pressed(mentor.phone, "Согласен(на) с программой")
    await mentee.phone.press("Открыть программу", await mentee.phone.wait_for("ждёт вашего согласия"))
    await pressed(mentee.phone, "Согласен(на) с программой")


async def decide(curator: Player, director: Player) -> None:
    """The curator from the notice, the director from the menu."""
    await curator.phone.press("Открыть программу", await curator.phone.wait_for("Ждёт решения программа"))
    assert await pressed(curator.phone, "Утвердить") == "Утверждено."
    await director.phone.wait_for("Ждёт решения программа наставничества")
    await director.phone.send("/menu")
    await director.phone.wait_for("решить по программам: 1")
    await director.phone.press("Программы")
    await director.phone.wait_for("Ждут вас: 1")
    await director.phone.press("Иркутова А. О. – Ангарский П. И. · на утверждении")
    await pressed(director.phone, "Утвердить")


async def prolong(mentor: Player, mentee: Player, curator: Player, director: Player) -> None:
    """By consent of both, then of those who decide; the order comes as a file."""
    phone = mentor.phone
    await phone.press("Открыть программу", await phone.wait_for("№ 1 утверждена"))
    await phone.press("Как идёт программа", await phone.wait_for("Утверждена, выполняется"))
    await phone.press("Назад", await phone.wait_for("выполнено 0 из"))
    await phone.press("Продлить", await phone.wait_for("Утверждена, выполняется"))
    await phone.wait_for("До какого дня продлить?")
    await phone.send("31 июня 2027")
    await phone.wait_for("До какого дня продлить?")
    await phone.send("31.12.2029")
    await phone.wait_for("самое большее по 14.09.2028")
    await phone.send("31.08.2027")
    await phone.wait_for("Почему продлеваем до")
    await phone.send("Открытый урок перенесли на август")
    shown = await phone.wait_for("Продление ждёт согласия")
    assert "Согласие есть: Иркутова Анна Олеговна" in shown.text
    assert "Согласен(на) с программой" not in shown.labels
    assert "Срок: 14 сентября 2026 – 31 августа 2027" in shown.text
    assert "Сейчас она действует до 31 мая 2027" in shown.text
    await mentee.phone.press(
        "Открыть программу", await mentee.phone.wait_for("Продление программы наставничества ждёт")
    )
    await pressed(mentee.phone, "Согласен(на) с программой")
    for decider in (curator, director):
        await decider.phone.press("Открыть программу", await decider.phone.wait_for("Ждёт решения продление"))
        await decider.phone.wait_for("Последний день: 31 мая 2027 → 31 августа 2027")
        await pressed(decider.phone, "Утвердить")
    await director.phone.wait_for("приказ")
    await phone.press("Открыть программу", await phone.wait_for("31 августа 2027"))
    await phone.press("Редакции", await phone.wait_for("Утверждена, выполняется"))
    await phone.press("2. продление · действует")
    shown = await phone.wait_for("Чем отличается от прежней")
    assert "Последний день: 31 мая 2027 → 31 августа 2027" in shown.text


async def test_words_written_at_the_same_moment_are_shown_to_who_came_second(stage: Stage) -> None:
    _, _, mentor, mentee = await working(stage)
    for player in (mentor, mentee):
        await player.phone.send("/menu")
        await player.phone.press("Составить программу")
        await player.phone.wait_for("Её пишут вдвоём")
    for player in (mentor, mentee):
        if player is mentor:
            await player.phone.press("Начать")
        else:
            await player.phone.send("/what")
            await player.phone.press("Открыть программу", await player.phone.wait_for("Программу уже начали"))
        await player.phone.press("Части программы", await player.phone.wait_for("Написать до"))
        await player.phone.press("○ Цель")
        await player.phone.wait_for("К чему программа должна привести?")
    await mentee.phone.send("Перестать бояться родительских собраний")
    await mentee.phone.wait_for("Какие задачи решите по пути?")
    await mentor.phone.send("Вести урок спокойно")
    shown = await mentor.phone.wait_for("эту часть изменил другой человек")
    assert "Перестать бояться родительских собраний" in shown.text
    await mentor.phone.send("Вести урок спокойно и перестать бояться собраний")
    await mentor.phone.wait_for("Какие задачи решите по пути?")
    [row] = await stage.rows("program_version")
    assert row["goal"] == "Вести урок спокойно и перестать бояться собраний"
