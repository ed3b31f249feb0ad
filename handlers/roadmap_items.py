"""One item of a roadmap: its card, what the curator changes in it, how it is marked done."""

from datetime import date
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column

from handlers.answers import read_content
from handlers.calendar import MonthCalendar, coming_day, today
from handlers.roadmap_state import role_in
from handlers.states import RoadmapItem
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    go_back,
    number_in,
    opens,
    press,
    respond,
    say,
    screen,
    start_number,
    tickable,
    typed,
)
from mentoring import roadmap_dates as dates
from mentoring.roadmap import ItemStep
from services import roadmap_items as service
from services.roadmap_items import ItemCard
from services.roadmap_paper import responsible_words, term_words
from texts import Html, plain, text
from texts.dates import day


@opens("item")
async def open_item(manager: DialogManager, argument: str) -> None:
    """Open an item's card."""
    card = await service.roadmap_item(*both(manager), item_id=number_in(argument))
    await begin(manager, RoadmapItem.card, id=card.item.id)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return an item in words and the steps the actor can take."""
    one = await _card(dialog_manager)
    language = actor_of(dialog_manager).language
    return {
        "title": one.item.title, "stage": one.roadmap.stages.get(one.item.stage_id, ""),
        "details": Html("\n".join(_details(one, language))), "has_file": one.item.note.file_kind is not None,
        "items": [(_ticked(dialog_manager, one, role.value), role.value) for role in one.roles],
        "first": max(today(dialog_manager), date(one.roadmap.year, dates.AUGUST, 1)),
        **{f"can_{step.value}": step in one.steps for step in ItemStep},
    }  # fmt: skip


async def date_it(manager: DialogManager, due_on: date) -> None:
    """Set the date."""
    await service.date_item(*both(manager), item_id=start_number(manager), due_on=due_on)
    await manager.switch_to(RoadmapItem.card)


async def date_typed(manager: DialogManager, words: str) -> None:
    """Set a typed date."""
    await date_it(manager, coming_day(manager, words))


async def all_year(manager: DialogManager) -> None:
    """It goes on through the year."""
    await _word(manager, "period", plain("roadmap-all-year", "ru"))  # it stands in the Russian document


async def toggle_role(manager: DialogManager, role: str) -> None:
    """Make a role responsible, or no longer."""
    await service.toggle_item_role(*both(manager), item_id=start_number(manager), role=role_in(role))


async def word_responsible(manager: DialogManager, words: str) -> None:
    """Say in words who else is responsible."""
    await _word(manager, "responsible", words)


async def word_title(manager: DialogManager, words: str) -> None:
    """Change the title."""
    await _word(manager, "title", words)


async def word_result(manager: DialogManager, words: str) -> None:
    """Change the form of the result."""
    await _word(manager, "result", words)


async def _word(manager: DialogManager, what: service.Words, words: str) -> None:
    await service.word_item(*both(manager), item_id=start_number(manager), what=what, words=words)
    await manager.switch_to(RoadmapItem.card)


async def move_up(manager: DialogManager) -> None:
    """One place up."""
    await service.move_item(*both(manager), item_id=start_number(manager), up=True)
    await respond(manager, "roadmap-item-moved")


async def move_down(manager: DialogManager) -> None:
    """One place down."""
    await service.move_item(*both(manager), item_id=start_number(manager), up=False)
    await respond(manager, "roadmap-item-moved")


async def remove(manager: DialogManager) -> None:
    """Take it out."""
    await service.remove_item(*both(manager), item_id=start_number(manager))
    await go_back(manager)


async def finish(manager: DialogManager) -> None:
    """Done, without a note."""
    await service.finish_item(*both(manager), item_id=start_number(manager))
    await manager.switch_to(RoadmapItem.card)


async def finish_with(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Done, with words, a photo or a document."""
    await service.finish_item(*both(manager), item_id=start_number(manager), content=read_content(message))
    await manager.switch_to(RoadmapItem.card)


