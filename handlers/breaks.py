"""School breaks: the list of a school year, in the words in which it can be sent back changed."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.calendar import today
from handlers.states import SchoolBreaks
from handlers.widgets import T, actor_of, back, begin, both, opens, press, say, screen, typed
from mentoring.breaks import Break, planned_year
from services import breaks as service
from texts import Html, text


@opens("breaks")
async def open_breaks(manager: DialogManager, argument: str) -> None:
    """Show the breaks of this school year."""
    del argument
    await begin(manager, SchoolBreaks.list)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the breaks, a line each, and whether they are the school's own."""
    found, language = await service.school_breaks(*both(dialog_manager)), actor_of(dialog_manager).language
    begins = planned_year(today(dialog_manager))
    lines = [_line(one, language) for one in found.of_year(begins, language)]
    own = bool(found.own_of(begins))
    return {"lines": Html("\n".join(lines)), "begins": str(begins), "ends": str(begins + 1),
            "own": "yes" if own else "no", "is_own": own}  # fmt: skip


async def change(manager: DialogManager, words: str) -> None:
    """Take the whole list."""
    await service.set_breaks(*both(manager), typed=words)


async def to_usual(manager: DialogManager) -> None:
    """Go back to the usual ones."""
    await service.usual_breaks(*both(manager))


async def break_at(manager: DialogManager, chosen: Any) -> str:
    """Return what is said of a day that a break is on, nothing of any other."""
    language = actor_of(manager).language
    found = (await service.school_breaks(*both(manager))).at(chosen, language)
    return break_words(manager, found) if found else ""


def break_words(manager: DialogManager, one: Break) -> str:
    """Return a break in words: its name and its days."""
    return say(manager, "breaks-day", title=one.title, first=f"{one.first:%d.%m}", last=f"{one.last:%d.%m}")


def _line(one: Break, language: str) -> str:
    return text("breaks-line", language, title=one.title, first=f"{one.first:%d.%m}", last=f"{one.last:%d.%m}")


dialog = Dialog(
    screen(
        SchoolBreaks.list,
        T("breaks-list"),
        press("button-breaks-usual", to_usual, when="is_own"),
        back(),
        typed(change),
        getter=facts,
    )
)
