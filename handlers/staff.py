"""The staff list: filters, search, a person's card, one more person, files."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column, Group

from handlers.states import Staff
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    label,
    open_screen,
    opens,
    pages,
    press,
    respond,
    screen,
    typed,
)
from mentoring.errors import NotFound
from mentoring.staff import Filter, Member
from services import staff as service
from services.staff import StaffList
from texts import plain

SHOWN_FOUND = 100
FOUND = "found"


@opens("staff")
async def open_staff(manager: DialogManager, argument: str) -> None:
    """Show the staff list; an action may name a filter."""
    await begin(manager, Staff.list, filter=argument if argument in set(Filter) else Filter.ALL.value)


@opens("staff_links")
async def open_links(manager: DialogManager, argument: str) -> None:
    """Ask about links for those who have a role."""
    del argument
    await begin(manager, Staff.links)


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return those whom the filter or the search shows."""
    found = await _shown(dialog_manager)
    language, is_empty = actor_of(dialog_manager).language, not sum(found.counts.values())
    items = [(label(_entry(one, language)), f"staffer:{one.id}") for one in found.members]
    return {
        "items": items,
        "title": plain(_title(dialog_manager), language, count=len(items)),
        "hint": plain("staff-list-empty", language) if is_empty else _hint(found, language),
        "is_empty": is_empty,
        "is_filled": not is_empty,
        "is_search": bool(_searched(dialog_manager)),
    }


async def facts_of_filters(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the filters, each with how many it shows."""
    found = await service.staff_list(*both(dialog_manager))
    language = actor_of(dialog_manager).language
    items = [
        (plain(f"staff-filter-{one.value}", language, count=found.counts.get(one, 0)), one.value) for one in Filter
    ]
    return {"items": items}


async def choose_filter(manager: DialogManager, chosen: str) -> None:
    """Show whom the filter shows."""
    if chosen not in set(Filter):
        raise NotFound
    manager.dialog_data["filter"] = chosen
    manager.dialog_data.pop(FOUND, None)
    await manager.switch_to(Staff.list)


async def search(manager: DialogManager, words: str) -> None:
    """Show those whose family name begins as typed."""
    found = await service.search_staff(*both(manager), typed=words)
    if len(found) == 1:
        await open_screen(manager, f"staffer:{found[0]}")
        return
    manager.dialog_data[FOUND] = found[:SHOWN_FOUND]


async def show_all(manager: DialogManager) -> None:
    """Leave the search."""
    manager.dialog_data.pop(FOUND, None)


async def add(manager: DialogManager, words: str) -> None:
    """Add somebody; the card asks for the rest."""
    number = await service.add_staff(*both(manager), typed=words)
    await manager.switch_to(Staff.list)
    await open_screen(manager, f"staffer:{number}")


async def as_file(manager: DialogManager) -> None:
    """Send the list as Excel."""
    await service.order_staff_list(*both(manager))
    await respond(manager, "staff-file-coming")


async def links(manager: DialogManager) -> None:
    """Send links for all who have a role and have not joined."""
    await service.invite_staff(*both(manager))
    await respond(manager, "staff-links-coming")


async def upload(manager: DialogManager) -> None:
    """Take the list from a file."""
    await open_screen(manager, "staff_file:")


async def _shown(manager: DialogManager) -> StaffList:
    found = await service.staff_list(*both(manager), chosen=_filter(manager))
    wanted = _searched(manager)
    if not wanted:
        return found
    everybody = await service.staff_list(*both(manager))
    gone = await service.staff_list(*both(manager), chosen=Filter.LEFT)
    chosen = [one for one in (*everybody.members, *gone.members) if one.id in set(wanted)]
    return StaffList(tuple(chosen), found.counts)


def _searched(manager: DialogManager) -> list[int]:
    found: list[int] = manager.dialog_data.get(FOUND, [])
    return found


def _filter(manager: DialogManager) -> Filter:
    data = manager.start_data if isinstance(manager.start_data, dict) else {}
    return Filter(str(manager.dialog_data.get("filter") or data.get("filter") or Filter.ALL.value))


def _title(manager: DialogManager) -> str:
    if _searched(manager):
        return "staff-list-found"
    chosen = _filter(manager)
    return "staff-list-all" if chosen is Filter.ALL else f"staff-filter-{chosen.value}"


def _hint(found: StaffList, language: str) -> str:
    counts = {one: found.counts.get(one, 0) for one in Filter}
    return plain("staff-list-hint", language, inside=counts[Filter.IN_PROGRAMS], all=counts[Filter.ALL],
                 invite=counts[Filter.TO_INVITE])  # fmt: skip


def _entry(one: Member, language: str) -> str:
    what = one.facts.subject or one.facts.post
    return plain("staff-entry", language, name=one.name.short, what=what) if what else one.name.short


async def ask_links(manager: DialogManager) -> None:
    """Say whom links are made for before making them."""
    await manager.switch_to(Staff.links)


async def facts_of_links(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how many have a role and have not joined."""
    found = await service.staff_list(*both(dialog_manager))
    waiting = sum(one.person_id is None and one.facts.role is not None for one in found.members)
    roleless = sum(one.person_id is None and one.facts.role is None for one in found.members)
    return {"count": waiting, "roleless": roleless}


dialog = Dialog(
    screen(
        Staff.list,
        T("staff-list"),
        press("button-staff-upload", upload, when="is_empty", name="upload_first"),
        pages("pages", choices("person", open_screen)),
        press("button-staff-show-all", show_all, when="is_search"),
        Group(
            go("button-staff-filter", Staff.filter),
            go("button-staff-more", Staff.more),
            width=2,
            when="is_filled",
        ),
        go("button-staff-add", Staff.add, when="is_empty"),
        back(),
        typed(search),
        getter=facts_of_list,
    ),
    screen(
        Staff.filter,
        T("staff-filter"),
        Column(choices("filter", choose_filter)),
        go("button-back", Staff.list),
        getter=facts_of_filters,
    ),
    screen(
        Staff.more,
        T("staff-more"),
        press("button-staff-upload", upload),
        go("button-staff-add", Staff.add),
        press("button-staff-links", ask_links),
        press("button-staff-excel", as_file),
        go("button-back", Staff.list),
    ),
    screen(
        Staff.links,
        T("staff-links-ask"),
        press("button-staff-make-links", links, when="count"),
        go("button-back", Staff.list),
        getter=facts_of_links,
    ),
    screen(Staff.add, T("staff-add"), typed(add), go("button-back", Staff.list)),
)
