"""A place, a reason, a kind, a length for a meeting that is proposed or moved, and how often it is repeated."""

from typing import Any

from aiogram.types import CallbackQuery
from aiogram_dialog import DialogManager

from handlers.breaks import break_at
from handlers.schedule_state import (
    day_of,
    former,
    group_of,
    is_by_plan,
    is_remote,
    kind_of,
    minutes_of,
    moment_of,
    moved_of,
    pair_of,
    place_of,
)
from handlers.states import Schedule
from handlers.widgets import actor_of, both, go_back, number_in, respond, say, start_number
from mentoring.errors import NotFound
from mentoring.kinds import read_link
from mentoring.meeting_cycle import KINDS
from mentoring.meetings import MeetingStatus, read_minutes, read_place, read_reason, typed_minutes
from services import group_meetings, meeting_cards, meetings
from services.meeting_cards import Suggestion
from texts import plain
from texts.dates import meeting_time

LENGTHS = ("30", "45", "60", "90", "120")


async def facts_of_place(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the chosen time in words, the place so far, and whether a link is asked for in place of a room."""
    actor, remote, before = actor_of(dialog_manager), await is_remote(dialog_manager), await former(dialog_manager)
    return {
        "time": meeting_time(moment_of(dialog_manager), actor.zone, actor.language),
        "remote": remote, "near": not remote, "is_new": before is None and not remote,
        "is_same": before is not None,
        "before": (before and before.place) or say(dialog_manager, "meeting-no-place"),
    }  # fmt: skip


async def facts_of_proposal(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the proposal in words."""
    coming, kind = await _coming(dialog_manager), await _kind(dialog_manager)
    place = place_of(dialog_manager) or say(dialog_manager, "meeting-no-place")
    return {
        **await facts_of_place(dialog_manager), "pause": await break_at(dialog_manager, day_of(dialog_manager)),
        "place": place, "minutes": minutes_of(dialog_manager),
        "kind": plain(f"meeting-kind-{kind}", actor_of(dialog_manager).language),
        "has_kinds": bool(coming.kinds), "can_repeat": coming.can_repeat and not moved_of(dialog_manager),
    }  # fmt: skip


async def facts_of_kinds(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the kinds of meetings to choose from."""
    kinds = (await _coming(dialog_manager)).kinds
    return {"items": [(plain(f"meeting-kind-{one}", actor_of(dialog_manager).language), one) for one in kinds]}


async def facts_of_lengths(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how long a meeting may last."""
    language = actor_of(dialog_manager).language
    return {"items": [(plain("meeting-minutes", language, count=int(one)), one) for one in LENGTHS]}


async def choose_place(manager: DialogManager, place: str) -> None:
    """Take the place; what was typed may have been meant for somebody else, so it is shown before it is sent."""
    manager.dialog_data["place"] = read_link(place) if await is_remote(manager) else read_place(place)
    if moved_of(manager):
        await _move_or_ask(manager)
    else:
        await manager.switch_to(Schedule.planned if is_by_plan(manager) else Schedule.confirm)


async def no_place(manager: DialogManager) -> None:
    """Leave the place open."""
    if is_by_plan(manager):
        await more(manager)
        return
    manager.dialog_data["place"] = ""
    await propose(manager)


async def more(manager: DialogManager) -> None:
    """Leave the place open, and settle the kind, the length or a series first."""
    manager.dialog_data["place"] = ""
    await manager.switch_to(Schedule.planned if is_by_plan(manager) else Schedule.confirm)


async def same_place(manager: DialogManager) -> None:
    """Meet where it was agreed to meet."""
    manager.dialog_data.pop("place", None)
    await _move_or_ask(manager)


async def no_reason(manager: DialogManager) -> None:
    """Move it without a word."""
    await give_reason(manager, "")


async def give_reason(manager: DialogManager, reason: str) -> None:
    """Move it and say why."""
    await _counter(manager, read_reason(reason))


async def choose_kind(manager: DialogManager, kind: str) -> None:
    """Take another kind than the next of the cycle."""
    if kind not in KINDS:
        raise NotFound
    manager.dialog_data["kind"] = kind
    await manager.switch_to(Schedule.confirm)


async def choose_length(manager: DialogManager, minutes: str) -> None:
    """Take how long it lasts."""
    manager.dialog_data["minutes"] = read_minutes(number_in(minutes))
    await manager.switch_to(Schedule.confirm)


async def typed_length(manager: DialogManager, words: str) -> None:
    """Take a typed number of minutes."""
    await choose_length(manager, str(typed_minutes(words)))


async def propose(manager: DialogManager) -> None:
    """Propose the meeting; for a group, set it."""
    moment, place, kind = moment_of(manager), place_of(manager), kind_of(manager)
    key = "group-meeting-proposed" if group_of(manager) else "meeting-proposed"
    if group_of(manager):
        await group_meetings.propose_group_meeting(
            *both(manager), group_id=group_of(manager), starts_at=moment, place=place, kind=kind,
            minutes=minutes_of(manager),
        )  # fmt: skip
    else:
        await meetings.propose_meeting(
            *both(manager), pair_id=pair_of(manager), starts_at=moment, place=place, kind=kind,
            minutes=minutes_of(manager),
        )  # fmt: skip
    await respond(manager, key)
    await go_back(manager)


async def _coming(manager: DialogManager) -> Suggestion:
    """What the meeting would be, and what there is to choose from."""
    if group_of(manager):
        return await group_meetings.next_group_meeting(*both(manager), group_id=group_of(manager))
    if not pair_of(manager):  # it is moved
        return Suggestion("", KINDS, is_ahead=False, can_repeat=True)
    return await meeting_cards.next_meeting(*both(manager), pair_id=pair_of(manager))


async def _kind(manager: DialogManager) -> str:
    return kind_of(manager) or (await _coming(manager)).kind or "none"


async def _move_or_ask(manager: DialogManager) -> None:
    """Why a meeting is moved is asked where the other has agreed to it."""
    before = await former(manager)
    if before is not None and before.status is MeetingStatus.AGREED:
        await manager.switch_to(Schedule.reason)
    else:
        await _counter(manager, "")


async def _counter(manager: DialogManager, reason: str) -> None:
    place = manager.dialog_data.get("place")
    await meetings.counter_meeting(
        *both(manager), meeting_id=moved_of(manager), starts_at=moment_of(manager), reason=reason,
        place=None if place is None else str(place), and_rest=bool(start_number(manager, "rest")),
    )  # fmt: skip
    if isinstance(manager.event, CallbackQuery):  # to words the meeting itself, shown again below, is the answer
        await respond(manager, "meeting-proposed")
    await go_back(manager)
