"""Events: bounds, who may still come, who counts as having been there, when people are reminded."""

from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Final

import pytest

from mentoring import event_replies, events
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.event_replies import Reply
from mentoring.events import Audience, Event
from mentoring.help import Content
from mentoring.notices import Kind
from mentoring.quiet import QuietHours

NOW: Final = datetime(2026, 9, 7, 4, tzinfo=UTC)
ZONE: Final = "Asia/Irkutsk"
EVENT: Final = Event(
    1, 1, 7, "session", "Первая встреча", NOW + timedelta(days=3), 90, "Актовый зал", Audience.EVERYBODY
)  # fmt: skip


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"title": "Ы"}, "event-title-expected"),
        ({"title": "я" * 81}, "event-title-expected"),
        ({"place": " "}, "event-place-expected"),
        ({"place": "я" * 201}, "event-place-expected"),
        ({"places": 1}, "event-places-expected"),
        ({"places": 501}, "event-places-expected"),
        ({"starts_at": NOW}, "meeting-in-past"),
    ],
)
def test_what_is_out_of_bounds_is_refused_in_words(change: dict[str, object], key: str) -> None:
    with pytest.raises(BadInput, match=key):
        events.announced(replace(EVENT, **change), NOW)  # type: ignore[arg-type]


def test_words_are_tidied_and_no_limit_is_no_number() -> None:
    assert events.announced(replace(EVENT, title=" Первая   встреча "), NOW) == EVENT
    assert events.read_places(" 40 ") == 40
    for typed in ("0x10", "сто", "-2", "²", ""):
        with pytest.raises(BadInput, match="event-places-expected"):
            events.read_places(typed)
    with pytest.raises(NotFound):
        events.announced(replace(EVENT, minutes=7), NOW)


def test_an_answer_holds_until_the_event_begins_and_the_last_place_is_given_once() -> None:
    small = replace(EVENT, places=1)
    taken = [Reply(1, 5, comes=True, answered_at=NOW)]
    assert event_replies.answered(small, taken, 5, NOW + timedelta(days=1), comes=True) == taken[0]
    waits = event_replies.answered(small, taken, 6, NOW, comes=True)
    assert (waits.comes, waits.is_waiting) == (None, True)
    assert event_replies.moving_up(small, [*taken, waits], NOW) == []
    later = Reply(1, 7, answered_at=NOW + timedelta(hours=1), is_waiting=True)
    [moved] = event_replies.moving_up(small, [later, waits], NOW + timedelta(days=1))
    assert (moved.person_id, moved.comes, moved.is_waiting) == (6, True, False)
    assert [event_replies.turn([later, waits], one) for one in (6, 7, 5)] == [1, 2, 0]
    assert event_replies.answered(small, taken, 6, NOW, comes=False).comes is False
    gone = [event_replies.answered(small, taken, 5, NOW, comes=False)]
    assert event_replies.answered(small, gone, 6, NOW, comes=True).comes is True
    with pytest.raises(WrongState, match="event-begun"):
        event_replies.answered(EVENT, [], 5, EVENT.starts_at, comes=True)


def test_who_promised_was_there_unless_crossed_out() -> None:
    there = [Reply(1, 1, comes=True), Reply(1, 2, comes=True, came=False), Reply(1, 3, comes=False),
             Reply(1, 4, came=True), Reply(1, 5)]  # fmt: skip
    assert [one.person_id for one in there if one.was_there] == [1, 4]
    assert [(one.person_id, one.came) for one in event_replies.noted(there)] == [(1, True), (3, False)]


def test_what_was_held_cannot_be_called_off_and_what_fell_through_can() -> None:
    after = EVENT.ends_at + timedelta(days=1)
    assert events.cancel(EVENT, " Болеет  докладчик ", after).reason == "Болеет докладчик"
    with pytest.raises(WrongState, match="event-held"):
        events.cancel(replace(EVENT, held_at=after), "Болеет", after)
    with pytest.raises(BadInput, match="event-reason-expected"):
        events.cancel(EVENT, "…", NOW)
    with pytest.raises(BadInput, match="event-reason-expected"):
        events.cancel(EVENT, " ", NOW)
    with pytest.raises(WrongState, match="event-cancelled"):
        events.move(events.cancel(EVENT, "Болеет", NOW), NOW + timedelta(days=9), NOW)


def test_the_same_words_or_time_are_no_change_for_calendars() -> None:
    later = EVENT.starts_at + timedelta(days=1)
    assert events.move(EVENT, EVENT.starts_at, NOW).sequence == EVENT.sequence
    assert events.move(EVENT, later, NOW).sequence == EVENT.sequence + 1
    assert events.reword(EVENT, "place", "Актовый  зал", NOW) == EVENT
    assert events.reword(EVENT, "title", "Вторая встреча", NOW).sequence == 1


def test_a_material_is_words_a_photo_or_a_document() -> None:
    assert events.read_material(Content(" https://example.org ")).words == "https://example.org"
    assert events.read_material(Content("", "document", "f", "a.pdf")).file_name == "a.pdf"
    for refused in (Content(""), Content("я" * 301), Content("", "voice", "f", "a.ogg")):
        with pytest.raises(BadInput, match="event-material-expected"):
            events.read_material(refused)


def test_who_comes_is_reminded_the_day_before_out_of_quiet_hours_and_not_too_late() -> None:
    quiet = QuietHours(time(20), time(8), weekends=True)
    [one] = events.plan(EVENT, 5, quiet, ZONE, NOW)
    assert (one.kind, one.recipient_id, one.due_at) == (Kind.EVENT_TOMORROW, 5, EVENT.starts_at - timedelta(days=1))
    assert events.plan(EVENT, 5, quiet, ZONE, EVENT.starts_at - timedelta(hours=2)) == []
    assert events.plan_asking(EVENT, 7).due_at == EVENT.ends_at
