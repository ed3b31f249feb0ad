"""Meetings: a pair's list, one meeting in words, an answer, another time, an end to it with a reason."""

from collections.abc import Sequence
from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.meeting_words import facts_of_card
from handlers.states import Meetings, Schedule
from handlers.widgets import (
    T,
    actor_of,
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
    respond,
    screen,
    start_number,
    typed,
)
from mentoring.actors import Actor
from services import group_meetings, meeting_cards, meetings
from services.meeting_cards import MeetingCard
from texts import plain
from texts.dates import meeting_time


@opens("meetings")
async def open_meetings(manager: DialogManager, argument: str) -> None:
    """Show a pair's meetings."""
    await begin(manager, Meetings.list, pair=number_in(argument))


@opens("meeting")
async def open_meeting(manager: DialogManager, argument: str) -> None:
    """Show one meeting."""
    await begin(manager, Meetings.card, id=number_in(argument))


@opens("coming")
async def open_coming(manager: DialogManager, argument: str) -> None:
    """Come to a group's meeting."""
    await group_meetings.answer_group_meeting(*both(manager), meeting_id=number_in(argument), is_coming=True)
    await begin(manager, Meetings.card, id=number_in(argument))


@opens("absent")
async def open_absent(manager: DialogManager, argument: str) -> None:
    """Not come to a group's meeting: ask why."""
    await begin(manager, Meetings.absent, id=number_in(argument))


@opens("attendance")
async def open_attendance(manager: DialogManager, argument: str) -> None:
    """Ask a group's mentor who was there."""
    await begin(manager, Meetings.attendance, id=number_in(argument))


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a pair's meetings by time, and which comes next."""
    pair_id, actor = start_number(dialog_manager, "pair"), actor_of(dialog_manager)
    found = await meeting_cards.pair_meetings(*both(dialog_manager), pair_id=pair_id)
    coming = await meeting_cards.next_meeting(*both(dialog_manager), pair_id=pair_id)
    items = entries(found, actor)
    kind = plain(f"meeting-kind-{coming.kind or 'none'}", actor.language)
    suggested = "" if coming.is_ahead or not coming.kind else kind
    return {"count": len(found), "items": items, "next": suggested}


def entries(found: Sequence[MeetingCard], actor: Actor) -> list[tuple[str, str]]:
    """Return a button for each of some meetings, which opens it."""
    return [(label(_entry(one, actor)), f"meeting:{one.meeting.id}") for one in found]


def _entry(one: MeetingCard, actor: Actor) -> str:
    status = plain(f"meeting-status-{one.meeting.status.value}", actor.language)
    moment = meeting_time(one.meeting.starts_at, actor.zone, actor.language)
    return plain("meeting-entry", actor.language, time=moment, status=status)


