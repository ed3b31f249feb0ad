"""A mentor and a mentee read their rights and duties in the words of their own school's regulation."""

import pytest

from mentoring.actors import Role
from mentoring.errors import NotAllowed
from services.rights import my_rights
from tests.builders import School


async def test_a_mentee_reads_the_regulations_rights_and_duties(school: School) -> None:
    found = await my_rights(school.app, school.actor(await school.mentee()))
    assert [(part.role, part.what, len(part.lines)) for part in found.parts] == [
        (Role.MENTEE, "rights", 5), (Role.MENTEE, "duties", 7),
    ]  # fmt: skip
    assert "о замене наставника" in found.parts[0].lines[-1].ru
    assert found.regulation.ru == "Школа № 2, Иркутск"


async def test_who_is_both_reads_both(school: School) -> None:
    mentor = await school.mentor()
    await school.give(mentor, Role.MENTEE)
    found = await my_rights(school.app, school.actor(mentor))
    assert [(part.role, part.what) for part in found.parts] == [
        (role, what) for role in (Role.MENTOR, Role.MENTEE) for what in ("rights", "duties")
    ]


async def test_another_profile_says_it_in_its_own_words(school: School) -> None:
    profile = "belaya-kalitva-district"
    elsewhere = await School.founded(school.app, school.clock, "Школа района", school.causes, profile=profile)
    found = await my_rights(elsewhere.app, elsewhere.actor(await elsewhere.mentor()))
    assert [len(part.lines) for part in found.parts] == [4, 5]
    assert "наставнический цикл" in found.parts[1].lines[0].ru


async def test_the_curator_has_none_to_read_here(school: School) -> None:
    with pytest.raises(NotAllowed):
        await my_rights(school.app, school.actor(await school.curator()))
