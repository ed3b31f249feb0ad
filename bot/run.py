"""The running bot: inbox, schedule and polling side by side until a signal."""

import asyncio
import os
import signal
from collections.abc import Awaitable

import structlog
from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramUnauthorizedError

from bot.app import build, build_bot
from bot.clock import Pulse, RemoteClock, SystemClock
from bot.config import Settings
from bot.errors import is_outage
from bot.exclusive import exclusively
from bot.inbox import Inbox
from bot.notifier import TelegramNotifier
from bot.polling import poll
from db import organizations
from db.engine import Database
from db.migrate import migrate
from handlers.commands import publish
from scheduler.setup import Schedule
from services.catalog import Catalog
from services.work import App

FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0

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
            await _until_signal(_work(settings, database, bot))
    finally:
        await bot.session.close()
        await database.close()


async def _work(settings: Settings, database: Database, bot: Bot) -> None:
    clock = RemoteClock(settings.clock_url, f"bot-{os.getpid()}") if settings.clock_url else SystemClock()
    if isinstance(clock, RemoteClock):
        await clock.read()
    wakers: list[Schedule] = []

    def wake() -> None:
        for one in wakers:
            one.wake()
        if isinstance(clock, RemoteClock):
            clock.stir()

    app = App(database, clock, Catalog.load(), wake)
    schedule = Schedule(app, TelegramNotifier(bot))
    wakers.append(schedule)
    inbox = Inbox(app, bot, build(app, settings.default_language), settings.default_language)
    await _introduce(bot, app)
    async with asyncio.TaskGroup() as tasks:
        tasks.create_task(inbox.run())
        tasks.create_task(schedule.run())
        tasks.create_task(poll(bot, inbox))
        if isinstance(clock, RemoteClock):
            tasks.create_task(clock.follow(lambda: _pulse(inbox, schedule), schedule.catch_up))


async def _pulse(inbox: Inbox, schedule: Schedule) -> Pulse:
    idle = await inbox.is_idle() and await schedule.is_idle()
    return Pulse(idle, await schedule.next_due())


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
                log.warning("commands not published", error=str(error))
                return
            log.warning("telegram out of reach", seconds=wait, error=str(error))
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
