"""Updates from acceptance to the end: stored first, one at a time for each chat, replayed after a crash."""

import asyncio
import json
from collections.abc import Iterable, Mapping
from typing import Any
from uuid import uuid4

import structlog
from aiogram import Bot, Dispatcher
from aiogram.exceptions import TelegramAPIError
from pydantic import ValidationError

from bot.errors import is_outage, new_fault_id
from bot.intents import named_after
from bot.legible import read_update
from bot.storage import Conversation, chat_of, during
from db import conversations, inbox
from db.inbox import ASIDE, Accepted, Claimed
from mentoring.actors import Language
from services.work import App
from texts import plain

AT_ONCE = 32
ANSWER_WITHIN = 4.0
HANDLE_WITHIN = 90.0
# A service manager kills what has not stopped in ten seconds or more.
FINISH_WITHIN = 5.0
MOST_FAILURES = 3
FIRST_WAIT, LONGEST_WAIT = 0.5, 15.0

log = structlog.get_logger()


class Inbox:
    """Takes updates in and sees each through."""

    def __init__(self, app: App, bot: Bot, dispatcher: Dispatcher, language: Language) -> None:
        self._app = app
        self._bot = bot
        self._dispatcher = dispatcher
        self._language = language
        self._worker = uuid4().hex
        self._arrived = asyncio.Event()
        self._tasks = set[asyncio.Task[None]]()

    @staticmethod
    def is_passing(error: BaseException) -> bool:
        """Tell whether an error passes by itself."""
        return is_outage(error)

    async def accept(self, updates: Iterable[Mapping[str, Any]]) -> None:
        """Store a batch in one transaction, then let it be worked on."""
        rows = [
            Accepted(self._bot.id, int(one["update_id"]), chat_of(self._bot.id, chat_id(one)), json.dumps(one))
            for one in updates
        ]
        if rows:
            async with self._app.database.transaction() as connection:
                await inbox.accept(connection, rows, self._app.clock.now())
            self._arrived.set()

    async def run(self) -> None:
        """Work on what is open until cancelled; what is being worked on then is finished if that is soon."""
        try:
            while True:
                self._arrived.clear()
                try:
                    claimed = await self._claim()
                except Exception as error:
                    if not is_outage(error):
                        raise
                    log.warning("database out of reach", error=error)
                    await asyncio.sleep(FIRST_WAIT)
                    continue
                for one in claimed:
                    task = asyncio.create_task(self._see_through(one))
                    self._tasks.add(task)
                    task.add_done_callback(self._finished)
                if not claimed:
                    await self._arrived.wait()
        finally:
            await self._finish()

    async def is_idle(self) -> bool:
        """Tell whether nothing waits and nothing is being worked on."""
        if self._tasks:
            return False
        async with self._app.database.reading() as connection:
            return not self._tasks and not await inbox.open_count(connection)

    async def _finish(self) -> None:
        """Let what is being worked on come to its end; what waits for an outage is replayed at the next start."""
        if not self._tasks:
            return
        _, late = await asyncio.wait(self._tasks, timeout=FINISH_WITHIN)
        for one in late:
            one.cancel()
        await asyncio.gather(*late, return_exceptions=True)

    def _finished(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._arrived.set()

    async def _claim(self) -> list[Claimed]:
        free = AT_ONCE - len(self._tasks)
        if free <= 0:
            return []
        async with self._app.database.transaction() as connection:
            return await inbox.claim(connection, self._worker, free)

    async def _see_through(self, one: Claimed) -> None:
        """Work on one update until it is closed, whatever happens on the way."""
        answer = asyncio.create_task(self._answer_in_time(one))
        wait = FIRST_WAIT
        try:
            while not await self._attempt(one):
                await asyncio.sleep(wait)
                wait = min(wait * 2, LONGEST_WAIT)
        finally:
            answer.cancel()

    async def _attempt(self, one: Claimed) -> bool:
        """Try once; tell whether the update is closed."""
        try:
            async with asyncio.timeout(HANDLE_WITHIN):
                await self._handle(one)
        except Exception as error:  # noqa: BLE001 - one of the two outermost loops: an update never stops the bot
            if is_outage(error):
                log.warning("update waits", update=one.update_id, error=error)
                return False
            return await self._count_against(one, error)
        return True

    async def _handle(self, one: Claimed) -> None:
        """Feed an update, then commit its conversation together with the closing of its row."""
        async with self._app.database.reading() as connection:
            conversation = Conversation(one.chat, await conversations.load(connection, one.chat))
        update = read_update(one.payload, self._bot)
        with named_after(one.update_id):
            async with during(conversation):
                await self._dispatcher.feed_update(self._bot, update, conversation=conversation)
        async with self._app.database.transaction() as connection:
            await conversations.save(connection, one.chat, conversation.pieces, self._app.clock.now())
            await inbox.close(connection, one.id, self._app.clock.now())

    async def _count_against(self, one: Claimed, error: Exception) -> bool:
        """Log a fault of ours; after the third the update is set aside and the person told what to do."""
        fault = new_fault_id()
        log.error("update failed", update=one.update_id, fault=fault, exc_info=error)
        try:
            async with self._app.database.transaction() as connection:
                failures = await inbox.count_failure(connection, one.id)
                if failures < MOST_FAILURES and not isinstance(error, ValidationError):
                    return False
                await inbox.close(connection, one.id, self._app.clock.now(), ASIDE)
        except Exception as outage:
            if not is_outage(outage):
                raise
            return False
        await self._apologise(one, fault)
        return True

    async def _apologise(self, one: Claimed, fault: str) -> None:
        chat = one.chat.partition(":")[2]
        if chat == "0":
            return  # nobody's: there is no chat to say it in
        query = json.loads(one.payload).get("callback_query")
        try:
            if query is not None:
                await self._bot.answer_callback_query(query["id"])
            await self._bot.send_message(chat, plain("error-ours", self._language, fault=fault))
        except TelegramAPIError as error:
            log.warning("apology not delivered", fault=fault, error=error)

    async def _answer_in_time(self, one: Claimed) -> None:
        """Answer a press whose handling takes long, before Telegram gives its spinner up."""
        query = json.loads(one.payload).get("callback_query")
        if query is None:
            return
        await asyncio.sleep(ANSWER_WITHIN)
        try:
            await self._bot.answer_callback_query(query["id"])
        except TelegramAPIError as error:
            log.info("late answer failed", error=error)


def chat_id(update: Mapping[str, Any]) -> int:
    """Return whose turn an update belongs to: its chat, else its sender, else nobody's (0)."""
    for kind, event in update.items():
        if kind == "update_id" or not isinstance(event, dict):
            continue
        carrier = event.get("message") if kind == "callback_query" else event
        place = (carrier or {}).get("chat") or event.get("from") or event.get("user") or {}
        return int(place.get("id", 0))
    return 0
