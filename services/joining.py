"""Joining by a link: consents first, then a name; and leaving before a pair is formed."""

from dataclasses import dataclass, replace

from db import consents, invitations, memberships, people, search_ends, staff
from mentoring.actors import ANYONE, Language, Role
from mentoring.consents import Purpose, needed, state
from mentoring.errors import BadInput, LinkRefused, WrongState
from mentoring.invitations import Invitation
from mentoring.notices import Kind, Notice
from mentoring.people import read_full_name
from services import parting
from services.appointing import BY_ORDER, draft_appointment
from services.consents import spoken
from services.erasing import depart, let_go
from services.heirs import take_over
from services.inviting import role_rules
from services.partners import receive_guest
from services.staff_joining import require_listed, settle_listed
from services.work import Work, command, found, query

EVERYBODY = tuple(Role)
CODE_LIMIT = 64


@dataclass(frozen=True)
class OpenInvitation:
    """What somebody sees who opened a link: where it leads and what is asked first."""

    id: int
    role: Role
    organization: str
    consents: tuple[Purpose, ...]
    # The name on the staff list, «Соколова М. П.», where the link was made for one person.
    listed: str = ""


@query(ANYONE)
async def see_invitation(work: Work, code: str = "", invitation_id: int = 0) -> OpenInvitation:
    """Return where a link leads, and which consents this person has not given there yet.

    Raises:
        LinkRefused: used, expired, revoked, unknown, or of a role the person already holds.
    """
    known = {"code": code[:CODE_LIMIT]} if code else {"invitation_id": invitation_id}
    invitation = await invitations.find(work.connection, **known)
    if invitation is None:
        raise LinkRefused("link-unknown")
    await _require_new(work, invitation)
    invitation.require_open(work.now)
    organization = await work.organization(invitation.organization_id)
    given = await _given(work, invitation)
    asked = tuple(purpose for purpose in needed(invitation.role) if purpose not in given)
    listed = await require_listed(work, invitation.id)
    return OpenInvitation(invitation.id, invitation.role, organization.name, asked, listed.name.short if listed else "")


@command(ANYONE)
async def join(work: Work, invitation_id: int) -> int:
    """Take a person in who has just said yes to every consent the link's role needs; return their number.

    Raises:
        LinkRefused: somebody used the link meanwhile, it has expired, or its role is gone from the regulation.
    """
    invitation = found(await invitations.find(work.connection, invitation_id=invitation_id, lock=True))
    await _require_new(work, invitation)
    invitation.require_open(work.now)
    organization_id = invitation.organization_id
    listed = await require_listed(work, invitation.id)
    given = await _given(work, invitation) if invitation.person_id else set()
    person_id = await _who(work, invitation)
    await people.grant(work.connection, person_id, organization_id, invitation.role, work.now)
    await take_over(work, person_id, organization_id, invitation.role)
    if invitation.role is Role.MENTEE:
        await search_ends.drop(work.connection, person_id, organization_id)
    for purpose in (one for one in needed(invitation.role) if one not in given):
        consent = await spoken(
            work, purpose, work.actor.language, organization_id=organization_id, roles=(invitation.role,)
        )
        await consents.add(work.connection, person_id, organization_id, consent)
    if invitation.role is Role.MENTOR:
        await receive_guest(work, person_id, organization_id)
    await invitations.use(work.connection, invitation.id, work.now)
    await _log_joining(work, person_id, invitation)
    if listed is not None and listed.person_id is None:
        await staff.link(work.connection, listed.id, person_id)
    if invitation.person_id:
        await _announce_linked(work, person_id, organization_id)
    person = await people.get(work.connection, person_id)
    if person is not None and person.name.family:
        await draft_appointment(work, invitation.role, person_id, organization_id)
    return person_id


@command(*EVERYBODY)
async def introduce(work: Work, typed: str) -> None:
    """Store the name a person typed and tell the curators who joined.

    Raises:
        BadInput: this is no name.
    """
    person = found(await people.get(work.connection, work.person_id))
    name = read_full_name(typed)
    await people.rename(work.connection, work.person_id, name)
    await settle_listed(work, name)
    if not person.name.family:
        await announce(work)


@query(*EVERYBODY)
async def my_listed_name(work: Work) -> str:
    """Return the full name a newcomer has on the staff list; empty where their link was anybody's."""
    listed = await staff.of_person(work.connection, work.person_id, work.organization_id)
    return listed.name.full if listed else ""


