"""What the control routes share: bodies, the bot that is meant, refusals as JSON."""

import json
from collections.abc import Awaitable, Callable

from aiohttp import web

from simulator.accounts import Account
from simulator.actions import Hand
from simulator.errors import ControlError
from simulator.shapes import Json
from simulator.world import World

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


async def body_of(request: web.Request) -> Json:
    """Return the JSON body, empty when there is none."""
    text = await request.text()
    try:
        body = json.loads(text or "{}")
    except ValueError:
        raise ControlError("the body is not JSON") from None
    if not isinstance(body, dict):
        raise ControlError("the body must be a JSON object")
    return body


def whole(raw: object, name: str) -> int:
    """Read a whole number."""
    try:
        return int(str(raw))
    except ValueError:
        raise ControlError(f"{name} must be a whole number") from None


def account_of(request: web.Request, world: World) -> Account:
    """Return the bot named by ?bot=, or the first."""
    return world.account(request.query.get("bot"))


def hand_of(request: web.Request, world: World) -> Hand:
    """Return the hand of the person in the path."""
    person = world.person(whole(request.match_info["person"], "person"))
    return Hand(world, account_of(request, world), person)


@web.middleware
async def words_for_errors(request: web.Request, handler: Handler) -> web.StreamResponse:
    """Turn refusals of the control API into JSON."""
    try:
        return await handler(request)
    except ControlError as error:
        return web.json_response({"error": str(error)}, status=error.status)
    except (KeyError, TypeError, ValueError) as error:
        if not request.path.startswith(("/sim", "/clock")):
            raise
        return web.json_response({"error": f"{type(error).__name__}: {error}"}, status=400)
