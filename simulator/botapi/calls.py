"""One call of the Bot API: its parameters, whatever way they came, and who calls."""

import json
import mimetypes
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from simulator.accounts import Account
from simulator.errors import bad_request
from simulator.shapes import Json
from simulator.world import World

TRUE = {"true", "1", "yes"}


@dataclass(frozen=True)
class Upload:
    """A file that came with the call."""

    name: str
    data: bytes
    mime: str


@dataclass
class Call:
    """What a method gets."""

    world: World
    account: Account
    method: str
    values: Json = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str, default: str = "") -> str:
        """Return a string parameter."""
        value = self.values.get(name)
        return default if value is None else str(value)

    def number(self, name: str, default: int = 0) -> int:
        """Return a whole number or refuse what is none."""
        value = self.values.get(name)
        if value in (None, ""):
            return default
        try:
            return int(float(str(value)))
        except ValueError:
            raise bad_request(f'parameter "{name}" is invalid: a number is expected') from None

    def flag(self, name: str) -> bool:
        """Return a true or false parameter."""
        return str(self.values.get(name, "")).lower() in TRUE

    def data(self, name: str) -> Any:  # noqa: ANN401 - JSON is anything
        """Return a parameter that is JSON, parsed; None when absent."""
        value = self.values.get(name)
        if not isinstance(value, str) or value == "":
            return None if value == "" else value
        try:
            return json.loads(value)
        except ValueError:
            raise bad_request(f"can't parse {name} JSON object") from None


Method = Callable[[Call], Any]
METHODS: dict[str, Method] = {}


def method(name: str) -> Callable[[Method], Method]:
    """Register a function as a method of the Bot API; names ignore case, as Telegram does."""

    def register(function: Method) -> Method:
        METHODS[name.lower()] = function
        return function

    return register


async def run(call: Call) -> object:
    """Run the method that the call names."""
    result = METHODS[call.method.lower()](call)
    return await result if isinstance(result, Awaitable) else result


async def read_call(request: web.Request, world: World, account: Account, name: str) -> Call:
    """Gather parameters from the query and from a form, multipart or JSON body."""
    call = Call(world, account, name, dict(request.query))
    if not request.can_read_body:
        return call
    if request.content_type == "application/json":
        call.values |= _json_body(await request.text())
        return call
    for key, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            guessed = mimetypes.guess_type(value.filename)[0] or value.content_type
            call.uploads[key] = Upload(value.filename, value.file.read(), guessed)
        else:
            call.values[key] = value.decode() if isinstance(value, bytes | bytearray) else value
    return call


def _json_body(text: str) -> Json:
    try:
        body = json.loads(text or "{}")
    except ValueError:
        raise bad_request("can't parse JSON object") from None
    if not isinstance(body, dict):
        raise bad_request("JSON object expected")
    return body
