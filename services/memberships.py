"""The organizations one person belongs to: one account, several places, one of them at a time."""

from dataclasses import dataclass

from db import memberships, organizations
from mentoring.actors import ANYONE, Role
from mentoring.errors import NotFound
from services.work import Work, command, found, query


@dataclass(frozen=True)
class Place:
    """An organization with the roles the actor has there."""

    organization_id: int
    name: str
    roles: tuple[Role, ...]
    is_here: bool


@query(ANYONE)
async def my_organizations(work: Work) -> list[Place]:
    """Return where the actor belongs, the organization of longest standing first; nowhere for a stranger."""
    if work.actor.person_id is None:
        return []
    places = await memberships.of_person(work.connection, work.actor.person_id)
    return [await _place(work, number, roles) for number, roles in places.items()]


@command(ANYONE)
async def switch_organization(work: Work, organization_id: int) -> None:
    """Act in another organization from now on.

    Raises:
        NotFound: the actor does not belong there.
    """
    if organization_id not in await memberships.of_person(work.connection, work.person_id):
        raise NotFound("organization-not-yours")
    await memberships.act_in(work.connection, work.person_id, organization_id)


async def _place(work: Work, number: int, roles: frozenset[Role]) -> Place:
    organization = found(await organizations.get(work.connection, number))
    held = tuple(role for role in Role if role in roles)
    return Place(number, organization.name, held, is_here=number == work.actor.organization_id)
