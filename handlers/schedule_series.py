"""How often a meeting is repeated: every week or two, so many times or till a day; all its days before it is sent."""

import re
from datetime import date
from typing import Any

from aiogram_dialog import DialogManager

from handlers.calendar import today
from handlers.day_words import day_words
from handlers.schedule_state import day_of, group_of, hour_of, kind_of, minutes_of, moment_of, pair_of, place_of
from handlers.states import Schedule
from handlers.widgets import actor_of, both, go_back, number_in, respond, say
from mentoring.errors import BadInput
from mentoring.meeting_series import EVERY_WEEKS, FEWEST, MOST, Days, not_counted
from mentoring.moments import read_moment
from services import group_meetings, meeting_series
from texts import plain
from texts.dates import day, meeting_time

COUNTS = ("4", "6", "8", "10", "12")
_COUNT = re.compile(r"([0-9]{1,3})(?:\s+(\D*))?")


async def facts_of_weeks(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how often it may be repeated."""
    language = actor_of(dialog_manager).language
    return {"items": [(plain("series-weeks", language, weeks=one), str(one)) for one in EVERY_WEEKS]}


async def facts_of_times(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how many times it may be repeated."""
    language = actor_of(dialog_manager).language
    return {"items": [(plain("series-times", language, count=int(one)), one) for one in COUNTS]}


async def facts_of_series(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return every day of the series, and the holidays it leaves out."""
    weeks, count, until = _repetition(dialog_manager)
    found, actor = await _days(dialog_manager, count, until), actor_of(dialog_manager)
    kind = kind_of(dialog_manager)
    return {
        "time": meeting_time(moment_of(dialog_manager), actor.zone, actor.language),
        "weeks": weeks, "count": len(found.days),
        "kind": plain(f"meeting-kind-{kind}", actor.language) if kind else "",
        "days": "\n".join(day(one, actor.language) for one in found.days),
        "skipped": ", ".join(day(one, actor.language) for one in found.skipped),
        "place": place_of(dialog_manager) or say(dialog_manager, "meeting-no-place"),
    }  # fmt: skip


async def facts_of_plan(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the days of the schedule on which meetings would be proposed."""
    hour, language = hour_of(dialog_manager), actor_of(dialog_manager).language
    days = await meeting_series.planned_days(*both(dialog_manager), pair_id=pair_of(dialog_manager), hour=hour)
    return {
        "hour": f"{hour:%H:%M}", "count": len(days), "days": "\n".join(day(one, language) for one in days),
        "place": place_of(dialog_manager) or say(dialog_manager, "meeting-no-place"),
    }  # fmt: skip


async def propose_plan(manager: DialogManager) -> None:
    """Propose the meetings of the schedule, all at once."""
    await meeting_series.propose_plan(
        *both(manager), pair_id=pair_of(manager), hour=hour_of(manager), place=place_of(manager),
        minutes=minutes_of(manager),
    )  # fmt: skip
    await manager.event.answer(say(manager, "meeting-proposed"))  # type: ignore[union-attr]
    await go_back(manager)


async def choose_weeks(manager: DialogManager, weeks: str) -> None:
    """Take how often."""
    if number_in(weeks) not in EVERY_WEEKS:
        raise BadInput("series-count-expected", min=FEWEST, max=MOST)
    manager.dialog_data["weeks"] = number_in(weeks)
    await manager.switch_to(Schedule.times)


async def choose_times(manager: DialogManager, count: str) -> None:
    """Take how many times."""
    await _repeat(manager, number_in(count), None)


async def to_the_end(manager: DialogManager) -> None:
    """Repeat it as long as the program lasts."""
    await _repeat(manager, MOST, None)


async def typed_times(manager: DialogManager, words: str) -> None:
    """Take a typed number of times, or a last day."""
    known, counted = day_words(actor_of(manager).language), _COUNT.fullmatch(words.strip())
    if counted and (counted[2] or "").lower() not in known.months:
        await _repeat(manager, int(counted[1]), None)
        return
    try:
        last = read_moment(words, today(manager), known).day
    except BadInput as error:
        raise (not_counted() if error.key == "moment-expected" else error) from None
    await _repeat(manager, MOST, last)


async def propose(manager: DialogManager) -> None:
    """Propose them all at once."""
    weeks, count, until = _repetition(manager)
    moment, place, minutes = moment_of(manager), place_of(manager), minutes_of(manager)
    if group_of(manager):
        await group_meetings.set_group_series(
            *both(manager), group_id=group_of(manager), starts_at=moment, weeks=weeks, count=count, until=until,
            place=place, minutes=minutes, kind=kind_of(manager),
        )  # fmt: skip
    else:
        await meeting_series.propose_series(
            *both(manager), pair_id=pair_of(manager), starts_at=moment, weeks=weeks, count=count, until=until,
            place=place, minutes=minutes, kind=kind_of(manager),
        )  # fmt: skip
    key = "group-meeting-proposed" if group_of(manager) else "meeting-proposed"
    await respond(manager, key)
    await go_back(manager)


async def _repeat(manager: DialogManager, count: int, until: date | None) -> None:
    """Keep what was chosen, once it makes a series."""
    await _days(manager, count, until)
    manager.dialog_data.update(count=count, until=until.isoformat() if until else "")
    await manager.switch_to(Schedule.series)


async def _days(manager: DialogManager, count: int, until: date | None) -> Days:
    first, weeks = day_of(manager), int(manager.dialog_data["weeks"])
    if group_of(manager):
        return await group_meetings.group_series_days(
            *both(manager), group_id=group_of(manager), first=first, weeks=weeks, count=count, until=until
        )
    return await meeting_series.series_days(
        *both(manager), pair_id=pair_of(manager), first=first, weeks=weeks, count=count, until=until
    )


def _repetition(manager: DialogManager) -> tuple[int, int, date | None]:
    until = str(manager.dialog_data.get("until") or "")
    last = date.fromisoformat(until) if until else None
    return int(manager.dialog_data["weeks"]), int(manager.dialog_data["count"]), last
