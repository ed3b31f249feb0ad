"""Schools and districts come into being."""

import secrets

from db import organizations
from db.organizations import Organization
from mentoring.actors import OPERATOR
from mentoring.errors import NotFound, WrongState
from mentoring.organizations import OrganizationKind, read_name, read_zone
from services.work import Work, command

CODE_BYTES = 4


@command(OPERATOR)
async def create_school(work: Work, name: str, profile_id: str, zone: str, district_code: str = "") -> str:
    """Create a school from a regulation's profile, under a district where one is named, and return its code.

    Raises:
        BadInput: the name is empty or too long, or the zone is unknown.
        NotFound: there is no such profile or no such district.
    """
    district = await _district(work, district_code) if district_code else None
    return (await create(work, name, profile_id, zone, parent=district)).code


@command(OPERATOR)
async def create_district(work: Work, name: str, profile_id: str, zone: str) -> str:
    """Create a district and return its code; it raises what `create_school` raises."""
    return (await create(work, name, profile_id, zone, kind=OrganizationKind.DISTRICT)).code


async def create(
    work: Work, name: str, profile_id: str, zone: str, *,
    kind: OrganizationKind = OrganizationKind.SCHOOL, parent: Organization | None = None,
) -> Organization:  # fmt: skip
    """Store an organization whose name, profile and zone have been looked at."""
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
