"""Starting the simulator: as a subprocess, or inside the process of a test."""

import asyncio
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from simulator.server import Running, serving
from simulator.world import World

START_SECONDS = 30.0
STOP_SECONDS = 5.0
ROOT = Path(__file__).parent.parent


class StartError(Exception):
    """The simulator did not come up."""


@dataclass
class SimulatorProcess:
    """A simulator in a process of its own that answers at `url` and `clock_url`."""

    url: str
    clock_url: str
    process: asyncio.subprocess.Process

    async def stop(self) -> None:
        """End it, first politely."""
        if self.process.returncode is not None:
            return
        self.process.terminate()
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await self.process.wait()
        except TimeoutError:
            self.process.kill()
            await self.process.wait()


async def start(
    port: int = 0, clock_port: int = 0, *, flood: bool = True, username: str = "", title: str = "", zone: str = ""
) -> SimulatorProcess:
    """Start `python -m simulator`; port 0 means any free one. Returns when both ports answer."""
    words = ["-m", "simulator", "--port", str(port), "--clock-port", str(clock_port)]
    words += [] if flood else ["--no-flood"]
    for option, value in (("--username", username), ("--title", title), ("--zone", zone)):
        words += [option, value] if value else []
    process = await asyncio.create_subprocess_exec(sys.executable, *words, cwd=ROOT, stdout=subprocess.PIPE)
    line = await _first_line(process)
    if len(line.split()) != 2:
        await process.wait()
        raise StartError("the simulator did not start; its reason is on stderr")
    url, clock_url = line.split()
    return SimulatorProcess(url, clock_url, process)


async def _first_line(process: asyncio.subprocess.Process) -> str:
    if process.stdout is None:
        return ""
    try:
        async with asyncio.timeout(START_SECONDS):
            return (await process.stdout.readline()).decode()
    except TimeoutError:
        process.kill()
        return ""


@asynccontextmanager
async def running(port: int = 0, clock_port: int = 0, *, flood: bool = True) -> AsyncIterator[SimulatorProcess]:
    """Start a subprocess and stop it when the block ends."""
    process = await start(port, clock_port, flood=flood)
    try:
        yield process
    finally:
        await process.stop()


@asynccontextmanager
async def serve(world: World | None = None, *, flood: bool = False) -> AsyncIterator[Running]:
    """Serve inside this process on free ports, for tests; the pace is not limited unless asked for."""
    world = world or World()
    world.flood.enabled = flood
    async with serving(world, "127.0.0.1", 0, 0) as started:
        yield started
