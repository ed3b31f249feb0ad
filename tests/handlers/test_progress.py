"""A program's progress in chat: the mentee shows a result, the mentor marks it, the curator sees the same bar."""

from tests.bot.stage import Stage
from tests.programs import carried_out


async def test_the_mentee_shows_the_mentor_marks_and_the_curator_sees_the_same(stage: Stage) -> None:
    pair = await stage.pair()
    director, curator, mentor, mentee, couple = pair.director, pair.curator, pair.mentor, pair.mentee, pair.couple
    await carried_out(stage.school, couple)
    await stage.settle()
    phone = mentee.phone
    await phone.send("/menu")
    await phone.press("Моё наставничество")
    await phone.press("Иркутова А. О.")
    await phone.press("Как идёт программа")
    await phone.wait_for("выполнено 0 из 3")
    await phone.press("Побывать на уроках наставника")
    await phone.wait_for("Ожидаем: Взят один приём")
    await phone.press("Показать результат")
    await phone.wait_for("Пришлите слова, ссылку, фото или документ")
    await phone.sticker()
    await phone.wait_for("Такое не сохраню")
    await phone.send_photo(caption="Класс")
    await phone.wait_for("Ангарский Пётр Ильич: [фото], Класс")
    await phone.press("Показать результат")
    await phone.send("а" * 1001)
    await phone.wait_for("Пришлите покороче или документом")
    await phone.send("Была на двух уроках, взяла приём с тишиной: https://example.org/list")
    await phone.wait_for("Ангарский Пётр Ильич: Была на двух уроках")
    await mentor.phone.send("/menu")
    await mentor.phone.press("Моё наставничество")
    await mentor.phone.press("Иркутова А. О.")
    shown = await mentor.phone.wait_for("Пара работает")
    assert "Приказ № 1 подписан" in shown.text
    assert "хранится" not in shown.text, "where papers lie is for those who keep them"
    await mentor.phone.press("Как идёт программа")
    await mentor.phone.press("Побывать на уроках наставника")
    await mentor.phone.wait_for("Была на двух уроках")
    await mentor.phone.press("Отметить выполнение")
    await mentor.phone.press("5")
    await mentor.phone.wait_for("Хотите добавить слово?")
    await mentor.phone.send("Приём <работает>")
    await mentor.phone.wait_for("Наставник: Приём <работает>")
    await mentor.phone.press("Назад")
    await mentor.phone.wait_for("■■■□□□□□□□ выполнено 1 из 3")
    for keeper in (curator, director):
        await keeper.phone.send("/menu")
        await keeper.phone.press("Программы")
        await keeper.phone.press("Как идут программы")
        await keeper.phone.wait_for("Всего: 1, с просрочкой: 0")
        await keeper.phone.press("33%")
        shown = await keeper.phone.wait_for("■■■□□□□□□□ выполнено 1 из 3")
        assert "Ничего не просрочено" in shown.text
