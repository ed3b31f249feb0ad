"""A pair's meeting: proposed by one, accepted or countered by the other, held, checked in after.

proposed ──the other accepts──▶ agreed ──check-in──▶ held | missed
   ▲  │ counter: roles swap        │
   └──┴────────── moved ◀──────────┘   (cancelled from proposed or agreed)

Source: regulation 002, 4.5; the cycle acquaintance, trial, planning, series, final is regulation 004, section 7.
"""

import re
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from mentoring.errors import BadInput, NotAllowed, WrongState
from mentoring.notices import Kind, Notice, before
from mentoring.quiet import QuietHours
from mentoring.reading import has_words

A_DAY, AN_HOUR = timedelta(days=1), timedelta(hours=1)
LONGEST_AGO = timedelta(days=366)
PLACE_LIMIT = 200
NOTE_LIMIT = 1000
REASON_LIMIT = 300
SHORTEST, LONGEST = 15, 480
LOWEST, HIGHEST = 1, 5


class MeetingStatus(StrEnum):
    """Where a meeting stands."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    HELD = "held"
    MISSED = "missed"
    CANCELLED = "cancelled"


# Those that can still be moved or called off.
OPEN = frozenset({MeetingStatus.PROPOSED, MeetingStatus.AGREED})


class Outcome(StrEnum):
    """What a check-in says."""

    HELD = "held"
    MOVED = "moved"
    MISSED = "missed"


class Changed(StrEnum):
    """What became of a time that had been agreed on or proposed."""

    MOVED = "moved"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Change:
    """A meeting that was moved or called off: by whom, why, and the moment at which it would have begun."""

    meeting_id: int
    person_id: int
    change: Changed
    reason: str
    starts_at: datetime
    said_at: datetime


@dataclass(frozen=True)
class Meeting:
    """One meeting, of a pair or, where `group_id` is given, of a mentor's whole group.

    `sequence` counts changes of an agreed time, as calendar programs want it; `kind` is of mentoring/meeting_cycle.py,
    empty where nobody said; `series_id` is the number of the first meeting of the series this one belongs to.
    """

    id: int
    pair_id: int | None
    proposed_by: int
    starts_at: datetime
    place: str = ""
    status: MeetingStatus = MeetingStatus.PROPOSED
    sequence: int = 0
    minutes: int = 60
    kind: str = ""
    group_id: int | None = None
    series_id: int | None = None

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


def read_reason(typed: str) -> str:
    """Return why a meeting is moved or called off; BadInput for signs without words, or more than REASON_LIMIT."""
    reason = " ".join(typed.split())
    if reason and not has_words(reason):
        raise BadInput("reason-words-expected")
    if len(reason) > REASON_LIMIT:
        raise BadInput("meeting-reason-too-long", max=REASON_LIMIT, length=len(reason))
    return reason


def read_minutes(minutes: int) -> int:
    """Return how long a meeting lasts; raise BadInput outside SHORTEST to LONGEST minutes."""
    if not SHORTEST <= minutes <= LONGEST:
        raise BadInput("meeting-length-expected", min=SHORTEST, max=LONGEST // 60)
    return minutes


def typed_minutes(words: str) -> int:
    """Return the minutes that words begin with, «75» or «75 минут»; raise BadInput for anything else."""
    found = re.match(r"([0-9]{1,3})(?![0-9])", words.strip())
    if found is None or not SHORTEST <= int(found[1]) <= LONGEST:
        raise BadInput("meeting-minutes-expected", min=SHORTEST, max=LONGEST // 60)
    return int(found[1])


def counter(meeting: Meeting, person_id: int, starts_at: datetime, now: datetime, place: str | None = None) -> Meeting:
    """Propose another time, and another place unless that is None: the other side answers next."""
    _require(meeting, *OPEN)
    require_future(starts_at, now)
    return replace(
        meeting,
        proposed_by=person_id,
        starts_at=starts_at,
        place=meeting.place if place is None else place,
        status=MeetingStatus.PROPOSED,
        sequence=meeting.sequence + 1,
    )


def move(meeting: Meeting, starts_at: datetime, now: datetime, place: str | None = None) -> Meeting:
    """Set another time for a meeting that its mentor sets alone, as a group's: nobody has to agree to it."""
    _require(meeting, MeetingStatus.AGREED)
    return replace(counter(meeting, meeting.proposed_by, starts_at, now, place), status=MeetingStatus.AGREED)


def accept(meeting: Meeting, person_id: int, now: datetime) -> Meeting:
    """The other side agrees to the time."""
    _require(meeting, MeetingStatus.PROPOSED)
    if person_id == meeting.proposed_by:
        raise NotAllowed("meeting-other-answers")
    require_future(meeting.starts_at, now)
    return replace(meeting, status=MeetingStatus.AGREED)


def cancel(meeting: Meeting) -> Meeting:
    """Call a meeting off."""
    _require(meeting, *OPEN)
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


def read_note(note: str, limit: int = NOTE_LIMIT) -> str:
    """Return a note; raise BadInput when it is longer than a limit."""
    note = note.strip()
    if len(note) > limit:
        raise BadInput("note-too-long", max=limit, length=len(note))
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
