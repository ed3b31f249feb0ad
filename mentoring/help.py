"""Help in need: a mentee's request and the talk that answers it.

open ──the first answer──▶ answered ──the mentee closes with a mark──▶ closed ──within a week──▶ open again
  └───────────────────────────────────────────────────────────────────────▲

Source: regulation 002, 2.8 (a mentee turns to the mentor individually) and 4.5 (situational: immediate reaction).
"""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum

from mentoring.errors import BadInput, NotAllowed, WrongState
from mentoring.meetings import read_mark
from mentoring.ports import FileKind

WORDS_LIMIT = 3000
REMEDY_LIMIT = 1000
# How long words wait that came where none were awaited.
WORDS_KEPT = timedelta(days=1)
# How long after its closing a request can be opened again.
REOPENED_WITHIN = timedelta(days=7)


class HelpStatus(StrEnum):
    """Where a request for help stands."""

    OPEN = "open"
    ANSWERED = "answered"
    CLOSED = "closed"


class Urgency(StrEnum):
    """By when a mentee needs help."""

    NOW = "now"
    TODAY = "today"
    WEEK = "week"


@dataclass(frozen=True)
class Content:
    """What one message of the talk holds: words, a file, or a file with words under it.

    `source_id` is the message's number in its author's chat, `album` what binds the parts of an album, `replied_id`
    the number in that chat of the message it replies to.
    """

    words: str = ""
    file_kind: FileKind | None = None
    file_reference: str = ""
    file_name: str = ""
    source_id: int | None = None
    album: str = ""
    replied_id: int | None = None


@dataclass(frozen=True)
class HelpRequest:
    """One request; `helper_id` is the mentor, a colleague or the curator, None while nobody has taken it.

    `step` and `step_at` are the next rung of the ladder of mentoring.help_ladder and its moment (UTC), `round` counts
    reopenings. A helper who took a former one's place sees what was written since `helper_since`.
    """

    id: int
    organization_id: int
    mentee_id: int
    helper_id: int | None
    opened_at: datetime
    status: HelpStatus = HelpStatus.OPEN
    answered_at: datetime | None = None
    closed_at: datetime | None = None
    mark: int | None = None
    topic: str = "other"
    urgency: Urgency = Urgency.TODAY
    now_at: datetime | None = None
    taken_at: datetime | None = None
    promised_at: datetime | None = None
    step: int = 9
    step_at: datetime | None = None
    round: int = 0
    helper_since: datetime | None = None

    @property
    def is_closed(self) -> bool:
        """Whether its mentee has closed it."""
        return self.status is HelpStatus.CLOSED

    @property
    def is_left_lying(self) -> bool:
        """Whether its helper has neither answered nor taken it up; a promise for later is no taking up."""
        return self.answered_at is None and (self.taken_at is None or self.promised_at is not None)


@dataclass(frozen=True)
class HelpMessage:
    """One message of a talk; `reply_to` is the message of the same talk it replies to, or that it corrects."""

    id: int
    request_id: int
    author_id: int
    content: Content
    sent_at: datetime
    reply_to: int | None = None
    is_edit: bool = False


def is_shown(request: HelpRequest, message: HelpMessage, person_id: int) -> bool:
    """Whether somebody in the talk sees a message: what a mentor wrote with a mentee is not shown to the next one."""
    is_later = request.helper_since is None or message.sent_at >= request.helper_since
    return is_later or person_id != request.helper_id


def read_content(content: Content) -> Content:
    """Return what can be passed on; raise BadInput for nothing at all and for more than WORDS_LIMIT characters."""
    words = content.words.strip()
    if len(words) > WORDS_LIMIT:
        raise BadInput("help-too-long", max=WORDS_LIMIT, length=len(words))
    if not words and content.file_kind is None:
        raise BadInput("help-empty")
    return replace(content, words=words)


def read_remedy(words: str) -> str:
    """Return what helped, in words; raise BadInput for nothing and for more than REMEDY_LIMIT characters."""
    words = words.strip()
    if not words:
        raise BadInput("help-remedy-empty")
    if len(words) > REMEDY_LIMIT:
        raise BadInput("help-remedy-too-long", max=REMEDY_LIMIT, length=len(words))
    return words


def require_mentee(request: HelpRequest, person_id: int | None) -> int:
    """Return the mentee's id, or raise NotAllowed: whose question it is decides about it."""
    if person_id is None or person_id != request.mentee_id:
        raise NotAllowed("help-mentee-decides")
    return person_id


def require_helper(request: HelpRequest, person_id: int | None) -> int:
    """Return the helper's id, or raise NotAllowed."""
    if person_id is None or person_id != request.helper_id:
        raise NotAllowed("help-not-yours")
    return person_id


def write(request: HelpRequest, author_id: int, now: datetime) -> HelpRequest:
    """Take a message into the talk; the first of anybody but the mentee is the answer that stops the clock."""
    require_open(request)
    if author_id == request.mentee_id or request.status is not HelpStatus.OPEN:
        return request
    first = request.answered_at or now
    return replace(request, status=HelpStatus.ANSWERED, answered_at=first, step_at=None, promised_at=None)


def close(request: HelpRequest, person_id: int, mark: int, now: datetime) -> HelpRequest:
    """The mentee says it is solved, with a mark from 1 to 5."""
    require_open(request)
    if person_id != request.mentee_id:
        raise NotAllowed("help-mentee-closes")
    return replace(request, status=HelpStatus.CLOSED, closed_at=now, mark=read_mark(mark), step_at=None)


def reopen(request: HelpRequest, person_id: int, now: datetime) -> HelpRequest:
    """Open a closed request again, within a week: of the mentee it waits for an answer, of the helper it has one."""
    if request.closed_at is None:
        raise WrongState("help-is-open")
    if not may_reopen(request, now):
        raise WrongState("help-reopen-late")
    status = HelpStatus.OPEN if person_id == request.mentee_id else HelpStatus.ANSWERED
    return replace(request, status=status, closed_at=None, mark=None, round=request.round + 1, promised_at=None)


def may_reopen(request: HelpRequest, now: datetime) -> bool:
    """Whether a request is closed, and not for long."""
    return request.closed_at is not None and now <= request.closed_at + REOPENED_WITHIN


def urge(request: HelpRequest, urgency: Urgency, now: datetime, spent: int, limit: int) -> HelpRequest:
    """Set by when help is needed; `spent` are today's other requests «now», of which there may be `limit`.

    Raises:
        WrongState: it is answered or closed, or there were too many «now» today.
    """
    require_open(request)
    if request.status is not HelpStatus.OPEN:
        raise WrongState("help-is-answered")
    if urgency is Urgency.NOW and request.now_at is None and spent >= limit:
        raise WrongState("help-now-spent", count=limit)
    since = request.now_at or (now if urgency is Urgency.NOW else None)
    return replace(request, urgency=urgency, now_at=since)


def take(request: HelpRequest, person_id: int | None, now: datetime, promised_at: datetime | None) -> HelpRequest:
    """The helper says «I take it», or by when they will answer; the mentee is told."""
    require_open(request)
    require_helper(request, person_id)
    if request.status is not HelpStatus.OPEN:
        raise WrongState("help-is-answered")
    if promised_at is not None and promised_at <= now:
        raise BadInput("help-promise-past")
    return replace(request, taken_at=now, promised_at=promised_at)


def require_open(request: HelpRequest) -> None:
    """Raise WrongState for a request that is closed."""
    if request.is_closed:
        raise WrongState("help-closed")
