"""«Нужна помощь»: one message to ask, one to answer; voice, photo and files go through as they are."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Group

from handlers.answers import read_content
from handlers.menu import open_menu
from handlers.states import Help
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    go_back,
    label,
    number_in,
    open_screen,
    opens,
    pages,
    press,
    screen,
    start_number,
)
from services import help as service
from texts import plain, text

MARKS = ("1", "2", "3", "4", "5")


@opens("ask")
async def open_ask(manager: DialogManager, argument: str) -> None:
    """Ask what happened."""
    del argument
    await begin(manager, Help.ask)


@opens("talks")
async def open_talks(manager: DialogManager, argument: str) -> None:
    """Show the open requests."""
    del argument
    await begin(manager, Help.list)


@opens("help")
async def open_help(manager: DialogManager, argument: str) -> None:
    """Open one request to write into it."""
    await begin(manager, Help.reply, id=number_in(argument))


@opens("reply")
async def open_reply(manager: DialogManager, argument: str) -> None:
    """Answer in a request's talk."""
    await open_help(manager, argument)


@opens("solved")
async def open_solved(manager: DialogManager, argument: str) -> None:
    """Close a request with a mark; an old button says that it is closed already."""
    number = number_in(argument)
    await service.help_card(*both(manager), request_id=number, to_close=True)
    await begin(manager, Help.mark, id=number)


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the open requests, asked and answered."""
    found = await service.my_requests(*both(dialog_manager))
    language = actor_of(dialog_manager).language
    items = [
        (label(plain("help-entry", language, number=one.request.id, name=one.other_name,
                     status=plain(f"help-status-{one.request.status.value}", language))), f"help:{one.request.id}")
        for one in found
    ]  # fmt: skip
    return {"count": len(found), "items": items}


async def facts_of_request(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return with whom the talk is."""
    number = int(dialog_manager.dialog_data.get("request", 0)) or start_number(dialog_manager)
    card = await service.help_card(*both(dialog_manager), request_id=number)
    return {"name": card.other_name, "number": card.request.id, "mine": card.mine,
            "items": [(mark, mark) for mark in MARKS]}  # fmt: skip


async def ask(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Open a request with this message."""
    number = await service.ask_help(*both(manager), content=read_content(message))
    manager.dialog_data["request"] = number
    await manager.switch_to(Help.sent)


async def add(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Add to the request just asked."""
    await _write(message, manager)


async def answer(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Write into the talk, once: what is typed later might be meant for another talk."""
    await _write(message, manager)
    await go_back(manager)


async def _write(message: Message, manager: DialogManager) -> None:
    number = int(manager.dialog_data.get("request", 0)) or start_number(manager)
    await service.write_help(*both(manager), request_id=number, content=read_content(message))
    card = await service.help_card(*both(manager), request_id=number)
    await message.answer(text("help-passed-on", actor_of(manager).language, name=card.other_name, number=number))


async def solved(manager: DialogManager) -> None:
    """Go to the mark."""
    await manager.switch_to(Help.mark)


async def mark(manager: DialogManager, chosen: str) -> None:
    """Close the request."""
    number = int(manager.dialog_data.get("request", 0)) or start_number(manager)
    await service.close_help(*both(manager), request_id=number, mark=number_in(chosen))
    await manager.event.answer(plain("help-thanks", actor_of(manager).language))  # type: ignore[union-attr]
    await open_menu(manager)


dialog = Dialog(
    screen(Help.ask, T("help-ask"), back(), MessageInput(ask, content_types=ContentType.ANY)),
    screen(
        Help.sent,
        T("help-sent"),
        press("button-solved", solved),
        press("button-menu", open_menu),
        MessageInput(add, content_types=ContentType.ANY),
        getter=facts_of_request,
    ),
    screen(Help.list, T("help-list"), pages("pages", choices("open", open_screen)), back(), getter=facts_of_list),
    screen(
        Help.reply,
        T("help-reply"),
        press("button-solved", solved, when="mine"),
        back(),
        MessageInput(answer, content_types=ContentType.ANY),
        getter=facts_of_request,
    ),
    screen(
        Help.mark,
        T("help-mark"),
        Group(choices("mark", mark), width=len(MARKS)),
        go("button-back", Help.reply),
        getter=facts_of_request,
    ),
)
