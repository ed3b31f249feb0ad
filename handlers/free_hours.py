"""Hours of the week that suit somebody: a day, then its hours, each marked with one tap."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Group

from handlers.calendar import MONDAY
from handlers.states import FreeHours
from handlers.widgets import T, actor_of, back, begin, both, choices, number_in, opens, screen
from mentoring.free_hours import FIRST_HOUR, LAST_HOUR, WEEK, Hour
from services import free_hours
from texts.dates import weekday, weekday_title

MARKED = "✓ "
SLOT_WIDTH = 4


@opens("hours")
async def open_hours(manager: DialogManager, argument: str) -> None:
    """Show the hours that suit oneself."""
    del argument
    await begin(manager, FreeHours.week)


async def facts_of_week(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the days of the week, and the hours of the chosen one, those that suit ticked."""
    marked, language = await free_hours.my_free_hours(*both(dialog_manager)), actor_of(dialog_manager).language
    chosen = _weekday(dialog_manager)
    days = [(_day_label(one, chosen, marked, language), str(one)) for one in range(WEEK)]
    hours = range(FIRST_HOUR, LAST_HOUR + 1)
    items = [(f"{MARKED if (chosen, one) in marked else ''}{one:02d}:00", f"{chosen}-{one}") for one in hours]
    return {"day": weekday_title(chosen, language), "count": len(marked), "days": days, "items": items}


async def choose_weekday(manager: DialogManager, chosen: str) -> None:
    """Look at another day of the week."""
    manager.dialog_data["weekday"] = number_in(chosen) % WEEK


async def toggle(manager: DialogManager, chosen: str) -> None:
    """Mark an hour, or take the mark back."""
    day, _, hour = chosen.partition("-")
    await free_hours.toggle_free_hour(*both(manager), weekday=number_in(day), hour=number_in(hour))


def _weekday(manager: DialogManager) -> int:
    return int(manager.dialog_data.get("weekday", 0))


def _day_label(one: int, chosen: int, marked: frozenset[Hour], language: str) -> str:
    """The day that is looked at in brackets; a tick where hours of it are marked."""
    name = weekday(MONDAY.replace(day=MONDAY.day + one), language)
    ticked = f"{MARKED.strip()}{name}" if any(day == one for day, _ in marked) else name
    return f"[{ticked}]" if one == chosen else ticked


dialog = Dialog(
    screen(
        FreeHours.week,
        T("free-hours"),
        Group(choices("weekday", choose_weekday, items="days"), width=WEEK),
        Group(choices("hour", toggle), width=SLOT_WIDTH),
        back(),
        getter=facts_of_week,
    )
)
