"""Links: for one or for many, listed while open, revoked; whoever opens a dead one is told why."""

from datetime import timedelta

import pytest

from mentoring.actors import Role
from mentoring.errors import BadInput, DomainError, LinkRefused, NotAllowed, NotFound, WrongState
from mentoring.invitations import Uses
from mentoring.notices import Kind
from services import inviting, joining
from tests.builders import School, Someone, dump


async def newcomer(school: School, number: int) -> int:
    return await joining.join(school.app, school.stranger(), number)


async def test_a_link_for_many_lets_people_in_until_it_expires_and_counts_them(school: School) -> None:
    curator = await school.curator()
    number = await inviting.invite(school.app, school.actor(curator), Role.MENTEE, Uses.MANY, 30)
    first, second = await newcomer(school, number), await newcomer(school, number)
    assert first != second
    [link] = await inviting.open_links(school.app, school.actor(curator))
    assert (link.id, link.role, link.uses, link.joined, link.created_by) == (
        number, Role.MENTEE, Uses.MANY, 2, "Байкалова Н. Ю.",
    )  # fmt: skip
    school.clock.move(days=30)
    with pytest.raises(LinkRefused, match="link-expired"):
        await newcomer(school, number)
    assert await inviting.open_links(school.app, school.actor(curator)) == []


async def test_a_link_for_many_never_leads_into_an_office(school: School) -> None:
    director = await school.director()
    with pytest.raises(NotAllowed, match="invitation-office-once"):
        await inviting.invite(school.app, school.actor(director), Role.CURATOR, Uses.MANY)
    roles = await inviting.invitable_roles(school.app, school.actor(director), Uses.MANY)
    assert roles == (Role.MENTOR, Role.MENTEE)


@pytest.mark.parametrize("days", [0, -1, 2, 365])
async def test_a_term_that_is_not_offered_is_refused(school: School, days: int) -> None:
    director = await school.director()
    with pytest.raises(BadInput, match="invitation-days-expected"):
        await inviting.invite(school.app, school.actor(director), Role.MENTOR, Uses.ONCE, days)


async def test_a_revoked_link_opens_to_nobody_and_is_listed_no_more(school: School) -> None:
    curator = await school.curator()
    number = await inviting.invite(school.app, school.actor(curator), Role.MENTEE)
    await inviting.revoke_link(school.app, school.actor(curator), number)
    with pytest.raises(LinkRefused, match="link-revoked"):
        await newcomer(school, number)
    assert await inviting.open_links(school.app, school.actor(curator)) == []
    for call in (inviting.revoke_link, inviting.resend_link, inviting.link_card):
        with pytest.raises(WrongState, match="invitation-closed"):
            await call(school.app, school.actor(curator), number)


async def test_one_sees_the_links_of_roles_one_hands_out(school: School) -> None:
    director, curator = await school.director(), await school.curator()
    number = await inviting.invite(school.app, school.actor(director), Role.COUNCIL)
    assert [one.id for one in await inviting.open_links(school.app, school.actor(director))] == [number]
    assert await inviting.open_links(school.app, school.actor(curator)) == []
    with pytest.raises(NotFound):
        await inviting.revoke_link(school.app, school.actor(curator), number)


async def test_a_link_comes_again_when_asked_for(school: School) -> None:
    director = await school.director()
    number = await inviting.invite(school.app, school.actor(director), Role.MENTOR)
    await inviting.resend_link(school.app, school.actor(director), number)
    assert await school.told(Kind.INVITATION) == [(Kind.INVITATION, director.id)] * 2
    letters = [letter for kind, _, letter in await school.deliver() if kind is Kind.INVITATION]
    assert len({letter.text for letter in letters if letter}) <= 1


async def opened(school: School, someone: Someone, number: int) -> str:
    try:
        await joining.see_invitation(school.app, school.actor(someone), invitation_id=number)
    except DomainError as error:
        return error.key
    return "open"


async def test_whoever_opens_a_link_again_or_after_leaving_is_told_where_they_stand(school: School) -> None:
    number = await school.link(Role.MENTEE)
    guest = school.stranger()
    person = Someone(await joining.join(school.app, guest, number), guest.address)
    assert await opened(school, person, number) == "link-role-held"
    other = await school.mentor()
    assert await opened(school, other, number) == "link-used"
    await joining.leave(school.app, school.actor(person))
    with pytest.raises(LinkRefused, match="link-used"):
        await joining.see_invitation(school.app, school.stranger(person.address), invitation_id=number)


async def test_joining_and_inviting_are_in_the_log_with_who_granted(school: School) -> None:
    director = await school.director()
    number = await inviting.invite(school.app, school.actor(director), Role.MENTOR)
    person = await newcomer(school, number)
    log = (await dump(school.app.database, "audit"))["audit"]
    [joined] = [row for row in log if row["act"] == "join" and row["actor_id"] == person]
    assert joined["organization_id"] == school.id
    assert joined["about"] == {"role": "mentor", "invitation": number, "granted_by": director.id}
    assert [row["about"]["role"] for row in log if row["act"] == "invite" and row["actor_id"] == director.id] == [
        "mentor"
    ]


async def test_a_link_used_while_another_read_it_is_refused(school: School) -> None:
    number = await school.link(Role.MENTOR)
    await newcomer(school, number)
    with pytest.raises(LinkRefused, match="link-used"):
        await newcomer(school, number)
    school.clock.moment += timedelta(days=15)
    with pytest.raises(LinkRefused, match="link-used"):
        await newcomer(school, number)
