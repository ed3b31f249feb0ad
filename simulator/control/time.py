"""The clock over HTTP: on its own port for the bot, and under /sim for the page."""

from dataclasses import dataclass
from datetime import timedelta

from aiohttp import web

from simulator.clock import Clock, moment
from simulator.control.common import body_of
from simulator.errors import ControlError


@dataclass(frozen=True)
class ClockRoutes:
    """Handlers over one clock."""

    clock: Clock

    def add_routes(self, app: web.Application, prefix: str = "") -> None:
        """Serve them under a prefix."""
        app.router.add_get(f"{prefix}/clock", self.show)
        app.router.add_get(f"{prefix}/clock/reports", self.reports)
        app.router.add_post(f"{prefix}/clock/report", self.report)
        app.router.add_post(f"{prefix}/clock/advance", self.advance)
        app.router.add_post(f"{prefix}/clock/set", self.set)

    async def show(self, _request: web.Request) -> web.Response:
        """Tell the time."""
        return web.json_response(self.clock.shown())

    async def reports(self, _request: web.Request) -> web.Response:
        """Tell what the bot's processes said last."""
        return web.json_response({"reports": [report.shown() for report in self.clock.reports.values()]})

    async def report(self, request: web.Request) -> web.Response:
        """Take a process's report and tell the time, now or when it changes."""
        return web.json_response(await self.clock.report(await body_of(request)))

    async def advance(self, request: web.Request) -> web.Response:
        """Move by {"seconds"}, {"to"} or {"to_next": true}."""
        body = await body_of(request)
        if body.get("to_next"):
            target = self.clock.next_due()
        elif "to" in body:
            target = moment(body["to"])
        elif "seconds" in body:
            target = self.clock.now() + timedelta(seconds=float(body["seconds"]))
        else:
            raise ControlError("seconds, to or to_next is needed")
        return web.json_response(await self.clock.advance(target))

    async def set(self, request: web.Request) -> web.Response:
        """Set {"now"}, {"rate"} or both at once."""
        body = await body_of(request)
        now = moment(body["now"]) if body.get("now") else None
        rate = float(body["rate"]) if body.get("rate") is not None else None
        self.clock.set(now, rate)
        return web.json_response(self.clock.shown())
