"""`python -m bot doctor`: what works, and in words what to mend."""

from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from aiogram.exceptions import TelegramAPIError, TelegramUnauthorizedError
from sqlalchemy.engine import URL

from bot.app import build_bot
from bot.clock import SystemClock
from bot.config import Settings, SettingsError, load
from bot.operator import clock_of, reason
from db import inbox, organizations
from db.engine import Database, database_url, is_outage
from db.migrate import ForeignDatabase, NewerSchema, is_current

EARLIEST = datetime(2026, 1, 1, tzinfo=UTC)
ASK_SECONDS = 5


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at."""

    subject: str
    is_well: bool
    words: str


async def examine() -> list[Finding]:
    """Look at settings, token, database, migrations, clock and zones."""
    try:
        settings = load()
    except SettingsError as error:
        return [Finding("settings", is_well=False, words=str(error))]
    return [await _token(settings), *await _database(settings), await _clock(settings)]


async def _token(settings: Settings) -> Finding:
    try:
        bot = build_bot(settings.token, settings.telegram_api_url)
    except SettingsError as error:
        return Finding("token", is_well=False, words=str(error))
    try:
        me = await bot.get_me(request_timeout=ASK_SECONDS)
    except TelegramUnauthorizedError:
        return Finding(
            "token", is_well=False, words="Telegram does not know this BOT_TOKEN; ask @BotFather for a new one"
        )
    except TelegramAPIError as error:
        words = f"{settings.telegram_api_url} cannot be reached; check TELEGRAM_API_URL and the network ({error})"
        return Finding("token", is_well=False, words=words)
    finally:
        await bot.session.close()
    return Finding("token", is_well=True, words=f"@{me.username}")


async def _database(settings: Settings) -> list[Finding]:
    url = database_url(settings.database_url)
    name = url.render_as_string(hide_password=True)
    if _is_still_to_be_made(url):
        words = f"{name}: there is none yet; python -m bot migrate makes it, as python -m bot run does"
        return [Finding("database", is_well=False, words=words)]
    try:
        database = Database(settings.database_url)
    except ConnectionError as error:
        return [_unopened(name, error)]
    try:
        current = await is_current(database)
        found = [Finding("database", is_well=True, words=name)]
        if not current:
            words = "there are migrations to apply: python -m bot migrate"
            return [*found, Finding("migrations", is_well=False, words=words)]
        found = [await _writing(database, name)]
        return [*found, Finding("migrations", is_well=True, words="none pending"), *await _contents(database)]
    except (NewerSchema, ForeignDatabase) as error:
        return [Finding("migrations", is_well=False, words=str(error))]
    except Exception as error:
        if not is_outage(error):
            raise
        return [_unopened(name, error)]
    finally:
        await database.close()


def _is_still_to_be_made(url: URL) -> bool:
    """Tell whether a file of SQLite is not there: opening it would make it, and a doctor leaves nothing behind."""
    is_file = url.get_backend_name() == "sqlite" and url.database and not url.database.startswith("file:")
    return bool(is_file) and not Path(str(url.database)).exists()


async def _writing(database: Database, name: str) -> Finding:
    """Whether the bot could store anything; nothing is changed."""
    try:
        async with database.transaction() as connection:
            await organizations.try_writing(connection)
    except Exception as error:
        if not is_outage(error):
            raise
        words = f"{name} can be read but not written ({reason(error)}); give the bot's user the right to write there"
        return Finding("database", is_well=False, words=words)
    return Finding("database", is_well=True, words=name)


def _unopened(name: str, error: Exception) -> Finding:
    words = f"{name} cannot be opened; check DATABASE_URL ({reason(error)})"
    return Finding("database", is_well=False, words=words)


async def _contents(database: Database) -> list[Finding]:
    async with database.reading() as connection:
        aside = await inbox.set_aside_count(connection)
        schools = await organizations.all_of_them(connection)
    words = "none set aside" if not aside else f"{aside} set aside after faults of ours; see the log for their ids"
    found = [Finding("updates", is_well=not aside, words=words)]
    if not schools:
        words = "none yet: python -m bot create-school NAME --profile irkutsk-school-2"
        return [*found, Finding("schools", is_well=True, words=words)]
    return [*found, *(_zone(school) for school in schools)]


def _zone(school: organizations.Organization) -> Finding:
    try:
        now = SystemClock().now().astimezone(ZoneInfo(school.zone))
    except (LookupError, OSError, ValueError):
        words = f"{school.name}: there is no zone {school.zone}"
        return Finding("zone", is_well=False, words=words)
    return Finding("zone", is_well=True, words=f"{school.name}: {school.zone}, it is {now:%H:%M} there")


async def _clock(settings: Settings) -> Finding:
    try:
        now = (await clock_of(settings)).now()
    except SettingsError as error:
        return Finding("clock", is_well=False, words=str(error))
    if now < EARLIEST:
        return Finding("clock", is_well=False, words=f"it says {now:%Y-%m-%d %H:%M} UTC; set this machine's clock")
    return Finding("clock", is_well=True, words=f"{now:%Y-%m-%d %H:%M} UTC")
