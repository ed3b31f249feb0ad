"""Mentors of other schools."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select, update

from db.engine import Connection, put
from db.tables import GuestRow, MembershipRow, OrganizationRow
from mentoring.organizations import OrganizationKind
from mentoring.partners import Guest

_COLUMNS = (GuestRow.person_id, GuestRow.organization_id, GuestRow.home_id, GuestRow.home_agreed_at,
            GuestRow.host_agreed_at, GuestRow.refused_at)  # fmt: skip


async def add(connection: Connection, guest: Guest, now: datetime) -> None:
    """Store that somebody of another school joined; asked again after a refusal, both directors decide anew."""
    key = {"person_id": guest.person_id, "organization_id": guest.organization_id}
    fresh = {"home_id": guest.home_id, "joined_at": now, "home_agreed_at": None, "host_agreed_at": None,
             "refused_at": None}  # fmt: skip
    await put(connection, GuestRow, key, fresh)


async def get(connection: Connection, person_id: int, organization_id: int, *, lock: bool = False) -> Guest | None:
    """Return a guest of an organization."""
    query = select(*_COLUMNS).where(GuestRow.person_id == person_id, GuestRow.organization_id == organization_id)
    row = (await connection.execute(query.with_for_update() if lock else query)).first()
    return Guest(*row) if row else None


async def save(connection: Connection, guest: Guest) -> None:
    """Store what a director said."""
    values = {"home_agreed_at": guest.home_agreed_at, "host_agreed_at": guest.host_agreed_at,
              "refused_at": guest.refused_at}  # fmt: skip
    here = (GuestRow.person_id == guest.person_id) & (GuestRow.organization_id == guest.organization_id)
    await connection.execute(update(GuestRow).where(here).values(values))


async def of_organization(connection: Connection, organization_id: int) -> list[Guest]:
    """Return the guests an organization receives or sends, oldest first."""
    here = (GuestRow.organization_id == organization_id) | (GuestRow.home_id == organization_id)
    query = select(*_COLUMNS).where(here).order_by(GuestRow.joined_at, GuestRow.person_id)
    return [Guest(*row) for row in await connection.execute(query)]


async def schools(connection: Connection, people_ids: Collection[int]) -> dict[tuple[int, int], str]:
    """Return the names of the schools that guests among some people work at, by person and by who receives them."""
    query = (
        select(GuestRow.person_id, GuestRow.organization_id, OrganizationRow.name)
        .join(OrganizationRow, OrganizationRow.id == GuestRow.home_id)
        .where(GuestRow.person_id.in_(people_ids))
    )
    return {(person, host): name for person, host, name in await connection.execute(query)}


async def home_of(connection: Connection, person_id: int, besides: int) -> int | None:
    """Return the school somebody has belonged to longest, besides one."""
    query = (
        select(MembershipRow.organization_id)
        .join(OrganizationRow, OrganizationRow.id == MembershipRow.organization_id)
        .where(MembershipRow.person_id == person_id, MembershipRow.organization_id != besides)
        .where(OrganizationRow.kind == OrganizationKind.SCHOOL.value)
        .order_by(MembershipRow.since)
        .limit(1)
    )
    found: int | None = await connection.scalar(query)
    return found
