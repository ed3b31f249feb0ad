"""One way to assign in a process of its own, so that its memory can be told: `python -m bench.rivals NAME M N`.

Each prints how long it took from couples' worth to the assignment, its peak memory, how many are served, the total.
"""

import json
import resource
import sys
from collections.abc import Callable
from time import perf_counter, process_time

import numpy as np
from numpy.typing import NDArray

from bench.crowd import crowd
from mentoring.matching.encoding import encode
from mentoring.ports import Task
from solver.assignment import solve
from solver.worth import BARRED, Matrix, Worth

BEST_FEW = 20
Chosen = NDArray[np.int64]


def ours(task: Task) -> Chosen:
    """The bot's own, from the task: it makes the worth of couples too."""
    return np.array([-1 if one is None else one for one in solve(task).helpers])


def scipy_dense(task: Task) -> Chosen:
    """Every seat a column, by scipy's dense solver."""
    from scipy.optimize import linear_sum_assignment  # noqa: PLC0415 - only this rival pays for it

    matrix = Worth(task).matrix
    owner = np.repeat(np.arange(len(task.seats)), task.seats)
    seats = np.where(matrix == BARRED, 0.0, matrix + float(task.served_worth))[:, owner]
    seekers, columns = linear_sum_assignment(seats, maximize=True)
    chosen = np.full(task.seekers, -1)
    chosen[seekers] = owner[columns]
    chosen[seekers[seats[seekers, columns] == 0]] = -1
    return chosen


def ortools_flow(task: Task) -> Chosen:
    """A minimum-cost flow over the best few of each by OR-tools: nothing proves that the others would not help."""
    from ortools.graph.python.min_cost_flow import SimpleMinCostFlow  # noqa: PLC0415 - as above

    matrix = Worth(task).matrix
    best = np.argpartition(-matrix, BEST_FEW, axis=1)[:, :BEST_FEW]
    people, helpers = task.seekers, len(task.seats)
    who, whom = np.repeat(np.arange(people), BEST_FEW), best.ravel()
    allowed = matrix[who, whom] != BARRED
    who, whom = who[allowed], whom[allowed]
    end = people + helpers
    flow = SimpleMinCostFlow()
    unserved = int(matrix.max()) * people + 1
    arcs = flow.add_arcs_with_capacity_and_unit_cost(who, people + whom, np.ones(len(who), int), -matrix[who, whom])
    flow.add_arcs_with_capacity_and_unit_cost(
        people + np.arange(helpers), np.full(helpers, end), np.array(task.seats), np.zeros(helpers, int)
    )
    flow.add_arcs_with_capacity_and_unit_cost(
        np.arange(people), np.full(people, end), np.ones(people, int), np.full(people, unserved)
    )
    flow.set_nodes_supplies(np.arange(end + 1), np.array([1] * people + [0] * helpers + [-people]))
    if flow.solve() != flow.OPTIMAL:
        raise RuntimeError("no flow")
    used = flow.flows(arcs) > 0
    chosen = np.full(people, -1)
    chosen[who[used]] = whom[used]
    return chosen


RIVALS: dict[str, Callable[[Task], Chosen]] = {"ours": ours, "scipy": scipy_dense, "ortools": ortools_flow}


def main(name: str, mentors: int, mentees: int) -> None:
    """Run one and print what it came to."""
    task = encode(crowd(mentors, mentees)).task
    # Imports are not what is compared.
    warm = encode(crowd(30, 40)).task
    RIVALS[name](warm)
    began, worked = perf_counter(), process_time()
    chosen = RIVALS[name](task)
    seconds, worked = perf_counter() - began, process_time() - worked
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    served = np.flatnonzero(chosen >= 0)
    matrix: Matrix = Worth(task).matrix
    total = int(matrix[served, chosen[served]].sum(dtype=np.int64))
    found = {"seconds": seconds, "worked": worked, "peak": peak, "served": len(served), "total": total}
    sys.stdout.write(json.dumps(found) + "\n")


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]))
