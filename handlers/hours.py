"""Hours of a day that lie ahead: buttons, an hour that was typed, and the two screens that ask for day and hour."""

from collections.abc import Awaitable, Callable
from datetime import date, datetime, time, timedelta
from typing import Any

from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.kbd import Group

from handlers.breaks import break_at
from handlers.calendar import MonthCalendar, OnDay, in_words, today
from handlers.widgets import T, actor_of, app_of, both, choices, go, screen, typed
from mentoring.errors import BadInput
from mentoring.workdays import is_working
from services.breaks import school_breaks
from services.work import local_moment
from texts.dates import day

FIRST_HOUR, LAST_HOUR, STEP = 8, 20, timedelta(minutes=30)
WIDTH = 4
OnMoment = Callable[[DialogManager, datetime], Awaitable[None]]


def chosen_day(manager: DialogManager) -> date:
    """Return the day a dialog has taken."""
    return date.fromisoformat(str(manager.dialog_data["day"]))


async def facts_of_breaks(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the school's breaks, whose days a calendar writes small."""
    return {"breaks": await school_breaks(*both(dialog_manager))}


async def facts_of_hours(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the hours of the chosen day that lie ahead, and whether it is a day off or in a break."""
    chosen = chosen_day(dialog_manager)
    return {
        "day": day(chosen, actor_of(dialog_manager).language), "items": hours_ahead(dialog_manager, chosen),
        "off": int(not is_working(chosen)), "pause": await break_at(dialog_manager, chosen),
    }  # fmt: skip


def day_and_hour(day_state: State, hour_state: State, *, ask: str, before: State, on_moment: OnMoment) -> list[Window]:
    """Return two windows that ask for a day and for its hour, both ahead; `ask` is the first one's text."""

    async def take_day(manager: DialogManager, chosen: date) -> None:
        if chosen < today(manager):
            raise BadInput("meeting-in-past")
        manager.dialog_data["day"] = chosen.isoformat()
        await manager.switch_to(hour_state)

    async def take_hour(manager: DialogManager, hour: str) -> None:
        await on_moment(manager, read_moment(manager, chosen_day(manager), hour))

    return [
        screen(
            day_state,
            T(ask),
            day_of_meeting(take_day),
            in_words(take_day),
            go("button-back", before),
            getter=facts_of_breaks,
        ),
        screen(
            hour_state,
            T("meeting-hour"),
            T("meeting-hour-off", when="off"),
            T("meeting-in-break", when="pause"),
            Group(choices("hour", take_hour), width=WIDTH),
            go("button-back", day_state),
            typed(take_hour),
            getter=facts_of_hours,
        ),
    ]


def day_of_meeting(on_day: OnDay) -> MonthCalendar:
    """Return a calendar of days ahead on which days off and breaks are written small; a break says its name."""
    return MonthCalendar("day", on_day, lambda one: not is_working(one), break_at)


def hours_ahead(manager: DialogManager, chosen: date) -> list[tuple[str, str]]:
    """Return the half hours of a day that lie ahead, as buttons."""
    now, zone = app_of(manager).clock.now(), actor_of(manager).zone
    first = datetime.combine(date.min, time(FIRST_HOUR))
    count = int(timedelta(hours=LAST_HOUR - FIRST_HOUR) / STEP)
    slots = [(first + STEP * place).time() for place in range(count + 1)]
    ahead = [one for one in slots if local_moment(chosen, one, zone) > now]
    return [(f"{one:%H:%M}", f"{one:%H.%M}") for one in ahead]


def read_moment(manager: DialogManager, chosen: date, typed: str) -> datetime:
    """Return the moment of a typed or pressed hour on a day.

    Raises:
        BadInput: this is no hour, or it has passed.
    """
    try:
        hour = datetime.strptime(typed.strip().replace(".", ":"), "%H:%M").time()  # noqa: DTZ007 - an hour of the wall
    except ValueError:
        raise BadInput("hour-expected") from None
    moment = local_moment(chosen, hour, actor_of(manager).zone)
    if moment <= app_of(manager).clock.now():
        raise BadInput("meeting-in-past")
    return moment
