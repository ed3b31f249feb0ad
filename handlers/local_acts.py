"""Local acts: what the regulation asks for and what is lacking; a document recorded one question at a time."""

from datetime import date
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.input import MessageInput

from handlers.answers import read_content
from handlers.calendar import recent_day
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
    say,
    screen,
    typed,
)
from mentoring.errors import NotFound
from mentoring.local_acts import OTHER, Requirement
from services import local_acts as service
from services.local_acts import ActCard, Register
from texts import Html, plain, text
from texts.dates import day

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


async def facts_of_kinds(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the kinds of documents: those of the regulation, and another."""
    kinds = await service.act_kinds(*both(dialog_manager))
    language = actor_of(dialog_manager).language
    items = [(label(one.title.in_(language)), str(place)) for place, one in enumerate(kinds)]
    return {"items": [*items, (say(dialog_manager, "act-other"), str(len(kinds)))]}


async def facts_of_mentors(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the mentors, those who lack the document first."""
    kind = await _kind(dialog_manager, int(dialog_manager.dialog_data["kind"]))
    mentors = await service.act_mentors(*both(dialog_manager), kind=kind)
    return {"count": len(mentors), "items": [(label(one.name.full), str(one.id)) for one in mentors]}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one document in words."""
    one = await _card(dialog_manager)
    language, blank = actor_of(dialog_manager).language, say(dialog_manager, "roadmap-blank")
    person = text("act-for", language, name=one.person.name.full) if one.person else text("act-for-all", language)
    return {
        "title": one.title, "number": one.act.number or blank,
        "day": day(one.act.dated, language) if one.act.dated else blank, "person": Html(person),
        "has_file": one.act.file.file_kind is not None, "file": "yes" if one.act.file.file_kind else "no",
        "is_other": one.act.kind == OTHER,
    }  # fmt: skip


async def facts_of_new(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what a document is called: as recorded, or its kind where nothing of it is recorded yet."""
    if _id(dialog_manager):
        return {"title": (await _card(dialog_manager)).title}
    kind = await _kind(dialog_manager, int(dialog_manager.dialog_data["kind"]))
    kinds = {one.id: one for one in await service.act_kinds(*both(dialog_manager))}
    language = actor_of(dialog_manager).language
    return {"title": kinds[kind].title.in_(language) if kind in kinds else say(dialog_manager, "act-other")}


async def choose_kind(manager: DialogManager, place: str) -> None:
    """Ask what it is called or its number, or for whom it is; nothing is recorded before it is said."""
    kind = await _kind(manager, number_in(place))
    kinds = {one.id: one for one in await service.act_kinds(*both(manager))}
    manager.dialog_data.update(kind=number_in(place), act=0, person=0)
    if kind in kinds and kinds[kind].per == "mentor":
        await manager.switch_to(LocalActs.person)
    else:
        await manager.switch_to(LocalActs.title if kind == OTHER else LocalActs.number)


async def choose_person(manager: DialogManager, person_id: str) -> None:
    """Ask for the number of somebody's document."""
    manager.dialog_data["person"] = number_in(person_id)
    await manager.switch_to(LocalActs.number)


async def leave_number(manager: DialogManager) -> None:
    """Go back to the document, or to what it is where nothing of it is recorded yet."""
    nothing_yet = LocalActs.person if manager.dialog_data.get("person") else LocalActs.kind
    await manager.switch_to(LocalActs.card if _id(manager) else nothing_yet)


async def title(manager: DialogManager, words: str) -> None:
    """Say what it is; go on to the number where there is none yet."""
    if _id(manager):
        await service.title_act(*both(manager), act_id=_id(manager), title=words)
    else:
        await _record(manager, title=words)
    one = await _card(manager)
    await manager.switch_to(LocalActs.card if one.act.number else LocalActs.number)


async def number(manager: DialogManager, words: str) -> None:
    """Record the number; go on to the date where there is none yet."""
    if _id(manager):
        await service.number_act(*both(manager), act_id=_id(manager), number=words)
    else:
        await _record(manager, number=words or " ")
    one = await _card(manager)
    await manager.switch_to(LocalActs.card if one.act.dated else LocalActs.day)


async def no_number(manager: DialogManager) -> None:
    """It has none, as a regulation may."""
    await number(manager, say(manager, "act-no-number"))


async def _dated(manager: DialogManager, found: date) -> None:
    await service.date_act(*both(manager), act_id=_id(manager), dated=found)
    one = await _card(manager)
    await manager.switch_to(LocalActs.card if one.act.file.file_kind else LocalActs.file)


async def file(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Keep the file or photo."""
    await service.attach_act(*both(manager), act_id=_id(manager), content=read_content(message))
    await manager.switch_to(LocalActs.card)


async def choose_act(manager: DialogManager, act_id: str) -> None:
    """Open a document."""
    one = await service.act_card(*both(manager), act_id=number_in(act_id))
    manager.dialog_data["act"] = one.act.id
    await manager.switch_to(LocalActs.card)


async def remove(manager: DialogManager) -> None:
    """Take it out of the register."""
    await service.remove_act(*both(manager), act_id=_id(manager))
    await manager.switch_to(LocalActs.register)


async def show_file(manager: DialogManager) -> None:
    """Send its file."""
    await service.order_act(*both(manager), act_id=_id(manager))
    await manager.event.answer(say(manager, "roadmap-file-coming"))  # type: ignore[union-attr]


async def as_file(manager: DialogManager) -> None:
    """Send the register as Excel."""
    await service.order_register(*both(manager))
    await manager.event.answer(say(manager, "summary-coming"))  # type: ignore[union-attr]


async def _record(manager: DialogManager, *, number: str = "", title: str = "") -> None:
    """Record the document with the first thing that is said of it."""
    kind = await _kind(manager, int(manager.dialog_data["kind"]))
    person = int(manager.dialog_data.get("person", 0)) or None
    manager.dialog_data["act"] = await service.record_act(
        *both(manager), kind=kind, person_id=person, number=number, title=title
    )


def _id(manager: DialogManager) -> int:
    return int(manager.dialog_data.get("act", 0))


async def _card(manager: DialogManager) -> ActCard:
    return await service.act_card(*both(manager), act_id=_id(manager))


async def _kind(manager: DialogManager, place: int) -> str:
    """Return the kind at a place of the list; the one after the last is any other document."""
    kinds = [one.id for one in await service.act_kinds(*both(manager))]
    if place > len(kinds):
        raise NotFound
    return [*kinds, OTHER][place]


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
    screen(
        LocalActs.kind,
        T("act-kind"),
        pages("pages", choices("kind", choose_kind)),
        go("button-back", LocalActs.register),
        getter=facts_of_kinds,
    ),
    screen(
        LocalActs.person,
        T("act-person"),
        pages("pages", choices("person", choose_person)),
        go("button-back", LocalActs.kind),
        getter=facts_of_mentors,
    ),
    screen(
        LocalActs.title,
        T("act-title"),
        press("button-back", leave_number, name="leave"),
        typed(title),
        getter=facts_of_new,
    ),
    screen(
        LocalActs.number,
        T("act-number"),
        press("button-no-number", no_number),
        press("button-back", leave_number, name="leave"),
        typed(number),
        getter=facts_of_new,
    ),
    screen(
        LocalActs.day,
        T("act-day"),
        *recent_day(_dated),
        go("button-back", LocalActs.card),
        getter=facts_of_card,
    ),
    screen(
        LocalActs.file,
        T("act-file"),
        go("button-no-file", LocalActs.card),
        go("button-back", LocalActs.card),
        MessageInput(file, content_types=ContentType.ANY),
        getter=facts_of_card,
    ),
    screen(
        LocalActs.card,
        T("act-card"),
        go("button-act-title", LocalActs.title, when="is_other"),
        go("button-act-number", LocalActs.number),
        go("button-act-day", LocalActs.day),
        go("button-act-file", LocalActs.file),
        press("button-item-file", show_file, when="has_file"),
        go("button-act-remove", LocalActs.remove),
        go("button-back", LocalActs.register),
        getter=facts_of_card,
    ),
    screen(
        LocalActs.remove,
        T("act-remove"),
        press("button-yes-remove", remove),
        go("button-back", LocalActs.card),
        getter=facts_of_card,
    ),
)
