"""`make run`: the bot on Telegram when there is a token, else beside the simulator with a sample school."""

import asyncio
import contextlib
import os
import signal
import socket
import sys
import tomllib
from pathlib import Path
from typing import Any

from aiohttp import ClientError
from dotenv import dotenv_values

from simulator.client import Simulator
from simulator.demo.failures import Failure
from simulator.demo.processes import Bot, bot_environment
from simulator.demo.script import script
from simulator.process import SimulatorProcess, StartError, start
from simulator.sample import Sample
from simulator.transport import SimulatorError

FOLDER = Path("data")
DATABASE, PEOPLE = FOLDER / "simulator.db", FOLDER / "simulator.json"
DEFAULT_PORT = 8081
SAVE_SECONDS = 5.0
HEARING_SECONDS = 0.5


class Launch:
    """The simulator and the bot until somebody stops them or one of them ends."""

    def __init__(self, port: int) -> None:
        self.port = port
        self._told: dict[str, Any] = tomllib.loads(Path(__file__).with_name("launch.toml").read_text("utf-8"))
        self._stop = asyncio.Event()
        self._is_open = False

    async def run(self) -> int:
        """Run, and return the exit code."""
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, self._stop.set)
        try:
            _require_free(self.port, self.port + 1)
            simulator = await start(self.port, self.port + 1, flood=False, zone=script().zone)
        except (OSError, StartError):
            self._complain("port", port=self.port)
            return 1
        environment = bot_environment(simulator, f"sqlite:///{DATABASE}", LOG_LEVEL="WARNING")
        bot = Bot(Path(), environment, FOLDER / "simulator-bot.log")
        try:
            return await self._until_an_end(simulator, bot)
        except (Failure, SimulatorError, ClientError) as failure:
            self._complain("failed", words=failure)
            return 1
        finally:
            await bot.stop()
            await simulator.stop()

    async def _until_an_end(self, simulator: SimulatorProcess, bot: Bot) -> int:
        """Serve until somebody says stop or a process ends; one does not go on without the other."""
        async with Simulator(simulator.url, simulator.clock_url) as sim:
            sample = Sample(sim, bot, self._told["roles"], PEOPLE)
            stopped, ended = self._stop.wait(), simulator.process.wait()
            tasks = [asyncio.ensure_future(one) for one in (stopped, ended, self._serve(sim, bot, sample))]
            try:
                await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
                return await self._conclude(simulator, sample, tasks[2])
            finally:
                for task in tasks:
                    task.cancel()
                await asyncio.gather(*tasks, return_exceptions=True)

    async def _conclude(self, simulator: SimulatorProcess, sample: Sample, serving: asyncio.Future[int]) -> int:
        """Tell why it ended. Ctrl+C reaches the processes as it reaches us, so a moment is given to hear of it."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(0 if self._stop.is_set() else HEARING_SECONDS):
                await self._stop.wait()
        if self._stop.is_set():
            with contextlib.suppress(ClientError, SimulatorError):
                await self._save(sample)
            return 0
        if simulator.process.returncode is not None:
            self._complain("simulator_ended", code=simulator.process.returncode)
            return 1
        return await serving

    async def _serve(self, sim: Simulator, bot: Bot, sample: Sample) -> int:
        """Open the school, then remember people and time until the bot ends."""
        await self._open(sim, bot, sample)
        self._is_open = True
        self._say("stop", folder=FOLDER)
        process = bot.process
        while process is not None and process.returncode is None:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(SAVE_SECONDS):
                    await process.wait()
            await self._save(sample)
        self._complain("bot_ended", code=process.returncode if process else 1)
        return 1

    async def _open(self, sim: Simulator, bot: Bot, sample: Sample) -> None:
        """Go on with the school that is there, or make one."""
        known = _is_there()
        if known and await sample.again():
            await bot.run()
            self._say("again", url=sim.url)
            return
        if known:
            self._say("anew")
            _forget()
        self._say("starting")
        await sample.make(**self._told["sample"])
        self._say("ready", url=sim.url)

    async def _save(self, sample: Sample) -> None:
        """Remember the school; one that is half made is made anew next time."""
        if self._is_open:
            await sample.save()

    def _say(self, key: str, **filling: object) -> None:
        sys.stdout.write(self._told["words"][key].format(**filling) + "\n")
        sys.stdout.flush()

    def _complain(self, key: str, **filling: object) -> None:
        sys.stderr.write(self._told["words"][key].format(**filling) + "\n")


def _require_free(*ports: int) -> None:
    """Raise OSError when somebody listens on one of the ports already."""
    for port in ports:
        with socket.socket() as probe:
            probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            probe.bind(("127.0.0.1", port))


def _is_there() -> bool:
    """Tell whether there is a sample school; the folder for one is there from now on."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    return DATABASE.exists()


def _forget() -> None:
    """Delete the sample school whose people are not known any more."""
    for file in FOLDER.glob(f"{DATABASE.name}*"):
        file.unlink()


def setting(name: str) -> str:
    """Return a setting from the environment, else from `.env`, else nothing."""
    return os.environ.get(name) or dotenv_values(".env").get(name) or ""


def main() -> int:
    """Run, and return the exit code."""
    try:
        token = setting("BOT_TOKEN")
    except UnicodeDecodeError:
        sys.stderr.write(".env: is not UTF-8; save it as UTF-8 text\n")
        return 1
    if token:
        os.execv(sys.executable, [sys.executable, "-m", "bot", "run"])  # noqa: S606 - becomes the bot
    port = setting("SIMULATOR_PORT") or str(DEFAULT_PORT)
    if not port.isdigit() or not 1024 <= int(port) < 65535:
        sys.stderr.write("SIMULATOR_PORT: a number from 1024 to 65534 is expected; for example SIMULATOR_PORT=8081\n")
        return 1
    return asyncio.run(Launch(int(port)).run())


if __name__ == "__main__":
    sys.exit(main())
