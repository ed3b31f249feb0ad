"""The clock: what a jump does to processes of the bot that report to it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp
import pytest

from simulator.client import Simulator
from simulator.server import Running
from simulator.transport import SimulatorError

START = datetime(2026, 9, 1, 5, tzinfo=UTC)
HOUR = timedelta(hours=1)


class Process:
    """A stand-in for the bot: notes every moment at which something of its plan fell due."""

    def __init__(self, name: str, plan: list[datetime]) -> None:
        self.name = name
        self.plan = sorted(plan)
        self.done: list[datetime] = []
        self.idle = True

    def report(self, now: datetime, seen: int) -> dict[str, Any]:
        while self.plan and self.plan[0] <= now:
            self.done.append(self.plan.pop(0))
        due = self.plan[0].isoformat() if self.plan else None
        return {"process": self.name, "seen": seen, "idle": self.idle, "next_due": due, "wait": 20}


@asynccontextmanager
async def reporting(running: Running, process: Process) -> AsyncIterator[None]:
    async def loop(http: aiohttp.ClientSession) -> None:
        seen, now = 0, START - HOUR
        while True:
            async with http.post(f"{running.clock_url}/clock/report", json=process.report(now, seen)) as response:
                answer = await response.json()
            seen, now = answer["version"], datetime.fromisoformat(answer["now"])

    async with aiohttp.ClientSession() as http:
        task = asyncio.create_task(loop(http))
        await running.world.clock._reported.wait(5)
        yield
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@pytest.fixture
async def clock(sim: Simulator) -> Simulator:
    await sim.set_clock(START, rate=0)
    return sim


async def test_time_runs_at_its_rate(clock: Simulator) -> None:
    assert await clock.now() == START
    await clock.set_clock(rate=100_000)
    assert await clock.now() > START


async def test_without_processes_the_clock_just_moves(clock: Simulator) -> None:
    answer = await clock.advance(days=7)
    assert (answer["steps"], await clock.now()) == (1, START + 7 * 24 * HOUR)
    await clock.advance(to=START + 8 * 24 * HOUR)
    assert await clock.now() == START + 8 * 24 * HOUR


async def test_a_jump_stops_at_every_due_moment_of_two_processes(clock: Simulator, running: Running) -> None:
    one, two = Process("one", [START + HOUR, START + 5 * HOUR, START + 90 * HOUR]), Process("two", [START + 3 * HOUR])
    async with reporting(running, one), reporting(running, two):
        answer = await clock.advance(days=1)
        assert [report["process"] for report in await clock.reports()] == ["one", "two"]
    assert answer["steps"] == 4
    assert one.done == [START + HOUR, START + 5 * HOUR]
    assert two.done == [START + 3 * HOUR]
    assert datetime.fromisoformat(answer["now"]) == START + 24 * HOUR


async def test_a_moment_exactly_at_the_target_is_reached_once(clock: Simulator, running: Running) -> None:
    process = Process("one", [START + HOUR])
    async with reporting(running, process):
        assert (await clock.advance(hours=1))["steps"] == 1
    assert process.done == [START + HOUR]


async def test_to_the_next_due_moment(clock: Simulator, running: Running) -> None:
    with pytest.raises(SimulatorError, match="409: nothing is due"):
        await clock.advance(to_next=True)
    process = Process("one", [START + 2 * HOUR, START + 4 * HOUR])
    async with reporting(running, process):
        for hours in (2, 4):
            await clock.advance(to_next=True)
            assert await clock.now() == START + hours * HOUR
        with pytest.raises(SimulatorError, match="409"):
            await clock.advance(to_next=True)


async def test_a_process_that_never_gets_idle_is_named(clock: Simulator, running: Running) -> None:
    running.world.clock.step_seconds = 0.1
    process = Process("busy", [])
    process.idle = False
    async with reporting(running, process):
        with pytest.raises(SimulatorError, match=r"504: not idle within 0\.1 s .* busy"):
            await clock.advance(hours=1)


async def test_a_held_report_is_answered_by_the_change(clock: Simulator, running: Running) -> None:
    body = {"process": "one", "seen": running.world.clock.version, "idle": True, "next_due": None, "wait": 20}
    async with aiohttp.ClientSession() as http:
        held = asyncio.create_task(http.post(f"{running.clock_url}/clock/report", json=body))
        await running.world.clock._reported.wait(5)
        await clock.set_clock(START + HOUR)
        answer = await (await held).json()
    assert datetime.fromisoformat(answer["now"]) == START + HOUR


async def test_the_clock_does_not_go_back_by_a_jump(clock: Simulator) -> None:
    with pytest.raises(SimulatorError, match="does not go back"):
        await clock.advance(to=START - HOUR)
    with pytest.raises(SimulatorError, match="not an ISO time"):
        await clock._clock.post("/clock/advance", {"to": "tomorrow"})
    with pytest.raises(SimulatorError, match="is needed"):
        await clock._clock.post("/clock/advance", {})


async def test_the_page_reaches_the_clock_through_the_main_port(running: Running, clock: Simulator) -> None:
    async with Simulator(running.url) as page:
        await page.advance(hours=1)
    assert await clock.now() == START + HOUR
