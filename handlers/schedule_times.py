"""A day and an hour for a meeting: of those that suit both, by the calendar, or typed."""

from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from aiogram_dialog import DialogManager

from handlers.breaks import break_at
from handlers.calendar import today
from handlers.day_words import day_words
from handlers.schedule_state import day_of, group_of, moment_of, moved_of, pair_of
from handlers.states import Schedule
from handlers.widgets import actor_of, app_of, both, label, open_screen
from mentoring.errors import BadInput, NotFound
from mentoring.free_hours import FIRST_HOUR, LAST_HOUR
from mentoring.meeting_series import FEWEST
from mentoring.moments import Typed, read_hours, read_moment
from mentoring.workdays import is_working
from services.breaks import school_breaks
from services.free_hours import Free, free_times
from services.work import local_moment
from texts import plain
from texts.dates import day, meeting_time

STEP = timedelta(minutes=30)
Slot = tuple[str, str]


async def facts_of_day(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the next moments that suit both."""
    free, actor = await _free(dialog_manager), actor_of(dialog_manager)
    items = [(label(meeting_time(one, actor.zone, actor.language)), f"{one:%Y-%m-%dT%H.%M}") for one in free.moments]
    days = [(label(plain("meeting-by-schedule", actor.language, day=day(one, actor.language))), one.isoformat())
            for one in free.scheduled]  # fmt: skip
    breaks = await school_breaks(*both(dialog_manager))
    plan = len(free.planned) if len(free.planned) >= FEWEST else 0
    return {
        "items": items,
        "days": days,
        "plan": plan,
        "suits": len(items),
        "asks_hours": not free.has_marked,
        "breaks": breaks,
    }


async def facts_of_hours(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the hours of the chosen day that lie ahead, those that suit both before the others."""
    chosen, actor = day_of(dialog_manager), actor_of(dialog_manager)
    now = app_of(dialog_manager).clock.now()
    free = await _free(dialog_manager)
    slots = [one for one in _slots() if local_moment(chosen, one, actor.zone) > now]
    suits = [one for one in slots if not one.minute and (chosen.weekday(), one.hour) in free.hours]
    return {
        "day": day(chosen, actor.language), "off": int(not is_working(chosen)),
        "pause": await break_at(dialog_manager, chosen),
        "suits": len(suits), "both": [_slot(one, "✓ ") for one in suits],
        "items": [_slot(one) for one in slots if one not in suits],
    }  # fmt: skip


async def choose_day(manager: DialogManager, chosen: date) -> None:
    """Take the day."""
    if chosen < today(manager):
        raise BadInput("meeting-in-past")
    manager.dialog_data.update(day=chosen.isoformat(), plan=False)
    await manager.switch_to(Schedule.hour)


async def choose_scheduled(manager: DialogManager, chosen: str) -> None:
    """Take a day of the schedule."""
    try:
        found = date.fromisoformat(chosen)
    except ValueError:
        raise NotFound from None
    await choose_day(manager, found)


async def choose_plan(manager: DialogManager) -> None:
    """Take all days of the schedule, for one hour; where somebody arranged them meanwhile, the days are shown again."""
    planned = (await _free(manager)).planned
    if planned:
        await choose_day(manager, planned[0])
        manager.dialog_data["plan"] = True


async def choose_moment(manager: DialogManager, chosen: str) -> None:
    """Take a day and an hour from one button."""
    try:
        moment = datetime.strptime(chosen, "%Y-%m-%dT%H.%M").replace(tzinfo=ZoneInfo(actor_of(manager).zone))
    except ValueError:
        raise NotFound from None
    await _take(manager, Typed(moment.date(), moment.time()))


async def typed_moment(manager: DialogManager, words: str) -> None:
    """Take a typed day, with an hour where one was typed too."""
    await _take(manager, read_moment(words, today(manager), day_words(actor_of(manager).language)))


async def choose_hour(manager: DialogManager, hour: str) -> None:
    """Take the hour from a button."""
    await typed_hour(manager, hour)


async def typed_hour(manager: DialogManager, words: str) -> None:
    """Take a typed hour, or another day with its hour."""
    known = day_words(actor_of(manager).language)
    found = _first_of(lambda: read_hours(words, known), lambda: read_moment(words, today(manager), known))
    await _take(manager, found)


async def to_free_hours(manager: DialogManager) -> None:
    """Mark the hours that suit oneself."""
    await open_screen(manager, "hours")


def _first_of(hours: Callable[[], Typed], moment: Callable[[], Typed]) -> Typed:
    """What was typed as an hour, else as a day with an hour; told wrong as an hour, which was asked for."""
    try:
        return hours()
    except BadInput as error:
        try:
            found = moment()
        except BadInput:
            raise error from None
        if found.begins is None:
            raise
        return found


async def _take(manager: DialogManager, chosen: Typed) -> None:
    if chosen.day is not None:
        if chosen.begins is None:
            await choose_day(manager, chosen.day)
            return
        manager.dialog_data.update(day=chosen.day.isoformat(), plan=False)
    manager.dialog_data["hour"] = f"{chosen.begins:%H:%M}"
    if chosen.minutes:
        manager.dialog_data["minutes"] = chosen.minutes
    if moment_of(manager) <= app_of(manager).clock.now():
        raise BadInput("meeting-in-past")
    await manager.switch_to(Schedule.place)


async def _free(manager: DialogManager) -> Free:
    return await free_times(
        *both(manager), pair_id=pair_of(manager), group_id=group_of(manager), meeting_id=moved_of(manager)
    )


def _slot(one: time, mark: str = "") -> Slot:
    return f"{mark}{one:%H:%M}", f"{one:%H.%M}"


def _slots() -> list[time]:
    begin_at = datetime.combine(date.min, time(FIRST_HOUR))
    count = int(timedelta(hours=LAST_HOUR - FIRST_HOUR) / STEP)
    return [(begin_at + STEP * place).time() for place in range(count + 1)]