@command(*EVERYBODY)
async def introduce_as_listed(work: Work) -> None:
    """Take the name on the staff list for the newcomer's own, and tell the curators who joined.

    Raises:
        NotFound: they are not on the list.
    """
    person = found(await people.get(work.connection, work.person_id))
    listed = found(await staff.of_person(work.connection, work.person_id, work.organization_id))
    if not person.name.family:
        await people.rename(work.connection, work.person_id, listed.name)
        await announce(work)


@command(ANYONE)
async def choose_language(work: Work, language: Language) -> None:
    """Remember the language a person picked; nothing is kept of somebody who has not joined."""
    if language not in ("ru", "en"):
        raise BadInput("error-not-found")
    if work.actor.person_id is not None:
        await people.choose_language(work.connection, work.actor.person_id, language)


@command(*EVERYBODY)
async def leave(work: Work) -> None:
    """Erase a person who takes no part after all or any more; who belongs elsewhere too is forgotten here only.

    Raises:
        WrongState: they are in a pair that is under way, or are the only director.
    """
    if await parting.open_pairs(work, work.person_id, work.organization_id):
        raise WrongState("leave-in-pair")
    person = found(await people.get(work.connection, work.person_id))
    if set(await memberships.of_person(work.connection, person.id)) - {work.organization_id}:
        await depart(work, person, work.organization_id, "left")
    else:
        await let_go(work, person, "left")


async def _who(work: Work, invitation: Invitation) -> int:
    """Who joins: somebody entered from paper gets this account, anybody else is known by it or new."""
    if invitation.person_id is not None:
        await people.attach(work.connection, invitation.person_id, work.actor.address)
        await people.choose_language(work.connection, invitation.person_id, work.actor.language)
        return invitation.person_id
    return work.actor.person_id or await people.create(
        work.connection, invitation.organization_id, work.actor.address, work.actor.language, work.now
    )


async def _given(work: Work, invitation: Invitation) -> set[Purpose]:
    """Consents that are there already: in chat, or on paper for somebody the curator entered."""
    person_id = invitation.person_id or work.actor.person_id
    if person_id is None:
        return set()
    theirs = await consents.of(work.connection, person_id, invitation.organization_id)
    return {purpose for purpose in Purpose if state(purpose, theirs, (invitation.role,)).is_current}


async def _require_new(work: Work, invitation: Invitation) -> None:
    """Refuse a link into a role held already, or into one the regulation no longer has."""
    if invitation.person_id is not None:
        await _require_unlinked(work, invitation.person_id)
        return
    held = await memberships.of_person(work.connection, work.actor.person_id) if work.actor.person_id else {}
    if invitation.role in held.get(invitation.organization_id, ()):
        raise LinkRefused("link-role-held", role=invitation.role)
    if invitation.role.value not in {rule.id for rule in await role_rules(work, invitation.organization_id)}:
        raise LinkRefused("link-revoked")


async def _require_unlinked(work: Work, person_id: int) -> None:
    """Refuse a personal link once its person has an account, and to anybody who has one of their own."""
    person = await people.get(work.connection, person_id)
    if person is None:
        raise LinkRefused("link-revoked")
    if person.has_account:
        raise LinkRefused("link-used")
    if work.actor.person_id is not None:
        raise LinkRefused("link-for-another", name=person.name.full)


async def _announce_linked(work: Work, person_id: int, organization_id: int) -> None:
    """Tell the curators that somebody they wrote for is here in person now."""
    keepers = await people.holders(work.connection, organization_id, Role.CURATOR, Role.COORDINATOR)
    about = {"person": person_id}
    await work.tell(
        *(
            Notice(Kind.NEWCOMER, keeper, work.now, f"linked:{person_id}:{keeper}", about, organization_id)
            for keeper in keepers
        )
    )


async def _log_joining(work: Work, person_id: int, invitation: Invitation) -> None:
    inside = replace(work.actor, person_id=person_id, organization_id=invitation.organization_id)
    grant = {"role": invitation.role.value, "invitation": invitation.id, "granted_by": invitation.created_by}
    await replace(work, actor=inside).log("join", person_id, **grant)


async def announce(work: Work) -> None:
    """Tell the curators who joined, directors of one more director, and of an order on somebody that is due."""
    for role in BY_ORDER:
        if work.actor.is_any(role):
            await draft_appointment(work, role, work.person_id, work.organization_id)
    heads = (Role.DIRECTOR,) if work.actor.is_any(Role.DIRECTOR) else ()
    keepers = await people.holders(work.connection, work.organization_id, Role.CURATOR, Role.COORDINATOR, *heads)
    await work.tell(
        *(
            Notice(Kind.NEWCOMER, keeper, work.now, f"newcomer:{work.person_id}:{keeper}", {"person": work.person_id})
            for keeper in keepers
            if keeper != work.person_id
        )
    )
