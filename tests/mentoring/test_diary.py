"""Notes on meetings: days found in agreements, lengths read, the mentee's word tied to the note as it was."""

from datetime import UTC, date, datetime, timedelta

import pytest

from mentoring import diary
from mentoring.diary import Answer, Entry, Mode, Note, Part, Reply
from mentoring.errors import BadInput
from mentoring.meetings import Meeting, MeetingStatus
from texts.dates import month_numbers

TODAY = date(2026, 9, 10)
NOW = datetime(2026, 9, 10, 2, tzinfo=UTC)
MENTOR, MENTEE = 1, 2


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Посетить урок до 15.09", date(2026, 9, 15)),
        ("Прислать план 15 сентября", date(2026, 9, 15)),
        ("Прислать план 15.09.2026 г.", date(2026, 9, 15)),
        ("Разобрать тему 3.2 до 1.10", date(2026, 10, 1)),
        ("Сдать к 05.09", date(2027, 9, 5)),
        ("Сдать к 05.09.2026", None),
        ("Сдать к 31.06", None),
        ("Прочитать главу 12", None),
        ("Прочитать 3 главы", None),
    ],
)
def test_an_agreement_names_its_day_or_none(words: str, day: date | None) -> None:
    assert diary.read_agreement(words, TODAY, month_numbers("ru")) == (words, day)


def test_english_days_are_read_too() -> None:
    assert diary.read_agreement("Visit by 15 September", TODAY, month_numbers("en"))[1] == date(2026, 9, 15)


@pytest.mark.parametrize(("words", "key"), [("", "diary-agreement-expected"), ("я" * 301, "note-too-long")])
def test_an_agreement_needs_words_and_not_too_many(words: str, key: str) -> None:
    with pytest.raises(BadInput, match=key):
        diary.read_agreement(words, TODAY, {})


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [("45", 45), ("45 минут", 45), ("1:30", 90), ("1,5 часа", 90), ("2 ч.", 120), (" 60 min ", 60)],
)
def test_a_length_is_read_as_people_write_it(typed: str, minutes: int) -> None:
    assert diary.minutes_in(typed) == minutes


@pytest.mark.parametrize("typed", ["", "долго", "0", "4", "601", "11 часов", "1:3", "-45", "9" * 40])
def test_a_length_that_cannot_be_says_what_is_expected(typed: str) -> None:
    with pytest.raises(BadInput, match="diary-minutes-expected"):
        diary.minutes_in(typed)


def test_a_topic_is_short_and_difficulties_may_be_longer() -> None:
    assert diary.read_part(Part.DIFFICULTIES, "я" * 1000)
    with pytest.raises(BadInput, match="note-too-long"):
        diary.read_part(Part.TOPIC, "я" * 201)
    with pytest.raises(BadInput, match="diary-correction-expected"):
        diary.read_correction("  ")


def entry(done: str = "Разобрали план", *, written: datetime = NOW, replied: datetime | None = None) -> Entry:
    meeting = Meeting(5, 3, MENTOR, NOW - timedelta(days=1), status=MeetingStatus.HELD)
    said = {MENTEE: Reply(5, MENTEE, Answer.CORRECTED, "Не совсем", replied)} if replied else {}
    return Entry(meeting, MENTOR, (MENTEE,), Note(5, MENTOR), done, written, (), said)


def test_the_mentee_alone_is_asked_and_only_where_there_is_something_to_confirm() -> None:
    assert entry().waits_for(MENTEE, NOW)
    assert not entry().waits_for(MENTOR, NOW)
    assert not entry("").waits_for(MENTEE, NOW)
    assert not entry().waits_for(MENTEE, NOW + timedelta(days=31)), "nobody is asked for ever"


def test_a_note_changed_after_the_mentees_word_waits_for_it_again_and_loses_no_words() -> None:
    told = entry(replied=NOW + timedelta(minutes=1))
    assert told.reply(MENTEE)
    assert not told.waits_for(MENTEE, NOW)
    changed = entry(written=NOW + timedelta(minutes=2), replied=NOW + timedelta(minutes=1))
    assert changed.reply(MENTEE) is None
    assert changed.waits_for(MENTEE, NOW + timedelta(minutes=3))
    assert changed.replies[MENTEE].words == "Не совсем"


@pytest.mark.parametrize(
    ("place", "said", "mode"),
    [("кабинет 12", None, Mode.IN_PERSON), ("https://example.org/r", None, Mode.ONLINE),
     ("", Mode.ONLINE, Mode.ONLINE), ("https://example.org/r", Mode.IN_PERSON, Mode.IN_PERSON)],
)  # fmt: skip
def test_how_people_met_is_what_the_mentor_says_else_what_the_place_is(
    place: str, said: Mode | None, mode: Mode
) -> None:  # fmt: skip
    meeting = Meeting(5, 3, MENTOR, NOW, place, MeetingStatus.HELD)
    assert Entry(meeting, MENTOR, (MENTEE,), Note(5, MENTOR, mode=said)).mode is mode


def test_ten_agreements_are_enough_for_a_meeting() -> None:
    diary.require_room(9)
    with pytest.raises(BadInput, match="diary-too-many-agreements"):
        diary.require_room(10)
