"""Who is acting: every update gets its Actor before any handler sees it."""

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, Message, TelegramObject, Update, User

from bot.files import TelegramFiles
from mentoring.actors import ANYONE, Actor, Bearer, Language
from services.delivery import mark_reachable
from services.home import identify
from services.work import App

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]


class WhoIsActing(BaseMiddleware):
    """Adds `app` and `actor`; the actor's cause is the bot and the update, the same when it is replayed."""

    def __init__(self, app: App, language: Language) -> None:
        self._app = app
        self._language = language

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:  # noqa: ANN401 - aiogram's own signature
        """Make the actor and go on."""
        if not isinstance(event, Update):
            return await handler(event, data)
        if data.get("event_from_user") is None:
            return None  # a channel's or a group's own words: there is nobody to answer
        data["app"] = self._app
        data["files"] = TelegramFiles(data["bot"])
        data["actor"] = await self._actor(event, data)
        return await handler(_with_words(_without_old_buttons(event)), data)

    async def _actor(self, update: Update, data: dict[str, Any]) -> Actor:
        user: User | None = data.get("event_from_user")
        cause = f"update:{data['bot'].id}:{update.update_id}"
        address = str(user.id) if user else ""
        person = await identify(self._app, address) if user else None
        if person is None:
            return Actor(cause, await self._guess(user, data.get("state")), address, roles=frozenset({ANYONE}))
        if not person.reachable and (update.message or update.callback_query):
            # Telegram's own news of it is lost when the bot was down for long.
            await mark_reachable(self._app, person.id)
        roles = frozenset[Bearer](person.roles)
        return Actor(cause, person.language, address, person.id, person.organization_id, roles, person.zone)

    async def _guess(self, user: User | None, state: FSMContext | None) -> Language:
        """A stranger's language: what they picked in this conversation, else what Telegram says."""
        picked = (await state.get_data()).get("language") if state else None
        code = picked or (user.language_code if user else None) or self._language
        if code.startswith("en"):
            return "en"
        return "ru" if code.startswith("ru") else self._language


def _with_words(update: Update) -> Update:
    """Take a press that carries nothing (a game's) for that of a button that is gone: aiogram-dialog expects words."""
    query: CallbackQuery | None = update.callback_query
    if query is None or query.data is not None:
        return update
    return update.model_copy(update={"callback_query": query.model_copy(update={"data": ""})})


def _without_old_buttons(update: Update) -> Update:
    """Keep a reply to an old screen from being taken for a press of its buttons: its words answer the present one."""
    message = update.message
    if message is None or message.reply_to_message is None:
        return update
    original: Message | None = message.reply_to_message.model_copy(update={"reply_markup": None})
    if message.reply_to_message.from_user is None:  # a channel's post, which aiogram-dialog does not expect
        original = None
    return update.model_copy(update={"message": message.model_copy(update={"reply_to_message": original})})
