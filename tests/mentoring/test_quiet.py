"""Quiet hours: nobody is woken, and a reminder of an event never comes after it."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.notices import before
from mentoring.quiet import SATURDAY, QuietHours

# Zones that move their clocks at two, at midnight and by half an hour, and one that does not.
ZONES = ("Europe/Berlin", "America/Santiago", "Australia/Lord_Howe", "Asia/Beirut", "Africa/Casablanca",
         "America/St_Johns", "Asia/Irkutsk", "Asia/Kathmandu", "Pacific/Apia")  # fmt: skip
moments = st.datetimes(datetime(2020, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - hypothesis asks for bounds without a zone
zones = st.sampled_from(ZONES)
quiets = st.builds(
    QuietHours, st.times(time(18), time(23, 59)), st.times(time(4), time(11)), st.booleans()
)  # fmt: skip
leads = st.timedeltas(timedelta(minutes=1), timedelta(days=7))


def at(zone: str, *parts: int) -> datetime:
    year, month, day, hour, minute = parts
    return datetime(year, month, day, hour, minute, tzinfo=ZoneInfo(zone)).astimezone(UTC)


@given(quiets, moments, zones)
def test_what_waits_comes_at_a_permitted_moment_and_never_early(quiet: QuietHours, moment: datetime, zone: str) -> None:
    loud = quiet.next_loud(moment, zone)
    assert loud >= moment
    assert not quiet.covers(loud, zone)
    assert (loud == moment) == (not quiet.covers(moment, zone))
    assert loud - moment <= timedelta(days=3)


@given(quiets, moments, zones)
def test_what_cannot_wait_comes_at_a_permitted_moment_and_never_late(
    quiet: QuietHours, moment: datetime, zone: str
) -> None:
    loud = quiet.last_loud(moment, zone)
    assert loud <= moment
    assert not quiet.covers(loud, zone)
    assert (loud == moment) == (not quiet.covers(moment, zone))
    assert moment - loud <= timedelta(days=3)


@given(quiets, moments, zones, leads, leads)
def test_a_reminder_before_an_event_moves_earlier_and_never_later(
    quiet: QuietHours, event: datetime, zone: str, lead: timedelta, ago: timedelta
) -> None:
    due = before(event, lead, quiet, zone, event - ago)
    assert due <= event - lead < event
    assert due == event - lead or not quiet.covers(due, zone)


@pytest.mark.parametrize(
    ("parts", "is_quiet"),
    [
        ((2026, 9, 1, 7, 59), True),
        ((2026, 9, 1, 8, 0), False),
        ((2026, 9, 1, 19, 59), False),
        ((2026, 9, 1, 20, 0), True),
        ((2026, 9, 4, 19, 59), False),
        ((2026, 9, 5, 12, 0), True),
        ((2026, 9, 6, 12, 0), True),
        ((2026, 9, 7, 8, 0), False),
    ],
)
def test_the_edges_of_quiet_hours_are_those_people_expect(parts: tuple[int, ...], is_quiet: bool) -> None:
    assert QuietHours().covers(at("Asia/Irkutsk", *parts), "Asia/Irkutsk") is is_quiet


def test_a_friday_evening_waits_for_monday_morning_and_a_monday_reminder_comes_on_friday() -> None:
    zone = "Europe/Berlin"
    # The clocks go forward in the night to Sunday, 29 March 2026.
    assert QuietHours().next_loud(at(zone, 2026, 3, 27, 21, 0), zone) == at(zone, 2026, 3, 30, 8, 0)
    assert QuietHours().last_loud(at(zone, 2026, 3, 30, 7, 0), zone) == at(zone, 2026, 3, 27, 19, 59)


def test_where_weekends_are_loud_only_nights_are_quiet() -> None:
    quiet, saturday = QuietHours(weekends=False), at("Asia/Irkutsk", 2026, 9, 5, 12, 0)
    assert saturday.astimezone(ZoneInfo("Asia/Irkutsk")).weekday() == SATURDAY
    assert not quiet.covers(saturday, "Asia/Irkutsk")


def test_quiet_hours_within_one_day_are_understood() -> None:
    siesta = QuietHours(time(13), time(15), weekends=False)
    zone = "Asia/Irkutsk"
    assert siesta.next_loud(at(zone, 2026, 9, 1, 14, 0), zone) == at(zone, 2026, 9, 1, 15, 0)
    assert siesta.last_loud(at(zone, 2026, 9, 1, 14, 0), zone) == at(zone, 2026, 9, 1, 12, 59)
    assert not siesta.covers(at(zone, 2026, 9, 1, 23, 0), zone)


def test_who_agrees_on_saturday_to_meet_on_sunday_is_reminded_on_sunday() -> None:
    zone = "Asia/Irkutsk"
    now, event = at(zone, 2026, 9, 5, 12, 0), at(zone, 2026, 9, 6, 15, 0)
    assert before(event, timedelta(hours=1), QuietHours(), zone, now) == event - timedelta(hours=1)
