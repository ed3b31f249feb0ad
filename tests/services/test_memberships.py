"""One account, several organizations: each seen by itself, and notices say where they belong."""

import pytest

from mentoring.actors import Role
from mentoring.errors import NotAllowed, NotFound
from mentoring.notices import Kind
from mentoring.pairs import PairStatus
from scheduler.delivery import Delivery
from services import banks, delivery, home, joining, memberships, pairs
from services.places import read_place
from services.work import App
from tests.builders import School, Someone
from tests.scheduler.test_delivery import Post


@pytest.fixture
async def elsewhere(school: School) -> School:
    return await School.founded(school.app, school.clock, "Гимназия № 5", school.causes)


async def also(there: School, someone: Someone, role: Role) -> None:
    """Somebody joins another organization with the same account."""
    await joining.join(there.app, there.actor(someone), await there.link(role))


async def test_one_goes_from_place_to_place_and_finds_there_what_is_there(school: School, elsewhere: School) -> None:
    curator = await school.curator()
    await also(elsewhere, curator, Role.COUNCIL)
    app, actor = school.app, school.actor(curator)
    places = await memberships.my_organizations(app, actor)
    assert [(one.name, one.roles, one.is_here) for one in places] == [
        ("Школа № 2", (Role.CURATOR,), False), ("Гимназия № 5", (Role.COUNCIL,), True),
    ]  # fmt: skip
    with pytest.raises(NotAllowed):
        await banks.bank(app, actor, Role.MENTEE)
    await memberships.switch_organization(app, school.actor(curator), school.id)
    assert await banks.bank(app, school.actor(curator), Role.MENTEE) == []
    here = await home.home(app, school.actor(curator))
    assert here is not None
    assert (here.organization, here.roles, here.places) == ("Школа № 2", (Role.CURATOR,), 2)


async def test_nobody_gets_into_a_place_by_naming_it(school: School, elsewhere: School) -> None:
    curator = await school.curator()
    for number in (elsewhere.id, 0, 999_999):
        with pytest.raises(NotFound):
            await memberships.switch_organization(school.app, school.actor(curator), number)
    with pytest.raises(NotAllowed):
        await memberships.switch_organization(school.app, school.stranger(), school.id)
    assert await memberships.my_organizations(school.app, school.stranger()) == []


async def test_a_mentor_acting_elsewhere_stays_in_the_bank(school: School, elsewhere: School) -> None:
    mentor, mentee = await school.mentor(), await school.mentee()
    await also(elsewhere, mentor, Role.MENTEE)
    curator = school.actor(await school.curator())
    assert [one.person.id for one in await banks.bank(school.app, curator, Role.MENTOR)] == [mentor.id]
    couple = await school.pair(PairStatus.PROPOSED, mentor, mentee)
    assert await pairs.my_pairs(school.app, school.actor(mentor)) == []
    await memberships.switch_organization(school.app, school.actor(mentor), school.id)
    assert [one.pair.id for one in await pairs.my_pairs(school.app, school.actor(mentor))] == [couple.id]


async def test_a_notice_says_where_it_belongs_and_its_button_leads_there(
    school: School, elsewhere: School, app: App
) -> None:
    mentor, mentee = await school.mentor(), await school.mentee()
    await also(elsewhere, mentor, Role.MENTEE)
    await school.pair(PairStatus.PROPOSED, mentor, mentee)
    post = Post()
    await Delivery(app, post).tick()
    [told] = [one for one in post.to(mentor) if "Вам предлагают пару" in one.text]
    assert told.text.startswith("<b>Школа № 2</b>\n")
    place, action = read_place(told.buttons[0][0].action)
    assert place == school.id
    assert action.startswith("pair:")
    [alone] = [one for one in post.to(mentee) if "Вам предлагают пару" in one.text]
    assert alone.text.startswith("Вам предлагают пару")
    assert read_place(alone.buttons[0][0].action) == (None, alone.buttons[0][0].action)


async def test_whoever_keeps_both_places_hears_of_somebody_out_of_reach(school: School, elsewhere: School) -> None:
    first, second = await school.curator(), await elsewhere.curator()
    mentor = await school.mentor()
    await also(elsewhere, mentor, Role.MENTEE)
    await delivery.mark_gone(school.app, mentor.id)
    assert {person for _, person in await school.told(Kind.UNREACHABLE)} == {first.id, second.id}


@pytest.mark.parametrize("forged", ["@", "@x:menu", "@99999999999999:menu", "@-1:menu", "@²:menu"])
def test_a_forged_place_is_none(forged: str) -> None:
    assert read_place(forged)[0] is None
