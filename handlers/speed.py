"""Speed meetings: the list, a card with a place to take or give back, moving and calling off."""

from datetime import datetime
from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.event_entries import event_entry
from handlers.hours import day_and_hour
from handlers.states import Speed, SpeedAfter, SpeedChange, SpeedNew
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    number_in,
    open_screen,
    opens,
    pages,
    press,
    respond,
    say,
    screen,
    start_number,
    typed,
)
from mentoring.speed import GOAL_LIMIT, REASON_LIMIT
from services import speed, speed_views
from services.speed_views import SpeedCard, SpeedLine
from texts import Html, text
from texts.dates import meeting_time


@opens("speed")
async def open_speed(manager: DialogManager, argument: str) -> None:
    """Show the meetings, or one of them."""
    if argument:
        await begin(manager, Speed.card, id=number_in(argument))
    else:
        await begin(manager, Speed.list)


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the meetings, each with when it is and what it is to the reader."""
    known = await speed_views.speed_list(*both(dialog_manager))
    items = [_entry(dialog_manager, one) for one in known.lines]
    return {"count": len(known.lines), "items": items, "can_announce": known.can_announce}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a meeting in words and what the reader can do with it."""
    card = await speed_views.speed_card(*both(dialog_manager), event_id=start_number(dialog_manager))
    actor, event = actor_of(dialog_manager), card.event
    return {
        "title": event.title, "time": meeting_time(event.starts_at, actor.zone, actor.language), "place": event.place,
        "minutes": event.minutes, "hosts": ", ".join(one.name.full for one in card.hosts) or say(
            dialog_manager, "speed-nobody"), "taken": card.taken, "places": event.places, "waiting": card.waiting,
        "state": Html("\n".join(_state(card, actor.language))), "max": GOAL_LIMIT, "limit": REASON_LIMIT,
        "can_sign_up": card.can_sign_up, "can_leave": card.can_leave, "has_seat": card.can_leave,
        "can_mark": card.can_mark, "leads": card.leads, "is_host": card.is_host, "can_manage": card.can_manage,
        "leads_over": card.leads and card.is_over, "has_plan": card.leads and len(card.hosts) > 1 and card.taken > 0,
    }  # fmt: skip


async def announce(manager: DialogManager) -> None:
    """Announce a meeting, step by step."""
    await begin(manager, SpeedNew.hosts)


async def take_goal(manager: DialogManager, goal: str) -> None:
    """Sign up with a goal, or change it."""
    await speed.sign_up_speed(*both(manager), event_id=start_number(manager), goal=goal)
    await manager.switch_to(Speed.card)


async def no_goal(manager: DialogManager) -> None:
    """Sign up without one."""
    await take_goal(manager, "")


async def leave(manager: DialogManager) -> None:
    """Give the place back."""
    await speed.leave_speed(*both(manager), event_id=start_number(manager))
    await respond(manager, "speed-left")
    await manager.switch_to(Speed.list)


async def decline(manager: DialogManager) -> None:
    """Not lead it after all."""
    await speed.decline_speed(*both(manager), event_id=start_number(manager))
    await respond(manager, "speed-declined")
    await manager.switch_to(Speed.list)


async def take_reason(manager: DialogManager, reason: str) -> None:
    """Call the meeting off."""
    await speed.cancel_speed(*both(manager), event_id=start_number(manager), reason=reason)
    await manager.switch_to(Speed.card)


async def move(manager: DialogManager, moment: datetime) -> None:
    """Move the meeting."""
    await speed.move_speed(*both(manager), event_id=start_number(manager), starts_at=moment)
    await manager.switch_to(Speed.card)


async def to_people(manager: DialogManager) -> None:
    """Show who comes."""
    await begin(manager, SpeedAfter.people, id=start_number(manager))


async def to_change(manager: DialogManager) -> None:
    """Change what was announced."""
    await begin(manager, SpeedChange.menu, id=start_number(manager))


async def to_plan(manager: DialogManager) -> None:
    """Show who sits with whom."""
    await begin(manager, SpeedAfter.plan, id=start_number(manager))


async def to_came(manager: DialogManager) -> None:
    """Note who came."""
    await open_screen(manager, f"speed-came:{start_number(manager)}")


async def to_mark(manager: DialogManager) -> None:
    """Say how it was."""
    await open_screen(manager, f"speed-mark:{start_number(manager)}")


async def to_results(manager: DialogManager) -> None:
    """Show what it brought."""
    await begin(manager, SpeedAfter.results, id=start_number(manager))


def _entry(manager: DialogManager, one: SpeedLine) -> tuple[str, str]:
    state = "off" if one.event.cancelled_at else one.mine or ("open" if one.is_open else "over")
    words = say(manager, f"speed-state-{state}", free=max(one.event.places - one.taken, 0))
    return event_entry(manager, one.event.starts_at, one.event.title, words), f"speed:{one.event.id}"


def _state(card: SpeedCard, language: str) -> list[str]:
    """What the meeting is to the reader, a line each."""
    lines = []
    if card.event.cancelled_at is not None:
        lines.append(text("speed-is-off", language, reason=card.event.reason))
    if card.seat is not None:
        waits = text("speed-your-queue", language, place=card.queue)
        lines.append(waits if card.queue else text("speed-your-seat", language))
        if card.seat.goal:
            lines.append(text("speed-your-goal", language, goal=card.seat.goal))
        if card.seat.mark:
            lines.append(text("speed-your-mark", language, mark=card.seat.mark))
    if card.way:
        lines.append(text("speed-way", language, names=", ".join(card.way)))
    if card.is_host:
        lines.append(text("speed-you-lead", language))
    return lines


dialog = Dialog(
    screen(
        Speed.list,
        T("speed-list"),
        press("button-speed-announce", announce, when="can_announce"),
        pages("events", choices("open", open_screen)),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Speed.card,
        T("speed-card"),
        go("button-speed-sign-up", Speed.goal, when="can_sign_up"),
        go("button-speed-goal", Speed.goal, when="has_seat"),
        press("button-speed-mark", to_mark, when="can_mark"),
        press("button-speed-people", to_people, when="leads"),
        press("button-speed-plan", to_plan, when="has_plan"),
        press("button-speed-came", to_came, when="leads_over"),
        press("button-speed-results", to_results, when="leads_over"),
        go("button-speed-move", Speed.move_day, when="can_manage"),
        press("button-speed-change", to_change, when="can_manage"),
        go("button-speed-leave", Speed.leave, when="can_leave"),
        go("button-speed-decline", Speed.decline, when="is_host"),
        go("button-speed-cancel", Speed.cancel, when="can_manage"),
        back(),
        getter=facts_of_card,
    ),
    screen(
        Speed.goal,
        T("speed-ask-goal"),
        press("button-skip", no_goal),
        go("button-back", Speed.card),
        typed(take_goal),
        getter=facts_of_card,
    ),
    screen(
        Speed.leave,
        T("speed-leave-sure"),
        press("button-speed-leave-yes", leave),
        go("button-back", Speed.card),
        getter=facts_of_card,
    ),
    screen(
        Speed.decline,
        T("speed-decline-sure"),
        press("button-speed-decline-yes", decline),
        go("button-back", Speed.card),
        getter=facts_of_card,
    ),
    screen(
        Speed.cancel, T("speed-ask-reason"), go("button-back", Speed.card), typed(take_reason), getter=facts_of_card
    ),
    *day_and_hour(Speed.move_day, Speed.move_hour, ask="speed-ask-day", before=Speed.card, on_moment=move),
)
