"""The simulator's two servers: Bot API, control and page on one port, the clock on another."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from ipaddress import ip_address
from pathlib import Path

from aiohttp import web

from simulator.botapi.routes import add_routes
from simulator.control.common import words_for_errors
from simulator.control.machine import Machine
from simulator.control.phones import Phones
from simulator.control.time import ClockRoutes
from simulator.errors import ControlError
from simulator.world import World

PAGE = Path(__file__).parent / "page"
MAX_BODY = 64 * 1024 * 1024


@dataclass(frozen=True)
class Running:
    """A simulator that answers."""

    world: World
    url: str
    clock_url: str


def main_app(world: World) -> web.Application:
    """Build the application of the main port."""
    app = web.Application(client_max_size=MAX_BODY, middlewares=[words_for_errors])
    add_routes(app, world)
    phones = Phones(world)
    phones.add_routes(app)
    app.router.add_get("/sim/changes", phones.changes)
    Machine(world).add_routes(app)
    ClockRoutes(world.clock).add_routes(app, "/sim")
    app.router.add_get("/", _index)
    app.router.add_static("/page", PAGE)
    return app


def clock_app(world: World) -> web.Application:
    """Build the application of the clock's port."""
    app = web.Application(middlewares=[words_for_errors])
    ClockRoutes(world.clock).add_routes(app)
    return app


async def _index(_request: web.Request) -> web.FileResponse:
    return web.FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-cache"})


@asynccontextmanager
async def serving(world: World, host: str, port: int, clock_port: int) -> AsyncIterator[Running]:
    """Serve until the block ends; port 0 means any free one."""
    if not (host == "localhost" or ip_address(host).is_loopback):
        raise ControlError(f"{host} is not a loopback address; the simulator asks nobody for a password")
    # A line that the other side cut must not leave a long poll behind that takes updates.
    runners = [
        web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=0.5) for app in _apps(world)
    ]
    try:
        addresses = []
        for runner, wanted in zip(runners, (port, clock_port), strict=True):
            await runner.setup()
            await web.TCPSite(runner, host, wanted).start()
            addresses.append(f"http://{host}:{runner.addresses[0][1]}")
        yield Running(world, addresses[0], addresses[1])
    finally:
        for runner in runners:
            await runner.cleanup()


def _apps(world: World) -> tuple[web.Application, web.Application]:
    return main_app(world), clock_app(world)
