"""The banks on the curator's screen."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column, Group

from handlers.states import Bank
from handlers.widgets import T, actor_of, back, begin, both, choices, go, label, number_in, opens, pages, screen
from mentoring.actors import Role
from mentoring.errors import NotFound
from services import banks
from texts import Html, plain, text

MOST_LINES = 3000


@opens("people")
async def open_people(manager: DialogManager, argument: str) -> None:
    """Show both banks."""
    del argument
    await begin(manager, Bank.choose)


async def facts_of_banks(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how many people each bank holds."""
    counts = {}
    for role in (Role.MENTEE, Role.MENTOR):
        entries = await banks.bank(*both(dialog_manager), role=role)
        counts[f"{role.value}s"] = len(entries)
        counts[f"ready_{role.value}s"] = sum(entry.is_ready for entry in entries)
    language = actor_of(dialog_manager).language
    items = [(plain(f"bank-{role.value}", language), role.value) for role in (Role.MENTEE, Role.MENTOR)]
    return {**counts, "items": items}


async def facts_of_bank(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the people of the chosen bank."""
    role = Role(str(dialog_manager.dialog_data["role"]))
    language = actor_of(dialog_manager).language
    entries = await banks.bank(*both(dialog_manager), role=role)
    items = [(label(_entry(one, role, language)), str(one.person.id)) for one in entries]
    return {"title": plain(f"bank-{role.value}", language), "count": len(entries), "items": items}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a person's card."""
    card = await banks.person_card(*both(dialog_manager), person_id=int(dialog_manager.dialog_data["person"]))
    language = actor_of(dialog_manager).language
    lines = [text("bank-card-line", language, question=question, answer=answer) for question, answer in card.lines]
    shown: list[str] = []
    for line in lines:
        if sum(map(len, shown)) + len(line) > MOST_LINES:
            break
        shown.append(line)
    words = Html("\n".join(shown)) if shown else Html(text("bank-card-empty", language))
    return {"name": card.entry.person.name.full, "role": plain(f"role-{card.role.value}", language), "lines": words}


async def choose_bank(manager: DialogManager, role: str) -> None:
    """Open a bank."""
    if role not in (Role.MENTEE, Role.MENTOR):
        raise NotFound
    manager.dialog_data["role"] = role
    await manager.switch_to(Bank.people)


async def choose_person(manager: DialogManager, person_id: str) -> None:
    """Open a card."""
    manager.dialog_data["person"] = number_in(person_id)
    await manager.switch_to(Bank.card)


def _entry(entry: banks.BankEntry, role: Role, language: str) -> str:
    key = f"bank-entry-{role.value}" if entry.is_ready else "bank-entry-waiting"
    return plain(key, language, name=entry.person.name.short, pairs=entry.pairs, capacity=entry.capacity)


dialog = Dialog(
    screen(Bank.choose, T("bank-choose"), Column(choices("bank", choose_bank)), back(), getter=facts_of_banks),
    screen(
        Bank.people,
        T("bank-people"),
        pages("pages", choices("person", choose_person)),
        go("button-back", Bank.choose),
        getter=facts_of_bank,
    ),
    screen(Bank.card, T("bank-card"), Group(go("button-back", Bank.people)), getter=facts_of_card),
)
