"""An event that was announced is called otherwise, moved, or called off."""

from datetime import datetime

from aiogram_dialog import DialogManager

from handlers.event_cards import facts_of_card
from handlers.hours import day_and_hour
from handlers.states import Events
from handlers.widgets import T, both, go, screen, start_number, typed
from services import events


async def take_title(manager: DialogManager, words: str) -> None:
    """Change what it is called."""
    await _reword(manager, "title", words)


async def take_place(manager: DialogManager, words: str) -> None:
    """Change where it is."""
    await _reword(manager, "place", words)


async def move(manager: DialogManager, moment: datetime) -> None:
    """Move the event."""
    await events.move_event(*both(manager), event_id=start_number(manager), starts_at=moment)
    await manager.switch_to(Events.card)


async def take_reason(manager: DialogManager, reason: str) -> None:
    """Call the event off."""
    await events.cancel_event(*both(manager), event_id=start_number(manager), reason=reason)
    await manager.switch_to(Events.card)


async def _reword(manager: DialogManager, name: str, words: str) -> None:
    await events.reword_event(*both(manager), event_id=start_number(manager), name=name, words=words)
    await manager.switch_to(Events.card)


WINDOWS = (
    screen(
        Events.change,
        T("event-change"),
        go("button-event-move", Events.move_day),
        go("button-event-place", Events.place),
        go("button-event-title", Events.title),
        go("button-back", Events.card),
        getter=facts_of_card,
    ),
    screen(
        Events.title,
        T("event-ask-title"),
        go("button-back", Events.change),
        typed(take_title),
        getter=facts_of_card,
    ),
    screen(
        Events.place,
        T("event-ask-place"),
        go("button-back", Events.change),
        typed(take_place),
        getter=facts_of_card,
    ),
    *day_and_hour(Events.move_day, Events.move_hour, ask="event-ask-day", before=Events.change, on_moment=move),
    screen(
        Events.cancel,
        T("event-ask-reason"),
        go("button-back", Events.card),
        typed(take_reason),
        getter=facts_of_card,
    ),
)
