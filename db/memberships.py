"""Which organizations a person belongs to, and in which of them they act."""

from collections import defaultdict
from datetime import datetime

from sqlalchemy import bindparam, delete, select, update

from db.engine import Connection, insert_or
from db.tables import MembershipRow, PersonRow
from mentoring.actors import Role

_OF_PERSON = (
    select(MembershipRow.organization_id, MembershipRow.role)
    .where(MembershipRow.person_id == bindparam("person_id"))
    .order_by(MembershipRow.since, MembershipRow.organization_id)
)
_FORMS = select(MembershipRow.forms).where(
    MembershipRow.person_id == bindparam("person_id"), MembershipRow.organization_id == bindparam("organization_id"),
    MembershipRow.role == bindparam("role"),
)  # fmt: skip


async def of_person(connection: Connection, person_id: int) -> dict[int, frozenset[Role]]:
    """Return a person's roles by organization, the organization of longest standing first."""
    found = defaultdict[int, set[Role]](set)
    for row in await connection.execute(_OF_PERSON, {"person_id": person_id}):
        found[row.organization_id].add(Role(row.role))
    return {organization: frozenset(roles) for organization, roles in found.items()}


async def act_in(connection: Connection, person_id: int, organization_id: int) -> None:
    """Store in which organization a person acts from now on."""
    await connection.execute(update(PersonRow).where(PersonRow.id == person_id).values(organization_id=organization_id))


async def grant(connection: Connection, person_id: int, organization_id: int, role: Role, now: datetime) -> None:
    """Give a role and leave the person where they act; a role held already stays as it is."""
    values = {"person_id": person_id, "organization_id": organization_id, "role": role.value, "since": now}
    await connection.execute(insert_or(connection, MembershipRow).values(values).on_conflict_do_nothing())


async def take_away(connection: Connection, person_id: int, organization_id: int, role: Role) -> None:
    """Delete a role."""
    theirs = (MembershipRow.person_id == person_id) & (MembershipRow.organization_id == organization_id)
    await connection.execute(delete(MembershipRow).where(theirs, MembershipRow.role == role.value))


async def limit(connection: Connection, person_id: int, organization_id: int, role: Role, forms: list[str]) -> None:
    """Limit a role to some forms of mentoring; to none of them in particular means to all."""
    theirs = (MembershipRow.person_id == person_id) & (MembershipRow.organization_id == organization_id)
    change = update(MembershipRow).where(theirs, MembershipRow.role == role.value)
    await connection.execute(change.values(forms=" ".join(forms)))


async def limits(connection: Connection, person_id: int, organization_id: int, role: Role) -> frozenset[str]:
    """Return the forms of mentoring a role is limited to; none means all."""
    sought = {"person_id": person_id, "organization_id": organization_id, "role": role.value}
    found: str | None = await connection.scalar(_FORMS, sought)
    return frozenset((found or "").split())
