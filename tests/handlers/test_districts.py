"""A district in chat: from one link to schools with directors; each place shows its own."""

import pytest

from mentoring.actors import Role
from mentoring.pairs import PairStatus
from services import inviting
from simulator.phone import Phone
from tests.bot.stage import Stage, labels_of, pressed
from tests.builders import District
from tests.handlers.test_journey import enter, link_from


@pytest.fixture
async def district(stage: Stage) -> District:
    return await District.over(stage.app, stage.school.clock, stage.school.causes)


async def in_charge(stage: Stage, district: District) -> Phone:
    """Somebody who has come in by the one link the operator made."""
    phone = await stage.phone("Инна")
    code = await inviting.invite_by_operator(stage.app, district.operator(), Role.DISTRICT.value, district.code)
    await phone.start(code)
    await phone.press("Продолжить")
    await phone.press("Согласен(на)", await phone.wait_for("персональных данных"))
    assert "приказ" not in (await phone.wait_for("Как вас зовут")).text
    await phone.send("Районова Инна Павловна")
    await phone.wait_for("здравствуйте")
    return phone


async def test_from_one_link_to_two_schools_with_directors(stage: Stage, district: District) -> None:
    phone = await in_charge(stage, district)
    chosen = (("Школа № 7", "Школа № 2, Иркутск"), ("Гимназия «Свет»", "Краснокутский район"))
    for number, (name, profile) in enumerate(chosen):
        if number:
            await phone.send("/menu")
            await phone.press("Школы района", await phone.wait_for("здравствуйте"))
            await phone.press("Создать школу", await phone.wait_for("Школы района: 1"))
        else:
            await phone.press("Создать школу")
        shown = await phone.wait_for("По какому положению")
        assert len(shown.labels) == len(stage.app.catalog.profiles) + 1
        await phone.press(profile, shown)
        shown = await phone.wait_for("В каком часовом поясе")
        assert shown.labels[0] == "Иркутск"
        await phone.send("Асия/Иркутск")
        await phone.wait_for("Пример: Asia/Irkutsk")
        await phone.send("asia/irkutsk")
        await phone.wait_for("Как называется школа")
        await phone.send("Ш" * 201)
        await phone.wait_for("не длиннее 200")
        await phone.send(name)
        card = await phone.wait_for("ещё не приглашён")
        assert name in card.text
        await phone.press("Ссылка для директора", card)
        director = await stage.phone(f"Директор {number}")
        await enter(director, await link_from(phone), "Ольхонская Вера Львовна")
        menu = await director.wait_for("здравствуйте")
        assert name in menu.text
        assert "назначить куратора" in menu.text
    await phone.send("/menu")
    await phone.press("Школы района", await phone.wait_for("здравствуйте"))
    shown = await phone.wait_for("Школы района: 2")
    assert [one for one in shown.labels if "чел." in one] == [
        "Школа № 7 · 0 чел., пар: 0", "Гимназия «Свет» · 0 чел., пар: 0",
    ]  # fmt: skip


async def test_the_card_of_a_school_shows_numbers_and_no_names(stage: Stage, district: District) -> None:
    school = await district.school("Школа № 7")
    await school.pair(PairStatus.ACTIVE)  # of people without phones
    stage.allowed |= {f"{what}: 400 Bad Request: chat not found" for what in ("sendMessage", "sendDocument")}
    phone = await in_charge(stage, district)
    await phone.press("Школы района")
    await phone.press("Школа № 7 · 2 чел., пар: 1", await phone.wait_for("Участников: 2"))
    card = await phone.wait_for("Директор: вошёл")
    assert "наставников – 1, наставляемых – 1" in card.text
    for name in ("Иркутова", "Ангарский", "Ольхонская", "Байкалова"):
        assert name not in card.text
    assert await pressed(phone, "Ссылка для директора") == "Ссылка – в отдельном сообщении. Перешлите его директору."


async def test_one_who_belongs_to_two_places_goes_from_one_to_the_other(stage: Stage, district: District) -> None:
    phone = await in_charge(stage, district)
    assert "Сменить организацию" not in await labels_of(phone)
    await phone.start(await stage.link(Role.COUNCIL))
    await phone.press("Продолжить")
    await phone.press("Согласен(на)", await phone.wait_for("персональных данных"))
    menu = await phone.wait_for("Школа № 2")
    await phone.press("Сменить организацию", menu)
    shown = await phone.wait_for("Куда перейти?")
    await phone.press("Район: муниципальный координатор", shown)
    menu = await phone.wait_for("Район\n")
    assert "Школы района" in menu.labels


async def test_a_district_reads_a_schools_indicators_and_takes_all_schools_as_a_table(
    stage: Stage, district: District
) -> None:
    await district.school("Школа № 7")
    phone = await in_charge(stage, district)
    await phone.send("/menu")
    await phone.press("Школы района", await phone.wait_for("здравствуйте"))
    listed = await phone.wait_for("Школы района: 1")
    await phone.press("Сравнить школы", listed)
    assert (await phone.wait_for("школы района рядом")).media
    await phone.press("Школа № 7", listed)
    await phone.press("Показатели", await phone.wait_for("ещё не приглашён"))
    shown = await phone.wait_for("2026/2027 учебный год")
    assert "Локальных актов, которых ждёт положение: 0 из 6." in shown.text
    assert "Итог: нет. Цель да." in shown.text
    assert "видно в «Локальных актах»" not in shown.text
    await phone.press("Назад", shown)
    await phone.wait_for("ещё не приглашён")
