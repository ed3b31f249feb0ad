"""The simulator in a process of its own."""

import asyncio
import sys

import pytest

from simulator.__main__ import arguments
from simulator.client import Simulator
from simulator.process import StartError, running, start


async def test_it_starts_answers_and_stops() -> None:
    async with running() as process, Simulator(process.url, process.clock_url) as sim:
        phone = await sim.person("Anna", role="mentor")
        await phone.send("hello")
        state = await sim.state()
        assert (state["people"][0]["role"], state["bot"]["connected"]) == ("mentor", False)
        assert await sim.now()
    assert process.process.returncode == 0


async def test_it_refuses_addresses_that_others_can_reach() -> None:
    command = [sys.executable, "-m", "simulator", "--host", "0.0.0.0"]  # noqa: S104 - refused
    process = await asyncio.create_subprocess_exec(*command, stderr=asyncio.subprocess.PIPE)
    _, words = await process.communicate()
    assert process.returncode == 1
    assert b"not a loopback address" in words
    assert b"Traceback" not in words


async def test_a_taken_port_is_told() -> None:
    async with running() as process:
        taken = int(process.url.rsplit(":", 1)[1])
        with pytest.raises(StartError):
            await start(taken)


def test_a_port_that_is_none_is_a_matter_of_usage(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as stopped:
        arguments(["--port", "70000"])
    assert stopped.value.code == 2
    assert "usage" in capsys.readouterr().err
