"""The few couples looked at first: pruning is only a way to get to the whole, every couple is checked in the end."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from solver.worth import BARRED, ROWS, Matrix

Column = NDArray[np.int64]
FEW, FEW_SEEKERS = 8, 16


class Candidates:
    """Couples by seeker, then helper, each once."""

    def __init__(self, matrix: Matrix) -> None:
        self.helpers = matrix.shape[1]
        self.keys: Column = np.empty(0, np.int64)
        self._matrix = matrix
        self._new: list[Column] = []
        for first in range(0, len(matrix), ROWS):
            rows = matrix[first : first + ROWS]
            self._take(rows, rows != BARRED, np.arange(first, first + len(rows)))
        for first in range(0, self.helpers, ROWS):
            self._take_for_helpers(matrix[:, first : first + ROWS].T, first)
        self._settle()

    @property
    def seeker(self) -> Column:
        """Each couple's seeker."""
        return np.floor_divide(self.keys, self.helpers)

    @property
    def helper(self) -> Column:
        """Each couple's helper."""
        return np.remainder(self.keys, self.helpers)

    @property
    def worth(self) -> Column:
        """Each couple's worth."""
        return self._matrix.ravel()[self.keys].astype(np.int64)

    def add_violated(self, prices: Column, gains: Column, served_worth: int) -> bool:
        """Add the couples by whom a seeker would gain, the best of each; tell whether there was one.

        `gains` are what each seeker has now, a seat costing its price; where nobody would gain, no whole assignment is
        better (duality), whatever was pruned.
        """
        found = False
        for first in range(0, len(self._matrix), ROWS):
            rows = self._matrix[first : first + ROWS]
            offered = rows + (served_worth - prices)
            wanted = (offered > gains[first : first + ROWS, None]) & (rows != BARRED)
            unhappy = np.flatnonzero(wanted.any(axis=1))
            if len(unhappy):
                found = True
                self._take(offered[unhappy], wanted[unhappy], unhappy + first)
        self._settle()
        return found

    def _take(self, offered: NDArray[Any], allowed: NDArray[np.bool_], seekers: NDArray[np.intp]) -> None:
        """Keep the best few of some seekers' rows."""
        offered = np.where(allowed, offered, np.iinfo(offered.dtype).min)
        few = min(FEW, self.helpers)
        columns = np.argpartition(offered, self.helpers - few, axis=1)[:, self.helpers - few :].ravel()
        rows = np.repeat(np.arange(len(offered)), few)
        kept = allowed[rows, columns]
        self._new.append(seekers[rows[kept]] * self.helpers + columns[kept])

    def _take_for_helpers(self, rows: Matrix, first: int) -> None:
        """Keep the best few seekers of some helpers, so that nobody's seats are overlooked."""
        few = min(FEW_SEEKERS, rows.shape[1])
        seekers = np.argpartition(rows, rows.shape[1] - few, axis=1)[:, rows.shape[1] - few :]
        places = np.arange(len(rows))[:, None]
        kept = rows[places, seekers] != BARRED
        self._new.append((seekers * self.helpers + places + first)[kept])

    def _settle(self) -> None:
        self.keys = np.unique(np.concatenate([self.keys, *self._new]))
        self._new = []
