"""Meetings: a day and an hour by buttons, an answer, a check-in with one tap."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.states import Meetings, Schedule
from handlers.widgets import (
    T,
    actor_of,
    app_of,
    back,
    begin,
    both,
    choices,
    go,
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
from mentoring.actors import Actor
from mentoring.meetings import MeetingStatus
from services import meetings
from texts import Html, plain, text
from texts.dates import meeting_time


@opens("meetings")
async def open_meetings(manager: DialogManager, argument: str) -> None:
    """Show a pair's meetings."""
    await begin(manager, Meetings.list, pair=number_in(argument))


@opens("meeting")
async def open_meeting(manager: DialogManager, argument: str) -> None:
    """Show one meeting."""
    await begin(manager, Meetings.card, id=number_in(argument))


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a pair's meetings by time."""
    found = await meetings.pair_meetings(*both(dialog_manager), pair_id=start_number(dialog_manager, "pair"))
    actor = actor_of(dialog_manager)
    items = [(label(_entry(one, actor)), f"meeting:{one.meeting.id}") for one in found]
    return {"count": len(found), "items": items}


def _entry(one: meetings.MeetingCard, actor: Actor) -> str:
    status = plain(f"meeting-status-{one.meeting.status.value}", actor.language)
    moment = meeting_time(one.meeting.starts_at, actor.zone, actor.language)
    return plain("meeting-entry", actor.language, time=moment, status=status)


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
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


dialog = Dialog(
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
