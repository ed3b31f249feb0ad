"""Help in need: a mentee's request and the talk that answers it.

open ──the helper's first answer──▶ answered ──the mentee closes with a mark──▶ closed
  └───────────────────────────────────────────────────────────────────────────▲

Source: regulation 002, 2.8 (a mentee turns to the mentor individually) and 4.5 (situational: immediate reaction).
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from mentoring.errors import BadInput, NotAllowed, WrongState
from mentoring.meetings import read_mark
from mentoring.notices import Kind, Notice
from mentoring.ports import FileKind

WORDS_LIMIT = 3000
# How long words wait that came where none were awaited.
WORDS_KEPT = timedelta(days=1)


class HelpStatus(StrEnum):
    """Where a request for help stands."""

    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


@dataclass(frozen=True)
class Content:
    """What one message of the talk holds: words, a file, or a file with words under it."""

    words: str = ""
    file_kind: FileKind | None = None
    file_reference: str = ""
    file_name: str = ""


@dataclass(frozen=True)
class HelpRequest:
    """One request; `helper_id` is the mentor, or the curator while the mentee has none."""

    id: int
    organization_id: int
    mentee_id: int
    helper_id: int
    opened_at: datetime
    status: HelpStatus = HelpStatus.OPEN
    answered_at: datetime | None = None
    closed_at: datetime | None = None
    mark: int | None = None

    def other(self, person_id: int) -> int:
        """Return the one who did not write."""
        return self.helper_id if person_id == self.mentee_id else self.mentee_id


@dataclass(frozen=True)
class HelpMessage:
    """One message of a talk."""

    id: int
    request_id: int
    author_id: int
    content: Content
    sent_at: datetime


def read_content(content: Content) -> Content:
    """Return what can be passed on; raise BadInput for nothing at all and for more than WORDS_LIMIT characters."""
    words = content.words.strip()
    if len(words) > WORDS_LIMIT:
        raise BadInput("help-too-long", max=WORDS_LIMIT, length=len(words))
    if not words and content.file_kind is None:
        raise BadInput("help-empty")
    return replace(content, words=words)


def require_party(request: HelpRequest, person_id: int | None) -> int:
    """Return the writer's id, or raise NotAllowed: a talk is seen by its two people only."""
    if person_id is None or person_id not in (request.mentee_id, request.helper_id):
        raise NotAllowed("help-not-yours")
    return person_id


def write(request: HelpRequest, author_id: int, now: datetime) -> HelpRequest:
    """Take a message into the talk; the helper's first one is the answer that is measured."""
    require_open(request)
    if author_id == request.helper_id and request.answered_at is None:
        return replace(request, status=HelpStatus.ANSWERED, answered_at=now)
    return request


def close(request: HelpRequest, person_id: int, mark: int, now: datetime) -> HelpRequest:
    """The mentee says it is solved, with a mark from 1 to 5."""
    require_open(request)
    if person_id != request.mentee_id:
        raise NotAllowed("help-mentee-closes")
    return replace(request, status=HelpStatus.CLOSED, closed_at=now, mark=read_mark(mark))


def plan_waiting(request: HelpRequest, remind: timedelta, escalate: timedelta, curator_id: int | None) -> list[Notice]:
    """Plan what happens while nobody answers: the helper is reminded, later the curator is told that one waits."""
    about = {"help": request.id}
    notices = [
        Notice(Kind.HELP_WAITING, request.helper_id, request.opened_at + remind, f"help:{request.id}:waiting", about)
    ]
    if curator_id is not None and curator_id != request.helper_id:
        due = request.opened_at + escalate
        notices.append(Notice(Kind.HELP_UNANSWERED, curator_id, due, f"help:{request.id}:unanswered", about))
    return notices


def require_open(request: HelpRequest) -> None:
    """Raise WrongState for a request that is closed."""
    if request.status is HelpStatus.CLOSED:
        raise WrongState("help-closed")
