"""Meetings: a day and an hour by buttons, an answer, a check-in with one tap."""

from datetime import date, datetime, time, timedelta
from typing import Any

from aiogram_dialog import Dialog, DialogManager, StartMode
from aiogram_dialog.widgets.kbd import Column, Group

from handlers.calendar import MonthCalendar, today
from handlers.people import pages
from handlers.states import CheckIn, Meetings, Schedule
from handlers.widgets import (
    T,
    actor_of,
    app_of,
    back,
    begin,
    both,
    choices,
    go,
    go_back,
    label,
    number_in,
    open_screen,
    opens,
    press,
    say,
    screen,
    start_number,
    typed,
)
from mentoring.actors import Actor
from mentoring.errors import BadInput
from mentoring.meetings import MeetingStatus, Outcome
from services import meetings
from services.work import local_moment
from texts import Html, plain, text
from texts.dates import day, meeting_time

FIRST_HOUR, LAST_HOUR, STEP = 8, 20, timedelta(minutes=30)
MARKS = ("1", "2", "3", "4", "5")
SLOT_WIDTH = 4


@opens("meetings")
async def open_meetings(manager: DialogManager, argument: str) -> None:
    """Show a pair's meetings."""
    await begin(manager, Meetings.list, pair=number_in(argument))


@opens("meeting")
async def open_meeting(manager: DialogManager, argument: str) -> None:
    """Show one meeting."""
    await begin(manager, Meetings.card, id=number_in(argument))


@opens("checkin")
async def open_check_in(manager: DialogManager, argument: str) -> None:
    """Ask what became of a meeting."""
    await begin(manager, CheckIn.outcome, id=number_in(argument))


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:  # noqa: ANN401 - aiogram-dialog's getter
    """Return a pair's meetings by time."""
    found = await meetings.pair_meetings(*both(dialog_manager), pair_id=start_number(dialog_manager, "pair"))
    actor = actor_of(dialog_manager)
    items = [(label(_entry(one, actor)), f"meeting:{one.meeting.id}") for one in found]
    return {"count": len(found), "items": items}


def _entry(one: meetings.MeetingCard, actor: Actor) -> str:
    status = plain(f"meeting-status-{one.meeting.status.value}", actor.language)
    moment = meeting_time(one.meeting.starts_at, actor.zone, actor.language)
    return plain("meeting-entry", actor.language, time=moment, status=status)


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:  # noqa: ANN401 - aiogram-dialog's getter
    """Return one meeting in words."""
    one = await meetings.meeting_card(*both(dialog_manager), meeting_id=start_number(dialog_manager))
    actor, meeting = actor_of(dialog_manager), one.meeting
    is_ahead = meeting.starts_at > app_of(dialog_manager).clock.now()
    is_open = meeting.status in (MeetingStatus.PROPOSED, MeetingStatus.AGREED) and is_ahead
    return {
        "name": one.other_name, "time": meeting_time(meeting.starts_at, actor.zone, actor.language),
        "place": meeting.place or plain("meeting-no-place", actor.language),
        "status": plain(f"meeting-status-{meeting.status.value}", actor.language),
        "said": Html(_said(one, actor.language)),
        "can_accept": one.mine_to_answer and is_ahead, "can_move": is_open, "can_cancel": is_open,
        "can_check_in": one.can_check_in,
    }  # fmt: skip


def _said(one: meetings.MeetingCard, language: str) -> str:
    if one.mine is None:
        return ""
    outcome = plain(f"outcome-{one.mine.outcome.value}", language)
    return text("meeting-said", language, outcome=outcome, mark=one.mine.mark or 0, note=one.mine.note or "–")


