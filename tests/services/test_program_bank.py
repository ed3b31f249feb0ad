"""Approved programs are found without names and taken as a start; a district gets numbers."""

from dataclasses import replace

import pytest

from mentoring.errors import NotFound
from mentoring.pairs import PairStatus
from mentoring.program_bank import Found
from services import program_bank
from tests.builders import District, School
from tests.programs import PLAN, carried_out


async def test_a_program_is_found_by_difficulty_and_names_nobody(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    plan = replace(PLAN, goal="Ангарскому держать внимание весь урок")
    number = await carried_out(school, couple, plan=plan)
    other = await school.mentor("Братская Ольга Львовна")
    actor = school.actor
    [one] = await program_bank.program_bank(school.app, actor(other), Found(need="discipline"))
    assert (one.program_id, one.goal, one.is_group) == (number, "… держать внимание весь урок", False)
    assert await program_bank.program_bank(school.app, actor(other), Found(need="parents")) == []
    assert await program_bank.program_bank(school.app, actor(other), Found(unit="group")) == []
    assert [each.program_id for each in await program_bank.program_bank(school.app, actor(other))] == [number]
    card = await program_bank.bank_program(school.app, actor(other), number)
    assert "Ангарск" not in repr(card)
    assert len(card.activities) == 3
    elsewhere = await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)
    with pytest.raises(NotFound):
        await program_bank.bank_program(school.app, elsewhere.actor(await elsewhere.mentor()), number)


async def test_a_district_gets_numbers_of_its_schools_only(school: School) -> None:
    district = await District.over(school.app, school.clock, school.causes)
    below = await district.school("Школа № 3")
    await carried_out(below, await below.pair(PairStatus.ACTIVE))
    await carried_out(school, await school.pair(PairStatus.ACTIVE))
    head = await district.head()
    [one] = await program_bank.program_counts(school.app, district.actor(head))
    assert (one.name, one.individual, one.group, one.completed) == ("Школа № 3", 1, 0, 0)
