"""Joining by a link in chat: two consents, a name; declining at any step leaves nothing behind."""

import pytest

from mentoring.actors import Role
from simulator.phone import Phone
from tests.bot.stage import Stage
from tests.builders import dump

WORDS = {
    Role.MENTEE: "Наставник поможет",
    Role.MENTOR: "Вы поддержите коллегу",
    Role.DIRECTOR: "Вы назначаете куратора",
    Role.CURATOR: "Вы ведёте списки",
    Role.COUNCIL: "Вы поможете школе",
    Role.PSYCHOLOGIST: "Вы поможете школе",
}
KEPT_ABOUT_PEOPLE = ("person", "channel_account", "membership", "consent", "response", "answer", "conversation")


async def agree(phone: Phone) -> None:
    """Go on from the first screen through every consent to the question for a name."""
    await phone.press("Продолжить")
    for _ in range(3):
        shown = await phone.wait_for(lambda one: "Согласен" in str(one.labels) or "Как вас зовут" in one.text)
        if "Как вас зовут" in shown.text:
            return
        await phone.press("Согласен(на)", shown)
    await phone.wait_for("Как вас зовут")


@pytest.mark.parametrize("role", WORDS)
async def test_whoever_opens_a_link_and_agrees_is_in(stage: Stage, role: Role) -> None:
    phone = await stage.phone("Мария")
    await phone.start(await stage.link(role))
    about = await phone.wait_for(WORDS[role])
    assert "Школа № 2" in about.text
    await agree(phone)
    await phone.send("Соколова Мария Петровна")
    shown = await phone.wait_for("Анкета" if role in (Role.MENTEE, Role.MENTOR) else "Мария Петровна, здравствуйте")
    assert shown.buttons or role in (Role.COUNCIL, Role.PSYCHOLOGIST)
    [person] = await stage.rows("person")
    assert person["family_name"] == "Соколова"
    assert [row["role"] for row in await stage.rows("membership")] == [role]


async def nothing_kept(stage: Stage) -> None:
    await stage.settle()
    rows = await dump(stage.database)
    assert {table: rows[table] for table in KEPT_ABOUT_PEOPLE if rows[table]} == {}
    assert {row["payload"] for row in rows["inbox"]} == {""}


@pytest.mark.parametrize("step", ["about", "participation", "personal data"])
async def test_declining_leaves_nothing_behind(stage: Stage, step: str) -> None:
    phone = await stage.phone("Мария")
    code = await stage.link(Role.MENTEE)
    await phone.start(code)
    if step == "about":
        await phone.press("Не хочу участвовать")
    else:
        await phone.press("Продолжить")
        if step == "personal data":
            await phone.wait_for("Согласие на участие")
            await phone.press("Согласен(на)")
            await phone.wait_for("персональных данных")
        await phone.press("Не согласен(на)")
    await phone.wait_for("ничего не записано")
    await nothing_kept(stage)
    await phone.start(code)
    await phone.wait_for("Вас приглашают")


async def test_leaving_from_the_first_screen_of_the_questionnaire_erases_everything(stage: Stage) -> None:
    phone = await stage.phone("Мария")
    await phone.start(await stage.link(Role.MENTEE))
    await agree(phone)
    await phone.send("Соколова Мария Петровна")
    await phone.press("Не хочу участвовать")
    await phone.wait_for("Точно не участвуете?")
    await phone.press("Да, не участвую")
    await phone.wait_for("ничего не записано")
    await nothing_kept(stage)
    await phone.send("/menu")
    await phone.wait_for("откройте ссылку-приглашение")
