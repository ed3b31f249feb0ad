"""Activities are suggested for this mentee, marked into the draft, spread over its term; a school adds its own."""

import pytest

from db import programs
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.library import ReadyActivity
from mentoring.pairs import PairStatus
from mentoring.program_parts import Part
from services import library, program_writing
from services import program_choosing as choosing
from services.program_beginning import begin_program
from services.work import found
from tests.builders import School
from tests.programs import PLAN, carried_out


async def plan_of(school: School, number: int) -> list[tuple[str, str]]:
    async with school.app.database.reading() as connection:
        version = found(await programs.open_version(connection, number))
        term = version.plan.starts_on, version.plan.ends_on
    rows = version.activities
    assert all(one.starts_on and one.ends_on and term[0] <= one.starts_on <= one.ends_on <= term[1] for one in rows)
    return [(one.source, one.title) for one in rows]


async def test_all_suggested_go_into_the_plan_with_days_and_are_not_suggested_again(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    mentee = school.actor(couple.mentee)
    number = await begin_program(school.app, mentee, couple.id)
    shelf = await choosing.activity_shelf(school.app, school.actor(couple.mentee), number)
    assert shelf.own_needs
    assert all(set(one.serves) for one in shelf.suggested)
    count = await choosing.add_suggested(school.app, school.actor(couple.mentee), number)
    assert count == len(shelf.suggested) > 0
    assert [source for source, _ in await plan_of(school, number)] == [one.activity.id for one in shelf.suggested]
    again = await choosing.activity_shelf(school.app, school.actor(couple.mentor), number)
    assert again.suggested == ()
    assert again.taken == {one.activity.id for one in shelf.suggested}
    assert await choosing.spread_activities(school.app, school.actor(couple.mentor), number) == count


async def test_one_is_marked_in_and_out_and_the_others_yes_falls(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await begin_program(school.app, school.actor(couple.mentor), couple.id)
    chosen: ReadyActivity = school.app.catalog.library.activity("open_lesson")
    await choosing.toggle_activity(school.app, school.actor(couple.mentee), number, chosen.id)
    assert await plan_of(school, number) == [(chosen.id, chosen.title.ru)]
    await choosing.toggle_activity(school.app, school.actor(couple.mentor), number, chosen.id)
    assert await plan_of(school, number) == []
    with pytest.raises(NotFound):
        await choosing.toggle_activity(school.app, school.actor(couple.mentor), number, "no_such")
    with pytest.raises(NotAllowed):
        await choosing.activity_shelf(school.app, school.actor(couple.curator), number)


async def test_what_a_pair_adds_comes_first_and_stays_its_own(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await begin_program(school.app, school.actor(couple.mentor), couple.id)
    shared = await library.add_to_library(school.app, school.actor(couple.curator), "Чаепитие с родителями")
    own = await library.add_to_library(school.app, school.actor(couple.mentor), "Прогулка по школе", number)
    await library.toggle_library_need(school.app, school.actor(couple.curator), shared, "parents")
    await library.toggle_library_need(school.app, school.actor(couple.mentee), own, "parents")
    shelf = await choosing.activity_shelf(school.app, school.actor(couple.mentor), number, "parents")
    assert [one.title.ru for one in shelf.activities[:2]] == ["Прогулка по школе", "Чаепитие с родителями"]
    other = await school.pair(PairStatus.ACTIVE, couple.mentor, await school.mentee("Братский Олег Ильич"))
    second = await begin_program(school.app, school.actor(couple.mentor), other.id)
    seen = await choosing.activity_shelf(school.app, school.actor(other.mentee), second, "parents")
    assert [one.title.ru for one in seen.activities if one.id.startswith("own_")] == ["Чаепитие с родителями"]
    await choosing.toggle_activity(school.app, school.actor(couple.mentor), number, f"own_{shared}")
    await library.drop_from_library(school.app, school.actor(couple.curator), shared)
    assert await plan_of(school, number) == [(f"own_{shared}", "Чаепитие с родителями")]


async def test_a_draft_begins_from_another_and_keeps_its_own_words(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    source = await carried_out(school, couple)
    other = await school.pair(PairStatus.ACTIVE, couple.mentor, await school.mentee("Братский Олег Ильич"))
    number = await begin_program(school.app, school.actor(couple.mentor), other.id)
    await program_writing.word_program(school.app, school.actor(other.mentee), number, Part.GOAL, "Моя цель")
    assert await choosing.copy_program(school.app, school.actor(other.mentee), source, number) == 3
    assert await choosing.copy_program(school.app, school.actor(other.mentor), source, number) == 0
    async with school.app.database.reading() as connection:
        version = found(await programs.open_version(connection, number))
    assert (version.plan.goal, version.plan.objectives) == ("Моя цель", PLAN.objectives)
    assert version.activities[0].title == "Побывать на уроках наставника"
    with pytest.raises(WrongState, match="program-bank-own-program"):
        await choosing.copy_program(school.app, school.actor(other.mentor), number, number)
