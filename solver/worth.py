"""What every couple is worth, all at once."""

from itertools import chain

import numpy as np
from numpy.typing import NDArray

from mentoring.ports import Extra, Overlap, Task

Matrix = NDArray[np.int32]
BARRED = -(2**30)
"""Less than any worth or any difference of two."""
ROWS = 64
"""Seekers computed at a time: few enough to stay in the processor's cache."""
MANY = 8
"""How many seekers to a way of asking make it worth computing beforehand."""


class Worth:
    """The worth of couples, seekers down and helpers across; `BARRED` where a couple is never formed."""

    def __init__(self, task: Task) -> None:
        self.shape = (task.seekers, len(task.seats))
        self.matrix = np.empty(self.shape, np.int32)
        terms = [_Term(one) for one in task.terms]
        required = [_Term(one) for one in task.required]
        base = np.array(task.base, np.int32)
        for first in range(0, task.seekers, ROWS):
            rows = self.matrix[first : first + ROWS]
            rows[:] = base
            for term in terms:
                term.add(rows, first)
            for term in required:
                term.bar(rows, first)
        extras = (*task.seeker_extras, *task.helper_extras)
        _add(self.matrix, extras)
        if task.barred:
            seekers, helpers = np.array(task.barred).T
            self.matrix[seekers, helpers] = BARRED

    def close(self, helpers: NDArray[np.bool_]) -> None:
        """Bar some helpers from everybody."""
        self.matrix[:, helpers] = BARRED


class _Term:
    """One overlap; where many seekers ask for the same, each way of asking is computed once."""

    def __init__(self, one: Overlap) -> None:
        tokens = 1 + max(chain.from_iterable((*one.asked, *one.offered)), default=0)
        ways: dict[tuple[int, ...], int] = {}
        self.way = np.array([ways.setdefault(some, len(ways)) for some in one.asked], np.intp)
        sizes = np.array([len(some) for some in ways], np.float32)
        self.asked = _rows(list(ways), tokens)
        self.offered = np.ascontiguousarray(_rows(list(one.offered), tokens).T)
        # One more token that says the row of the table makes every product a place in it.
        row = sizes * len(one.points[0])
        self.placed = np.column_stack([self.asked, row])
        self.places = np.vstack([self.offered, np.ones(len(one.offered), np.float32)])
        self.points = np.array(one.points, np.int32).ravel()
        self.known = self._points(self.placed) if len(ways) * MANY <= len(self.way) else None

    def add(self, rows: Matrix, first: int) -> None:
        """Add the term to the rows from a seeker on."""
        way = self.way[first : first + len(rows)]
        rows += self._points(self.placed[way]) if self.known is None else self.known[way]

    def bar(self, rows: Matrix, first: int) -> None:
        """Bar the couples that share nothing."""
        ways, back = np.unique(self.way[first : first + len(rows)], return_inverse=True)
        rows[(self.asked[ways] @ self.offered == 0)[back]] = BARRED

    def _points(self, asked: NDArray[np.float32]) -> Matrix:
        return self.points[(asked @ self.places).astype(np.intp)]


def _rows(people: list[tuple[int, ...]], width: int) -> NDArray[np.float32]:
    """Tokens as rows of noughts and ones, in floats: their products are fast and, being small, exact."""
    found = np.zeros((len(people), width), np.float32)
    places = np.repeat(np.arange(len(people)), [len(tokens) for tokens in people])
    found[places, np.fromiter(chain.from_iterable(people), np.intp, len(places))] = 1
    return found


def _add(matrix: Matrix, extras: tuple[Extra, ...]) -> None:
    if extras:
        seekers, helpers, points = np.array(extras).T
        allowed = matrix[seekers, helpers] != BARRED
        np.add.at(matrix, (seekers[allowed], helpers[allowed]), points[allowed].astype(np.int32))
