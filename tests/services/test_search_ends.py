"""After a program is over its mentee is asked whether a mentor is needed still, and is proposed to nobody meanwhile."""

from datetime import UTC, datetime, timedelta

import pytest

from mentoring.actors import Role
from mentoring.banks import Filter, Flag
from mentoring.errors import NotFound, WrongState
from mentoring.kinds import Area
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from mentoring.partings import PartingKind
from services import banks, cards, drafts, home, partings, proposing, search_ends, searching
from services.choosing import Standing, wish_list
from services.kinds import Wish
from services.pairs import complete_pair
from services.parting_decisions import finish_due, grant_parting
from tests.builders import ENDS, STARTS, Couple, School


async def waiting(school: School) -> list[int]:
    """Who waits for a mentor, wherever curators read it."""
    curator = school.actor(await school.curator())
    numbers = [one.person.id for one in await banks.unmatched(school.app, curator)]
    assert numbers == [one.person.id for one in (await searching.searching(school.app, curator)).people]
    assert len(numbers) == (await drafts.draft_prospect(school.app, curator)).waiting
    return numbers


async def parted(school: School, kind: PartingKind) -> Couple:
    """A pair that has ended as its mentee wished."""
    couple = await school.pair(PairStatus.ACTIVE)
    number = await partings.ask_parting(school.app, school.actor(couple.mentee), couple.id, kind)
    if kind is PartingKind.MUTUAL:
        await partings.agree_to_part(school.app, school.actor(couple.mentor), number)
    for someone in (couple.curator, couple.director) if kind is not PartingKind.STOP else ():
        await grant_parting(school.app, school.actor(someone), number)
    school.clock.move(days=10)
    assert await finish_due(school.app)
    return couple


async def test_whose_program_is_over_is_asked_and_proposed_to_nobody_until_they_say_yes(school: School) -> None:
    couple = await school.pair(PairStatus.COMPLETED)
    mentee, curator = school.actor(couple.mentee), school.actor(couple.curator)
    school.clock.move(days=1)
    asked = [letter for kind, person, letter in await school.deliver()
             if kind is Kind.MENTOR_NEEDED and person == couple.mentee.id]  # fmt: skip
    assert len(asked) == 1
    assert asked[0] is not None
    assert "Нужен ли вам наставник ещё" in asked[0].text
    assert [button.action for row in asked[0].buttons for button in row] == ["needed-yes", "needed-no"]
    assert await waiting(school) == []
    assert await banks.candidates(school.app, curator, couple.mentee.id) == []
    [entry] = await banks.bank(school.app, curator, Role.MENTEE, Filter(frozenset({Flag.NOT_LOOKING})))
    assert entry.person.id == couple.mentee.id
    assert (await cards.person_card(school.app, curator, couple.mentee.id)).search_end is not None
    assert (await wish_list(school.app, mentee, Role.MENTEE)).standing is Standing.NOT_LOOKING
    other, day = await school.mentor("Братская Ольга Петровна"), school.clock.now().date()
    ends = day + timedelta(days=120)
    with pytest.raises(WrongState) as refused:
        await proposing.propose_pair(school.app, curator, couple.mentee.id, other.id, day, ends)
    assert refused.value.key == "pair-mentee-not-looking"
    first = await home.home(school.app, mentee)
    assert first is not None
    assert "mentor-needed" in {one.key for one in first.todos}
    await search_ends.rest_from_search(school.app, school.actor(couple.mentee))
    calm = await home.home(school.app, school.actor(couple.mentee))
    assert calm is not None
    assert "mentor-needed" not in {one.key for one in calm.todos}
    assert await waiting(school) == []
    await search_ends.seek_again(school.app, school.actor(couple.mentee))
    told = [(person, str(letter)) for kind, person, letter in await school.deliver() if kind is Kind.SEARCH_AGAIN]
    assert [person for person, _ in told] == [couple.curator.id]
    assert "Ангарский" in told[0][1]
    assert await waiting(school) == [couple.mentee.id]
    await search_ends.seek_again(school.app, school.actor(couple.mentee))
    with pytest.raises(WrongState):
        await search_ends.rest_from_search(school.app, school.actor(couple.mentee))
    assert await proposing.propose_pair(school.app, school.actor(couple.curator), couple.mentee.id, other.id, day, ends)


@pytest.mark.parametrize(
    ("kind", "looks", "is_asked"),
    [(PartingKind.REPLACEMENT, True, False), (PartingKind.STOP, False, False), (PartingKind.MUTUAL, False, True)],
)
async def test_after_an_early_end_only_who_asked_for_another_mentor_looks_on(
    school: School, kind: PartingKind, *, looks: bool, is_asked: bool
) -> None:
    couple = await parted(school, kind)
    assert (await waiting(school) == [couple.mentee.id]) is looks
    assert bool(await school.told(Kind.MENTOR_NEEDED)) is is_asked
    over = {person: letter for kind_, person, letter in await school.deliver() if kind_ is Kind.PARTING_OVER}
    assert ("в поиске" in str(over[couple.curator.id])) is looks
    assert ("Вы снова в поиске" in str(over[couple.mentee.id])) is looks
    if not looks:
        await search_ends.seek_again(school.app, school.actor(couple.curator), person_id=couple.mentee.id)
        assert await waiting(school) == [couple.mentee.id]
        told = [letter for kind_, _, letter in await school.deliver() if kind_ is Kind.SEARCH_AGAIN]
        assert ["Куратор снова ищет вам наставника" in str(one) for one in told] == [True]


async def test_nobody_is_asked_who_has_another_mentor_and_a_mentor_is_no_mentee(school: School) -> None:
    couple = await school.pair(PairStatus.ACTIVE)
    other, wish = await school.mentor("Братская Ольга Петровна"), Wish(area=Area.METHODS.value)
    curator = school.actor(couple.curator)
    assert await proposing.propose_pair(school.app, curator, couple.mentee.id, other.id, STARTS, ENDS, wish)
    school.clock.to(datetime(ENDS.year, ENDS.month, ENDS.day, 2, tzinfo=UTC))
    await complete_pair(school.app, school.schedule(), couple.id)
    assert await school.told(Kind.MENTOR_NEEDED) == []
    with pytest.raises(NotFound):
        await search_ends.seek_again(school.app, school.actor(couple.mentor))
