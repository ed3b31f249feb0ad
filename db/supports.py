"""Who agreed that the psychologist sees them."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, delete, select

from db.engine import Connection, put
from db.tables import MembershipRow, SupportRequestRow
from mentoring.actors import Role
from mentoring.supports import Request, Shown

_COLUMNS = (SupportRequestRow.person_id, SupportRequestRow.organization_id, SupportRequestRow.shown,
            SupportRequestRow.note, SupportRequestRow.agreed_at, SupportRequestRow.entered_by)  # fmt: skip


async def save(connection: Connection, request: Request) -> None:
    """Store a request in place of an earlier one."""
    key = {"person_id": request.person_id, "organization_id": request.organization_id}
    values = {"shown": sorted(request.shown), "note": request.note, "entered_by": request.entered_by,
              "agreed_at": request.agreed_at}  # fmt: skip
    await put(connection, SupportRequestRow, key, values)


async def find(connection: Connection, organization_id: int, person_id: int) -> Request | None:
    """Return somebody's request."""
    rows = await connection.execute(select(*_COLUMNS).where(_theirs(organization_id, person_id)))
    return next((_request(row) for row in rows), None)


async def of_organization(connection: Connection, organization_id: int) -> list[Request]:
    """Return an organization's requests, oldest first."""
    here = SupportRequestRow.organization_id == organization_id
    order = (SupportRequestRow.agreed_at, SupportRequestRow.person_id)
    return [_request(row) for row in await connection.execute(select(*_COLUMNS).where(here).order_by(*order))]


async def withdraw(connection: Connection, organization_id: int, person_id: int) -> None:
    """Delete a request."""
    await connection.execute(delete(SupportRequestRow).where(_theirs(organization_id, person_id)))


async def prune(connection: Connection, before: datetime) -> None:
    """Delete requests of long ago, and those of people who are no mentees any more."""
    await connection.execute(delete(SupportRequestRow).where(SupportRequestRow.agreed_at < before))
    here = (MembershipRow.person_id == SupportRequestRow.person_id) & (MembershipRow.role == Role.MENTEE.value)
    there = MembershipRow.organization_id == SupportRequestRow.organization_id
    stays = select(MembershipRow.person_id).where(here, there).exists()
    await connection.execute(delete(SupportRequestRow).where(~stays))


def _theirs(organization_id: int, person_id: int) -> ColumnElement[bool]:
    return (SupportRequestRow.organization_id == organization_id) & (SupportRequestRow.person_id == person_id)


def _request(row: Any) -> Request:  # noqa: ANN401 - a row of SQLAlchemy
    shown = frozenset(Shown(one) for one in row.shown)
    return Request(row.person_id, row.organization_id, shown, row.note, row.agreed_at, row.entered_by)
