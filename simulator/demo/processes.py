"""The simulator and the bot as processes of their own, started as a user would start them."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from simulator.demo.failures import ProcessFailed
from simulator.process import ROOT, SimulatorProcess, start

# Any token of the right shape: the simulator takes the first it sees.
TOKEN = "7000000001:AAsimulator-token_00000000000000000"  # noqa: S105 - of the local simulator
SETTINGS = ("BOT_TOKEN", "TELEGRAM_API_URL", "DATABASE_URL", "CLOCK_URL", "LOG_FORMAT", "LOG_LEVEL", "DELIVERY",
            "PACE", "REDACTED")  # fmt: skip
STOP_SECONDS = 30.0


def bot_environment(simulator: SimulatorProcess, database: str, **more: str) -> dict[str, str]:
    """Return the environment of a bot that talks to the simulator; nothing of the caller's settings is left in it."""
    kept = {name: value for name, value in os.environ.items() if name not in SETTINGS}
    path = os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH", ""))))
    ours = {"BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": simulator.url, "CLOCK_URL": simulator.clock_url}
    return kept | ours | {"DATABASE_URL": database, "PYTHONPATH": path, "PYTHONUNBUFFERED": "1"} | more


@dataclass
class Bot:
    """The bot's command line in a folder, and the running bot."""

    folder: Path
    environment: dict[str, str]
    log: Path
    starts: int = 0
    process: asyncio.subprocess.Process | None = field(default=None, init=False)
    _written: IO[bytes] | None = field(default=None, init=False)

    async def command(self, *words: str) -> str:
        """Carry out a command and return what it printed.

        Raises:
            ProcessFailed: it failed; its own words.
        """
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", *words, cwd=self.folder, env=self.environment,
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        said, complaints = await process.communicate()
        if process.returncode:
            raise ProcessFailed(f"python -m bot {words[0]}: {complaints.decode().strip()}")
        return said.decode().strip()

    async def run(self) -> None:
        """Start the bot; it answers when it is ready."""
        self.starts += 1
        self._written = self._written or self.log.open("ab")
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", cwd=self.folder, env=self.environment, stderr=self._written
        )

    async def kill(self) -> None:
        """End it as a power cut would."""
        if self.process is not None:
            self.process.kill()
            await self.process.wait()

    async def stop(self) -> int:
        """Ask it to stop and return its exit code; killed when it does not."""
        code = 0
        if self.process is not None and self.process.returncode is None:
            self.process.send_signal(signal.SIGTERM)
            try:
                async with asyncio.timeout(STOP_SECONDS):
                    code = await self.process.wait()
            except TimeoutError:
                await self.kill()
                code = -signal.SIGKILL
        if self._written is not None:
            self._written.close()
            self._written = None
        return code

    def require_alive(self) -> None:
        """Raise ProcessFailed when the bot has ended by itself."""
        if self.process is not None and self.process.returncode is not None:
            raise ProcessFailed(f"python -m bot run ended with {self.process.returncode}\n{self.tail()}")

    def tail(self, lines: int = 12) -> str:
        """Return the end of its log."""
        written = self.log.read_text("utf-8", "replace") if self.log.exists() else ""
        return "\n".join(written.splitlines()[-lines:])

    def faults(self) -> list[str]:
        """Return the log's lines that tell of faults of the bot's own."""
        written = self.log.read_text("utf-8", "replace") if self.log.exists() else ""
        marks = ("[error", "[critical", "Traceback (most recent")
        return [line for line in written.splitlines() if any(mark in line for mark in marks)]


@asynccontextmanager
async def both(folder: Path, *, zone: str, **settings: str) -> AsyncIterator[tuple[SimulatorProcess, Bot]]:
    """Start the simulator and prepare a bot in a folder; both are stopped when the block ends."""
    simulator = await start(flood=False, zone=zone)
    bot = Bot(folder, bot_environment(simulator, f"sqlite:///{folder / 'bot.db'}", **settings), folder / "bot.log")
    try:
        yield simulator, bot
    finally:
        await bot.stop()
        await simulator.stop()
