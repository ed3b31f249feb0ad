"""What the person in charge of a district does in chat: schools under the district, and their directors' links."""

from dataclasses import dataclass

from db import invitations, organizations, totals
from db.organizations import Organization
from mentoring.actors import Role
from mentoring.errors import NotFound
from mentoring.pairs import PairStatus
from mentoring.profiles import Profile
from services.inviting import role_rules, send_link, store_link
from services.organizations import create
from services.work import Work, command, found, query

SETTERS = (Role.DISTRICT, Role.DIRECTOR, Role.COORDINATOR)


@dataclass(frozen=True)
class SchoolTotals:
    """A school as its district sees it: numbers and no names; `is_invited` while a director's link is open.

    `participants`: its mentors and mentees, whoever is both counts once.
    """

    id: int
    name: str
    profile_id: str
    zone: str
    participants: int
    people: dict[Role, int]
    pairs: dict[PairStatus, int]
    is_invited: bool

    @property
    def has_director(self) -> bool:
        """Whether anybody leads the school here."""
        return self.people.get(Role.DIRECTOR, 0) > 0


@command(Role.DISTRICT)
async def open_school(work: Work, profile_id: str, zone: str, name: str) -> int:
    """Create a school under the actor's district and return its number.

    Raises:
        BadInput: the name is empty or too long, or the zone is unknown.
        NotFound: there is no such profile.
    """
    district = await work.organization()
    return (await create(work, name, profile_id, zone, parent=district)).id


@command(Role.DISTRICT)
async def invite_director(work: Work, school_id: int) -> int:
    """Create a one-time link for the head of one of the district's schools; it comes with a QR picture."""
    school = await school_of(work, school_id)
    _, invitation_id = await store_link(work, Role.DIRECTOR, school.id)
    await send_link(work, invitation_id)
    return invitation_id


@query(Role.DISTRICT)
async def district_totals(work: Work) -> list[SchoolTotals]:
    """Return the totals of every school of the actor's district, in the order of creation."""
    return await all_totals(work)


@query(Role.DISTRICT)
async def district_participants(work: Work) -> int:
    """Return how many people are mentors or mentees in the district's schools; a guest of a second one counts once."""
    schools = await organizations.children(work.connection, work.organization_id)
    return await totals.participants(work.connection, [one.id for one in schools])


@query(Role.DISTRICT)
async def own_program(work: Work) -> SchoolTotals | None:
    """Return the totals of the district's own program; None where it has none, or nobody has taken part in it."""
    district = await work.organization()
    if len(await role_rules(work, district.id)) == 1:
        return None
    own = await _totals(work, district)
    return own if own.participants or own.pairs else None


@query(Role.DISTRICT)
async def school_totals(work: Work, school_id: int) -> SchoolTotals:
    """Return the totals of one school of the actor's district."""
    return await _totals(work, await school_of(work, school_id))


@query(*SETTERS)
async def offered_profiles(work: Work) -> tuple[Profile, ...]:
    """Return the regulations a school can start from."""
    return tuple(work.catalog.profiles.values())


async def all_totals(work: Work) -> list[SchoolTotals]:
    """Return the totals of the schools below the organization acted in."""
    return [await _totals(work, one) for one in await organizations.children(work.connection, work.organization_id)]


async def _totals(work: Work, school: Organization) -> SchoolTotals:
    people = await totals.people(work.connection, school.id)
    pairs = await totals.pairs(work.connection, school.id)
    links = await invitations.open_of(work.connection, school.id, work.now)
    invited = any(one.role is Role.DIRECTOR for one in links)
    taking_part = await totals.participants(work.connection, [school.id])
    return SchoolTotals(school.id, school.name, school.profile_id, school.zone, taking_part, people, pairs, invited)


async def school_of(work: Work, school_id: int) -> Organization:
    """Return one of the schools below the organization acted in; NotFound for any other."""
    school = found(await organizations.get(work.connection, school_id))
    if school.parent_id != work.organization_id:
        raise NotFound
    return school
