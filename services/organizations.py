"""The tree of organizations: districts, the schools under them, and the totals that go up."""

import secrets
from dataclasses import dataclass

from db import organizations, totals
from db.organizations import Organization
from mentoring.actors import OPERATOR, Role
from mentoring.errors import NotFound, WrongState
from mentoring.organizations import OrganizationKind, read_name, read_zone
from mentoring.pairs import PairStatus
from services.work import Work, command, query

CODE_BYTES = 4


@dataclass(frozen=True)
class SchoolTotals:
    """A school as its district sees it: numbers and no names."""

    id: int
    name: str
    profile_id: str
    zone: str
    people: dict[Role, int]
    pairs: dict[PairStatus, int]


@command(OPERATOR)
async def create_school(work: Work, name: str, profile_id: str, zone: str, district_code: str = "") -> str:
    """Create a school from a regulation's profile, under a district where one is named, and return its code.

    Raises:
        BadInput: the name is empty or too long, or the zone is unknown.
        NotFound: there is no such profile or no such district.
    """
    district = await _district(work, district_code) if district_code else None
    return (await _create(work, name, profile_id, zone, parent=district)).code


@command(OPERATOR)
async def create_district(work: Work, name: str, profile_id: str, zone: str) -> str:
    """Create a district and return its code; it raises what `create_school` raises."""
    return (await _create(work, name, profile_id, zone, kind=OrganizationKind.DISTRICT)).code


@query(Role.DISTRICT)
async def district_totals(work: Work) -> list[SchoolTotals]:
    """Return the totals of every school of the actor's district, in the order of creation."""
    schools = await organizations.children(work.connection, work.organization_id)
    return [await _totals(work, school) for school in schools]


async def _totals(work: Work, school: Organization) -> SchoolTotals:
    people = await totals.people(work.connection, school.id)
    pairs = await totals.pairs(work.connection, school.id)
    return SchoolTotals(school.id, school.name, school.profile_id, school.zone, people, pairs)


async def _create(
    work: Work, name: str, profile_id: str, zone: str, *,
    kind: OrganizationKind = OrganizationKind.SCHOOL, parent: Organization | None = None,
) -> Organization:  # fmt: skip
    name, zone = read_name(name), read_zone(zone)
    work.catalog.profile(profile_id)
    code = secrets.token_hex(CODE_BYTES)
    number = await organizations.create(
        work.connection, code, name, profile_id, zone, work.now, kind=kind, parent_id=parent.id if parent else None
    )
    await work.log(f"create-{kind.value}", organization=number)
    return await work.organization(number)


async def _district(work: Work, code: str) -> Organization:
    found = await organizations.by_code(work.connection, code)
    if found is None:
        raise NotFound("district-unknown", code=code)
    if found.kind is not OrganizationKind.DISTRICT:
        raise WrongState("district-is-school", code=code)
    return found
