"""A school year's SWOT: its four lists, each in full, a draft from the survey, the Word file."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers import swot_state as state
from handlers.states import Swot
from handlers.swot_entries import WINDOWS, show_entry
from handlers.widgets import (
    T,
    actor_of,
    alert,
    back,
    begin,
    both,
    choices,
    go,
    label,
    number_in,
    opens,
    pages,
    press,
    respond,
    screen,
)
from handlers.years import beside, turning
from mentoring.actors import Language
from mentoring.reading import clipped
from mentoring.swot import MOST_ENTRIES, OPEN_QUESTIONS, Quadrant, room
from services import swot as service
from services.indicator_words import year_words
from services.swot import YearSwot
from texts import Html, text

# Of each entry on the screen of all four lists: they stand in one message.
SHOWN = 50


@opens("swot")
async def open_swot(manager: DialogManager, argument: str) -> None:
    """Show the lists of a school year, by the calendar year in which it begins; without it, of the latest."""
    await begin(manager, Swot.year, year=number_in(argument or "0"))


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the four lists of the year on show, short."""
    found, language = await state.shown(dialog_manager), actor_of(dialog_manager).language
    return {
        "year": year_words(found.year, language), "count": len(found.entries),
        "words": Html("\n\n".join(short_list(found, one, language) for one in Quadrant)),
        "items": [(state.title(one, language), one.value) for one in Quadrant],
        "may_edit": state.may_edit(dialog_manager), **beside(found),
    }  # fmt: skip


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one list in full."""
    found, language = await state.shown(dialog_manager), actor_of(dialog_manager).language
    quadrant, may_edit = state.list_shown(dialog_manager), state.may_edit(dialog_manager)
    entries = found.of(quadrant)
    lines = [text("swot-numbered", language, place=place, words=one.words) for place, one in enumerate(entries, 1)]
    return {
        "title": state.title(quadrant, language), "about": state.about(quadrant, language),
        "year": year_words(found.year, language), "count": len(entries), "max": MOST_ENTRIES,
        "words": Html("\n".join(lines)),
        "items": [(label(f"{place}. {one.words}"), str(one.id)) for place, one in enumerate(entries, 1)],
        "may_edit": may_edit, "may_add": may_edit and room(entries, quadrant) > 0,
        "may_suggest": may_edit and quadrant in OPEN_QUESTIONS,
    }  # fmt: skip


async def show_list(manager: DialogManager, item: str) -> None:
    """Show one list."""
    manager.dialog_data[state.LIST] = item
    state.list_shown(manager)
    await manager.switch_to(Swot.list)


async def draft(manager: DialogManager) -> None:
    """Fill the first two lists from the means."""
    count = await service.draft_swot(*both(manager), year=await state.year_shown(manager))
    if count:
        await respond(manager, "swot-drafted", count=count)
    else:
        await alert(manager, "swot-drafted-nothing")


async def as_file(manager: DialogManager) -> None:
    """Send the year as a Word file."""
    await service.order_swot(*both(manager), year=await state.year_shown(manager))
    await respond(manager, "summary-coming")


def short_list(found: YearSwot, quadrant: Quadrant, language: Language) -> str:
    """Return a list in short, under its name."""
    lines = [text("swot-line", language, words=clipped(one.words, SHOWN)) for one in found.of(quadrant)]
    head = text("swot-head", language, title=state.title(quadrant, language))
    return "\n".join([head, *(lines or [text("swot-nothing", language)])])


dialog = Dialog(
    screen(
        Swot.year,
        T("swot-screen"),
        Column(choices("list", show_list)),
        press("button-swot-draft", draft, when="may_edit"),
        press("button-roadmap-file", as_file, when="count"),
        *turning(state.shown),
        back(),
        getter=facts,
    ),
    screen(
        Swot.list,
        T("swot-list", when="count"),
        T("swot-list-empty", when=lambda data, *_: not data["count"]),
        pages("entries", choices("entry", show_entry, when="may_edit")),
        go("button-swot-add", Swot.add, when="may_add"),
        go("button-swot-suggestions", Swot.suggestions, when="may_suggest"),
        go("button-back", Swot.year),
        getter=facts_of_list,
    ),
    *WINDOWS,
)
