"""Who holds which office: given to people already inside, limited to forms of mentoring, taken away; all in the log."""

from dataclasses import dataclass

from db import memberships, people, staff
from mentoring.actors import PARTICIPANTS, Role
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.invitations import grantable, require_grantable
from mentoring.notices import Kind, Notice
from mentoring.offices import OFFICES, is_deputy
from mentoring.people import Person
from mentoring.ports import Letter
from mentoring.profiles import Item, RoleRule
from services.appointing import draft_appointment
from services.heirs import pass_on, take_over
from services.inviting import role_rules
from services.telling import Telling, tells
from services.work import Work, command, found, query
from texts import plain

GRANTERS = (Role.DIRECTOR, Role.COORDINATOR, Role.DISTRICT)
LIMITERS = (Role.DIRECTOR, Role.COORDINATOR)


@dataclass(frozen=True)
class Holder:
    """A person of the organization with the roles held there."""

    person: Person
    roles: tuple[Role, ...]


@dataclass(frozen=True)
class OfficeCard:
    """What the actor can do with a person's roles.

    `no_deputies` are roles held for which the regulation wants a deputy head, which the staff list does not say of
    this person: a warning, no bar (001, 3.4 and its order contradict each other). `forms` are those a curator may be
    limited to, `chosen` those they are limited to; none chosen means all.
    """

    holder: Holder
    grantable: tuple[Role, ...]
    removable: tuple[Role, ...]
    no_deputies: tuple[Role, ...]
    forms: tuple[Item, ...]
    chosen: frozenset[str]


@query(*GRANTERS)
async def office_holders(work: Work) -> list[Holder]:
    """Return everybody of the organization, those with an office first, then by name."""
    numbers = await people.holders(work.connection, work.organization_id, *Role)
    members = await people.members(work.connection, numbers, work.organization_id)
    holders = [_holder(person) for person in members.values() if person.name.family]
    return sorted(holders, key=lambda one: (set(one.roles) <= PARTICIPANTS, one.person.name.full))


@query(*GRANTERS)
async def office_card(work: Work, person_id: int) -> OfficeCard:
    """Return a person's roles and what can be done with them."""
    person = await _member(work, person_id)
    rules = await role_rules(work, work.organization_id)
    mine = [role for role in grantable(work.actor.roles, rules) if role in OFFICES]
    holder, removable = _holder(person), {*mine, *_shared(work, person)} if person_id != work.person_id else set[Role]()
    may_limit = Role.CURATOR in person.roles and work.actor.is_any(*LIMITERS)
    forms = (await work.profile()).forms if may_limit else ()
    chosen = await memberships.limits(work.connection, person_id, work.organization_id, Role.CURATOR)
    return OfficeCard(
        holder, tuple(role for role in mine if role not in person.roles),
        tuple(role for role in Role if role in removable & person.roles),
        await _no_deputies(work, person, rules), forms, chosen,
    )  # fmt: skip


@command(*GRANTERS)
async def grant_role(work: Work, person_id: int, role: str) -> None:
    """Give an office to somebody already inside, without a new link; they are told.

    Raises:
        NotAllowed: the profile lets somebody else give this role, or it asks for consents that only a link asks for.
        WrongState: they hold it already.
        NotFound: they do not belong to this organization.
    """
    given = await _mine(work, role)
    person = await _member(work, person_id)
    if given in person.roles:
        raise WrongState("office-held", name=person.name.full)
    await memberships.grant(work.connection, person_id, work.organization_id, given, work.now)
    await take_over(work, person_id, work.organization_id, given)
    await work.log("grant-role", person_id, role=given.value)
    await work.tell(_notice(work, Kind.ROLE_GRANTED, person_id, given))
    await draft_appointment(work, given, person_id, work.organization_id)


