"""A document is recorded one question at a time: what it is, for whom, its number, its day, its file."""

from datetime import date
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput

from handlers.answers import read_content
from handlers.calendar import recent_day
from handlers.local_act_cards import card_of, facts_of_card, id_of
from handlers.states import LocalActs
from handlers.widgets import T, actor_of, both, choices, go, label, number_in, pages, press, say, screen, typed
from mentoring.errors import NotFound
from mentoring.local_acts import OTHER
from services import local_acts as service


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


async def facts_of_new(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what a document is called: as recorded, or its kind where nothing of it is recorded yet."""
    if id_of(dialog_manager):
        return {"title": (await card_of(dialog_manager)).title}
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
    await manager.switch_to(LocalActs.card if id_of(manager) else nothing_yet)


async def title(manager: DialogManager, words: str) -> None:
    """Say what it is; go on to the number where there is none yet."""
    if id_of(manager):
        await service.title_act(*both(manager), act_id=id_of(manager), title=words)
    else:
        await _record(manager, title=words)
    one = await card_of(manager)
    await manager.switch_to(LocalActs.card if one.act.number else LocalActs.number)


async def number(manager: DialogManager, words: str) -> None:
    """Record the number; go on to the date where there is none yet."""
    if id_of(manager):
        await service.number_act(*both(manager), act_id=id_of(manager), number=words)
    else:
        await _record(manager, number=words or " ")
    one = await card_of(manager)
    await manager.switch_to(LocalActs.card if one.act.dated else LocalActs.day)


async def no_number(manager: DialogManager) -> None:
    """It has none, as a regulation may."""
    await number(manager, say(manager, "act-no-number"))


async def _dated(manager: DialogManager, found: date) -> None:
    await service.date_act(*both(manager), act_id=id_of(manager), dated=found)
    one = await card_of(manager)
    await manager.switch_to(LocalActs.card if one.act.file.file_kind else LocalActs.file)


async def file(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Keep the file or photo."""
    await service.attach_act(*both(manager), act_id=id_of(manager), content=read_content(message))
    await manager.switch_to(LocalActs.card)


async def _record(manager: DialogManager, *, number: str = "", title: str = "") -> None:
    """Record the document with the first thing that is said of it."""
    kind = await _kind(manager, int(manager.dialog_data["kind"]))
    person = int(manager.dialog_data.get("person", 0)) or None
    manager.dialog_data["act"] = await service.record_act(
        *both(manager), kind=kind, person_id=person, number=number, title=title
    )


async def _kind(manager: DialogManager, place: int) -> str:
    """Return the kind at a place of the list; the one after the last is any other document."""
    kinds = [one.id for one in await service.act_kinds(*both(manager))]
    if place > len(kinds):
        raise NotFound
    return [*kinds, OTHER][place]


WINDOWS = (
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
)
