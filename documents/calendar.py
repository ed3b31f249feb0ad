"""A meeting as an iCalendar file."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from icalendar import Alarm, Event, vCalAddress

WARNINGS = (timedelta(days=-1), timedelta(hours=-1))
NOBODY = "mailto:nobody@mentoring.invalid"
"""People have no e-mail address here, yet ORGANIZER must hold one; RFC 2606 promises that `.invalid` reaches nobody."""


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
    """Return one meeting, or its cancellation, as .ics bytes."""
    return meetings_ics([event])


def meetings_ics(events: Sequence[MeetingEvent]) -> bytes:
    """Return meetings, or their cancellations, as .ics bytes (RFC 5545, RFC 5546): an event each, also in a series.

    METHOD is PUBLISH: the file is opened from a chat, not received by mail. REQUEST demands ATTENDEE with e-mail
    addresses, which we do not hold; without one's own address among them Outlook and Apple show an invitation to
    somebody else, and with one they mail an answer to nowhere. PUBLISH simply adds the event; the same UID with
    a higher SEQUENCE replaces it, METHOD:CANCEL with STATUS:CANCELLED withdraws it (RFC 5546, 3.2.1 and 3.2.5).
    Several are published with STATUS:CANCELLED instead: CANCEL is for one UID only. docs/decisions/0010 says more.

    Times are in UTC: a meeting happens once, so its moment is all there is to say, and every program shows it in the
    reader's own zone. A VTIMEZONE would only repeat rules of zones that programs keep fresher than we do, and a few
    misread. `zone` is passed as X-WR-TIMEZONE, a hint for programs that make a new calendar of the file.

    Raises:
        ValueError: there is no meeting, a time is naive, or a meeting does not last.
    """
    for event in events:
        if event.starts_at.tzinfo is None or event.stamp.tzinfo is None:
            raise ValueError("times of a meeting must be aware")
        if event.minutes <= 0:
            raise ValueError("a meeting must last")
    if not events:
        raise ValueError("a file of no meeting")
    from icalendar import Calendar

    calendar = Calendar()
    calendar.add("prodid", "-//mentoring-bot//meetings//RU")
    calendar.add("version", "2.0")
    is_withdrawal = len(events) == 1 and events[0].cancelled
    calendar.add("method", "CANCEL" if is_withdrawal else "PUBLISH")
    calendar.add("x-wr-timezone", events[0].zone)
    for event in events:
        calendar.add_component(_component(event))
    return bytes(calendar.to_ical())


def _component(event: MeetingEvent) -> "Event":
    from icalendar import Event

    component = Event()
    starts_at = event.starts_at.astimezone(UTC)
    component.add("uid", event.uid)
    component.add("sequence", event.sequence)
    component.add("dtstamp", event.stamp.astimezone(UTC))
    component.add("dtstart", starts_at)
    component.add("dtend", starts_at + timedelta(minutes=event.minutes))
    component.add("summary", _clean(event.title))
    component.add("status", "CANCELLED" if event.cancelled else "CONFIRMED")
    component.add("organizer", _organizer(event.organizer_name))
    for name, text in (("location", event.place), ("description", event.description)):
        if text:
            component.add(name, _clean(text))
    if not event.cancelled:  # RFC 5546, 3.2.5: a cancellation carries no alarms
        for warning in WARNINGS:
            component.add_component(_alarm(warning, _clean(event.title)))
    return component


def _alarm(trigger: timedelta, text: str) -> "Alarm":
    from icalendar import Alarm

    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", trigger)
    alarm.add("description", text)
    return alarm


def _organizer(name: str) -> "vCalAddress":
    from icalendar import vCalAddress

    organizer = vCalAddress(NOBODY)
    # A parameter cannot hold a double quote or a line end (RFC 5545, 3.2).
    organizer.params["CN"] = " ".join(_clean(name).replace('"', "'").split())
    return organizer


def _clean(text: str) -> str:
    """Line ends stay, other control characters are not allowed in TEXT (RFC 5545, 3.3.11)."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(letter for letter in lines if letter == "\n" or letter.isprintable() or letter.isspace())
