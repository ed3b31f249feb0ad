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
    Role.ASSISTANT: "Вы поможете школе",
}
# What a name is asked for.
NAMED_FOR = {
    Role.MENTEE: "они попадут в приказ.",
    Role.MENTOR: "они попадут в приказ.",
    Role.DIRECTOR: "под приказами",
    Role.CURATOR: "в приказ о вашем назначении",
    Role.COUNCIL: "вас увидят коллеги",
    Role.PSYCHOLOGIST: "вас увидят коллеги",
    Role.ASSISTANT: "вас увидят коллеги",
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
    assert NAMED_FOR[role] in (await phone.wait_for("Как вас зовут")).text
    await phone.send("Соколова Мария Петровна")
    shown = await phone.wait_for("Анкета" if role in (Role.MENTEE, Role.MENTOR) else "Мария Петровна, здравствуйте")
    assert shown.buttons or role in (Role.COUNCIL, Role.PSYCHOLOGIST, Role.ASSISTANT)
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
    await phone.wait_for("Анкета наставляемого")
    await phone.press("Не хочу участвовать")
    await phone.wait_for("Точно не участвуете?")
    await phone.press("Да, не участвую")
    await phone.wait_for("Удалил ваше имя")
    await nothing_kept(stage)
    await phone.send("/menu")
    await phone.wait_for("откройте ссылку-приглашение")


async def refused(stage: Stage, phone: Phone, code: str, words: str) -> None:
    """The link is refused in words, and whoever opened it is told the way on; nothing is stored of a stranger."""
    people = len(await stage.rows("person"))
    await phone.start(code)
    await phone.wait_for(words)
    await stage.settle()
    assert len(await stage.rows("person")) == people


async def test_a_link_that_cannot_be_used_says_why_and_the_way_on(stage: Stage) -> None:
    phone = await stage.phone("Мария")
    for code in ("nonsense", "A" * 64, "A" * 300, "'; --", "<b>", "не код", "1 2 3"):
        await refused(stage, phone, code, "Такой ссылки нет")
        await phone.wait_for("откройте ссылку-приглашение")
    used = await stage.link(Role.MENTEE)
    other = await stage.phone("Ольга")
    await other.start(used)
    await agree(other)
    await refused(stage, phone, used, "одноразовая")
    revoked = await stage.link(Role.MENTEE)
    async with stage.database.transaction() as connection:
        await connection.exec_driver_sql(
            "UPDATE invitation SET revoked_at = '2026-09-01 00:00:00' WHERE code = ?", (revoked,)
        )
    await refused(stage, phone, revoked, "отозвали")
    late = await stage.link(Role.MENTEE)
    await stage.sim.advance(days=14)
    await refused(stage, phone, late, "Срок ссылки вышел")


async def test_a_link_used_between_opening_and_agreeing_says_so(stage: Stage) -> None:
    code = await stage.link(Role.MENTEE)
    phone, quicker = await stage.phone("Мария"), await stage.phone("Ольга")
    await phone.start(code)
    await phone.press("Продолжить")
    await phone.press("Согласен(на)", await phone.wait_for("Согласие на участие"))
    last = await phone.wait_for("персональных данных")
    await quicker.start(code)
    await agree(quicker)
    query = await phone.press("Согласен(на)", last)
    assert "одноразовая" in (await phone.answer(query)).text
    await stage.settle()
    assert len(await stage.rows("person")) == 1


async def test_a_second_link_adds_its_role_and_one_into_the_same_role_is_refused(stage: Stage) -> None:
    mentee = await stage.mentee()
    await refused(stage, mentee.phone, await stage.link(Role.MENTEE), "уже вошли как наставляемый")
    await mentee.phone.wait_for("здравствуйте")
    await mentee.phone.start(await stage.link(Role.MENTOR))
    await mentee.phone.press("Продолжить")
    await mentee.phone.wait_for("Анкета наставника")
    assert sorted(row["role"] for row in await stage.rows("membership")) == ["mentee", "mentor"]


async def test_start_twice_and_words_before_agreeing_lose_nothing(stage: Stage) -> None:
    code = await stage.link(Role.MENTEE)
    phone = await stage.phone("Мария")
    await phone.start(code)
    await phone.wait_for("Вас приглашают")
    await phone.start(code)
    await phone.wait_for("Вас приглашают")
    await phone.send("а что это?")
    await phone.wait_for("нажатия кнопки")
    await stage.settle()
    await agree(phone)
    await phone.start()
    await phone.wait_for("Как вас зовут")
    assert len(await stage.rows("person")) == 1


async def test_what_is_no_name_is_explained_with_an_example(stage: Stage) -> None:
    phone = await stage.phone("Мария")
    await phone.start(await stage.link(Role.MENTEE))
    await agree(phone)
    for name in ("Мария", "12 34", "<b>Мария</b> Соколова", "Я" * 61 + " Мария", "🙂 🙂", "Мария, Соколова"):
        await phone.send(name)
        await phone.wait_for("Например: Соколова Мария Петровна")
    await phone.sticker()
    await phone.wait_for("Как вас зовут")
    await phone.send("о'нил-иванова анна-мария")
    await phone.wait_for("Анкета")
    [person] = await stage.rows("person")
    assert (person["family_name"], person["given_name"]) == ("О'Нил-Иванова", "Анна-Мария")
