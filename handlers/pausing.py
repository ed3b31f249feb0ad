"""A pause: through which day, why; for oneself, or as a curator for somebody of the banks."""

from datetime import date
from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.calendar import MonthCalendar, in_words, today
from handlers.states import Pausing
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    go_back,
    number_in,
    opens,
    press,
    respond,
    screen,
    start_number,
    typed,
)
from mentoring.banks import read_pause
from mentoring.errors import NotFound
from mentoring.profiles import months_after
from services import pauses
from texts import plain
from texts.dates import day

MONTHS = (1, 2, 3)


@opens("pause")
async def open_pause(manager: DialogManager, argument: str) -> None:
    """Ask through which day, or show the pause under way; without a number it is one's own."""
    person_id = number_in(argument or "0")
    pause = await pauses.pause_of(*both(manager), person_id=person_id)
    await begin(manager, Pausing.until if pause is None else Pausing.now, person=person_id)


async def facts_of_days(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return last days to choose from."""
    language = actor_of(dialog_manager).language
    ends = {months: months_after(today(dialog_manager), months) for months in MONTHS}
    items = [(plain("match-months", language, count=months, day=day(end, language)), end.isoformat())
             for months, end in ends.items()]  # fmt: skip
    return {"items": items, "own": int(not start_number(dialog_manager, "person"))}


async def facts_of_reason(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the last day chosen."""
    return {"until": day(_until(dialog_manager), actor_of(dialog_manager).language)}


async def facts_of_pause(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the pause under way in words."""
    pause = await pauses.pause_of(*both(dialog_manager), person_id=start_number(dialog_manager, "person"))
    language = actor_of(dialog_manager).language
    until = day(pause.until, language) if pause else ""
    reason = pause.reason if pause and pause.reason else plain("reason-none", language)
    return {"until": until, "reason": reason, "is_on": pause is not None}


async def choose_day(manager: DialogManager, until: date) -> None:
    """Take the last day."""
    read_pause(until, "", today(manager))
    manager.dialog_data["until"] = until.isoformat()
    await manager.switch_to(Pausing.reason)


async def choose_months(manager: DialogManager, until: str) -> None:
    """Take the last day from a button."""
    try:
        await choose_day(manager, date.fromisoformat(until))
    except ValueError:
        raise NotFound from None


async def take_reason(manager: DialogManager, reason: str) -> None:
    """Begin the pause."""
    person_id = start_number(manager, "person")
    await pauses.pause_matching(*both(manager), until=_until(manager), reason=reason, person_id=person_id)
    await manager.switch_to(Pausing.now)


async def without_reason(manager: DialogManager) -> None:
    """Begin the pause, the reason left out."""
    await take_reason(manager, "")


async def resume(manager: DialogManager) -> None:
    """End the pause."""
    await pauses.resume_matching(*both(manager), person_id=start_number(manager, "person"))
    await respond(manager, "pause-ended")
    await go_back(manager)


def _until(manager: DialogManager) -> date:
    return date.fromisoformat(str(manager.dialog_data["until"]))


dialog = Dialog(
    screen(
        Pausing.until,
        T("pause-until"),
        Column(choices("months", choose_months)),
        MonthCalendar("until", choose_day),
        in_words(choose_day),
        back(),
        getter=facts_of_days,
    ),
    screen(
        Pausing.reason,
        T("pause-reason"),
        press("button-no-reason", without_reason),
        go("button-back", Pausing.until),
        typed(take_reason),
        getter=facts_of_reason,
    ),
    screen(
        Pausing.now,
        T("pause-now"),
        press("button-resume", resume, when="is_on"),
        go("button-other-day", Pausing.until, when="is_on"),
        back(),
        getter=facts_of_pause,
    ),
)
