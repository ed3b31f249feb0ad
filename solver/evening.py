"""Among assignments worth the same, a more even one: who would gain as much elsewhere goes to whoever has fewer.

At the prices that prove an assignment, a chain of people who each gain as much by the next helper changes no total, as
long as it begins at a helper whose seat costs nothing and ends at one with a seat left; the same prices prove the new
one, too.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence

import numpy as np
from numpy.typing import NDArray

from solver.candidates import Candidates, Column
from solver.worth import BARRED, Matrix

MANY_COUPLES = 300_000
"""Above so many only the candidates are looked at: among thousands evenness is not worth the time of all couples."""
MOST_MOVES = 2000


def evened(
    matrix: Matrix, candidates: Candidates, helpers: Column, seats: Column, prices: Column, served_gains: Column
) -> Column:  # fmt: skip
    """Return each seeker's helper with loads as even as such chains make them.

    `served_gains` are what each seeker has at the prices, without what being served at all is worth.
    """
    crew = _Crew(_as_good(matrix, candidates, helpers, prices, served_gains), helpers, seats)
    free = [int(one) for one in np.flatnonzero(prices == 0)]
    moves, before = 0, -1
    while before < moves < MOST_MOVES:
        before = moves
        for source in sorted(free, key=lambda one: (-crew.load[one], one)):
            while moves < MOST_MOVES and crew.relieve(source):
                moves += 1
    return np.array(crew.helpers, np.int64)


class _Crew:
    """Who is with whom, and who could as well be with another."""

    def __init__(self, ways: Mapping[int, Sequence[int]], helpers: Column, seats: Column) -> None:
        self.ways, self.seats = ways, seats.tolist()
        self.helpers: list[int] = helpers.tolist()
        self.load = [0] * len(self.seats)
        self._served: dict[int, set[int]] = defaultdict(set)
        for seeker, helper in enumerate(self.helpers):
            if helper >= 0:
                self.load[helper] += 1
                self._served[helper].add(seeker)

    def relieve(self, source: int) -> bool:
        """Take one away from a helper for the sake of one with two fewer at least; tell whether there was a way."""
        roomy = (load for load, seats in zip(self.load, self.seats, strict=True) if load < seats)
        if min(roomy, default=self.load[source]) >= self.load[source] - 1:
            return False
        came: dict[int, tuple[int, int]] = {}
        row = [source]
        for helper in row:
            for seeker in sorted(self._served[helper]):
                for other in self.ways.get(seeker, ()):
                    if other == source or other in came:
                        continue
                    came[other] = (seeker, helper)
                    if self.load[other] < self.seats[other] and self.load[source] - self.load[other] > 1:
                        self._go(came, source, other)
                        return True
                    row.append(other)
        return False

    def _go(self, came: Mapping[int, tuple[int, int]], source: int, last: int) -> None:
        self.load[source] -= 1
        self.load[last] += 1
        while last != source:
            seeker, former = came[last]
            self._served[former].remove(seeker)
            self._served[last].add(seeker)
            self.helpers[seeker] = last
            last = former


def _as_good(
    matrix: Matrix, candidates: Candidates, helpers: Column, prices: Column, served_gains: Column
) -> Mapping[int, Sequence[int]]:
    """Return by which helpers each served seeker would gain as much as they do."""
    seekers, others = _couples(matrix, candidates)
    worth = matrix[seekers, others].astype(np.int64) - prices[others]
    alike = (worth == served_gains[seekers]) & (helpers[seekers] >= 0) & (helpers[seekers] != others)
    found: dict[int, list[int]] = defaultdict(list)
    for seeker, other in zip(seekers[alike].tolist(), others[alike].tolist(), strict=True):
        found[seeker].append(other)
    return found


def _couples(matrix: Matrix, candidates: Candidates) -> tuple[NDArray[np.intp] | Column, NDArray[np.intp] | Column]:
    if matrix.size > MANY_COUPLES:
        return candidates.seeker, candidates.helper
    every = np.nonzero(matrix != BARRED)
    return every[0], every[1]
