"""The director changes the school's regulation by order: what, to what, which order; and what was changed before."""

from datetime import date
from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.calendar import recent_day, today
from handlers.states import Regulation
from handlers.widgets import (
    LABEL_LIMIT,
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    go_back,
    opens,
    pages,
    press,
    respond,
    say,
    screen,
    start_number,
    typed,
)
from mentoring.actors import Role
from mentoring.amendments import read_number, setting_in
from mentoring.errors import BadInput, NotFound
from services import amendments
from services.amendment_words import amendment_words, name_of, value_words
from services.amendments import Amendment, Held
from texts import Html, text
from texts.dates import day

SHOWN = 15


@opens("regulation")
async def open_regulation(manager: DialogManager, argument: str) -> None:
    """Show what the regulation settles and offer to change it."""
    del argument
    await begin(manager, Regulation.settings)


@opens("amendments")
async def open_history(manager: DialogManager, argument: str) -> None:
    """Show what was changed."""
    del argument
    await begin(manager, Regulation.history, alone=1)


async def facts_of_settings(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return every setting with what holds."""
    found, language = await amendments.regulation(*both(dialog_manager)), actor_of(dialog_manager).language
    items = [(_entry(one, language), str(place)) for place, one in enumerate(found.held)]
    return {"title": found.title.in_(language), "version": found.version, "items": items}


async def facts_of_value(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the setting chosen, what holds, and how a new value is given."""
    one, language = await _chosen(dialog_manager), actor_of(dialog_manager).language
    year = (await amendments.regulation(*both(dialog_manager))).year if one.setting.indicator else 0
    how = text(f"amend-how-{one.setting.kind}", language, low=one.setting.low, high=one.setting.high)
    answers = [(say(dialog_manager, f"amend-{word}"), word) for word in ("yes", "no")]
    return {
        "name": name_of(one.setting, language), "value": value_words(one.setting, one.value, language),
        "year": str(year) if year else "none", "how": Html(how),
        "items": answers if one.setting.kind == "yes_no" else [],
    }  # fmt: skip


async def facts_of_amendment(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the change in words, with the order as far as it is known."""
    words = amendment_words(await _amendment(dialog_manager), actor_of(dialog_manager).language)
    known = dialog_manager.dialog_data
    dated = date.fromisoformat(known["dated"]) if "dated" in known else None
    shown = day(dated, actor_of(dialog_manager).language) if dated else ""
    return {**words, "number": str(known.get("number", "")), "day": shown}


async def facts_of_history(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the newest changes, a paragraph each."""
    found, actor = await amendments.amendments(*both(dialog_manager)), actor_of(dialog_manager)
    language = actor.language
    lines = [text("amend-entry", language, **amendment_words(one, language)) for one in found[:SHOWN]]
    words = "\n\n".join(lines) if lines else text("amend-none-yet", language)
    return {"lines": Html(words), "can_change_more": actor.is_any(Role.DIRECTOR) and bool(found)}


async def leave_history(manager: DialogManager) -> None:
    """Go back to the settings, or to where the history was opened by itself."""
    if start_number(manager, "alone"):
        await go_back(manager)
    else:
        await manager.switch_to(Regulation.settings)


async def choose(manager: DialogManager, place: str) -> None:
    """Choose what to change."""
    held = (await amendments.regulation(*both(manager))).held
    if not place.isdigit() or int(place) >= len(held):
        raise NotFound
    manager.dialog_data["setting"] = held[int(place)].setting.id
    await manager.switch_to(Regulation.value)


async def take_value(manager: DialogManager, value: str) -> None:
    """Take the new value; it is looked at now, not after the order has been typed."""
    await amendments.preview_amendment(*both(manager), setting_id=_setting_id(manager), value=value)
    manager.dialog_data["value"] = value
    await manager.switch_to(Regulation.number)


async def take_number(manager: DialogManager, number: str) -> None:
    """Take the order's number."""
    manager.dialog_data["number"] = read_number(number)
    await manager.switch_to(Regulation.day)


async def amend(manager: DialogManager) -> None:
    """Put the order into force, and show it among the others."""
    known = manager.dialog_data
    await amendments.amend_regulation(
        *both(manager), setting_id=_setting_id(manager), value=str(known["value"]), number=str(known["number"]),
        dated=date.fromisoformat(str(known["dated"])),
    )  # fmt: skip
    await respond(manager, "amend-done")
    await manager.switch_to(Regulation.history)


async def _dated(manager: DialogManager, found: date) -> None:
    if found > today(manager):
        raise BadInput("amend-date-in-future")
    manager.dialog_data["dated"] = found.isoformat()
    await manager.switch_to(Regulation.confirm)


async def _chosen(manager: DialogManager) -> Held:
    held = (await amendments.regulation(*both(manager))).held
    for one in held:
        if one.setting.id == _setting_id(manager):
            return one
    raise NotFound


async def _amendment(manager: DialogManager) -> Amendment:
    return await amendments.preview_amendment(
        *both(manager), setting_id=_setting_id(manager), value=str(manager.dialog_data["value"])
    )


def _setting_id(manager: DialogManager) -> str:
    return setting_in(str(manager.dialog_data.get("setting", "")))


def _entry(one: Held, language: Any) -> str:
    """A button's words: the value is never cut off, the name may be."""
    name, value = name_of(one.setting, language), value_words(one.setting, one.value, language)
    room = LABEL_LIMIT - len(value) - 2
    return f"{name if len(name) <= room else name[: room - 1] + '…'}: {value}"


dialog = Dialog(
    screen(
        Regulation.settings,
        T("amend-settings"),
        pages("settings", choices("setting", choose)),
        go("button-amendments", Regulation.history),
        back(),
        getter=facts_of_settings,
    ),
    screen(
        Regulation.value,
        T("amend-value"),
        Column(choices("answer", take_value)),
        go("button-back", Regulation.settings),
        typed(take_value),
        getter=facts_of_value,
    ),
    screen(
        Regulation.number,
        T("amend-number"),
        go("button-back", Regulation.value),
        typed(take_number),
        getter=facts_of_amendment,
    ),
    screen(
        Regulation.day,
        T("amend-day"),
        *recent_day(_dated),
        go("button-back", Regulation.number),
        getter=facts_of_amendment,
    ),
    screen(
        Regulation.confirm,
        T("amend-confirm"),
        press("button-amend", amend),
        go("button-back", Regulation.day),
        getter=facts_of_amendment,
    ),
    screen(
        Regulation.history,
        T("amend-history"),
        go("button-change-more", Regulation.settings, when="can_change_more"),
        press("button-back", leave_history, name="back"),
        getter=facts_of_history,
    ),
)
