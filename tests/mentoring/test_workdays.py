"""Three working days are never fewer than the Labour Code's."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.workdays import after, is_working


@pytest.mark.parametrize(("day", "works"), [
    (date(2026, 11, 20), True), (date(2026, 11, 21), False), (date(2026, 11, 4), False),
    (date(2026, 3, 8), False), (date(2026, 3, 9), False), (date(2026, 3, 10), True),
    (date(2026, 5, 9), False), (date(2026, 5, 11), False), (date(2027, 1, 8), False), (date(2027, 1, 11), True),
    (date(2024, 6, 12), False), (date(2025, 2, 24), False), (date(2025, 5, 1), False), (date(2032, 5, 10), False),
])  # fmt: skip
def test_weekends_and_holidays_are_no_working_days(day: date, works: bool) -> None:
    assert is_working(day) is works


@pytest.mark.parametrize(("day", "last"), [
    (date(2026, 11, 21), date(2026, 11, 25)), (date(2026, 11, 24), date(2026, 11, 27)),
    (date(2026, 11, 3), date(2026, 11, 9)), (date(2026, 12, 30), date(2027, 1, 12)),
    (date(2026, 3, 6), date(2026, 3, 12)),
])  # fmt: skip
def test_notice_runs_over_weekends_and_holidays(day: date, last: date) -> None:
    assert after(day, 3) == last


@given(st.dates(date(2000, 1, 1), date(2100, 1, 1)), st.integers(1, 40))
def test_between_the_two_days_lie_so_many_working_days(day: date, count: int) -> None:
    last = after(day, count)
    between = [day + timedelta(ahead) for ahead in range(1, (last - day).days + 1)]
    assert sum(map(is_working, between)) == count
    assert is_working(last)
