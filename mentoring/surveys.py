"""When people are surveyed: on the way into a bank, before a pair's first meeting, at its program's end, once a year.

Source: regulation 004, 9.2: measured before one enters the program and once more at its end; `product.md`: the entry
measure closes before the first meeting.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from mentoring.meetings import Meeting, MeetingStatus
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair, PairStatus

NAG_AFTER: Final = timedelta(days=3)


class Stage(StrEnum):
    """What a questionnaire is for."""

    INTAKE = "intake"
    ENTRY = "entry"
    CLOSING = "closing"
    REVIEW = "review"


# How a survey about a pair is asked for: at once, and once more.
KINDS: Final = {
    Stage.ENTRY: (Kind.ENTRY_SURVEY, Kind.ENTRY_SURVEY_AGAIN),
    Stage.CLOSING: (Kind.CLOSING_SURVEY, Kind.CLOSING_SURVEY_AGAIN),
}


def asking(pair: Pair, stage: Stage, now: datetime) -> list[Notice]:
    """Ask both members of a pair now, and again after NAG_AFTER."""
    return [
        Notice(kind, member, due_at, f"pair:{pair.id}:{kind}:{member}", {"pair": pair.id}, pair.organization_id)
        for kind, due_at in zip(KINDS[stage], (now, now + NAG_AFTER), strict=True)
        for member in pair.members
    ]


def is_entry_open(pair: Pair, meetings: Iterable[Meeting], now: datetime, zone: str) -> bool:
    """Whether expectations can still be written down: the pair works and has not met yet.

    The acquaintance before people decided (004, 8.1) is not counted; a meeting counts from its beginning on, and no
    longer where it turns out that it was missed or moved.
    """
    theirs = (one for one in meetings if _has_begun(one, now))
    days = [one.starts_at.astimezone(ZoneInfo(zone)).date() for one in theirs]
    return pair.status is PairStatus.ACTIVE and all(day <= (pair.met_on or date.min) for day in days)


def _has_begun(meeting: Meeting, now: datetime) -> bool:
    is_on = meeting.status is MeetingStatus.AGREED and meeting.starts_at <= now
    return is_on or meeting.status is MeetingStatus.HELD
