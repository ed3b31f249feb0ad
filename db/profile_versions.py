"""Versions of organizations' regulations: added by order, never changed."""

from datetime import datetime

from sqlalchemy import bindparam, insert, select

from db.engine import Connection, once
from db.tables import ProfileVersionRow
from mentoring.amendments import Version

_COLUMNS = (
    ProfileVersionRow.version,
    ProfileVersionRow.number,
    ProfileVersionRow.dated,
    ProfileVersionRow.changed,
    ProfileVersionRow.overlay,
)
_OF_ORGANIZATION = select(*_COLUMNS).where(ProfileVersionRow.organization_id == bindparam("organization_id"))
_NEWEST = _OF_ORGANIZATION.order_by(ProfileVersionRow.version.desc()).limit(1)
_NAMED = _OF_ORGANIZATION.where(ProfileVersionRow.version == bindparam("number"))


@once
async def newest(connection: Connection, organization_id: int, version: int | None = None) -> Version | None:
    """Return an organization's newest version, or the one named; None for the regulation as it was adopted."""
    sought = {"organization_id": organization_id}
    if version is None:
        row = (await connection.execute(_NEWEST, sought)).first()
    else:
        row = (await connection.execute(_NAMED, sought | {"number": version})).first()
    return Version(*row) if row else None


async def of_organization(connection: Connection, organization_id: int) -> list[Version]:
    """Return an organization's versions, oldest first."""
    rows = await connection.execute(
        _OF_ORGANIZATION.order_by(ProfileVersionRow.version), {"organization_id": organization_id}
    )
    return [Version(*row) for row in rows]


async def add(
    connection: Connection, organization_id: int, version: Version, made_by: int | None, now: datetime
) -> None:
    """Store a version; the organization's row must be locked, for versions are counted."""
    values = {
        "organization_id": organization_id, "version": version.version, "number": version.number,
        "dated": version.dated, "changed": version.changed, "overlay": dict(version.overlay), "made_by": made_by,
        "created_at": now,
    }  # fmt: skip
    await connection.execute(insert(ProfileVersionRow).values(values))
