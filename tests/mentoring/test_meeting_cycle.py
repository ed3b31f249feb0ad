"""The cycle of meetings: what comes next follows from what was held."""

from datetime import date

import pytest

from mentoring.errors import BadInput
from mentoring.meeting_cycle import CLOSING, KINDS, next_kind
from mentoring.meeting_series import MOST, days_of_series
from mentoring.profiles import Profile
from mentoring.workdays import is_holiday
from services.catalog import Catalog

EVERY = ("acquaintance", "trial", "planning")


def test_the_next_meeting_is_the_first_that_was_not_held() -> None:
    assert [next_kind(KINDS, EVERY[:count]) for count in range(4)] == ["acquaintance", "trial", "planning", "series"]
    assert next_kind(KINDS, {*EVERY, "series"}) == "series"
    assert next_kind(KINDS, {"trial"}) == "acquaintance"
    assert next_kind(KINDS, (), acquainted=True) == "trial"
    assert next_kind((), ()) == ""


def test_near_the_end_the_final_meeting_comes_and_after_it_none() -> None:
    assert next_kind(KINDS, EVERY, ends_soon=True) == CLOSING
    assert next_kind(KINDS, {*EVERY, CLOSING}) == ""


def test_every_regulation_has_meetings_of_known_kinds(catalog: Catalog) -> None:
    found: list[Profile] = list(catalog.profiles.values())
    assert found
    for profile in found:
        assert {one.id for one in profile.meetings} <= set(KINDS)


def test_a_series_leaves_holidays_out_and_goes_on() -> None:
    found = days_of_series(date(2026, 10, 21), 1, date(2027, 5, 31), 4)
    assert found.days == (date(2026, 10, 21), date(2026, 10, 28), date(2026, 11, 11), date(2026, 11, 18))
    assert found.skipped == (date(2026, 11, 4),)
    assert not any(map(is_holiday, found.days))
    fortnightly = days_of_series(date(2026, 9, 3), 2, date(2026, 10, 1))
    assert fortnightly.days == (date(2026, 9, 3), date(2026, 9, 17), date(2026, 10, 1))


@pytest.mark.parametrize("count", [0, 1, MOST + 1])
def test_a_series_has_from_two_to_forty_meetings(count: int) -> None:
    with pytest.raises(BadInput, match="series-count-expected"):
        days_of_series(date(2026, 9, 3), 1, date(2027, 5, 31), count)
    with pytest.raises(BadInput, match="series-too-short"):
        days_of_series(date(2026, 9, 3), 1, date(2026, 9, 8))


def test_a_saturday_is_no_holiday_but_the_fourth_of_november_is() -> None:
    assert not is_holiday(date(2026, 9, 5))
    assert is_holiday(date(2026, 11, 4))
    assert is_holiday(date(2027, 5, 3))  # the first of May is a Saturday
