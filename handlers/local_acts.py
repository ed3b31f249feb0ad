"""Local acts: what the regulation asks for, what is lacking, and everything that is recorded."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers import local_act_cards, local_act_recording
from handlers.states import LocalActs
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
    respond,
    screen,
)
from mentoring.local_acts import Requirement
from services import local_acts as service
from services.local_acts import ActCard, Register
from texts import Html, plain, text

MOST_NAMES = 5


@opens("acts")
async def open_register(manager: DialogManager, argument: str) -> None:
    """Show what is there and what is lacking."""
    del argument
    await begin(manager, LocalActs.register)


async def facts_of_register(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what the regulation asks for, a line each, and how many documents are recorded."""
    found = await service.act_register(*both(dialog_manager))
    language = actor_of(dialog_manager).language
    lines = "\n".join(_requirement(one, found, language) for one in found.requirements)
    return {"runs": "yes" if found.runs else "no", "lines": Html(lines), "count": len(found.cards)}


async def facts_of_all(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return everything recorded."""
    cards = (await service.act_register(*both(dialog_manager))).cards
    language = actor_of(dialog_manager).language
    return {"count": len(cards), "items": [(label(_entry(one, language)), str(one.act.id)) for one in cards]}


async def choose_act(manager: DialogManager, act_id: str) -> None:
    """Open a document."""
    one = await service.act_card(*both(manager), act_id=number_in(act_id))
    manager.dialog_data["act"] = one.act.id
    await manager.switch_to(LocalActs.card)


async def as_file(manager: DialogManager) -> None:
    """Send the register as Excel."""
    await service.order_register(*both(manager))
    await respond(manager, "summary-coming")


def _requirement(one: Requirement, register: Register, language: str) -> str:
    """«✓ положение», «– приказ: нет у двух наставников»."""
    words = one.act.title.in_("en" if language == "en" else "ru")
    if one.is_met:
        return text("act-met", language, title=words)
    if not one.act.required:
        return text("act-optional", language, title=words)
    names = [register.names[person] for person in one.mentors if person in register.names]
    lacking = text("act-lacking", language, title=words)
    if one.pairs:
        return f"{lacking} {text('act-lacking-pairs', language, count=one.pairs)}"
    if names:
        shown = ", ".join(names[:MOST_NAMES])
        return f"{lacking} {text('act-lacking-mentors', language, count=len(names), names=shown)}"
    return lacking


def _entry(one: ActCard, language: str) -> str:
    dated = f"{one.act.dated:%d.%m.%Y}" if one.act.dated else plain("roadmap-blank", language)
    name = f" – {one.person.name.short}" if one.person else ""
    return plain("act-entry", language, number=one.act.number or "–", day=dated, title=f"{one.title}{name}")


dialog = Dialog(
    screen(
        LocalActs.register,
        T("act-register"),
        go("button-record-act", LocalActs.kind),
        go("button-all-acts", LocalActs.all, when="count"),
        press("button-acts-excel", as_file, when="count"),
        back(),
        getter=facts_of_register,
    ),
    screen(
        LocalActs.all,
        T("act-all"),
        pages("pages", choices("act", choose_act)),
        go("button-back", LocalActs.register),
        getter=facts_of_all,
    ),
    *local_act_recording.WINDOWS,
    *local_act_cards.WINDOWS,
)
