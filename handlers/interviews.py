"""A talk with a mentor: the day, the criteria of the regulation that were found met, a note."""

from datetime import date
from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.calendar import recent_day, today
from handlers.states import Interview
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    go_back,
    number_in,
    opens,
    screen,
    start_number,
    tickable,
    typed,
)
from mentoring.errors import BadInput, NotFound
from services import banks, interviews


@opens("interview")
async def open_interview(manager: DialogManager, argument: str) -> None:
    """Ask when the talk was."""
    await begin(manager, Interview.day, person=number_in(argument))


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whose talk it is."""
    person = await banks.bank_person(*both(dialog_manager), person_id=start_number(dialog_manager, "person"))
    return {"name": person.name.full}


async def facts_of_criteria(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the profile's criteria; what is chosen is ticked."""
    language, ticked = actor_of(dialog_manager).language, dialog_manager.dialog_data.get("criteria", [])
    known = await interviews.interview_criteria(*both(dialog_manager))
    items = [(tickable(one.title.in_(language), one.id in ticked), one.id) for one in known]
    return {**await facts(dialog_manager), "items": items}


async def tick(manager: DialogManager, criterion: str) -> None:
    """Choose one more criterion, or take it back."""
    known = {one.id for one in await interviews.interview_criteria(*both(manager))}
    if criterion not in known:
        raise NotFound
    manager.dialog_data["criteria"] = sorted(set(manager.dialog_data.get("criteria", [])) ^ {criterion})


async def take_note(manager: DialogManager, words: str) -> None:
    """Keep the talk."""
    await interviews.note_interview(
        *both(manager), person_id=start_number(manager, "person"), note=words,
        held_on=date.fromisoformat(str(manager.dialog_data["held_on"])),
        criteria=manager.dialog_data.get("criteria", []),
    )  # fmt: skip
    await go_back(manager)


async def _held_on(manager: DialogManager, found: date) -> None:
    if found > today(manager):
        raise BadInput("interview-in-future")
    manager.dialog_data["held_on"] = found.isoformat()
    await manager.switch_to(Interview.criteria)


dialog = Dialog(
    screen(
        Interview.day,
        T("interview-day"),
        *recent_day(_held_on),
        back(),
        getter=facts,
    ),
    screen(
        Interview.criteria,
        T("interview-criteria"),
        Column(choices("criterion", tick)),
        go("button-ready", Interview.note),
        go("button-back", Interview.day),
        getter=facts_of_criteria,
    ),
    screen(
        Interview.note,
        T("interview-note"),
        go("button-back", Interview.criteria),
        typed(take_note),
        getter=facts,
    ),
)
