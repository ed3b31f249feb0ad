"""School breaks in chat: the curator says them, the calendar of meetings shows them."""

from tests.bot.stage import Stage, pressed


async def test_the_curator_says_the_breaks_and_the_calendar_tells_of_them(stage: Stage) -> None:
    pair = await stage.pair()
    curator, mentor = pair.curator, pair.mentor
    await curator.phone.send("/menu")
    await curator.phone.wait_for("здравствуйте")
    await curator.phone.press("Ещё")
    await curator.phone.press("Каникулы")
    shown = await curator.phone.wait_for("Каникулы 2026/2027")
    assert "Осенние каникулы: 26.10 – 03.11" in shown.text
    assert "обычные" in shown.text
    await curator.phone.send("Сентябрьские: 31.09 – 01.10")
    await curator.phone.wait_for("такого дня в учебном году 2026/2027 нет")
    await curator.phone.send("Сентябрьские: 14.09 – 18.09\nЗимние: 31 декабря – 10 января")
    shown = await curator.phone.wait_for("Сентябрьские: 14.09 – 18.09")
    assert "Зимние: 31.12 – 10.01" in shown.text
    assert "обычные" not in shown.text
    [row] = [one for one in await stage.rows("audit") if "breaks" in str(one)]
    assert row["actor_id"] == curator.id

    await mentor.phone.wait_for("Всё оформлено", since=0)
    await mentor.phone.press("Встречи")
    await mentor.phone.wait_for("По порядку следующая – знакомство")
    await mentor.phone.press("Предложить встречу")
    calendar = await mentor.phone.wait_for("В какой день встретимся?")
    assert {"¹⁴", "15", "¹⁸", "21"} & set(calendar.labels) == {"¹⁴", "¹⁸", "21"}
    assert await pressed(mentor.phone, "¹⁵", calendar) == "Сентябрьские, 14.09 – 18.09"
    await mentor.phone.wait_for("В школе каникулы: Сентябрьские, 14.09 – 18.09")

    await mentor.phone.send("/menu")
    await mentor.phone.press("Ещё", await mentor.phone.wait_for("здравствуйте"))
    await mentor.phone.press("Скоростные встречи")
    await mentor.phone.press("Объявить встречу")
    await mentor.phone.press("Дальше", await mentor.phone.wait_for("вы ведёте её сами"))
    await mentor.phone.send("Журнал без слёз")
    calendar = await mentor.phone.wait_for("В какой день?")
    assert await pressed(mentor.phone, "¹⁵", calendar) == "Сентябрьские, 14.09 – 18.09"
    await mentor.phone.wait_for("В школе каникулы: Сентябрьские, 14.09 – 18.09")

    await curator.phone.press("Вернуть обычные", shown)
    await curator.phone.wait_for("обычные")
