"""Many pairs in chat: papers at once, one decision, one order, its signing; lists of the year; changes by order."""

from mentoring.pairs import PairStatus
from simulator.shown import Shown
from tests.bot.stage import Stage, pressed
from tests.builders import Couple


async def couples(stage: Stage, status: PairStatus) -> list[Couple]:
    """Three pairs of one mentor."""
    mentor = (await stage.mentor()).someone
    names = ("Ангарский Пётр Ильич", "Братский Олег Ильич", "Тулунский Иван Ильич")
    return [await stage.school.pair(status, mentor, (await stage.mentee(name)).someone) for name in names]


def is_asked_for_a_day(shown: Shown) -> bool:
    return "Какого числа подписан приказ" in shown.text and bool(shown.labels)


async def test_papers_of_many_pairs_one_decision_one_order_and_its_signing(stage: Stage) -> None:
    director, curator = await stage.director(), await stage.curator()
    theirs = await couples(stage, PairStatus.AGREED)
    await stage.settle()
    await curator.phone.send("/menu")
    await curator.phone.press("Пары и приказы", await curator.phone.wait_for("здравствуйте"))
    await curator.phone.press("Записать бумаги сразу: 3", await curator.phone.wait_for("Записать бумаги сразу: 3"))
    await curator.phone.press("Отметить все", await curator.phone.wait_for("Не хватает бумаг: 3"))
    await curator.phone.press("Подписано: 3", await curator.phone.wait_for("Подписано: 3"))
    shown = await curator.phone.wait_for("Когда подписаны согласия")
    assert "Иркутова А. О. – Братский О. И." in shown.text
    await curator.phone.press("Сегодня", shown)
    await curator.phone.press("В личном деле", await curator.phone.wait_for("Где хранятся подписанные листы"))
    await curator.phone.wait_for("Все бумаги записаны")

    asked = await director.phone.wait_for("Вашего решения ждут 3 пары")
    await director.phone.press("Решить", asked)
    await director.phone.press("Отметить некоторые", await director.phone.wait_for("Ждут решения 3 пары"))
    shown = await director.phone.wait_for("Какие пары?")
    await director.phone.press("Тулунский", shown)
    await director.phone.press("Вернуть с замечанием", await director.phone.wait_for("Отмечено: 1"))
    await director.phone.wait_for("Что поправить?")
    await director.phone.send("Нет подписи")
    await director.phone.press("Утвердить все: 2", await director.phone.wait_for("Ждут решения 2 пары"))
    sure = await director.phone.wait_for("Утвердить одним приказом 2 пары?")
    assert "Тулунский" not in sure.text
    await director.phone.press("Да, утвердить одним приказом", sure)
    card = await director.phone.wait_for("Приказ № 1 от 1 сентября 2026")
    assert "Ждёт подписи" in card.text
    order = await director.phone.wait_for("закрепление, пар: 2", since=0)
    assert order.media
    assert "Нет подписи" in (await curator.phone.wait_for("Директор вернул пары: 1", since=0)).text

    await curator.phone.send("/menu")
    await curator.phone.press("Пары и приказы", await curator.phone.wait_for("здравствуйте"))
    await curator.phone.press("Приказы", await curator.phone.wait_for("Приказы"))
    shown = await curator.phone.wait_for("Сверху те, что ждут подписи")
    await curator.phone.press("№ 1 от 01.09.2026", shown)
    await curator.phone.press("Приказ подписан", await curator.phone.wait_for("Ждёт подписи. Распечатайте"))
    await curator.phone.wait_for("Подписан под этим номером?")
    await curator.phone.send("12-н")
    await curator.phone.wait_for("Какого числа подписан приказ")
    await curator.phone.send("завтра")
    await curator.phone.wait_for("Не узнаю дату")
    # The question is asked again below the refusal; the one above it has no buttons any more.
    await curator.phone.press("Сегодня", await curator.phone.wait_for(is_asked_for_a_day))
    await curator.phone.wait_for("Срок в подписанном приказе тот же")
    await curator.phone.send("с осени до весны")
    await curator.phone.wait_for("Нужны два дня")
    await curator.phone.send("14.09.2026 – 30.04.2027")
    await curator.phone.wait_for("Подписан 1 сентября 2026")
    pairs = [await stage.school.stored(one.id) for one in theirs]
    assert [pair.status for pair in pairs] == [PairStatus.ACTIVE, PairStatus.ACTIVE, PairStatus.AGREED]
    assert f"{pairs[0].ends_on:%d.%m.%Y}" == "30.04.2027"


