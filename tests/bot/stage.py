"""A stage: the simulator and the whole bot in this process, and a school whose people hold phones."""

import asyncio
import contextlib
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Mapping, MutableMapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import pytest
import structlog
from pydantic import SecretStr
from structlog.testing import capture_logs

from bot import run
from bot.app import build_bot
from bot.config import Settings
from db.engine import Database
from mentoring.actors import Language, Role
from mentoring.forms import Answers
from mentoring.pairs import PairStatus
from services import inviting
from services.catalog import Catalog
from services.work import App
from simulator.client import Simulator
from simulator.phone import Phone
from simulator.process import serve
from simulator.server import Running
from simulator.shapes import Json
from simulator.shown import Shown
from simulator.transport import Transport
from simulator.world import World
from tests.builders import MORNING, Couple, FakeClock, School, Someone, dump
from tests.remembering import MEMORIES

TOKEN = "7000000001:AAtest-token_0000000000000000000000"
STOP_SECONDS = 20.0
# A press whose answer nobody saw arrive is answered again.
ANSWERED_ALREADY = (
    "answerCallbackQuery: 400 Bad Request: query is too old and response timeout expired or query ID is invalid"
)
FORMS: Mapping[Role, str] = {Role.MENTEE: "mentee_intake", Role.MENTOR: "mentor_intake"}
STAFF = (Role.DIRECTOR, Role.CURATOR)
Log = list[MutableMapping[str, Any]]


class SimulatedClock(FakeClock):
    """The simulator's time for use cases carried out by a test."""

    def __init__(self, world: World) -> None:
        super().__init__()
        self._world = world

    def now(self) -> datetime:
        return self._world.clock.now()


@dataclass(frozen=True)
class Player:
    """Somebody of the school with the phone in hand."""

    someone: Someone
    phone: Phone

    @property
    def id(self) -> int:
        return self.someone.id


@dataclass(frozen=True)
class Pair:
    """A pair and those who look after it."""

    director: Player
    curator: Player
    mentor: Player
    mentee: Player
    couple: Couple


@dataclass(frozen=True)
class Cue(Transport):
    """The way to the simulator of a stage: `first` is awaited before anything is asked but to make a person."""

    first: Callable[[], Awaitable[None]] = field(kw_only=True)

    async def _call(
        self, method: str, path: str, body: Json | None = None, query: dict[str, float | str] | None = None
    ) -> Json:
        if (method, path) != ("POST", "/sim/people"):
            await self.first()
        return await super()._call(method, path, body, query)


@dataclass(repr=False)
class Stage:
    """Everything a test of conversations needs. `allowed` names what the log may tell of.

    The bot of a stage that `waits` starts with the first thing done with a phone or the clock: until then people join
    without it, which is remembered from test to test.
    """

    running: Running
    sim: Simulator
    database: Database
    school: School
    log: Log
    settings: Settings
    work: asyncio.Task[None] | None = None
    parts: run.Parts | None = None
    waits: bool = False
    allowed: set[str] = field(default_factory=set)

    @property
    def world(self) -> World:
        return self.running.world

    @property
    def app(self) -> App:
        return self.school.app

    async def start(self) -> None:
        """Start the bot, as `python -m bot run` does."""
        self.waits = False
        if (memory := MEMORIES.get(str(self.database.url))) is not None:
            memory.end()
        bot = build_bot(TOKEN, self.running.url)
        self.parts = await run.assemble(self.settings, self.database, bot, self.app.catalog)
        self.work = asyncio.create_task(run.work(self.parts))

    async def begin(self) -> None:
        """Start the bot if it waits to be, and let it tell what has happened without it."""
        if self.waits:
            await self.start()
            async with asyncio.timeout(60):
                while not self.world.clock.reports:
                    await self.world.clock._reported.wait(1)
            await self.settle()

    async def stop(self) -> None:
        """Stop the bot as a signal does."""
        if self.work is None or self.parts is None:
            return
        self.work.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            async with asyncio.timeout(STOP_SECONDS):
                await self.work
        for router in list(self.parts.dispatcher.sub_routers):
            router._parent_router = None  # the screens belong to one dispatcher at a time
        session = self.parts.bot.session
        if session._session:  # type: ignore[attr-defined]
            await session._session.close()  # type: ignore[attr-defined]  # close() of its own sleeps
        self.work = self.parts = None

    async def restart(self) -> None:
        await self.stop()
        await self.start()

    async def settle(self) -> None:
        """Wait until the bot has taken every update and has nothing left to do at this moment."""
        account = self.world.account()
        async with asyncio.timeout(60):
            while account.pending:
                await account.signal.wait(1)
        await self.sim.advance()

    async def phone(self, name: str = "Гость", language: str = "ru") -> Phone:
        """A phone of somebody the bot has not met."""
        return await self.sim.person(name, language_code=language)

    async def link(self, role: Role) -> str:
        """The code of a new invitation."""
        return await inviting.invite_by_operator(self.app, self.school.operator(), role.value, self.school.code)

    async def join(self, role: Role, name: str, language: Language = "ru", *, filled: bool = True,
                   answers: Answers | None = None) -> Player:  # fmt: skip
        """Somebody who has joined and answered the questionnaire, not through chat; the school's first of its staff."""
        phone = await self.phone(name.split()[1], language)
        someone = await self.school.join(role, name, language, str(phone.id))
        self.world.chat(self.world.account(), self.world.people[phone.id]).started = True
        if filled and role in FORMS:
            await self.school.fill(someone, FORMS[role], answers=answers)
        if role in STAFF:
            self.school.staff.setdefault(role, someone)
        return Player(someone, phone)

    async def director(self) -> Player:
        return await self.join(Role.DIRECTOR, "Ольхонская Вера Львовна")

    async def curator(self) -> Player:
        return await self.join(Role.CURATOR, "Байкалова Нина Юрьевна")

    async def mentee(self, name: str = "Ангарский Пётр Ильич", **how: Any) -> Player:  # noqa: ANN401 - see join
        return await self.join(Role.MENTEE, name, **how)

    async def mentor(self, name: str = "Иркутова Анна Олеговна", **how: Any) -> Player:  # noqa: ANN401 - see join
        return await self.join(Role.MENTOR, name, answers={"capacity": 3}, **how)

    async def pair(self, status: PairStatus = PairStatus.ACTIVE) -> "Pair":
        """A pair at a status and its school's staff, each with a phone."""
        director, curator = await self.director(), await self.curator()
        mentor, mentee = await self.mentor(), await self.mentee()
        couple = await self.school.pair(status, mentor.someone, mentee.someone)
        return Pair(director, curator, mentor, mentee, couple)

    async def rows(self, table: str) -> list[dict[str, Any]]:
        """What is committed in a table."""
        return (await dump(self.database, table))[table]

    async def unwell(self) -> list[str]:
        """What went wrong behind the scenes: faults in the log, updates set aside, presses left, refusals."""
        found = [f"log: {one}" for one in self.log if one["log_level"] in ("error", "critical") and
                 one["event"] not in self.allowed]  # fmt: skip
        found += [f"aside: {row}" for row in await self.rows("inbox") if row["status"] == "aside"]
        counters = await self.sim.counters()
        found += [f"unanswered: {one}" for one in counters["unanswered"]]
        refused = [one for one in counters["errors"] if ": 400" in one and not self._is_harmless(one)]
        found += [f"refused: {one}" for one in refused]
        return found + [f"log: {one}" for one in self.log if found]

    def _is_harmless(self, refusal: str) -> bool:
        """A screen that stays as it is needs no change, which aiogram-dialog learns by asking."""
        return "message is not modified" in refusal or refusal in self.allowed


