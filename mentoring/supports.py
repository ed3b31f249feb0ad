"""Support for who looks for a mentor or is worn out: what the psychologist may be shown, with the person's own yes.

Source: 000 and 001, roadmap 5, and 003, roadmap 5, 3): psychological and pedagogical support of mentees who formed no
pair or group, where it is needed.
"""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from mentoring.errors import BadInput

NOTE_LIMIT = 500
BURNOUT = "burnout"


class Shown(StrEnum):
    """What besides the name the psychologist may see; each stands for questions of the mentee's questionnaire."""

    WORK = "work"
    SITUATION = "situation"
    DIFFICULTIES = "difficulties"
    REQUEST = "request"

    @property
    def questions(self) -> tuple[str, ...]:
        """The ids of the questions."""
        return _QUESTIONS[self]


_QUESTIONS = {
    Shown.WORK: ("post", "subject", "subject_other", "experience"),
    Shown.SITUATION: ("category",),
    Shown.DIFFICULTIES: ("difficulties", "difficulties_other", "lesson_difficulties", "lesson_difficulties_other"),
    Shown.REQUEST: ("primary_request",),
}


@dataclass(frozen=True)
class Request:
    """A mentee's yes, what they agreed to show, and what they want to say themselves."""

    person_id: int
    organization_id: int
    shown: frozenset[Shown]
    note: str
    agreed_at: datetime
    entered_by: int | None = None


def read_note(typed: str) -> str:
    """Return a note without outer blanks; raise BadInput where it is too long."""
    note = typed.strip()
    if len(note) > NOTE_LIMIT:
        raise BadInput("note-too-long", max=NOTE_LIMIT, length=len(note))
    return note


def read_shown(chosen: Collection[str]) -> frozenset[Shown]:
    """Return what may be shown; raise BadInput for something that is none of it."""
    if not set(chosen) <= set(Shown):
        raise BadInput("error-not-found")
    return frozenset(Shown(one) for one in chosen)
