"""A district that runs programs itself: from the link of the person in charge to the closing of a pair, all in chat."""

from collections.abc import AsyncIterator

import pytest

from db.engine import Database
from mentoring.actors import Role
from mentoring.pairs import PairStatus
from services.catalog import Catalog
from tests.bot.stage import Stage, labels_of, staged
from tests.builders import District
from tests.handlers.test_journey import enter, link_from, live_a_year

# The one that differs most from a school's: acquaintance before the decision, a coordinator, a board of its own.
UNLIKE = "belaya-kalitva-district"
DISTRICTS = ("neftyugansk-district", "krasny-kut-district", UNLIKE)


@pytest.fixture
async def own(database: Database, catalog: Catalog, request: pytest.FixtureRequest) -> AsyncIterator[Stage]:
    """A stage on which the organization is a district, by a regulation written for districts."""
    async with staged(database, catalog) as found:
        school = found.school
        found.school = await District.over(found.app, school.clock, school.causes, profile=request.param)
        yield found


@pytest.mark.parametrize("own", [UNLIKE], indirect=True)
async def test_a_district_invites_its_director_and_sees_its_own_pairs(own: Stage) -> None:
    head, director = (await own.join(Role.DISTRICT, "Районова Инна Павловна")).phone, await own.phone("Вера")
    mentor = (await own.pair(PairStatus.PROPOSED)).mentor
    await head.send("/menu")
    await head.press("Пригласить", await head.wait_for("здравствуйте"))
    await head.press("Директор", await head.wait_for("Кого приглашаем"))
    await enter(director, await link_from(head), "Бирюсина Вера Львовна")
    await director.wait_for("здравствуйте")
    await mentor.phone.press("Открыть", await mentor.phone.wait_for("Вам предлагают пару", since=0))
    await mentor.phone.press("Знакомство состоялось", await mentor.phone.wait_for("ждёт согласия"))
    await mentor.phone.press("Сегодня", await mentor.phone.wait_for("Когда вы познакомились"))
    await mentor.phone.wait_for("Знакомство состоялось: 1 сентября 2026")
    await head.send("/menu")
    await head.press("Школы района", await head.wait_for("здравствуйте"))
    await head.wait_for("Своя программа района: участников – 2")


@pytest.mark.whole
@pytest.mark.parametrize("own", DISTRICTS, indirect=True)
async def test_a_year_of_a_pair_in_a_districts_own_program(own: Stage) -> None:
    head, director = await own.phone("Инна"), await own.phone("Вера")
    link = f"https://t.me/simulator_bot?start={await own.link(Role.DISTRICT)}"
    await enter(head, link, "Районова Инна Павловна")
    await head.press("Пригласить", await head.wait_for("здравствуйте"))
    await head.press("Директор", await head.wait_for("Кого приглашаем"))
    await enter(director, await link_from(head), "Ольхонская Вера Львовна")
    await live_a_year(own, director)
    await head.send("/menu")
    await head.press("Школы района", await head.wait_for("здравствуйте"))
    await head.wait_for("Своя программа района: участников – 2, пар работает – 0, завершили – 1")


async def test_where_the_regulation_is_a_schools_a_district_has_nobody_but_those_in_charge(stage: Stage) -> None:
    district = await District.over(stage.app, stage.school.clock, stage.school.causes)
    stage.school = district
    head = (await stage.join(Role.DISTRICT, "Районова Инна Павловна")).phone
    await head.send("/menu")
    await head.press("Пригласить", await head.wait_for("здравствуйте"))
    await head.wait_for("Кого приглашаем")
    assert [one for one in await labels_of(head) if one in ("Директор", "Куратор", "Наставник")] == []