async def cancel(manager: DialogManager, reason: str) -> None:
    """Call it off."""
    await service.cancel_item(*both(manager), item_id=start_number(manager), reason=reason)
    await manager.switch_to(RoadmapItem.card)


async def reopen(manager: DialogManager) -> None:
    """It is open again."""
    await service.reopen_item(*both(manager), item_id=start_number(manager))


async def show_file(manager: DialogManager) -> None:
    """Send what it was marked done with."""
    await service.order_evidence(*both(manager), item_id=start_number(manager))
    await respond(manager, "roadmap-file-coming")


async def _card(manager: DialogManager) -> ItemCard:
    return await service.roadmap_item(*both(manager), item_id=start_number(manager))


def _ticked(manager: DialogManager, one: ItemCard, role: str) -> str:
    chosen = role in {held.value for held in one.item.roles}
    return tickable(say(manager, f"role-{role}"), chosen)


def _details(one: ItemCard, language: str) -> list[str]:
    """Date, responsible, result, and what became of it, a line each."""
    item, blank = one.item, plain("roadmap-blank", language)
    lines = [
        text("roadmap-item-due", language, day=term_words(item, language) or blank),
        text("roadmap-item-responsible", language, names=responsible_words(item, language) or blank),
    ]
    if item.result:
        lines.append(text("roadmap-item-result", language, result=item.result))
    status = "late" if item.is_late(one.today) else item.status.value
    done = day(item.done_on, language) if item.done_on else ""
    lines.append(text(f"roadmap-item-{status}", language, day=done))
    if item.times > 1:
        lines.append(text("roadmap-item-held", language, held=one.held, times=item.times))
    if item.note.words:
        lines.append(text("roadmap-item-note", language, note=item.note.words))
    return lines


dialog = Dialog(
    screen(
        RoadmapItem.card,
        T("roadmap-item"),
        go("button-item-done", RoadmapItem.done, when="can_finish"),
        go("button-item-day", RoadmapItem.day, when="can_edit"),
        go("button-item-roles", RoadmapItem.roles, when="can_edit"),
        go("button-item-title", RoadmapItem.title, when="can_edit"),
        go("button-item-result", RoadmapItem.result, when="can_edit"),
        press("button-item-up", move_up, when="can_edit"),
        press("button-item-down", move_down, when="can_edit"),
        go("button-item-remove", RoadmapItem.remove, when="can_remove"),
        go("button-item-cancel", RoadmapItem.cancel, when="can_cancel"),
        press("button-item-file", show_file, when="has_file"),
        press("button-item-reopen", reopen, when="can_reopen"),
        back(),
        getter=facts,
    ),
    screen(
        RoadmapItem.day,
        T("roadmap-item-day"),
        MonthCalendar("calendar", date_it),
        press("button-all-year", all_year),
        go("button-back", RoadmapItem.card),
        typed(date_typed),
        getter=facts,
    ),
    screen(
        RoadmapItem.roles,
        T("roadmap-item-roles"),
        Column(choices("role", toggle_role)),
        go("button-ready", RoadmapItem.card),
        typed(word_responsible),
        getter=facts,
    ),
    screen(
        RoadmapItem.title, T("roadmap-item-title"), go("button-back", RoadmapItem.card), typed(word_title), getter=facts
    ),
    screen(
        RoadmapItem.result,
        T("roadmap-item-result-ask"),
        go("button-back", RoadmapItem.card),
        typed(word_result),
        getter=facts,
    ),
    screen(
        RoadmapItem.done,
        T("roadmap-item-done-ask"),
        press("button-no-note", finish),
        go("button-back", RoadmapItem.card),
        MessageInput(finish_with, content_types=ContentType.ANY),
        getter=facts,
    ),
    screen(
        RoadmapItem.cancel,
        T("roadmap-item-cancel-ask"),
        go("button-back", RoadmapItem.card),
        typed(cancel),
        getter=facts,
    ),
    screen(
        RoadmapItem.remove,
        T("roadmap-item-remove-ask"),
        press("button-yes-remove", remove),
        go("button-back", RoadmapItem.card),
        getter=facts,
    ),
)
