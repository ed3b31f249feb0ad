"""A calendar program of few words over a parser that is not the one our files are written by: it keeps what stands.

`vobject` knows nothing of `icalendar`, so that a mistake of the library's would be seen here. What it forgives and
phones do not, line ends and lengths, is looked at besides.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime

import vobject


class Unreadable(ValueError):
    """The file breaks a rule that calendar programs insist on."""


@dataclass(frozen=True)
class Entry:
    """An event as a calendar keeps it."""

    sequence: int
    stamp: datetime
    starts_at: datetime
    title: str
    is_off: bool


@dataclass
class Shelf:
    """The events of one person's calendar by UID; a newer version takes the place of an older one (RFC 5546, 2.1.5)."""

    events: dict[str, Entry] = field(default_factory=dict)

    def take(self, data: bytes) -> None:
        """Open a file: events are added, updated or withdrawn.

        Raises:
            Unreadable: the file breaks the standard.
        """
        method, events = read(data)
        if method not in ("PUBLISH", "CANCEL"):
            raise Unreadable(f"METHOD:{method} wants attendees")
        if method == "CANCEL" and len(events) != 1:
            raise Unreadable("CANCEL is for one UID (RFC 5546, 3.2.5)")
        for uid, event in events.items():
            known = self.events.get(uid)
            if known is None or (known.sequence, known.stamp) <= (event.sequence, event.stamp):
                self.events[uid] = event

    def moments(self) -> list[datetime]:
        """Return when the events that stand begin, in order."""
        return sorted(one.starts_at for one in self.events.values() if not one.is_off)


def read(data: bytes) -> tuple[str, dict[str, Entry]]:
    """Return the calendar's method and its events by UID.

    Raises:
        Unreadable: lines, components or required properties are not as the standard wants them.
    """
    _require_lines(data)
    try:
        calendar = vobject.readOne(data.decode("utf-8"), validate=True)
        return _read(calendar)
    except (vobject.base.VObjectError, AttributeError) as error:
        raise Unreadable(str(error)) from error


def _read(calendar: vobject.base.Component) -> tuple[str, dict[str, Entry]]:
    if calendar.version.value != "2.0" or not calendar.prodid.value:
        raise Unreadable("VERSION and PRODID are required (RFC 5545, 3.6)")
    method = calendar.method.value
    events = {one.uid.value: _entry(one, method) for one in calendar.vevent_list}
    if len(events) != len(calendar.vevent_list):
        raise Unreadable("a UID twice")
    return method, events


def _entry(event: vobject.base.Component, method: str) -> Entry:
    """Read an event; its organizer is required where it is published (RFC 5546, 3.2.1)."""
    starts_at, ends_at = event.dtstart.value, event.dtend.value
    if starts_at.utcoffset() is None or ends_at <= starts_at or not event.organizer.value:
        raise Unreadable("not in UTC, ends before it begins, or of nobody")
    is_off = method == "CANCEL" or event.status.value == "CANCELLED"
    return Entry(int(event.sequence.value), event.dtstamp.value.astimezone(UTC), starts_at.astimezone(UTC),
                 event.summary.value, is_off)  # fmt: skip


def _require_lines(data: bytes) -> None:
    if not data.endswith(b"\r\n") or b"\n" in data.replace(b"\r\n", b""):
        raise Unreadable("lines end with CRLF (RFC 5545, 3.1)")
    if any(len(line) > len("x" * 75) for line in data.split(b"\r\n")):
        raise Unreadable("lines have at most 75 octets (RFC 5545, 3.1)")
