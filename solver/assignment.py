"""The best whole assignment: a sparse problem by lapx, proven over every couple by prices.

Seats are columns and seekers rows. So that some may stay without, each seeker has a column of their own at the cost of
being unserved, and each seat a row of its own; these may take each other for nothing wherever their seeker and seat
could (the usual doubling of a rectangular problem).
"""

from dataclasses import dataclass

import lap
import numpy as np

from mentoring.ports import Solution, Task
from solver.blocking import blocking
from solver.candidates import Candidates, Column, liking
from solver.evening import evened
from solver.worth import Worth

NOBODY = -1
MOST_ROUNDS = 200


class Unproven(Exception):
    """The library's answer is not the best: a fault of the library or of its limits, never of the task."""


@dataclass(frozen=True, slots=True)
class Dual:
    """What proves an assignment: what a seat of each helper costs, and what each seeker gains."""

    prices: Column
    gains: Column


def solve(task: Task) -> Solution:
    """Return the best assignment. Raises Unproven."""
    seats = np.array(task.seats, np.int64)
    if not task.seekers or not seats.sum():
        return Solution((None,) * task.seekers, (0,) * len(seats))
    worth = Worth(task)
    worth.close(seats == 0)
    prices = liking(worth.matrix)
    candidates = Candidates(worth.matrix, prices)
    # Where seats are enough, few of them are fought for.
    prices = prices + task.served_worth if seats.sum() < task.seekers else np.zeros_like(prices)
    for rounds in range(1, MOST_ROUNDS + 1):
        helpers = _assigned(candidates, prices, seats, task)
        dual = _proven(candidates, helpers, seats, task)
        prices = dual.prices
        if not candidates.add_violated(prices, dual.gains, task.served_worth):
            helpers = evened(worth.matrix, candidates, helpers, seats, prices, dual.gains - task.served_worth)
            found, count = blocking(task, worth.matrix, helpers, seats)
            chosen = tuple(None if one == NOBODY else int(one) for one in helpers)
            return Solution(chosen, tuple(map(int, prices)), found, count, rounds)
    raise Unproven(f"{MOST_ROUNDS} rounds")


def _assigned(candidates: Candidates, prices: Column, seats: Column, task: Task) -> Column:
    """Return each seeker's helper, or NOBODY, the best among the candidates.

    `prices` are a guess, and only the time depends on them. A whole row or column may cost more or less without another
    assignment becoming the best; so couples cost what is lost by them at these prices, and where the guess is good the
    library finds nearly everybody in place.
    """
    seeker, helper = candidates.seeker, candidates.helper
    if not len(seeker):
        return np.full(task.seekers, NOBODY)
    offered = candidates.worth + task.served_worth - prices[helper]
    gains = np.zeros(task.seekers, np.int64)
    np.maximum.at(gains, seeker, offered)
    useful = np.minimum(seats, np.bincount(helper, minlength=len(seats)))
    first = np.concatenate([[0], np.cumsum(useful)])
    copies = useful[helper]
    seat = np.repeat(first[helper], copies) + _count_up(copies)
    who = np.repeat(seeker, copies)
    people, places = task.seekers, int(first[-1])
    rows = np.concatenate([who, np.arange(people), people + np.arange(places), people + seat])
    columns = np.concatenate([seat, places + np.arange(people), np.arange(places), places + who])
    lost = np.repeat(gains[seeker] - offered, copies)
    costs = np.concatenate([lost, gains, np.repeat(prices, useful), np.zeros(len(who), np.int64)])
    # Whole numbers times a power of two stay exact in the library's floats, and far below its notion of infinity.
    scale = 2.0 ** -int(costs.max()).bit_length()
    order = np.argsort(rows * (people + places) + columns, kind="stable")
    starts = np.concatenate([[0], np.cumsum(np.bincount(rows, minlength=people + places))])
    values, starts, columns = costs[order] * scale, starts.astype(np.int32), columns[order].astype(np.int32)
    chosen, _ = lap.lapmod(people + places, values, starts, columns, return_cost=False)
    mine = chosen[:people]
    helpers = np.searchsorted(first, mine, side="right") - 1
    return np.where(mine < places, helpers, NOBODY)


def _proven(candidates: Candidates, helpers: Column, seats: Column, task: Task) -> Dual:
    """Return the lowest prices at which nobody wants another candidate. Raises Unproven where there are none.

    A price rises to what the keenest who is not there would gain more by the helper than by their own; this goes on
    along chains of people until nothing rises (Bellman and Ford). In the best assignment no chain comes back to itself
    with a profit, and none reaches a seat that is left.
    """
    order = np.argsort(candidates.helper, kind="stable")
    seeker, helper = candidates.seeker[order], candidates.helper[order]
    worth = candidates.worth[order] + task.served_worth
    named, starts = np.unique(helper, return_index=True)
    served = helpers != NOBODY
    own = np.zeros(task.seekers, np.int64)
    own[seeker[helpers[seeker] == helper]] = worth[helpers[seeker] == helper]
    is_full = np.bincount(helpers[served], minlength=len(seats)) >= seats
    prices = np.zeros(len(seats), np.int64)
    for _ in range(len(seats) + 1):
        gains = own - np.where(served, prices[helpers], 0)
        wanted = np.zeros(len(seats), np.int64)
        if len(named):
            wanted[named] = np.maximum(np.maximum.reduceat(worth - gains[seeker], starts), 0)
        if (wanted[~is_full] > 0).any() or (gains < 0).any():
            raise Unproven("a better assignment is known")
        if (wanted <= prices).all():
            return Dual(prices, gains)
        prices = np.maximum(prices, wanted)
    raise Unproven("prices rise for ever")


def _count_up(lengths: Column) -> Column:
    """0, 1, 2… for each length, one after another."""
    return np.arange(lengths.sum()) - np.repeat(np.cumsum(lengths) - lengths, lengths)
