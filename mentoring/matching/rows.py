"""What some mentees' couples are worth, without a task or a solver: for changes that look at few people only.

All mentors' figures stand side by side in one long number, a lane for each, so that a few additions are enough for a
row of thousands (numpy stays out of the bot).
"""

import sys
from array import array
from collections import defaultdict
from collections.abc import Hashable, Iterable, Sequence

from mentoring.matching import rules, scoring
from mentoring.matching.encoding import Term, base, required, terms
from mentoring.matching.people import Mark, Mentee, Mentor
from mentoring.matching.situation import Situation

NEVER = -(2**62)
"""What a couple is worth that is never formed: less than any price makes of another."""
LANE = array("q").itemsize
MOST_WORDS = 255
"""As many words as can be counted in a byte."""


class Rows:
    """What mentors are worth to one mentee at a time, `bonus` added to each; NEVER where no couple is formed."""

    def __init__(self, situation: Situation, mentors: tuple[Mentor, ...], bonus: int) -> None:
        self._places = {one.id: place for place, one in enumerate(mentors)}
        self._terms = [_Lanes(one, mentors) for one in terms(situation)]
        self._required = _Lanes(required(situation, mentors), mentors)
        self._base = _packed([base(situation, one) + bonus for one in mentors])
        self._marks = self._marks_of(situation)
        self._barred: dict[int, list[int]] = {}
        for (mentor_id, mentee_id), _ in rules.separations(situation):
            if mentor_id in self._places:
                self._barred.setdefault(mentee_id, []).append(self._places[mentor_id])

    def of(self, mentee: Mentee) -> "array[int]":
        """Return what each mentor is worth, in the order of the mentors."""
        row = _unpacked(self._base + sum(one.points(mentee) for one in self._terms), len(self._places))
        for mentor_id, mark, weight in self._marks.get(mentee.id, ()):
            if mentor_id in self._places:
                row[self._places[mentor_id]] += scoring.mark_value(mark) * weight
        for place in (*self._barred.get(mentee.id, ()), *self._required.unshared(mentee)):
            row[place] = NEVER
        return row

    def _marks_of(self, situation: Situation) -> dict[int, list[tuple[int, Mark, int]]]:
        found = defaultdict[int, list[tuple[int, Mark, int]]](list)
        weights = situation.weights
        for marks, weight in (
            (situation.mentor_marks, weights.mentor_mark), (situation.mentee_marks, weights.mentee_mark)
        ):  # fmt: skip
            for (mentor_id, mentee_id), mark in marks.items():
                found[mentee_id].append((mentor_id, mark, weight))
        return found


class _Lanes:
    """One term: for every word the mentors who offer it; people who ask for the same share a row."""

    def __init__(self, term: Term, mentors: tuple[Mentor, ...]) -> None:
        self.term = term
        self.size = len(mentors)
        offering: dict[Hashable, bytearray] = {}
        for place, one in enumerate(mentors):
            for word in term.offered(one):
                if word not in offering:
                    offering[word] = bytearray(self.size)
                offering[word][place] = 1
        self.offering = {word: int.from_bytes(lanes, sys.byteorder) for word, lanes in offering.items()}
        self.rows: dict[frozenset[Hashable], int] = {}

    def points(self, mentee: Mentee) -> int:
        """Return what the term adds for each mentor."""
        words = frozenset(self.term.asked(mentee))
        if words not in self.rows:
            worth = [self.term.worth(len(words), common) for common in range(len(words) + 1)]
            self.rows[words] = _packed([worth[common] for common in self._shared(words)])
        return self.rows[words]

    def unshared(self, mentee: Mentee) -> Iterable[int]:
        """Return the mentors with whom no word is shared."""
        shared = self._shared(frozenset(self.term.asked(mentee)))
        return [place for place, common in enumerate(shared) if not common] if 0 in shared else ()

    def _shared(self, words: frozenset[Hashable]) -> bytes:
        if len(words) > MOST_WORDS:
            raise ValueError(len(words))
        return sum(self.offering.get(word, 0) for word in words).to_bytes(self.size, sys.byteorder)


def _packed(numbers: Sequence[int]) -> int:
    return int.from_bytes(array("q", numbers).tobytes(), sys.byteorder)


def _unpacked(lanes: int, size: int) -> "array[int]":
    return array("q", lanes.to_bytes(size * LANE, sys.byteorder))
