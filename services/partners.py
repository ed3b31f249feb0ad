"""The register of partners, the mentors who come from them, and mentors of other schools (003, 2; 004, 6)."""

from dataclasses import dataclass, replace
from datetime import date

from db import guests, organizations, outbox, partners, people
from mentoring import partners as rules
from mentoring.actors import Role
from mentoring.notices import Kind, Notice
from mentoring.partners import Guest, Partner
from mentoring.people import Person
from services.external import remind_of_end
from services.todo import Todo
from services.work import Work, command, found, query

KEEPERS = (Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR)


@dataclass(frozen=True)
class PartnerCard:
    """A partner, whether its agreement is in force today, its mentors, and the mentors who could be named as its."""

    partner: Partner
    is_valid: bool
    mentors: tuple[Person, ...]
    others: tuple[Person, ...]


@dataclass(frozen=True)
class GuestCard:
    """A guest as one of the two schools sees them; `is_asked`: the decision waits for whoever looks."""

    guest: Guest
    person: Person
    home: str
    host: str
    is_asked: bool

    @property
    def awaited(self) -> tuple[str, ...]:
        """The schools whose directors have not answered yet."""
        names = {self.guest.home_id: self.home, self.guest.organization_id: self.host}
        return tuple(name for number, name in names.items() if self.guest.waits_for(number))


@command(*KEEPERS)
async def add_partner(work: Work, title: str, kind: str) -> int:
    """Enter a partner into the register and return its number; the agreement follows.

    Raises:
        BadInput: the name is empty or too long.
    """
    partner = Partner(0, work.organization_id, rules.read_title(title), rules.of_kind(kind))
    number = await partners.create(work.connection, partner, work.now)
    await work.log("add-partner", partner=number)
    return number


@command(*KEEPERS)
async def record_agreement(work: Work, partner_id: int, number: str, valid_until: date) -> None:
    """Take down the agreement with a partner, or its renewal.

    Raises:
        BadInput: the number is empty or too long, or the agreement is over already.
    """
    partner = found(await partners.get(work.connection, partner_id, work.organization_id, lock=True))
    agreed = rules.agree(partner, number, valid_until, work.today())
    await partners.save(work.connection, agreed)
    await outbox.forget(work.connection, f"partner:{partner_id}:")
    await remind_of_end(work, [agreed])
    await work.log("record-agreement", partner=partner_id)


@command(*KEEPERS)
async def record_contact(work: Work, partner_id: int, contact: str) -> None:
    """Take down whom to turn to at a partner's."""
    partner = found(await partners.get(work.connection, partner_id, work.organization_id, lock=True))
    await partners.save(work.connection, replace(partner, contact=rules.read_contact(contact)))


@command(*KEEPERS)
async def rename_partner(work: Work, partner_id: int, title: str) -> None:
    """Give a partner another name.

    Raises:
        BadInput: the name is empty or too long.
    """
    partner = found(await partners.get(work.connection, partner_id, work.organization_id, lock=True))
    await partners.save(work.connection, replace(partner, title=rules.read_title(title)))
    await work.log("rename-partner", partner=partner_id)


@command(*KEEPERS)
async def remove_partner(work: Work, partner_id: int) -> None:
    """Take a partner out of the register.

    Raises:
        WrongState: mentors come from it, or its agreement is in force.
    """
    partner = found(await partners.get(work.connection, partner_id, work.organization_id, lock=True))
    external = await partners.mentors(work.connection, work.organization_id)
    its = sum(any(one.id == partner_id for one in theirs) for theirs in external.values())
    rules.require_unneeded(partner, its, work.today())
    await outbox.forget(work.connection, f"partner:{partner_id}:")
    await partners.remove(work.connection, partner_id)
    await work.log("remove-partner", partner=partner_id)


@command(*KEEPERS)
async def add_external(work: Work, partner_id: int, person_id: int) -> None:
    """Say that a mentor of the bank comes from a partner; they are told of it, once."""
    found(await partners.get(work.connection, partner_id, work.organization_id))
    mentors = await people.holders(work.connection, work.organization_id, Role.MENTOR)
    found(person_id if person_id in mentors else None)
    known = (await partners.mentors(work.connection, work.organization_id)).get(person_id, [])
    await partners.add_mentor(work.connection, partner_id, person_id)
    if all(one.id != partner_id for one in known) and person_id != work.person_id:
        key, about = f"{Kind.PARTNER_NAMED}:{partner_id}:{person_id}", {"partner": partner_id}
        await work.tell(Notice(Kind.PARTNER_NAMED, person_id, work.now, key, about))
    await work.log("add-external", person_id, partner=partner_id)


@command(*KEEPERS)
async def drop_external(work: Work, partner_id: int, person_id: int) -> None:
    """Say that a mentor does not come from a partner."""
    found(await partners.get(work.connection, partner_id, work.organization_id))
    await partners.drop_mentor(work.connection, partner_id, person_id)
    await work.log("drop-external", person_id, partner=partner_id)


@query(*KEEPERS)
async def partner_list(work: Work) -> list[Partner]:
    """Return the register."""
    return await partners.of_organization(work.connection, work.organization_id)


