"""The curator's questionnaire in chat: from «Вас ждёт» through nine questions to the level on «Итоги опросов»."""

from collections.abc import AsyncIterator
from datetime import date

import pytest
from sqlalchemy import update

from db.engine import Database
from db.tables import PairRow
from mentoring.pairs import PairStatus
from services.catalog import Catalog
from tests.bot.stage import Stage, staged
from tests.builders import School


@pytest.fixture
async def stage(database: Database, catalog: Catalog) -> AsyncIterator[Stage]:
    """A stage of a school by the regulation that has this questionnaire."""
    async with staged(database, catalog) as found:
        old = found.school
        found.school = await School.founded(
            found.app, old.clock, "Лицей", old.causes, profile="belaya-kalitva-district"
        )  # fmt: skip
        yield found


async def test_the_curator_answers_nine_questions_and_the_director_reads_the_level(stage: Stage) -> None:
    couple = await stage.pair(PairStatus.ACTIVE)
    async with stage.database.transaction() as connection:  # the program of a year is in its last weeks
        await connection.execute(update(PairRow).values(ends_on=date(2026, 9, 14)))
    phone, director = couple.curator.phone, couple.director.phone
    await director.send("/menu")
    await director.press("Итоги опросов", await director.wait_for("здравствуйте"))
    await director.wait_for("за этот год её пока никто не заполнил")
    await phone.send("/menu")
    await phone.press("Анкета куратора", await phone.wait_for("оценить программу года"))
    await phone.press("Начать", await phone.wait_for("Всего 9 вопросов"))
    for number in range(1, 10):
        shown = await phone.wait_for(f"{number} из 9")
        await phone.press("Частично" if number < 3 else "В полной мере", shown)
    await phone.press("Всё верно, отправить", await phone.wait_for("Проверьте, всё ли верно"))
    await phone.wait_for("Сумма и уровень уже в «Итогах опросов»")
    await director.send("/menu")
    await director.press("Итоги опросов", await director.wait_for("здравствуйте"))
    await director.wait_for("Анкета куратора: 16 из 18, оптимальный уровень")
