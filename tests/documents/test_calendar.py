"""A meeting as a phone's calendar will read it."""

import re
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Alarm, Calendar, Event

from documents.calendar import MeetingEvent, meeting_ics, meetings_ics
from tests.documents.ics_reader import Shelf, Unreadable

EVENT = MeetingEvent(
    uid="meeting-17@mentoring",
    sequence=0,
    starts_at=datetime(2026, 9, 15, 6, 30, tzinfo=UTC),
    minutes=45,
    title="Встреча наставнической пары; знакомство, план",
    place="Кабинет 12, 2-й этаж",
    description="Взять с собой:\n1) план урока,\n2) журнал \\ тетрадь",
    organizer_name='Воробьёва "Марина" Сергеевна',
    cancelled=False,
    stamp=datetime(2026, 9, 10, 12, tzinfo=UTC),
    zone="Asia/Irkutsk",
)


def read(data: bytes) -> tuple[Calendar, Event]:
    calendar = Calendar.from_ical(data)
    assert isinstance(calendar, Calendar)
    (event,) = calendar.events
    return calendar, event


def unfolded(data: bytes) -> list[str]:
    """By hand, from RFC 5545, 3.1: a line end followed by a space is no line end."""
    return data.replace(b"\r\n ", b"").decode().split("\r\n")


def test_a_calendar_shows_the_meeting_as_agreed() -> None:
    calendar, event = read(meeting_ics(EVENT))
    assert (calendar["VERSION"], calendar["METHOD"]) == ("2.0", "PUBLISH")
    assert calendar["PRODID"]
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (EVENT.uid, 0, "CONFIRMED")
    assert (event["SUMMARY"], event["LOCATION"]) == (EVENT.title, EVENT.place)
    assert event["DESCRIPTION"] == EVENT.description
    assert (event.start, event.end) == (EVENT.starts_at, EVENT.starts_at + timedelta(minutes=45))
    assert event.stamp == EVENT.stamp
    assert event["ORGANIZER"].params["CN"] == "Воробьёва 'Марина' Сергеевна"
    assert not event.errors


def test_the_phone_reminds_a_day_and_an_hour_before() -> None:
    _, event = read(meeting_ics(EVENT))
    alarms = [alarm for alarm in event.walk("VALARM") if isinstance(alarm, Alarm)]
    assert [alarm.TRIGGER for alarm in alarms] == [timedelta(days=-1), timedelta(hours=-1)]
    assert {(alarm["ACTION"], alarm["DESCRIPTION"]) for alarm in alarms} == {("DISPLAY", EVENT.title)}


def test_a_cancelled_meeting_leaves_the_calendar_and_does_not_ring() -> None:
    calendar, event = read(meeting_ics(replace(EVENT, cancelled=True, sequence=3)))
    assert (calendar["METHOD"], event["STATUS"]) == ("CANCEL", "CANCELLED")
    assert (event["UID"], event["SEQUENCE"]) == (EVENT.uid, 3)
    assert event["ORGANIZER"]
    assert not event.walk("VALARM")


def test_the_moment_is_written_in_utc_whatever_zone_it_came_in() -> None:
    irkutsk = timezone(timedelta(hours=8))
    lines = unfolded(meeting_ics(replace(EVENT, starts_at=EVENT.starts_at.astimezone(irkutsk))))
    assert "DTSTART:20260915T063000Z" in lines
    assert "DTEND:20260915T071500Z" in lines
    assert "DTSTAMP:20260910T120000Z" in lines
    assert "X-WR-TIMEZONE:Asia/Irkutsk" in lines


def test_special_letters_are_escaped_as_the_standard_asks() -> None:
    lines = unfolded(meeting_ics(EVENT))
    assert "SUMMARY:Встреча наставнической пары\\; знакомство\\, план" in lines
    assert "DESCRIPTION:Взять с собой:\\n1) план урока\\,\\n2) журнал \\\\ тетрадь" in lines


