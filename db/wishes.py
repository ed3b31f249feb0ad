"""Wishes: who would like whom in a pair."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, delete, select

from db.engine import Connection, put
from db.tables import MembershipRow, WishRow
from mentoring.actors import PARTICIPANTS, Role
from mentoring.matching import Liking
from mentoring.wishes import Wish

_COLUMNS = (WishRow.person_id, WishRow.role, WishRow.about_id, WishRow.liking, WishRow.rank, WishRow.reason,
            WishRow.entered_by)  # fmt: skip
_ALL = select(*_COLUMNS).order_by(WishRow.person_id, WishRow.rank, WishRow.about_id)


async def of_person(connection: Connection, organization_id: int, person_id: int, role: Role) -> list[Wish]:
    """Return what somebody said in a role, the dearest first."""
    return await _load(connection, _theirs(organization_id, person_id, role))


async def about(connection: Connection, organization_id: int, person_id: int) -> list[Wish]:
    """Return what others said of somebody, in either role."""
    return await _load(connection, (WishRow.organization_id == organization_id) & (WishRow.about_id == person_id))


async def of_organization(connection: Connection, organization_id: int) -> list[Wish]:
    """Return everything said in an organization."""
    return await _load(connection, WishRow.organization_id == organization_id)


async def save(connection: Connection, organization_id: int, wishes: Iterable[Wish], now: datetime) -> None:
    """Store wishes in place of earlier ones of the same people."""
    for wish in wishes:
        values = {"liking": wish.liking.value, "rank": wish.rank, "reason": wish.reason,
                  "entered_by": wish.entered_by, "marked_at": now}  # fmt: skip
        key = {"person_id": wish.person_id, "organization_id": organization_id, "role": wish.role.value,
               "about_id": wish.about_id}  # fmt: skip
        await put(connection, WishRow, key, values)


async def take_back(connection: Connection, organization_id: int, wish: Wish) -> None:
    """Delete one wish."""
    theirs = _theirs(organization_id, wish.person_id, wish.role)
    await connection.execute(delete(WishRow).where(theirs, WishRow.about_id == wish.about_id))


async def prune(connection: Connection, before: datetime) -> None:
    """Delete what was said long ago, and what was said by or of people who take no part any more."""
    await connection.execute(delete(WishRow).where(WishRow.marked_at < before))
    for column in (WishRow.person_id, WishRow.about_id):
        here = (MembershipRow.person_id == column) & (MembershipRow.organization_id == WishRow.organization_id)
        takes_part = MembershipRow.role.in_([one.value for one in PARTICIPANTS])
        await connection.execute(
            delete(WishRow).where(~select(MembershipRow.person_id).where(here, takes_part).exists())
        )


def _theirs(organization_id: int, person_id: int, role: Role) -> ColumnElement[bool]:
    here = (WishRow.organization_id == organization_id) & (WishRow.person_id == person_id)
    return here & (WishRow.role == role.value)


async def _load(connection: Connection, condition: ColumnElement[bool]) -> list[Wish]:
    rows = await connection.execute(_ALL.where(condition))
    return [
        Wish(row.person_id, Role(row.role), row.about_id, Liking(row.liking), row.rank, row.reason, row.entered_by)
        for row in rows
    ]
