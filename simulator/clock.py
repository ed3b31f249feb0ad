"""The simulated time: runs, jumps, and stops at every due moment on the way until the bot is idle."""

import asyncio
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from simulator.errors import ControlError
from simulator.shapes import Json
from simulator.signals import Signal
from simulator.walltime import monotonic, wall_now

ALIVE_SECONDS = 10.0
STEP_SECONDS = 30.0
BAD, CONFLICT, TIMEOUT = 400, 409, 504


@dataclass
class Report:
    """What a process of the bot said last."""

    process: str
    seen: int = 0
    idle: bool = False
    next_due: datetime | None = None
    at: float = 0.0
    held: int = 0

    def alive(self) -> bool:
        """Tell whether the process was heard of lately or is waiting for us."""
        return self.held > 0 or monotonic() - self.at < ALIVE_SECONDS

    def shown(self) -> Json:
        """Return the report as JSON."""
        due = self.next_due.isoformat() if self.next_due else None
        return {
            "process": self.process,
            "seen": self.seen,
            "idle": self.idle,
            "next_due": due,
            "alive": self.alive(),
            "age": round(monotonic() - self.at, 3),
        }


def moment(raw: object) -> datetime:
    """Read an ISO time; without a zone it is UTC."""
    try:
        read = datetime.fromisoformat(str(raw))
    except ValueError:
        raise ControlError(f"not an ISO time: {raw}") from None
    return read.astimezone(UTC) if read.tzinfo else read.replace(tzinfo=UTC)


class Clock:
    """Time = last set time + rate x real seconds since."""

    def __init__(self) -> None:
        self._base = wall_now()
        self._since = monotonic()
        self.rate = 1.0
        self.version = 1
        self.reports: dict[str, Report] = {}
        self.changed = Signal()
        self._reported = Signal()
        self._lock = asyncio.Lock()
        self.step_seconds = STEP_SECONDS

    def now(self) -> datetime:
        """Return the simulated time in UTC."""
        return self._base + timedelta(seconds=self.rate * (monotonic() - self._since))

    def shown(self) -> Json:
        """Return the clock as the protocol shows it."""
        return {"now": self.now().isoformat(), "version": self.version, "rate": self.rate}

    def set(self, now: datetime | None = None, rate: float | None = None) -> None:
        """Set time or rate, or both, at once and without steps."""
        self._base, self._since = now or self.now(), monotonic()
        self.rate = self.rate if rate is None else rate
        self.version += 1
        self.changed.touch()

    async def report(self, said: Json) -> Json:
        """Keep a process's report; hold the answer while it has seen the present version."""
        seen, report = int(said["seen"]), self._keep(said)
        self._reported.touch()
        report.held += 1
        try:
            deadline = monotonic() + float(said.get("wait") or 0)
            while seen == self.version and await self.changed.wait(deadline - monotonic()):
                pass
        finally:
            report.held -= 1
            report.at = monotonic()
        return self.shown()

    def _keep(self, said: Json) -> Report:
        name, due = str(said.get("process", "")), said.get("next_due")
        report = self.reports.setdefault(name, Report(name))
        report.seen, report.idle, report.at = int(said["seen"]), bool(said["idle"]), monotonic()
        report.next_due = moment(due) if due else None
        return report

    async def advance(self, target: datetime) -> Json:
        """Move to `target` in steps, waiting at each until every live process is idle."""
        async with self._lock:
            if target < self.now():
                raise ControlError("the clock does not go back", BAD)
            # What is due next may have changed since it was last reported.
            self.set()
            await self._settle()
            steps, arrived = 0, False
            while not arrived:
                stop = self._next_due(until=target)
                arrived = stop is None or stop >= target
                self.set(max(self.now(), stop or target))
                steps += 1
                await self._settle()
            return {"now": self.now().isoformat(), "version": self.version, "steps": steps}

    def next_due(self) -> datetime:
        """Return the earliest due moment that lies ahead."""
        due = self._next_due()
        if due is None:
            raise ControlError("nothing is due: no live process reported a next_due ahead of now", CONFLICT)
        return due

    def _next_due(self, until: datetime | None = None) -> datetime | None:
        now = self.now()
        ahead = [report.next_due for report in self._live() if report.next_due and report.next_due > now]
        return min((due for due in ahead if until is None or due <= until), default=None)

    def _live(self) -> list[Report]:
        return [report for report in self.reports.values() if report.alive()]

    async def _settle(self) -> None:
        deadline = monotonic() + self.step_seconds
        while busy := [report for report in self._live() if report.seen < self.version or not report.idle]:
            left = deadline - monotonic()
            if left <= 0:
                names = ", ".join(report.process for report in busy)
                raise ControlError(
                    f"not idle within {self.step_seconds:g} s at {self.now().isoformat()}: {names}", TIMEOUT
                )
            await self._reported.wait(min(left, 1.0))