async def facts_of_hours(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:  # noqa: ANN401 - aiogram-dialog's getter
    """Return the hours of the chosen day that lie ahead."""
    chosen = date.fromisoformat(str(dialog_manager.dialog_data["day"]))
    now, zone = app_of(dialog_manager).clock.now(), actor_of(dialog_manager).zone
    slots = [one for one in _slots() if local_moment(chosen, one, zone) > now]
    items = [(f"{one:%H:%M}", f"{one:%H:%M}".replace(":", ".")) for one in slots]
    return {"day": day(chosen, actor_of(dialog_manager).language), "items": items}


async def facts_of_place(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:  # noqa: ANN401 - aiogram-dialog's getter
    """Return the chosen time in words."""
    actor = actor_of(dialog_manager)
    return {"time": meeting_time(_moment(dialog_manager), actor.zone, actor.language)}


async def facts_of_marks(**_: Any) -> dict[str, Any]:  # noqa: ANN401 - aiogram-dialog's getter
    """Return marks from 1 to 5."""
    return {"items": [(mark, mark) for mark in MARKS]}


async def propose(manager: DialogManager) -> None:
    """Choose a time for a new meeting."""
    await begin(manager, Schedule.day, pair=start_number(manager, "pair"))


async def move(manager: DialogManager) -> None:
    """Choose another time for this meeting."""
    await begin(manager, Schedule.day, meeting=start_number(manager))


async def accept(manager: DialogManager) -> None:
    """Agree to the time."""
    await meetings.accept_meeting(*both(manager), meeting_id=start_number(manager))
    await manager.event.answer(say(manager, "meeting-accepted"))  # type: ignore[union-attr]


async def cancel(manager: DialogManager) -> None:
    """Call the meeting off."""
    await meetings.cancel_meeting(*both(manager), meeting_id=start_number(manager))
    await manager.switch_to(Meetings.card)


async def to_check_in(manager: DialogManager) -> None:
    """Say what became of it."""
    await open_screen(manager, f"checkin:{start_number(manager)}")


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


async def choose_place(manager: DialogManager, place: str) -> None:
    """Propose the meeting."""
    await meetings.propose_meeting(
        *both(manager), pair_id=start_number(manager, "pair"), starts_at=_moment(manager), place=place
    )
    await go_back(manager)


async def no_place(manager: DialogManager) -> None:
    """Propose the meeting without a place."""
    await choose_place(manager, "")


async def took_place(manager: DialogManager) -> None:
    """It took place: ask for a mark."""
    await manager.switch_to(CheckIn.mark)


async def moved(manager: DialogManager) -> None:
    """It was moved: note that and choose another time."""
    meeting_id = start_number(manager)
    card = await meetings.meeting_card(*both(manager), meeting_id=meeting_id)
    await meetings.check_in(*both(manager), meeting_id=meeting_id, outcome=Outcome.MOVED)
    await manager.start(Schedule.day, data={"pair": card.meeting.pair_id}, mode=StartMode.RESET_STACK)


async def did_not(manager: DialogManager) -> None:
    """It did not take place."""
    await meetings.check_in(*both(manager), meeting_id=start_number(manager), outcome=Outcome.MISSED)
    await manager.switch_to(CheckIn.note)


async def choose_mark(manager: DialogManager, mark: str) -> None:
    """Take the mark."""
    await meetings.check_in(
        *both(manager), meeting_id=start_number(manager), outcome=Outcome.HELD, mark=number_in(mark)
    )
    await manager.switch_to(CheckIn.note)


async def take_note(manager: DialogManager, words: str) -> None:
    """Keep the note."""
    await meetings.note_meeting(*both(manager), meeting_id=start_number(manager), note=words)
    await open_screen(manager, "menu")


async def without_note(manager: DialogManager) -> None:
    """Leave the note out."""
    await open_screen(manager, "menu")


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


list_dialog = Dialog(
    screen(
        Meetings.list,
        T("meeting-list"),
        press("button-propose-meeting", propose),
        pages("pages", choices("open", open_screen)),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Meetings.card,
        T("meeting-card"),
        press("button-accept", accept, when="can_accept"),
        press("button-other-time", move, when="can_move"),
        press("button-check-in", to_check_in, when="can_check_in"),
        go("button-cancel-meeting", Meetings.cancel, when="can_cancel"),
        back(),
        getter=facts_of_card,
    ),
    screen(
        Meetings.cancel,
        T("meeting-cancel-sure"),
        press("button-yes-cancel", cancel),
        go("button-back", Meetings.card),
        getter=facts_of_card,
    ),
)
schedule_dialog = Dialog(
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
        T("meeting-place"),
        press("button-skip", no_place),
        go("button-back", Schedule.hour),
        typed(choose_place),
        getter=facts_of_place,
    ),
)
check_in_dialog = Dialog(
    screen(
        CheckIn.outcome,
        T("check-in-outcome"),
        Column(press("outcome-held", took_place), press("outcome-moved", moved), press("outcome-missed", did_not)),
        back(),
        getter=facts_of_card,
    ),
    screen(
        CheckIn.mark,
        T("check-in-mark"),
        Group(choices("mark", choose_mark), width=len(MARKS)),
        go("button-back", CheckIn.outcome),
        getter=facts_of_marks,
    ),
    screen(CheckIn.note, T("check-in-note"), press("button-skip", without_note), typed(take_note)),
)
