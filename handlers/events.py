"""Events of the year: the lists, a card with an answer to give, what is changed, called off or handed out."""

from datetime import datetime
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column

from handlers.answers import file_words, read_file
from handlers.event_entries import event_entry
from handlers.hours import day_and_hour
from handlers.states import EventAfter, EventNew, Events
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
    open_screen,
    opens,
    pages,
    press,
    say,
    screen,
    start_number,
    typed,
)
from mentoring.actors import Language
from mentoring.events import MATERIAL_LIMIT, PLACE_LIMIT, REASON_LIMIT, TITLE_LIMIT, Material
from services import event_after, event_views, events
from services.event_views import EventCard, EventLine, EventYear
from texts import Html, plain, text
from texts.dates import meeting_time


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
    await _answer(manager, number_in(argument), comes=True)
    await open_events(manager, argument)


@opens("event-no")
async def say_no(manager: DialogManager, argument: str) -> None:
    """Say from a notice that one cannot."""
    await _answer(manager, number_in(argument), comes=False)
    await open_events(manager, argument)


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the events ahead, the nearest first, and how the year stands where the regulation counts."""
    known = await event_views.event_list(*both(dialog_manager))
    items = [_entry(dialog_manager, one, keeps=known.keeps) for one in known.ahead]
    return {
        "count": len(items), "items": items, "keeps": "yes" if known.keeps else "no", "may_announce": known.keeps,
        "has_past": bool(known.past), "year": year_words(known.year, actor_of(dialog_manager).language),
    }  # fmt: skip


async def facts_of_past(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the events that are over, the latest first."""
    known = await event_views.event_list(*both(dialog_manager))
    items = [_entry(dialog_manager, one, keeps=known.keeps) for one in known.past]
    return {"count": len(items), "items": items}


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
        "can_come": card.can_answer and comes is not True, "can_refuse": card.can_answer and comes is not False,
        "count": len(materials), "items": materials, "files": [one for one in materials if one[1] in files],
        "keeps": card.keeps, "keeps_open": card.keeps and card.is_open, "keeps_begun": card.keeps and card.is_begun,
        "keeps_standing": card.keeps and event.cancelled_at is None,
        "can_cancel": card.keeps and event.cancelled_at is None and event.held_at is None,
        "has_materials": card.keeps and bool(materials),
        "title_max": TITLE_LIMIT, "place_max": PLACE_LIMIT, "limit": REASON_LIMIT,
    }  # fmt: skip


async def facts_of_material(**_: Any) -> dict[str, Any]:
    """Return how many characters a material's words may have."""
    return {"limit": MATERIAL_LIMIT}


async def announce(manager: DialogManager) -> None:
    """Announce an event, step by step."""
    await begin(manager, EventNew.kind)


async def come(manager: DialogManager) -> None:
    """Say that one comes."""
    await _answer(manager, start_number(manager), comes=True)


async def refuse(manager: DialogManager) -> None:
    """Say that one cannot."""
    await _answer(manager, start_number(manager), comes=False)


async def to_people(manager: DialogManager) -> None:
    """Show who comes."""
    await begin(manager, EventAfter.people, id=start_number(manager))


async def to_came(manager: DialogManager) -> None:
    """Note who was there."""
    await begin(manager, EventAfter.came, id=start_number(manager))


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


async def take_material(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Keep a file or a link."""
    content = read_file(message)
    await event_after.add_event_material(*both(manager), event_id=start_number(manager), content=content)
    await message.answer(say(manager, "event-material-added"))
    await manager.switch_to(Events.card)


async def drop_material(manager: DialogManager, material_id: str) -> None:
    """Take a material away."""
    await event_after.drop_event_material(*both(manager), material_id=number_in(material_id))


async def ask_material(manager: DialogManager, material_id: str) -> None:
    """Send a material's file once more."""
    await event_after.order_event_material(*both(manager), material_id=number_in(material_id))
    await manager.event.answer(say(manager, "event-material-coming"))  # type: ignore[union-attr]


def year_words(year: EventYear | None, language: Language) -> str:
    """Return how the year stands; nothing where the regulation sets no number, or to whom it is of no interest."""
    if year is None or not year.target:
        return ""
    return plain("event-year", language, year=str(year.year), held=year.held, target=year.target)


async def _answer(manager: DialogManager, number: int, *, comes: bool) -> None:
    await events.answer_event(*both(manager), event_id=number, comes=comes)


async def _reword(manager: DialogManager, name: str, words: str) -> None:
    await events.reword_event(*both(manager), event_id=start_number(manager), name=name, words=words)
    await manager.switch_to(Events.card)


def _entry(manager: DialogManager, one: EventLine, *, keeps: bool) -> tuple[str, str]:
    state = say(manager, f"event-state-{one.state(keeps=keeps)}")
    return event_entry(manager, one.event.starts_at, one.event.title, state), f"events:{one.event.id}"


def _state(card: EventCard, language: Language) -> list[str]:
    """How an event stands, a line each: what became of it, who comes, what it is to the reader, materials."""
    event, lines = card.event, []
    if event.cancelled_at is not None:
        lines.append(text("event-is-off", language, reason=event.reason))
    elif event.held_at is not None:
        lines += [text("event-is-held", language), text("event-were-there", language, count=card.came)]
    elif event.places:
        lines.append(text("event-coming-of", language, count=card.coming, places=event.places))
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
    if reply.comes is None or not card.is_open:
        return []
    return [text("event-you-come" if reply.comes else "event-you-do-not", language)]


def _called(one: Material, language: Language) -> str:
    """Words of a material, or what its file is called."""
    return one.content.words or file_words(one.content, language)


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
