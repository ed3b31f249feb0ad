"""An event's people: who comes, who was there, that it was held."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.paging import shown, split, turning
from handlers.states import EventAfter
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    number_in,
    opens,
    pages,
    press,
    respond,
    say,
    screen,
    start_number,
    tickable,
)
from services import event_after, event_views, events
from services.event_views import EventGuest
from texts import Html, text

_SAID = {True: "yes", False: "no", None: "ask"}
_ORDER = {True: 0, None: 1, False: 2}


@opens("event-came")
async def open_came(manager: DialogManager, argument: str) -> None:
    """Ask who was there."""
    await begin(manager, EventAfter.came, id=number_in(argument))


async def facts_of_people(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return everybody an event is for, those who come first."""
    number, language = start_number(dialog_manager), actor_of(dialog_manager).language
    card = await event_views.event_card(*both(dialog_manager), event_id=number)
    found = await _people(dialog_manager, number)
    lines = [text(f"event-guest-{_said(one)}", language, name=one.person.name.full) for one in found]
    page = shown(dialog_manager, split(lines), text("event-nobody", language))
    has_paper = card.is_open and any(not one.person.has_account for one in found)
    return {"title": card.event.title, "lines": Html(page["words"]), "turns": page["turns"], "has_paper": has_paper}


async def facts_of_paper(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return those who have no account, ticked where they come."""
    number = start_number(dialog_manager)
    card = await event_views.event_card(*both(dialog_manager), event_id=number)
    found = [one for one in await _people(dialog_manager, number) if not one.person.has_account]
    return {"title": card.event.title, "items": [_on_paper(dialog_manager, one) for one in found]}


async def facts_of_came(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return everybody an event is for, ticked where they were there as far as is known; who promised comes first."""
    number = start_number(dialog_manager)
    card = await event_views.event_card(*both(dialog_manager), event_id=number)
    found = await _people(dialog_manager, number)
    items = [
        (tickable(one.person.name.full, one.reply.was_there), f"{'-' if one.reply.was_there else '+'}{one.person.id}")
        for one in found
    ]
    return {
        "title": card.event.title, "items": items, "count": sum(one.reply.was_there for one in found),
        "held": "yes" if card.event.held_at else "no", "not_held": card.event.held_at is None,
    }  # fmt: skip


async def tick(manager: DialogManager, item: str) -> None:
    """Note that somebody was there, or was not."""
    await event_after.note_event_came(
        *both(manager), event_id=start_number(manager), person_id=number_in(item[1:]), came=item.startswith("+")
    )


async def answer(manager: DialogManager, item: str) -> None:
    """Write down that somebody without an account comes, or does not."""
    await events.answer_event(
        *both(manager), event_id=start_number(manager), comes=item.startswith("+"), person_id=number_in(item[1:])
    )


async def hold(manager: DialogManager) -> None:
    """It took place, and all is noted."""
    number = start_number(manager)
    await event_after.hold_event(*both(manager), event_id=number)
    item = (await event_views.event_card(*both(manager), event_id=number)).item
    if item is None:
        await respond(manager, "event-held-now")
        return
    key = "event-held-with-item" if item.held >= item.times else "event-held-of-item"
    await respond(manager, key, held=item.held, times=item.times)


def _on_paper(manager: DialogManager, one: EventGuest) -> tuple[str, str]:
    name, comes = one.person.name.full, one.reply.comes is True
    words = say(manager, "event-paper-waiting", name=name) if one.reply.is_waiting else name
    return tickable(words, comes), f"{'-' if comes or one.reply.is_waiting else '+'}{one.person.id}"


def _said(one: EventGuest) -> str:
    """What somebody said; who has no account was not asked, and is to be told in person."""
    if one.reply.is_waiting:
        return "wait"
    is_asked = one.person.has_account or one.reply.comes is not None
    return _SAID[one.reply.comes] if is_asked else "paper"


async def _people(manager: DialogManager, number: int) -> list[EventGuest]:
    """Everybody an event is for: those who said they come, those who have not said, those who cannot."""
    found = await event_views.event_people(*both(manager), event_id=number)
    return sorted(found, key=lambda one: _ORDER[one.reply.comes])


dialog = Dialog(
    screen(
        EventAfter.people,
        T("event-people"),
        turning(),
        go("button-event-paper", EventAfter.paper, when="has_paper"),
        back(),
        getter=facts_of_people,
    ),
    screen(
        EventAfter.paper,
        T("event-paper"),
        pages("paper", choices("answer", answer)),
        go("button-back", EventAfter.people),
        getter=facts_of_paper,
    ),
    screen(
        EventAfter.came,
        T("event-came"),
        pages("guests", choices("came", tick)),
        press("button-event-held", hold, when="not_held"),
        back(),
        getter=facts_of_came,
    ),
)
