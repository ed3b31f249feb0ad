"""How far programs are, the same for everybody: the bar, what is next, what is late."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers import progress_activities
from handlers.progress_activities import span
from handlers.states import Progress
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    label,
    number_in,
    open_screen,
    opens,
    pages,
    press,
    say,
    screen,
    start_number,
)
from mentoring.progress import Progress as Figures
from mentoring.progress import standing
from services import progress as service
from services.progress import ProgressCard
from texts import Html, text
from texts.dates import day

SIGNS = {"done": "✓ ", "late": "! ", "now": "", "ahead": ""}


@opens("progresses")
async def open_list(manager: DialogManager, argument: str) -> None:
    """Show how far every program of the organization is."""
    del argument
    await begin(manager, Progress.list)


@opens("progress")
async def open_card(manager: DialogManager, argument: str) -> None:
    """Show how far a program is."""
    await begin(manager, Progress.card, id=number_in(argument))


@opens("activity")
async def open_activity(manager: DialogManager, argument: str) -> None:
    """Show one activity of a program: «12-3» is the third of program 12."""
    program, _, key = argument.partition("-")
    await begin(manager, Progress.activity, id=number_in(program), key=number_in(key))


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the sums of all programs and a line for each."""
    found = await service.progress_list(*both(dialog_manager))
    items = [
        (label(say(dialog_manager, "progress-entry", percent=one.progress.percent, late=len(one.progress.late),
                   title=one.title)), str(one.program_id))
        for one in found
    ]  # fmt: skip
    done, total = (sum(getattr(one.progress, name) for one in found) for name in ("done", "total"))
    bar = Figures(total, done, (), ()).bar
    late = sum(bool(one.progress.late) for one in found)
    return {
        "count": len(found),
        "none": not found,
        "items": items,
        "done": done,
        "total": total,
        "bar": bar,
        "late": late,
    }


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a program's bar, what is late and what is next, and a button for each activity."""
    one = await service.program_progress(*both(dialog_manager), program_id=start_number(dialog_manager))
    language = actor_of(dialog_manager).language
    items = [
        (label(f"{SIGNS[standing(each, one.today).value]}{each.title}"), str(each.key))
        for each in one.version.activities
    ]
    figures = one.progress
    return {
        "title": one.circle.title, "bar": figures.bar, "done": figures.done, "total": figures.total,
        "ends": day(one.version.plan.ends_on, language), "lines": Html("\n".join(_lines(one, language))),
        "items": items,
    }  # fmt: skip


async def choose_program(manager: DialogManager, number: str) -> None:
    """Open a program out of the list."""
    await open_screen(manager, f"progress:{number_in(number)}")


async def to_conclusions(manager: DialogManager) -> None:
    """Look at what the people of the program have concluded."""
    await open_screen(manager, f"conclusions:{start_number(manager)}")


async def choose_activity(manager: DialogManager, key: str) -> None:
    """Open an activity."""
    await open_screen(manager, f"activity:{start_number(manager)}-{number_in(key)}")


def _lines(one: ProgressCard, language: str) -> list[str]:
    """What is late and what is next, a line each."""
    late = [
        text("progress-late-line", language, title=each.title, ends=day(each.ends_on, language))
        for each in one.progress.late
        if each.ends_on
    ]
    following = [
        text("progress-next-line", language, title=each.title, span=span(each, language))
        for each in one.progress.following
    ]
    head = [text("progress-late", language), *late] if late else [text("progress-nothing-late", language)]
    tail = ["", text("progress-next", language), *following] if following else []
    return head + tail


dialog = Dialog(
    screen(
        Progress.list,
        T("progress-list", when="count"),
        T("progress-none", when="none"),
        pages("pages", choices("program", choose_program)),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Progress.card,
        T("progress-card"),
        pages("pages", choices("activity", choose_activity)),
        press("button-conclusions", to_conclusions),
        back(),
        getter=facts_of_card,
    ),
    *progress_activities.WINDOWS,
)
