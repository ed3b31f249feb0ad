"""A pair's meeting: proposed by one, accepted or countered by the other, held, checked in after.

proposed ──the other accepts──▶ agreed ──check-in──▶ held | missed
   ▲  │ counter: roles swap        │
   └──┴────────── moved ◀──────────┘   (cancelled from proposed or agreed)

Source: regulation 002, 4.5; the cycle acquaintance, trial, planning, series, final is regulation 004, section 7.
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from mentoring.errors import BadInput, NotAllowed, WrongState
from mentoring.notices import Kind, Notice, before
from mentoring.quiet import QuietHours

A_DAY, AN_HOUR = timedelta(days=1), timedelta(hours=1)
LONGEST_AGO = timedelta(days=366)
PLACE_LIMIT = 200
NOTE_LIMIT = 1000
LOWEST, HIGHEST = 1, 5


class MeetingStatus(StrEnum):
    """Where a meeting stands."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    HELD = "held"
    MISSED = "missed"
    CANCELLED = "cancelled"


class Outcome(StrEnum):
    """What a check-in says."""

    HELD = "held"
    MOVED = "moved"
    MISSED = "missed"


@dataclass(frozen=True)
class Meeting:
    """One meeting; `sequence` counts changes of an agreed time, as calendar programs want it."""

    id: int
    pair_id: int
    proposed_by: int
    starts_at: datetime
    place: str = ""
    status: MeetingStatus = MeetingStatus.PROPOSED
    sequence: int = 0
    minutes: int = 60

    @property
    def ends_at(self) -> datetime:
        """The moment (UTC) from which the meeting can be checked in."""
        return self.starts_at + timedelta(minutes=self.minutes)


@dataclass(frozen=True)
class CheckIn:
    """What one member said of a meeting afterwards; mark 1–5 where it took place."""

    meeting_id: int
    person_id: int
    outcome: Outcome
    mark: int | None = None
    note: str = ""


def read_place(typed: str) -> str:
    """Return a place or link; raise BadInput when it is longer than PLACE_LIMIT."""
    place = " ".join(typed.split())
    if len(place) > PLACE_LIMIT:
        raise BadInput("place-too-long", max=PLACE_LIMIT, length=len(place))
    return place


def require_future(starts_at: datetime, now: datetime) -> None:
    """Raise BadInput unless the moment lies ahead."""
    if starts_at <= now:
        raise BadInput("meeting-in-past")


def counter(meeting: Meeting, person_id: int, starts_at: datetime, now: datetime) -> Meeting:
    """Propose another time: the other side answers next."""
    _require(meeting, MeetingStatus.PROPOSED, MeetingStatus.AGREED)
    require_future(starts_at, now)
    return replace(
        meeting,
        proposed_by=person_id,
        starts_at=starts_at,
        status=MeetingStatus.PROPOSED,
        sequence=meeting.sequence + 1,
    )


def accept(meeting: Meeting, person_id: int, now: datetime) -> Meeting:
    """The other side agrees to the time."""
    _require(meeting, MeetingStatus.PROPOSED)
    if person_id == meeting.proposed_by:
        raise NotAllowed("meeting-other-answers")
    require_future(meeting.starts_at, now)
    return replace(meeting, status=MeetingStatus.AGREED)


def cancel(meeting: Meeting) -> Meeting:
    """Call a meeting off."""
    _require(meeting, MeetingStatus.PROPOSED, MeetingStatus.AGREED)
    return replace(meeting, status=MeetingStatus.CANCELLED, sequence=meeting.sequence + 1)


def check_in(meeting: Meeting, outcome: Outcome, now: datetime) -> Meeting:
    """Take a member's word of what became of the meeting; «held» outweighs «missed», whoever says it first."""
    _require(meeting, MeetingStatus.AGREED, MeetingStatus.HELD, MeetingStatus.MISSED)
    if now < meeting.starts_at:
        raise WrongState("meeting-not-yet")
    if outcome is Outcome.HELD or meeting.status is MeetingStatus.HELD:
        return replace(meeting, status=MeetingStatus.HELD)
    return replace(meeting, status=MeetingStatus.MISSED)


def require_recent(starts_at: datetime, now: datetime) -> datetime:
    """Return the moment of a meeting told of on paper; raise BadInput when it is more than a year back."""
    if now - starts_at > LONGEST_AGO:
        raise BadInput("enter-meeting-too-old")
    return starts_at


def read_mark(mark: int) -> int:
    """Return a mark from 1 to 5, or raise BadInput."""
    if not LOWEST <= mark <= HIGHEST:
        raise BadInput("mark-expected", min=LOWEST, max=HIGHEST)
    return mark


def read_note(note: str) -> str:
    """Return a note; raise BadInput when it is longer than NOTE_LIMIT."""
    note = note.strip()
    if len(note) > NOTE_LIMIT:
        raise BadInput("note-too-long", max=NOTE_LIMIT, length=len(note))
    return note


def plan(meeting: Meeting, people: tuple[int, ...], quiet: QuietHours, zone: str, now: datetime) -> list[Notice]:
    """Plan an agreed meeting's reminders a day and an hour before, and its check-in at the end, for each member.

    A reminder whose moment has passed when the meeting is agreed is left out: people have just spoken of it.
    """
    moments = (
        (Kind.MEETING_TOMORROW, before(meeting.starts_at, A_DAY, quiet, zone, now)),
        (Kind.MEETING_SOON, before(meeting.starts_at, AN_HOUR, quiet, zone, now)),
        (Kind.MEETING_CHECK_IN, meeting.ends_at),
    )
    return [
        Notice(
            kind,
            person,
            due,
            f"meeting:{meeting.id}:{meeting.sequence}:{kind}:{person}",
            {"meeting": meeting.id, "sequence": meeting.sequence},
        )
        for kind, due in moments
        if due > now
        for person in people
    ]


def _require(meeting: Meeting, *expected: MeetingStatus) -> None:
    if meeting.status not in expected:
        raise WrongState("meeting-moved-on", status=meeting.status)
