"""A school year's SWOT: four lists, what a survey's means and open answers suggest for the first two of them.

Source: regulation 004, 9.1 (the SWOT analysis is made from the survey); from which mean on a question is a strength or
a weakness, and that opportunities and threats are people's to name, is `methodology.md` 1.7.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from typing import Final

from mentoring.errors import BadInput, WrongState
from mentoring.people import FullName
from mentoring.reading import has_words, tidy

# Characters of an entry, and entries of a list: all of a list stand in one message.
WORDS_LIMIT: Final = 250
MOST_ENTRIES: Final = 14
# Of a list drafted at once: a list of everything says nothing.
MOST_DRAFTED: Final = 8
# Means out of ten.
STRONG_FROM: Final = 8.0
WEAK_TO: Final = 5.0
# Of a word that is somebody's name in another case: so many letters more than the name itself.
_ENDING: Final = 3
_WORD = re.compile(r"[^\W\d_]+")
_BEGINNINGS = re.compile(r"(?:^|[.!?…\n])[^\w\n.!?…]*$")
_VOWELS: Final = frozenset("аеиоуыэюяьйaeiouy")


class Quadrant(StrEnum):
    """One of the four lists; the first two are about the program itself, the others about what is around it."""

    STRENGTHS = "strengths"
    WEAKNESSES = "weaknesses"
    OPPORTUNITIES = "opportunities"
    THREATS = "threats"


# The open questions of the closing questionnaires: what was valuable, and what was lacking (methodology 1.3 and 1.4).
OPEN_QUESTIONS: Final[Mapping[Quadrant, frozenset[str]]] = {
    Quadrant.STRENGTHS: frozenset({"mentee_post.15", "mentor_post.14"}),
    Quadrant.WEAKNESSES: frozenset({"mentee_post.16", "mentor_post.15"}),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of a list, of the school year that begins in `year`; `source` is the question it was drafted from."""

    id: int
    organization_id: int
    year: int
    quadrant: Quadrant
    words: str
    source: str = ""


@dataclass(frozen=True, slots=True)
class Scored:
    """A question with the mean of its answers, out of ten."""

    question_id: str
    mean: float


@dataclass(frozen=True, slots=True)
class Said:
    """What somebody answered to an open question."""

    person_id: int
    words: str


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Words of an open answer without their author; `key` stands for them in a button."""

    key: str
    words: str


def read_words(typed: str) -> str:
    """Return an entry in one line; raise BadInput for no words or more than WORDS_LIMIT characters."""
    words = " ".join(tidy(typed).split())
    if not has_words(words):
        raise BadInput("swot-words-expected")
    if len(words) > WORDS_LIMIT:
        raise BadInput("swot-words-too-long", max=WORDS_LIMIT, length=len(words))
    return words


def room(entries: Iterable[Entry], quadrant: Quadrant) -> int:
    """Return how many entries a list still takes."""
    return MOST_ENTRIES - sum(one.quadrant is quadrant for one in entries)


def require_room(entries: Iterable[Entry], quadrant: Quadrant) -> None:
    """Raise WrongState when a list is full."""
    if room(entries, quadrant) <= 0:
        raise WrongState("swot-full", max=MOST_ENTRIES)


def drafted(means: Iterable[Scored], entries: Iterable[Entry]) -> dict[Quadrant, list[Scored]]:
    """Return which questions are strengths, the highest mean first, and which weaknesses, the lowest first.

    What an entry was drafted from before stays as people left it; no list gets more than it has room for.
    """
    there = list(entries)
    known = {one.source for one in there}
    new = [one for one in means if one.question_id not in known]
    strong = sorted((one for one in new if one.mean >= STRONG_FROM), key=lambda one: -one.mean)
    weak = sorted((one for one in new if one.mean <= WEAK_TO), key=lambda one: one.mean)
    return {
        quadrant: found[: min(MOST_DRAFTED, max(0, room(there, quadrant)))]
        for quadrant, found in ((Quadrant.STRENGTHS, strong), (Quadrant.WEAKNESSES, weak))
    }


def suggestions(said: Iterable[Said], names: Iterable[FullName], threshold: int) -> tuple[Suggestion, ...]:
    """Return the open answers nobody can be known by, in an order that has nothing to do with who gave them.

    None at all below `threshold` people who wrote something; none that names somebody.
    """
    given = [(one.person_id, " ".join(tidy(one.words).split())) for one in said]
    written = [(person, words) for person, words in given if has_words(words)]
    if len({person for person, _ in written}) < threshold:
        return ()
    known = stems(names)
    kept = {words for _, words in written if not names_somebody(words, known)}
    return tuple(sorted((Suggestion(_key(words), words) for words in kept), key=lambda one: one.key))


def stems(names: Iterable[FullName]) -> dict[str, int]:
    """Return what every case of some names begins with, and how long a word may be to be a form of one of them."""
    found: dict[str, int] = {}
    for part in {part for name in names for part in _WORD.findall(_folded(name.full))}:
        for stem in _stems(part):
            found[stem] = max(found.get(stem, 0), len(part) + _ENDING)
    return found


def names_somebody(words: str, known: Mapping[str, int]) -> bool:
    """Tell whether words may name somebody: a name by its stem, or any capital letter within a sentence.

    Rather too often than not often enough: a suggestion is easily done without. Words all in capitals are
    abbreviations. What is left to people is a short form of a name at a sentence's beginning («Аня помогла»).
    """
    return any(
        _is_capital_within(words, found) or _is_form_of_one(_folded(found[0]), known) for found in _WORD.finditer(words)
    )


def _is_capital_within(words: str, found: re.Match[str]) -> bool:
    word = found[0]
    is_short = len(word) > 1 and word.isupper()
    return word[0].isupper() and not is_short and _BEGINNINGS.search(words[: found.start()]) is None


def _is_form_of_one(word: str, known: Mapping[str, int]) -> bool:
    return any(len(word) <= known.get(word[:end], 0) for end in range(1, len(word) + 1))


def _stems(name: str) -> tuple[str, ...]:
    """What every case of a name begins with: «иркуто» of «Иркутова», «пав» of «Павел»; «Лев» is «Льва» too."""
    if len(name) > 4:
        return (name[:-2],)
    if len(name) > 2 and name[-1] in _VOWELS:
        return (name[:-1],)
    return (name, f"{name[0]}ь{name[-1]}") if len(name) == 3 else (name,)


def _folded(words: str) -> str:
    return words.casefold().replace("ё", "е")


def _key(words: str) -> str:
    return sha256(words.encode()).hexdigest()[:16]
