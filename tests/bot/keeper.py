"""Whoever keeps a bot alive that is killed at the requests chance picks."""

import asyncio
import contextlib
import os
import random
import signal
import sys
from collections import Counter
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from tests.bot.nursery import LOG, Nursery
from tests.bot.stage import TOKEN, Stage

ROOT = Path(__file__).parents[2]
PATIENCE = 60.0
LIVES = (5, 25)
"""A bot that is to be killed lives for so many requests, from and to."""


class Counted(Counter[str]):
    """The requests a bot makes, told as they come."""

    def __init__(self, told: Callable[[], None]) -> None:
        super().__init__()
        self._told = told

    def __setitem__(self, method: str, count: int) -> None:
        super().__setitem__(method, count)
        self._told()


def environment(stage: Stage) -> dict[str, str]:
    own = {"PATH": os.environ.get("PATH", ""), "PYTHONPATH": str(ROOT), "BOT_TOKEN": TOKEN}
    return own | {"TELEGRAM_API_URL": stage.running.url, "CLOCK_URL": stage.running.clock_url,
                  "DATABASE_URL": stage.database.url.render_as_string(hide_password=False)}  # fmt: skip


async def spawn(stage: Stage, folder: Path) -> asyncio.subprocess.Process:
    """Start the bot as `make run` does where a token is set: in a file, as its operator writes it."""
    settings = environment(stage)
    lines = [f"{name}={settings.pop(name)}" for name in ("BOT_TOKEN", "TELEGRAM_API_URL")]
    await asyncio.to_thread((folder / ".env").write_text, "\n".join(lines), "utf-8")
    pipe = asyncio.subprocess.PIPE
    return await asyncio.create_subprocess_exec(
        sys.executable, "-m", "simulator.launch", cwd=folder, env=settings, stdout=pipe, stderr=pipe
    )


@dataclass
class Keeper:
    """Starts the bot, kills it at the requests that chance picks, and starts it again."""

    stage: Stage
    nursery: Nursery
    folder: Path
    chance: random.Random
    kills_left: int
    bot: int | None = None
    requests_left: int = 0
    is_stopping: bool = False

    @property
    def log(self) -> str:
        """What all the bots wrote for their operator."""
        return (self.folder / LOG).read_text()

    async def keep(self) -> None:
        """Keep the bot alive until it is to stop."""
        self.stage.world.account().requests = Counted(self._count)
        while not self.is_stopping:
            self.arm(self.kills_left)
            pid = self.bot = await asyncio.to_thread(self.nursery.order, self.folder, environment(self.stage))
            await asyncio.to_thread(self.nursery.wait)
            self.bot = None
            self.stage.world.clock.reports.pop(f"bot-{pid}", None)

    def arm(self, kills: int) -> None:
        """Let chance pick the request after which the bot is killed next, so many times from now on."""
        self.kills_left, self.requests_left = kills, self.chance.randint(*LIVES)

    def _count(self) -> None:
        self.requests_left -= 1
        if self.requests_left <= 0 and self.kills_left and self.bot:
            os.kill(self.bot, signal.SIGKILL)
            self.kills_left, self.bot = self.kills_left - 1, None

    async def settle(self) -> None:
        """Wait until one process has done everything there is to do."""
        world = self.stage.world
        async with asyncio.timeout(PATIENCE):
            while True:
                account, bot = world.account(), self.bot
                if f"bot-{bot}" in world.clock.reports and not account.pending:
                    with contextlib.suppress(Exception):
                        await self.stage.sim.advance()
                    if self.bot == bot and not account.pending:
                        return
                await account.signal.wait(0.2)


@asynccontextmanager
async def kept(stage: Stage, nursery: Nursery, folder: Path, kills: int, seed: int = 4) -> AsyncIterator[Keeper]:
    """Keep a bot alive that is killed so many times."""
    keeper = Keeper(stage, nursery, folder, random.Random(seed), kills)
    task = asyncio.create_task(keeper.keep())
    try:
        yield keeper
    finally:
        keeper.is_stopping, keeper.kills_left = True, 0
        if keeper.bot:
            os.kill(keeper.bot, signal.SIGTERM)
        async with asyncio.timeout(PATIENCE):
            await task
