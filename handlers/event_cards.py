"""An event on its card: when and where, how it stands, what the reader said of coming, its materials."""

from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.answers import file_words
from handlers.states import EventAfter, Events
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    label,
    number_in,
    press,
    respond,
    say,
    screen,
    start_number,
)
from mentoring.actors import Language
from mentoring.events import PLACE_LIMIT, REASON_LIMIT, TITLE_LIMIT, Material
from services import event_after, event_views, events
from services.event_views import EventCard
from texts import Html, text
from texts.dates import meeting_time


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return an event in words and what the reader can do with it."""
    card = await event_views.event_card(*both(dialog_manager), event_id=start_number(dialog_manager))
    actor, event = actor_of(dialog_manager), card.event
    materials = [(label(_called(one, actor.language)), str(one.id)) for one in card.materials]
    files = {str(one.id) for one in card.materials if one.content.file_kind is not None}
    comes = card.reply.comes if card.reply else None
    return {
        "title": event.title, "kind": card.kind, "place": event.place, "minutes": event.minutes,
        "time": meeting_time(event.starts_at, actor.zone, actor.language),
        "audience": say(dialog_manager, f"event-audience-{event.audience.value}"),
        "state": Html("\n".join(_state(card, actor.language))),
        "can_come": card.can_answer and comes is not True and not card.turn,
        "can_refuse": card.can_answer and comes is not False,
        "count": len(materials), "items": materials, "files": [one for one in materials if one[1] in files],
        "keeps": card.keeps, "keeps_open": card.keeps and card.is_open, "keeps_begun": card.keeps and card.is_begun,
        "keeps_standing": card.keeps and event.cancelled_at is None,
        "can_cancel": card.keeps and event.cancelled_at is None and event.held_at is None,
        "has_materials": card.keeps and bool(materials),
        "title_max": TITLE_LIMIT, "place_max": PLACE_LIMIT, "limit": REASON_LIMIT,
    }  # fmt: skip


async def come(manager: DialogManager) -> None:
    """Say that one comes."""
    await answer(manager, start_number(manager), comes=True)


async def refuse(manager: DialogManager) -> None:
    """Say that one cannot."""
    await answer(manager, start_number(manager), comes=False)


async def to_people(manager: DialogManager) -> None:
    """Show who comes."""
    await begin(manager, EventAfter.people, id=start_number(manager))


async def to_came(manager: DialogManager) -> None:
    """Note who was there."""
    await begin(manager, EventAfter.came, id=start_number(manager))


async def ask_material(manager: DialogManager, material_id: str) -> None:
    """Send a material's file once more."""
    await event_after.order_event_material(*both(manager), material_id=number_in(material_id))
    await respond(manager, "event-material-coming")


async def answer(manager: DialogManager, number: int, *, comes: bool) -> None:
    """Note whether the reader comes."""
    await events.answer_event(*both(manager), event_id=number, comes=comes)


def _state(card: EventCard, language: Language) -> list[str]:
    """How an event stands, a line each: what became of it, who comes, what it is to the reader, materials."""
    event, lines = card.event, []
    if event.cancelled_at is not None:
        lines.append(text("event-is-off", language, reason=event.reason))
    elif event.held_at is not None:
        lines += [text("event-is-held", language), text("event-were-there", language, count=card.came)]
    elif event.places:
        lines.append(text("event-coming-of", language, count=card.coming, places=event.places))
        lines += [text("event-waiting", language, count=card.waiting)] if card.waiting else []
    else:
        lines.append(text("event-coming", language, count=card.coming))
    lines += _mine(card, language)
    if card.item:
        lines.append(text("event-fulfils", language, title=card.item.title))
        if card.item.times > 1:
            lines.append(text("roadmap-item-held", language, held=card.item.held, times=card.item.times))
    if card.materials:
        lines.append(text("event-materials-head", language))
    return lines + [text("event-material-line", language, words=_called(one, language)) for one in card.materials]


def _mine(card: EventCard, language: Language) -> list[str]:
    """What the reader said of coming, or that they were there."""
    reply = card.reply
    if reply is None or card.event.cancelled_at is not None:
        return []
    if card.event.held_at is not None:
        return [text("event-you-were", language)] if reply.came else []
    if card.turn and card.is_open:
        return [text("event-you-wait", language, turn=card.turn)]
    if reply.comes is None or not card.is_open:
        return []
    return [text("event-you-come" if reply.comes else "event-you-do-not", language)]


def _called(one: Material, language: Language) -> str:
    """Words of a material, or what its file is called."""
    return one.content.words or file_words(one.content, language)


WINDOWS = (
    screen(
        Events.card,
        T("event-card"),
        press("button-event-yes", come, when="can_come"),
        press("button-event-no", refuse, when="can_refuse"),
        Column(choices("file", ask_material, items="files")),
        press("button-event-came", to_came, when="keeps_begun"),
        press("button-event-people", to_people, when="keeps_open"),
        go("button-event-change", Events.change, when="keeps_open"),
        go("button-event-material", Events.material, when="keeps_standing"),
        go("button-event-materials", Events.materials, when="has_materials"),
        go("button-event-cancel", Events.cancel, when="can_cancel"),
        back(),
        getter=facts_of_card,
    ),
)
