"""Expectations are asked for until the pair meets for the first time, and no longer."""

from datetime import UTC, date, datetime, timedelta

import pytest

from mentoring.meetings import Meeting, MeetingStatus
from mentoring.pairs import Pair, PairStatus
from mentoring.surveys import is_entry_open

ZONE = "Asia/Irkutsk"
NOW = datetime(2026, 9, 10, 6, tzinfo=UTC)
HOUR = timedelta(hours=1)
MET_ON = date(2026, 9, 1)


def pair(status: PairStatus = PairStatus.ACTIVE, met_on: date | None = None) -> Pair:
    return Pair(1, 1, 2, 3, MET_ON, date(2027, 5, 31), "teacher_to_teacher", "traditional", status, met_on=met_on)


def meeting(starts_at: datetime, status: MeetingStatus) -> Meeting:
    return Meeting(1, 1, 2, starts_at, status=status)


@pytest.mark.parametrize(
    ("starts_at", "status", "is_open"),
    [
        (NOW + HOUR, MeetingStatus.AGREED, True),
        (NOW, MeetingStatus.AGREED, False),
        (NOW - HOUR, MeetingStatus.PROPOSED, True),
        (NOW - HOUR, MeetingStatus.MISSED, True),
        (NOW - HOUR, MeetingStatus.CANCELLED, True),
        (NOW - HOUR, MeetingStatus.HELD, False),
    ],
)
def test_a_meeting_closes_the_entry_from_its_beginning_on(
    starts_at: datetime,
    status: MeetingStatus,
    is_open: bool,
) -> None:
    assert is_entry_open(pair(), [meeting(starts_at, status)], NOW, ZONE) is is_open


def test_the_acquaintance_before_people_decided_closes_nothing() -> None:
    evening = datetime(2026, 9, 1, 15, 59, tzinfo=UTC)  # a minute before midnight in Irkutsk
    acquaintance, later = (meeting(moment, MeetingStatus.HELD) for moment in (evening, evening + timedelta(minutes=1)))
    assert is_entry_open(pair(met_on=MET_ON), [acquaintance], NOW, ZONE)
    assert not is_entry_open(pair(met_on=MET_ON), [acquaintance, later], NOW, ZONE)
    assert not is_entry_open(pair(), [acquaintance], NOW, ZONE)


@pytest.mark.parametrize("status", sorted(set(PairStatus) - {PairStatus.ACTIVE}))
def test_only_a_pair_at_work_is_asked(status: PairStatus) -> None:
    assert not is_entry_open(pair(status), [], NOW, ZONE)
