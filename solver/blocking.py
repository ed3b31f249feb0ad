"""Who would both rather have each other: the couples that make an assignment unstable."""

import numpy as np
from numpy.typing import NDArray

from mentoring.ports import Extra, Solution, Task
from solver.worth import BARRED, ROWS, Matrix

NOBODY = -1
Column = NDArray[np.int64]


def blocking(task: Task, matrix: Matrix, helpers: Column, seats: Column) -> tuple[tuple[tuple[int, int], ...], int]:
    """Return the first couples that would both rather have each other, and how many there are.

    Each side judges by the couple's worth without what only the other says: a mark is the marker's own wish.
    """
    by_seeker, by_helper = _View(matrix, task.helper_extras), _View(matrix, task.seeker_extras)
    everybody = np.arange(task.seekers)
    served = helpers != NOBODY
    mine = np.where(served, by_seeker.at(everybody, helpers), BARRED)
    theirs = by_helper.at(everybody, helpers)
    worst = np.full(len(seats), np.iinfo(np.int64).max)
    np.minimum.at(worst, helpers[served], theirs[served])
    worst[np.bincount(helpers[served], minlength=len(seats)) < seats] = BARRED
    found: list[tuple[int, int]] = []
    count = 0
    for first in range(0, task.seekers, ROWS):
        rows = slice(first, first + ROWS)
        wish = (by_seeker.rows(first) > mine[rows, None]) & (by_helper.rows(first) > worst) & (matrix[rows] != BARRED)
        seekers, wanted = np.nonzero(wish)
        count += len(seekers)
        room = Solution.MOST_BLOCKING - len(found)
        found += zip((seekers[:room] + first).tolist(), wanted[:room].tolist(), strict=True)
    return tuple(found), count


class _View:
    """Worth without some extras; only a few rows are made at a time."""

    def __init__(self, matrix: Matrix, left_out: tuple[Extra, ...]) -> None:
        self.matrix = matrix
        self.left_out = np.array(sorted(left_out), np.int64).reshape(-1, 3)

    def at(self, seekers: Column, helpers: Column) -> Column:
        """Return single couples' worth."""
        known = {(int(seeker), int(helper)): int(points) for seeker, helper, points in self.left_out}
        less = [known.get(one, 0) for one in zip(seekers.tolist(), helpers.tolist(), strict=True)]
        return self.matrix[seekers, helpers].astype(np.int64) - np.array(less, np.int64)

    def rows(self, first: int) -> Matrix:
        """Return a few rows."""
        found = self.matrix[first : first + ROWS].copy()
        start, end = np.searchsorted(self.left_out[:, 0], [first, first + ROWS])
        seekers, helpers, points = self.left_out[start:end].T
        np.subtract.at(found, (seekers - first, helpers), points.astype(np.int32))
        return found
