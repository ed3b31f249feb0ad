"""A meeting: two agree on one time, are reminded of that time only, and say afterwards how it was."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from mentoring import meetings
from mentoring.errors import BadInput, DomainError, NotAllowed, WrongState
from mentoring.meetings import Meeting, MeetingStatus, Outcome
from mentoring.notices import Kind
from mentoring.quiet import QuietHours

NOW = datetime(2026, 9, 1, 2, tzinfo=UTC)
PEOPLE = (1, 2)
PROPOSED = Meeting(7, 3, 1, NOW + timedelta(days=2))
AGREED = meetings.accept(PROPOSED, 2, NOW)


def test_a_time_is_agreed_by_the_one_who_did_not_propose_it() -> None:
    assert AGREED.status is MeetingStatus.AGREED
    with pytest.raises(NotAllowed, match="meeting-other-answers"):
        meetings.accept(PROPOSED, 1, NOW)
    countered = meetings.counter(AGREED, 2, NOW + timedelta(days=3), NOW)
    assert (countered.status, countered.proposed_by, countered.sequence) == (MeetingStatus.PROPOSED, 2, 1)
    assert meetings.accept(countered, 1, NOW).status is MeetingStatus.AGREED


def test_held_outweighs_missed_whoever_says_it_first() -> None:
    after = AGREED.ends_at
    missed = meetings.check_in(AGREED, Outcome.MISSED, after)
    assert missed.status is MeetingStatus.MISSED
    assert meetings.check_in(missed, Outcome.HELD, after).status is MeetingStatus.HELD
    held = meetings.check_in(AGREED, Outcome.HELD, after)
    assert meetings.check_in(held, Outcome.MISSED, after).status is MeetingStatus.HELD


@pytest.mark.parametrize("mark", [0, 6, -1])
def test_marks_are_from_one_to_five(mark: int) -> None:
    assert [meetings.read_mark(good) for good in range(1, 6)] == [1, 2, 3, 4, 5]
    with pytest.raises(BadInput, match="mark-expected"):
        meetings.read_mark(mark)


def test_places_and_notes_are_tidied_and_bounded() -> None:
    assert meetings.read_place("  Кабинет \n 7 ") == "Кабинет 7"
    assert meetings.read_note("  да \n") == "да"
    with pytest.raises(BadInput, match="place-too-long"):
        meetings.read_place("я" * 201)
    with pytest.raises(BadInput, match="note-too-long"):
        meetings.read_note("я" * 1001)


@given(
    st.timedeltas(timedelta(minutes=1), timedelta(days=30)),
    st.sampled_from(["Europe/Berlin", "Asia/Irkutsk", "America/Santiago"]),
    st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001 - bounds carry none
)
def test_everybody_is_reminded_before_and_asked_after_and_nobody_of_the_past(
    ahead: timedelta, zone: str, now: datetime
) -> None:
    meeting = Meeting(7, 3, 1, now + ahead, status=MeetingStatus.AGREED, sequence=4)
    planned = meetings.plan(meeting, PEOPLE, QuietHours(), zone, now)
    assert len({one.key for one in planned}) == len(planned)
    assert all(one.due_at > now and one.about == {"meeting": 7, "sequence": 4} for one in planned)
    for person in PEOPLE:
        moments = {one.kind: one.due_at for one in planned if one.recipient_id == person}
        assert moments[Kind.MEETING_CHECK_IN] == meeting.ends_at
        assert moments.get(Kind.MEETING_TOMORROW, now) <= meeting.starts_at - timedelta(days=1) or ahead < timedelta(1)
        assert moments.get(Kind.MEETING_SOON, now) <= max(meeting.starts_at - timedelta(hours=1), now)
        assert (Kind.MEETING_SOON in moments) == (ahead > timedelta(hours=1))


class MeetingMachine(RuleBasedStateMachine):
    """Random presses by both people at random times."""

    def __init__(self) -> None:
        super().__init__()
        self.now, self.meeting = NOW, PROPOSED

    @rule(hours=st.integers(1, 60))
    def time_passes(self, hours: int) -> None:
        self.now += timedelta(hours=hours)

    @rule(person=st.sampled_from(PEOPLE), hours=st.integers(-5, 100))
    def counter(self, person: int, hours: int) -> None:
        before = self.meeting
        try:
            self.meeting = meetings.counter(before, person, self.now + timedelta(hours=hours), self.now)
        except DomainError:
            return
        assert hours > 0
        assert (self.meeting.sequence, self.meeting.proposed_by) == (before.sequence + 1, person)

    @rule(person=st.sampled_from(PEOPLE))
    def accept(self, person: int) -> None:
        before = self.meeting
        try:
            self.meeting = meetings.accept(before, person, self.now)
        except DomainError:
            return
        assert person != before.proposed_by
        assert self.meeting.starts_at > self.now

    @rule()
    def cancel(self) -> None:
        before = self.meeting
        try:
            self.meeting = meetings.cancel(before)
        except WrongState:
            assert before.status not in (MeetingStatus.PROPOSED, MeetingStatus.AGREED)

    @rule(outcome=st.sampled_from(Outcome))
    def check_in(self, outcome: Outcome) -> None:
        try:
            self.meeting = meetings.check_in(self.meeting, outcome, self.now)
        except WrongState:
            return
        assert self.now >= self.meeting.starts_at

    @invariant()
    def nothing_was_held_before_it_began(self) -> None:
        if self.meeting.status in (MeetingStatus.HELD, MeetingStatus.MISSED):
            assert self.now >= self.meeting.starts_at


TestMeetingMachine = MeetingMachine.TestCase
