"""Joining by a link made for one member of staff: the name is known already."""

from db import people, staff
from mentoring.errors import LinkRefused
from mentoring.people import FullName
from mentoring.staff import Member
from mentoring.vocabulary import fold
from services.staff import link_joined
from services.work import Work


async def require_listed(work: Work, invitation_id: int) -> Member | None:
    """Return for whom a link was made, None for a link that is anybody's.

    Raises:
        LinkRefused: the person who opened it is known by another name.
    """
    listed = await staff.of_invitation(work.connection, invitation_id)
    if listed is None or work.actor.person_id is None or listed.person_id == work.actor.person_id:
        return listed
    person = await people.get(work.connection, work.actor.person_id)
    if person is not None and person.name.family and fold(person.name.full) != fold(listed.name.full):
        raise LinkRefused("link-of-another", name=listed.name.short)
    return listed


async def settle_listed(work: Work, name: FullName) -> None:
    """A newcomer said who they are: somebody else than the link was made for is not taken for them.

    A changed family name, or one letter of it put right, is still the same person.
    """
    listed = await staff.of_person(work.connection, work.person_id, work.organization_id)
    if listed is not None:
        same_family = fold(name.family) == fold(listed.name.family)
        same_rest = fold(name.polite) == fold(listed.name.polite)
        if not same_family and not same_rest:
            await staff.link(work.connection, listed.id, None)
            await work.log("staff-link-of-another", work.person_id, staff=listed.id)
        return
    await link_joined(work)
