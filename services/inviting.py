"""Links that lead into an organization."""

from db import invitations, organizations
from mentoring.actors import OPERATOR, Bearer, Role
from mentoring.errors import NotFound
from mentoring.invitations import grantable, new_code, require_grantable, rules_of
from mentoring.notices import Kind, Notice
from mentoring.profiles import RoleRule
from services.work import Work, command, query

INVITERS = (Role.DIRECTOR, Role.COORDINATOR, Role.CURATOR, Role.DISTRICT)


@command(OPERATOR)
async def invite_by_operator(work: Work, role: str, school_code: str) -> str:
    """Create a one-time link's code for a role of a school.

    Raises:
        NotFound: there is no school with this code.
        NotAllowed: the school's profile has no such role.
    """
    school = await organizations.by_code(work.connection, school_code)
    if school is None:
        raise NotFound("school-unknown", code=school_code)
    code, _ = await _invite(work, Role(role), school.id)
    return code


@command(*INVITERS)
async def invite(work: Work, role: str) -> int:
    """Create a one-time link to pass on; it reaches the inviter as a message with a QR picture."""
    _, invitation_id = await _invite(work, Role(role), work.organization_id)
    about = {"invitation": invitation_id}
    await work.tell(Notice(Kind.INVITATION, work.person_id, work.now, f"invitation:{invitation_id}", about))
    return invitation_id


@query(*INVITERS)
async def invitable_roles(work: Work) -> tuple[Role, ...]:
    """Return the roles the actor may hand out here."""
    return grantable(work.actor.roles, await _rules(work, work.organization_id))


async def _invite(work: Work, role: Role, organization_id: int) -> tuple[str, int]:
    bearers: frozenset[Bearer] = work.actor.roles
    require_grantable(role, bearers, await _rules(work, organization_id))
    code = new_code()
    number = await invitations.create(work.connection, code, organization_id, role, work.actor.person_id, work.now)
    return code, number


async def _rules(work: Work, organization_id: int) -> tuple[RoleRule, ...]:
    organization = await work.organization(organization_id)
    return rules_of((await work.profile(organization_id)).roles, organization.kind)