def test_long_cyrillic_lines_are_folded_between_letters_at_75_octets() -> None:
    data = meeting_ics(replace(EVENT, description="Ёжик принёс щавель. " * 60))
    assert data.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in data.replace(b"\r\n", b"")
    lines = data.split(b"\r\n")
    assert len(lines) > 40
    for line in lines:
        assert len(line) <= 75
        line.decode()


@given(st.text(max_size=400), st.text(max_size=400), st.text(max_size=400))
def test_no_words_of_people_break_the_file_or_add_lines_to_it(title: str, place: str, name: str) -> None:
    data = meeting_ics(replace(EVENT, title=title, place=place, description=None, organizer_name=name))
    calendar, event = read(data)
    assert calendar["METHOD"] == "PUBLISH"
    assert not event.errors
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    names = [re.split("[:;]", line)[0] for line in unfolded(data) if line]
    assert names.count("SUMMARY") == 1
    assert set(names) <= {
        *("BEGIN", "END", "VERSION", "PRODID", "METHOD", "X-WR-TIMEZONE", "UID", "SEQUENCE", "DTSTAMP", "DTSTART"),
        *("DTEND", "SUMMARY", "STATUS", "ORGANIZER", "LOCATION", "ACTION", "TRIGGER", "DESCRIPTION"),
    }


def test_a_meeting_without_place_or_words_has_no_empty_lines_about_them() -> None:
    _, event = read(meeting_ics(replace(EVENT, place=None, description=None)))
    assert "LOCATION" not in event
    assert "DESCRIPTION" not in event


def test_an_independent_reader_honours_updates_and_withdrawals_in_whatever_order_they_come() -> None:
    moved = replace(EVENT, sequence=1, starts_at=EVENT.starts_at + timedelta(days=1))
    off = replace(moved, sequence=2, cancelled=True)
    for files, left in (
        ([EVENT], [EVENT.starts_at]), ([EVENT, moved], [moved.starts_at]), ([moved, EVENT], [moved.starts_at]),
        ([EVENT, moved, off], []), ([off, EVENT], []),
    ):  # fmt: skip
        shelf = Shelf()
        for one in files:
            shelf.take(meetings_ics([one]))
        assert shelf.moments() == left


def test_the_independent_reader_reads_the_words_as_they_were_meant() -> None:
    shelf = Shelf()
    shelf.take(meeting_ics(EVENT))
    assert [one.title for one in shelf.events.values()] == [EVENT.title]
    for spoilt in (b"SEQUENCE:0", b"ORGANIZER", b"END:VEVENT", b"DTSTAMP"):
        with pytest.raises(Unreadable):
            shelf.take(meeting_ics(EVENT).replace(spoilt, b"X-NOTHING:0", 1))


def test_a_series_is_separate_events_of_one_file_and_is_withdrawn_by_one() -> None:
    series = [replace(EVENT, uid=f"meeting-{week}", starts_at=EVENT.starts_at + timedelta(weeks=week))
              for week in range(4)]  # fmt: skip
    shelf = Shelf()
    shelf.take(meetings_ics(series))
    assert shelf.moments() == [one.starts_at for one in series]
    data = meetings_ics([replace(one, sequence=1, cancelled=True) for one in series[1:]])
    calendar = Calendar.from_ical(data)
    assert (calendar["METHOD"], {event["STATUS"] for event in calendar.events}) == ("PUBLISH", {"CANCELLED"})
    shelf.take(data)
    assert shelf.moments() == [EVENT.starts_at]
    with pytest.raises(ValueError, match="no meeting"):
        meetings_ics([])


def test_naive_times_and_meetings_that_do_not_last_are_refused() -> None:
    naive = EVENT.starts_at.replace(tzinfo=None)
    with pytest.raises(ValueError, match="aware"):
        meeting_ics(replace(EVENT, starts_at=naive))
    with pytest.raises(ValueError, match="aware"):
        meeting_ics(replace(EVENT, stamp=naive))
    with pytest.raises(ValueError, match="last"):
        meeting_ics(replace(EVENT, minutes=0))
