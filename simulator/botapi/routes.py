"""The Bot API over HTTP: tokens, faults, counters, refusals and downloads."""

from collections.abc import Awaitable, Callable

from aiohttp import web

from simulator.accounts import Account
from simulator.botapi import edits, replies, sending, settings, updates
from simulator.botapi.calls import METHODS, read_call, run
from simulator.errors import ApiError, CutError, bad_request
from simulator.walltime import monotonic
from simulator.world import World

LOADED = (edits, replies, sending, settings, updates)
UNAUTHORIZED = ApiError(401, "Unauthorized")
NOT_FOUND = ApiError(404, "Not Found")
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


def add_routes(app: web.Application, world: World) -> None:
    """Serve the Bot API of `world`."""

    async def call(request: web.Request) -> web.StreamResponse:
        account = world.account_of(request.match_info["token"])
        if account is None:
            return _refused(UNAUTHORIZED)
        return await _answered(request, world, account, request.match_info["method"])

    async def download(request: web.Request) -> web.StreamResponse:
        account = world.account_of(request.match_info["token"])
        file = world.files.by_path.get(request.match_info["path"])
        if account is None or file is None:
            return _refused(NOT_FOUND if account else UNAUTHORIZED)
        return web.Response(body=file.data, content_type="application/octet-stream")

    app.router.add_route("*", "/bot{token:[^/]+}/{method}", call)
    app.router.add_get("/file/bot{token:[^/]+}/{path:.+}", download)


async def _answered(request: web.Request, world: World, account: Account, name: str) -> web.StreamResponse:
    account.requests[name] += 1
    account.heard_at = monotonic()
    try:
        if name.lower() not in METHODS:
            raise NOT_FOUND
        world.faults.before(name)
        result = await run(await read_call(request, world, account, name))
        world.faults.after(name)
    except (KeyError, TypeError, ValueError) as error:
        account.errors[f"{name}: not understood"] += 1
        return _refused(bad_request(f"can't parse request: {type(error).__name__} {error}"))
    except ApiError as error:
        account.errors[f"{name}: {error.code} {error.description}"] += 1
        return _refused(error)
    except CutError:
        return _cut(request)
    return web.json_response({"ok": True, "result": result})


def _refused(error: ApiError) -> web.Response:
    return web.json_response(error.body(), status=error.code)


def _cut(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response(status=499)
