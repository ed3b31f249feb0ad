"""What came of it against what was expected (004, 9.1), and how people's own measures changed (9.2), for a group."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import fmean

from mentoring.forms import Answers, Form, Question


@dataclass(frozen=True)
class Twice:
    """What one person answered about one pair before its first meeting and at its end."""

    person_id: int
    before: Answers
    after: Answers


@dataclass(frozen=True)
class Difference:
    """By how many points the end stands above (+) or below (-) what it is set beside, in the mean, one decimal.

    A change for a measure asked twice in the same words; for all else expectation against result, no growth. `people`
    answered this question both times.
    """

    question: Question
    value: float
    people: int


def people_of(answered: Sequence[Twice]) -> int:
    """Return how many people answered both times; a mentor of three pairs is one."""
    return len({one.person_id for one in answered})


def differences(closing: Form, answered: Sequence[Twice], threshold: int) -> tuple[Difference, ...]:
    """Return the mean difference of each scale question that at least `threshold` people answered both times."""
    found = []
    for question in (one for one in closing.questions if one.before and one.kind == "scale"):
        there = [(one, value) for one in answered if (value := _difference(question, one)) is not None]
        people = people_of([one for one, _ in there])
        if people >= threshold:
            found.append(Difference(question, round(fmean(value for _, value in there), 1), people))
    return tuple(found)


def _difference(question: Question, one: Twice) -> int | None:
    """Return how much higher the mark at the end is; None where either is wanting."""
    begin, end = one.before.get(question.before), one.after.get(question.id)
    return end - begin if isinstance(begin, int) and isinstance(end, int) else None
