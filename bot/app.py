"""build(): one Dispatcher, the same for polling, webhook and tests."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.fsm.storage.base import BaseEventIsolation, StorageKey
from aiogram.types import LinkPreviewOptions
from aiogram_dialog import setup_dialogs

from bot import errors, intents
from bot.dialogs import DIALOGS
from bot.middlewares import WhoIsActing
from bot.session import AnswerOnce, Patience
from bot.storage import ConversationStorage
from handlers import commands, kept_words
from mentoring.actors import Language
from services.work import App


class InOrderAlready(BaseEventIsolation):
    """Updates of one chat come one after the other: the inbox sees to that, across restarts too."""

    @asynccontextmanager
    async def lock(self, key: StorageKey) -> AsyncIterator[None]:
        """Wait for nobody."""
        del key
        yield

    async def close(self) -> None:
        """Hold nothing."""


def build_bot(token: str, api_url: str) -> Bot:
    """Return the bot on a Bot API server, patient with outages."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(api_url))
    session.middleware(AnswerOnce())
    session.middleware(Patience())
    # The short form of this setting is sent twice over, the second time by a name the Bot API has retired.
    no_preview = LinkPreviewOptions(is_disabled=True)
    return Bot(token, session=session, default=DefaultBotProperties(parse_mode=ParseMode.HTML, link_preview=no_preview))


def build(app: App, language: Language) -> Dispatcher:
    """Return the dispatcher: who is acting, commands first, dialogs, then whatever nobody asked for."""
    isolation = InOrderAlready()
    kept_words.install()
    dispatcher = Dispatcher(storage=ConversationStorage(), events_isolation=isolation)
    dispatcher.update.outer_middleware(WhoIsActing(app, language))
    dispatcher.include_routers(errors.router, commands.commands, *DIALOGS, commands.leftovers)
    setup_dialogs(dispatcher, events_isolation=isolation)
    intents.install()
    return dispatcher
