"""Bots as processes that start in a blink: forked from a copy of the test's process, which has imported everything.

The copy is made while no database is open and no loop is running: neither SQLite nor asyncio outlives a fork.
"""

import json
import os
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TextIO

from bot.__main__ import main

LOG = "bots.log"
PRINTED = "printed.txt"


@dataclass(frozen=True)
class Nursery:
    """Starts one bot at a time."""

    orders: TextIO
    answers: TextIO

    def order(self, folder: Path, environment: Mapping[str, str], *words: str) -> int:
        """Start a bot, or another command of its, and return the process id."""
        order = {"folder": str(folder), "environment": dict(environment), "words": words or ("run",)}
        self.orders.write(json.dumps(order) + "\n")
        self.orders.flush()
        return int(self.answers.readline())

    def wait(self) -> int:
        """Wait for the bot's end and return its exit code, negative for a signal."""
        return int(self.answers.readline())


@contextmanager
def opened() -> Iterator[Nursery]:
    """Make the copy; it goes with the test. Bots have the patience this process has now."""
    ours_in, theirs_out = os.pipe()
    theirs_in, ours_out = os.pipe()
    copy = os.fork()
    if copy == 0:
        os.close(ours_in)
        os.close(ours_out)
        _nurse(os.fdopen(theirs_in), os.fdopen(theirs_out, "w"))
    os.close(theirs_in)
    os.close(theirs_out)
    with os.fdopen(ours_out, "w") as orders, os.fdopen(ours_in) as answers:
        yield Nursery(orders, answers)
        orders.close()
        os.waitpid(copy, 0)


def _nurse(orders: TextIO, answers: TextIO) -> None:
    try:
        for line in orders:
            child = os.fork()
            if child == 0:
                orders.close()
                _live(**json.loads(line))
            answers.write(f"{child}\n")
            answers.flush()
            _, status = os.waitpid(child, 0)
            answers.write(f"{os.waitstatus_to_exitcode(status)}\n")
            answers.flush()
    finally:
        os._exit(0)


def _live(folder: str, environment: Mapping[str, str], words: Sequence[str]) -> None:
    """Do what `python -m bot` does in a folder; its results and what it writes for its operator go to files there."""
    code = 1
    try:
        os.chdir(folder)
        os.environ.clear()
        os.environ.update(environment)
        for stream, name in ((1, PRINTED), (2, LOG)):
            os.dup2(os.open(name, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600), stream)
        sys.stdout, sys.stderr = os.fdopen(1, "w", buffering=1), os.fdopen(2, "w", buffering=1)
        code = main(words)
        for written in (sys.stdout, sys.stderr):
            written.flush()
    finally:
        os._exit(code)
