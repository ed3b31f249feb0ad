"""Tasks: given with a day by a mentor, the same card for both, checked in person."""

from datetime import date, timedelta
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.input import MessageInput

from handlers.answers import file_words, read_file
from handlers.calendar import MonthCalendar, coming_day, today
from handlers.states import Tasks
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    go_back,
    label,
    number_in,
    open_screen,
    opens,
    pages,
    press,
    say,
    screen,
    start_number,
    typed,
)
from mentoring.actors import Language
from mentoring.pairs import PairStatus
from mentoring.reading import clipped
from mentoring.tasks import TO_DO, TaskPart, TaskState, short
from services import pairs, task_reports
from services import tasks as service
from services.tasks import TaskCard
from texts import Html, plain, text
from texts.dates import day

# A card shows so much of each message; the rest comes again by a button.
SHOWN, MOST_SHOWN = 300, 5


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
    return {"count": len(cards), "items": items, "can_give": bool(await _whom(dialog_manager))}


async def facts_of_closed(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the tasks that are over."""
    cards = await service.my_tasks(*both(dialog_manager), closed=True)
    items = [(label(_entry(dialog_manager, one)), f"task:{one.task.id}") for one in cards]
    return {"count": len(cards), "items": items}


async def facts_of_whom(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return those to whom the actor may give a task: each mentee, and each group as one."""
    return {"items": await _whom(dialog_manager)}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a task in words and what the actor can do with it."""
    one = await _card(dialog_manager)
    language, state = actor_of(dialog_manager).language, one.task.state
    is_mine_to_do = not one.mine and state in TO_DO
    return {
        "name": one.other.name.full, "words": one.task.content.words, "mine": "yes" if one.mine else "no",
        "title": short(one.task.content.words), "returns": one.task.returns, "shared": one.shared,
        "due": day(one.task.due_on, language) if one.task.due_on else plain("task-no-day", language),
        "state": _state(one, language),
        "parts": Html("\n".join(_line(part, one, language) for part in _seen(one)[-MOST_SHOWN:])),
        "file": "yes" if one.task.content.file_kind else "no",
        "has_files": bool(one.task.content.file_kind or _seen(one)),
        "can_report": is_mine_to_do, "is_draft": one.mine and state is TaskState.DRAFT,
        "can_date": one.mine and state in TO_DO, "can_change": one.mine and state in {TaskState.DRAFT, *TO_DO},
        "can_check": one.mine and state is TaskState.REPORTED,
        "can_reopen": one.mine and state is TaskState.ACCEPTED,
    }  # fmt: skip


async def give(manager: DialogManager) -> None:
    """Ask what is to be done; first for whom, where there are several."""
    found = await _whom(manager)
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
    await service.date_task(*both(manager), task_id=_id(manager), due_on=chosen)
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


async def attach(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Put a file to the task."""
    await service.attach_task(*both(manager), task_id=_id(manager), content=read_file(message))
    await manager.switch_to(Tasks.card)


async def cancel(manager: DialogManager) -> None:
    """Take the task back."""
    await service.cancel_task(*both(manager), task_id=_id(manager))
    await manager.switch_to(Tasks.card)


async def accept(manager: DialogManager) -> None:
    """The task is done."""
    await task_reports.accept_task(*both(manager), task_id=_id(manager))
    await manager.event.answer(say(manager, "task-accepted"))  # type: ignore[union-attr]


async def give_back(manager: DialogManager, remark: str) -> None:
    """Send it back with a word."""
    await task_reports.return_task(*both(manager), task_id=_id(manager), remark=remark)
    await manager.switch_to(Tasks.card)


async def send_again(manager: DialogManager) -> None:
    """Send the files and messages once more."""
    await task_reports.order_task_parts(*both(manager), task_id=_id(manager))
    await manager.event.answer(say(manager, "roadmap-file-coming"))  # type: ignore[union-attr]


async def to_report(manager: DialogManager) -> None:
    """Write the report."""
    await open_screen(manager, f"taskreport:{_id(manager)}")


def _id(manager: DialogManager) -> int:
    return int(manager.dialog_data.get("task", 0)) or start_number(manager)


async def _card(manager: DialogManager) -> TaskCard:
    return await service.task_card(*both(manager), task_id=_id(manager))


async def _whom(manager: DialogManager) -> list[tuple[str, str]]:
    """Mentees of the actor's working pairs; a group comes first, once."""
    me, found = actor_of(manager).person_id, list[tuple[str, str]]()
    theirs = [one for one in await pairs.my_pairs(*both(manager)) if one.pair.mentor_id == me]
    working = [one for one in theirs if one.pair.status is PairStatus.ACTIVE]
    groups = {one.pair.group_id: one for one in working if one.pair.group_id is not None and one.pair.kind == "group"}
    for one in groups.values():
        count = sum(other.pair.group_id == one.pair.group_id for other in working)
        found.append((say(manager, "task-for-group", count=count), f"g{one.pair.id}"))
    return found + [(label(one.mentee.name.full), f"p{one.pair.id}") for one in working]


def _state(one: TaskCard, language: str) -> str:
    """Where a task stands, as the reader's side says it."""
    state = "late" if one.is_late else one.task.state.value
    return plain(f"task-state-{state}", language, mine="yes" if one.mine else "no")


def _entry(manager: DialogManager, one: TaskCard) -> str:
    due = f"{one.task.due_on:%d.%m}" if one.task.due_on else "–"
    state = _state(one, actor_of(manager).language)
    return say(manager, "task-entry", day=due, state=state, title=short(one.task.content.words))


def _seen(one: TaskCard) -> list[TaskPart]:
    """The messages both see; what the mentee has not handed in yet is on the screen where it is written."""
    is_writing = one.task.state in TO_DO
    return [part for part in one.parts if not (is_writing and part.attempt == one.task.returns)]


def _line(part: TaskPart, one: TaskCard, language: Language) -> str:
    content = part.content
    said = clipped(" ".join(filter(None, (file_words(content, language), content.words))), SHOWN)
    who = "remark" if part.author_id == one.mentor.id else "report"
    return text("task-line", language, who=who, words=said)


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
    screen(
        Tasks.card,
        T("task-card"),
        press("button-report-task", to_report, when="can_report"),
        press("button-accept-task", accept, when="can_check"),
        press("button-seen-task", accept, when="can_date"),
        go("button-return-task", Tasks.remark, when="can_check"),
        go("button-task-give", Tasks.day, when="is_draft"),
        go("button-item-day", Tasks.day, when="can_date"),
        go("button-task-attach", Tasks.file, when="can_change"),
        press("button-task-files", send_again, when="has_files"),
        go("button-task-reopen", Tasks.remark, when="can_reopen"),
        go("button-task-cancel", Tasks.cancel, when="can_change"),
        press("button-back", go_back, name="back"),
        getter=facts_of_card,
    ),
    screen(
        Tasks.file,
        T("task-file"),
        go("button-back", Tasks.card),
        MessageInput(attach, content_types=ContentType.ANY),
        getter=facts_of_card,
    ),
    screen(Tasks.remark, T("task-remark"), go("button-back", Tasks.card), typed(give_back), getter=facts_of_card),
    screen(
        Tasks.cancel,
        T("task-cancel-sure"),
        press("button-task-cancel-yes", cancel),
        go("button-back", Tasks.card),
        getter=facts_of_card,
    ),
)
