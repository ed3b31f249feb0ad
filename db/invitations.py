"""Invitation links."""

from datetime import datetime
from typing import Any

from sqlalchemy import insert, select, update

from db.engine import Connection
from db.tables import InvitationRow
from mentoring.actors import Role
from mentoring.invitations import LIFETIME, Invitation, Uses

_COLUMNS = (InvitationRow.id, InvitationRow.code, InvitationRow.organization_id, InvitationRow.role,
            InvitationRow.expires_at, InvitationRow.used_at, InvitationRow.revoked_at, InvitationRow.uses,
            InvitationRow.joined, InvitationRow.created_by, InvitationRow.person_id)  # fmt: skip


async def create(
    connection: Connection, code: str, organization_id: int, role: Role, created_by: int | None, now: datetime,
    *, expires_at: datetime | None = None, uses: Uses = Uses.ONCE, person_id: int | None = None,
) -> int:  # fmt: skip
    """Store a new link, good for the usual time unless it is said until when, and return its number."""
    values = {
        "code": code, "organization_id": organization_id, "role": role.value, "created_by": created_by,
        "created_at": now, "expires_at": expires_at or now + LIFETIME, "uses": uses.value,
        "person_id": person_id,
    }  # fmt: skip
    return int(await connection.scalar(insert(InvitationRow).values(values).returning(InvitationRow.id)))  # type: ignore[arg-type]


async def find(
    connection: Connection, *, code: str | None = None, invitation_id: int | None = None, lock: bool = False
) -> Invitation | None:
    """Return a link by its code or number."""
    query = select(*_COLUMNS)
    query = query.where(InvitationRow.code == code if code is not None else InvitationRow.id == invitation_id)
    row = (await connection.execute(query.with_for_update() if lock else query)).first()
    return None if row is None else _invitation(row)


async def open_of(connection: Connection, organization_id: int, now: datetime) -> list[Invitation]:
    """Return the links into an organization that can be used now, newest first."""
    query = select(*_COLUMNS).where(
        InvitationRow.organization_id == organization_id, InvitationRow.revoked_at.is_(None),
        InvitationRow.expires_at > now,
    )  # fmt: skip
    unused = (InvitationRow.uses == Uses.MANY.value) | InvitationRow.used_at.is_(None)
    rows = await connection.execute(query.where(unused).order_by(InvitationRow.id.desc()))
    return [_invitation(row) for row in rows]


async def use(connection: Connection, invitation_id: int, now: datetime) -> None:
    """Record that somebody came in by a link."""
    values = {"used_at": now, "joined": InvitationRow.joined + 1}
    await connection.execute(update(InvitationRow).where(InvitationRow.id == invitation_id).values(values))


async def revoke(connection: Connection, invitation_id: int, now: datetime) -> None:
    """Mark a link as revoked."""
    await connection.execute(update(InvitationRow).where(InvitationRow.id == invitation_id).values(revoked_at=now))


def _invitation(row: Any) -> Invitation:  # noqa: ANN401 - a row of the columns above
    values = row._asdict()
    return Invitation(**{**values, "role": Role(values["role"]), "uses": Uses(values["uses"])})
