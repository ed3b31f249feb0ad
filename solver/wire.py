"""Tasks and solutions as lines of JSON: numbers only, small lines, so that neither end is busy with one for long."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from typing import Any

from mentoring.ports import Overlap, Solution, Task

PLAIN = ("seekers", "served_worth", "seats", "base", "seeker_extras", "helper_extras", "barred")
TERMS = ("terms", "required")


def task_lines(task: Task) -> Iterator[bytes]:
    """Yield a task's lines; an empty one ends it."""
    for name in PLAIN:
        yield _line({name: getattr(task, name)})
    for name in TERMS:
        for one in getattr(task, name):
            yield _line({"of": name, "asked": one.asked, "offered": one.offered, "points": one.points})
    yield b"\n"


def read_task(lines: Iterable[bytes]) -> Task:
    """Return the task its lines say."""
    plain: dict[str, Any] = {}
    terms: dict[str, list[Overlap]] = {name: [] for name in TERMS}
    for line in lines:
        if not line.strip():
            break
        one = _tuples(json.loads(line))
        if "of" in one:
            terms[one.pop("of")].append(Overlap(**one))
        else:
            plain |= one
    return Task(**plain, terms=tuple(terms["terms"]), required=tuple(terms["required"]))


def solution_line(solution: Solution) -> bytes:
    """Return a solution as one line."""
    return _line(asdict(solution))


def read_solution(line: bytes) -> Solution:
    """Return the solution a line says."""
    return Solution(**_tuples(json.loads(line)))


def _line(value: dict[str, Any]) -> bytes:
    return json.dumps(value, separators=(",", ":")).encode() + b"\n"


def _tuples(value: dict[str, Any]) -> dict[str, Any]:
    return {key: _tuple(one) for key, one in value.items()}


def _tuple(value: Any) -> Any:  # noqa: ANN401 - whatever JSON holds
    return tuple(_tuple(one) for one in value) if isinstance(value, list) else value
