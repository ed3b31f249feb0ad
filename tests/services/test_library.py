"""A school adds activities to the library, a pair keeps its own; each is seen by those it is for."""

import pytest

from db import program_results
from mentoring.errors import BadInput, NotFound
from mentoring.pairs import PairStatus
from services import library
from tests.builders import School
from tests.programs import carried_out


async def test_a_curator_adds_to_the_schools_library_and_a_pair_to_its_own(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    curator, mentor, mentee = couple.curator, couple.mentor, couple.mentee
    number = await carried_out(school, couple)
    shared = await library.add_to_library(school.app, school.actor(curator), " Чаепитие с  родителями ")
    with pytest.raises(NotFound):
        await library.word_library_activity(school.app, school.actor(mentor), shared, "title", "Чай")
    with pytest.raises(NotFound):
        await library.add_to_library(school.app, school.actor(mentor), "Для всей школы")
    with pytest.raises(BadInput, match="library-choice-unknown"):
        await library.sort_library_activity(school.app, school.actor(curator), shared, "weeks", "99")
    await library.toggle_library_need(school.app, school.actor(curator), shared, "parents")
    await library.word_library_activity(school.app, school.actor(curator), shared, "result", "Родители задали вопросы")
    await library.sort_library_activity(school.app, school.actor(curator), shared, "weeks", "1")
    own = await library.add_to_library(school.app, school.actor(mentor), "Прогулка по школе", number)
    await library.toggle_library_need(school.app, school.actor(mentee), own, "colleagues")
    card = await library.library_activity(school.app, school.actor(mentor), shared)
    assert (card.own.title, card.own.weeks, card.own.difficulties) == ("Чаепитие с родителями", 1, ("parents",))
    assert [one.id for one in await library.library_list(school.app, school.actor(mentee), number)] == [own]
    assert [one.id for one in await library.library_list(school.app, school.actor(couple.director))] == [shared]
    other = await school.mentee("Братский Олег Ильич")
    for someone in (other, couple.director, curator):
        with pytest.raises(NotFound):
            await library.library_activity(school.app, school.actor(someone), own)
    await library.drop_from_library(school.app, school.actor(curator), shared)
    async with school.app.database.reading() as connection:
        left = await program_results.own_of(connection, school.id, number)
    assert [one.ready().id for one in left] == [f"own_{own}"]
