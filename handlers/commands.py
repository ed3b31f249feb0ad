"""Commands from anywhere, buttons of notices, and whatever nobody asked for."""

from typing import Any

from aiogram import F, Router
from aiogram.dispatcher.event.bases import UNHANDLED, SkipHandler
from aiogram.enums import ChatType
from aiogram.filters import Command, CommandObject, CommandStart
from aiogram.types import (
    CallbackQuery,
    ChatMemberUpdated,
    Message,
)
from aiogram_dialog import DialogManager, ShowMode, StartMode

from handlers.answers import read_content
from handlers.help_words import confirm, number_named
from handlers.kept_words import offer_reopening
from handlers.menu import open_menu
from handlers.places import act_in
from handlers.start import open_link
from handlers.states import Menu
from handlers.widgets import both, is_offered, number_in, open_screen, opens
from mentoring.actors import Actor, Role
from services.delivery import mark_reachable
from services.help import PARTIES, album_target, correct_help, replied_request, write_help
from services.home import home
from services.opening import open_notice
from services.places import read_place
from services.work import App
from texts import plain, text

SENDING = ShowMode.SEND

commands = Router(name="commands")
leftovers = Router(name="leftovers")


@commands.message(F.chat.type != ChatType.PRIVATE)
async def in_a_group(message: Message, actor: Actor) -> None:
    """The bot talks to one person at a time."""
    if (message.text or "").startswith("/"):
        await message.answer(text("private-only", actor.language))


@commands.callback_query(~F.message)
@commands.callback_query(F.message.chat.type != ChatType.PRIVATE)
async def pressed_in_a_group(query: CallbackQuery, actor: Actor) -> None:
    """A button that was carried elsewhere, or of no message at all."""
    await query.answer(plain("stale-button", actor.language))


@commands.message(CommandStart())
async def start(message: Message, command: CommandObject, dialog_manager: DialogManager) -> None:
    """Open a link, or the menu."""
    del message
    if command.args:
        await open_link(dialog_manager, command.args)
    else:
        await open_menu(dialog_manager, SENDING)


@commands.message(Command("menu"))
async def menu(message: Message, dialog_manager: DialogManager) -> None:
    """Show the menu."""
    del message
    await open_menu(dialog_manager, SENDING)


@commands.message(Command("cancel"))
async def cancel(message: Message, dialog_manager: DialogManager, actor: Actor) -> None:
    """Leave what is going on; answers given so far are kept."""
    is_idle = not dialog_manager.has_context() or dialog_manager.current_context().state.group is Menu
    await message.answer(text("nothing-to-cancel" if is_idle else "cancelled", actor.language))
    await open_menu(dialog_manager, SENDING)


@commands.message(Command("help"))
async def help_words(message: Message, dialog_manager: DialogManager) -> None:
    """Say what the bot can do."""
    del message
    await dialog_manager.start(Menu.help, mode=StartMode.RESET_STACK, show_mode=SENDING)


@commands.message(Command("language"))
async def language(message: Message, dialog_manager: DialogManager) -> None:
    """Ask for a language."""
    del message
    await dialog_manager.start(Menu.language, mode=StartMode.RESET_STACK, show_mode=SENDING)


@commands.message(Command("privacy"))
async def privacy(message: Message, dialog_manager: DialogManager, actor: Actor) -> None:
    """Show what is kept about the person; of a stranger there is nothing."""
    if actor.person_id is None:
        await message.answer(text("privacy-stranger", actor.language))
        await open_menu(dialog_manager, SENDING)
        return
    await dialog_manager.reset_stack(remove_keyboard=False)
    dialog_manager.show_mode = SENDING
    await open_screen(dialog_manager, "privacy")


@commands.message(Command("help_me"))
async def help_me(message: Message, dialog_manager: DialogManager, app: App, actor: Actor) -> None:
    """Ask for help from anywhere; who is no mentee is told so, kindly."""
    facts = await home(app, actor)
    if facts is None or not facts.has_name or Role.MENTEE not in facts.roles:
        if facts is not None and facts.has_name:
            await message.answer(text("help-mentees-ask", actor.language))
        await open_menu(dialog_manager, SENDING)
        return
    await dialog_manager.reset_stack(remove_keyboard=False)
    dialog_manager.show_mode = SENDING
    await open_screen(dialog_manager, "ask")


