"""A meeting that was held and forgotten, written down later: with whom, when, what kind; then the usual questions."""

from datetime import date, datetime, time, timedelta
from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.calendar import MonthCalendar, recent_day, today
from handlers.states import CheckIn, LogMeeting
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
    opens,
    pages,
    say,
    screen,
    start_number,
)
from mentoring.diary import Mode, require_held
from mentoring.errors import NotFound
from mentoring.meetings import LONGEST_AGO
from mentoring.pairs import PairStatus
from services import diary_notes, pairs
from services.work import local_moment

# Where nobody remembers the hour.
NOON = time(12)


class PastCalendar(MonthCalendar):
    """A calendar that opens at its last month, as of a day that has been."""

    def _shown(self, manager: DialogManager, first: date, last: date) -> date:
        if self.get_widget_data(manager, ""):
            return super()._shown(manager, first, last)
        return last.replace(day=1)


@opens("logmeeting")
async def open_logging(manager: DialogManager, argument: str) -> None:
    """Ask with whom; not where there is one mentee, or the pair is known."""
    found = await _mentored(manager)
    pair = number_in(argument) if argument else int(found[0][1]) if len(found) == 1 else 0
    await begin(manager, LogMeeting.day if pair else LogMeeting.whom, pair=pair)


async def facts_of_whom(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the mentees of the actor's working pairs."""
    found = await _mentored(dialog_manager)
    return {"items": found, "count": len(found)}


async def facts_of_day(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the first and the last day that may be written down."""
    last = today(dialog_manager)
    return {"first": last - LONGEST_AGO + timedelta(days=1), "last": last}


async def facts_of_kinds(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the kinds of meetings of the regulation."""
    kinds = await diary_notes.meeting_choices(*both(dialog_manager), pair_id=_pair(dialog_manager))
    language = actor_of(dialog_manager).language
    return {"items": [(label(one.title.in_(language)), one.id) for one in kinds]}


async def facts_of_modes(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the two ways to meet."""
    return {"items": [(say(dialog_manager, f"diary-mode-{one.value.replace('_', '-')}"), one.value) for one in Mode]}


async def choose_whom(manager: DialogManager, pair_id: str) -> None:
    """Take with whom it was."""
    manager.dialog_data["pair"] = number_in(pair_id)
    await manager.switch_to(LogMeeting.day)


async def choose_day(manager: DialogManager, chosen: date) -> None:
    """Take the day."""
    require_held(_moment(manager, chosen), app_of(manager).clock.now())
    manager.dialog_data["day"] = chosen.isoformat()
    await manager.switch_to(LogMeeting.kind)


async def choose_kind(manager: DialogManager, kind: str) -> None:
    """Take the kind."""
    manager.dialog_data["kind"] = kind
    await manager.switch_to(LogMeeting.mode)


async def choose_mode(manager: DialogManager, mode: str) -> None:
    """Write the meeting down and go on with the questions of the check-in."""
    if mode not in set(Mode):
        raise NotFound
    number = await diary_notes.log_meeting(
        *both(manager), pair_id=_pair(manager), starts_at=_logged(manager), kind=str(manager.dialog_data["kind"]),
        mode=Mode(mode),
    )  # fmt: skip
    await manager.start(CheckIn.mark, data={"id": number})


def _logged(manager: DialogManager) -> datetime:
    return _moment(manager, date.fromisoformat(str(manager.dialog_data["day"])))


def _moment(manager: DialogManager, chosen: date) -> datetime:
    """Noon of the day, or now where today's noon is still to come."""
    noon, now = local_moment(chosen, NOON, actor_of(manager).zone), app_of(manager).clock.now()
    return min(noon, now) if chosen == today(manager) else noon


def _pair(manager: DialogManager) -> int:
    return int(manager.dialog_data.get("pair", 0)) or start_number(manager, "pair")


async def _mentored(manager: DialogManager) -> list[tuple[str, str]]:
    me = actor_of(manager).person_id
    return [
        (label(one.mentee.name.full), str(one.pair.id))
        for one in await pairs.my_pairs(*both(manager))
        if one.pair.mentor_id == me and one.pair.status is PairStatus.ACTIVE
    ]


dialog = Dialog(
    screen(
        LogMeeting.whom,
        T("log-meeting-whom"),
        pages("pages", choices("whom", choose_whom)),
        back(),
        getter=facts_of_whom,
    ),
    screen(
        LogMeeting.day,
        T("log-meeting-day"),
        *recent_day(choose_day),
        PastCalendar("day", choose_day),
        back(),
        getter=facts_of_day,
    ),
    screen(
        LogMeeting.kind,
        T("log-meeting-kind"),
        Column(choices("kind", choose_kind)),
        go("button-back", LogMeeting.day),
        getter=facts_of_kinds,
    ),
    screen(
        LogMeeting.mode,
        T("log-meeting-mode"),
        Column(choices("mode", choose_mode)),
        go("button-back", LogMeeting.kind),
        getter=facts_of_modes,
    ),
)
