"""A task is given: to whom, what is to be done, by which day."""

from datetime import date, timedelta
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput

from handlers.answers import read_file
from handlers.calendar import MonthCalendar, coming_day, today
from handlers.states import Tasks
from handlers.task_cards import facts_of_card, id_of
from handlers.widgets import T, actor_of, both, choices, go, label, number_in, pages, press, say, screen, typed
from mentoring.pairs import PairStatus
from services import pairs
from services import tasks as service


async def facts_of_whom(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return those to whom the actor may give a task: each mentee, and each group as one."""
    return {"items": await recipients(dialog_manager)}


async def give(manager: DialogManager) -> None:
    """Ask what is to be done; first for whom, where there are several."""
    found = await recipients(manager)
    if len(found) == 1:
        manager.dialog_data["whom"] = found[0][1]
    await manager.switch_to(Tasks.words if len(found) == 1 else Tasks.whom)


async def choose_whom(manager: DialogManager, whom: str) -> None:
    """Take whom the task is for."""
    number_in(whom[1:])
    manager.dialog_data["whom"] = whom
    await manager.switch_to(Tasks.words)


async def words(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Keep what is to be done and ask for the day."""
    whom = str(manager.dialog_data.get("whom", ""))
    manager.dialog_data["task"] = await service.draft_task(
        *both(manager), pair_id=number_in(whom[1:]), content=read_file(message), for_group=whom.startswith("g")
    )
    await manager.switch_to(Tasks.day)


async def choose_day(manager: DialogManager, chosen: date) -> None:
    """Take the day: the task is given."""
    await service.date_task(*both(manager), task_id=id_of(manager), due_on=chosen)
    await manager.switch_to(Tasks.card)


async def in_a_week(manager: DialogManager) -> None:
    """A week from today."""
    await choose_day(manager, today(manager) + timedelta(weeks=1))


async def in_two_weeks(manager: DialogManager) -> None:
    """Two weeks from today."""
    await choose_day(manager, today(manager) + timedelta(weeks=2))


async def typed_date(manager: DialogManager, written: str) -> None:
    """Take a typed day."""
    await choose_day(manager, coming_day(manager, written))


async def recipients(manager: DialogManager) -> list[tuple[str, str]]:
    """Return the mentees of the actor's working pairs as buttons; a group comes first, once."""
    me, found = actor_of(manager).person_id, list[tuple[str, str]]()
    theirs = [one for one in await pairs.my_pairs(*both(manager)) if one.pair.mentor_id == me]
    working = [one for one in theirs if one.pair.status is PairStatus.ACTIVE]
    groups = {one.pair.group_id: one for one in working if one.pair.group_id is not None and one.pair.kind == "group"}
    for one in groups.values():
        count = sum(other.pair.group_id == one.pair.group_id for other in working)
        found.append((say(manager, "task-for-group", count=count), f"g{one.pair.id}"))
    return found + [(label(one.mentee.name.full), f"p{one.pair.id}") for one in working]


WINDOWS = (
    screen(
        Tasks.whom,
        T("task-whom"),
        pages("pages", choices("whom", choose_whom)),
        go("button-back", Tasks.list),
        getter=facts_of_whom,
    ),
    screen(
        Tasks.words,
        T("task-words"),
        go("button-back", Tasks.list),
        MessageInput(words, content_types=ContentType.ANY),
    ),
    screen(
        Tasks.day,
        T("task-day"),
        press("button-in-a-week", in_a_week),
        press("button-in-two-weeks", in_two_weeks),
        MonthCalendar("day", choose_day),
        go("button-back", Tasks.card),
        typed(typed_date),
        getter=facts_of_card,
    ),
)
