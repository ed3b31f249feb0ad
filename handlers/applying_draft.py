"""An application that is being written: its draft, the question asked now, the way to the next."""

from aiogram_dialog import DialogManager

from handlers.states import Applying
from handlers.widgets import both, start_number
from mentoring.application_kinds import Field, FieldKind, field_of
from mentoring.errors import NotFound
from services.application_cards import ApplicationCard, application_card


def number_of(manager: DialogManager) -> int:
    """Return the number of the draft that is open."""
    return int(manager.dialog_data.get("draft") or start_number(manager, "draft"))


async def draft_of(manager: DialogManager) -> ApplicationCard:
    """Return the draft as far as it is written."""
    return await application_card(*both(manager), application_id=number_of(manager))


async def question_of(manager: DialogManager) -> tuple[ApplicationCard, Field]:
    """Return the draft with the question that is asked now; NotFound for an old button's."""
    one = await draft_of(manager)
    name = str(manager.dialog_data.get("field") or one.missing)
    question = field_of(one.application.kind, name, one.application.content)
    if question is None:
        raise NotFound
    return one, question


async def change(manager: DialogManager, field: str) -> None:
    """Answer one question anew."""
    manager.dialog_data["field"] = field
    await show(manager)


async def go_on(manager: DialogManager) -> None:
    """Show the next open question, or the whole where there is none."""
    for name in ("field", "search"):
        manager.dialog_data.pop(name, None)
    one = await draft_of(manager)
    if one.missing:
        manager.dialog_data["field"] = one.missing
        await show(manager)
    else:
        await manager.switch_to(Applying.review)


async def show(manager: DialogManager) -> None:
    """Show the screen that fits the question: a calendar for a day."""
    _, question = await question_of(manager)
    await manager.switch_to(Applying.day if question.kind is FieldKind.DAY else Applying.question)
