"""Speed meetings: bounds, who gets a place next, tables, what is told of the results, when people are reminded."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, time, timedelta
from typing import Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring import speed
from mentoring.errors import BadInput, DomainError, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.quiet import QuietHours
from mentoring.speed import Seat, SpeedEvent, counted, in_order, moving_up, queue, rotation, way_of

NOW: Final = datetime(2026, 9, 7, 4, tzinfo=UTC)
ZONE: Final = "Asia/Irkutsk"
EVENT: Final = SpeedEvent(
    1, 1, 7, "Первый месяц", NOW + timedelta(days=3), 30, 30, 2, (7,), "Кабинет 12"
)  # fmt: skip


def seat(person: int, minute: int = 0, **known: object) -> Seat:
    return replace(Seat(1, person, NOW + timedelta(minutes=minute)), **known)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("change", "key"),
    [
        ({"title": "Ы"}, "speed-title-expected"),
        ({"title": "я" * 81}, "speed-title-expected"),
        ({"place": "  "}, "speed-place-expected"),
        ({"places": 1}, "speed-places-expected"),
        ({"places": 31}, "speed-places-expected"),
        ({"hosts": ()}, "speed-hosts-expected"),
        ({"hosts": tuple(range(1, 8))}, "speed-hosts-expected"),
        ({"starts_at": NOW}, "meeting-in-past"),
        ({"hosts": (1, 2, 3), "talk_minutes": 90}, "speed-too-long"),
    ],
)
def test_what_is_out_of_bounds_is_refused_in_words(change: dict[str, object], key: str) -> None:
    with pytest.raises(BadInput, match=key):
        speed.announced(replace(EVENT, **change), NOW)  # type: ignore[arg-type]


def test_a_meeting_of_several_mentors_takes_as_long_as_all_its_talks() -> None:
    event = speed.announced(replace(EVENT, hosts=(1, 2, 3), talk_minutes=20, title="  Первый   месяц "), NOW)
    assert (event.minutes, event.title) == (60, "Первый месяц")
    with pytest.raises(NotFound):
        speed.check_talk(17, 1)


@pytest.mark.parametrize("typed", ["", "1", "31", "много", "-5", "²", "9999"])
def test_a_number_of_places_that_cannot_be_is_refused(typed: str) -> None:
    with pytest.raises(BadInput, match="speed-places-expected"):
        speed.read_places(typed)


def test_free_places_go_to_those_who_have_waited_longest() -> None:
    seats = [seat(4, 9, is_waiting=True), seat(1), seat(3, 5, is_waiting=True)]
    assert [(one.person_id, one.is_waiting) for one in moving_up(EVENT, seats)] == [(3, False)]
    assert moving_up(EVENT, [*seats, seat(2, 1)]) == []
    assert [queue(seats, one) for one in (1, 3, 4)] == [0, 1, 2]


@given(st.lists(st.tuples(st.integers(0, 1), st.integers(1, 9)), max_size=60), st.integers(2, 5))
def test_no_more_come_than_there_are_places_and_nobody_waits_beside_a_free_one(
    acts: list[tuple[int, int]], places: int
) -> None:
    event, seats = replace(EVENT, places=places), dict[int, Seat]()
    for minute, (leaves, person) in enumerate(acts):
        if leaves:
            seats.pop(person, None)
            seats |= {one.person_id: one for one in moving_up(event, seats.values())}
        elif person not in seats:
            seats[person] = seat(person, minute, is_waiting=speed.is_full(event, seats.values()))
        taken = [one for one in in_order(seats.values()) if not one.is_waiting]
        waiting = [one for one in in_order(seats.values()) if one.is_waiting]
        assert len(taken) <= places
        assert not waiting or len(taken) == places
        assert not waiting or max(one.asked_at for one in taken) < waiting[0].asked_at


@given(st.integers(1, 6), st.integers(0, 30))
def test_everybody_meets_every_mentor_once_at_tables_of_one_size(hosts: int, guests: int) -> None:
    leading, coming = list(range(hosts)), list(range(100, 100 + guests))
    rounds = rotation(leading, coming)
    assert len(rounds) == hosts
    for tables in rounds:
        assert [host for host, _ in tables] == leading
        assert sorted(one for _, there in tables for one in there) == coming
        sizes = [len(there) for _, there in tables]
        assert max(sizes) - min(sizes) <= 1
    for one in coming:
        assert sorted(way_of(one, leading, coming)) == leading
    assert way_of(-1, leading, coming) == ()


def test_means_and_words_are_told_from_five_answers_on_and_not_in_the_order_of_signing_up() -> None:
    answers: Sequence[Seat] = [
        seat(one, one, mark=5 if one else 4, came=True, words=words)
        for one, words in enumerate(["яблоко", "", "арбуз", "", ""])
    ]
    few = counted(answers[:4], 5)
    assert (few.mean, few.words, few.marked, few.came) == (None, (), 4, 4)
    enough = counted([*answers, seat(9, is_waiting=True), seat(8, came=False)], 5)
    assert (enough.mean, enough.words, enough.signed, enough.waiting) == (4.8, ("арбуз", "яблоко"), 6, 1)


def test_a_meeting_that_began_or_was_called_off_is_left_as_it_is() -> None:
    off = speed.cancel(EVENT, " Наставник  болеет ", NOW)
    assert (off.reason, off.sequence, off.is_open(NOW)) == ("Наставник болеет", 1, False)
    begun = EVENT.starts_at
    for key, call in (
        ("speed-cancelled", lambda: speed.cancel(off, "Ещё раз", NOW)),
        ("speed-begun", lambda: speed.cancel(EVENT, "Поздно", begun)),
        ("speed-begun", lambda: speed.move(EVENT, begun + timedelta(days=1), begun)),
        ("meeting-in-past", lambda: speed.move(EVENT, NOW, NOW)),
        ("speed-reason-expected", lambda: speed.cancel(EVENT, " ", NOW)),
        ("speed-reason-expected", lambda: speed.cancel(EVENT, "-1", NOW)),
        ("speed-cancelled", lambda: speed.require_over(off, begun)),
        ("meeting-not-yet", lambda: speed.require_over(EVENT, NOW)),
    ):
        with pytest.raises(DomainError, match=key):
            call()
    assert isinstance(WrongState("speed-begun"), DomainError)


def test_people_are_reminded_a_day_and_an_hour_before_and_asked_at_the_end() -> None:
    quiet = QuietHours(begins=time(22), ends=time(7), weekends=False)
    guest = speed.plan(EVENT, 5, quiet, ZONE, NOW)
    assert [(one.kind, one.due_at) for one in guest] == [
        (Kind.SPEED_TOMORROW, EVENT.starts_at - timedelta(days=1)),
        (Kind.SPEED_SOON, EVENT.starts_at - timedelta(hours=1)),
        (Kind.SPEED_MARK, EVENT.starts_at + timedelta(minutes=30)),
    ]
    assert all(one.key.startswith(speed.key_of(1, 5)) for one in guest)
    late = speed.plan(EVENT, 7, quiet, ZONE, EVENT.starts_at - timedelta(minutes=90), is_host=True)
    assert [one.kind for one in late] == [Kind.SPEED_SOON, Kind.SPEED_CAME]
