"""Links that lead into an organization: made, listed, sent again, revoked."""

from dataclasses import dataclass
from datetime import datetime

from db import invitations, organizations, people
from mentoring.actors import OPERATOR, Role
from mentoring.errors import NotFound, WrongState
from mentoring.invitations import (
    LIFETIME,
    Invitation,
    Uses,
    grantable,
    new_code,
    read_lifetime,
    require_grantable,
    require_uses,
    rules_of,
)
from mentoring.notices import Kind, Notice
from mentoring.profiles import RoleRule
from services.work import Work, command, found, query

INVITERS = (Role.DIRECTOR, Role.COORDINATOR, Role.CURATOR, Role.DISTRICT)


@dataclass(frozen=True)
class OpenLink:
    """A link that can be used now, as those see it who may hand out its role."""

    id: int
    role: Role
    uses: Uses
    joined: int
    expires_at: datetime
    created_by: str


@command(OPERATOR)
async def invite_by_operator(work: Work, role: str, school_code: str) -> str:
    """Create a one-time link's code for a role of a school or district.

    Raises:
        NotFound: there is no organization with this code.
        NotAllowed: its profile has no such role.
    """
    school = await organizations.by_code(work.connection, school_code)
    if school is None:
        raise NotFound("school-unknown", code=school_code)
    code, _ = await make_link(work, Role(role), school.id)
    return code


@command(*INVITERS)
async def invite(work: Work, role: str, uses: Uses = Uses.ONCE, days: int = LIFETIME.days) -> int:
    """Create a link to pass on; it reaches the inviter as a message with a QR picture.

    Raises:
        NotAllowed: the profile lets somebody else hand out this role, or a link for many would lead into an office.
        BadInput: a link does not live that long.
    """
    require_uses(Role(role), uses)
    until = work.now + read_lifetime(days)
    _, invitation_id = await make_link(work, Role(role), work.organization_id, uses=uses, expires_at=until)
    await send_link(work, invitation_id)
    return invitation_id


@query(*INVITERS)
async def invitable_roles(work: Work, uses: Uses = Uses.ONCE) -> tuple[Role, ...]:
    """Return the roles the actor may hand out here, by links for one person or for many."""
    roles = grantable(work.actor.roles, await role_rules(work, work.organization_id))
    return tuple(role for role in roles if uses is Uses.ONCE or _is_for_many(role))


@query(*INVITERS)
async def role_rule(work: Work, role: str) -> RoleRule | None:
    """Return what the regulation says of a role, such as who may hold it; None for a role it does not have."""
    return (await work.profile()).role(role)


@query(*INVITERS)
async def open_links(work: Work) -> list[OpenLink]:
    """Return the links into this organization that can be used now, of the roles the actor hands out; newest first."""
    mine = grantable(work.actor.roles, await role_rules(work, work.organization_id))
    theirs = await invitations.open_of(work.connection, work.organization_id, work.now)
    return [await _link(work, one) for one in theirs if one.role in mine]


@query(*INVITERS)
async def link_card(work: Work, invitation_id: int) -> OpenLink:
    """Return one link of those listed; NotFound once it is used, revoked, expired or another's to hand out."""
    return await _link(work, await _mine(work, invitation_id))


@command(*INVITERS)
async def revoke_link(work: Work, invitation_id: int) -> None:
    """Close a link: whoever opens it from now on is told so."""
    invitation = await _mine(work, invitation_id)
    await invitations.revoke(work.connection, invitation.id, work.now)
    await work.log("revoke-link", invitation=invitation.id, role=invitation.role.value)


@command(*INVITERS)
async def resend_link(work: Work, invitation_id: int) -> None:
    """Have the message with the link and its QR picture once more."""
    await send_link(work, (await _mine(work, invitation_id)).id)


async def make_link(
    work: Work, role: Role, organization_id: int, *, uses: Uses = Uses.ONCE, expires_at: datetime | None = None
) -> tuple[str, int]:
    """Store a link into an organization, by the rules of its profile; return its code and number."""
    require_grantable(role, work.actor.roles, await role_rules(work, organization_id))
    return await store_link(work, role, organization_id, uses=uses, expires_at=expires_at)


async def store_link(
    work: Work, role: Role, organization_id: int, *, uses: Uses = Uses.ONCE, expires_at: datetime | None = None,
    person_id: int | None = None,
) -> tuple[str, int]:  # fmt: skip
    """Store a link whose rules have been looked at, for `person_id` alone if named; return its code and number."""
    code = new_code()
    number = await invitations.create(
        work.connection, code, organization_id, role, work.actor.person_id, work.now, expires_at=expires_at, uses=uses,
        person_id=person_id,
    )  # fmt: skip
    await work.log("invite", person_id, invitation=number, role=role.value, uses=uses.value, into=organization_id)
    return code, number


async def send_link(work: Work, invitation_id: int) -> None:
    """Tell the actor the link, with its QR picture."""
    key = f"invitation:{invitation_id}:{work.actor.cause}"
    await work.tell(Notice(Kind.INVITATION, work.person_id, work.now, key, {"invitation": invitation_id}))


async def role_rules(work: Work, organization_id: int) -> tuple[RoleRule, ...]:
    """Return the roles an organization has, and who hands them out."""
    organization = await work.organization(organization_id)
    return rules_of((await work.profile(organization_id)).roles, organization.kind)


async def _mine(work: Work, invitation_id: int) -> Invitation:
    """An open link into this organization whose role the actor hands out."""
    invitation = found(await invitations.find(work.connection, invitation_id=invitation_id, lock=True))
    if invitation.organization_id != work.organization_id:
        raise NotFound
    if invitation.role not in grantable(work.actor.roles, await role_rules(work, work.organization_id)):
        raise NotFound
    if not invitation.is_open(work.now):
        raise WrongState("invitation-closed")
    return invitation


async def _link(work: Work, one: Invitation) -> OpenLink:
    author = await people.get(work.connection, one.created_by) if one.created_by else None
    name = author.name.short if author else ""
    return OpenLink(one.id, one.role, one.uses, one.joined, one.expires_at, name)


def _is_for_many(role: Role) -> bool:
    return role in (Role.MENTOR, Role.MENTEE)
