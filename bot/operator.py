"""What the operator's commands share: the database, the schools, the bot's name."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus
from ssl import create_default_context

import certifi
from aiohttp import ClientError, ClientSession, ClientTimeout, TCPConnector

from bot.clock import RemoteClock, SystemClock
from bot.config import NOT_VALID, Settings, SettingsError, load
from db import organizations
from db.engine import Database
from db.migrate import migrate
from mentoring.actors import Role
from mentoring.invitations import rules_of
from mentoring.organizations import OrganizationKind
from services.catalog import shipped
from services.work import App

ASK_SECONDS = 5
MOST_NAMED = 10
NO_SCHOOL = "there is no school yet: create one with create-school NAME --profile ID"
NO_DISTRICT = "there is no district yet: create one with create-district NAME --profile ID"


class NotNamed(SettingsError):
    """An organization has to be named, for there are several."""

    code = 2


@asynccontextmanager
async def migrated() -> AsyncIterator[App]:
    """Open the database on the newest schema; works beside a running bot."""
    settings = load()
    database = Database(settings.database_url)
    try:
        await migrate(database)
        yield App(database, await clock_of(settings), shipped())
    finally:
        await database.close()


async def clock_of(settings: Settings, process: str = "operator") -> SystemClock | RemoteClock:
    """Return the clock that the settings name, read once.

    Raises:
        SettingsError: nobody answers there, or not as a clock does.
    """
    if not settings.clock_url:
        return SystemClock()
    clock = RemoteClock(settings.clock_url, process)
    try:
        await clock.read()
    except (ClientError, OSError, ValueError, LookupError) as error:
        raise SettingsError(f"CLOCK_URL: no clock answers at {settings.clock_url} ({error})") from None
    return clock


async def only_organization(app: App, role: Role) -> str:
    """Return the code of the school or district a role can be meant of, when there is exactly one.

    Somebody in charge is a district's; anybody else is a school's, or of a district that runs programs of its own.

    Raises:
        SettingsError: there is none yet.
        NotNamed: it has to be named.
    """
    async with app.database.reading() as connection:
        known = [one for one in await organizations.all_of_them(connection) if _may_have(app, one, role)]
    if not known:
        raise SettingsError(NO_DISTRICT if role is Role.DISTRICT else NO_SCHOOL)
    if len(known) > 1:
        listed = ", ".join(f"{one.code} {one.name}" for one in known[:MOST_NAMED])
        raise NotNamed(f"there is more than one school or district: name it with --school CODE ({listed})")
    return known[0].code


def reason(error: BaseException) -> str:
    """Return in one line why a database cannot be reached, as its driver said it."""
    cause = error.__cause__ or error
    said = str(getattr(cause, "orig", None) or cause).strip()
    return said.splitlines()[0] if said else type(error).__name__


def _may_have(app: App, one: organizations.Organization, role: Role) -> bool:
    """Whether a role can be meant of an organization; one that its regulation lacks is refused later, in words."""
    if role is Role.DISTRICT or one.kind is OrganizationKind.SCHOOL:
        return (role is Role.DISTRICT) is (one.kind is OrganizationKind.DISTRICT)
    return role.value in {rule.id for rule in rules_of(app.catalog.profile(one.profile_id).roles, one.kind)}


async def link_for(app: App) -> str:
    """Return the bot's username: Telegram's word, or the one remembered when Telegram cannot be reached.

    Raises:
        SettingsError: neither is to be had, or Telegram does not know the token.
    """
    settings = load()
    try:
        number, username = await _ask(settings)
    except (ClientError, OSError, ValueError, LookupError) as error:
        remembered = await _remembered(app, int(settings.token.partition(":")[0]))
        if remembered:
            return remembered
        raise SettingsError(f"Telegram did not say the bot's name, and it is not remembered yet: {error}") from None
    async with app.database.transaction() as connection:
        await organizations.remember_bot(connection, number, username)
    return username


async def _ask(settings: Settings) -> tuple[int, str]:
    """Ask Telegram for the bot's number and username; by itself, because importing aiogram takes seconds.

    Raises:
        SettingsError: Telegram does not know the token.
    """
    trusted = TCPConnector(ssl=create_default_context(cafile=certifi.where()))
    async with (
        ClientSession(connector=trusted, timeout=ClientTimeout(total=ASK_SECONDS)) as session,
        session.get(f"{settings.telegram_api_url}/bot{settings.token}/getMe") as answer,
    ):
        if answer.status == HTTPStatus.UNAUTHORIZED:
            raise SettingsError(NOT_VALID)
        said = await answer.json(content_type=None)
    if not isinstance(said, dict) or not said.get("ok"):
        raise ClientError(f"{answer.status} {answer.reason}")
    return int(said["result"]["id"]), str(said["result"].get("username", ""))


async def _remembered(app: App, bot_id: int) -> str | None:
    async with app.database.reading() as connection:
        return await organizations.bot_username(connection, bot_id)
