"""What is typed about an organization, and its year of work."""

from datetime import date, time

import pytest

from mentoring.errors import BadInput
from mentoring.organizations import (
    RUSSIAN_ZONES,
    OwnQuiet,
    SchoolYear,
    read_detail,
    read_name,
    read_wall_time,
    read_year_day,
    read_zone,
)
from mentoring.quiet import QuietHours
from services.catalog import shipped

PROFILE = shipped().profile("irkutsk-school-2")


@pytest.mark.parametrize(("typed", "zone"), [("asia/irkutsk", "Asia/Irkutsk"), (" Europe/Moscow ", "Europe/Moscow"),
                                             ("america/new york", "America/New_York")])  # fmt: skip
def test_a_zone_may_be_typed_in_any_letters(typed: str, zone: str) -> None:
    assert read_zone(typed) == zone


@pytest.mark.parametrize("typed", ["", "Иркутск", "Asia/Irkytsk", "../../etc/passwd", "asia", "Z" * 5000])
def test_what_is_no_zone_is_refused(typed: str) -> None:
    with pytest.raises(BadInput) as caught:
        read_zone(typed)
    assert len(str(caught.value.variables["zone"])) <= 300


def test_the_offered_zones_exist() -> None:
    assert [read_zone(one) for one in RUSSIAN_ZONES] == list(RUSSIAN_ZONES)


@pytest.mark.parametrize(
    ("typed", "day"), [("01.09", "09-01"), ("1.9", "09-01"), ("31/05", "05-31"), ("29.02.", "02-29")]
)
def test_a_day_of_every_year_is_read(typed: str, day: str) -> None:
    assert read_year_day(typed) == day


@pytest.mark.parametrize("typed", ["", "сентябрь", "31.02", "1.13", "01.09.2026", "0.0"])
def test_what_is_no_day_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        read_year_day(typed)


@pytest.mark.parametrize(
    ("typed", "wall"), [("20:00", time(20)), ("8", time(8)), ("21.30", time(21, 30)), ("0730", time(7, 30))]
)
def test_a_time_of_day_is_read(typed: str, wall: time) -> None:
    assert read_wall_time(typed) == wall


@pytest.mark.parametrize("typed", ["", "25:00", "20:60", "вечером", "8 утра"])
def test_what_is_no_time_is_refused(typed: str) -> None:
    with pytest.raises(BadInput):
        read_wall_time(typed)


def test_names_and_details_have_a_limit() -> None:
    assert read_name("  Школа \n № 2 ") == "Школа № 2"
    for typed in ("", " ", "Ш" * 201):
        with pytest.raises(BadInput):
            read_name(typed)
    assert read_detail("") == ""
    with pytest.raises(BadInput):
        read_detail("у" * 301)


@pytest.mark.parametrize(
    ("today", "first", "last"),
    [
        (date(2026, 9, 1), date(2026, 9, 1), date(2027, 5, 31)),
        (date(2027, 5, 31), date(2026, 9, 1), date(2027, 5, 31)),
        (date(2027, 6, 1), date(2027, 9, 1), date(2028, 5, 31)),
        (date(2026, 8, 31), date(2026, 9, 1), date(2027, 5, 31)),
        (date(2027, 1, 15), date(2026, 9, 1), date(2027, 5, 31)),
    ],
)
def test_a_year_of_work_goes_over_new_year_and_summer_belongs_to_the_next(today: date, first: date, last: date) -> None:
    year = SchoolYear()
    assert (year.first_day(today), year.last_day(today)) == (first, last)


def test_a_year_of_work_may_be_a_calendar_year_and_end_on_a_leap_day() -> None:
    assert SchoolYear("01-01", "12-31").first_day(date(2026, 6, 1)) == date(2026, 1, 1)
    assert SchoolYear("09-01", "02-29").last_day(date(2026, 9, 1)) == date(2027, 2, 28)


def test_own_quiet_hours_stand_over_the_profiles() -> None:
    assert OwnQuiet().over(PROFILE) == QuietHours(time(20), time(8), weekends=True)
    assert OwnQuiet(time(22), None, weekends=False).over(PROFILE) == QuietHours(time(22), time(8), weekends=False)
