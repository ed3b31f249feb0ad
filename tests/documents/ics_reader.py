"""A calendar program of few words, written from RFC 5545 and 5546 alone: it takes files and keeps what stands.

It knows nothing of the library that writes our files, so that a mistake of the library's would be seen here.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime

Properties = dict[str, str]


class Unreadable(ValueError):
    """The file breaks a rule that calendar programs insist on."""


@dataclass
class Shelf:
    """The events of one person's calendar by UID; a newer version takes the place of an older one (RFC 5546, 2.1.5)."""

    events: dict[str, Properties] = field(default_factory=dict)

    def take(self, data: bytes) -> None:
        """Open a file: events are added, updated or withdrawn.

        Raises:
            Unreadable: the file breaks the standard.
        """
        calendar, events = read(data)
        method = calendar.get("METHOD", "PUBLISH")
        if method not in ("PUBLISH", "CANCEL"):
            raise Unreadable(f"METHOD:{method} wants attendees")
        if method == "CANCEL" and len({one["UID"] for one in events}) != 1:
            raise Unreadable("CANCEL is for one UID (RFC 5546, 3.2.5)")
        for event in events:
            self._put(event, is_off=method == "CANCEL" or event.get("STATUS") == "CANCELLED")

    def _put(self, event: Properties, *, is_off: bool) -> None:
        known = self.events.get(event["UID"])
        if known is not None and _version(known) > _version(event):
            return
        self.events[event["UID"]] = {**event, "STATUS": "CANCELLED" if is_off else "CONFIRMED"}

    def moments(self) -> list[datetime]:
        """Return when the events that stand begin, in order."""
        return sorted(moment(one["DTSTART"]) for one in self.events.values() if one["STATUS"] == "CONFIRMED")


def read(data: bytes) -> tuple[Properties, list[Properties]]:
    """Return the calendar's own properties and those of each event; parameters are dropped, alarms left out.

    Raises:
        Unreadable: lines, components or required properties are not as the standard wants them.
    """
    calendar, events = _components(_lines(data))
    if calendar.get("VERSION") != "2.0" or not calendar.get("PRODID"):
        raise Unreadable("VERSION and PRODID are required (RFC 5545, 3.6)")
    for event in events:
        missing = {"UID", "DTSTAMP", "DTSTART", "ORGANIZER", "SUMMARY"} - set(event)
        if missing or moment(event["DTEND"]) <= moment(event["DTSTART"]):
            raise Unreadable(f"{missing or 'ends before it begins'}")
    return calendar, events


def _lines(data: bytes) -> list[str]:
    if not data.endswith(b"\r\n") or b"\n" in data.replace(b"\r\n", b""):
        raise Unreadable("lines end with CRLF (RFC 5545, 3.1)")
    if any(len(line) > len("x" * 75) for line in data.split(b"\r\n")):
        raise Unreadable("lines have at most 75 octets (RFC 5545, 3.1)")
    return data.replace(b"\r\n ", b"").decode("utf-8").split("\r\n")[:-1]


def _components(lines: list[str]) -> tuple[Properties, list[Properties]]:
    calendar: Properties = {}
    events: list[Properties] = []
    within: list[str] = []
    for line in lines:
        head, _, value = line.partition(":")
        name = head.partition(";")[0].upper()
        if name == "BEGIN":
            within.append(value)
            events += [{}] if within == ["VCALENDAR", "VEVENT"] else []
        elif name == "END" and within.pop() != value:
            raise Unreadable(f"END:{value} closes nothing")
        elif name != "END":
            _keep({1: calendar, 2: events[-1] if events else {}}.get(len(within), {}), name, value)
    if within:
        raise Unreadable(f"{within} stays open")
    return calendar, events


def _keep(properties: Properties, name: str, value: str) -> None:
    if name in properties:
        raise Unreadable(f"{name} twice")
    properties[name] = _unescaped(value)


def moment(value: str) -> datetime:
    """Return a moment in UTC, the only form our files use."""
    return datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)


def _version(event: Properties) -> tuple[int, datetime]:
    return int(event.get("SEQUENCE", "0")), moment(event["DTSTAMP"])


def _unescaped(value: str) -> str:
    plain = value.replace("\\\\", "\0").replace("\\n", "\n").replace("\\N", "\n")
    return plain.replace("\\,", ",").replace("\\;", ";").replace("\0", "\\")
