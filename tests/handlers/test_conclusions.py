"""Conclusions in chat: the mentor begins, both write, report, mark and agree; a stale word is not lost silently."""

from tests.bot.stage import Stage
from tests.programs import carried_out


async def test_both_draw_the_final_conclusion_and_take_the_paper(stage: Stage) -> None:
    pair = await stage.pair()
    curator, mentor, mentee, couple = pair.curator, pair.mentor, pair.mentee, pair.couple
    await carried_out(stage.school, couple)
    await stage.settle()
    phone = mentor.phone
    await phone.send("/menu")
    await phone.press("Моё наставничество")
    await phone.press("Иркутова А. О.")
    await phone.press("Как идёт программа")
    await phone.press("Выводы")
    await phone.wait_for("Выводов пока нет")
    await phone.press("Начать итоговые выводы")
    shown = await phone.wait_for("Итоговые выводы: Иркутова А. О. – Ангарский П. И.")
    assert "тогда здесь появится «Согласен(на) с выводами»" in shown.text
    await phone.press("Написать: что сделано")
    await phone.send("Провели <два> урока")
    await phone.wait_for("Провели <два> урока")
    await mentee.phone.wait_for("Итоговые выводы по программе ждут вас")
    await mentee.phone.press("Открыть выводы")
    await mentee.phone.press("Написать: что изменилось")
    await mentee.phone.wait_for("Чему научились оба?")
    await mentee.phone.send("Стало тише")
    await mentee.phone.press("Мой отчёт")
    await mentee.phone.send("Научилась держать паузу")
    await mentee.phone.press("Моя оценка программы")
    await mentee.phone.press("5")
    await mentee.phone.wait_for("Добавите слово")
    await mentee.phone.send("Спасибо наставнику")
    await mentee.phone.wait_for("оценка программы 5 из 5; «Спасибо наставнику»; «Научилась держать паузу»")
    await mentee.phone.press("Согласен(на) с выводами")
    await mentee.phone.wait_for("согласие есть")
    await phone.press("Моя оценка программы")
    await phone.press("4")
    await phone.press("Готово")
    await phone.wait_for("Стало тише")
    await phone.press("Согласен(на) с выводами")
    await curator.phone.wait_for("Итоговые выводы готовы")
    await phone.press("Получить файл")
    await phone.wait_for("Подпишите и отдайте куратору")
