"""The running bot: inbox, schedule and polling side by side until a signal."""

import asyncio
import gc
import os
import signal
from collections.abc import Awaitable
from dataclasses import dataclass
from datetime import datetime

import structlog
from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramAPIError, TelegramUnauthorizedError

from bot.app import build, build_bot
from bot.clock import Pulse, RemoteClock, SystemClock
from bot.config import Settings
from bot.errors import is_outage
from bot.exclusive import exclusively
from bot.inbox import Inbox
from bot.notifier import TelegramNotifier
from bot.operator import clock_of
from bot.polling import poll
from db import organizations
from db.engine import Database
from db.migrate import migrate
from handlers.command_list import publish
from scheduler.setup import Schedule
from services.catalog import Catalog, shipped
from services.work import App

FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0
# An update makes thousands of objects, nearly all gone with it: looked for at every 700th, they took a tenth of it.
RUBBISH = (20_000, 20, 10)

log = structlog.get_logger()


async def run(settings: Settings) -> None:
    """Run until SIGTERM or SIGINT.

    Raises:
        AlreadyRunning: another process works on this database.
        TelegramUnauthorizedError: the token is not valid.
    """
    database = Database(settings.database_url)
    bot = build_bot(settings.token, settings.telegram_api_url)
    try:
        await migrate(database)
        async with exclusively(database):
            await _until_signal(_start(settings, database, bot))
    finally:
        await bot.session.close()
        await database.close()


@dataclass(frozen=True)
class Parts:
    """The bot put together; `work` runs it."""

    app: App
    clock: SystemClock | RemoteClock
    bot: Bot
    dispatcher: Dispatcher
    inbox: Inbox
    schedule: Schedule


async def assemble(settings: Settings, database: Database, bot: Bot, catalog: Catalog) -> Parts:
    """Put the bot together over a migrated database."""
    clock = await clock_of(settings, f"bot-{os.getpid()}")
    wakers: list[Schedule] = []

    def wake() -> None:
        for one in wakers:
            one.wake()
        if isinstance(clock, RemoteClock):
            clock.stir()

    app = App(database, clock, catalog, wake, settings.redacted == "on")
    schedule = Schedule(app, TelegramNotifier(bot, is_paced=settings.pace == "on"), delivers=settings.delivery == "on")
    wakers.append(schedule)
    dispatcher = build(app, settings.default_language)
    return Parts(app, clock, bot, dispatcher, Inbox(app, bot, dispatcher, settings.default_language), schedule)


async def work(parts: Parts) -> None:
    """Take updates and deliver until cancelled."""
    await _introduce(parts.bot, parts.app)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(parts.inbox.run())
        tasks.create_task(parts.schedule.run())
        tasks.create_task(poll(parts.bot, parts.inbox))
        if isinstance(parts.clock, RemoteClock):
            tasks.create_task(parts.clock.follow(_Pulses(parts.inbox, parts.schedule).take, parts.schedule.catch_up))


async def _start(settings: Settings, database: Database, bot: Bot) -> None:
    parts = await assemble(settings, database, bot, shipped())
    # What was loaded lives as long as the process; walking it again and again was a tenth of the bot's time.
    gc.collect()
    gc.freeze()
    gc.set_threshold(*RUBBISH)
    gc.enable()
    await work(parts)


@dataclass
class _Pulses:
    """What a clock that can be moved is told.

    What is due next takes a dozen questions: they are asked when nothing was under way the last time either.
    """

    inbox: Inbox
    schedule: Schedule
    due: datetime | None = None
    was_idle: bool = False

    async def take(self) -> Pulse:
        """Return the pulse of this moment."""
        was_idle, self.was_idle = self.was_idle, not self.schedule.is_delivering and await self.inbox.is_idle()
        if not (was_idle and self.was_idle):
            return Pulse(idle=False, next_due=self.due)
        self.due = await self.schedule.next_due()
        return Pulse(self.schedule.has_done(self.due), self.due)


async def _introduce(bot: Bot, app: App) -> None:
    """Learn the bot's own name and publish its commands; wait as long as Telegram is out of reach."""
    wait = FIRST_WAIT
    while True:
        try:
            me = await bot.get_me()
            async with app.database.transaction() as connection:
                await organizations.remember_bot(connection, me.id, me.username or "")
            await publish(bot)
        except TelegramUnauthorizedError:
            raise
        except TelegramAPIError as error:
            if not is_outage(error):
                log.warning("commands not published", error=error)
                return
            log.warning("telegram out of reach", seconds=wait, error=error)
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT)
        else:
            log.info("running", bot=me.username)
            return


async def _until_signal(work: Awaitable[None]) -> None:
    """Run until a signal asks to stop; what is being worked on is finished or will be replayed."""
    task = asyncio.ensure_future(work)
    loop = asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, task.cancel)
    try:
        await task
    except asyncio.CancelledError:
        log.info("stopped")
