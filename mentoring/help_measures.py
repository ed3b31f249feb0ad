"""How long people wait for help: to the first answer and to the solution, plain and without the quiet hours."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from statistics import median
from zoneinfo import ZoneInfo

from mentoring.help import HelpRequest
from mentoring.quiet import QuietHours

STEP = timedelta(minutes=15)
LONGEST = timedelta(days=92)


@dataclass(frozen=True)
class Measure:
    """The requests of one topic: how many, how many wait, and the medians; None where there is nothing to measure."""

    topic: str
    count: int
    waiting: int
    answer: timedelta | None
    answer_working: timedelta | None
    solution: timedelta | None
    solution_working: timedelta | None


def measure(requests: Iterable[HelpRequest], quiet: QuietHours, zone: str) -> list[Measure]:
    """Return a measure for each topic asked about, the most frequent first."""
    by_topic = defaultdict[str, list[HelpRequest]](list)
    for one in requests:
        by_topic[one.topic].append(one)
    found = [_of_topic(topic, theirs, quiet, zone) for topic, theirs in by_topic.items()]
    return sorted(found, key=lambda one: (-one.count, one.topic))


def loud_time(since: datetime, until: datetime, quiet: QuietHours, zone: str) -> timedelta:
    """Return how much of a span lies outside quiet hours, at least zero.

    Reckoned from one change of quiet and loud to the next, to the minute; spans above LONGEST are cut.
    """
    until = min(until, since + LONGEST)
    total, at = timedelta(), since
    while at < until:
        if quiet.covers(at, zone):
            loud = quiet.next_loud(at, zone)
            at = loud if loud > at else at + STEP
            continue
        end = min(_falls_quiet(at, quiet, zone), until)
        total += end - at
        at = end
    return total


def _falls_quiet(at: datetime, quiet: QuietHours, zone: str) -> datetime:
    """Return the next beginning of quiet hours or the next midnight, whichever comes first: a later look goes on."""
    local = at.astimezone(ZoneInfo(zone))
    midnight = datetime.combine(local.date() + timedelta(days=1), datetime.min.time(), ZoneInfo(zone))
    evening = datetime.combine(local.date(), quiet.begins, ZoneInfo(zone))
    return (evening if local < evening else midnight).astimezone(UTC)


def _of_topic(topic: str, theirs: list[HelpRequest], quiet: QuietHours, zone: str) -> Measure:
    answered = [(one.opened_at, one.answered_at) for one in theirs if one.answered_at]
    solved = [(one.opened_at, one.closed_at) for one in theirs if one.closed_at and one.mark]
    waiting = sum(one.answered_at is None and not one.is_closed for one in theirs)
    return Measure(
        topic, len(theirs), waiting, _plain(answered), _working(answered, quiet, zone), _plain(solved),
        _working(solved, quiet, zone),
    )  # fmt: skip


def _plain(spans: list[tuple[datetime, datetime]]) -> timedelta | None:
    return _median([end - begin for begin, end in spans])


def _median(spans: list[timedelta]) -> timedelta | None:
    return timedelta(seconds=median(one.total_seconds() for one in spans)) if spans else None


def _working(spans: list[tuple[datetime, datetime]], quiet: QuietHours, zone: str) -> timedelta | None:
    return _median([loud_time(begin, end, quiet, zone) for begin, end in spans])
