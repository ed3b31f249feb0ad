"""A meeting as an iCalendar file."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class MeetingEvent:
    """One meeting of a pair or a group.

    `uid` stays the same for the meeting's whole life; `sequence` grows with every change, the cancellation included.
    `starts_at` and `stamp` (when this version was made) are aware. `zone` is an IANA name, where the school is.
    """

    uid: str
    sequence: int
    starts_at: datetime
    minutes: int
    title: str
    place: str | None
    description: str | None
    organizer_name: str
    cancelled: bool
    stamp: datetime
    zone: str


def meeting_ics(event: MeetingEvent) -> bytes:
    """Return the meeting, or its cancellation, as .ics bytes."""
    raise NotImplementedError
