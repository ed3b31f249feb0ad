"""A meeting told of on paper: its day, hour, mark and note."""

from datetime import date, datetime, time
from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.calendar import recent_day
from handlers.entering_state import chosen_number, person_of
from handlers.marks import MARK_ITEMS
from handlers.states import Entering
from handlers.widgets import T, actor_of, app_of, both, choices, go, number_in, press, screen, typed
from mentoring.errors import BadInput
from mentoring.meetings import Outcome, require_recent
from services import check_ins
from services.work import local_moment
from texts.dates import day

# Where nobody remembers the hour.
NOON = time(12)


async def facts_of_meeting_day(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the day chosen."""
    chosen = dialog_manager.dialog_data.get("day")
    language = actor_of(dialog_manager).language
    return {"day": day(date.fromisoformat(str(chosen)), language) if chosen else ""}


async def facts_of_marks(**_: Any) -> dict[str, Any]:
    """Return marks from 1 to 5."""
    return {"items": MARK_ITEMS}


async def choose_hour(manager: DialogManager, words: str) -> None:
    """Take a typed hour."""
    try:
        chosen = datetime.strptime(words.strip().replace(".", ":"), "%H:%M").time()  # noqa: DTZ007 - of the wall
    except ValueError:
        raise BadInput("hour-expected") from None
    await _at(manager, chosen)


async def hour_left_open(manager: DialogManager) -> None:
    """Nobody remembers the hour."""
    await _at(manager, NOON)


async def choose_mark(manager: DialogManager, mark: str) -> None:
    """Take the mark."""
    manager.dialog_data["mark"] = number_in(mark)
    await manager.switch_to(Entering.note)


async def without_mark(manager: DialogManager) -> None:
    """Leave the mark out."""
    manager.dialog_data.pop("mark", None)
    await manager.switch_to(Entering.note)


async def back_from_mark(manager: DialogManager) -> None:
    """Return to the hour, or to the card where the bot knew of the meeting."""
    is_known = manager.dialog_data.pop("checked", None)
    await manager.switch_to(Entering.card if is_known else Entering.meeting_hour)


async def take_note(manager: DialogManager, words: str) -> None:
    """Keep the meeting, or the word on one that is known, with the note."""
    if manager.dialog_data.pop("checked", None):
        await _tell_of_known(manager, words)
    else:
        await _record(manager, words)
    await manager.switch_to(Entering.card)


async def without_note(manager: DialogManager) -> None:
    """Keep it, the note left out."""
    await take_note(manager, "")


async def held_on(manager: DialogManager, chosen: date) -> None:
    """Take the day a meeting is told of; BadInput where it is too far back."""
    require_recent(local_moment(chosen, NOON, actor_of(manager).zone), app_of(manager).clock.now())
    manager.dialog_data["day"] = chosen.isoformat()
    await manager.switch_to(Entering.meeting_hour)


async def _at(manager: DialogManager, hour: time) -> None:
    """One ahead needs no mark yet."""
    manager.dialog_data["hour"] = f"{hour:%H:%M}"
    if _moment(manager) <= app_of(manager).clock.now():
        await manager.switch_to(Entering.mark)
        return
    await _record(manager, "")
    await manager.switch_to(Entering.card)


async def _record(manager: DialogManager, note: str) -> None:
    await check_ins.record_meeting(
        *both(manager), pair_id=chosen_number(manager, "told"), person_id=person_of(manager),
        starts_at=_moment(manager), mark=manager.dialog_data.pop("mark", None), note=note,
    )  # fmt: skip


async def _tell_of_known(manager: DialogManager, note: str) -> None:
    """The mark and note of a meeting the bot knew of; that it took place is written down already."""
    await check_ins.check_in(
        *both(manager), meeting_id=chosen_number(manager, "meeting"), outcome=Outcome.HELD,
        mark=manager.dialog_data.pop("mark", None), person_id=person_of(manager), note=note,
    )  # fmt: skip


def _moment(manager: DialogManager) -> datetime:
    chosen = date.fromisoformat(str(manager.dialog_data["day"]))
    return local_moment(chosen, time.fromisoformat(str(manager.dialog_data["hour"])), actor_of(manager).zone)


WINDOWS = (
    screen(
        Entering.meeting_day,
        T("enter-meeting-day"),
        *recent_day(held_on),
        go("button-back", Entering.card),
        getter=facts_of_meeting_day,
    ),
    screen(
        Entering.meeting_hour,
        T("enter-meeting-hour"),
        press("button-hour-open", hour_left_open),
        go("button-back", Entering.meeting_day),
        typed(choose_hour),
        getter=facts_of_meeting_day,
    ),
    screen(
        Entering.mark,
        T("check-in-mark"),
        Column(choices("mark", choose_mark)),
        press("button-skip", without_mark),
        press("button-back", back_from_mark),
        getter=facts_of_marks,
    ),
    screen(
        Entering.note,
        T("enter-note"),
        press("button-skip", without_note),
        go("button-back", Entering.mark),
        typed(take_note),
    ),
)
