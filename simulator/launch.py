"""`make run`: the bot on Telegram when there is a token, else beside the simulator with a sample school."""

import asyncio
import contextlib
import os
import signal
import sys
import tomllib
from pathlib import Path
from typing import Any

from aiohttp import ClientError
from dotenv import dotenv_values

from simulator.client import Simulator
from simulator.demo.processes import Bot, bot_environment
from simulator.process import SimulatorProcess, StartError, start
from simulator.sample import Sample

FOLDER = Path("data")
DATABASE, PEOPLE = FOLDER / "simulator.db", FOLDER / "simulator.json"
DEFAULT_PORT = 8081
SAVE_SECONDS = 5.0


class Launch:
    """The simulator and the bot until somebody stops them or one of them ends."""

    def __init__(self, port: int) -> None:
        self.port = port
        self._told: dict[str, Any] = tomllib.loads(Path(__file__).with_name("launch.toml").read_text("utf-8"))
        self._stop = asyncio.Event()

    async def run(self) -> int:
        """Run, and return the exit code."""
        for number in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(number, self._stop.set)
        try:
            simulator = await start(self.port, self.port + 1, flood=False)
        except StartError:
            self._complain("port", port=self.port)
            return 1
        environment = bot_environment(simulator, f"sqlite:///{DATABASE}", LOG_LEVEL="WARNING")
        bot = Bot(Path(), environment, FOLDER / "simulator-bot.log")
        try:
            async with Simulator(simulator.url, simulator.clock_url) as sim:
                sample = await self._open(sim, bot)
                self._say("stop", folder=FOLDER)
                return await self._watch(simulator, bot, sample)
        finally:
            await bot.stop()
            await simulator.stop()

    async def _open(self, sim: Simulator, bot: Bot) -> Sample:
        """Go on with the school that is there, or make one."""
        sample = Sample(sim, bot, self._told["roles"], PEOPLE)
        known = _is_there()
        if known and await sample.again():
            await bot.run()
            self._say("again", url=sim.url)
            return sample
        if known:
            self._say("anew")
            _forget()
        self._say("starting")
        await sample.make(**self._told["sample"])
        self._say("ready", url=sim.url)
        return sample

    async def _watch(self, simulator: SimulatorProcess, bot: Bot, sample: Sample) -> int:
        """Wait for the end, remembering people meanwhile; one process does not go on without the other."""
        stopped = asyncio.create_task(self._stop.wait())
        ends = {"simulator_ended": simulator.process, "bot_ended": bot.process}
        while not stopped.done():
            await asyncio.wait({stopped}, timeout=SAVE_SECONDS)
            if stopped.done():
                break
            for key, process in ends.items():
                if process is not None and process.returncode is not None:
                    stopped.cancel()
                    self._complain(key, code=process.returncode)
                    return 1
            # Ctrl+C reaches the simulator as it reaches us: what was saved a moment ago is good enough.
            with contextlib.suppress(ClientError):
                await sample.save()
        return 0

    def _say(self, key: str, **filling: object) -> None:
        sys.stdout.write(self._told["words"][key].format(**filling) + "\n")
        sys.stdout.flush()

    def _complain(self, key: str, **filling: object) -> None:
        sys.stderr.write(self._told["words"][key].format(**filling) + "\n")


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
    if setting("BOT_TOKEN"):
        os.execv(sys.executable, [sys.executable, "-m", "bot", "run"])  # noqa: S606 - becomes the bot
    port = setting("SIMULATOR_PORT") or str(DEFAULT_PORT)
    if not port.isdigit() or not 1024 <= int(port) < 65535:
        sys.stderr.write("SIMULATOR_PORT: a number from 1024 to 65534 is expected; for example SIMULATOR_PORT=8081\n")
        return 1
    return asyncio.run(Launch(int(port)).run())


if __name__ == "__main__":
    sys.exit(main())
