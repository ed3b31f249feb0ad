"""How far a program is, told to everybody in the same way: what is done, what is next, what is late, what shows it.

Source: regulations 000-003, duties of the mentee («реализовывать мероприятия плана … в установленные сроки») and of the
mentor; `methodology.md` 2.1 (B): «факт/дата, отметка наставника, комментарий/ссылка».
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import PurePath
from typing import Final

from mentoring.errors import BadInput, WrongState
from mentoring.help import Content
from mentoring.meetings import read_mark
from mentoring.program_activities import Activity
from mentoring.reading import tidy

BLOCKS: Final = 10
COMMENT_LIMIT: Final = 500
EVIDENCE_LIMIT: Final = 1000
# Of one activity.
MOST_EVIDENCE: Final = 10
MOST_NEXT: Final = 3
FILE_KINDS: Final = frozenset({None, "photo", "document"})
# What opens in an office or a viewer and runs nothing of its own.
SUFFIXES: Final = frozenset({
    ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".ppt", ".pptx", ".odt", ".ods", ".odp", ".rtf", ".txt", ".csv",
    ".jpg", ".jpeg", ".png", ".heic", ".webp",
})  # fmt: skip


class Standing(StrEnum):
    """Where one activity stands on a day."""

    DONE = "done"
    LATE = "late"
    NOW = "now"
    AHEAD = "ahead"


@dataclass(frozen=True)
class Progress:
    """A program's activities on a day: how many there are and are done, which are late, which come next."""

    total: int
    done: int
    late: tuple[Activity, ...]
    following: tuple[Activity, ...]

    @property
    def percent(self) -> int:
        """The share that is done, rounded down: 100 only when all is."""
        return 100 * self.done // self.total if self.total else 0

    @property
    def bar(self) -> str:
        """Ten blocks, as many full as tenths are done."""
        full = BLOCKS * self.done // self.total if self.total else 0
        return "■" * full + "□" * (BLOCKS - full)


@dataclass(frozen=True)
class Evidence:
    """What somebody shows for an activity."""

    id: int
    program_id: int
    activity: int
    person_id: int
    content: Content
    added_at: datetime


def standing(activity: Activity, today: date) -> Standing:
    """Tell where an activity stands; one without days is what people can do now."""
    if activity.done_on is not None:
        return Standing.DONE
    if activity.is_late(today):
        return Standing.LATE
    return Standing.AHEAD if activity.starts_on is not None and activity.starts_on > today else Standing.NOW


def progress(activities: Sequence[Activity], today: date) -> Progress:
    """Return how far activities are on a day: next come those that go on now, then those that begin first."""
    stand = {one.key: standing(one, today) for one in activities}
    late = [one for one in activities if stand[one.key] is Standing.LATE]
    left = [one for one in activities if stand[one.key] in (Standing.NOW, Standing.AHEAD)]
    ordered = sorted(left, key=lambda one: (stand[one.key] is Standing.AHEAD, one.starts_on or today, one.key))
    done = sum(one.done_on is not None for one in activities)
    return Progress(len(activities), done, tuple(sorted(late, key=_last_day)), tuple(ordered[:MOST_NEXT]))


def finish(activity: Activity, today: date, mark: int, comment: str) -> Activity:
    """The mentor says that an activity is done, with a mark from 1 to 5 and a word; another mark takes the word along.

    Raises:
        BadInput: the mark is none, or the words are too many.
    """
    words = tidy(comment)
    if len(words) > COMMENT_LIMIT:
        raise BadInput("progress-comment-too-long", max=COMMENT_LIMIT, length=len(words))
    done_on = activity.done_on or today
    kept = activity.comment if read_mark(mark) == activity.mark else ""
    return replace(activity, done_on=done_on, mark=mark, comment=words or kept)


def reopen(activity: Activity) -> Activity:
    """An activity that was marked done by mistake is to be done; WrongState where it is not marked."""
    if activity.done_on is None:
        raise WrongState("progress-not-done")
    return replace(activity, done_on=None, mark=None)


def read_evidence(content: Content, known: int) -> Content:
    """Return what can be kept as evidence; `known` is how many there are for the activity already.

    Raises:
        BadInput: it is empty, the words are too many, or the file is of a kind that is not kept.
        WrongState: the activity has MOST_EVIDENCE already.
    """
    if known >= MOST_EVIDENCE:
        raise WrongState("progress-evidence-full", max=MOST_EVIDENCE)
    words = tidy(content.words)
    if len(words) > EVIDENCE_LIMIT:
        raise BadInput("progress-evidence-too-long", max=EVIDENCE_LIMIT, length=len(words))
    suffix = PurePath(content.file_name).suffix.lower()
    if content.file_kind not in FILE_KINDS or (content.file_kind == "document" and suffix not in SUFFIXES):
        raise BadInput("progress-evidence-kind")
    if not words and content.file_kind is None:
        raise BadInput("progress-evidence-empty")
    return replace(content, words=words)


def _last_day(activity: Activity) -> tuple[date, int]:
    return activity.ends_on or date.max, activity.key
