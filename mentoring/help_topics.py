"""What a request is about: the difficulties of the questionnaires, found by the beginnings of the words typed."""

import re
from collections.abc import Mapping
from typing import Final

from mentoring.kinds import Area
from mentoring.vocabulary import fold

OTHER: Final = "other"
# The difficulties of the mentee's questionnaire, its own order; a test compares them.
TOPICS: Final = (
    "planning", "work_program", "documentation", "lessons", "extracurricular", "class_teacher", "colleagues",
    "students", "parents", "digital", "goals", "methods", "motivation", "problem_questions", "levels", "activity",
    "cooperation", "self_control", "feedback", "creativity", "discipline", OTHER,
)  # fmt: skip
# What a mentor of an area is for, where somebody has several.
AREAS: Final[Mapping[str, Area]] = {
    "planning": Area.METHODS, "work_program": Area.PAPERWORK, "documentation": Area.PAPERWORK, "lessons": Area.METHODS,
    "extracurricular": Area.UPBRINGING, "class_teacher": Area.UPBRINGING, "colleagues": Area.ADAPTATION,
    "students": Area.UPBRINGING, "parents": Area.UPBRINGING, "digital": Area.DIGITAL, "goals": Area.METHODS,
    "methods": Area.METHODS, "motivation": Area.METHODS, "problem_questions": Area.METHODS, "levels": Area.METHODS,
    "activity": Area.METHODS, "cooperation": Area.METHODS, "self_control": Area.METHODS, "feedback": Area.METHODS,
    "creativity": Area.METHODS, "discipline": Area.UPBRINGING,
}  # fmt: skip
_WORD = re.compile(r"[^\W\d_]+")


def suggest(words: str, stems: Mapping[str, tuple[str, ...]]) -> str:
    """Return the topic whose stems begin most of the words typed, the first in the table among equals.

    A stem of several words counts where they stand side by side. Nothing known is «other».
    """
    typed = _WORD.findall(fold(words))
    counts = {topic: sum(_occurs(stem, typed) for stem in known) for topic, known in stems.items()}
    best = max(counts, key=lambda topic: counts[topic], default=OTHER)
    return best if counts.get(best) else OTHER


def _occurs(stem: str, typed: list[str]) -> int:
    parts = stem.split()
    spans = (typed[start : start + len(parts)] for start in range(len(typed) - len(parts) + 1))
    return sum(all(word.startswith(part) for word, part in zip(span, parts, strict=True)) for span in spans)
