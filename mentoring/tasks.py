"""A task of a mentor's for a mentee: given with a date, reported on, accepted or sent back with a word.

draft ──the date──▶ open ──the mentee reports──▶ reported ──▶ accepted   (at once, where the mentor has seen it)
                      ▲                             │  returned with a word, counted; an accepted one may be reopened
                      └─────────── returned ◀───────┘          (cancelled from draft, open and returned)

Source: the mentor's right to check tasks in person («личная проверка выполнения заданий»): 000, 001 and 003, section 4;
002, 3.1. 004, 8.1: the mentor follows the mentee's independent work.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final

from mentoring.errors import BadInput, NotAllowed, WrongState
from mentoring.help import Content, read_content
from mentoring.reading import clipped

WORDS_LIMIT: Final = 1000
REMARK_LIMIT: Final = 500
SHORT: Final = 80
FARTHEST: Final = timedelta(days=366)
# So many messages make one report.
MOST_PARTS: Final = 10
# What the messenger's bots can fetch; larger files would not come through to a school's own archive either.
FILE_LIMIT: Final = 20 * 1024 * 1024
# Programs are no homework, and a colleague opens what comes through the bot without a thought.
REFUSED_TYPES: Final = frozenset({"apk", "bat", "cmd", "com", "dll", "exe", "hta", "jar", "js", "jse", "lnk", "msi",
                                  "ps1", "reg", "scr", "sh", "vbe", "vbs", "wsf"})  # fmt: skip


class TaskState(StrEnum):
    """Where a task stands."""

    DRAFT = "draft"
    OPEN = "open"
    REPORTED = "reported"
    RETURNED = "returned"
    ACCEPTED = "accepted"
    CANCELLED = "cancelled"


# The mentee's turn.
TO_DO: Final = frozenset({TaskState.OPEN, TaskState.RETURNED})
# Not over yet.
UNDER_WAY: Final = TO_DO | {TaskState.REPORTED}


@dataclass(frozen=True)
class Task:
    """One task; `returns` counts how often it was sent back, `batch_id` names the first of those given to a group."""

    id: int
    pair_id: int
    mentor_id: int
    mentee_id: int
    content: Content
    due_on: date | None = None
    state: TaskState = TaskState.DRAFT
    returns: int = 0
    meeting_id: int | None = None
    batch_id: int | None = None
    reported_at: datetime | None = None
    closed_at: datetime | None = None

    def is_late(self, today: date) -> bool:
        """Whether its day has passed and the mentee has not reported."""
        return self.state in TO_DO and self.due_on is not None and self.due_on < today


@dataclass(frozen=True)
class TaskPart:
    """One message of a report, or the mentor's word when it was sent back; `attempt` counts reports from 0."""

    id: int
    task_id: int
    author_id: int
    attempt: int
    content: Content
    sent_at: datetime


def read_words(content: Content) -> Content:
    """Return what is to be done, with a file or without.

    Raises:
        BadInput: there are no words, or more than WORDS_LIMIT characters.
    """
    words = content.words.strip()
    if not words:
        raise BadInput("task-words-expected")
    if len(words) > WORDS_LIMIT:
        raise BadInput("task-too-long", max=WORDS_LIMIT, length=len(words))
    return replace(content, words=words)


def read_due(due_on: date, today: date) -> date:
    """Return the day; raise BadInput for one that has passed or lies more than a year ahead."""
    if due_on < today:
        raise BadInput("task-day-passed")
    if due_on > today + FARTHEST:
        raise BadInput("task-day-too-far")
    return due_on


def read_part(content: Content) -> Content:
    """Return a message of a report; raise BadInput for nothing, too many words, or a program in place of a file."""
    check_file(content.file_name)
    return read_content(content)


