"""Quiet hours: when a reminder may disturb a person."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

SATURDAY = 5
# Steps of a night or a weekend day: enough for any calendar, and an end where a clock change skips the hour itself.
LONGEST_QUIET = 10


@dataclass(frozen=True)
class QuietHours:
    """The hours of a day (local time) and the weekends in which nothing but an answer is sent with a sound."""

    begins: time = time(20)
    ends: time = time(8)
    weekends: bool = True

    def covers(self, moment: datetime, zone: str) -> bool:
        """Tell whether the moment (UTC) is quiet on the wall of the zone."""
        local = moment.astimezone(ZoneInfo(zone))
        clock = local.time()
        night = (
            self.begins <= clock or clock < self.ends if self.begins > self.ends else self.begins <= clock < self.ends
        )
        return night or (self.weekends and local.weekday() >= SATURDAY)

    def next_loud(self, moment: datetime, zone: str) -> datetime:
        """Return the moment itself, or the first permitted one after it (UTC)."""
        for _ in range(LONGEST_QUIET):
            if not self.covers(moment, zone):
                break
            moment = _at(moment, self.ends, zone)
        return moment

    def last_loud(self, moment: datetime, zone: str) -> datetime:
        """Return the moment itself, or the last permitted minute before it (UTC).

        A reminder of an event moves earlier, never later: after the event it would be of no use.
        """
        for _ in range(LONGEST_QUIET):
            if not self.covers(moment, zone):
                break
            moment = _before(moment, self.begins, zone)
        return moment


def _at(moment: datetime, wall: time, zone: str) -> datetime:
    local = moment.astimezone(ZoneInfo(zone))
    days = 0 if local.time() < wall else 1
    return datetime.combine(local.date() + timedelta(days), wall, ZoneInfo(zone)).astimezone(UTC)


def _before(moment: datetime, wall: time, zone: str) -> datetime:
    local = moment.astimezone(ZoneInfo(zone))
    days = 0 if local.time() >= wall else 1
    begin = datetime.combine(local.date() - timedelta(days), wall, ZoneInfo(zone))
    return (begin - timedelta(minutes=1)).astimezone(UTC)
