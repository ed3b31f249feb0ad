"""Hours that suit both are offered first: on no holiday, at no time that is taken."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.errors import BadInput
from mentoring.free_hours import FIRST_HOUR, LAST_HOUR, Hour, check_hour, common, next_moments
from mentoring.workdays import is_holiday

ZONE = "Asia/Irkutsk"
# A Tuesday, ten in the morning there.
NOW = datetime(2026, 11, 3, 2, tzinfo=UTC)
HOURS = st.frozensets(st.tuples(st.integers(0, 6), st.integers(FIRST_HOUR, LAST_HOUR)), max_size=20)


def test_only_what_everybody_marked_suits() -> None:
    assert common([{(1, 15), (2, 9)}, {(2, 9), (3, 9)}]) == {(2, 9)}
    assert common([{(1, 15)}, set()]) == common([]) == frozenset()


def test_the_next_moments_leave_out_holidays_and_what_is_taken() -> None:
    wall = [one.strftime("%d.%m %H:%M") for one in next_moments({(2, 15), (1, 9), (1, 11)}, NOW, ZONE)]
    assert wall == ["03.11 11:00", "10.11 09:00", "10.11 11:00", "11.11 15:00"]  # the fourth of November is a holiday
    taken = datetime(2026, 11, 10, 9, 30, tzinfo=ZoneInfo(ZONE))
    assert taken - timedelta(minutes=30) not in next_moments({(1, 9)}, NOW, ZONE, [taken])


def test_hours_in_a_school_break_come_only_where_there_are_no_others() -> None:
    suits, until = {(2, 15)}, date(2026, 11, 14)
    taught = next_moments(suits, NOW, ZONE, in_break=lambda day: day <= until)
    assert [f"{one:%d.%m}" for one in taught] == ["18.11"]
    assert [f"{one:%d.%m}" for one in next_moments(suits, NOW, ZONE, in_break=lambda _: True)] == ["11.11", "18.11"]


@given(HOURS, st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - bounds carry none
def test_every_moment_offered_is_ahead_and_marked(hours: frozenset[Hour], now: datetime) -> None:
    found = next_moments(hours, now, "Europe/Berlin")
    assert found == sorted(found)
    for one in found:
        assert one > now
        assert (one.weekday(), one.hour) in hours
        assert not is_holiday(one.date())


@pytest.mark.parametrize(("weekday", "hour"), [(7, 9), (-1, 9), (0, 7), (0, 21)])
def test_hours_that_no_screen_offers_are_refused(weekday: int, hour: int) -> None:
    assert check_hour(0, FIRST_HOUR) == (0, FIRST_HOUR)
    with pytest.raises(BadInput):
        check_hour(weekday, hour)
