"""Every office finds in its menu what the regulation gives it; a coordinator sets what the director can."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest

from db import organizations
from db.engine import Database
from mentoring.actors import Role
from mentoring.pairs import PairStatus
from services import meetings
from services.catalog import Catalog
from simulator.phone import Phone
from tests.bot.stage import Stage, staged

# What is typed or pressed for each setting, and what the list says afterwards.
TYPED = (
    ("Название", "Школа № 7", "Школа № 7"),
    ("Краткое название", "МБОУ «СОШ № 7»", "МБОУ «СОШ № 7»"),
    ("Адрес", "г. Иркутск, ул. Лесная, д. 1", "г. Иркутск, ул. Лесная, д. 1"),
    ("Руководитель", "Ольхонская Вера Львовна", "Ольхонская Вера Львовна"),
    ("Должность руководителя", "Директор", "Директор"),
    ("Учебный год с", "2.9", "02.09"),
    ("Учебный год до", "30 5", "30.05"),
    ("Тихие часы с", "21", "21:00"),
    ("Тихие часы до", "7:30", "07:30"),
)


@pytest.fixture
async def coordinated(database: Database, catalog: Catalog) -> AsyncIterator[Stage]:
    """A stage whose school works by a regulation with a coordinator and a working group (001)."""
    async with staged(database, catalog) as found:
        async with found.app.database.transaction() as connection:
            await organizations.change(connection, found.school.id, profile_id="ilskhan-yurt-school")
        yield found


@pytest.mark.parametrize(
    ("role", "given"),
    [
        (Role.PSYCHOLOGIST, "Кто это по положению: педагог-психолог"),
        (Role.COUNCIL, "Кто это по положению: методическое объединение, комиссия или совет наставников"),
        (Role.ASSISTANT, "Кто это по положению: системный администратор"),
        (Role.WORKING_GROUP, "Кто это по положению: рабочая группа"),
    ],
)
async def test_an_office_reads_what_the_regulation_gives_it(coordinated: Stage, role: Role, given: str) -> None:
    phone = (await coordinated.join(role, "Советова Инна Олеговна")).phone
    await phone.send("/menu")
    await phone.press("Положение коротко", await phone.wait_for("здравствуйте"))
    await phone.press("Что поручено мне", await phone.wait_for("Срок программы"))
    shown = await phone.wait_for(given)
    theirs = [
        one.title.ru
        for stage in coordinated.app.catalog.profile("ilskhan-yurt-school").stages
        for one in stage.activities
        if role in one.responsible
    ]
    assert all(title in shown.text for title in theirs)
    assert theirs or role in (Role.COUNCIL, Role.ASSISTANT)
    await phone.press("‹ Назад", shown)
    await phone.press("Дорожная карта", await phone.wait_for("здравствуйте"))
    await phone.wait_for("Дорожная карта")


async def label_of(phone: Phone, begins: str) -> str:
    """The whole label of a setting, on whichever page of the list it is."""
    shown = await phone.wait_for("Что изменить?")
    if not any(one.startswith(begins) for one in shown.labels):
        await phone.press("›", shown)
        shown = await phone.wait_for(lambda one: any(label.startswith(begins) for label in one.labels))
    return next(one for one in shown.labels if one.startswith(begins))


async def test_a_coordinator_fills_in_every_setting(coordinated: Stage) -> None:
    phone = (await coordinated.join(Role.COORDINATOR, "Координатова Инна Олеговна")).phone
    await phone.send("/menu")
    await phone.press("Ещё", await phone.wait_for("здравствуйте"))
    await phone.press("Настройки")
    for name, typed, shown in TYPED:
        await phone.press(await label_of(phone, f"{name}:"))
        await phone.wait_for("Например")
        await phone.send(typed)
        assert await label_of(phone, f"{name}:") == f"{name}: {shown}"
    [row] = await coordinated.rows("organization")
    assert (row["name"], row["head_post"], row["year_begins"], row["year_ends"]) == (
        "Школа № 7", "Директор", "09-02", "05-30",
    )  # fmt: skip
    log = [row["about"].get("setting") for row in await coordinated.rows("audit") if row["act"] == "change-setting"]
    assert len(log) == len(TYPED)


async def test_a_coordinator_gives_only_what_the_regulation_lets(coordinated: Stage) -> None:
    phone = (await coordinated.join(Role.COORDINATOR, "Координатова Инна Олеговна")).phone
    await coordinated.join(Role.COUNCIL, "Советова Инна Олеговна")
    await phone.send("/menu")
    await phone.press("Ещё", await phone.wait_for("здравствуйте"))
    await phone.press("Роли")
    await phone.press("Советова И. О.: совет наставников", await phone.wait_for("Кто за что отвечает"))
    shown = await phone.wait_for("Роли: совет наставников")
    assert "Снять роль" not in shown.labels
    await phone.press("Дать роль", shown)
    shown = await phone.wait_for("Какую роль дать?")
    assert shown.labels == ["Рабочая группа", "‹ Назад"]
    await phone.press("Рабочая группа", shown)
    await phone.wait_for("Роли: совет наставников, рабочая группа")


async def menu_of(phone: Phone) -> list[str]:
    """What the first screen offers."""
    await phone.send("/menu")
    return (await phone.wait_for(lambda one: "здравствуйте" in one.text and "Мои данные" in one.labels)).labels


async def test_who_has_two_pairs_sees_with_whom_each_thing_is_to_be_done(stage: Stage) -> None:
    await stage.director()
    await stage.curator()
    mentor, mentees = await stage.mentor(), [await stage.mentee(), await stage.mentee("Белая Ирина Ильинична")]
    for one in mentees:
        couple = await stage.school.pair(PairStatus.ACTIVE, mentor.someone, one.someone)
        starts = stage.school.clock.now() + timedelta(hours=1 + 2 * mentees.index(one))
        number = await meetings.propose_meeting(stage.app, stage.school.actor(mentor.someone), couple.id, starts)
        await meetings.accept_meeting(stage.app, stage.school.actor(one.someone), number)
    await stage.sim.advance(timedelta(hours=6))
    labels = await menu_of(mentor.phone)
    shown = await mentor.phone.wait_for("здравствуйте")
    for name in ("Ангарский Пётр Ильич", "Белая Ирина Ильинична"):
        assert f"составить программу наставничества вместе до 28 сентября 2026: {name}" in shown.text
        assert f"рассказать, как прошла встреча: {name}" in shown.text
        assert {f"Составить программу: {name}", f"Как прошла встреча? {name}"} <= set(labels)
    await stage.sim.advance(to=datetime.fromisoformat("2027-06-01T12:00+08:00"))
    labels = await menu_of(mentor.phone)
    assert {"Рассказать об итогах: Ангарский Пётр Ильич", "Рассказать об итогах: Белая Ирина Ильинична"} <= set(labels)


async def test_the_menu_of_a_pair_leaves_out_what_cannot_be_used_and_fits_the_first_screen(stage: Stage) -> None:
    await stage.director()
    await stage.curator()
    mentor, mentee = await stage.mentor(), await stage.mentee()
    before = await menu_of(mentor.phone)
    assert not {"Вас хотели бы", "Обращения за помощью", "Программа", "Задания", "Дневник"} & set(before)
    assert {"Моё наставничество", "Моя анкета", "Готов(а) помочь по темам"} <= set(before)
    assert "Кого мне предложить?" in await menu_of(mentee.phone)
    await stage.school.pair(PairStatus.ACTIVE, mentor.someone, mentee.someone)
    theirs = await menu_of(mentee.phone)
    assert "Кого мне предложить?" not in theirs, "who has a mentor marks nobody"
    assert {"Нужна помощь", "Программа", "Задания", "Моя анкета", "Мои права"} <= set(theirs)
    after = await menu_of(mentor.phone)
    assert after[-9:] == [
        "Обращения за помощью", "Моё наставничество", "Программа", "Задания", "Заявления", "Дневник",
        "Документы и согласия", "Ещё", "Мои данные",
    ]  # fmt: skip
    await mentor.phone.press("Документы и согласия")
    shown = await mentor.phone.wait_for("Что открыть?")
    assert shown.labels == ["Моя анкета", "Мои права", "Мои отчёты", "‹ Назад"]


async def test_the_numbers_promise_nothing_about_who_sees_names(stage: Stage) -> None:
    await stage.mentee()
    phone = (await stage.join(Role.ASSISTANT, "Системова Анна Львовна")).phone
    await phone.send("/menu")
    await phone.press("Списки", await phone.wait_for("здравствуйте"))
    await phone.press("Наставляемые", await phone.wait_for("Какой список открыть?"))
    await phone.wait_for("Ангарский Пётр Ильич")
    await phone.send("/menu")
    await phone.press("Наставничество в цифрах", await phone.wait_for("здравствуйте"))
    shown = await phone.wait_for("Здесь только числа: ни имён, ни ответов.")
    assert "куратор и директор" not in shown.text, "whoever keeps the lists sees names too"
    assert "Ангарский" not in shown.text
