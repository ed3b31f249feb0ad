"""Routes of the machine behind the phones: state, counters, trouble, pace, raw updates, files."""

from dataclasses import dataclass
from urllib.parse import quote

from aiohttp import web

from simulator.accounts import Account
from simulator.control.common import account_of, body_of
from simulator.errors import ControlError
from simulator.history import waiting_queries
from simulator.injection import inject
from simulator.shapes import Json
from simulator.world import World

NOT_FOUND = 404
INLINE = ("image/", "audio/", "video/", "application/pdf", "text/plain")


@dataclass(frozen=True)
class Machine:
    """Handlers over one world."""

    world: World

    def add_routes(self, app: web.Application) -> None:
        """Serve them."""
        router = app.router
        router.add_get("/sim/state", self.state)
        router.add_get("/sim/counters", self.counters)
        router.add_post("/sim/updates", self.updates)
        router.add_post("/sim/freeze", self.freeze)
        router.add_route("*", "/sim/limits", self.limits)
        router.add_get("/sim/faults", self.faults)
        router.add_post("/sim/faults", self.add_fault)
        router.add_delete("/sim/faults", self.clear_faults)
        router.add_get("/sim/files/{file_id}", self.file)

    async def state(self, request: web.Request) -> web.Response:
        """Tell everything a page needs to begin."""
        account, world = account_of(request, self.world), self.world
        bot = account.user() | {"connected": account.connected(), "frozen": account.frozen}
        people = [person.shown() for person in world.people.values()]
        shown = {"version": world.version, "bot": bot, "people": people, "zone": world.zone}
        return web.json_response(shown | {"clock": world.clock.shown(), "limits": world.flood.shown()})

    async def counters(self, request: web.Request) -> web.Response:
        """Tell what the bot asked, what it was refused and what it left unanswered."""
        account = account_of(request, self.world)
        return web.json_response(_counted(account) | {"faults_happened": self.world.faults.happened})

    async def updates(self, request: web.Request) -> web.Response:
        """Queue a raw update."""
        account = account_of(request, self.world)
        return web.json_response({"update_id": inject(self.world, account, await body_of(request))})

    async def freeze(self, request: web.Request) -> web.Response:
        """Hold updates back, or let them go: {"frozen": bool}."""
        account = account_of(request, self.world)
        account.frozen = bool((await body_of(request)).get("frozen", True))
        account.signal.touch()
        return web.json_response({"frozen": account.frozen})

    async def limits(self, request: web.Request) -> web.Response:
        """Show or set the pace: {"enabled", "chat_burst", "chat_rate", "total_rate"}."""
        if request.method == "POST":
            self.world.flood.configure(await body_of(request))
        return web.json_response(self.world.flood.shown())

    async def faults(self, _request: web.Request) -> web.Response:
        """Show what trouble is set."""
        return web.json_response({"faults": self.world.faults.shown()})

    async def add_fault(self, request: web.Request) -> web.Response:
        """Set a fault."""
        self.world.faults.add(await body_of(request))
        for account in self.world.accounts:
            account.signal.touch()
        return await self.faults(request)

    async def clear_faults(self, request: web.Request) -> web.Response:
        """Remove all faults."""
        self.world.faults.active.clear()
        return await self.faults(request)

    async def file(self, request: web.Request) -> web.Response:
        """Give a file to a phone; ?download=1 saves instead of opening."""
        file = self.world.files.by_id.get(request.match_info["file_id"])
        if file is None:
            raise ControlError("no such file", NOT_FOUND)
        opens = file.mime.startswith(INLINE) and "download" not in request.query
        manner = "inline" if opens else "attachment"
        name = quote(file.name or file.path.rsplit("/", 1)[-1])
        # Text without a charset would be guessed by the browser, and guessed wrong.
        kind = "text/plain; charset=utf-8" if file.mime == "text/plain" else file.mime or "application/octet-stream"
        headers = {"Content-Disposition": f"{manner}; filename*=UTF-8''{name}", "X-Content-Type-Options": "nosniff"}
        return web.Response(body=file.data, headers=headers | {"Content-Type": kind})


def _counted(account: Account) -> Json:
    return {
        "requests": dict(account.requests),
        "errors": dict(account.errors),
        "pending_updates": len(account.pending),
        "unanswered": waiting_queries(account),
    }
