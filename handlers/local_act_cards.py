"""A recorded document: number, day, for whom; its file, and taking it out of the register."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers.states import LocalActs
from handlers.widgets import T, actor_of, both, go, press, respond, say, screen
from mentoring.local_acts import OTHER
from services import local_acts as service
from services.local_acts import ActCard
from texts import Html, text
from texts.dates import day


def id_of(manager: DialogManager) -> int:
    """Return the number of the document that is open, 0 while nothing of it is recorded."""
    return int(manager.dialog_data.get("act", 0))


async def card_of(manager: DialogManager) -> ActCard:
    """Return the document that is open."""
    return await service.act_card(*both(manager), act_id=id_of(manager))


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one document in words."""
    one = await card_of(dialog_manager)
    language, blank = actor_of(dialog_manager).language, say(dialog_manager, "roadmap-blank")
    person = text("act-for", language, name=one.person.name.full) if one.person else text("act-for-all", language)
    return {
        "title": one.title, "number": one.act.number or blank,
        "day": day(one.act.dated, language) if one.act.dated else blank, "person": Html(person),
        "has_file": one.act.file.file_kind is not None, "file": "yes" if one.act.file.file_kind else "no",
        "is_other": one.act.kind == OTHER,
    }  # fmt: skip


async def remove(manager: DialogManager) -> None:
    """Take it out of the register."""
    await service.remove_act(*both(manager), act_id=id_of(manager))
    await manager.switch_to(LocalActs.register)


async def show_file(manager: DialogManager) -> None:
    """Send its file."""
    await service.order_act(*both(manager), act_id=id_of(manager))
    await respond(manager, "roadmap-file-coming")


WINDOWS = (
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
