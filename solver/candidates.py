"""The few couples looked at first: pruning is only a way to get to the whole, every couple is checked in the end.

People are cut into a few blocks, and the best of every block is taken: cheaper than the best few of all, and as good,
for whoever is missed is found among the violated.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from solver.worth import BARRED, ROWS, Matrix

Column = NDArray[np.int64]
BLOCKS = 8
SAMPLE = 256
"""Seekers asked whom they like, where there are more."""
NARROW = 2**29
"""Prices no further apart than this leave room in 32 bits."""


class Candidates:
    """Couples by seeker, then helper, each once."""

    def __init__(self, matrix: Matrix, liking: Column) -> None:
        """Take the best couples of everybody where a helper's seat costs what `liking` says."""
        self.helpers = matrix.shape[1]
        self.keys: Column = np.empty(0, np.int64)
        self._matrix = matrix
        self._straws = _straws(*matrix.shape)
        costs = liking.astype(np.float32)
        best = np.empty(len(matrix), np.float32)
        new: list[Column] = []
        for first in range(0, len(matrix), ROWS):
            rows = slice(first, first + ROWS)
            offered = matrix[rows] - costs
            best[rows] = np.maximum(offered.max(axis=1), BARRED // 2)
            offered += self._straws[rows]
            new += (keys + first * self.helpers for keys, _ in _best_of_rows(offered))
        new += self._best_of_columns(best)
        self._keep(new)

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
        """Add the couples by whom a seeker would gain, the best of each block; tell whether there was one.

        `gains` are what each seeker has now, a seat costing its price; where nobody would gain, no whole assignment is
        better (duality), whatever was pruned.
        """
        costs = prices - prices.min()
        wanted = np.clip(gains + prices.min() - served_worth, -(2**62), 2**31 - 1)
        is_wide = bool(costs.max() > NARROW)
        if not is_wide:
            costs, wanted = costs.astype(np.int32), np.maximum(wanted, BARRED).astype(np.int32)
        new = [self.keys]
        for first in range(0, len(self._matrix), ROWS):
            rows = self._matrix[first : first + ROWS]
            offered = rows - costs
            if is_wide:
                offered[rows == BARRED] = -(2**62)
            new += self._violated(offered, wanted[first : first + ROWS], first)
        before = len(self.keys)
        self._keep(new)
        return len(self.keys) > before

    def _best_of_columns(self, best: NDArray[np.float32]) -> Iterator[Column]:
        """Yield the seekers who lose least by each helper, so that nobody's seats are overlooked."""
        every = np.arange(self.helpers)
        for seekers in _blocks(len(self._matrix)):
            lost = self._matrix[seekers] - best[seekers, None] + self._straws[seekers]
            yield (lost.argmax(axis=0) + seekers.start) * self.helpers + every

    def _violated(self, offered: NDArray[Any], wanted: NDArray[Any], first: int) -> Iterator[Column]:
        """Yield each block's best couples that offer more than is wanted; mostly its very best shows there are none."""
        unhappy = np.zeros(len(offered), np.bool_)
        for _, best in _best_of_rows(offered):
            unhappy |= best > wanted
        seekers = np.flatnonzero(unhappy)
        if len(seekers):
            offered, wanted = offered[seekers], wanted[seekers, None]
            lots = np.where(offered > wanted, offered - wanted + self._straws[first + seekers], 0)
            for keys, best in _best_of_rows(lots):
                who, helper = np.divmod(keys[best > 0], self.helpers)
                yield (first + seekers[who]) * self.helpers + helper

    def _keep(self, found: list[Column]) -> None:
        keys = np.unique(np.concatenate(found))
        self.keys = keys[self._matrix.ravel()[keys] != BARRED]


def liking(matrix: Matrix) -> Column:
    """Return by how much each helper is liked more than another: near enough to what seats will be fought for."""
    some = matrix[:: -(-len(matrix) // SAMPLE)]
    mean: NDArray[np.float64] = np.maximum(some, 0).mean(axis=0)
    dearer: Column = (mean - mean.min()).astype(np.int64)
    return dearer


def _best_of_rows(offered: NDArray[Any]) -> Iterator[tuple[Column, NDArray[Any]]]:
    """Yield the places of the best couple of each block of helpers, and how good it is, for every row."""
    seekers = np.arange(len(offered))
    for helpers in _blocks(offered.shape[1]):
        best = offered[:, helpers].argmax(axis=1) + helpers.start
        yield seekers * offered.shape[1] + best, offered[seekers, best]


def _straws(seekers: int, helpers: int) -> NDArray[np.float32]:
    """Return less than one point for every couple: who is liked as much as others is not always the last one asked.

    Each seeker's row is the one before moved by a place, so that one line is all that is held.
    """
    line = np.random.default_rng(0).random(seekers + helpers - 1, np.float32) / 2
    return sliding_window_view(line, helpers)


def _blocks(people: int) -> list[slice]:
    edges = np.linspace(0, people, min(people, BLOCKS) + 1).astype(int).tolist()
    return [slice(*edge) for edge in pairwise(edges)]
