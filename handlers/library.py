"""Activities a school or a pair writes for itself, a part on a screen of its own."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.states import Shelf as Screens
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
    opens,
    pages,
    press,
    screen,
    start_number,
    tickable,
    typed,
)
from mentoring.actors import Language
from mentoring.errors import NotFound
from mentoring.library import RESPONSIBLE, WORDS_LIMIT
from mentoring.own_activities import SORTED, TITLE_LIMIT, WEEKS, WORDED
from services import library as service
from services.library import OwnCard
from texts import Html, plain, text


@opens("library")
async def open_library(manager: DialogManager, argument: str) -> None:
    """Show the organization's own activities; with a number, those of a program."""
    await begin(manager, Screens.own, id=number_in(argument or "0"))


async def facts_of_own(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the activities written here."""
    found = await service.library_list(*both(dialog_manager), program_id=start_number(dialog_manager))
    items = [(label(one.title if one.is_ready else f"… {one.title}"), str(one.id)) for one in found]
    return {"count": len(found), "items": items, "shared": "no" if start_number(dialog_manager) else "yes",
            "max": TITLE_LIMIT}  # fmt: skip


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return an own activity in words, with a button for each of its parts."""
    one, language = await _own(dialog_manager), actor_of(dialog_manager).language
    names = ("title", *WORDED, *SORTED)
    lines = [text("library-line", language, name=_name(name, language), words=_words(one, name, language))
             for name in names[1:]]  # fmt: skip
    words = dict(one.needs)
    helps = ", ".join(words[code].in_(language) for code in one.own.difficulties)
    lines.append(text("library-line", language, name=_name("difficulties", language),
                      words=helps or plain("library-empty", language)))  # fmt: skip
    items = [(_name(name, language), name) for name in names]
    return {"title": one.own.title, "lines": Html("\n".join(lines)), "items": items,
            "ready": "yes" if one.own.is_ready else "no"}  # fmt: skip


async def facts_of_words(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the question for one part in words."""
    one, language, name = await _own(dialog_manager), actor_of(dialog_manager).language, _part(dialog_manager)
    limit = TITLE_LIMIT if name == "title" else WORDS_LIMIT
    return {"ask": Html(text(f"library-ask-{name}", language)), "now": _words(one, name, language), "max": limit}


async def facts_of_sort(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what can be chosen for one part."""
    one, language, name = await _own(dialog_manager), actor_of(dialog_manager).language, _part(dialog_manager)
    offered: dict[str, list[tuple[str, str]]] = {
        "direction": [(each.title.in_(language), each.id) for each in one.library.directions],
        "form": [(each.title.in_(language), each.id) for each in one.library.forms],
        "responsible": [(plain(f"progress-who-{each}", language), each) for each in RESPONSIBLE],
        "weeks": [(plain("library-weeks", language, count=each), str(each)) for each in WEEKS],
    }  # fmt: skip
    return {"what": _name(name, language), "items": [(label(words), code) for words, code in offered[name]]}


async def facts_of_difficulties(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the difficulties, those it helps with ticked."""
    one, language = await _own(dialog_manager), actor_of(dialog_manager).language
    chosen = set(one.own.difficulties)
    items = [(tickable(words.in_(language), code in chosen), code) for code, words in one.needs]
    return {"title": one.own.title, "items": items}


async def add(manager: DialogManager, title: str) -> None:
    """Begin an own activity."""
    number = await service.add_to_library(*both(manager), title=title, program_id=start_number(manager))
    await choose_own(manager, str(number))


async def choose_own(manager: DialogManager, number: str) -> None:
    """Open an own activity."""
    manager.dialog_data["own"] = number_in(number)
    await manager.switch_to(Screens.card)


async def choose_part(manager: DialogManager, name: str) -> None:
    """Change one part."""
    if name not in ("title", *WORDED, *SORTED):
        raise NotFound
    manager.dialog_data["part"] = name
    await manager.switch_to(Screens.sort if name in SORTED else Screens.words)


async def write(manager: DialogManager, words: str) -> None:
    """Take the words of a part."""
    await service.word_library_activity(*both(manager), own_id=_number(manager), name=_part(manager), words=words)
    await manager.switch_to(Screens.card)


async def sort(manager: DialogManager, code: str) -> None:
    """Take a choice."""
    await service.sort_library_activity(*both(manager), own_id=_number(manager), name=_part(manager), code=code)
    await manager.switch_to(Screens.card)


async def toggle(manager: DialogManager, code: str) -> None:
    """Say that it helps with a difficulty, or does not."""
    await service.toggle_library_need(*both(manager), own_id=_number(manager), code=code)


async def drop(manager: DialogManager) -> None:
    """Take it out of the library."""
    await service.drop_from_library(*both(manager), own_id=_number(manager))
    await manager.switch_to(Screens.own)


def _name(name: str, language: Language) -> str:
    return plain(f"library-field-{name}", language)


def _words(one: OwnCard, name: str, language: Language) -> str:
    """What a part says now."""
    own = one.own
    if name == "direction":
        return one.library.direction(own.direction).in_(language)
    if name == "form":
        return one.library.form(own.form).in_(language)
    if name == "responsible":
        return plain(f"progress-who-{own.responsible}", language)
    if name == "weeks":
        return plain("library-weeks", language, count=own.weeks)
    return str(getattr(own, name)) or plain("library-empty", language)


def _number(manager: DialogManager) -> int:
    return int(manager.dialog_data.get("own", 0))


def _part(manager: DialogManager) -> str:
    return str(manager.dialog_data.get("part", "title"))


async def _own(manager: DialogManager) -> OwnCard:
    return await service.library_activity(*both(manager), own_id=_number(manager))


dialog = Dialog(
    screen(
        Screens.own,
        T("library-own"),
        pages("pages", choices("own", choose_own)),
        go("button-library-add", Screens.title),
        back(),
        getter=facts_of_own,
    ),
    screen(
        Screens.title,
        T("library-title"),
        go("button-back", Screens.own),
        typed(add),
        getter=facts_of_own,
    ),
    screen(
        Screens.card,
        T("library-card"),
        go("button-library-difficulties", Screens.difficulties),
        Column(choices("part", choose_part)),
        press("button-library-drop", drop),
        go("button-back", Screens.own),
        getter=facts_of_card,
    ),
    screen(
        Screens.words,
        T("library-words"),
        go("button-back", Screens.card),
        typed(write),
        getter=facts_of_words,
    ),
    screen(
        Screens.sort,
        T("library-sort"),
        pages("pages", choices("code", sort)),
        go("button-back", Screens.card),
        getter=facts_of_sort,
    ),
    screen(
        Screens.difficulties,
        T("library-difficulties"),
        pages("pages", choices("need", toggle)),
        go("button-ready", Screens.card),
        getter=facts_of_difficulties,
    ),
)
