"""Organizations and the bot's own name."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, false, func, insert, select, update

from db.engine import Connection, once, put
from db.tables import BotAccountRow, OrganizationRow, ProfileVersionRow
from mentoring.breaks import Break, from_stored
from mentoring.organizations import Details, OrganizationKind, OwnQuiet, SchoolYear


@dataclass(frozen=True)
class Organization:
    """A school, or a district over schools (`parent_id` names a school's district)."""

    id: int
    code: str
    name: str
    profile_id: str
    zone: str
    kind: OrganizationKind = OrganizationKind.SCHOOL
    parent_id: int | None = None
    details: Details = field(default_factory=Details)
    year: SchoolYear = field(default_factory=SchoolYear)
    quiet: OwnQuiet = field(default_factory=OwnQuiet)
    # Whether notices keep names back; None where the installation decides.
    redacted: bool | None = None
    # The newest version of its regulation; None while that is as it was adopted.
    version: int | None = None
    # The school's own breaks; the regulation's usual ones hold where there are none.
    breaks: tuple[Break, ...] = ()


_DETAILS = (OrganizationRow.full_name, OrganizationRow.short_name, OrganizationRow.address, OrganizationRow.city,
            OrganizationRow.head_name, OrganizationRow.head_post)  # fmt: skip
_YEAR = (OrganizationRow.year_begins, OrganizationRow.year_ends)
_QUIET = (OrganizationRow.quiet_begins, OrganizationRow.quiet_ends, OrganizationRow.quiet_weekends)
_COLUMNS = (
    OrganizationRow.id,
    OrganizationRow.code,
    OrganizationRow.name,
    OrganizationRow.profile_id,
    OrganizationRow.zone,
    OrganizationRow.kind,
    OrganizationRow.parent_id,
    OrganizationRow.redacted,
    select(func.max(ProfileVersionRow.version))
    .where(ProfileVersionRow.organization_id == OrganizationRow.id)
    .scalar_subquery()
    .label("version"),
    OrganizationRow.breaks,
)
# All columns of an organization, for statements that read one on the way; `read` makes it of them.
COLUMNS = (*_COLUMNS, *_DETAILS, *_YEAR, *_QUIET)
_ALL = select(*COLUMNS)
_BY_ID = _ALL.where(OrganizationRow.id == bindparam("id"))
_LOCKED = _BY_ID.with_for_update()
_CREATED = select(OrganizationRow.id, OrganizationRow.created_at)


async def create(
    connection: Connection, code: str, name: str, profile_id: str, zone: str, now: datetime,
    *, kind: OrganizationKind = OrganizationKind.SCHOOL, parent_id: int | None = None,
) -> int:  # fmt: skip
    """Store an organization and return its number."""
    values = {"code": code, "name": name, "profile_id": profile_id, "zone": zone, "kind": kind.value,
              "parent_id": parent_id, "created_at": now}  # fmt: skip
    return int(await connection.scalar(insert(OrganizationRow).values(values).returning(OrganizationRow.id)))  # type: ignore[arg-type]


@once
async def get(connection: Connection, organization_id: int, *, lock: bool = False) -> Organization | None:
    """Return an organization; `lock` keeps other transactions from counting its orders at the same time."""
    row = (await connection.execute(_LOCKED if lock else _BY_ID, {"id": organization_id})).first()
    return _organization(row) if row else None


async def by_code(connection: Connection, code: str) -> Organization | None:
    """Return the organization with this code."""
    row = (await connection.execute(_ALL.where(OrganizationRow.code == code))).first()
    return _organization(row) if row else None


async def all_of_them(connection: Connection) -> list[Organization]:
    """Return every organization, in the order of creation."""
    return [_organization(row) for row in await connection.execute(_ALL.order_by(OrganizationRow.id))]


async def children(connection: Connection, parent_id: int) -> list[Organization]:
    """Return the schools of a district, in the order of creation."""
    query = _ALL.where(OrganizationRow.parent_id == parent_id).order_by(OrganizationRow.id)
    return [_organization(row) for row in await connection.execute(query)]


async def change(connection: Connection, organization_id: int, **values: object) -> None:
    """Store settings by the names of their columns."""
    await connection.execute(update(OrganizationRow).where(OrganizationRow.id == organization_id).values(values))


def _organization(row: Any) -> Organization:  # noqa: ANN401 - a row of all columns
    return read(row._asdict())


def read(values: dict[str, Any]) -> Organization:
    """Return the organization of a row's values by the names of `COLUMNS`; they are used up."""
    details, year, quiet = ([values.pop(column.key) for column in part] for part in (_DETAILS, _YEAR, _QUIET))
    values["kind"], values["breaks"] = OrganizationKind(values["kind"]), from_stored(values["breaks"])
    return Organization(**values, details=Details(*details), year=SchoolYear(*year), quiet=OwnQuiet(*quiet))


async def created(connection: Connection) -> dict[int, datetime]:
    """Return when each organization was created."""
    return {row.id: row.created_at for row in await connection.execute(_CREATED)}


async def remember_bot(connection: Connection, bot_id: int, username: str) -> None:
    """Store the bot's username."""
    await put(connection, BotAccountRow, {"bot_id": bot_id}, {"username": username})


async def try_writing(connection: Connection) -> None:
    """Write without changing anything: a database that can only be read refuses."""
    await connection.execute(update(BotAccountRow).where(false()).values(username=BotAccountRow.username))


async def bot_username(connection: Connection, bot_id: int) -> str | None:
    """Return the username stored for a bot."""
    found: str | None = await connection.scalar(select(BotAccountRow.username).where(BotAccountRow.bot_id == bot_id))
    return found


async def any_bot_username(connection: Connection) -> str | None:
    """Return the username of the bot this database belongs to."""
    found: str | None = await connection.scalar(select(BotAccountRow.username).limit(1))
    return found
