"""Whose paper is written down, and what of it was chosen on their card."""

from aiogram_dialog import DialogManager

from handlers.states import Entering
from handlers.widgets import both, number_in, respond, start_number
from services import entering
from services.entering import PaperCard


def person_of(manager: DialogManager) -> int:
    """Return the number of the person whose card is open."""
    return start_number(manager, "person") or int(manager.dialog_data["person"])


def chosen_number(manager: DialogManager, what: str) -> int:
    """Return the number of what was chosen on the card, or of what the dialog was opened with."""
    return start_number(manager, what) or number_in(str(manager.dialog_data.get(what, "")))


async def card_of(manager: DialogManager) -> PaperCard:
    """Return everything that can be written down for this person now."""
    return await entering.entry_card(*both(manager), person_id=person_of(manager))


async def noted(manager: DialogManager) -> None:
    """Say that it is written down, and show the card again."""
    await respond(manager, "form-corrected")
    await manager.switch_to(Entering.card)
