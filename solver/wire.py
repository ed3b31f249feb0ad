"""Tasks and solutions as pieces of bytes: numbers only, small pieces, so that neither end is busy with one for long.

Python's own marshal: both ends are the same program on the same machine, and it is ten times as fast as JSON here.
"""

import marshal
from collections.abc import Iterator
from typing import Any, BinaryIO

from mentoring.ports import Overlap, Solution, Task

PLAIN = ("seekers", "served_worth", "seats", "base", "seeker_extras", "helper_extras", "barred")
TERMS = ("terms", "required")
SOLUTION = ("helpers", "prices", "blocking", "blocking_count", "rounds")
SIZE = 4
"""Bytes that say how long a piece is; a length of nothing ends a task."""


def task_pieces(task: Task) -> Iterator[bytes]:
    """Yield a task's pieces, each with its length before it."""
    for name in PLAIN:
        yield _piece((name, getattr(task, name)))
    for name in TERMS:
        for one in getattr(task, name):
            yield _piece((name, (one.asked, one.offered, one.points)))
    yield bytes(SIZE)


def read_task(stream: BinaryIO) -> Task:
    """Return the task its pieces say."""
    plain: dict[str, Any] = {}
    terms: dict[str, list[Overlap]] = {name: [] for name in TERMS}
    while size := size_of(stream.read(SIZE)):
        name, value = _read(stream.read(size))
        if name in terms:
            terms[name].append(Overlap(*value))
        else:
            plain[name] = value
    return Task(**plain, terms=tuple(terms["terms"]), required=tuple(terms["required"]))


def solution_piece(solution: Solution) -> bytes:
    """Return a solution as one piece, with its length before it."""
    return _piece(tuple(getattr(solution, name) for name in SOLUTION))


def read_solution(content: bytes) -> Solution:
    """Return the solution a piece says, its length taken off."""
    return Solution(*_read(content))


def size_of(head: bytes) -> int:
    """Return how many bytes follow."""
    return int.from_bytes(head)


def _piece(value: tuple[Any, ...]) -> bytes:
    content = marshal.dumps(value)
    return len(content).to_bytes(SIZE) + content


def _read(content: bytes) -> Any:  # noqa: ANN401 - whatever was put in
    return marshal.loads(content)  # noqa: S302 - written by the same program
