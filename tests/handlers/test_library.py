"""The school's own activities and the bank of programs in chat, as a curator meets them."""

from tests.bot.stage import Stage
from tests.programs import carried_out


async def test_a_curator_writes_an_activity_and_reads_a_program_without_names(stage: Stage) -> None:
    pair = await stage.pair()
    curator, couple = pair.curator, pair.couple
    await carried_out(stage.school, couple)
    await stage.settle()
    phone = curator.phone
    await phone.send("/menu")
    await phone.press("Документы и согласия")
    await phone.press("Библиотека мероприятий")
    await phone.wait_for("Своих мероприятий пока нет")
    await phone.press("Добавить мероприятие")
    await phone.send("Ч" * 121)
    await phone.wait_for("Назовите короче")
    await phone.send("Чаепитие <с> классом")
    await phone.wait_for("Отметьте, чему оно помогает")
    await phone.press("Чему помогает")
    await phone.press("Общение с учениками")
    await phone.wait_for("✓ Общение с учениками")
    await phone.press("Готово")
    await phone.wait_for("Помогает: Общение с учениками")
    await phone.press("Ожидаемый результат")
    await phone.send("Родители задали вопросы")
    await phone.wait_for("Ожидаемый результат: Родители задали вопросы")
    await phone.press("Длительность")
    await phone.press("1 неделя")
    await phone.wait_for("Длительность: 1 неделя")
    await phone.send("/menu")
    await phone.press("Программы")
    await phone.press("Банк программ")
    await phone.wait_for("Нашлось: 1")
    await phone.press("Держать внимание весь урок")
    shown = await phone.wait_for("Побывать на уроках наставника")
    assert "Ангарск" not in shown.text
