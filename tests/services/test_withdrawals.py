"""What taking each consent back does to a pair that works, and what is said of it beforehand."""

import pytest

from db import erasures, pairs, people
from mentoring import workdays
from mentoring.actors import Role
from mentoring.consents import Category, Purpose
from mentoring.errors import WrongState
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from services import consents, erasing, joining, withdrawals
from tests.builders import School

# Purpose -> (pairs that end at once, pairs that end three working days from now), as a mentor of one working pair.
MENTOR = {
    Purpose.PUBLICATION: (0, 0),
    Purpose.LABOUR: (0, 1),
    Purpose.PARTICIPATION: (1, 0),
    Purpose.PERSONAL_DATA: (1, 0),
}


@pytest.mark.parametrize("purpose", Purpose)
async def test_what_is_said_beforehand_is_what_comes(school: School, purpose: Purpose) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    if purpose is Purpose.PUBLICATION:
        await consents.give_consent(school.app, school.actor(couple.mentor), purpose, [next(iter(Category)).value])
    ends, resigns = MENTOR[purpose]
    said = await withdrawals.withdrawal_consequences(school.app, school.actor(couple.mentor), purpose)
    assert (said.pairs, said.resigning) == (ends, resigns)
    await withdrawals.withdraw_consent(school.app, school.actor(couple.mentor), purpose)
    async with school.app.database.reading() as connection:
        pair = await pairs.get(connection, couple.id)
        mentor = await people.get(connection, couple.mentor.id)
        due = await erasures.awaited(connection, couple.mentor.id)
    assert pair is not None
    assert mentor is not None
    assert (pair.status is PairStatus.ENDED) == bool(ends)
    if resigns:
        assert pair.ends_on == workdays.after(school.clock.now().date(), workdays.NOTICE_DAYS)
    assert (Role.MENTOR in mentor.roles) == (not ends)
    assert (due is not None) == (purpose is Purpose.PERSONAL_DATA)


async def test_a_consent_that_was_not_given_cannot_be_taken_back(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    with pytest.raises(WrongState, match="consent-not-given"):
        await withdrawals.withdraw_consent(school.app, school.actor(couple.mentee), Purpose.PUBLICATION)


async def test_curators_hear_of_somebody_without_a_pair_who_stops_and_of_nobody_twice(school: School) -> None:
    mentee, curator = await school.mentee("Тихая Анна Львовна"), await school.curator()
    await school.deliver()
    await withdrawals.withdraw_consent(school.app, school.actor(mentee), Purpose.PARTICIPATION)
    [(who, letter)] = [(who, one) for kind, who, one in await school.deliver() if kind is Kind.STEPPED_OUT]
    assert who == curator.id
    assert "Тихая Анна Львовна" in str(letter)
    assert "наставляемый" in str(letter)
    couple = await school.pair(PairStatus.ACTIVE)
    await withdrawals.withdraw_consent(school.app, school.actor(couple.mentee), Purpose.PERSONAL_DATA)
    told = await school.told(Kind.STEPPED_OUT, Kind.PAIR_ENDED)
    assert told.count((Kind.STEPPED_OUT, curator.id)) == 1
    assert (Kind.PAIR_ENDED, curator.id) in told


async def test_curators_hear_of_a_mentor_without_mentees_whose_own_pair_goes_on(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    number = await school.link(Role.MENTOR)
    await joining.join(school.app, school.actor(couple.mentee), number)
    await consents.give_consent(school.app, school.actor(couple.mentee), Purpose.LABOUR)
    await withdrawals.withdraw_consent(school.app, school.actor(couple.mentee), Purpose.LABOUR)
    assert await school.told(Kind.STEPPED_OUT, Kind.PAIR_ENDED) == [(Kind.STEPPED_OUT, couple.curator.id)]


async def test_nothing_is_told_of_somebody_erased_before_it_was(school: School) -> None:
    mentee = await school.mentee("Тихая Анна Львовна")
    await school.curator()
    await withdrawals.withdraw_consent(school.app, school.actor(mentee), Purpose.PERSONAL_DATA)
    await erasing.erase_me(school.app, school.actor(mentee))
    assert [one for kind, _, one in await school.deliver() if kind is Kind.STEPPED_OUT] == [None]
