"""From a regulation's months to days of a school year, and the days on which people are reminded."""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.actors import Role
from mentoring.errors import BadInput
from mentoring.forms import Wording
from mentoring.notices import Kind
from mentoring.profiles import Activity, Stage
from mentoring.roadmap import Item, ItemStatus, Roadmap, Scope
from mentoring.roadmap_dates import (
    nearest,
    next_reminder,
    offered_years,
    planned_day,
    planned_items,
    progress,
    reminders,
    require_in_year,
    school_year,
)

ITEM = Item(1, "first", "Приказ", date(2026, 9, 30), (Role.DIRECTOR,))
PLAN = Roadmap(
    1, 1, Scope.SCHOOL, 2026, {"first": "Подготовка", "second": "Банк"}, (ITEM,), approved_on=date(2026, 9, 1)
)


@pytest.mark.parametrize(
    ("due", "expected"),
    [
        ("08", date(2026, 8, 31)),
        ("12-30", date(2026, 12, 30)),
        ("06-30", date(2027, 6, 30)),
        ("07", date(2027, 7, 31)),
        ("02", date(2027, 2, 28)),
        ("02-29", date(2027, 2, 28)),
        ("", None),
    ],
)
def test_a_date_of_the_regulation_falls_into_this_school_year(due: str, expected: date | None) -> None:
    assert planned_day(due, 2026) == expected


def test_a_leap_year_keeps_its_day() -> None:
    assert planned_day("02", 2027) == planned_day("02-29", 2027) == date(2028, 2, 29)


@given(st.dates(date(2020, 1, 1), date(2040, 12, 31)))
def test_every_day_belongs_to_one_school_year(day: date) -> None:
    year = school_year(day)
    assert date(year, 8, 1) <= day < date(year + 1, 8, 1)
    assert require_in_year(day, year) == day
    for other in (year - 1, year + 1):
        with pytest.raises(BadInput, match="roadmap-day-outside"):
            require_in_year(day, other)


def test_next_year_is_planned_from_may_on() -> None:
    assert offered_years(date(2027, 4, 30)) == (2026,)
    assert offered_years(date(2027, 5, 1)) == (2026, 2027)
    assert offered_years(date(2027, 8, 1)) == (2027,)


def test_what_the_regulation_leaves_open_stays_open() -> None:
    words = Wording("Приказ", "Order")
    activities = (
        Activity("a", words, "08", responsible=("director",)),
        Activity("b", words, when=words),
    )
    stages = (Stage("first", words, activities=activities), Stage("second", words))
    dated, open_one = planned_items(stages, 2026)
    assert (dated.due_on, dated.roles, dated.result) == (date(2026, 8, 31), (Role.DIRECTOR,), "")
    assert (open_one.due_on, open_one.roles, open_one.period) == (None, (), "Приказ")


def test_progress_counts_what_is_planned_and_names_what_is_late() -> None:
    items = (ITEM, replace(ITEM, id=2, status=ItemStatus.DONE), replace(ITEM, id=3, status=ItemStatus.CANCELLED))
    first, second = progress(replace(PLAN, items=items), date(2026, 10, 1))
    assert (first.done, first.total, first.late) == (1, 2, 1)
    assert (second.done, second.total, second.late) == (0, 0, 0)


def test_late_ones_come_first_and_done_ones_not_at_all() -> None:
    later, undated = replace(ITEM, id=2, due_on=date(2026, 12, 1)), replace(ITEM, id=3, due_on=None)
    done = replace(ITEM, id=4, status=ItemStatus.DONE)
    assert nearest(replace(PLAN, items=(later, undated, done, ITEM))) == (ITEM, later)


def told_days(plan: Roadmap, after: date, until: date) -> list[tuple[date, list[Kind], bool]]:
    """Every day on which something is told, as the schedule goes from one to the next."""
    found = []
    while (day := next_reminder(plan, after)) is not None and day <= until:
        told = reminders(plan, after, day)
        found.append((day, [kind for kind, _ in told.items], told.weekly))
        after = day
    return found


def test_an_item_is_reminded_of_before_on_and_after_its_date_and_then_on_mondays() -> None:
    assert told_days(PLAN, date(2026, 9, 1), date(2026, 10, 25)) == [
        (date(2026, 9, 23), [Kind.ROADMAP_SOON], False),
        (date(2026, 9, 30), [Kind.ROADMAP_TODAY], False),
        (date(2026, 10, 3), [Kind.ROADMAP_LATE], False),
        (date(2026, 10, 12), [], True),
        (date(2026, 10, 19), [], True),
    ]


def test_what_stays_late_is_summed_up_four_mondays_and_then_once_a_month_until_something_else_is_late() -> None:
    other = replace(ITEM, id=2, due_on=date(2027, 1, 22))
    until = date(2027, 2, 14)
    alone = [day for day, _, weekly in told_days(PLAN, date(2026, 10, 10), until) if weekly]
    first = [date(2026, 10, 12), date(2026, 10, 19), date(2026, 10, 26), date(2026, 11, 2)]
    assert alone == [*first, date(2026, 12, 7), date(2027, 1, 4), date(2027, 2, 1)]
    plan = replace(PLAN, items=(ITEM, other))
    both = [day for day, _, weekly in told_days(plan, date(2026, 10, 10), until) if weekly]
    assert both == [*alone, date(2027, 2, 8)]
    assert reminders(PLAN, date(2026, 11, 20), date(2026, 12, 9)).weekly
    assert not reminders(PLAN, date(2026, 11, 2), date(2026, 12, 1)).weekly


def test_nobody_is_reminded_of_what_is_done_called_off_or_never_approved() -> None:
    for status in (ItemStatus.DONE, ItemStatus.CANCELLED):
        assert next_reminder(replace(PLAN, items=(replace(ITEM, status=status),)), date(2026, 9, 1)) is None
    assert next_reminder(replace(PLAN, approved_on=None), date(2026, 9, 1)) is None


def test_reminders_end_with_the_school_year() -> None:
    days = [day for day, _, _ in told_days(PLAN, date(2027, 7, 1), date(2030, 1, 1))]
    assert days
    assert max(days) <= date(2027, 8, 31)


def test_after_a_downtime_an_item_is_told_of_once() -> None:
    told = reminders(PLAN, date(2026, 9, 1), date(2026, 10, 15))
    assert told.items == ((Kind.ROADMAP_LATE, ITEM),)
    assert told.weekly


@given(
    st.lists(st.dates(date(2026, 8, 1), date(2027, 7, 31)), max_size=6), st.dates(date(2026, 8, 1), date(2027, 9, 30))
)
def test_the_schedule_always_goes_forward_and_never_tells_nothing(due: list[date], after: date) -> None:
    plan = replace(PLAN, items=tuple(replace(ITEM, id=place, due_on=day) for place, day in enumerate(due)))
    day = next_reminder(plan, after)
    if day is not None:
        told = reminders(plan, after, day)
        assert day > after
        assert bool(told.items) or told.weekly
        assert all(day >= one.due_on - timedelta(days=7) for _, one in told.items if one.due_on)
