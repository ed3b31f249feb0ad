"""What a personal program says, part by part: which parts there are, how long each may be, what may not be lacking.

Source: regulations 000, 001 and 003, terms («описание форм и видов наставничества, участников, направления и перечень
мероприятий»), 002, 6.1 and 6.2 (structure, term, content, criteria; tasks and results are both people's); the parts are
those of the letter of 2021 (`methodology.md` 2.1). The limits are ours.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Final

from mentoring.errors import BadInput
from mentoring.kinds import REVERSE, SITUATIONAL
from mentoring.reading import tidy


class Part(StrEnum):
    """One part of a program; the value is the field of `Plan`, save for the activities."""

    PROBLEM = "problem"
    GOAL = "goal"
    OBJECTIVES = "objectives"
    # In reverse mentoring each teaches the other: the second direction's own goal and objectives.
    GOAL_BACK = "goal_back"
    OBJECTIVES_BACK = "objectives_back"
    DIFFICULTIES = "difficulties"
    STRENGTHS = "strengths"
    FORM = "form"
    MODE = "mode"
    STARTS_ON = "starts_on"
    ENDS_ON = "ends_on"
    SCHEDULE = "schedule"
    CONDITIONS = "conditions"
    ACTIVITIES = "activities"
    INTERIM = "interim"
    EXPECTED = "expected"
    CRITERIA = "criteria"


class Mode(StrEnum):
    """How people meet; the codes of the questionnaires."""

    IN_PERSON = "in_person"
    ONLINE = "online"
    MIXED = "mixed"


# Characters of a part in words.
LIMITS: Final[Mapping[Part, int]] = {
    Part.PROBLEM: 1000, Part.GOAL: 1000, Part.GOAL_BACK: 1000, Part.SCHEDULE: 500, Part.CONDITIONS: 500,
    Part.INTERIM: 1000, Part.EXPECTED: 1000, Part.CRITERIA: 1000,
}  # fmt: skip
# Parts of several lines, each an entry of its own.
LISTS: Final = (Part.OBJECTIVES, Part.OBJECTIVES_BACK, Part.STRENGTHS)
LINE_LIMIT: Final = 300
MOST_LINES: Final = 10
MOST_ACTIVITIES: Final = 40
TERM: Final = (Part.STARTS_ON, Part.ENDS_ON)
BACK: Final = (Part.GOAL_BACK, Part.OBJECTIVES_BACK)
# What both cannot agree to while it is empty.
REQUIRED: Final = (Part.GOAL, Part.OBJECTIVES, Part.DIFFICULTIES, Part.MODE, Part.SCHEDULE, Part.ACTIVITIES,
                   Part.EXPECTED, Part.CRITERIA)  # fmt: skip
# What of a program each word of the profile's `extension.may_change` lets people change.
CHANGES: Final[Mapping[str, tuple[Part, ...]]] = {
    "term": TERM,
    "form": (Part.FORM, Part.MODE),
    "plan": tuple(one for one in Part if one not in (*TERM, Part.FORM, Part.MODE)),
}


@dataclass(frozen=True, slots=True)
class Plan:
    """The words of one version, without its activities.

    `difficulties` are codes of the questionnaire, «difficulties.planning» or «lesson_difficulties.methods»; `form` is
    an id of the profile's, `mode` one of `Mode` or empty.
    """

    starts_on: date
    ends_on: date
    form: str
    problem: str = ""
    goal: str = ""
    objectives: tuple[str, ...] = ()
    goal_back: str = ""
    objectives_back: tuple[str, ...] = ()
    difficulties: tuple[str, ...] = ()
    strengths: tuple[str, ...] = ()
    mode: str = ""
    schedule: str = ""
    conditions: str = ""
    interim: str = ""
    expected: str = ""
    criteria: str = ""


def parts_of(kind: str) -> tuple[Part, ...]:
    """Return the parts that a program of a kind has, in the order of the paper."""
    return tuple(one for one in Part if one not in BACK or kind == REVERSE)


def required_of(kind: str) -> tuple[Part, ...]:
    """Return the parts that may not be empty: situational mentoring has no schedule, reverse has goals both ways."""
    left_out = (Part.SCHEDULE,) if kind == SITUATIONAL else ()
    named = {*REQUIRED, *(BACK if kind == REVERSE else ())}
    return tuple(one for one in Part if one in named and one not in left_out)


def lacking(plan: Plan, activities: int, kind: str) -> tuple[Part, ...]:
    """Return the required parts that are still empty; `activities` is how many there are."""
    return tuple(
        one
        for one in required_of(kind)
        if not (activities if one is Part.ACTIVITIES else getattr(plan, one.value))
    )  # fmt: skip


def read_words(part: Part, typed: str) -> str:
    """Return a part's words as they are kept, nothing for a single dash.

    Raises:
        BadInput: there are no words, or too many.
    """
    words = tidy(typed)
    if not words:
        raise BadInput("program-words-expected")
    if len(words) > LIMITS[part]:
        raise BadInput("program-words-too-long", max=LIMITS[part], length=len(words))
    return "" if words in {"-", "–", "—"} else words


def read_lines(typed: str) -> tuple[str, ...]:
    """Return the entries of a list, one a line, without the numbers or dashes before them.

    Raises:
        BadInput: there is none, there are more than MOST_LINES, or one is longer than LINE_LIMIT.
    """
    lines = [_bare(one) for one in tidy(typed).split("\n")]
    found = tuple(dict.fromkeys(one for one in lines if one))
    if not found and not tidy(typed):
        raise BadInput("program-words-expected")
    if len(found) > MOST_LINES:
        raise BadInput("program-lines-too-many", max=MOST_LINES, count=len(found))
    longest = max(found, key=len, default="")
    if len(longest) > LINE_LIMIT:
        raise BadInput("program-line-too-long", max=LINE_LIMIT, length=len(longest), line=longest[:40])
    return found


def read_codes(chosen: Sequence[str], known: Sequence[str]) -> tuple[str, ...]:
    """Return the codes chosen, each once and in the order of the questionnaire; those it does not know are left out."""
    return tuple(one for one in known if one in set(chosen))


def _bare(line: str) -> str:
    """«2) Научиться» and «– Научиться» without what counts them."""
    words = " ".join(line.split())
    head, _, rest = words.partition(" ")
    is_counted = head in {"-", "–", "—", "•", "*"} or (head[-1:] in {".", ")"} and head[:-1].isdecimal())
    return rest if is_counted else "" if head in {"-", "–", "—"} and not rest else words
