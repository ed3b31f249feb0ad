"""Lines of a SWOT's lists: written, changed, taken out, taken over from what participants wrote."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers import swot_state as state
from handlers.states import Swot
from handlers.widgets import T, actor_of, both, choices, go, label, number_in, pages, press, screen, typed
from mentoring.errors import NotFound
from mentoring.swot import WORDS_LIMIT, Entry, Suggestion
from services import swot as service

# In the dialog's data: the number of the entry and the key of the suggestion on show.
ENTRY, SUGGESTION = "entry", "suggestion"


async def facts_of_entry(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one entry."""
    entry, language = await _entry(dialog_manager), actor_of(dialog_manager).language
    title = state.title(entry.quadrant, language)
    return {"title": title, "words": entry.words, "max": WORDS_LIMIT, "may_edit": state.may_edit(dialog_manager)}


async def facts_of_adding(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the list that is written for."""
    quadrant, language = state.list_shown(dialog_manager), actor_of(dialog_manager).language
    return {"title": state.title(quadrant, language), "about": state.about(quadrant, language), "max": WORDS_LIMIT}


async def facts_of_suggestions(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what participants wrote, nobody's name beside it."""
    there, language = await _suggestions(dialog_manager), actor_of(dialog_manager).language
    items = [(label(one.words), one.key) for one in there]
    return {"title": state.title(state.list_shown(dialog_manager), language), "count": len(there), "items": items}


async def facts_of_suggestion(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one suggestion in full."""
    one, language = await _suggestion(dialog_manager), actor_of(dialog_manager).language
    title = state.title(state.list_shown(dialog_manager), language)
    return {"title": title, "words": one.words, "fits": len(one.words) <= WORDS_LIMIT, "max": WORDS_LIMIT}


async def show_entry(manager: DialogManager, item: str) -> None:
    """Show one entry."""
    manager.dialog_data[ENTRY] = number_in(item)
    await _entry(manager)
    await manager.switch_to(Swot.entry)


async def show_suggestion(manager: DialogManager, item: str) -> None:
    """Show one suggestion."""
    manager.dialog_data[SUGGESTION] = item
    await _suggestion(manager)
    await manager.switch_to(Swot.suggestion)


async def add(manager: DialogManager, words: str) -> None:
    """Add what was typed."""
    year, quadrant = await state.year_shown(manager), state.list_shown(manager)
    await service.add_swot_entry(*both(manager), year=year, quadrant=quadrant, words=words)
    await manager.switch_to(Swot.list)


async def take(manager: DialogManager) -> None:
    """Add a suggestion as it is."""
    await add(manager, (await _suggestion(manager)).words)


async def word(manager: DialogManager, words: str) -> None:
    """Put what was typed in the entry's place."""
    await service.word_swot_entry(*both(manager), entry_id=int(manager.dialog_data[ENTRY]), words=words)
    await manager.switch_to(Swot.list)


async def remove(manager: DialogManager) -> None:
    """Take the entry out."""
    await service.remove_swot_entry(*both(manager), entry_id=int(manager.dialog_data[ENTRY]))
    await manager.switch_to(Swot.list)


async def _entry(manager: DialogManager) -> Entry:
    return await service.swot_entry(*both(manager), entry_id=int(manager.dialog_data[ENTRY]))


async def _suggestions(manager: DialogManager) -> tuple[Suggestion, ...]:
    year, quadrant = await state.year_shown(manager), state.list_shown(manager)
    return await service.swot_suggestions(*both(manager), year=year, quadrant=quadrant)


async def _suggestion(manager: DialogManager) -> Suggestion:
    there = {one.key: one for one in await _suggestions(manager)}
    if manager.dialog_data[SUGGESTION] not in there:
        raise NotFound("swot-suggestion-gone")
    return there[manager.dialog_data[SUGGESTION]]


WINDOWS = (
    screen(
        Swot.add,
        T("swot-add"),
        typed(add),
        go("button-back", Swot.list),
        getter=facts_of_adding,
    ),
    screen(
        Swot.entry,
        T("swot-entry"),
        go("button-swot-word", Swot.word, when="may_edit"),
        press("button-swot-remove", remove, when="may_edit"),
        go("button-back", Swot.list),
        getter=facts_of_entry,
    ),
    screen(
        Swot.word,
        T("swot-word"),
        typed(word),
        go("button-back", Swot.entry),
        getter=facts_of_entry,
    ),
    screen(
        Swot.suggestions,
        T("swot-suggestions", when="count"),
        T("swot-suggestions-none", when=lambda data, *_: not data["count"]),
        pages("said", choices("suggestion", show_suggestion)),
        go("button-back", Swot.list),
        getter=facts_of_suggestions,
    ),
    screen(
        Swot.suggestion,
        T("swot-suggestion"),
        press("button-swot-take", take, when="fits"),
        typed(add),
        go("button-back", Swot.suggestions),
        getter=facts_of_suggestion,
    ),
)
