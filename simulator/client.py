"""A typed client of the simulator for demonstrations and tests: people, their phones, time and trouble."""

from collections.abc import Sequence
from contextlib import AbstractAsyncContextManager
from datetime import datetime, timedelta
from types import TracebackType
from typing import Self

import aiohttp

from simulator.phone import Phone
from simulator.shapes import Json
from simulator.transport import Transport


class Simulator(AbstractAsyncContextManager["Simulator"]):
    """`async with Simulator(url, clock_url) as sim:` — the control API as methods."""

    def __init__(self, url: str, clock_url: str | None = None, *, bot: str = "") -> None:
        self.url = url.rstrip("/")
        self.clock_url = (clock_url or f"{self.url}/sim").rstrip("/")
        self._bot = bot
        self._session: aiohttp.ClientSession | None = None
        self.phones: list[Phone] = []

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=None))
        self._wire = Transport(self._session, self.url, self._bot)
        self._clock = Transport(self._session, self.clock_url)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._session:
            await self._session.close()

    async def person(
        self,
        first_name: str,
        last_name: str = "",
        *,
        username: str = "",
        language_code: str = "ru",
        role: str = "",
        number: int | None = None,
    ) -> Phone:
        """Make a person and return the phone; `role` is a label for the page, `number` an id that is wanted."""
        names = {"first_name": first_name, "last_name": last_name, "username": username}
        rest = {"language_code": language_code, "role": role, "id": number}
        made = await self._wire.post("/sim/people", names | rest)
        phone = Phone(self._wire, int(made["id"]), str(made["name"]))
        self.phones.append(phone)
        return phone

    async def phone(self, person_id: int) -> Phone:
        """Return the phone of somebody who is already there."""
        for shown in (await self._wire.get("/sim/people"))["people"]:
            if shown["id"] == person_id:
                return Phone(self._wire, person_id, str(shown["name"]))
        raise LookupError(person_id)

    async def state(self) -> Json:
        """Return people, the bot (`connected`), the clock, the limits."""
        return await self._wire.get("/sim/state")

    async def counters(self) -> Json:
        """Return requests, errors, pending_updates and unanswered presses with their age."""
        return await self._wire.get("/sim/counters")

    async def update(self, update: Json) -> int:
        """Queue a raw update; returns its id."""
        return int((await self._wire.post("/sim/updates", update))["update_id"])

    async def freeze(self, *, frozen: bool = True) -> None:
        """Hold updates back, or let them go."""
        await self._wire.post("/sim/freeze", {"frozen": frozen})

    async def limits(self, **wanted: float) -> Json:
        """Set enabled, chat_burst, chat_rate, total_rate; returns all of them."""
        return await self._wire.post("/sim/limits", dict(wanted))

    async def faults(
        self,
        kind: str,
        method: str = "*",
        *,
        times: int | None = 1,
        retry_after: int = 1,
        probability: float = 1.0,
    ) -> None:
        """Set trouble: 429, 500, 502, cut_before, cut_after or redeliver; `times` None lasts until cleared."""
        method = "getUpdates" if kind == "redeliver" else method
        fault = {"kind": kind, "method": method, "times": times, "retry_after": retry_after, "probability": probability}
        await self._wire.post("/sim/faults", fault)

    async def clear_faults(self) -> None:
        """Remove all trouble."""
        await self._wire.delete("/sim/faults")

    async def now(self) -> datetime:
        """Return the simulated time."""
        return datetime.fromisoformat((await self._clock.get("/clock"))["now"])

    async def advance(
        self,
        by: timedelta | None = None,
        *,
        to: datetime | None = None,
        to_next: bool = False,
        days: float = 0,
        hours: float = 0,
        minutes: float = 0,
        seconds: float = 0,
    ) -> Json:
        """Move the clock by a span, to a moment, or to the next due one; returns when the bot is idle again."""
        if to_next:
            return await self._clock.post("/clock/advance", {"to_next": True})
        if to:
            return await self._clock.post("/clock/advance", {"to": to.isoformat()})
        span = (by or timedelta()) + timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
        return await self._clock.post("/clock/advance", {"seconds": span.total_seconds()})

    async def set_clock(self, now: datetime | None = None, *, rate: float | None = None) -> None:
        """Set time and rate at once, without steps."""
        await self._clock.post("/clock/set", {"now": now.isoformat() if now else None, "rate": rate})

    async def reports(self) -> Sequence[Json]:
        """Return what the bot's processes told the clock last."""
        reports: list[Json] = (await self._clock.get("/clock/reports"))["reports"]
        return reports
