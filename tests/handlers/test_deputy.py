"""Where the regulation wants a deputy head as curator, the director is reminded and not stopped."""

from collections.abc import AsyncIterator

import pytest

from db import organizations
from db.engine import Database
from services.catalog import Catalog
from tests.bot.stage import Stage, staged


@pytest.fixture
async def district_stage(database: Database, catalog: Catalog) -> AsyncIterator[Stage]:
    """A stage whose school works by the regulation of a district."""
    async with staged(database, catalog) as found:
        async with found.app.database.transaction() as connection:
            await organizations.change(connection, found.school.id, profile_id="krasny-kut-district")
        yield found


async def test_the_director_is_reminded_who_a_curator_is_by_the_regulation(district_stage: Stage) -> None:
    director = (await district_stage.director()).phone
    await director.send("/menu")
    await director.wait_for("назначить куратора")
    await director.press("Назначить куратора")
    shown = await director.wait_for("По положению это заместитель руководителя. Напоминание, а не запрет")
    assert "Ссылка – в отдельном сообщении" in shown.text
    await director.wait_for("Приглашение. Роль: куратор", since=0)


async def test_where_the_regulation_does_not_say_nobody_is_reminded(stage: Stage) -> None:
    director = (await stage.director()).phone
    await director.send("/menu")
    await director.wait_for("назначить куратора")
    await director.press("Назначить куратора")
    shown = await director.wait_for("Ссылка – в отдельном сообщении")
    assert "По положению" not in shown.text
