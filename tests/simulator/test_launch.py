"""`make run` without a token: a sample school on the page, there again next time; processes that end together.

With a token it becomes the bot: tests/bot/test_kills.py.
"""

import asyncio
import os
import random
import signal
import socket
import sys
import tomllib
from asyncio.subprocess import PIPE, Process
from contextlib import suppress
from pathlib import Path

from simulator.client import Simulator
from simulator.demo.joining import link_in
from simulator.demo.script import cast, script
from simulator.shapes import Json

ROOT = Path(__file__).parents[2]
WORDS: dict[str, str] = tomllib.loads((ROOT / "simulator" / "launch.toml").read_text("utf-8"))["words"]


class Launched:
    """A launch in a folder of its own."""

    def __init__(self, process: Process, port: int) -> None:
        self.process = process
        self.sim = Simulator(f"http://127.0.0.1:{port}", f"http://127.0.0.1:{port + 1}")

    async def reads(self, key: str) -> None:
        """Wait until it prints these words."""
        assert self.process.stdout is not None
        expected = WORDS[key].partition("{")[0]
        async with asyncio.timeout(90):
            while expected not in (line := (await self.process.stdout.readline()).decode()):
                assert line, f"it ended without: {expected}: {(await self.ends())[1]}"

    async def ends(self, number: signal.Signals | None = None) -> tuple[int | None, str]:
        """Send a signal, and return the exit code and stderr."""
        if number is not None:
            self.process.send_signal(number)
        async with asyncio.timeout(30):
            _, complaints = await self.process.communicate()
        return self.process.returncode, complaints.decode()

    def children(self) -> dict[str, int]:
        """The processes it started, by module."""
        listed = Path(f"/proc/{self.process.pid}/task/{self.process.pid}/children").read_text().split()
        return {Path(f"/proc/{one}/cmdline").read_text().split("\0")[2]: int(one) for one in listed}


async def launch(folder: Path, port: int, **settings: str) -> Launched:
    environment = os.environ | {"PYTHONPATH": str(ROOT), "SIMULATOR_PORT": str(port), "BOT_TOKEN": ""} | settings
    command = (sys.executable, "-m", "simulator.launch")
    process = await asyncio.create_subprocess_exec(*command, cwd=folder, env=environment, stdout=PIPE, stderr=PIPE)
    return Launched(process, port)


def free_port() -> int:
    """A port that is free, and so is the next; below those the system gives away to whoever asks meanwhile."""
    while True:
        port = random.randrange(20_000, 32_000, 2)
        with socket.socket() as one, socket.socket() as two, suppress(OSError):
            one.bind(("127.0.0.1", port))
            two.bind(("127.0.0.1", port + 1))
            return port


def is_gone(pid: int) -> bool:
    return not Path(f"/proc/{pid}").exists()


async def a_newcomer_opens_a_link_of_the_curator(sim: Simulator, people: list[Json]) -> None:
    """The visitor has something to do at once."""
    curator, newcomer = await sim.phone(people[1]["id"]), await sim.phone(people[-1]["id"])
    await curator.look()
    links = [message for message in curator.messages if script().seen("invitation") in message.text]
    assert not newcomer.messages
    await newcomer.open(link_in(links[-1]))
    await newcomer.wait_for(script().seen("join_about"), 30)


async def test_the_sample_school_is_there_and_there_again_next_time(tmp_path: Path) -> None:
    first = await launch(tmp_path, free_port())
    await first.reads("ready")
    async with first.sim as sim:
        people = (await sim.state())["people"]
        await a_newcomer_opens_a_link_of_the_curator(sim, people)
        await sim.advance(days=2)
        left = await sim.now()
    processes = first.children()
    assert len(people) == 8
    assert sorted(processes) == ["bot", "simulator"]
    assert await first.ends(signal.SIGTERM) == (0, "")
    assert all(is_gone(one) for one in processes.values())

    again = await launch(tmp_path, free_port())
    await again.reads("again")
    async with again.sim as sim:
        assert (await sim.state())["people"] == people
        assert await sim.now() >= left
        mentee = next(one for one in people if one["last_name"] == cast().mentees[0].family)
        phone = await sim.phone(mentee["id"])
        await phone.wait_for(script().seen("menu"), 30, since=0)
    os.kill(again.children()["bot"], signal.SIGKILL)
    code, complaints = await again.ends()
    assert code == 1
    assert complaints.strip() == WORDS["bot_ended"].format(code=-signal.SIGKILL)


async def test_a_simulator_that_dies_is_told_and_nothing_is_left_running(tmp_path: Path) -> None:
    started = await launch(tmp_path, free_port())
    await started.reads("starting")
    os.kill(started.children()["simulator"], signal.SIGKILL)
    code, complaints = await started.ends()
    assert code == 1
    assert complaints.strip() == WORDS["simulator_ended"].format(code=-signal.SIGKILL)


async def test_it_can_be_stopped_while_the_school_is_being_made(tmp_path: Path) -> None:
    started = await launch(tmp_path, free_port())
    await started.reads("starting")
    assert await started.ends(signal.SIGINT) == (0, "")
    assert not (tmp_path / "data" / "simulator.json").exists()


async def test_a_taken_port_is_told_in_one_line(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = int(taken.getsockname()[1])
        code, complaints = await (await launch(tmp_path, port)).ends()
    assert (code, complaints.strip()) == (1, WORDS["port"].format(port=port))


async def test_a_port_that_is_none_is_told_in_one_line(tmp_path: Path) -> None:
    code, complaints = await (await launch(tmp_path, 0, SIMULATOR_PORT="eighty")).ends()
    assert code == 1
    assert complaints.startswith("SIMULATOR_PORT: ")
    assert len(complaints.splitlines()) == 1
