"""Two districts of two schools: no use case that takes a number does anything with another organization's."""

import inspect

import pytest

from db.engine import Database
from mentoring.actors import Role
from mentoring.errors import DomainError, NotFound
from services import districts
from services.work import USE_CASES
from tests.builders import District, School, dump
from tests.services.test_permissions import NAMED, Stage, may, use_case

# A link is for whoever opens it; a message's number is one's own chat's.
FOR_ANYBODY = frozenset({"see_invitation", "join", "replied_request"})


def takes_a_number(name: str) -> bool:
    """Whether a use case is told by a number what it is about."""
    parameters = inspect.signature(use_case(name)).parameters.values()
    asked = [one for one in parameters if one.default is inspect.Parameter.empty]
    return any(one.name.endswith("_id") and one.annotation is int for one in asked)


NUMBERED = sorted(name for name in USE_CASES if takes_a_number(name) and name not in FOR_ANYBODY)


async def outcome(name: str, ours: Stage, theirs: Stage, role: Role) -> str:
    """What somebody of our school gets for a call with numbers of theirs."""
    try:
        await use_case(name)(ours.school.app, ours.actor(role), *theirs.arguments(name), **NAMED.get(name, {}))
    except DomainError as error:
        return error.key
    return "done"


def test_there_is_something_to_try() -> None:
    assert {"person_card", "pair_card", "revoke_link", "school_totals", "switch_organization"} <= set(NUMBERED)


@pytest.mark.parametrize("place", ["the same district", "another district"])
async def test_no_number_of_another_school_opens_anything(school: School, second: Database, place: str) -> None:
    district = await District.over(school.app, school.clock, school.causes)
    other = await District.over(school.app, school.clock, school.causes, "Другой район")
    ours = await Stage.built(await district.school("Школа № 3"))
    theirs = await Stage.built(await (district if place == "the same district" else other).school("Школа № 4"))
    before = await dump(second)
    opened = [
        (name, role)
        for name in NUMBERED
        for role in Role
        if may(name, role) and await outcome(name, ours, theirs, role) == "done"
    ]
    assert opened == []
    assert await dump(second) == before


async def test_a_district_reaches_its_own_schools_only(school: School) -> None:
    district = await District.over(school.app, school.clock, school.causes)
    other = await District.over(school.app, school.clock, school.causes, "Другой район")
    below, foreign = await district.school("Школа № 3"), await other.school("Школа № 5")
    head = await district.head()
    assert (await districts.school_totals(school.app, district.actor(head), below.id)).name == "Школа № 3"
    for number in (foreign.id, other.id, district.id, school.id, 0):
        for call in (districts.school_totals, districts.invite_director):
            with pytest.raises(NotFound):
                await call(school.app, district.actor(head), number)
