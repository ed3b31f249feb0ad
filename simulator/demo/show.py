"""What all steps share: the script, the phones, the processes, the counts."""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TypeVar
from zoneinfo import ZoneInfo

from simulator.client import Simulator
from simulator.demo.calendars import Shelf
from simulator.demo.player import Player
from simulator.demo.processes import Bot
from simulator.demo.script import Cast, Role, Script
from simulator.demo.transcript import Transcript

T = TypeVar("T")


@dataclass
class Pair:
    """A mentor and a mentee whom the curator brought together."""

    mentor: Player
    mentee: Player
    number: int

    @property
    def members(self) -> tuple[Player, Player]:
        """Both people."""
        return self.mentor, self.mentee

    @property
    def families(self) -> str:
        """Both surnames."""
        return f"{self.mentor.role.family} – {self.mentee.role.family}"


@dataclass
class Show:
    """The demonstration under way."""

    script: Script
    cast: Cast
    sim: Simulator
    bot: Bot
    transcript: Transcript
    output: Path
    profile: str
    tally: Counter[str] = field(default_factory=Counter)
    players: dict[str, Player] = field(default_factory=dict)
    pairs: list[Pair] = field(default_factory=list)
    # Those that go together with others: of a group, of two who teach each other.
    bound: list[Pair] = field(default_factory=list)
    files: list[str] = field(default_factory=list)
    kept: dict[str, tuple[int, str]] = field(default_factory=dict)
    later: list[str] = field(default_factory=list)
    # What the calendar programs of people keep, by their names.
    shelves: dict[str, Shelf] = field(default_factory=dict)
    joined_until: int = 0
    now_at: str = ""

    @property
    def director(self) -> Player:
        """The director."""
        return self.players[self.cast.director.name]

    @property
    def curator(self) -> Player:
        """The curator."""
        return self.players[self.cast.curator.name]

    @property
    def staff(self) -> list[Player]:
        """Those whom this profile knows besides director and curator."""
        return [self.players[one.name] for one in self.cast.staff.values() if one.name in self.players]

    @property
    def mentors(self) -> list[Player]:
        """The mentors who joined, in the file's order."""
        return [self.players[one.name] for one in self.cast.mentors if one.name in self.players]

    @property
    def mentees(self) -> list[Player]:
        """The mentees who joined, in the file's order."""
        return [self.players[one.name] for one in self.cast.mentees if one.name in self.players]

    async def player(self, role: Role, *, told: bool = False) -> Player:
        """Give somebody a phone."""
        label = self.script.raw["roles"][role.role]
        phone = await self.sim.person(role.given, role.family, role=label)
        player = self.players[role.name] = Player(role, phone, self.script, self.tally, told)
        return player

    def point(self, key: str, **filling: object) -> None:
        """Tell what happened, in the script's words."""
        self.transcript.point(self.script.caption(key, **filling))

    @asynccontextmanager
    async def step(self, key: str, *, begun: bool = False) -> AsyncIterator[None]:
        """Play one step: heading, what happens, then the two phones in full; `begun` when some were ahead of it."""
        self.now_at = self.script.step(key)
        self.transcript.heading(self.now_at)
        if not begun:
            await self.checkpoint()
        yield
        self.bot.require_alive()
        self.stories()

    def stories(self) -> None:
        """Tell what the people shown in detail have done since the last time."""
        for player in self.players.values():
            role = self.script.raw["roles"][player.role.role]
            title = self.script.caption("detail", name=player.name, role=role)
            self.transcript.story(title, player.story)
            player.story = []

    async def checkpoint(self) -> None:
        """What comes from now on counts as new, for everybody."""
        version = int((await self.sim.state())["version"])
        for player in self.players.values():
            player.since = version

    async def advance(self, to: datetime) -> None:
        """Move the clock; the bot has done everything due on the way when this returns."""
        await self.checkpoint()
        await self.sim.advance(to=to)
        self.point("clock", now=f"{to.astimezone(ZoneInfo(self.script.zone)):%d.%m.%Y, %H:%M}")


Go = Callable[[Coroutine[object, object, None]], None]


@asynccontextmanager
async def beside() -> AsyncIterator[Go]:
    """Let others act beside the block; it ends when they have, and the first failure is raised as it is."""
    tasks: list[asyncio.Future[None]] = []
    try:
        yield lambda work: tasks.append(asyncio.ensure_future(work))
        # Those who act beside may bring others.
        finished = -1
        while finished < len(tasks):
            finished = len(await asyncio.gather(*tasks))
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def together(work: Iterable[Coroutine[object, object, T]]) -> list[T]:
    """Do everything at the same time; the first failure stops the rest and is raised as it is."""
    tasks = [asyncio.ensure_future(one) for one in work]
    try:
        return list(await asyncio.gather(*tasks))
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