@query(*KEEPERS)
async def partner_card(work: Work, partner_id: int) -> PartnerCard:
    """Return a partner with its mentors."""
    partner = found(await partners.get(work.connection, partner_id, work.organization_id))
    external = await partners.mentors(work.connection, work.organization_id)
    mentors = await people.holders(work.connection, work.organization_id, Role.MENTOR)
    bank = await people.members(work.connection, mentors, work.organization_id)
    known = sorted((one for one in bank.values() if one.name.family), key=lambda one: one.name.full)
    its = tuple(one for one in known if partner_id in {theirs.id for theirs in external.get(one.id, [])})
    others = tuple(one for one in known if one not in its)
    return PartnerCard(partner, partner.is_valid(work.today()), its, others)


@query(*KEEPERS)
async def guest_list(work: Work) -> list[GuestCard]:
    """Return the mentors this school receives or sends; those its director is asked about come first."""
    cards = [await _guest(work, one) for one in await guests.of_organization(work.connection, work.organization_id)]
    return sorted((one for one in cards if one), key=lambda one: not one.is_asked)


@command(Role.DIRECTOR)
async def admit_guest(work: Work, person_id: int, host_id: int) -> None:
    """The director of either school agrees that a mentor works in the other; with both the curators there are told.

    Raises:
        WrongState: this director has answered otherwise already.
    """
    await _decide(work, person_id, host_id, agreed=True)


@command(Role.DIRECTOR)
async def refuse_guest(work: Work, person_id: int, host_id: int) -> None:
    """The director of either school does not agree; the guest and the curators there are told.

    Raises:
        WrongState: this director has answered otherwise already.
    """
    await _decide(work, person_id, host_id, agreed=False)


async def _decide(work: Work, person_id: int, host_id: int, *, agreed: bool) -> None:
    guest = found(await guests.get(work.connection, person_id, host_id, lock=True))
    found(guest if work.organization_id in (guest.home_id, guest.organization_id) else None)
    changed = rules.decide(guest, work.organization_id, agreed=agreed, now=work.now)
    if changed == guest:
        return
    await guests.save(work.connection, changed)
    await work.log("decide-guest", person_id, host=host_id, agreed=int(agreed))
    if changed.is_admitted or changed.refused_at is not None:
        told = await people.holders(work.connection, host_id, Role.CURATOR, Role.COORDINATOR)
        await work.tell(*(_notice(work, Kind.GUEST_DECIDED, changed, one) for one in {*told, person_id}))


async def receive_guest(work: Work, person_id: int, host_id: int) -> None:
    """Note that a mentor who joined a school, or a district's own program, belongs to another one.

    Both heads are asked, and the guest is told that they are.
    """
    home_id = await guests.home_of(work.connection, person_id, host_id)
    if home_id is None:
        return
    guest = Guest(person_id, host_id, home_id)
    await guests.add(work.connection, guest, work.now)
    await work.tell(_notice(work, Kind.GUEST_TO_DECIDE, guest, person_id))
    for school in (home_id, host_id):
        directors = await people.holders(work.connection, school, Role.DIRECTOR)
        await work.tell(*(_notice(work, Kind.GUEST_TO_DECIDE, guest, one) for one in directors))


async def guest_todos(work: Work) -> list[Todo]:
    """Mentors of other schools about whom the director is asked."""
    there = await guests.of_organization(work.connection, work.organization_id)
    count = sum(one.waits_for(work.organization_id) for one in there)
    return [Todo("guest", "guests", count=count)] if count else []


async def kept_out(work: Work) -> frozenset[int]:
    """Return the mentors who may not be paired here: guests not let in, people of partners without an agreement."""
    today = work.today()
    external = await partners.mentors(work.connection, work.organization_id)
    waiting = {
        one.person_id
        for one in await guests.of_organization(work.connection, work.organization_id)
        if one.organization_id == work.organization_id and not one.is_admitted
    }
    return frozenset(waiting | {mentor for mentor, theirs in external.items() if not _any_valid(theirs, today)})


async def require_admitted(work: Work, mentor_id: int) -> None:
    """Raise WrongState for a mentor who may not be paired here."""
    received = await guests.get(work.connection, mentor_id, work.organization_id)
    external = (await partners.mentors(work.connection, work.organization_id)).get(mentor_id, [])
    rules.require_admitted(mentor_id, [received] if received else [], external, work.today())


async def guest_card(work: Work, person_id: int, host_id: int) -> GuestCard | None:
    """Return a guest with the names of both schools; None where there is none any more."""
    guest = await guests.get(work.connection, person_id, host_id)
    return await _guest(work, guest) if guest else None


async def _guest(work: Work, guest: Guest) -> GuestCard | None:
    person = await people.get(work.connection, guest.person_id)
    home = await organizations.get(work.connection, guest.home_id)
    host = await organizations.get(work.connection, guest.organization_id)
    if person is None or home is None or host is None:
        return None
    is_asked = Role.DIRECTOR in work.actor.roles and guest.waits_for(work.organization_id)
    return GuestCard(guest, person, home.name, host.name, is_asked)


def _any_valid(theirs: list[Partner], today: date) -> bool:
    return any(one.is_valid(today) for one in theirs)


def _notice(work: Work, kind: Kind, guest: Guest, recipient: int) -> Notice:
    key = f"guest:{guest.person_id}:{guest.organization_id}:{kind.value}:{recipient}:{work.now.timestamp():.0f}"
    return Notice(kind, recipient, work.now, key, {"person": guest.person_id, "host": guest.organization_id})
