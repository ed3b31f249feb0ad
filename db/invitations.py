"""Invitation links."""

from datetime import datetime

from sqlalchemy import insert, select, update

from db.engine import Connection
from db.tables import InvitationRow
from mentoring.actors import Role
from mentoring.invitations import LIFETIME, Invitation


async def create(
    connection: Connection, code: str, organization_id: int, role: Role, created_by: int | None, now: datetime
) -> int:
    """Store a new link and return its number."""
    values = {
        "code": code, "organization_id": organization_id, "role": role.value, "created_by": created_by,
        "created_at": now, "expires_at": now + LIFETIME,
    }  # fmt: skip
    return int(await connection.scalar(insert(InvitationRow).values(values).returning(InvitationRow.id)))  # type: ignore[arg-type]


async def find(
    connection: Connection, *, code: str | None = None, invitation_id: int | None = None, lock: bool = False
) -> Invitation | None:
    """Return a link by its code or number."""
    query = select(
        InvitationRow.id, InvitationRow.code, InvitationRow.organization_id, InvitationRow.role,
        InvitationRow.expires_at, InvitationRow.used_at, InvitationRow.revoked_at,
    )  # fmt: skip
    query = query.where(InvitationRow.code == code if code is not None else InvitationRow.id == invitation_id)
    row = (await connection.execute(query.with_for_update() if lock else query)).first()
    if row is None:
        return None
    return Invitation(row.id, row.code, row.organization_id, Role(row.role), *row[4:])


async def use(connection: Connection, invitation_id: int, now: datetime) -> None:
    """Mark a link as used."""
    await connection.execute(update(InvitationRow).where(InvitationRow.id == invitation_id).values(used_at=now))
