"""After the check-in, one question a screen, each skippable: how long, about what, difficulties, agreements."""

from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Column, Group

from handlers.states import CheckIn
from handlers.widgets import (
    T,
    actor_of,
    both,
    choices,
    go,
    label,
    number_in,
    open_screen,
    press,
    respond,
    say,
    screen,
    start_number,
    typed,
)
from mentoring.diary import LENGTHS, Part, minutes_in
from services import diary, diary_notes, tasks
from texts import Html, text
from texts.dates import month_numbers

WIDTH = 3


async def facts_of_minutes(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return usual lengths."""
    return {"items": [(say(dialog_manager, "diary-minutes", count=one), str(one)) for one in LENGTHS]}


async def facts_of_agreements(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what was agreed on, and what of it the mentor may make a task."""
    card = await diary.diary_entry(*both(dialog_manager), meeting_id=start_number(dialog_manager))
    language = actor_of(dialog_manager).language
    lines = [agreement_line(one.words, language, is_task=one.task_id is not None) for one in card.entry.agreements]
    free = [one for one in card.entry.agreements if one.task_id is None and card.mine]
    items = [(label(say(dialog_manager, "diary-to-task", words=one.words)), str(one.id)) for one in free]
    return {"count": len(lines), "lines": Html("\n".join(lines)), "items": items, "mine": "yes" if card.mine else "no"}


def agreement_line(words: str, language: str, *, is_task: bool) -> str:
    """Return one agreement as a line."""
    return text("diary-agreement-line", language, words=words, task="yes" if is_task else "no")


async def choose_minutes(manager: DialogManager, minutes: str) -> None:
    """Take a usual length."""
    await _timed(manager, number_in(minutes))


async def typed_minutes(manager: DialogManager, words: str) -> None:
    """Take a typed length."""
    await _timed(manager, minutes_in(words))


async def _timed(manager: DialogManager, minutes: int) -> None:
    await diary_notes.time_note(*both(manager), meeting_id=start_number(manager), minutes=minutes)
    await manager.switch_to(CheckIn.topic)


async def take_topic(manager: DialogManager, words: str) -> None:
    """Keep what it was about."""
    await diary_notes.word_note(*both(manager), meeting_id=start_number(manager), part=Part.TOPIC, words=words)
    await manager.switch_to(CheckIn.difficulties)


async def take_difficulties(manager: DialogManager, words: str) -> None:
    """Keep what was hard."""
    await diary_notes.word_note(*both(manager), meeting_id=start_number(manager), part=Part.DIFFICULTIES, words=words)
    await manager.switch_to(CheckIn.agreements)


async def take_agreement(manager: DialogManager, words: str) -> None:
    """Keep one agreement; the screen asks for the next."""
    months = month_numbers(actor_of(manager).language)
    await diary_notes.add_agreement(*both(manager), meeting_id=start_number(manager), words=words, months=months)


async def to_task(manager: DialogManager, agreement: str) -> None:
    """Make an agreement a task; where it names no day, ask for one."""
    number = await diary_notes.make_task(*both(manager), agreement_id=number_in(agreement))
    card = await tasks.task_card(*both(manager), task_id=number)
    if card.task.due_on is None:
        await open_screen(manager, f"taskday:{number}")
    else:
        await respond(manager, "diary-task-made")


async def enough(manager: DialogManager) -> None:
    """That is all: what was said is kept."""
    await respond(manager, "check-in-kept")
    await open_screen(manager, "menu")


WINDOWS = (
    screen(
        CheckIn.minutes,
        T("diary-minutes-ask"),
        Group(choices("minutes", choose_minutes), width=WIDTH),
        go("button-skip", CheckIn.topic),
        press("button-enough", enough),
        go("button-back", CheckIn.note),
        typed(typed_minutes),
        getter=facts_of_minutes,
    ),
    screen(
        CheckIn.topic,
        T("diary-topic-ask"),
        go("button-skip", CheckIn.difficulties),
        press("button-enough", enough),
        go("button-back", CheckIn.minutes),
        typed(take_topic),
    ),
    screen(
        CheckIn.difficulties,
        T("diary-difficulties-ask"),
        go("button-skip", CheckIn.agreements),
        press("button-enough", enough),
        go("button-back", CheckIn.topic),
        typed(take_difficulties),
    ),
    screen(
        CheckIn.agreements,
        T("diary-agreements-ask"),
        Column(choices("task", to_task)),
        press("button-enough", enough),
        go("button-back", CheckIn.difficulties),
        typed(take_agreement),
        getter=facts_of_agreements,
    ),
)
