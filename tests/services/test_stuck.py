"""Who is stuck stays in the menu of those who look after them until it is so no more."""

from datetime import timedelta

from sqlalchemy import event

from mentoring.actors import Role
from mentoring.meetings import Outcome
from mentoring.pairs import PairStatus
from services import check_ins, home, meetings, offices, pairs
from services.todo import Todo
from tests.builders import MORNING, STARTS, School, Someone


def after(school: School, days: int) -> None:
    """Go to so many days after the first day of the pair's program."""
    school.clock.move(days=(STARTS - school.clock.now().date()).days + days)


async def todos(school: School, who: Someone) -> dict[str, Todo]:
    found = await home.home(school.app, school.actor(who))
    assert found is not None
    return {one.key: one for one in found.todos if one.key in ("resting-pair", "program-late")}


async def test_a_pair_that_does_not_meet_is_in_its_curators_menu_until_a_meeting_is_ahead(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    assert await todos(school, couple.curator) == {}
    after(school, 27)
    assert "resting-pair" not in await todos(school, couple.curator), "its people are asked first"
    school.clock.move(days=2)
    said = (await todos(school, couple.curator))["resting-pair"]
    assert said.action == f"pair:{couple.id}"
    assert "Ангарский" in said.name
    [card] = await pairs.all_pairs(school.app, school.actor(couple.curator))
    assert card.is_resting
    school.clock.move(days=100)
    assert "resting-pair" in await todos(school, couple.curator), "told of once, it is still so"
    starts = school.clock.now() + timedelta(days=1)
    await meetings.propose_meeting(school.app, school.actor(couple.mentor), couple.id, starts)
    assert "resting-pair" not in await todos(school, couple.curator)
    school.clock.move(days=29)
    assert "resting-pair" in await todos(school, couple.curator), "nobody answered, nothing is ahead"


async def test_a_pair_that_met_lately_is_not_stuck(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    after(school, 0)
    starts = school.clock.now() + timedelta(days=20)
    number = await meetings.propose_meeting(school.app, school.actor(couple.mentor), couple.id, starts)
    await meetings.accept_meeting(school.app, school.actor(couple.mentee), number)
    school.clock.move(days=21)
    await check_ins.check_in(school.app, school.actor(couple.mentor), number, Outcome.HELD, 5)
    school.clock.move(days=20)
    assert "resting-pair" not in await todos(school, couple.curator)


async def test_a_curators_menu_asks_no_more_of_the_database_the_more_pairs_there_are(school: School) -> None:
    asked: list[int] = []
    for letter in "абвг":
        mentor, mentee = await school.mentor(f"Менторов{letter} Иван"), await school.mentee(f"Ученый{letter} Пётр")
        couple = await school.pair(PairStatus.ACTIVE, mentor, mentee)
        after(school, 60)
        asked.append(await statements(school, couple.curator))
        school.clock.to(MORNING)
    assert asked[1:] == asked[1:2] * 3, "the first pair alone has a line of its own"


async def statements(school: School, who: Someone) -> int:
    """How many statements the menu takes."""
    said: list[object] = []
    engine = school.app.database.engine.sync_engine

    def note(*about: object) -> None:
        said.append(about)

    event.listen(engine, "before_cursor_execute", note)
    try:
        await todos(school, who)
    finally:
        event.remove(engine, "before_cursor_execute", note)
    return len(said)


async def test_a_late_program_is_in_its_curators_menu_and_the_next_curators(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    other = await school.join(Role.CURATOR, "Вторая Анна Юрьевна")
    after(school, 20)
    assert (await todos(school, couple.curator))["program-late"].count == 1
    assert await todos(school, other) == {}, "a pair has its curator"
    await offices.take_role(school.app, school.actor(couple.director), couple.curator.id, Role.CURATOR)
    assert (await todos(school, other))["program-late"].count == 1
