"""The clocks: the machine's own, and the simulator's, which can be moved."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from time import monotonic
from typing import Any

import structlog
from aiohttp import ClientError, ClientSession, ClientTimeout

HOLD_SECONDS = 20
# How soon a clock that has moved and waits for the bot hears of it again; how soon one that nobody moved does.
BUSY_SECONDS = 0.02
LULL_SECONDS = 0.3
RETRY_SECONDS = 0.5

log = structlog.get_logger()


class SystemClock:
    """The machine's wall clock."""

    def now(self) -> datetime:
        """Return the present moment."""
        return datetime.now(UTC)  # noqa: TID251 - the one place that asks the machine


@dataclass(frozen=True)
class Pulse:
    """What a moved clock waits for: whether the bot has nothing left to do now, and when it will have."""

    idle: bool
    next_due: datetime | None


class RemoteClock:
    """The simulator's clock, followed over HTTP (see simulator/README.md for the protocol)."""

    def __init__(self, url: str, process: str) -> None:
        self._url = url
        self._process = process
        self._base: datetime | None = None
        self._at = 0.0
        self._rate = 1.0
        self._version = -1
        self._changed = asyncio.Event()
        # Whether the clock has moved since it was last told that everything due by then is done.
        self._is_awaited = True

    def now(self) -> datetime:
        """Return the simulated moment."""
        if self._base is None:
            raise RuntimeError("the clock has not been read yet")
        return self._base + timedelta(seconds=(monotonic() - self._at) * self._rate)

    def stir(self) -> None:
        """Say that what was reported last may no longer be so."""
        self._changed.set()

    async def read(self) -> None:
        """Read the clock once, before anything else runs."""
        limit = ClientTimeout(total=HOLD_SECONDS)
        async with ClientSession(timeout=limit) as session, session.get(f"{self._url}/clock") as answer:
            self._set(await answer.json())

    async def follow(self, pulse: Callable[[], Awaitable[Pulse]], moved: Callable[[], Awaitable[None]]) -> None:
        """Report to the clock and follow its jumps until cancelled; `moved` does what fell due on the way."""
        async with ClientSession(timeout=ClientTimeout(total=HOLD_SECONDS * 2)) as session:
            while True:
                try:
                    await self._round(session, pulse, moved)
                except (ClientError, OSError, TimeoutError) as error:
                    log.warning("clock out of reach", error=error)
                    await asyncio.sleep(RETRY_SECONDS)

    async def _round(
        self, session: ClientSession, pulse: Callable[[], Awaitable[Pulse]], moved: Callable[[], Awaitable[None]]
    ) -> None:
        self._changed.clear()
        state = await pulse()
        self._is_awaited = self._is_awaited and not state.idle
        report = {
            "process": self._process, "seen": self._version, "idle": state.idle,
            "next_due": state.next_due.isoformat() if state.next_due else None,
            "wait": HOLD_SECONDS if state.idle else BUSY_SECONDS if self._is_awaited else LULL_SECONDS,
        }  # fmt: skip
        answer = await self._held(session, report)
        if answer is not None and answer["version"] != self._version:
            self._set(answer)
            await moved()

    async def _held(self, session: ClientSession, report: dict[str, Any]) -> dict[str, Any] | None:
        """Send a report; a held answer is given up when the bot's own state changes."""

        async def send() -> dict[str, Any]:
            async with session.post(f"{self._url}/clock/report", json=report) as answer:
                answer.raise_for_status()
                found: dict[str, Any] = await answer.json()
                return found

        sending, changed = asyncio.create_task(send()), asyncio.create_task(self._changed.wait())
        try:
            await asyncio.wait({sending, changed}, return_when=asyncio.FIRST_COMPLETED)
            if not self._is_awaited:  # what changed will go on changing for a while: it is told in one
                await asyncio.wait({sending}, timeout=LULL_SECONDS)
            return await sending if sending.done() else None
        finally:
            for task in (sending, changed):
                task.cancel()
            # Gathered and not awaited one by one: a stop that comes just now has to get through to `follow`.
            await asyncio.gather(sending, changed, return_exceptions=True)

    def _set(self, answer: dict[str, Any]) -> None:
        self._base = datetime.fromisoformat(answer["now"])
        self._at = monotonic()
        self._rate = float(answer["rate"])
        self._version = int(answer["version"])
        self._is_awaited = True
