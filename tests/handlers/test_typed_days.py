"""A day and an hour as people type them: understood where that is safe, refused in words where it is not."""

from contextlib import suppress
from datetime import date, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from handlers.day_words import day_words
from mentoring.errors import BadInput
from mentoring.moments import Typed, read_hours, read_moment

# A Saturday of autumn.
TODAY = date(2026, 11, 21)
RU, EN = day_words("ru"), day_words("en")


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("завтра в 15:30", Typed(date(2026, 11, 22), time(15, 30))),
        ("Послезавтра", Typed(date(2026, 11, 23))),
        ("сегодня, 9.05", Typed(TODAY, time(9, 5))),
        ("12.12 14:00", Typed(date(2026, 12, 12), time(14))),
        ("12.12", Typed(date(2026, 12, 12))),
        ("15.01 в 15", Typed(date(2027, 1, 15), time(15))),
        ("12 декабря с 15 до 16:30", Typed(date(2026, 12, 12), time(15), time(16, 30))),
        ("12 декабря 2026 15:00 – 16:00", Typed(date(2026, 12, 12), time(15), time(16))),
        ("2026-12-12 15:00", Typed(date(2026, 12, 12), time(15))),
        ("12.12.2026", Typed(date(2026, 12, 12))),
        ("в пятницу в 15 часов", Typed(date(2026, 11, 27), time(15))),
        ("среда", Typed(date(2026, 11, 25))),
        ("пн 8:00", Typed(date(2026, 11, 23), time(8))),
    ],
)
def test_what_is_safe_to_understand_is_understood(typed: str, expected: Typed) -> None:
    assert read_moment(typed, TODAY, RU) == expected


def test_english_is_read_alike() -> None:
    assert read_moment("tomorrow at 15:30", TODAY, EN) == Typed(date(2026, 11, 22), time(15, 30))
    assert read_moment("on Friday from 15 to 16", TODAY, EN) == Typed(date(2026, 11, 27), time(15), time(16))
    assert read_moment("12 December", TODAY, EN) == Typed(date(2026, 12, 12))


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("31.06", "moment-no-such-day"), ("29.02", "moment-no-such-day"),
        ("31 июня", "moment-no-such-day"), ("30.02.2027", "moment-no-such-day"),
        ("завтра в 25:00", "moment-no-such-hour"), ("завтра 15:75", "moment-no-such-hour"),
        ("завтра 16:00-15:00", "moment-ends-before"), ("завтра с 15 до 15", "moment-ends-before"),
        ("как-нибудь", "moment-expected"), ("", "moment-expected"), ("15:30", "moment-expected"),
        ("завтра вечером", "moment-expected"), ("я" * 5000, "moment-expected"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_in_its_own_words(typed: str, key: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_moment(typed, TODAY, RU)
    assert caught.value.key == key


def test_a_day_just_past_stays_past_instead_of_becoming_next_years() -> None:
    assert read_moment("01.11", TODAY, RU).day == date(2026, 11, 1)
    assert read_moment("01.02", TODAY, RU).day == date(2027, 2, 1)


def test_an_hour_alone_is_read_with_and_without_its_end() -> None:
    assert read_hours("14.15", RU) == Typed(None, time(14, 15))
    assert read_hours("в 9", RU) == Typed(None, time(9))
    assert read_hours("15:00–16:30", RU).minutes == 90
    for typed, key in (("в обед", "hour-expected"), ("24:00", "moment-no-such-hour"), ("16-15", "moment-ends-before")):
        with pytest.raises(BadInput, match=key):
            read_hours(typed, RU)


@given(st.text(max_size=60), st.dates(date(2026, 1, 1), date(2027, 12, 31)))
def test_whatever_is_typed_is_a_moment_or_a_kind_answer(typed: str, today: date) -> None:
    for words in (RU, EN):
        with suppress(BadInput):
            found = read_moment(typed, today, words)
            assert found.day is not None
            assert found.ends is None or (found.begins is not None and found.ends > found.begins)
