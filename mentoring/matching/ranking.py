"""Which mentor answers a mentee's request, and why, in words.

Criterion 1 of regulation 002, 4.1: the mentor's profile answers the request. Criterion 2, mutual interest, is theirs to
say when the pair is proposed. Private wishes and self-ratings take no part.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

Answers = Mapping[str, Any]
LONG_EXPERIENCE = 5
MIXED = "mixed"


@dataclass(frozen=True)
class Reason:
    """One part of a score; `key` names its words, `count` and `option` fill them."""

    key: str
    points: int
    count: int = 0
    options: tuple[str, ...] = ()


@dataclass(frozen=True)
class Candidate:
    """A mentor for a mentee, best first by `score`."""

    mentor_id: int
    score: int
    reasons: tuple[Reason, ...]
    load: int
    capacity: int


@dataclass(frozen=True)
class Offer:
    """A mentor of the bank: questionnaire answers, pairs under way, and how many are possible."""

    mentor_id: int
    answers: Answers
    load: int
    capacity: int


def rank(request: Answers, offers: Iterable[Offer], refused: frozenset[int] = frozenset()) -> tuple[Candidate, ...]:
    """Rank mentors with free capacity whom nobody has declined; equal scores go to the less loaded, then by id."""
    found = [
        _candidate(request, offer) for offer in offers if offer.load < offer.capacity and offer.mentor_id not in refused
    ]
    return tuple(sorted(found, key=lambda one: (-one.score, one.load, one.mentor_id)))


def _candidate(request: Answers, offer: Offer) -> Candidate:
    reasons = tuple(reason for reason in _reasons(request, offer.answers) if reason.points)
    return Candidate(offer.mentor_id, sum(reason.points for reason in reasons), reasons, offer.load, offer.capacity)


def _reasons(request: Answers, offer: Answers) -> Iterable[Reason]:
    covered = _common(request, "difficulties", offer, "competences")
    yield Reason("covers", 3 * len(covered), len(covered), covered)
    lesson = _common(request, "lesson_difficulties", offer, "lesson_competences")
    yield Reason("covers-lesson", 2 * len(lesson), len(lesson), lesson)
    if request.get("subject") and request.get("subject") == offer.get("subject"):
        yield Reason("same-subject", 4)
    distance = _number(offer, "experience") - _number(request, "experience")
    if distance >= LONG_EXPERIENCE:
        yield Reason("experience", 2, distance)
    times = _common(request, "times", offer, "times")
    yield Reason("times", min(len(times), 2), len(times), times)
    if _suits(request.get("mode"), offer.get("mode")):
        yield Reason("mode", 1)


def _suits(wanted: object, offered: object) -> bool:
    """Whether two ways of meeting go together: the same, or somebody takes either."""
    return bool(wanted and offered) and (wanted == offered or MIXED in (wanted, offered))


def _common(request: Answers, asked: str, offer: Answers, given: str) -> tuple[str, ...]:
    offered = set(_chosen(offer, given))
    return tuple(option for option in _chosen(request, asked) if option in offered and option != "other")


def _chosen(answers: Answers, question: str) -> list[str]:
    value = answers.get(question)
    return [str(option) for option in value] if isinstance(value, list) else []


def _number(answers: Answers, question: str) -> int:
    value = answers.get(question)
    return value if isinstance(value, int) else 0
