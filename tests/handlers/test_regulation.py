"""The director changes the regulation in chat; the curator hears of it; wrong words lose nothing."""

from tests.bot.stage import Stage


async def test_a_director_changes_a_setting_by_order_and_the_curator_hears_of_it(stage: Stage) -> None:
    director, curator = (await stage.director()).phone, (await stage.curator()).phone
    await director.send("/menu")
    await director.wait_for("здравствуйте")
    await director.press("Документы и согласия")
    await director.press("Положение школы")
    shown = await director.wait_for("Что меняем?")
    assert "Школа № 2, Иркутск. Редакция № 1." in shown.text
    assert all(len(label) <= 60 for label in shown.labels)
    await director.press("Что менялось")
    shown = await director.wait_for("Пока ничего: действует положение")
    assert "Изменить ещё" not in shown.labels
    await director.press("‹ Назад", shown)
    await director.wait_for("Что меняем?")
    await director.press("Напомнить до конца программы, дней: 14")
    await director.wait_for("Сейчас: 14.")
    await director.send("сто")
    await director.wait_for("Нужно целое число от 1 до 60", since=0)
    await director.send("10")
    await director.wait_for("Было: 14. Станет: 10.")
    await director.send("41-ос")
    await director.wait_for("От какого числа?")
    await director.press("Сегодня")
    shown = await director.wait_for("Всё верно?")
    assert "Приказ № 41-ос от 1 сентября 2026" in shown.text
    await director.press("Изменить")
    shown = await director.wait_for("Что менялось")
    assert "Редакция № 2. Приказ № 41-ос от 1 сентября 2026" in shown.text
    assert "было 14, стало 10." in shown.text
    await director.press("Изменить ещё")
    await director.wait_for("Редакция № 2.")
    await stage.settle()
    told = await curator.wait_for("Директор изменил положение приказом № 41-ос", since=0)
    await curator.press("Что менялось", told)
    shown = await curator.wait_for("Что менялось в положении")
    assert "Изменить ещё" not in shown.labels
    await curator.press("‹ Назад", shown)
    await curator.wait_for("здравствуйте")


async def test_yes_and_no_are_buttons_and_a_target_names_its_year(stage: Stage) -> None:
    director = (await stage.director()).phone
    await director.send("/menu")
    await director.wait_for("здравствуйте")
    await director.press("Документы и согласия")
    await director.press("Положение школы")
    await director.wait_for("Что меняем?")
    await director.press("›")
    await director.press("›", await director.wait_for("Тихие часы кончаются"))
    shown = await director.wait_for("Выходные тихие целиком")
    target = next(label for label in shown.labels if label.startswith("Цель: Доля молодых"))
    assert target.endswith(": 70 %")
    await director.press("Выходные тихие целиком: да", shown)
    shown = await director.wait_for("Как будет теперь?")
    assert shown.labels[:2] == ["да", "нет"]
    await director.press("нет")
    await director.wait_for("Было: да. Станет: нет.")
    for _ in range(2):
        await director.press("‹ Назад")
    await director.wait_for("Что меняем?")
    await director.press(target)
    await director.wait_for("Сейчас на 2027 год: 70 %.")
    await director.send("101")
    await director.wait_for("Нужно целое число от 0 до 100", since=0)
