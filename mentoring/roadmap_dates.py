"""A roadmap's dates: from the regulation's months to days of this year, what is late, when to remind of what.

A school year of a roadmap runs from the first of August through the last of July: 001 begins its preparation in August.
"""

from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from mentoring.actors import Role
from mentoring.errors import BadInput
from mentoring.notices import Kind
from mentoring.profiles import Stage
from mentoring.roadmap import Item, ItemStatus, Roadmap

AUGUST = 8
PLANNING_FROM = 5
SOON_DAYS, LATE_DAYS, WEEKLY_AFTER_DAYS = 7, 3, 10
WEEKLY_DAYS = 4 * 7  # told the same every Monday for longer, it is read no more: monthly from then on


@dataclass(frozen=True)
class Progress:
    """How far a stage is; cancelled items count nowhere."""

    stage_id: str
    title: str
    done: int
    total: int
    late: int


@dataclass(frozen=True)
class Reminders:
    """What is to be told on a day: items by the kind of their reminder, and whether late ones are summed up."""

    items: tuple[tuple[Kind, Item], ...]
    weekly: bool


def school_year(day: date) -> int:
    """Return the calendar year in which the school year of a day begins."""
    return day.year if day.month >= AUGUST else day.year - 1


def offered_years(today: date) -> tuple[int, ...]:
    """Return the school years a roadmap can be made for: this one, from May on the next one as well."""
    this = school_year(today)
    return (this, this + 1) if PLANNING_FROM <= today.month < AUGUST else (this,)


def planned_day(due: str, year: int) -> date | None:
    """Return the day that «MM-DD» or «MM» (its last day) of a profile means in a school year; None for an open date."""
    if not due:
        return None
    month, _, day = due.partition("-")
    calendar_year = year if int(month) >= AUGUST else year + 1
    last = monthrange(calendar_year, int(month))[1]
    return date(calendar_year, int(month), min(int(day or last), last))


def planned_items(stages: Iterable[Stage], year: int) -> tuple[Item, ...]:
    """Return a profile's activities as items without numbers yet; what the regulation leaves open stays open."""
    return tuple(
        Item(
            0,
            stage.id,
            activity.title.ru,
            planned_day(activity.due, year),
            tuple(Role(role) for role in activity.responsible),
            result=activity.result.ru if activity.result else "",
            period=activity.when.ru if activity.when and not activity.due else "",
        )
        for stage in stages
        for activity in stage.activities
    )


def require_in_year(day: date, year: int) -> date:
    """Return a day of the school year; BadInput for any other."""
    if school_year(day) != year:
        raise BadInput("roadmap-day-outside", first=str(year), last=str(year + 1))
    return day


def progress(roadmap: Roadmap, today: date) -> tuple[Progress, ...]:
    """Return how far each stage is."""
    found = []
    for stage_id, title in roadmap.stages.items():
        planned = [one for one in roadmap.of_stage(stage_id) if one.status is not ItemStatus.CANCELLED]
        done = sum(one.status is ItemStatus.DONE for one in planned)
        late = sum(one.is_late(today) for one in planned)
        found.append(Progress(stage_id, title, done, len(planned), late))
    return tuple(found)


def nearest(roadmap: Roadmap) -> tuple[Item, ...]:
    """Return the open items that have a date, earliest and so late ones first."""
    dated = [(one.due_on, one) for one in roadmap.items if one.due_on and one.status is ItemStatus.OPEN]
    return tuple(one for _, one in sorted(dated, key=lambda pair: pair[0]))


def next_reminder(roadmap: Roadmap, after: date) -> date | None:
    """Return the first day later than `after` on which something is to be told; None for a roadmap not in force."""
    if roadmap.approved_on is None:
        return None
    days = [day for item in nearest(roadmap) for day, _ in occasions(item)]
    weekly = [_monday_for(begin, after) for begin in _weekly_begins(roadmap)]
    last = date(roadmap.year + 1, AUGUST, 31)
    return min((day for day in (*days, *weekly) if after < day <= last), default=None)


def reminders(roadmap: Roadmap, after: date, today: date) -> Reminders:
    """Return what is told today of the days since `after`; of each item the latest only: no flood after a downtime."""
    found = []
    for item in nearest(roadmap):
        passed = [kind for day, kind in occasions(item) if after < day <= today]
        found += [(passed[-1], item)] if passed else []
    is_summed_up = any(_monday_for(begin, after) <= today for begin in _weekly_begins(roadmap))
    return Reminders(tuple(found), weekly=is_summed_up)


def occasions(item: Item) -> tuple[tuple[date, Kind], ...]:
    """Return the days on which an item is reminded of by itself: a week before, on its date, three days after."""
    if item.due_on is None:
        return ()
    return (
        (item.due_on - timedelta(days=SOON_DAYS), Kind.ROADMAP_SOON),
        (item.due_on, Kind.ROADMAP_TODAY),
        (item.due_on + timedelta(days=LATE_DAYS), Kind.ROADMAP_LATE),
    )


def _weekly_begins(roadmap: Roadmap) -> list[date]:
    """From which day on each open item belongs into the Monday line on late ones."""
    return [one.due_on + timedelta(days=WEEKLY_AFTER_DAYS) for one in nearest(roadmap) if one.due_on]


def _monday_for(begin: date, after: date) -> date:
    """Return the first Monday later than `after` for an item: each of its first four weeks, then a month's first."""
    day = max(after, begin - timedelta(days=1))
    monday = day + timedelta(days=7 - day.weekday())
    while monday >= begin + timedelta(days=WEEKLY_DAYS) and monday.day > 7:
        monday += timedelta(days=7)
    return monday
