"""What the people of a program conclude together, in its middle and at its end, and what each says of it.

Written like the program itself: anybody of them writes, every agreement falls when the words change, a change on top of
words that have become others meanwhile is refused, with both to be seen. The mentee reports, each gives a mark.

Source: regulations 000-003, 7.1 (a program ends when its plan is carried out …); 002, 6.2 and 6.3; 004, 7, stage 6.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from mentoring.errors import BadInput, WrongState
from mentoring.meetings import read_mark
from mentoring.reading import tidy

LIMIT: Final = 1500
REPORT_LIMIT: Final = 1500
WORD_LIMIT: Final = 300
# Of one program, so that they stay conclusions.
MOST_INTERIM: Final = 12


class Stage(StrEnum):
    """When a conclusion is drawn."""

    INTERIM = "interim"
    FINAL = "final"


class Part(StrEnum):
    """One part of a conclusion; the value is the field of `Conclusion`."""

    DONE = "done"
    CHANGED = "changed"
    AHEAD = "ahead"


# What is to follow may be left open; a conclusion without the rest says nothing.
REQUIRED: Final = (Part.DONE, Part.CHANGED)


@dataclass(frozen=True)
class Voice:
    """One member's own part: the report, the mark with a word, whether they agree to the common words."""

    person_id: int
    report: str = ""
    mark: int | None = None
    words: str = ""
    has_agreed: bool = False


@dataclass(frozen=True)
class Conclusion:
    """The common words and everybody's voice; `revision` grows with every change of the words."""

    id: int
    program_id: int
    stage: Stage
    number: int
    begun_on: date
    done: str = ""
    changed: str = ""
    ahead: str = ""
    revision: int = 0
    agreed_on: date | None = None
    voices: tuple[Voice, ...] = ()

    @property
    def is_open(self) -> bool:
        """Whether it is still being written."""
        return self.agreed_on is None

    def part(self, part: Part) -> str:
        """Return the words of a part."""
        words: str = getattr(self, part.value)
        return words

    def voice(self, person_id: int) -> Voice:
        """Return a member's part, empty where they have said nothing yet."""
        return next((one for one in self.voices if one.person_id == person_id), Voice(person_id))

    def lacks(self) -> tuple[Part, ...]:
        """Return the parts that are needed and empty."""
        return tuple(one for one in REQUIRED if not self.part(one))


def begin(program_id: int, known: Sequence[Conclusion], stage: Stage, today: date) -> Conclusion:
    """Begin a conclusion of a program.

    Raises:
        WrongState: one is being written, the final one has been agreed, or there are too many.
    """
    if any(one.is_open for one in known):
        raise WrongState("conclusion-under-way")
    if any(one.stage is Stage.FINAL for one in known):
        raise WrongState("conclusion-final-there")
    if stage is Stage.INTERIM and len(known) >= MOST_INTERIM:
        raise WrongState("conclusion-too-many", max=MOST_INTERIM)
    return Conclusion(0, program_id, stage, len(known) + 1, today)


def write(conclusion: Conclusion, part: Part, typed: str, revision: int) -> Conclusion:
    """Change a part of the common words: every agreement falls.

    Raises:
        BadInput: there are no words or too many.
        WrongState: it is agreed, or the words have been changed since `revision`.
    """
    require_open(conclusion)
    words = read_words(typed, LIMIT)
    if revision != conclusion.revision:
        raise WrongState("conclusion-changed-meanwhile")
    voices = tuple(replace(one, has_agreed=False) for one in conclusion.voices)
    written = replace(conclusion, voices=voices, revision=conclusion.revision + 1)
    return replace(written, **{part.value: words})  # type: ignore[arg-type]


def report(conclusion: Conclusion, person_id: int, typed: str) -> Conclusion:
    """Take a member's own report; it is theirs alone, so nobody's agreement falls."""
    require_open(conclusion)
    return _with(conclusion, replace(conclusion.voice(person_id), report=read_words(typed, REPORT_LIMIT)))


def rate(conclusion: Conclusion, person_id: int, mark: int, typed: str | None = None) -> Conclusion:
    """Take a member's mark for the program from 1 to 5, or the word beside it."""
    require_open(conclusion)
    voice = conclusion.voice(person_id)
    words = voice.words if typed is None else read_words(typed, WORD_LIMIT)
    return _with(conclusion, replace(voice, mark=read_mark(mark), words=words))


def agree(
    conclusion: Conclusion, person_id: int, members: Collection[int], mentees: Collection[int], today: date
) -> Conclusion:
    """Take a member's yes to the words as they are; with the last one's it is agreed.

    Raises:
        WrongState: it is agreed, a part is empty, or what is asked of this member at the end is not there: a mentee's
            report, everybody's mark.
    """
    require_open(conclusion)
    if conclusion.lacks():
        raise WrongState("conclusion-parts-lacking")
    voice = conclusion.voice(person_id)
    if conclusion.stage is Stage.FINAL and person_id in mentees and not voice.report:
        raise WrongState("conclusion-report-first")
    if conclusion.stage is Stage.FINAL and voice.mark is None:
        raise WrongState("conclusion-mark-first")
    agreed = _with(conclusion, replace(voice, has_agreed=True))
    return settled(agreed, members, today)


def settled(conclusion: Conclusion, members: Collection[int], today: date) -> Conclusion:
    """Return a conclusion agreed where everybody who takes part has said yes; somebody may have left meanwhile."""
    agreed = {one.person_id for one in conclusion.voices if one.has_agreed}
    is_whole = conclusion.is_open and bool(members) and agreed >= set(members)
    return replace(conclusion, agreed_on=today) if is_whole else conclusion


def require_open(conclusion: Conclusion) -> None:
    """Raise WrongState for what everybody has agreed to."""
    if not conclusion.is_open:
        raise WrongState("conclusion-agreed-already")


def read_words(typed: str, limit: int) -> str:
    """Return words as they are kept; raise BadInput for none, or for more than `limit` characters."""
    words = tidy(typed)
    if not words:
        raise BadInput("conclusion-words-expected")
    if len(words) > limit:
        raise BadInput("conclusion-too-long", max=limit, length=len(words))
    return words


def _with(conclusion: Conclusion, voice: Voice) -> Conclusion:
    others = tuple(one for one in conclusion.voices if one.person_id != voice.person_id)
    return replace(conclusion, voices=(*others, voice))
