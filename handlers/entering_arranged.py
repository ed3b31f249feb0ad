"""A meeting the bot knows of: the time suits or not, it took place or did not."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers.entering_state import card_of, chosen_number, noted, person_of
from handlers.states import Entering
from handlers.widgets import T, actor_of, both, go, press, screen
from mentoring.meetings import MeetingStatus, Outcome
from services import check_ins, meetings
from texts.dates import meeting_time


async def facts_of_meeting(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the meeting and what can be said of it."""
    card = await card_of(dialog_manager)
    number, actor = chosen_number(dialog_manager, "meeting"), actor_of(dialog_manager)
    one = next((one for one in card.meetings if one.meeting and one.meeting.id == number), None)
    if one is None or one.meeting is None:
        return {"name": card.person.name.full, "other": "", "time": "", "waits": False, "is_noted": True}
    is_proposed = one.meeting.status is MeetingStatus.PROPOSED
    return {
        "name": card.person.name.full, "other": one.other, "waits": True, "is_noted": False,
        "time": meeting_time(one.meeting.starts_at, actor.zone, actor.language),
        "can_accept": is_proposed, "can_cancel": True,
        "can_tell": not is_proposed,
    }  # fmt: skip


async def accepts_meeting(manager: DialogManager) -> None:
    """Write down that the time suits."""
    meeting_id, person_id = chosen_number(manager, "meeting"), person_of(manager)
    await meetings.accept_meeting(*both(manager), meeting_id=meeting_id, person_id=person_id)
    await noted(manager)


async def cancels_meeting(manager: DialogManager) -> None:
    """Write down that there will be no meeting."""
    meeting_id, person_id = chosen_number(manager, "meeting"), person_of(manager)
    await meetings.cancel_meeting(*both(manager), meeting_id=meeting_id, person_id=person_id)
    await noted(manager)


async def was_held(manager: DialogManager) -> None:
    """Write down that the meeting took place; a mark comes next."""
    await _check_in(manager, Outcome.HELD)
    manager.dialog_data["checked"] = 1
    await manager.switch_to(Entering.mark)


async def was_missed(manager: DialogManager) -> None:
    """Write down that the meeting did not take place."""
    await _check_in(manager, Outcome.MISSED)
    await noted(manager)


async def _check_in(manager: DialogManager, outcome: Outcome) -> None:
    meeting_id, person_id = chosen_number(manager, "meeting"), person_of(manager)
    await check_ins.check_in(*both(manager), meeting_id=meeting_id, outcome=outcome, person_id=person_id)


WINDOWS = (
    screen(
        Entering.meeting,
        T("enter-meeting-ask", when="waits"),
        T("enter-noted-already", when="is_noted"),
        press("button-accept", accepts_meeting, when="can_accept"),
        press("outcome-held", was_held, when="can_tell"),
        press("outcome-missed", was_missed, when="can_tell"),
        go("button-cancel-meeting", Entering.meeting_refusal, when="can_cancel"),
        go("button-back", Entering.card),
        getter=facts_of_meeting,
    ),
    screen(
        Entering.meeting_refusal,
        T("enter-meeting-refusal"),
        press("button-yes-cancel", cancels_meeting),
        go("button-back", Entering.meeting),
        getter=facts_of_meeting,
    ),
)
