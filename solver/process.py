"""The solver beside the bot: a process that lives as long as one task.

A process gives its memory back when it ends, keeps numpy out of the bot, and can be stopped; a thread can not.
"""

import os
import sys
from asyncio import IncompleteReadError, create_subprocess_exec, sleep, timeout
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from mentoring.ports import Solution, Solve, Task
from solver.wire import SIZE, read_solution, size_of, task_pieces

ROOT = Path(__file__).parents[1]
LONGEST = 300
"""Seconds after which a task is given up."""
THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS")


class SolverFailed(Exception):
    """The solver's process ended without an answer; its last words are the message."""


class ProcessSolver:
    """`mentoring.ports.Solver` by a process."""

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[Solve]:
        """Start the process and give what solves a task there; the process ends with the block.

        What is given raises:
            SolverFailed: the process ended without an answer.
            TimeoutError: it took too long.
        """
        # One thread of its own: the other core is the bot's.
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **dict.fromkeys(THREADS, "1")}
        process = await create_subprocess_exec(
            sys.executable, "-m", "solver", stdin=PIPE, stdout=PIPE, stderr=PIPE, env=environment
        )

        async def solve(task: Task) -> Solution:
            async with timeout(LONGEST):
                return await _talk(process, task)

        try:
            yield solve
        finally:
            if process.returncode is None:
                process.kill()
                # Reads what is left: only then are the pipes closed.
                await process.communicate()


async def _talk(process: Process, task: Task) -> Solution:
    if process.stdin is None or process.stdout is None or process.stderr is None:
        raise SolverFailed("no pipes")
    try:
        for piece in task_pieces(task):
            process.stdin.write(piece)
            await process.stdin.drain()
            await sleep(0)
        process.stdin.close()
    except (BrokenPipeError, ConnectionResetError):
        pass  # it has ended; why is on its standard error
    try:
        size = size_of(await process.stdout.readexactly(SIZE))
        answer = await process.stdout.readexactly(size)
    except IncompleteReadError:
        words = (await process.stderr.read()).decode(errors="replace")
        raise SolverFailed(words.strip().rpartition("\n")[2]) from None
    await process.wait()
    return read_solution(answer)