@commands.message(F.text.startswith("/"))
async def unknown_command(message: Message, dialog_manager: DialogManager, actor: Actor) -> None:
    """Name the commands there are, and show the present screen again."""
    await message.answer(text("command-unknown", actor.language))
    await _show_again(dialog_manager)


@commands.message(F.media_group_id)
async def album(message: Message, app: App, actor: Actor) -> None:
    """The next part of an album goes into the talk that its first part went into; it is confirmed once."""
    target = 0
    if actor.is_any(*PARTIES):
        target = await album_target(app, actor, album=str(message.media_group_id))
    if not target:
        raise SkipHandler
    await write_help(app, actor, request_id=target, content=read_content(message))


@commands.message(F.reply_to_message)
async def reply(message: Message, app: App, actor: Actor, dialog_manager: DialogManager) -> Any:
    """A reply to a message of a help talk goes into that talk; where that is closed, it may be opened again."""
    original = message.reply_to_message
    card = None
    if original is not None and actor.is_any(*PARTIES):
        card = await replied_request(app, actor, message_id=original.message_id, named=number_named(original))
    if card is None:
        return UNHANDLED
    if card.request.is_closed:
        await offer_reopening(message, dialog_manager, card)
        return None
    await write_help(app, actor, request_id=card.request.id, content=read_content(message))
    await confirm(message, dialog_manager, card.request.id)
    return None


@commands.edited_message()
async def edited(message: Message, app: App, actor: Actor) -> None:
    """An edited message of a help talk is passed on as a correction; anything else stays as it was sent."""
    number = 0
    if actor.is_any(*PARTIES):
        content = read_content(message)
        number = await correct_help(app, actor, source_id=message.message_id, content=content)
    key = "help-correction-passed" if number else "edited-too-late"
    await message.answer(text(key, actor.language, number=number))


@commands.callback_query(F.data.startswith("go:"))
async def notice_button(query: CallbackQuery, dialog_manager: DialogManager) -> None:
    """Open what a notice's button names, in the organization it is about; the notice loses its buttons alone."""
    await dialog_manager.reset_stack(remove_keyboard=False)
    dialog_manager.show_mode = SENDING
    place, action = read_place((query.data or "").removeprefix("go:"))
    if place is not None:
        await act_in(dialog_manager, place)
    await open_screen(dialog_manager, action)
    await query.answer()


@opens("notice")
async def notice(manager: DialogManager, argument: str) -> None:
    """Have a notice that kept names back told again, whole; it comes as a message of its own."""
    await open_notice(*both(manager), number=number_in(argument))


@commands.my_chat_member(F.chat.type == ChatType.PRIVATE)
async def blocked_or_back(event: ChatMemberUpdated, app: App, actor: Actor) -> None:
    """Somebody who comes back can be reached again; who blocks the bot is noticed when a letter fails."""
    if actor.person_id is not None and event.new_chat_member.status == "member":
        await mark_reachable(app, actor.person_id)


@leftovers.message()
async def anything(message: Message, dialog_manager: DialogManager, actor: Actor) -> None:
    """Nothing is open: ask what the words are, or say so and show the menu."""
    if await is_offered(message, dialog_manager):
        return
    if actor.person_id is not None:
        await message.answer(text("unexpected", actor.language))
    await open_menu(dialog_manager, SENDING)


@leftovers.callback_query()
async def any_button(query: CallbackQuery, dialog_manager: DialogManager, actor: Actor) -> None:
    """A button of a screen that is gone."""
    await query.answer(plain("stale-button", actor.language))
    await open_menu(dialog_manager, SENDING)


async def _show_again(manager: DialogManager) -> None:
    if manager.has_context():
        await manager.show(SENDING)
    else:
        await open_menu(manager, SENDING)