@asynccontextmanager
async def staged(database: Database, catalog: Catalog, *, started: bool = True) -> AsyncIterator[Stage]:
    """Open a stage; when it closes, nothing may have gone wrong behind the scenes."""
    async with serve() as running, Simulator(running.url, running.clock_url) as sim:
        running.world.clock.set(MORNING, 0)
        clock = SimulatedClock(running.world)
        stages: list[Stage] = []
        app = App(database, clock, catalog, lambda: wake(stages))
        settings = Settings(_env_file=None, bot_token=SecretStr(TOKEN), pace="off", telegram_api_url=running.url,
                            clock_url=running.clock_url, database_url=str(database.url))  # fmt: skip
        school = await School.founded(app, clock)
        with capture_logs() as log:
            stage = Stage(running, sim, database, school, log, settings)
            stages.append(stage)
            stage.waits = started
            for wire in ("_wire", "_clock"):
                setattr(sim, wire, Cue(**vars(getattr(sim, wire)), first=stage.begin))
            try:
                yield stage
                if stage.work is not None:
                    await stage.settle()
            finally:
                stage.waits = False
                await stage.stop()
            wrong = await stage.unwell()
            assert not wrong, "\n".join(wrong)


def wake(stages: list[Stage]) -> None:
    """A use case carried out by a test is noticed at once, as one carried out by the bot is."""
    for stage in stages:
        if stage.parts is not None:
            stage.parts.app.wake()


async def labels_of(phone: Phone) -> list[str]:
    """The newest message's buttons."""
    await phone.look()
    return phone.last.labels


async def pressed(phone: Phone, label: str, message: Shown | None = None) -> str:
    """Press and return the words the press was answered with."""
    return (await phone.answer(await phone.press(label, message))).text


@pytest.fixture
def backend() -> str:
    """Conversations are tried on SQLite: what differs between databases is tested with them."""
    return "sqlite"


@pytest.fixture(autouse=True)
def _impatient() -> Iterator[None]:
    """The bot waits for nobody here: backoff and pace are tested by themselves."""
    structlog.reset_defaults()
    # Not the fixture of this name: what is built under a test's own patches is not remembered, under these it is.
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.session.FIRST_WAIT", 0.01)
        patch.setattr("bot.inbox.FIRST_WAIT", 0.01)
        patch.setattr("bot.polling.FIRST_WAIT", 0.01)
        patch.setattr("bot.polling.LONGEST_WAIT", 0.05)
        patch.setattr("bot.run.FIRST_WAIT", 0.01)
        patch.setattr("bot.notifier.NETWORK_WAIT", 0.01)
        yield


@pytest.fixture
async def stage(database: Database, catalog: Catalog) -> AsyncIterator[Stage]:
    async with staged(database, catalog) as found:
        yield found
