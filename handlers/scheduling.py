"""A time for a meeting: a day of the calendar, an hour, a place."""

from datetime import date, datetime, time, timedelta
from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Group

from handlers.calendar import MonthCalendar, today
from handlers.states import Schedule
from handlers.widgets import (
    T,
    actor_of,
    app_of,
    back,
    both,
    choices,
    go,
    go_back,
    press,
    say,
    screen,
    start_number,
    typed,
)
from mentoring.errors import BadInput
from mentoring.kinds import read_link
from mentoring.meetings import read_place
from services import groups, meetings
from services.work import local_moment
from texts.dates import day, meeting_time

FIRST_HOUR, LAST_HOUR, STEP = 8, 20, timedelta(minutes=30)


SLOT_WIDTH = 4


async def facts_of_hours(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the hours of the chosen day that lie ahead."""
    chosen = date.fromisoformat(str(dialog_manager.dialog_data["day"]))
    now, zone = app_of(dialog_manager).clock.now(), actor_of(dialog_manager).zone
    slots = [one for one in _slots() if local_moment(chosen, one, zone) > now]
    items = [(f"{one:%H:%M}", f"{one:%H:%M}".replace(":", ".")) for one in slots]
    return {"day": day(chosen, actor_of(dialog_manager).language), "items": items}


async def facts_of_place(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the chosen time in words, and whether a link is asked for in place of a room."""
    actor = actor_of(dialog_manager)
    remote = await _is_remote(dialog_manager)
    time_in_words = meeting_time(_moment(dialog_manager), actor.zone, actor.language)
    return {"time": time_in_words, "remote": remote, "near": not remote}


async def choose_day(manager: DialogManager, chosen: date) -> None:
    """Take the day."""
    if chosen < today(manager):
        raise BadInput("meeting-in-past")
    manager.dialog_data["day"] = chosen.isoformat()
    await manager.switch_to(Schedule.hour)


async def choose_hour(manager: DialogManager, hour: str) -> None:
    """Take the hour from a button."""
    await _take_hour(manager, hour)


async def typed_hour(manager: DialogManager, words: str) -> None:
    """Take a typed hour."""
    await _take_hour(manager, words.strip())


async def _take_hour(manager: DialogManager, words: str) -> None:
    try:
        chosen = datetime.strptime(words.replace(".", ":"), "%H:%M").time()  # noqa: DTZ007 - an hour of the wall
    except ValueError:
        raise BadInput("hour-expected") from None
    manager.dialog_data["hour"] = f"{chosen:%H:%M}"
    if _moment(manager) <= app_of(manager).clock.now():
        raise BadInput("meeting-in-past")
    if start_number(manager, "meeting"):
        await _counter(manager)
    else:
        await manager.switch_to(Schedule.place)


async def facts_of_proposal(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the proposal in words."""
    return {**await facts_of_place(dialog_manager), "place": str(dialog_manager.dialog_data["place"])}


async def choose_place(manager: DialogManager, place: str) -> None:
    """Take the place; what was typed may have been meant for somebody else, so it is shown before it is sent."""
    manager.dialog_data["place"] = read_link(place) if await _is_remote(manager) else read_place(place)
    await manager.switch_to(Schedule.confirm)


async def no_place(manager: DialogManager) -> None:
    """Leave the place open."""
    manager.dialog_data["place"] = ""
    await propose(manager)


async def propose(manager: DialogManager) -> None:
    """Propose the meeting."""
    place = str(manager.dialog_data["place"])
    if group_id := start_number(manager, "group"):
        await groups.propose_group_meeting(*both(manager), group_id=group_id, starts_at=_moment(manager), place=place)
    else:
        await meetings.propose_meeting(
            *both(manager), pair_id=start_number(manager, "pair"), starts_at=_moment(manager), place=place
        )
    key = "group-meeting-proposed" if group_id else "meeting-proposed"
    await manager.event.answer(say(manager, key))  # type: ignore[union-attr]
    await go_back(manager)


async def _is_remote(manager: DialogManager) -> bool:
    """Whether the pair meets at a distance."""
    pair_id = start_number(manager, "pair")
    return bool(pair_id) and await meetings.meets_remotely(*both(manager), pair_id=pair_id)


async def _counter(manager: DialogManager) -> None:
    await meetings.counter_meeting(
        *both(manager), meeting_id=start_number(manager, "meeting"), starts_at=_moment(manager)
    )
    await go_back(manager)


def _moment(manager: DialogManager) -> datetime:
    chosen = date.fromisoformat(str(manager.dialog_data["day"]))
    return local_moment(chosen, time.fromisoformat(str(manager.dialog_data["hour"])), actor_of(manager).zone)


def _slots() -> list[time]:
    begin_at = datetime.combine(date.min, time(FIRST_HOUR))
    count = int(timedelta(hours=LAST_HOUR - FIRST_HOUR) / STEP)
    return [(begin_at + STEP * place).time() for place in range(count + 1)]


dialog = Dialog(
    screen(Schedule.day, T("meeting-day"), MonthCalendar("day", choose_day), back()),
    screen(
        Schedule.hour,
        T("meeting-hour"),
        Group(choices("hour", choose_hour), width=SLOT_WIDTH),
        go("button-back", Schedule.day),
        typed(typed_hour),
        getter=facts_of_hours,
    ),
    screen(
        Schedule.place,
        T("meeting-place", when="near"),
        T("kind-link-ask", when="remote"),
        press("button-skip", no_place, when="near"),
        go("button-back", Schedule.hour),
        typed(choose_place),
        getter=facts_of_place,
    ),
    screen(
        Schedule.confirm,
        T("meeting-confirm"),
        press("button-propose-this", propose),
        go("button-other-place", Schedule.place),
        getter=facts_of_proposal,
    ),
)
