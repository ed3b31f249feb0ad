"""Materials of an event: a file or a link added, one taken away."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column

from handlers.answers import read_file
from handlers.event_cards import facts_of_card
from handlers.states import Events
from handlers.widgets import T, both, choices, go, number_in, say, screen, start_number
from mentoring.events import MATERIAL_LIMIT
from services import event_after


async def facts_of_material(**_: Any) -> dict[str, Any]:
    """Return how many characters a material's words may have."""
    return {"limit": MATERIAL_LIMIT}


async def take_material(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Keep a file or a link."""
    content = read_file(message)
    await event_after.add_event_material(*both(manager), event_id=start_number(manager), content=content)
    await message.answer(say(manager, "event-material-added"))
    await manager.switch_to(Events.card)


async def drop_material(manager: DialogManager, material_id: str) -> None:
    """Take a material away."""
    await event_after.drop_event_material(*both(manager), material_id=number_in(material_id))


WINDOWS = (
    screen(
        Events.material,
        T("event-ask-material"),
        go("button-back", Events.card),
        MessageInput(take_material, content_types=ContentType.ANY),
        getter=facts_of_material,
    ),
    screen(
        Events.materials,
        T("event-materials"),
        Column(choices("material", drop_material)),
        go("button-back", Events.card),
        getter=facts_of_card,
    ),
)
