"""What a person's calendar program keeps of the files the bot sends, read with icalendar."""

from dataclasses import dataclass, field
from datetime import UTC, datetime

from icalendar import Calendar, Component

CANCELLED, CONFIRMED = "CANCELLED", "CONFIRMED"


@dataclass(frozen=True)
class Event:
    """One event as the newest file has it; `begins` is in UTC."""

    uid: str
    sequence: int
    status: str
    begins: datetime
    summary: str


@dataclass
class Shelf:
    """Events by UID; a file of a lower SEQUENCE than the one that is kept changes nothing (RFC 5546, 2.1.5)."""

    events: dict[str, Event] = field(default_factory=dict)

    def take(self, content: bytes) -> list[Event]:
        """Take a file in; return its events."""
        calendar = Calendar.from_ical(content)
        is_off = str(calendar.get("METHOD")) == "CANCEL"
        found = [_event(one, is_off=is_off) for one in calendar.walk("VEVENT")]
        for one in found:
            known = self.events.get(one.uid)
            if known is None or known.sequence <= one.sequence:
                self.events[one.uid] = one
        return found

    def standing(self) -> list[datetime]:
        """Return when the events that stand begin, in order."""
        return sorted(one.begins for one in self.events.values() if one.status != CANCELLED)


def _event(component: Component, *, is_off: bool) -> Event:
    status = CANCELLED if is_off else str(component.get("STATUS", CONFIRMED))
    begins = component.decoded("DTSTART").astimezone(UTC)
    return Event(str(component["UID"]), int(component.get("SEQUENCE", 0)), status, begins, str(component["SUMMARY"]))
