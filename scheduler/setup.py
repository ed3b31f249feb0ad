"""APScheduler's part: a few ticks in memory. They hold no state; what is due is in the database."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from db.engine import is_outage
from mentoring.ports import Notifier
from scheduler.delivery import Delivery
from scheduler.due import find_due, next_calendar_moment, next_moment_due
from services.retention import tidy
from services.work import App

DELIVER_SECONDS = 1
DUE_SECONDS = 20
TIDY_SECONDS = 3600
A_DAY = timedelta(days=1)

log = structlog.get_logger()


class Schedule:
    """Ticks, and looks at once when it is woken."""

    def __init__(self, app: App, notifier: Notifier, *, delivers: bool = True) -> None:
        self._app = app
        self._delivers = delivers
        self.delivery = Delivery(app, notifier)
        self._woken = asyncio.Event()
        self._tidied: datetime | None = None
        self._ticks = AsyncIOScheduler(job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None})

    def wake(self) -> None:
        """Deliver now rather than at the next tick."""
        self._woken.set()
        self.delivery.stir()

    async def run(self) -> None:
        """Tick until cancelled."""
        jobs: tuple[tuple[Callable[[], Awaitable[None]], int], ...] = (
            (self._wake, DELIVER_SECONDS),
            (self._find_due, DUE_SECONDS),
            (self._tidy, TIDY_SECONDS),
        )
        for job, seconds in jobs:
            self._ticks.add_job(job, "interval", seconds=seconds)
        self._ticks.start()
        try:
            await self.catch_up()
            while True:
                await self._woken.wait()
                self._woken.clear()
                await self._deliver()
        finally:
            self._ticks.shutdown(wait=False)

    async def catch_up(self) -> None:
        """Carry out and deliver everything due at this moment."""
        await self._find_due()
        if self._tidied is None or self._app.clock.now() - self._tidied >= A_DAY:
            # A clock that is moved passes months between two ticks, and a machine may be switched off every evening.
            await self._tidy()
        await self._deliver()

    @property
    def is_delivering(self) -> bool:
        """Tell whether letters are on their way."""
        return self.delivery.is_busy

    async def is_idle(self) -> bool:
        """Tell whether nothing that is due now is left undone."""
        return self.has_done(await self.next_due())

    def has_done(self, due: datetime | None) -> bool:
        """Tell the same of what `next_due` has just returned; a letter may have set out while it was asked."""
        return not self.is_delivering and (due is None or due > self._app.clock.now())

    async def next_due(self) -> datetime | None:
        """Return when there will be something to do."""
        return await (next_moment_due if self._delivers else next_calendar_moment)(self._app)

    async def _deliver(self) -> None:
        if self._delivers:
            await self._safely(self.delivery.tick)

    async def _wake(self) -> None:
        self.wake()

    async def _find_due(self) -> None:
        async def find() -> None:
            await find_due(self._app)

        await self._safely(find)

    async def _tidy(self) -> None:
        async def put_away() -> None:
            await tidy(self._app)
            self._tidied = self._app.clock.now()

        await self._safely(put_away)

    @staticmethod
    async def _safely(job: Callable[[], Awaitable[None]]) -> None:
        """The outermost loop of the schedule: nothing may stop it, an outage is only waited for."""
        try:
            await job()
        except Exception as error:
            if is_outage(error):
                log.warning("schedule waits", error=error)
            else:
                log.exception("schedule failed")