async def test_lists_of_the_year_and_a_latecomer_approved_with_the_pair(stage: Stage) -> None:
    director, curator = await stage.director(), await stage.curator()
    theirs = await couples(stage, PairStatus.AGREED)
    await stage.settle()
    for role in ("наставников", "наставляемых"):
        await curator.phone.send("/menu")
        await curator.phone.press("Пары и приказы", await curator.phone.wait_for("здравствуйте"))
        await curator.phone.press("Списки года", await curator.phone.wait_for("Списки года"))
        await curator.phone.press(f"Составить список {role}", await curator.phone.wait_for("Списки учебного года"))
        card = await curator.phone.wait_for(f"Список {role}")
        if role == "наставляемых":
            await curator.phone.press("Отметить людей", card)
            await curator.phone.press("Тулунский", await curator.phone.wait_for("Отмечено: 3, не вошли: 0"))
            await curator.phone.press("Готово", await curator.phone.wait_for("Отмечено: 2, не вошли: 1"))
            card = await curator.phone.wait_for("В списке: 2, не вошли: 1")
        assert await pressed(curator.phone, "Отправить на утверждение", card) == "Отправлено. Я напишу, когда решат."
        asked = await director.phone.wait_for(f"ждёт список {role}")
        await director.phone.press("Открыть список", asked)
        card = await director.phone.wait_for("Сейчас: ждёт утверждения")
        assert await pressed(director.phone, "Утвердить", card) == "Утверждено. Кураторам придёт файл."
        assert (await curator.phone.wait_for(f"Список {role} утверждён", since=0)).media

    await stage.school.papers(theirs[-1])
    await stage.settle()
    await director.phone.press("Открыть", await director.phone.wait_for("Пара ждёт вашего решения"))
    await director.phone.press("Утвердить", await director.phone.wait_for("у директора"))
    sure = await director.phone.wait_for("Нет в списках года, людей: 1 (Тулунский И. И.)")
    await director.phone.press("Да, утвердить одним приказом", sure)
    await director.phone.wait_for("Приказ № 1 от 1 сентября 2026")
    assert (await stage.school.stored(theirs[-1].id)).status is PairStatus.APPROVED
    supplement = [row for row in await stage.rows("roster") if row["by_pairs"]]
    assert [(row["role"], row["version"]) for row in supplement] == [("mentee", 2)]


async def test_a_term_is_changed_and_who_checks_orders_is_named(stage: Stage) -> None:
    director = await stage.director()
    await stage.curator()
    [first, *_] = await couples(stage, PairStatus.ACTIVE)
    await stage.settle()
    await director.phone.send("/menu")
    await director.phone.press("Пары и приказы", await director.phone.wait_for("здравствуйте"))
    await director.phone.press("Приказы", await director.phone.wait_for("Приказы"))
    await director.phone.press("Кто контролирует исполнение", await director.phone.wait_for("Сверху те"))
    await director.phone.wait_for("Кто контролирует исполнение приказов: директор")
    await director.phone.send("завуч Ли Ян")
    await director.phone.press("Назад", await director.phone.wait_for("Сверху те", since=0))
    await director.phone.press("Ангарский", await director.phone.wait_for("Пары"))
    await director.phone.press("Изменить срок приказом", await director.phone.wait_for("Пара работает"))
    await director.phone.wait_for("Какой день станет последним?")
    await director.phone.send("30.06.2030")
    await director.phone.wait_for("вместе с продлением – не больше 24")
    await director.phone.send("30.06.2027")
    card = await director.phone.wait_for("Об изменении состава и сроков")
    assert "30 июня 2027" in card.text
    assert (await director.phone.wait_for("изменение состава и сроков, пар: 1", since=0)).media
    assert f"{(await stage.school.stored(first.id)).ends_on:%d.%m.%Y}" == "31.05.2027"