async def facts_of_attendance(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return those who were asked, those who were there ticked."""
    one = await meeting_cards.meeting_card(*both(dialog_manager), meeting_id=start_number(dialog_manager))
    present = _present(dialog_manager, one)
    items = [(label(f"✓ {name}" if member.person_id in present else name), str(member.person_id))
             for member, name in one.guests]  # fmt: skip
    return {"items": items, "count": len(present), "all": len(items)}


async def propose(manager: DialogManager) -> None:
    """Choose a time for a new meeting."""
    await begin(manager, Schedule.day, pair=start_number(manager, "pair"))


async def move(manager: DialogManager) -> None:
    """Choose another time for this meeting; of a series, ask for how many."""
    one = await meeting_cards.meeting_card(*both(manager), meeting_id=start_number(manager))
    if one.series > 1:
        await manager.switch_to(Meetings.move_scope)
    else:
        await move_one(manager)


async def move_one(manager: DialogManager) -> None:
    """Choose another time for this one; the way back, and the way on, is its card."""
    await manager.switch_to(Meetings.card)
    await begin(manager, Schedule.day, meeting=start_number(manager))


async def move_rest(manager: DialogManager) -> None:
    """Choose another time for this one and those after it; the way back, and the way on, is its card."""
    await manager.switch_to(Meetings.card)
    await begin(manager, Schedule.day, meeting=start_number(manager), rest=1)


async def accept(manager: DialogManager) -> None:
    """Agree to the time."""
    await meetings.accept_meeting(*both(manager), meeting_id=start_number(manager))
    await respond(manager, "meeting-accepted")


async def to_cancel(manager: DialogManager) -> None:
    """Ask whether to call off; of a series, how many."""
    manager.dialog_data["rest"] = False
    one = await meeting_cards.meeting_card(*both(manager), meeting_id=start_number(manager))
    await manager.switch_to(Meetings.cancel_scope if one.series > 1 else Meetings.cancel)


async def cancel_rest(manager: DialogManager) -> None:
    """Call off this one and those after it."""
    manager.dialog_data["rest"] = True
    await manager.switch_to(Meetings.cancel)


async def cancel(manager: DialogManager) -> None:
    """Call the meeting off without a word."""
    await cancel_because(manager, "")


async def cancel_because(manager: DialogManager, reason: str) -> None:
    """Call the meeting off and say why."""
    rest = bool(manager.dialog_data.get("rest"))
    await meetings.cancel_meeting(*both(manager), meeting_id=start_number(manager), reason=reason, and_rest=rest)
    await manager.switch_to(Meetings.card)


async def to_check_in(manager: DialogManager) -> None:
    """Say what became of it."""
    await open_screen(manager, f"checkin:{start_number(manager)}")


async def coming(manager: DialogManager) -> None:
    """Come to a group's meeting."""
    await group_meetings.answer_group_meeting(*both(manager), meeting_id=start_number(manager), is_coming=True)
    await respond(manager, "group-coming-noted")


async def not_coming(manager: DialogManager) -> None:
    """Not come, without a word."""
    await not_coming_because(manager, "")


async def not_coming_because(manager: DialogManager, reason: str) -> None:
    """Not come, and say why."""
    await group_meetings.answer_group_meeting(
        *both(manager), meeting_id=start_number(manager), is_coming=False, reason=reason
    )
    await manager.switch_to(Meetings.card)


async def facts_of_cancelling(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what is called off: this meeting, or it and those after it, and who is told."""
    one = await meeting_cards.meeting_card(*both(dialog_manager), meeting_id=start_number(dialog_manager))
    rest = one.series - 1 if dialog_manager.dialog_data.get("rest") else 0
    is_group = one.meeting.group_id is not None
    return {**await facts_of_card(dialog_manager), "rest": rest, "whom": "group" if is_group else "other"}


async def to_attendance(manager: DialogManager) -> None:
    """Note who was there."""
    manager.dialog_data.pop("present", None)
    await manager.switch_to(Meetings.attendance)


async def tick(manager: DialogManager, person_id: str) -> None:
    """Tick somebody who was there, or take the tick back."""
    one = await meeting_cards.meeting_card(*both(manager), meeting_id=start_number(manager))
    present, number = _present(manager, one), number_in(person_id)
    manager.dialog_data["present"] = [one for one in present if one != number] if number in present else [
        *present, number]  # fmt: skip


async def ticked(manager: DialogManager) -> None:
    """Write down who was there."""
    one = await meeting_cards.meeting_card(*both(manager), meeting_id=start_number(manager))
    present = _present(manager, one)
    await group_meetings.mark_attendance(*both(manager), meeting_id=start_number(manager), present=present)
    await respond(manager, "group-attendance-noted")
    await manager.switch_to(Meetings.card)


def _present(manager: DialogManager, one: MeetingCard) -> list[int]:
    """Those ticked; before the first tick those noted before, else all who did not say no."""
    if "present" in manager.dialog_data:
        return [int(one) for one in manager.dialog_data["present"]]
    return [member.person_id for member, _ in one.guests if member.was_there]


dialog = Dialog(
    screen(
        Meetings.list,
        T("meeting-list"),
        T("meeting-next", when="next"),
        press("button-propose-meeting", propose),
        pages("pages", choices("open", open_screen)),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Meetings.card,
        T("meeting-card"),
        press("button-accept", accept, when="can_accept"),
        press("group-coming", coming, when="can_come"),
        go("group-not-coming", Meetings.absent, when="can_stay_away"),
        press("button-other-time", move, when="can_move"),
        press("button-check-in", to_check_in, when="can_check_in"),
        press("group-attendance", to_attendance, when="can_note"),
        press("button-cancel-meeting", to_cancel, when="can_cancel"),
        back(),
        getter=facts_of_card,
    ),
    screen(
        Meetings.cancel_scope,
        T("meeting-cancel-scope"),
        go("meeting-only-this", Meetings.cancel),
        press("meeting-this-and-rest", cancel_rest),
        go("button-back", Meetings.card),
        getter=facts_of_card,
    ),
    screen(
        Meetings.cancel,
        T("meeting-cancel-sure"),
        press("button-yes-cancel", cancel),
        go("button-back", Meetings.card),
        typed(cancel_because),
        getter=facts_of_cancelling,
    ),
    screen(
        Meetings.move_scope,
        T("meeting-move-scope"),
        press("meeting-only-this", move_one),
        press("meeting-this-and-rest", move_rest),
        go("button-back", Meetings.card),
        getter=facts_of_card,
    ),
    screen(
        Meetings.absent,
        T("group-absent-why"),
        press("button-no-reason", not_coming),
        go("button-back", Meetings.card),
        typed(not_coming_because),
        getter=facts_of_card,
    ),
    screen(
        Meetings.attendance,
        T("group-attendance-ask"),
        pages("guests", choices("guest", tick)),
        press("group-ready", ticked),
        go("button-back", Meetings.card),
        getter=facts_of_attendance,
    ),
)
