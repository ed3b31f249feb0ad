"""Whoever holds no role any more is told so and finds a way on; nothing of the place opens to them."""

from mentoring.actors import Role
from tests.bot.stage import Stage, labels_of, pressed


async def test_whose_last_role_is_taken_away_gets_words_and_comes_back_by_a_link(stage: Stage) -> None:
    director = (await stage.director()).phone
    expert = (await stage.join(Role.COUNCIL, "Советова Инна Олеговна")).phone
    await expert.send("/menu")
    old = await expert.wait_for("здравствуйте")
    await director.send("/menu")
    await director.press("Ещё", await director.wait_for("здравствуйте"))
    await director.press("Роли", await director.wait_for("Что открыть?"))
    await director.press("Советова И. О.: совет наставников", await director.wait_for("Кто за что отвечает"))
    await director.press("Снять роль", await director.wait_for("Советова Инна Олеговна"))
    await director.press("Совет наставников", await director.wait_for("Какую роль снять?"))
    await director.press("Да, снять", await director.wait_for("Сделанное сохранится"))
    await director.wait_for("Кто за что отвечает")
    assert not [one for one in await labels_of(director) if "Советова" in one]
    await expert.wait_for("больше не ваша")
    assert "у кого есть на это право" in await pressed(expert, "Наставничество в цифрах", old)
    await expert.send("/menu")
    menu = await expert.wait_for("у вас здесь нет роли")
    assert menu.labels == ["Мои данные"]
    await expert.send("/help")
    shown = await expert.wait_for("‹ Назад")
    assert shown.labels == ["‹ Назад"]
    await expert.send("здравствуйте")
    await expert.send("/privacy")
    await expert.wait_for("хран")
    await expert.start(await stage.link(Role.COUNCIL))
    await expert.press("Продолжить")
    menu = await expert.wait_for("здравствуйте")
    assert "Наставничество в цифрах" in menu.labels
    log = [(row["act"], row["about"].get("role")) for row in await stage.rows("audit")]
    assert ("take-role", "council") in log
