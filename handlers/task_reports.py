"""What a mentee did: words, voice, photos, files and links, several in a row, handed to the mentor by one tap."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.input import MessageInput

from handlers.answers import read_file
from handlers.states import TaskReport
from handlers.widgets import T, back, begin, both, go_back, number_in, opens, press, respond, screen, start_number
from mentoring.tasks import MOST_PARTS, short
from services import task_reports


@opens("taskreport")
async def open_report(manager: DialogManager, argument: str) -> None:
    """Ask what was done."""
    found = await task_reports.task_to_report(*both(manager), task_id=number_in(argument))
    await begin(manager, TaskReport.write, id=found.task.id)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the task, whose report it is and how many messages there are."""
    found = await task_reports.task_to_report(*both(dialog_manager), task_id=start_number(dialog_manager))
    return {"title": short(found.task.content.words), "count": found.sent, "max": MOST_PARTS,
            "paper": found.on_paper, "mentee": found.mentee.name.full, "name": found.mentor.name.full}  # fmt: skip


async def add(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Keep one more message."""
    await task_reports.add_task_part(*both(manager), task_id=start_number(manager), content=read_file(message))


async def hand_in(manager: DialogManager) -> None:
    """Hand the report to the mentor."""
    await task_reports.report_task(*both(manager), task_id=start_number(manager))
    await respond(manager, "task-handed-in")
    await go_back(manager)


async def again(manager: DialogManager) -> None:
    """Throw the messages away."""
    await task_reports.drop_task_parts(*both(manager), task_id=start_number(manager))


dialog = Dialog(
    screen(
        TaskReport.write,
        T("task-report-paper", when="paper"),
        T("task-report"),
        press("button-hand-in", hand_in, when="count"),
        press("button-report-anew", again, when="count"),
        back(),
        MessageInput(add, content_types=ContentType.ANY),
        getter=facts,
    ),
)