def check_file(name: str, size: int = 0) -> None:
    """Accept a file of somebody's by its name and, where known, its size in bytes; raise BadInput otherwise."""
    if name.lower().rpartition(".")[2].strip() in REFUSED_TYPES and "." in name:
        raise BadInput("task-file-refused")
    if size > FILE_LIMIT:
        raise BadInput("task-file-too-big", max=FILE_LIMIT // 1024 // 1024)


def read_file(content: Content, task: Task) -> Content:
    """Return a task's file without the words under it.

    Raises:
        BadInput: there is no file, or it is a program.
        WrongState: the task is reported on or over.
    """
    _require(task, TaskState.DRAFT, *TO_DO)
    if content.file_kind is None:
        raise BadInput("task-file-expected")
    check_file(content.file_name)
    return replace(content, words="")


def short(words: str) -> str:
    """Return a task's words as a line of a list."""
    line = " ".join(words.split())
    return clipped(line, SHORT)


def read_remark(typed: str) -> str:
    """Return the word with which a task is sent back; raise BadInput for none or too long a one."""
    words = typed.strip()
    if not words:
        raise BadInput("task-remark-expected")
    if len(words) > REMARK_LIMIT:
        raise BadInput("task-too-long", max=REMARK_LIMIT, length=len(words))
    return words


def date_it(task: Task, due_on: date) -> Task:
    """Give a task its day; a draft becomes a task by it."""
    _require(task, TaskState.DRAFT, *TO_DO)
    state = TaskState.OPEN if task.state is TaskState.DRAFT else task.state
    return replace(task, due_on=due_on, state=state)


def require_to_do(task: Task, person_id: int) -> None:
    """Accept a message of the mentee's report, or raise NotAllowed or WrongState."""
    _require_mentee(task, person_id)
    _require(task, *TO_DO)


def require_room(count: int) -> None:
    """Raise BadInput where a report has as many messages as it may."""
    if count >= MOST_PARTS:
        raise BadInput("task-too-many-parts", max=MOST_PARTS)


def report(task: Task, person_id: int, parts: int, now: datetime) -> Task:
    """Hand the report to the mentor; BadInput where nothing was sent yet."""
    require_to_do(task, person_id)
    if not parts:
        raise BadInput("task-nothing-sent")
    return replace(task, state=TaskState.REPORTED, reported_at=now)


def accept(task: Task, person_id: int, now: datetime) -> Task:
    """The mentor has checked it: done. What the mentor has seen in person needs no report."""
    require_mentor(task, person_id)
    _require(task, TaskState.REPORTED, *TO_DO)
    return replace(task, state=TaskState.ACCEPTED, closed_at=now)


def give_back(task: Task, person_id: int) -> Task:
    """The mentor sends a report back, or opens an accepted task again; both are counted."""
    require_mentor(task, person_id)
    _require(task, TaskState.REPORTED, TaskState.ACCEPTED)
    return replace(task, state=TaskState.RETURNED, returns=task.returns + 1, closed_at=None)


def cancel(task: Task, person_id: int, now: datetime) -> Task:
    """The mentor takes a task back that the mentee has not reported on."""
    require_mentor(task, person_id)
    _require(task, TaskState.DRAFT, *TO_DO)
    return replace(task, state=TaskState.CANCELLED, closed_at=now)


def require_mentor(task: Task, person_id: int) -> None:
    """Raise NotAllowed for anybody but the mentor: the check is in person."""
    if person_id != task.mentor_id:
        raise NotAllowed("task-mentor-checks")


def mornings(due_on: date) -> Iterator[tuple[date, bool]]:
    """Return the days on which a task is spoken of, each with whether it is late by then.

    On its day; on the day after; then on three Mondays. More would be pings, and the mentor knows by then.
    """
    yield due_on, False
    after = due_on + timedelta(days=1)
    yield after, True
    monday = after + timedelta(days=7 - after.weekday())
    for week in range(3):
        yield monday + timedelta(weeks=week), True


def _require_mentee(task: Task, person_id: int) -> None:
    if person_id != task.mentee_id:
        raise NotAllowed("task-mentee-reports")


def _require(task: Task, *expected: TaskState) -> None:
    if task.state not in expected:
        raise WrongState("task-moved-on", status=task.state)
