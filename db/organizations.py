"""Organizations and the bot's own name."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import insert, select

from db.engine import Connection, insert_or
from db.tables import BotAccountRow, OrganizationRow


@dataclass(frozen=True)
class Organization:
    """A school."""

    id: int
    code: str
    name: str
    profile_id: str
    zone: str


_COLUMNS = (
    OrganizationRow.id,
    OrganizationRow.code,
    OrganizationRow.name,
    OrganizationRow.profile_id,
    OrganizationRow.zone,
)


async def create(connection: Connection, code: str, name: str, profile_id: str, zone: str, now: datetime) -> int:
    """Store a school and return its number."""
    values = {"code": code, "name": name, "profile_id": profile_id, "zone": zone, "created_at": now}
    return int(await connection.scalar(insert(OrganizationRow).values(values).returning(OrganizationRow.id)))  # type: ignore[arg-type]


async def get(connection: Connection, organization_id: int, *, lock: bool = False) -> Organization | None:
    """Return an organization; `lock` keeps other transactions from counting its orders at the same time."""
    query = select(*_COLUMNS).where(OrganizationRow.id == organization_id)
    row = (await connection.execute(query.with_for_update() if lock else query)).first()
    return Organization(*row) if row else None


async def by_code(connection: Connection, code: str) -> Organization | None:
    """Return the organization with this code."""
    row = (await connection.execute(select(*_COLUMNS).where(OrganizationRow.code == code))).first()
    return Organization(*row) if row else None


async def all_of_them(connection: Connection) -> list[Organization]:
    """Return every organization, in the order of creation."""
    return [Organization(*row) for row in await connection.execute(select(*_COLUMNS).order_by(OrganizationRow.id))]


async def remember_bot(connection: Connection, bot_id: int, username: str) -> None:
    """Store the bot's username."""
    row = insert_or(connection, BotAccountRow).values(bot_id=bot_id, username=username)
    await connection.execute(row.on_conflict_do_update(index_elements=["bot_id"], set_={"username": username}))


async def bot_username(connection: Connection, bot_id: int) -> str | None:
    """Return the username stored for a bot."""
    found: str | None = await connection.scalar(select(BotAccountRow.username).where(BotAccountRow.bot_id == bot_id))
    return found


async def any_bot_username(connection: Connection) -> str | None:
    """Return the username of the bot this database belongs to."""
    found: str | None = await connection.scalar(select(BotAccountRow.username).limit(1))
    return found
