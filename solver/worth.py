"""What every couple is worth, all at once."""

from itertools import chain

import numpy as np
from numpy.typing import NDArray

from mentoring.ports import Extra, Overlap, Task

Matrix = NDArray[np.int32]
BARRED = -1
ROWS = 256
"""Seekers computed at a time: what is held besides the whole matrix stays small."""


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
    """One overlap; seekers who ask for the same are computed once."""

    def __init__(self, one: Overlap) -> None:
        width = 1 + max(chain.from_iterable((*one.asked, *one.offered)), default=0)
        kinds: dict[tuple[int, ...], int] = {}
        self.kind = np.array([kinds.setdefault(some, len(kinds)) for some in one.asked], np.intp)
        self.asked = _rows(list(kinds), width)
        self.offered = np.ascontiguousarray(_rows(list(one.offered), width).T)
        self.sizes = np.array([len(some) for some in kinds], np.intp)
        self.points = np.array(one.points, np.int32)

    def add(self, rows: Matrix, first: int) -> None:
        """Add the term to the rows from a seeker on."""
        kinds, back = np.unique(self.kind[first : first + len(rows)], return_inverse=True)
        common = (self.asked[kinds] @ self.offered).astype(np.intp)
        rows += self.points[self.sizes[kinds][:, None], common][back]

    def bar(self, rows: Matrix, first: int) -> None:
        """Bar the couples that share nothing."""
        kinds, back = np.unique(self.kind[first : first + len(rows)], return_inverse=True)
        rows[(self.asked[kinds] @ self.offered == 0)[back]] = BARRED


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
