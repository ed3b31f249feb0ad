"""`make bench`: the matcher beside scipy's dense assignment and an OR-tools flow, written to bench.json.

Each line is a name, a value with its unit, what it is compared with, and the ratio of the two (below 1 is better).
"""

import asyncio
import json
import os
import resource
import subprocess
import sys
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from time import perf_counter, process_time
from typing import Any

from bench.crowd import crowd
from mentoring.matching import propose, rematch_one
from solver.process import THREADS, ProcessSolver

SIZES = ((200, 500), (2000, 5000))
OUTPUT = Path("bench.json")
TICK = 0.001
LAG_ALLOWED, MEMORY_ALLOWED, NEWCOMER_ALLOWED = 50.0, 300.0, 0.15


@dataclass(frozen=True)
class Line:
    """One figure."""

    name: str
    value: float
    unit: str
    baseline: float
    ratio: float


def line(name: str, value: float, unit: str, baseline: float) -> Line:
    """Return a figure, rounded for reading."""
    return Line(name, round(value, 4), unit, round(baseline, 4), round(value / baseline, 3))


def rival(name: str, mentors: int, mentees: int) -> dict[str, Any]:
    """Run one way to assign in a process of its own, with one thread as the bot's solver has."""
    command = [sys.executable, "-m", "bench.rivals", name, str(mentors), str(mentees)]
    environment = {**os.environ, **dict.fromkeys(THREADS, "1")}
    ended = subprocess.run(command, check=True, capture_output=True, env=environment)  # noqa: S603
    found: dict[str, Any] = json.loads(ended.stdout)
    return found


def compared(mentors: int, mentees: int) -> list[Line]:
    """Return the figures of one size; the totals must be the same, for both are the best there is."""
    size = f"{mentors}x{mentees}"
    ours, dense, flow = (rival(name, mentors, mentees) for name in ("ours", "scipy", "ortools"))
    best = (dense["served"], dense["total"])
    if (ours["served"], ours["total"]) != best:
        raise SystemExit(f"{size}: {ours} is not the best, {dense} is better")
    return [
        line(f"assign {size}: time beside scipy dense", ours["seconds"], "s", dense["seconds"]),
        line(f"assign {size}: time beside an OR-tools flow on the best 20", ours["seconds"], "s", flow["seconds"]),
        line(f"assign {size}: processor time beside scipy dense", ours["worked"], "s", dense["worked"]),
        line(f"assign {size}: processor time beside an OR-tools flow", ours["worked"], "s", flow["worked"]),
        line(f"assign {size}: peak memory beside scipy dense", ours["peak"], "MB", dense["peak"]),
        line(f"assign {size}: peak memory beside an OR-tools flow", ours["peak"], "MB", flow["peak"]),
        line(f"assign {size}: peak memory beside what is allowed", ours["peak"], "MB", MEMORY_ALLOWED),
        line(f"assign {size}: served by an OR-tools flow beside the best", flow["served"], "people", ours["served"]),
    ]


async def in_the_bot(mentors: int, mentees: int) -> list[Line]:
    """Return what people of the bot notice: the whole way with its process, and how long the loop makes them wait."""
    size = f"{mentors}x{mentees}"
    situation = crowd(mentors, mentees)
    newcomer = situation.mentees[-1]
    before = replace(situation, mentees=situation.mentees[:-1])
    lags: list[float] = []
    watch = asyncio.create_task(_watch(lags))
    began, worked = perf_counter(), _worked()
    known = await propose(before, ProcessSolver())
    whole, worked = perf_counter() - began, _worked() - worked
    watch.cancel()
    # What the machine itself makes a loop wait that has nothing to do.
    idle: list[float] = []
    watch = asyncio.create_task(_watch(idle))
    await asyncio.sleep(max(whole, 1))
    watch.cancel()
    began, at_work = perf_counter(), process_time()
    rematch_one(situation, known, newcomer.id)
    one, at_work = perf_counter() - began, process_time() - at_work
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return [
        line(f"propose {size}: whole way beside a second", whole, "s", 1.0),
        line(f"propose {size}: processor time of the whole way beside a second", worked, "s", 1.0),
        line(f"propose {size}: longest wait of the event loop", 1000 * max(lags), "ms", LAG_ALLOWED),
        line(
            f"propose {size}: longest wait of the event loop beside an idle one",
            1000 * max(lags),
            "ms",
            1000 * max(idle),
        ),
        line(f"propose {size}: memory of the bot's side with the people in it", own, "MB", MEMORY_ALLOWED),
        line(f"rematch one newcomer {size}: beside the whole way", one, "s", whole),
        line(f"rematch one newcomer {size}: processor time beside what is allowed", at_work, "s", NEWCOMER_ALLOWED),
    ]


def _worked() -> float:
    """The processor time of this process and of those it has waited for."""
    used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
    return sum(one.ru_utime + one.ru_stime for one in used)


async def _watch(lags: list[float]) -> None:
    while True:
        began = perf_counter()
        await asyncio.sleep(TICK)
        lags.append(perf_counter() - began - TICK)


def main() -> None:
    """Measure, print, write."""
    lines = []
    for mentors, mentees in SIZES:
        lines += compared(mentors, mentees)
        lines += asyncio.run(in_the_bot(mentors, mentees))
    for one in lines:
        sys.stdout.write(f"{one.name}: {one.value} {one.unit} ({one.ratio} of {one.baseline})\n")
    OUTPUT.write_text(json.dumps([asdict(one) for one in lines], indent=2) + "\n")


if __name__ == "__main__":
    main()
