"""The mentor's diary: what was done at a meeting, what was hard, what was agreed, and what the mentee says to it.

Date | kind of meeting | mode | length | topic | what was done | difficulties | agreements and their day | the mentee's
mark. The mentee confirms a note or adds words of their own to it; the note itself stays as it was written, and one that
is changed afterwards waits for the mentee's word again.

Source: 000, 001 and 003, section 4 (the mentor follows the mentee's work); 002, 3.1; 004, section 7. The columns are
those schools use.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from mentoring.errors import BadInput
from mentoring.meetings import NOTE_LIMIT, Meeting, read_note
from mentoring.reading import Months, day_in
from mentoring.vocabulary import HOURS

TOPIC_LIMIT: Final = 200
AGREEMENT_LIMIT: Final = 300
CORRECTION_LIMIT: Final = 1000
MOST_AGREEMENTS: Final = 10
SHORTEST, LONGEST = 5, 600
LENGTHS: Final = (15, 30, 45, 60, 90, 120)
# How long a mentee is asked about a note.
ASKED_FOR: Final = timedelta(days=30)


class Part(StrEnum):
    """What a note is made of, beside the mark and what was done, which belong to the check-in."""

    TOPIC = "topic"
    DIFFICULTIES = "difficulties"


class Mode(StrEnum):
    """How people met."""

    IN_PERSON = "in_person"
    ONLINE = "online"


class Answer(StrEnum):
    """What the mentee says to a note."""

    CONFIRMED = "confirmed"
    CORRECTED = "corrected"


@dataclass(frozen=True)
class Note:
    """What one member wrote of a meeting beside the check-in; `minutes` it really took."""

    meeting_id: int
    person_id: int
    minutes: int | None = None
    mode: Mode | None = None
    topic: str = ""
    difficulties: str = ""


@dataclass(frozen=True)
class Agreement:
    """One thing agreed on at a meeting; it may have a day, and may have become a task."""

    id: int
    meeting_id: int
    author_id: int
    words: str
    due_on: date | None = None
    task_id: int | None = None


@dataclass(frozen=True)
class Reply:
    """A mentee's word on the mentor's note, with their own words where they correct it."""

    meeting_id: int
    person_id: int
    answer: Answer
    words: str
    said_at: datetime


@dataclass(frozen=True)
class Entry:
    """One meeting that took place, as the diary has it; `replies` by mentee, `written_at` the note's last change."""

    meeting: Meeting
    mentor_id: int
    mentee_ids: tuple[int, ...]
    note: Note
    done: str = ""
    written_at: datetime | None = None
    agreements: tuple[Agreement, ...] = ()
    replies: Mapping[int, Reply] = field(default_factory=dict)

    @property
    def has_words(self) -> bool:
        """Whether there is anything for the mentee to confirm."""
        return bool(self.done or self.note.topic or self.note.difficulties or self.agreements)

    @property
    def mode(self) -> Mode:
        """How they met: as the mentor said, else by the place, for a link is no room."""
        return self.note.mode or (Mode.ONLINE if "://" in self.meeting.place else Mode.IN_PERSON)

    def reply(self, mentee_id: int) -> Reply | None:
        """Return a mentee's word on the note as it is now, None where it was changed since."""
        said = self.replies.get(mentee_id)
        return said if said and (self.written_at is None or said.said_at >= self.written_at) else None

    def waits_for(self, person_id: int, now: datetime) -> bool:
        """Whether somebody is asked to confirm the note."""
        is_recent = self.written_at is not None and now - self.written_at <= ASKED_FOR
        return person_id in self.mentee_ids and self.has_words and is_recent and self.reply(person_id) is None


def require_held(starts_at: datetime, now: datetime) -> datetime:
    """Return the moment of a meeting that was held; raise BadInput for one to come."""
    if starts_at > now:
        raise BadInput("diary-still-ahead")
    return starts_at


def read_minutes(minutes: int) -> int:
    """Return how long a meeting took; raise BadInput outside SHORTEST and LONGEST minutes."""
    if not SHORTEST <= minutes <= LONGEST:
        raise BadInput("diary-minutes-expected", min=SHORTEST, max=LONGEST)
    return minutes


def minutes_in(typed: str) -> int:
    """Return the minutes in «45», «45 минут», «1:30», «1,5 часа»; raise BadInput for anything else."""
    words = typed.strip().lower().replace(",", ".")
    if found := re.fullmatch(r"([0-9]{1,2}):([0-9]{2})", words):
        return read_minutes(int(found[1]) * 60 + int(found[2]))
    found = re.fullmatch(r"([0-9]{1,3}(?:\.[0-9])?)\s*([^\W\d_]*)\.?", words)
    if found is None:
        raise BadInput("diary-minutes-expected", min=SHORTEST, max=LONGEST)
    hours = found[2].startswith(HOURS)
    return read_minutes(round(float(found[1]) * (60 if hours else 1)))


def read_part(part: Part, typed: str) -> str:
    """Return a part of the note; raise BadInput for too many words."""
    limit = TOPIC_LIMIT if part is Part.TOPIC else NOTE_LIMIT
    return read_note(typed, limit)


def read_correction(typed: str) -> str:
    """Return the mentee's own words; raise BadInput for none or too many."""
    words = read_note(typed, CORRECTION_LIMIT)
    if not words:
        raise BadInput("diary-correction-expected")
    return words


def read_agreement(typed: str, today: date, months: Months) -> tuple[str, date | None]:
    """Return what was agreed on and the day it names, if it names one: «Посетить урок до 15.09», «…by 15 September».

    A day without a year is the next one there is; a day that has passed is no term and stays among the words.

    Raises:
        BadInput: there are no words, or too many.
    """
    words = read_note(" ".join(typed.split()), AGREEMENT_LIMIT)
    if not words:
        raise BadInput("diary-agreement-expected")
    days = [day for found in _DAY.finditer(words) if (day := _day(found, today, months))]
    return words, days[-1] if days else None


def require_room(count: int) -> None:
    """Raise BadInput where a meeting has as many agreements as it may."""
    if count >= MOST_AGREEMENTS:
        raise BadInput("diary-too-many-agreements", max=MOST_AGREEMENTS)


_DAY: Final = re.compile(r"\b([0-9]{1,2})(?:\.([0-9]{1,2})|\s+([^\W\d_]+))(?:[.\s]+([0-9]{4}))?(?![0-9.])")


def _day(found: re.Match[str], today: date, months: Months) -> date | None:
    month = found[2] or str(months.get((found[3] or "").lower(), ""))
    if not month:
        return None
    years = [found[4]] if found[4] else [str(today.year), str(today.year + 1)]
    days = (day_in(f"{found[1]}.{month}.{year}", months) for year in years)
    return next((day for day in days if day and day >= today), None)
