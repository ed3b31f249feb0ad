"""Tasks: those under way, the earliest day first, and those that are over."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers import task_cards, task_giving
from handlers.states import Tasks
from handlers.task_cards import state_words
from handlers.task_giving import give, recipients
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
    say,
    screen,
)
from mentoring.tasks import short
from services import tasks as service
from services.tasks import TaskCard


@opens("tasks")
async def open_tasks(manager: DialogManager, argument: str) -> None:
    """Show the tasks under way."""
    del argument
    await begin(manager, Tasks.list)


@opens("task")
async def open_task(manager: DialogManager, argument: str) -> None:
    """Open one task."""
    card = await service.task_card(*both(manager), task_id=number_in(argument))
    await begin(manager, Tasks.card, id=card.task.id)


@opens("taskday")
async def open_day(manager: DialogManager, argument: str) -> None:
    """Ask for a task's day."""
    card = await service.task_card(*both(manager), task_id=number_in(argument))
    await begin(manager, Tasks.day, id=card.task.id)


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the tasks under way, the earliest day first, and whether there is anybody to give one to."""
    cards = await service.my_tasks(*both(dialog_manager))
    items = [(label(_entry(dialog_manager, one)), f"task:{one.task.id}") for one in cards]
    return {"count": len(cards), "items": items, "can_give": bool(await recipients(dialog_manager))}


async def facts_of_closed(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the tasks that are over."""
    cards = await service.my_tasks(*both(dialog_manager), closed=True)
    items = [(label(_entry(dialog_manager, one)), f"task:{one.task.id}") for one in cards]
    return {"count": len(cards), "items": items}


def _entry(manager: DialogManager, one: TaskCard) -> str:
    due = f"{one.task.due_on:%d.%m}" if one.task.due_on else "–"
    state = state_words(one, actor_of(manager).language)
    return say(manager, "task-entry", day=due, state=state, title=short(one.task.content.words))


dialog = Dialog(
    screen(
        Tasks.list,
        T("task-list"),
        press("button-give-task", give, when="can_give"),
        pages("pages", choices("open", open_screen)),
        go("button-tasks-closed", Tasks.closed),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Tasks.closed,
        T("task-closed"),
        pages("pages", choices("open", open_screen)),
        go("button-back", Tasks.list),
        getter=facts_of_closed,
    ),
    *task_giving.WINDOWS,
    *task_cards.WINDOWS,
)
