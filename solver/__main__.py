"""The solver as a process of its own: one task in, one solution out."""

import sys

from solver.assignment import solve
from solver.wire import read_task, solution_piece

sys.stdout.buffer.write(solution_piece(solve(read_task(sys.stdin.buffer))))
