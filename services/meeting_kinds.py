"""Which meeting of the cycle comes next for a pair (regulation 004, section 7, stage 5)."""

from collections.abc import Iterable
from datetime import timedelta

from db import meetings
from mentoring.errors import NotFound
from mentoring.meeting_cycle import SERIES, WITHOUT_CYCLE, next_kind
from mentoring.meetings import Meeting, MeetingStatus
from mentoring.pairs import Pair
from services.work import Work


async def kind_for(work: Work, pair: Pair, wanted: str = "") -> str:
    """Return the kind of a new meeting: the one wanted, else the next of the cycle; empty where there is none.

    Raises:
        NotFound: the pair's regulation knows no such kind.
    """
    cycle = await cycle_of(work, pair)
    if wanted and wanted not in cycle:
        raise NotFound
    return wanted or await next_for(work, pair, await meetings.of_pair(work.connection, pair.id))


async def next_for(work: Work, pair: Pair, theirs: Iterable[Meeting]) -> str:
    """Return the kind of the meeting that comes after a pair's meetings; empty where none does."""
    had = {one.kind for one in theirs if _counts(one, work)}
    days = timedelta((await work.profile_of_pair(pair)).end_reminder_days)
    ends_soon = work.today() >= pair.ends_on - days
    return next_kind(await cycle_of(work, pair), had, acquainted=pair.met_on is not None, ends_soon=ends_soon)


async def kind_of_series(work: Work, pair: Pair) -> str:
    """Return the kind that meetings of a series are of where nobody chose one; empty where there is none."""
    return SERIES if SERIES in await cycle_of(work, pair) else ""


def is_idle(work: Work, theirs: Iterable[Meeting], since: timedelta) -> bool:
    """Whether a pair has no meeting ahead and has had none for a while."""
    return all(one.ends_at <= work.now - since for one in theirs if _counts(one, work))


async def cycle_of(work: Work, pair: Pair) -> tuple[str, ...]:
    """Return the kinds of meetings a pair has, in their order; none for help when needed and for a single meeting."""
    if pair.kind in WITHOUT_CYCLE:
        return ()
    return tuple(one.id for one in (await work.profile_of_pair(pair)).meetings)


def _counts(meeting: Meeting, work: Work) -> bool:
    """Whether a meeting was held or is ahead; one that was agreed on and is over was, most likely."""
    if meeting.status is MeetingStatus.PROPOSED:
        return meeting.starts_at > work.now
    return meeting.status in (MeetingStatus.AGREED, MeetingStatus.HELD)
