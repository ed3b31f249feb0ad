"""Where an error becomes words; and which errors are an outage of the world, not a fault of ours."""

import asyncio
from contextlib import suppress
from uuid import uuid4

import structlog
from aiogram import Router
from aiogram.exceptions import (
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.filters import ExceptionTypeFilter
from aiogram.fsm.context import FSMContext
from aiogram.types import CallbackQuery, ErrorEvent, Message
from aiogram_dialog import DialogManager, ShowMode
from aiogram_dialog.api.exceptions import DialogsError
from aiohttp import ClientError

from bot.remainders import IsRemainder, may_be_cut, remember_refusal
from db.engine import is_outage as is_database_outage
from handlers.menu import open_menu
from handlers.widgets import lasting, open_screen
from mentoring.actors import Actor
from mentoring.errors import DomainError
from services.delivery import mark_gone
from services.work import App
from texts import plain, text

ALERT_LIMIT = 200
_NETWORK = (TelegramNetworkError, TelegramServerError, TelegramRetryAfter, ClientError, asyncio.TimeoutError)

log = structlog.get_logger()
router = Router(name="errors")


def is_outage(error: BaseException) -> bool:
    """Tell whether Telegram or the database is out of reach; such an update waits and is not counted against."""
    return isinstance(error, _NETWORK) or is_database_outage(error)


def new_fault_id() -> str:
    """Return the short id under which a fault of ours is logged and named to the person."""
    return uuid4().hex[:8]


@router.errors(ExceptionTypeFilter(DomainError))
async def say_why(
    event: ErrorEvent, actor: Actor, state: FSMContext, dialog_manager: DialogManager | None = None
) -> None:
    """Say in words why something was refused, and show again where the person is."""
    error = event.exception
    if not isinstance(error, DomainError):
        raise error
    await _say(event, error, actor)
    message = event.update.message
    if message is not None and may_be_cut(message):
        await remember_refusal(message, state)
    if dialog_manager is not None:
        query = event.update.callback_query
        await _show_again(dialog_manager, is_below=query is not None and (query.data or "").startswith("go:"))


@router.message(IsRemainder())
async def refuse_remainder(message: Message, actor: Actor, state: FSMContext, dialog_manager: DialogManager) -> None:
    """Say that the rest of a text that was too long is not taken either; one more piece of it may follow."""
    await remember_refusal(message, state)
    await message.answer(text("remainder-refused", actor.language))
    await _show_again(dialog_manager)


@router.errors(ExceptionTypeFilter(DialogsError))
async def stale_button(event: ErrorEvent, actor: Actor, dialog_manager: DialogManager | None = None) -> None:
    """A button of an old screen does nothing but say so; what leads to the same place from anywhere still does."""
    query = event.update.callback_query
    if query is not None and dialog_manager is not None and await _still_leads(query, dialog_manager):
        return
    if query is not None:
        await query.answer(plain("stale-button", actor.language))
    if dialog_manager is not None:
        await _show_again(dialog_manager)


async def _still_leads(query: CallbackQuery, manager: DialogManager) -> bool:
    """Open what a button leads to from anywhere: who is in trouble does not look which screen is the newest."""
    action = lasting(query.data or "", manager)
    if not action:
        return False
    manager.show_mode = ShowMode.SEND
    try:
        await open_screen(manager, action)
    except DomainError:
        return False
    await query.answer()
    return True


@router.errors(ExceptionTypeFilter(TelegramForbiddenError))
async def gone(event: ErrorEvent, app: App, actor: Actor) -> None:
    """The person blocked the bot while it was answering: that counts as answered, and the curators are told."""
    log.info("person is gone", cause=actor.cause, error=event.exception)
    if actor.person_id is not None:
        await mark_gone(app, actor.person_id)
    if event.update.callback_query is not None:
        with suppress(TelegramForbiddenError):
            await event.update.callback_query.answer()


async def _say(event: ErrorEvent, error: DomainError, actor: Actor) -> None:
    query, message = event.update.callback_query, event.update.message
    words = plain(error.key, actor.language, **error.variables)
    if query is not None and len(words) <= ALERT_LIMIT:
        await query.answer(words, show_alert=True)
        return
    if query is not None:  # names can make the words longer than an alert holds
        await query.answer()
    if said := message or (query and query.message):
        await said.answer(text(error.key, actor.language, **error.variables))


async def _show_again(manager: DialogManager, *, is_below: bool = False) -> None:
    """Show the present screen, or the menu where there is none or it cannot be shown any more.

    What `is_below` comes as a message of its own: the words of a notice whose button leads nowhere stay readable.
    """
    if manager.has_context():
        try:
            await manager.show(ShowMode.SEND)
        except DomainError:
            await manager.reset_stack(remove_keyboard=False)
        else:
            return
    await open_menu(manager, ShowMode.SEND if is_below else None)