@command(*GRANTERS)
async def take_role(work: Work, person_id: int, role: str) -> None:
    """Take an office away; they are told. What a curator kept is every curator's from now on, reminders too.

    A director takes it from another director as well: whoever came after somebody cannot wait for them to go.

    Raises:
        NotAllowed: the profile lets somebody else give this role, or it is the actor's own.
        WrongState: they do not hold it.
        NotFound: they do not belong to this organization.
    """
    person = await _member(work, person_id)
    is_shared = role in _shared(work, person)
    taken = Role(role) if is_shared else await _mine(work, role)
    if person_id == work.person_id:
        raise NotAllowed("office-own")
    if taken not in person.roles:
        raise WrongState("office-not-held", name=person.name.full)
    if is_shared:
        await _require_still(work, taken)
    await pass_on(work, person_id, work.organization_id, (taken,))
    await memberships.take_away(work.connection, person_id, work.organization_id, taken)
    await work.log("take-role", person_id, role=taken.value)
    await work.tell(_notice(work, Kind.ROLE_TAKEN, person_id, taken))
    await _send_on(work, person_id)


@command(*LIMITERS)
async def toggle_form(work: Work, person_id: int, form_id: str) -> None:
    """Limit a curator to one form of mentoring more, or lift that limit (004, 1); none at all means every form.

    Raises:
        NotFound: they are no curator here, or the regulation has no such form.
    """
    person = await _member(work, person_id)
    known = [one.id for one in (await work.profile()).forms]
    if Role.CURATOR not in person.roles or form_id not in known:
        raise NotFound
    here = work.organization_id
    chosen = await memberships.limits(work.connection, person_id, here, Role.CURATOR) ^ {form_id}
    kept = [one for one in known if one in chosen]
    await memberships.limit(work.connection, person_id, here, Role.CURATOR, kept)
    await work.log("limit-curator", person_id, forms=" ".join(kept))


@tells(Kind.ROLE_GRANTED, Kind.ROLE_TAKEN)
async def _role_changed(telling: Telling) -> Letter | None:
    role = str(telling.due.about.get("role", ""))
    person = await people.within(telling.work.connection, telling.recipient.person_id, telling.work.organization_id)
    is_held = person is not None and role in person.roles
    if is_held is not (telling.due.kind is Kind.ROLE_GRANTED):
        return None
    organization = await telling.work.organization()
    return telling.say({"role": plain(f"role-{role}", telling.language), "organization": organization.name})


async def _mine(work: Work, role: str) -> Role:
    """An office the actor gives here."""
    if role not in OFFICES:
        raise NotAllowed("office-by-link")
    require_grantable(Role(role), work.actor.roles, await role_rules(work, work.organization_id))
    return Role(role)


def _shared(work: Work, person: Person) -> tuple[Role, ...]:
    """The office the actor holds as well that they may take from its holder: one director stays at least."""
    both = work.actor.is_any(Role.DIRECTOR) and Role.DIRECTOR in person.roles
    return (Role.DIRECTOR,) if both else ()


async def _require_still(work: Work, role: Role) -> None:
    """Of two who take an office from each other at once, one keeps it: NotAllowed for the other."""
    await work.organization(lock=True)
    if work.person_id not in await people.holders(work.connection, work.organization_id, role):
        raise NotAllowed


async def _member(work: Work, person_id: int) -> Person:
    return found(await people.within(work.connection, person_id, work.organization_id))


async def _no_deputies(work: Work, person: Person, rules: tuple[RoleRule, ...]) -> tuple[Role, ...]:
    wanted = tuple(
        role
        for role in Role
        if role in person.roles and any(rule.id == role.value and rule.expects_deputy for rule in rules)
    )
    if not wanted:
        return ()
    listed = await staff.of_person(work.connection, person.id, work.organization_id)
    return () if listed is not None and is_deputy(listed.facts.post) else wanted


async def _send_on(work: Work, person_id: int) -> None:
    """Somebody without a role here acts where they have one."""
    places = await memberships.of_person(work.connection, person_id)
    person = await people.get(work.connection, person_id)
    lost = person is not None and person.organization_id == work.organization_id
    if lost and places and work.organization_id not in places:
        await memberships.act_in(work.connection, person_id, next(iter(places)))


def _holder(person: Person) -> Holder:
    return Holder(person, tuple(role for role in Role if role in person.roles))


def _notice(work: Work, kind: Kind, person_id: int, role: Role) -> Notice:
    key = f"{kind}:{work.organization_id}:{person_id}:{role.value}:{work.actor.cause}"
    return Notice(kind, person_id, work.now, key, {"role": role.value})
