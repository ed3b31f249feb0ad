"""A task on its card, the same for both: what was written back and forth, what each can do with it."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput

from handlers.answers import file_words, read_file
from handlers.states import Tasks
from handlers.widgets import (
    T,
    actor_of,
    both,
    go,
    go_back,
    open_screen,
    press,
    respond,
    screen,
    start_number,
    typed,
)
from mentoring.actors import Language
from mentoring.reading import clipped
from mentoring.tasks import TO_DO, TaskPart, TaskState, short
from services import task_reports
from services import tasks as service
from services.tasks import TaskCard
from texts import Html, plain, text
from texts.dates import day

# A card shows so much of each message; the rest comes again by a button.
SHOWN, MOST_SHOWN = 300, 5


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a task in words and what the actor can do with it."""
    one = await _card(dialog_manager)
    language, state = actor_of(dialog_manager).language, one.task.state
    is_mine_to_do = not one.mine and state in TO_DO
    return {
        "name": one.other.name.full, "words": one.task.content.words, "mine": "yes" if one.mine else "no",
        "title": short(one.task.content.words), "returns": one.task.returns, "shared": one.shared,
        "due": day(one.task.due_on, language) if one.task.due_on else plain("task-no-day", language),
        "state": state_words(one, language),
        "parts": Html("\n".join(_line(part, one, language) for part in _seen(one)[-MOST_SHOWN:])),
        "file": "yes" if one.task.content.file_kind else "no",
        "has_files": bool(one.task.content.file_kind or _seen(one)),
        "can_report": is_mine_to_do, "is_draft": one.mine and state is TaskState.DRAFT,
        "can_date": one.mine and state in TO_DO, "can_change": one.mine and state in {TaskState.DRAFT, *TO_DO},
        "can_check": one.mine and state is TaskState.REPORTED,
        "can_reopen": one.mine and state is TaskState.ACCEPTED,
    }  # fmt: skip


async def attach(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Put a file to the task."""
    await service.attach_task(*both(manager), task_id=id_of(manager), content=read_file(message))
    await manager.switch_to(Tasks.card)


async def cancel(manager: DialogManager) -> None:
    """Take the task back."""
    await service.cancel_task(*both(manager), task_id=id_of(manager))
    await manager.switch_to(Tasks.card)


async def accept(manager: DialogManager) -> None:
    """The task is done."""
    await task_reports.accept_task(*both(manager), task_id=id_of(manager))
    await respond(manager, "task-accepted")


async def give_back(manager: DialogManager, remark: str) -> None:
    """Send it back with a word."""
    await task_reports.return_task(*both(manager), task_id=id_of(manager), remark=remark)
    await manager.switch_to(Tasks.card)


async def send_again(manager: DialogManager) -> None:
    """Send the files and messages once more."""
    await task_reports.order_task_parts(*both(manager), task_id=id_of(manager))
    await respond(manager, "roadmap-file-coming")


async def to_report(manager: DialogManager) -> None:
    """Write the report."""
    await open_screen(manager, f"taskreport:{id_of(manager)}")


def id_of(manager: DialogManager) -> int:
    """Return the number of the task that is open."""
    return int(manager.dialog_data.get("task", 0)) or start_number(manager)


async def _card(manager: DialogManager) -> TaskCard:
    return await service.task_card(*both(manager), task_id=id_of(manager))


def state_words(one: TaskCard, language: str) -> str:
    """Return where a task stands, as the reader's side says it."""
    state = "late" if one.is_late else one.task.state.value
    return plain(f"task-state-{state}", language, mine="yes" if one.mine else "no")


def _seen(one: TaskCard) -> list[TaskPart]:
    """The messages both see; what the mentee has not handed in yet is on the screen where it is written."""
    is_writing = one.task.state in TO_DO
    return [part for part in one.parts if not (is_writing and part.attempt == one.task.returns)]


def _line(part: TaskPart, one: TaskCard, language: Language) -> str:
    content = part.content
    said = clipped(" ".join(filter(None, (file_words(content, language), content.words))), SHOWN)
    who = "remark" if part.author_id == one.mentor.id else "report"
    return text("task-line", language, who=who, words=said)


WINDOWS = (
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
