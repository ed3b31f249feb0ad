"""«Мои права»: read in chat, page by page, with a way back."""

from tests.bot.stage import Stage, labels_of
from tests.messages import TEXT_LIMIT


async def test_a_mentor_reads_rights_then_duties_and_goes_back(stage: Stage) -> None:
    phone = (await stage.mentor()).phone
    await phone.send("/menu")
    await phone.wait_for("здравствуйте")
    await phone.press("Мои права")
    shown = await phone.wait_for("Права наставника")
    assert "• привлекать для оказания помощи наставляемому" in shown.text
    assert "Школа № 2, Иркутск" in shown.text
    assert len(shown.text) <= TEXT_LIMIT
    await phone.press("Обязанности наставника")
    shown = await phone.wait_for("• соблюдать требования законодательства")
    assert await labels_of(phone) == [
        "Рекомендация на конкурс", "Поощрение наставляемого", "Дисциплинарная мера", "Права наставника", "‹ Назад",
    ]  # fmt: skip
    await phone.press("‹ Назад")
    await phone.wait_for("здравствуйте")


async def test_a_mentee_reads_them_in_english(stage: Stage) -> None:
    phone = (await stage.mentee(language="en")).phone
    await phone.send("/menu")
    await phone.wait_for("My rights")
    await phone.press("My rights")
    shown = await phone.wait_for("A mentee's rights")
    assert "apply to the curator and the head for another mentor" in shown.text


async def test_a_right_that_can_be_acted_upon_has_its_button(stage: Stage) -> None:
    phone = (await stage.mentee()).phone
    await phone.send("/menu")
    await phone.press("Мои права", await phone.wait_for("здравствуйте"))
    shown = await phone.wait_for("Права наставляемого")
    assert shown.labels[:5] == [
        "Нужна помощь", "Отказаться, сменить, завершить", "Предложение", "Методическая поддержка",
        "Освобождение от уроков",
    ]  # fmt: skip
    await phone.press("Освобождение от уроков", shown)
    shown = await phone.wait_for("О чём заявление?")
    assert "Освобождение от уроков" not in shown.labels, "there is no pair yet"
    await phone.press("Предложение", shown)
    await phone.wait_for("О чём предложение?")
