"""Which type of mentor and which variant of «teacher to teacher» suits two people, and why.

What suits is suggested first, with its reason; what a profile lists and nothing speaks for comes after, in its order.
Both are the profile's: where it lists none, nothing is suggested.

Source: 004, 8.1 (types: consultant, subject expert; six variants, each with its aim).
"""

from collections.abc import Callable, Collection, Mapping
from enum import StrEnum
from typing import Final

from mentoring.matching.people import HEAD_FORM, Mentee, Mentor

YOUNG_YEARS: Final = 3
OTHER: Final = "other"
CLASS: Final = frozenset({"class_teacher", "discipline", "extracurricular"})
PEOPLE: Final = frozenset({"colleagues", "students", "parents"})
STRUGGLING: Final = frozenset({"burnout", "recognised_difficulty"})
YOUNG: Final = frozenset({"young_specialist", "student"})
SETTLING: Final = frozenset({"new_workplace", "returning"})
DIGITAL, DIGITAL_CATEGORY = "digital", "digital_skills"


class Ground(StrEnum):
    """Why something suits: `variant-why-<value>`."""

    HEAD_CLASS = "head-class"
    HEAD_YOUNG = "head-young"
    DIGITAL = "digital"
    STRUGGLING = "struggling"
    SUBJECT = "subject"
    YOUNG = "young"
    PEOPLE = "people"


Suited = tuple[str, Ground]
"""An entry of the profile's list that suits, and why."""
Test = Callable[[Mentor, Mentee], bool]


def suited_variants(offered: Collection[str], mentor: Mentor, mentee: Mentee) -> tuple[Suited, ...]:
    """Return the variants that suit two people, the one that says most of them first."""
    return _suited(_VARIANTS, offered, mentor, mentee)


def suited_types(offered: Collection[str], mentor: Mentor, mentee: Mentee) -> tuple[Suited, ...]:
    """Return the types of mentor that suit two people, the one asked for first."""
    return _suited(_TYPES, offered, mentor, mentee)


def in_order(offered: Collection[str], suited: Collection[Suited]) -> tuple[str, ...]:
    """Return a profile's entries with those that suit first."""
    first = [code for code, _ in suited]
    return (*first, *(one for one in offered if one not in first))


def _suited(
    tests: Mapping[str, tuple[Ground, Test]], offered: Collection[str], mentor: Mentor, mentee: Mentee
) -> tuple[Suited, ...]:
    return tuple((code, ground) for code, (ground, holds) in tests.items() if code in offered and holds(mentor, mentee))


def _is_head(mentor: Mentor, mentee: Mentee) -> bool:
    return HEAD_FORM in mentor.forms and _is_young(mentor, mentee)


def _is_head_of_class(mentor: Mentor, mentee: Mentee) -> bool:
    return _is_head(mentor, mentee) and bool(CLASS & (mentee.difficulties | mentee.lesson_difficulties))


def _is_young(mentor: Mentor, mentee: Mentee) -> bool:
    del mentor
    return mentee.category in YOUNG or (mentee.experience is not None and mentee.experience <= YOUNG_YEARS)


def _is_experienced(mentor: Mentor, mentee: Mentee) -> bool:
    return _is_young(mentor, mentee) and (mentor.experience is None or mentor.experience > YOUNG_YEARS)


def _is_digital(mentor: Mentor, mentee: Mentee) -> bool:
    asks = mentee.category == DIGITAL_CATEGORY or DIGITAL in mentee.difficulties
    return asks and DIGITAL in mentor.competences


def _is_struggling(mentor: Mentor, mentee: Mentee) -> bool:
    del mentor
    return mentee.category in STRUGGLING


def _is_subject(mentor: Mentor, mentee: Mentee) -> bool:
    return mentee.subject == mentor.subject and mentee.subject not in ("", OTHER)


def _is_among_people(mentor: Mentor, mentee: Mentee) -> bool:
    """Whether the psychological, communicative and organizing help of a consultant is what is asked for."""
    del mentor
    return mentee.category in STRUGGLING | SETTLING or bool(PEOPLE & mentee.difficulties)


def _is_of_one_subject(mentor: Mentor, mentee: Mentee) -> bool:
    return _is_subject(mentor, mentee) and bool(mentee.lesson_difficulties or not _is_among_people(mentor, mentee))


_VARIANTS: Final[Mapping[str, tuple[Ground, Test]]] = {
    "head_to_young_class": (Ground.HEAD_CLASS, _is_head_of_class),
    "head_to_young": (Ground.HEAD_YOUNG, _is_head),
    "leader_to_struggling": (Ground.STRUGGLING, _is_struggling),
    "innovator_to_conservative": (Ground.DIGITAL, _is_digital),
    "experienced_to_young": (Ground.YOUNG, _is_experienced),
    "expert_to_novice": (Ground.SUBJECT, _is_subject),
}
_TYPES: Final[Mapping[str, tuple[Ground, Test]]] = {
    "subject_expert": (Ground.SUBJECT, _is_of_one_subject),
    "consultant": (Ground.PEOPLE, _is_among_people),
}
# What a pair of a variant or type begins with: `variant-start-<code>`.
BEGUN_WITH: Final = frozenset({*_VARIANTS, *_TYPES})
