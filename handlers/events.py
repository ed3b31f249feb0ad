"""Events of the year: those ahead, with how many the regulation asks for, and those that are over."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers import event_cards, event_changes, event_materials
from handlers.event_entries import event_entry
from handlers.states import EventNew, Events
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    number_in,
    open_screen,
    opens,
    pages,
    press,
    say,
    screen,
)
from mentoring.actors import Language
from services import event_views
from services.event_views import EventLine, EventYear
from texts import plain


@opens("events")
async def open_events(manager: DialogManager, argument: str) -> None:
    """Show the events, or one of them."""
    if argument:
        await begin(manager, Events.card, id=number_in(argument))
    else:
        await begin(manager, Events.list)


@opens("event-yes")
async def say_yes(manager: DialogManager, argument: str) -> None:
    """Say from a notice that one comes."""
    await event_cards.answer(manager, number_in(argument), comes=True)
    await open_events(manager, argument)


@opens("event-no")
async def say_no(manager: DialogManager, argument: str) -> None:
    """Say from a notice that one cannot."""
    await event_cards.answer(manager, number_in(argument), comes=False)
    await open_events(manager, argument)


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the events ahead, the nearest first, and how the year stands where the regulation counts."""
    known = await event_views.event_list(*both(dialog_manager))
    items = [_entry(dialog_manager, one, keeps=known.keeps) for one in known.ahead]
    return {
        "count": len(items), "items": items, "keeps": "yes" if known.keeps else "no", "may_announce": known.keeps,
        "has_past": bool(known.past), "year": held_words(known.year, actor_of(dialog_manager).language),
    }  # fmt: skip


async def facts_of_past(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the events that are over, the latest first."""
    known = await event_views.event_list(*both(dialog_manager))
    items = [_entry(dialog_manager, one, keeps=known.keeps) for one in known.past]
    return {"count": len(items), "items": items}


async def announce(manager: DialogManager) -> None:
    """Announce an event, step by step."""
    await begin(manager, EventNew.kind)


def held_words(year: EventYear | None, language: Language) -> str:
    """Return how the year stands; nothing where the regulation sets no number, or to whom it is of no interest."""
    if year is None or not year.target:
        return ""
    when = {"begins": str(year.year.begins), "ends": str(year.year.begins + 1)}
    return plain("event-year", language, **when, held=year.held, target=year.target)


def _entry(manager: DialogManager, one: EventLine, *, keeps: bool) -> tuple[str, str]:
    state = say(manager, f"event-state-{one.state(keeps=keeps)}")
    return event_entry(manager, one.event.starts_at, one.event.title, state), f"events:{one.event.id}"


dialog = Dialog(
    screen(
        Events.list,
        T("event-list"),
        press("button-event-announce", announce, when="may_announce"),
        pages("events", choices("open", open_screen)),
        go("button-event-past", Events.past, when="has_past"),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Events.past,
        T("event-past"),
        pages("events", choices("open", open_screen)),
        go("button-back", Events.list),
        getter=facts_of_past,
    ),
    *event_cards.WINDOWS,
    *event_changes.WINDOWS,
    *event_materials.WINDOWS,
)
