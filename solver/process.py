"""The solver beside the bot: a process that lives as long as one task.

A process gives its memory back when it ends, keeps numpy out of the bot, and can be stopped; a thread can not.
"""

import os
import sys
from asyncio import create_subprocess_exec, sleep, timeout
from asyncio.subprocess import PIPE, Process
from pathlib import Path

from mentoring.ports import Solution, Task
from solver.wire import read_solution, task_lines

ROOT = Path(__file__).parents[1]
LONGEST = 300
"""Seconds after which a task is given up."""
LONGEST_LINE = 2**26
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")


class SolverFailed(Exception):
    """The solver's process ended without an answer; its last words are the message."""


class ProcessSolver:
    """`mentoring.ports.Solver` by a process."""

    async def solve(self, task: Task) -> Solution:
        """Return the best whole assignment.

        Raises:
            SolverFailed: the process ended without one.
            TimeoutError: it took too long.
        """
        # One thread of its own: the other core is the bot's.
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **dict.fromkeys(THREADS, "1")}
        process = await create_subprocess_exec(
            sys.executable, "-m", "solver", stdin=PIPE, stdout=PIPE, stderr=PIPE, limit=LONGEST_LINE, env=environment
        )
        try:
            async with timeout(LONGEST):
                return await _talk(process, task)
        finally:
            if process.returncode is None:
                process.kill()
                await process.wait()


async def _talk(process: Process, task: Task) -> Solution:
    if process.stdin is None or process.stdout is None or process.stderr is None:
        raise SolverFailed("no pipes")
    try:
        for line in task_lines(task):
            process.stdin.write(line)
            await process.stdin.drain()
            await sleep(0)
        process.stdin.close()
    except (BrokenPipeError, ConnectionResetError):
        pass  # it has ended; why is on its standard error
    answer = await process.stdout.readline()
    if not answer:
        words = (await process.stderr.read()).decode(errors="replace")
        raise SolverFailed(words.strip().rpartition("\n")[2])
    await process.wait()
    return read_solution(answer)
