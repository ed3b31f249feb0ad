"""Districts of schools: what goes up is numbers, and of one's own schools only."""

import pytest

from db import organizations as stored
from mentoring.actors import Role
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.organizations import OrganizationKind
from mentoring.pairs import PairStatus
from services import districts, joining, organizations
from tests.builders import PROFILE, ZONE, District, School


async def test_a_district_sees_numbers_of_its_own_schools_only(school: School) -> None:
    district = await District.over(school.app, school.clock, school.causes)
    other = await District.over(school.app, school.clock, school.causes, "Другой район")
    first, second = await district.school("Школа № 3"), await district.school("Школа № 4")
    await other.school("Школа № 5")
    await first.pair(PairStatus.ACTIVE)
    await second.pair(PairStatus.DECLINED)
    totals = await districts.district_totals(school.app, district.actor(await district.head()))
    assert [(one.id, one.name) for one in totals] == [(first.id, "Школа № 3"), (second.id, "Школа № 4")]
    assert totals[0].people == {Role.CURATOR: 1, Role.DIRECTOR: 1, Role.MENTEE: 1, Role.MENTOR: 1}
    assert [one.pairs for one in totals] == [{PairStatus.ACTIVE: 1}, {PairStatus.DECLINED: 1}]


async def test_who_takes_part_in_two_schools_counts_once_in_their_district_and_in_both(school: School) -> None:
    district = await District.over(school.app, school.clock, school.causes)
    home, host = await district.school("Школа № 3"), await district.school("Школа № 4")
    guest = await home.mentor("Гостев Олег Ильич")
    await joining.join(host.app, home.actor(guest), await host.link(Role.MENTOR))
    await host.give(guest, Role.MENTEE)
    await host.mentee()
    head = await district.head()
    totals = await districts.district_totals(school.app, district.actor(head))
    assert [one.participants for one in totals] == [1, 2]
    assert await districts.district_participants(school.app, district.actor(head)) == 2


async def test_an_own_program_in_which_nobody_takes_part_is_not_counted(school: School) -> None:
    district = await District.over(school.app, school.clock, school.causes, profile="krasny-kut-district")
    head = await district.head()
    await district.school("Школа № 3")
    assert await districts.own_program(school.app, district.actor(head)) is None
    await district.mentor()
    own = await districts.own_program(school.app, district.actor(head))
    assert own is not None
    assert own.participants == 1


async def test_the_tree_is_kept(school: School) -> None:
    district = await District.over(school.app, school.clock, school.causes)
    below = await district.school("Школа № 3")
    async with school.app.database.reading() as connection:
        one = await stored.get(connection, below.id)
        above = await stored.get(connection, district.id)
    assert one is not None
    assert above is not None
    assert (one.kind, one.parent_id) == (OrganizationKind.SCHOOL, district.id)
    assert (above.kind, above.parent_id) == (OrganizationKind.DISTRICT, None)


async def test_a_school_goes_under_a_district_and_under_nothing_else(school: School) -> None:
    create = organizations.create_school
    with pytest.raises(NotFound, match="district-unknown"):
        await create(school.app, school.operator(), "Школа", PROFILE, ZONE, "nowhere")
    with pytest.raises(WrongState, match="district-is-school"):
        await create(school.app, school.operator(), "Школа", PROFILE, ZONE, school.code)
    with pytest.raises(BadInput, match="zone-unknown"):
        await organizations.create_district(school.app, school.operator(), "Район", PROFILE, "Asia/Irkytsk")
