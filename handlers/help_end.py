"""A question is solved: a mark, what helped, and whether others may learn of it."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Group

from handlers.help_words import number_of, title_of
from handlers.marks import MARK_ITEMS, MARKS
from handlers.menu import open_menu
from handlers.states import HelpEnd
from handlers.widgets import T, begin, both, choices, number_in, open_screen, opens, press, respond, screen, typed
from services import help as service


@opens("solved")
async def open_solved(manager: DialogManager, argument: str) -> None:
    """Close a request with a mark; an old button says that it is closed already."""
    number = number_in(argument)
    await service.help_card(*both(manager), request_id=number, to_close=True)
    await begin(manager, HelpEnd.mark, id=number)


async def facts_of_end(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return which question it is, and the marks."""
    card = await service.help_card(*both(dialog_manager), request_id=number_of(dialog_manager))
    return {**title_of(dialog_manager, card.request), "items": MARK_ITEMS}


async def mark(manager: DialogManager, chosen: str) -> None:
    """Close the request."""
    await service.close_help(*both(manager), request_id=number_of(manager), mark=number_in(chosen))
    await respond(manager, "help-thanks")
    await manager.switch_to(HelpEnd.remedy)


async def remedy(manager: DialogManager, words: str) -> None:
    """Keep what helped."""
    await service.note_remedy(*both(manager), request_id=number_of(manager), words=words)
    await manager.switch_to(HelpEnd.permit)


async def permit(manager: DialogManager) -> None:
    """Others may learn of it."""
    await service.permit_remedy(*both(manager), request_id=number_of(manager))
    await respond(manager, "help-permitted")
    await open_menu(manager)


async def not_solved(manager: DialogManager) -> None:
    """It is not solved after all."""
    await open_screen(manager, f"help:{number_of(manager)}")


dialog = Dialog(
    screen(
        HelpEnd.mark,
        T("help-mark"),
        Group(choices("mark", mark), width=len(MARKS)),
        press("button-back", not_solved, name="not_solved"),
        getter=facts_of_end,
    ),
    screen(HelpEnd.remedy, T("help-remedy"), press("button-skip", open_menu, name="skip"), typed(remedy)),
    screen(
        HelpEnd.permit,
        T("help-permit"),
        press("button-help-permit", permit),
        press("button-help-private", open_menu),
    ),
)
