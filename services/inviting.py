"""Schools and the links that lead into them."""

import secrets
from zoneinfo import ZoneInfo

from db import invitations, organizations
from mentoring.actors import OPERATOR, Bearer, Role
from mentoring.errors import BadInput, NotFound
from mentoring.invitations import grantable, new_code, require_grantable
from mentoring.notices import Kind, Notice
from services.work import Work, command, query

NAME_LIMIT = 200
INVITERS = (Role.DIRECTOR, Role.COORDINATOR, Role.CURATOR)


@command(OPERATOR)
async def create_school(work: Work, name: str, profile_id: str, zone: str) -> str:
    """Create a school from a regulation's profile and return its code.

    Raises:
        BadInput: the name is empty or too long, or the zone is unknown.
        NotFound: there is no such profile.
    """
    name = " ".join(name.split())
    if not 0 < len(name) <= NAME_LIMIT:
        raise BadInput("school-name-expected", max=NAME_LIMIT)
    work.catalog.profile(profile_id)
    _require_zone(zone)
    code = secrets.token_hex(4)
    await organizations.create(work.connection, code, name, profile_id, zone, work.now)
    return code


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
    return grantable(work.actor.roles, (await work.profile()).roles)


async def _invite(work: Work, role: Role, organization_id: int) -> tuple[str, int]:
    bearers: frozenset[Bearer] = work.actor.roles
    require_grantable(role, bearers, (await work.profile(organization_id)).roles)
    code = new_code()
    number = await invitations.create(work.connection, code, organization_id, role, work.actor.person_id, work.now)
    return code, number


def _require_zone(zone: str) -> None:
    try:
        ZoneInfo(zone)
    except (ValueError, OSError, LookupError):
        raise BadInput("zone-unknown", zone=zone) from None
