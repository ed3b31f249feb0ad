"""What the operator's commands share: the database, the schools, the bot's name."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiogram.exceptions import TelegramAPIError

from bot.app import build_bot
from bot.clock import RemoteClock, SystemClock
from bot.config import Settings, SettingsError, load
from db import organizations
from db.engine import Database
from db.migrate import migrate
from services.catalog import Catalog
from services.work import App

ASK_SECONDS = 5


@asynccontextmanager
async def migrated() -> AsyncIterator[App]:
    """Open the database on the newest schema; works beside a running bot."""
    settings = load()
    database = Database(settings.database_url)
    try:
        await migrate(database)
        yield App(database, await clock_of(settings), Catalog.load())
    finally:
        await database.close()


async def clock_of(settings: Settings) -> SystemClock | RemoteClock:
    """Return the clock that the settings name, read once."""
    if not settings.clock_url:
        return SystemClock()
    clock = RemoteClock(settings.clock_url, "operator")
    try:
        await clock.read()
    except OSError as error:
        raise SettingsError(f"CLOCK_URL: nobody answers at {settings.clock_url} ({error})") from None
    return clock


async def only_school(app: App) -> str | None:
    """Return the code of the school, if there is exactly one."""
    async with app.database.reading() as connection:
        schools = await organizations.all_of_them(connection)
    return schools[0].code if len(schools) == 1 else None


async def link_for(app: App) -> str:
    """Return the bot's username: Telegram's word, or the one remembered when Telegram cannot be reached.

    Raises:
        SettingsError: neither is to be had, or Telegram does not know the token.
    """
    settings = load()
    bot = build_bot(settings.token, settings.telegram_api_url)
    try:
        me = await bot.get_me(request_timeout=ASK_SECONDS)
    except TelegramAPIError as error:
        remembered = await _remembered(app, bot.id)
        if remembered:
            return remembered
        raise SettingsError(f"Telegram did not say the bot's name, and it is not remembered yet: {error}") from None
    finally:
        await bot.session.close()
    async with app.database.transaction() as connection:
        await organizations.remember_bot(connection, me.id, me.username or "")
    return me.username or ""


async def _remembered(app: App, bot_id: int) -> str | None:
    async with app.database.reading() as connection:
        return await organizations.bot_username(connection, bot_id)
