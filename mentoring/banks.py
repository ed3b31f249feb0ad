"""The banks' own rules: who is paused, which people a filter keeps, what is asked for against what is offered."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from mentoring.errors import BadInput
from mentoring.forms import Answers
from mentoring.pairs import short_reason
from mentoring.vocabulary import fold

LONGEST_PAUSE = timedelta(days=366)
NOTE_LIMIT = 1000
# Questions whose options mean the same in both questionnaires: what is hard, and what somebody helps with.
ASKED_AND_OFFERED = (("difficulties", "competences"), ("lesson_difficulties", "lesson_competences"))


class Flag(StrEnum):
    """What a list can be narrowed to; each is a yes or no about one person."""

    NOT_READY = "not-ready"
    WITHOUT_PAIR = "without-pair"
    FREE = "free"
    CONSENT_MISSING = "consent-missing"
    PAUSED = "paused"
    NOT_LOOKING = "not-looking"
    FROM_PAPER = "from-paper"
    NOT_REFRESHED = "not-refreshed"


@dataclass(frozen=True)
class Filter:
    """What a list is narrowed to: every flag holds, the category and subject are these, the words are in the name."""

    flags: frozenset[Flag] = frozenset()
    category: str = ""
    subject: str = ""
    words: str = ""

    @property
    def is_empty(self) -> bool:
        """Whether everybody is kept."""
        return self == Filter()


@dataclass(frozen=True)
class Traits:
    """What a filter looks at in one person."""

    name: str
    flags: frozenset[Flag]
    categories: frozenset[str]
    subject: str


@dataclass(frozen=True)
class Pause:
    """Somebody takes no new pair through the day `until`; `set_by` is the person's own number or a keeper's."""

    person_id: int
    organization_id: int
    until: date
    reason: str
    set_by: int | None


@dataclass(frozen=True)
class Demand:
    """One line of the map of requests: how many ask for it, how many of them without a pair, how many offer help."""

    option: str
    asked: int
    waiting: int
    offered: int

    @property
    def is_uncovered(self) -> bool:
        """Whether somebody waits and nobody offers."""
        return self.waiting > 0 and self.offered == 0


def keeps(chosen: Filter, one: Traits) -> bool:
    """Tell whether a filter keeps a person; words are looked for at the beginnings of the name's words."""
    words = fold(chosen.words).split()
    parts = fold(one.name).split()
    return (
        chosen.flags <= one.flags
        and (not chosen.category or chosen.category in one.categories)
        and (not chosen.subject or chosen.subject == one.subject)
        and all(any(part.startswith(word) for part in parts) for word in words)
    )


def read_pause(until: date, reason: str, today: date) -> tuple[date, str]:
    """Return a pause's last day and reason.

    Raises:
        BadInput: the day has passed or is more than a year away, or the reason is too long.
    """
    if until < today:
        raise BadInput("pause-in-past")
    if until > today + LONGEST_PAUSE:
        raise BadInput("pause-too-long")
    return until, short_reason(reason)


def read_interview(held_on: date, note: str, today: date) -> str:
    """Return an interview's note without outer blanks.

    Raises:
        BadInput: the day has not come yet, or the note is empty or too long.
    """
    note = note.strip()
    if held_on > today:
        raise BadInput("interview-in-future")
    if not note:
        raise BadInput("interview-note-empty")
    if len(note) > NOTE_LIMIT:
        raise BadInput("note-too-long", max=NOTE_LIMIT, length=len(note))
    return note


def demands(
    asking: Iterable[tuple[Answers, bool]], offering: Iterable[Answers], asked: str, offered: str
) -> tuple[Demand, ...]:
    """Return the map of requests for one question: options by how many ask for them.

    `asking` are mentees' answers with whether each still waits for a pair; `offering` those of mentors.
    """
    known = list(asking)
    all_of_them = Counter(option for answers, _ in known for option in _chosen(answers, asked))
    waiting = Counter(option for answers, waits in known if waits for option in _chosen(answers, asked))
    help_offered = Counter(option for answers in offering for option in _chosen(answers, offered))
    options = dict.fromkeys((*all_of_them, *help_offered))
    found = [Demand(one, all_of_them[one], waiting[one], help_offered[one]) for one in options if one != "other"]
    return tuple(sorted(found, key=lambda one: (-one.waiting, -one.asked, one.offered, one.option)))


def _chosen(answers: Answers, question: str) -> list[str]:
    value = answers.get(question)
    return value if isinstance(value, list) else []
