"""What somebody has chosen so far for a meeting: whose it is, its moment, length, place."""

from datetime import date, datetime, time

from aiogram_dialog import DialogManager

from handlers.widgets import actor_of, both, start_number
from mentoring.meetings import Meeting
from services import meeting_cards
from services.meetings import AN_HOUR
from services.work import local_moment


def day_of(manager: DialogManager) -> date:
    """Return the day chosen."""
    return date.fromisoformat(str(manager.dialog_data["day"]))


def moment_of(manager: DialogManager) -> datetime:
    """Return the moment chosen."""
    return local_moment(day_of(manager), time.fromisoformat(str(manager.dialog_data["hour"])), actor_of(manager).zone)


def minutes_of(manager: DialogManager) -> int:
    """Return how long it is to last."""
    return int(manager.dialog_data.get("minutes", AN_HOUR))


def hour_of(manager: DialogManager) -> time:
    """Return the hour chosen."""
    return time.fromisoformat(str(manager.dialog_data["hour"]))


def is_by_plan(manager: DialogManager) -> bool:
    """Return whether all days of the schedule were chosen at once."""
    return bool(manager.dialog_data.get("plan"))


def kind_of(manager: DialogManager) -> str:
    """Return the kind chosen, empty where it was left to the cycle."""
    return str(manager.dialog_data.get("kind") or "")


def place_of(manager: DialogManager) -> str:
    """Return the place chosen, empty where it was left open."""
    return str(manager.dialog_data.get("place") or "")


def pair_of(manager: DialogManager) -> int:
    """Return the number of the pair that is to meet, 0 for a group or where a meeting is moved."""
    return start_number(manager, "pair")


def group_of(manager: DialogManager) -> int:
    """Return the number of the group that is to meet, 0 for a pair."""
    return start_number(manager, "group")


def moved_of(manager: DialogManager) -> int:
    """Return the number of the meeting that is moved, 0 where a new one is proposed."""
    return start_number(manager, "meeting")


async def former(manager: DialogManager) -> Meeting | None:
    """Return the meeting that is moved, None where a new one is proposed."""
    if not moved_of(manager):
        return None
    return (await meeting_cards.meeting_card(*both(manager), meeting_id=moved_of(manager))).meeting


async def is_remote(manager: DialogManager) -> bool:
    """Return whether the pair meets at a distance."""
    if not pair_of(manager) and not moved_of(manager):
        return False
    return await meeting_cards.meets_remotely(*both(manager), pair_id=pair_of(manager), meeting_id=moved_of(manager))
