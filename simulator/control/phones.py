"""Routes of people and their phones."""

import base64
from dataclasses import dataclass

from aiohttp import web

from simulator.actions import Hand, Pressed
from simulator.chats import Entry
from simulator.contents import VOICE_SECONDS, Wish, content_of
from simulator.control.common import account_of, body_of, hand_of, whole
from simulator.errors import ControlError
from simulator.history import shown_chat, shown_entry
from simulator.shapes import Json
from simulator.walltime import monotonic
from simulator.world import World

MAX_WAIT = 60.0
CREATED = 201


@dataclass(frozen=True)
class Phones:
    """Handlers over one world."""

    world: World

    def add_routes(self, app: web.Application) -> None:
        """Serve them."""
        base = "/sim/people/{person}"
        app.router.add_get("/sim/people", self.people)
        app.router.add_post("/sim/people", self.create)
        app.router.add_get(base + "/chat", self.chat)
        for name in ("send", "album", "edit", "press", "open", "block", "unblock"):
            app.router.add_post(f"{base}/{name}", getattr(self, name))

    async def people(self, _request: web.Request) -> web.Response:
        """List everybody."""
        return web.json_response({"people": [person.shown() for person in self.world.people.values()]})

    async def create(self, request: web.Request) -> web.Response:
        """Make a person."""
        person = self.world.add_person(await body_of(request))
        return web.json_response(person.shown(), status=CREATED)

    async def chat(self, request: web.Request) -> web.Response:
        """Show the chat, or wait for it to change since ?after= for up to ?timeout= seconds."""
        hand, after = hand_of(request, self.world), whole(request.query.get("after", 0), "after")
        deadline = monotonic() + min(MAX_WAIT, float(request.query.get("timeout", 0)))
        chat = hand.chat
        while chat.version <= after and await chat.signal.wait(deadline - monotonic()):
            pass
        return web.json_response(shown_chat(self.world, hand.account, chat, after))

    async def send(self, request: web.Request) -> web.Response:
        """Send words or a file: JSON, or multipart with a field `file`."""
        hand, body = hand_of(request, self.world), await _sending(request)
        reply_to = whole(body["reply_to"], "reply_to") if body.get("reply_to") else None
        if body.get("kind", "text") == "text":
            return self._sent(hand, hand.say(str(body.get("text", "")), reply_to))
        return self._sent(hand, hand.send(content_of(self.world.files, hand.person, _wish(body)), reply_to))

    async def album(self, request: web.Request) -> web.Response:
        """Send several files as an album: {"items": [...]}."""
        hand, body = hand_of(request, self.world), await body_of(request)
        group = {"media_group_id": f"{hand.account.next_message}{hand.person.id}"}
        contents = [content_of(self.world.files, hand.person, _wish(item)) for item in body["items"]]
        entries = [hand.send(group | content) for content in contents]
        shown = [shown_entry(entry) for entry in entries]
        return web.json_response({"version": hand.chat.version, "messages": shown})

    async def edit(self, request: web.Request) -> web.Response:
        """Change one's own words."""
        hand, body = hand_of(request, self.world), await body_of(request)
        return self._sent(hand, hand.edit(whole(body["message_id"], "message_id"), str(body["text"])))

    async def press(self, request: web.Request) -> web.Response:
        """Press a button: {"label", "message_id"?} a real one, {"data", "message_id"} any data whatsoever."""
        hand, body = hand_of(request, self.world), await body_of(request)
        message_id = whole(body["message_id"], "message_id") if body.get("message_id") else None
        if body.get("label") is not None:
            return self._pressed(hand, hand.press_label(str(body["label"]), message_id))
        if message_id is None:
            raise ControlError("a press by data needs a message_id")
        return self._pressed(hand, Pressed(hand.press(message_id, str(body["data"]))))

    async def open(self, request: web.Request) -> web.Response:
        """Open a link to the bot."""
        hand, body = hand_of(request, self.world), await body_of(request)
        return self._sent(hand, hand.open_link(str(body["url"])))

    async def block(self, request: web.Request) -> web.Response:
        """Block the bot."""
        hand = hand_of(request, self.world)
        hand.block()
        return web.json_response({"version": hand.chat.version, "blocked": True})

    async def unblock(self, request: web.Request) -> web.Response:
        """Unblock the bot."""
        hand = hand_of(request, self.world)
        hand.unblock()
        return web.json_response({"version": hand.chat.version, "blocked": False})

    def _sent(self, hand: Hand, entry: Entry) -> web.Response:
        return web.json_response({"version": hand.chat.version, "message": shown_entry(entry)})

    def _pressed(self, hand: Hand, pressed: Pressed) -> web.Response:
        sent = shown_entry(pressed.sent) if pressed.sent else None
        body = {"version": hand.chat.version, "query_id": pressed.query_id, "url": pressed.url, "message": sent}
        return web.json_response(body)

    async def changes(self, request: web.Request) -> web.Response:
        """Tell whose phones changed since ?after=: one long poll for a page with many phones."""
        account, after = account_of(request, self.world), whole(request.query.get("after", 0), "after")
        await self.world.changed(after, min(MAX_WAIT, float(request.query.get("timeout", 0))))
        chats = list(self.world.changed_chats(account, after))
        people = self.world.people_version > after
        return web.json_response({"version": self.world.version, "chats": chats, "people": people})


async def _sending(request: web.Request) -> Json:
    if not request.content_type.startswith("multipart/"):
        return await body_of(request)
    body: Json = {}
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            body |= {"bytes": value.file.read(), "file_name": value.filename, "mime_type": value.content_type}
        else:
            body[name] = value
    return body


def _wish(body: Json) -> Wish:
    data = body.get("bytes") or (base64.b64decode(body["data"]) if body.get("data") is not None else None)
    words = {name: str(body.get(key) or "") for name, key in (("name", "file_name"), ("mime", "mime_type"))}
    duration = whole(body.get("duration", VOICE_SECONDS), "duration")
    return Wish(str(body["kind"]), data, caption=str(body.get("caption") or ""), duration=duration, **words)
