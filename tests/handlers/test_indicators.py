"""The year's indicators in chat: what is counted, what is lacking and where to get it, the file for the report."""

from mentoring.actors import Role
from mentoring.pairs import PairStatus
from tests.bot.stage import Stage


async def test_the_director_reads_how_the_year_stands_and_takes_the_file(stage: Stage) -> None:
    couple = await stage.pair(PairStatus.ACTIVE)
    phone = couple.director.phone
    await phone.send("/menu")
    await phone.press("Итоги опросов", await phone.wait_for("здравствуйте"))
    await phone.press("Показатели", await phone.wait_for("Наставляемые: "))
    shown = await phone.wait_for("2026/2027 учебный год")
    assert "список сотрудников не загружен" in shown.text
    assert "Мероприятия для наставнических пар, в год\nИтог: 0. Цель 2 – не хватает 2." in shown.text
    assert "Цель 90 %." in shown.text
    assert "Цель 85 % школ региона." in shown.text
    assert "видно в «Локальных актах» и в приказах" in shown.text
    await phone.press("Файл Word", shown)
    assert (await phone.wait_for("Показатели готовы")).media
    await phone.press("Назад", shown)
    await phone.wait_for("Итоги опросов")


async def test_the_council_reads_them_and_the_psychologist_does_not(stage: Stage) -> None:
    council = (await stage.join(Role.COUNCIL, "Советова Инна Олеговна")).phone
    await council.send("/menu")
    await council.press("Наставничество в цифрах", await council.wait_for("здравствуйте"))
    await council.press("Показатели", await council.wait_for("Люди:"))
    await council.wait_for("2026/2027 учебный год")
    psychologist = (await stage.join(Role.PSYCHOLOGIST, "Чуткая Вера Львовна")).phone
    await psychologist.send("/menu")
    await psychologist.press("Наставничество в цифрах", await psychologist.wait_for("здравствуйте"))
    shown = await psychologist.wait_for("Люди:")
    assert "Показатели" not in shown.labels
