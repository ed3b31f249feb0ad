"""The banks on the curator's screen: both lists, narrowed by filters and by a name."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers import person_cards
from handlers.paging import PAGE
from handlers.states import Bank
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
    respond,
    say,
    screen,
    tickable,
    typed,
)
from mentoring.actors import PARTICIPANTS, Role
from mentoring.banks import Filter, Flag
from mentoring.errors import BadInput, NotFound
from services import bank_export, banks
from texts import Html, plain, text

SEARCH_LIMIT = 60
ROLES = (Role.MENTEE, Role.MENTOR)


@opens("people")
async def open_people(manager: DialogManager, argument: str) -> None:
    """Show both banks."""
    del argument
    await begin(manager, Bank.choose)


@opens("person")
async def open_person(manager: DialogManager, argument: str) -> None:
    """Open a person's card."""
    await begin(manager, Bank.card, person=number_in(argument))


async def facts_of_banks(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how many people each bank holds."""
    counts = {}
    for role in ROLES:
        entries = await banks.bank(*both(dialog_manager), role=role)
        counts[f"{role.value}s"] = len(entries)
        counts[f"ready_{role.value}s"] = sum(entry.is_ready for entry in entries)
    language = actor_of(dialog_manager).language
    items = [(plain(f"bank-{role.value}", language), role.value) for role in ROLES]
    return {**counts, "items": items, "keeps": actor_of(dialog_manager).is_any(*banks.MATCHERS)}


async def facts_of_bank(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the people of the chosen bank whom the filter keeps."""
    role, chosen = _role(dialog_manager), _filter(dialog_manager)
    language = actor_of(dialog_manager).language
    entries = await banks.bank(*both(dialog_manager), role=role, chosen=chosen)
    items = [(label(_entry(one, role, language)), str(one.person.id)) for one in entries]
    narrowed = Html(text("bank-narrowed", language, filters=await _filter_words(dialog_manager)))
    return {
        "title": plain(f"bank-{role.value}", language), "count": len(entries), "items": items,
        "narrowed": Html("") if chosen.is_empty else narrowed,
        "is_narrowed": not chosen.is_empty, "is_whole": chosen.is_empty,
    }  # fmt: skip


async def facts_of_filters(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what a list can be narrowed to; what is chosen is ticked."""
    chosen = _filter(dialog_manager)
    flags = [(_ticked(dialog_manager, flag, chosen), flag.value) for flag in Flag]
    return {"items": flags, "is_narrowed": not chosen.is_empty}


async def facts_of_options(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the categories or subjects of a bank, with how many people each has."""
    what = str(dialog_manager.dialog_data["what"])
    found = await banks.bank_choices(*both(dialog_manager), role=_role(dialog_manager), what=what)
    items = [(label(f"{one.words} · {one.count}"), one.option) for one in found]
    return {"what": what, "count": len(found), "items": items}


async def choose_bank(manager: DialogManager, role: str) -> None:
    """Open a bank, everybody of it."""
    if role not in PARTICIPANTS:
        raise NotFound
    manager.dialog_data.clear()
    manager.dialog_data["role"] = role
    await manager.switch_to(Bank.people)


async def choose_person(manager: DialogManager, person_id: str) -> None:
    """Open a card."""
    manager.dialog_data.update({"person": number_in(person_id), PAGE: 0})
    await manager.switch_to(Bank.card)


async def search(manager: DialogManager, words: str) -> None:
    """Look for a name."""
    if len(words) > SEARCH_LIMIT:
        raise BadInput("bank-search-too-long", max=SEARCH_LIMIT, length=len(words))
    manager.dialog_data["words"] = words
    manager.dialog_data.pop("flags", None)


async def toggle_flag(manager: DialogManager, flag: str) -> None:
    """Narrow the list further, or take that back."""
    if flag not in set(Flag):
        raise NotFound
    flags = set(manager.dialog_data.get("flags", [])) ^ {flag}
    manager.dialog_data["flags"] = sorted(flags)


async def by_category(manager: DialogManager) -> None:
    """Choose a category."""
    manager.dialog_data["what"] = "category"
    await manager.switch_to(Bank.option)


async def by_subject(manager: DialogManager) -> None:
    """Choose a subject."""
    manager.dialog_data["what"] = "subject"
    await manager.switch_to(Bank.option)


async def choose_option(manager: DialogManager, option: str) -> None:
    """Narrow the list to a category or subject."""
    manager.dialog_data[str(manager.dialog_data["what"])] = option
    await manager.switch_to(Bank.people)


async def show_everybody(manager: DialogManager) -> None:
    """Take the filter away."""
    for name in ("flags", "category", "subject", "words"):
        manager.dialog_data.pop(name, None)
    await manager.switch_to(Bank.people)


async def enter_person(manager: DialogManager) -> None:
    """Take in somebody without an account."""
    await open_screen(manager, "entry:0")


async def all_apart(manager: DialogManager) -> None:
    """Show everybody who is kept apart."""
    await open_screen(manager, "apart:0")


async def who_waits(manager: DialogManager) -> None:
    """Show who waits for a mentor."""
    await open_screen(manager, "searching")


async def the_map(manager: DialogManager) -> None:
    """Show the map of requests."""
    await open_screen(manager, "map")


async def as_file(manager: DialogManager) -> None:
    """Send both banks as Excel."""
    await bank_export.order_bank_export(*both(manager))
    await respond(manager, "summary-coming")


def _role(manager: DialogManager) -> Role:
    return Role(str(manager.dialog_data["role"]))


def _filter(manager: DialogManager) -> Filter:
    data = manager.dialog_data
    flags = frozenset(Flag(one) for one in data.get("flags", []))
    return Filter(flags, str(data.get("category", "")), str(data.get("subject", "")), str(data.get("words", "")))


async def _filter_words(manager: DialogManager) -> str:
    """What the list is narrowed to, in words."""
    chosen, language = _filter(manager), actor_of(manager).language
    found = [plain(f"bank-flag-{flag.value}", language) for flag in Flag if flag in chosen.flags]
    for what, option in (("category", chosen.category), ("subject", chosen.subject)):
        if option:
            names = await banks.bank_choices(*both(manager), role=_role(manager), what=what)
            found.append(next((one.words for one in names if one.option == option), option))
    return ", ".join([*found, *([f"«{chosen.words}»"] if chosen.words else [])])


def _ticked(manager: DialogManager, flag: Flag, chosen: Filter) -> str:
    return tickable(say(manager, f"bank-flag-{flag.value}"), flag in chosen.flags)


def _entry(entry: banks.BankEntry, role: Role, language: str) -> str:
    if Flag.PAUSED in entry.flags:
        return plain("bank-entry-paused", language, name=entry.person.name.short)
    if Flag.NOT_LOOKING in entry.flags:
        return plain("bank-entry-not-looking", language, name=entry.person.name.short)
    key = f"bank-entry-{role.value}" if entry.is_ready else "bank-entry-waiting"
    return plain(key, language, name=entry.person.name.short, pairs=entry.pairs, capacity=entry.capacity)


dialog = Dialog(
    screen(
        Bank.choose,
        T("bank-choose"),
        Column(choices("bank", choose_bank)),
        press("bank-map-open", the_map),
        press("button-searching", who_waits, when="keeps"),
        press("bank-apart-open", all_apart, when="keeps"),
        press("button-enter-person", enter_person, when="keeps"),
        press("button-bank-excel", as_file),
        back(),
        getter=facts_of_banks,
    ),
    screen(
        Bank.people,
        T("bank-people"),
        go("button-filter", Bank.filters),
        press("button-everybody", show_everybody, when="is_narrowed"),
        pages("pages", choices("person", choose_person)),
        go("button-back", Bank.choose),
        typed(search),
        getter=facts_of_bank,
    ),
    screen(
        Bank.filters,
        T("bank-filters"),
        Column(choices("flag", toggle_flag)),
        press("bank-by-category", by_category),
        press("bank-by-subject", by_subject),
        go("button-show", Bank.people),
        press("button-everybody", show_everybody, when="is_narrowed"),
        getter=facts_of_filters,
    ),
    screen(
        Bank.option,
        T("bank-option"),
        pages("options", choices("option", choose_option)),
        go("button-back", Bank.filters),
        getter=facts_of_options,
    ),
    person_cards.WINDOW,
)
