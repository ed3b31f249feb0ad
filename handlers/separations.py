"""Who must not be paired with whom, on the screen of those who match."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.states import Apart
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
    typed,
)
from mentoring.actors import Role
from mentoring.banks import Filter
from mentoring.errors import NotFound
from services import banks, separations
from texts import plain


@opens("apart")
async def open_apart(manager: DialogManager, argument: str) -> None:
    """Show who is kept apart: from one person, or all with 0."""
    await begin(manager, Apart.list, person=number_in(argument))


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the entries."""
    person_id = start_number(dialog_manager, "person")
    found = await separations.separations(*both(dialog_manager), person_id=person_id)
    items = [(label(f"{one.first.name.short} – {one.second.name.short}"), str(one.separation.id)) for one in found]
    return {"count": len(found), "items": items, "can_add": bool(person_id)}


async def facts_of_others(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the people of the other bank."""
    person_id, language = start_number(dialog_manager, "person"), actor_of(dialog_manager).language
    person = await banks.bank_person(*both(dialog_manager), person_id=person_id)
    role = Role.MENTEE if Role.MENTOR in person.roles else Role.MENTOR
    chosen = Filter(words=str(dialog_manager.dialog_data.get("words", "")))
    others = await banks.bank(*both(dialog_manager), role=role, chosen=chosen)
    items = [(label(one.person.name.full), str(one.person.id)) for one in others if one.person.id != person_id]
    return {
        "name": person.name.full,
        "items": items,
        "count": len(items),
        "title": plain(f"bank-{role.value}", language),
    }


async def facts_of_two(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return both names."""
    numbers = (start_number(dialog_manager, "person"), int(dialog_manager.dialog_data["other"]))
    first, second = [await banks.bank_person(*both(dialog_manager), person_id=one) for one in numbers]
    return {"first": first.name.full, "second": second.name.full}


async def facts_of_entry(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one entry in words."""
    number = int(dialog_manager.dialog_data["entry"])
    found = await separations.separations(*both(dialog_manager))
    one = next((one for one in found if one.separation.id == number), None)
    if one is None:
        raise NotFound
    reason = one.separation.reason or plain("reason-none", actor_of(dialog_manager).language)
    return {"first": one.first.name.full, "second": one.second.name.full, "reason": reason}


async def search(manager: DialogManager, words: str) -> None:
    """Look for a name."""
    manager.dialog_data["words"] = words[:60]


async def choose_other(manager: DialogManager, person_id: str) -> None:
    """Take the other person."""
    manager.dialog_data["other"] = number_in(person_id)
    await manager.switch_to(Apart.reason)


async def take_reason(manager: DialogManager, reason: str) -> None:
    """Note it."""
    person_id, other_id = start_number(manager, "person"), int(manager.dialog_data["other"])
    await separations.separate(*both(manager), person_id=person_id, other_id=other_id, reason=reason)
    await manager.switch_to(Apart.list)


async def without_reason(manager: DialogManager) -> None:
    """Note it, the reason left out."""
    await take_reason(manager, "")


async def choose_entry(manager: DialogManager, number: str) -> None:
    """Open an entry."""
    manager.dialog_data["entry"] = number_in(number)
    await manager.switch_to(Apart.entry)


async def unite(manager: DialogManager) -> None:
    """Take the entry back."""
    await separations.unite(*both(manager), separation_id=int(manager.dialog_data["entry"]))
    await manager.switch_to(Apart.list)


dialog = Dialog(
    screen(
        Apart.list,
        T("apart-list"),
        go("button-apart-add", Apart.other, when="can_add"),
        pages("pages", choices("entry", choose_entry)),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Apart.other,
        T("apart-other"),
        pages("others", choices("other", choose_other)),
        go("button-back", Apart.list),
        typed(search),
        getter=facts_of_others,
    ),
    screen(
        Apart.reason,
        T("apart-reason"),
        press("button-no-reason", without_reason),
        go("button-back", Apart.other),
        typed(take_reason),
        getter=facts_of_two,
    ),
    screen(
        Apart.entry,
        T("apart-entry"),
        press("button-apart-remove", unite),
        go("button-back", Apart.list),
        getter=facts_of_entry,
    ),
)
