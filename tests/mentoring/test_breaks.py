"""School breaks as people type them, and whose hold on a day."""

from datetime import date

import pytest

from mentoring.breaks import (
    Break,
    Breaks,
    as_stored,
    from_stored,
    planned_year,
    read_breaks,
    school_year,
    with_own,
)
from mentoring.errors import BadInput
from services.catalog import shipped

USUAL = shipped().profile("irkutsk-school-2").breaks
MONTHS = {"октября": 10, "ноября": 11, "июня": 6}
AUTUMN = Break("Осенние", date(2026, 10, 24), date(2026, 11, 1))


def test_the_usual_breaks_hold_until_the_school_says_its_own_for_a_year() -> None:
    breaks = Breaks(USUAL, (AUTUMN,))
    assert breaks.at(date(2026, 10, 24), "ru") == AUTUMN
    assert breaks.at(date(2026, 11, 3), "ru") is None
    assert breaks.at(date(2027, 1, 5), "ru") is None  # its own year has no other break
    assert [one.title for one in (breaks.at(date(2027, 11, 3), "en"), breaks.at(date(2028, 1, 5), "ru")) if one] == [
        "Autumn break", "Зимние каникулы",
    ]  # fmt: skip
    assert breaks.at(date(2028, 7, 15), "ru") == Break("Летние каникулы", date(2028, 6, 1), date(2028, 8, 31))


def test_a_list_is_read_as_people_write_it() -> None:
    typed = "  Зимние каникулы:31.12 - 10.01.2027\nОсенние : 24 октября – 1 ноября\n\n"
    winter = Break("Зимние каникулы", date(2026, 12, 31), date(2027, 1, 10))
    assert read_breaks(typed, 2026, MONTHS) == (AUTUMN, winter)
    assert from_stored(as_stored((AUTUMN, winter))) == (AUTUMN, winter)
    assert from_stored("") == ()


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("", "breaks-expected"), ("\n".join(["Осенние: 26.10 – 03.11"] * 11), "breaks-expected"),
        ("каникулы", "breaks-line-expected"),
        ("🙂", "breaks-line-expected"), ("Осенние: 26.10", "breaks-line-expected"),
        ("Осенние: 31.06 – 03.07", "breaks-no-such-day"), ("Осенние: завтра – 03.11", "breaks-no-such-day"),
        ("Осенние: 26.10.2027 – 03.11.2027", "breaks-no-such-day"), ("Осенние: 03.11 – 26.10", "breaks-order"),
        ("Весь год: 01.09 – 30.05", "breaks-order"), ("я" * 60 + ": 26.10 – 03.11", "breaks-title-long"),
        ("Одни: 26.10 – 03.11\nДругие: 03.11 – 05.11", "breaks-overlap"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_with_its_line(typed: str, key: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_breaks(typed, 2026, MONTHS)
    assert caught.value.key == key


def test_a_year_said_anew_replaces_itself_alone_and_old_years_go() -> None:
    old, last = (Break("Осенние", date(year, 10, 24), date(year, 11, 1)) for year in (2024, 2025))
    newer = Break("Осенние", date(2026, 10, 26), date(2026, 11, 3))
    assert with_own((old, last, AUTUMN), 2026, (newer,)) == (last, newer)


def test_summer_belongs_to_the_year_before_and_speaks_of_the_next() -> None:
    assert (school_year(date(2027, 8, 31)), planned_year(date(2027, 8, 31)), planned_year(date(2027, 5, 1))) == (
        2026, 2027, 2026,
    )  # fmt: skip
