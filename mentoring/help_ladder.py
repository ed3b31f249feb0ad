"""What happens while nobody answers: the helper is reminded, colleagues are offered it, the curator hears of it.

Each rung comes a while after the one before. In quiet hours nobody climbs, but for «now». An answer stops it all.
Source: 002, 4.5 (situational: immediate reaction); the hours are the profile's.
"""

from datetime import datetime, timedelta
from enum import IntEnum
from typing import Final
from zoneinfo import ZoneInfo

from mentoring.help import Urgency
from mentoring.profile_settings import Help
from mentoring.quiet import QuietHours

# How long a mentee of several mentors is waited for to say whom they ask.
CHOICE: Final = timedelta(minutes=10)
MOST_PROMISES: Final = 6


class Rung(IntEnum):
    """What comes next to a request that waits."""

    CHOOSE = 0
    REMIND = 1
    OFFER = 2
    CURATOR = 3
    TOP = 9


def gap(rung: Rung, hours: Help, urgency: Urgency, *, is_immediate: bool = False) -> timedelta:
    """Return how long after the rung before this one comes; `is_immediate` is help in a situational pair."""
    if rung is Rung.CHOOSE:
        return CHOICE
    first, middle, last = _marks(hours, urgency, is_immediate=is_immediate)
    return {Rung.REMIND: first, Rung.OFFER: middle - first, Rung.CURATOR: last - middle}[rung]


def following(rung: Rung) -> Rung:
    """Return the rung after this one."""
    return {Rung.CHOOSE: Rung.REMIND, Rung.REMIND: Rung.OFFER, Rung.OFFER: Rung.CURATOR}.get(rung, Rung.TOP)


def moment(since: datetime, wait: timedelta, urgency: Urgency, quiet: QuietHours, zone: str) -> datetime:
    """Return when a rung comes (UTC): at once where it is «now», else in loud hours."""
    due = since + wait
    return due if urgency is Urgency.NOW else quiet.next_loud(due, zone)


def promises(now: datetime, quiet: QuietHours, zone: str) -> list[datetime]:
    """Return the moments (UTC) by which a helper can promise to answer «later today»: the full hours left.

    When the day is over they are those of the next loud morning.
    """
    start = quiet.next_loud(now, zone)
    local = start.astimezone(ZoneInfo(zone)).replace(minute=0, second=0, microsecond=0)
    hours = [local + timedelta(hours=ahead) for ahead in range(1, 24)]
    today = [one for one in hours if one.date() == local.date() and one > start + timedelta(minutes=15)]
    awake = [one for one in today if not quiet.covers(one - timedelta(minutes=1), zone)]
    left = awake or today
    if not left:
        return promises(quiet.next_loud(start + timedelta(hours=8), zone), quiet, zone)
    if len(left) <= MOST_PROMISES:
        return left
    return [*left[: MOST_PROMISES - 1], left[-1]]


def _marks(hours: Help, urgency: Urgency, *, is_immediate: bool) -> tuple[timedelta, timedelta, timedelta]:
    """Return when each rung comes, counted from the request."""
    if urgency is Urgency.NOW or is_immediate:
        quarter = timedelta(minutes=hours.now_minutes)
        return quarter, 2 * quarter, 4 * quarter
    first, last = timedelta(hours=hours.first_reminder_hours), timedelta(hours=hours.escalation_hours)
    if urgency is Urgency.WEEK:
        return last, 2 * last, 3 * last
    return first, min(2 * first, (first + last) / 2), last
