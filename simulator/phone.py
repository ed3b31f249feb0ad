"""A person's phone in the hands of a script: send, press, wait, look."""

import base64
from collections.abc import Callable
from pathlib import Path

from simulator.shapes import Json
from simulator.shown import Answer, Button, Shown, shown_of
from simulator.transport import SimulatorError, Transport
from simulator.walltime import monotonic

WAIT = 10.0
NOT_FOUND = 404
What = str | Callable[[Shown], bool]


class Phone:
    """One person's chat with the bot; `messages` is what the phone showed when it was last looked at."""

    def __init__(self, wire: Transport, person_id: int, name: str) -> None:
        self.id = person_id
        self.name = name
        self.mark = 0
        self.commands: list[Json] = []
        self.keyboard: list[list[str]] = []
        self.blocked = False
        self.answers: list[Answer] = []
        self._wire = wire
        self._base = f"/sim/people/{person_id}"
        self._shown: dict[int, Shown] = {}
        self._version = 0

    def __repr__(self) -> str:
        return f"Phone({self.name})"

    @property
    def messages(self) -> list[Shown]:
        """Return all messages, oldest first."""
        return list(self._shown.values())

    @property
    def last(self) -> Shown:
        """Return the bot's newest message."""
        for message in reversed(self._shown.values()):
            if message.from_bot:
                return message
        raise LookupError(f"the bot wrote nothing to {self.name}")

    def buttons(self, message: Shown | None = None) -> list[list[str]]:
        """Return the labels in rows: of a message, or of the newest one that has buttons."""
        chosen = message or next((one for one in reversed(self._shown.values()) if one.rows), None)
        return [[button.text for button in row] for row in chosen.rows] if chosen else []

    async def look(self, timeout: float = 0) -> bool:  # noqa: ASYNC109 - the server waits
        """Read what is new; waits up to `timeout` seconds for it. False when nothing was."""
        news = await self._wire.get(f"{self._base}/chat", after=self._version, timeout=timeout)
        changed = news["version"] > self._version
        self._version = news["version"]
        self._shown |= {raw["id"]: shown_of(raw) for raw in news["messages"]}
        self._shown = {number: self._shown[number] for number in news["ids"]}
        self.answers += [Answer(**raw) for raw in news["answers"]]
        self.commands, self.blocked = news["commands"], news["blocked"]
        self.keyboard = news["keyboard"]["rows"] if news["keyboard"] else []
        return bool(changed)

    async def wait_for(
        self,
        what: What = "",
        timeout: float = WAIT,  # noqa: ASYNC109 - part of the vocabulary of waiting
        *,
        since: int | None = None,
    ) -> Shown:
        """Return the newest message of the bot that fits and was sent or edited since this phone's last action.

        Args:
            what: a part of the text or of a button's label, or a function of the message.
            timeout: seconds; then TimeoutError says what the phone shows instead.
            since: a version to count from instead; 0 takes the whole history in.
        """
        start = self.mark if since is None else since
        deadline = monotonic() + timeout
        await self.look()
        while (found := self._find(what, start)) is None:
            left = deadline - monotonic()
            if left <= 0:
                raise TimeoutError(f"{self.name} waited {timeout:g} s for {what!r}; the phone shows:\n{self.screen()}")
            await self.look(left)
        return found

    def _find(self, what: What, since: int) -> Shown | None:
        fits = what if callable(what) else lambda message: _mentions(message, str(what))
        fresh = (one for one in reversed(self._shown.values()) if one.from_bot and one.content_version > since)
        return next((message for message in fresh if fits(message)), None)

    def screen(self, last: int = 4) -> str:
        """Return the newest messages as plain text."""
        return "\n".join(_as_text(message) for message in self.messages[-last:]) or "(nothing)"

    async def send(self, text: str, reply_to: Shown | None = None) -> Shown:
        """Send words."""
        return await self._do("send", {"text": text, "reply_to": reply_to.id if reply_to else None})

    async def start(self, code: str = "") -> Shown:
        """Send /start, with a code as a link has it."""
        return await self.send(f"/start {code}".strip())

    async def open(self, link: str) -> Shown:
        """Open https://t.me/<bot>?start=CODE."""
        return await self._do("open", {"url": link})

    async def edit(self, message: Shown, text: str) -> Shown:
        """Change one's own words."""
        return await self._do("edit", {"message_id": message.id, "text": text})

    async def press(
        self,
        label_or_data: str,
        message: Shown | None = None,
        timeout: float = WAIT,  # noqa: ASYNC109 - part of the vocabulary of waiting
    ) -> str:
        """Press the newest button with this label (exactly, else in part) or data; waits for it to appear.

        Returns the query's id, for `answer`; empty when the button was a link or a key of the keyboard below.
        """
        body = {"label": label_or_data, "message_id": message.id if message else None}
        deadline = monotonic() + timeout
        while True:
            await self.look()
            try:
                return await self._press(body)
            except SimulatorError as error:
                if error.status != NOT_FOUND or not await self.look(max(0.0, deadline - monotonic())):
                    raise LookupError(f"{error.words}\n{self.screen()}") from None

    async def forge(self, data: str, message_id: int) -> str:
        """Press a button that may not exist, under a message that may be gone."""
        return await self._press({"data": data, "message_id": message_id})

    async def _press(self, body: Json) -> str:
        done = await self._wire.post(f"{self._base}/press", body)
        self.mark = done["version"]
        return str(done["query_id"])

    async def answer(self, query_id: str, timeout: float = WAIT) -> Answer:  # noqa: ASYNC109 - as above
        """Wait for the bot's answer to a press."""
        deadline = monotonic() + timeout
        while True:
            await self.look()
            for answer in self.answers:
                if answer.query_id == query_id:
                    return answer
            if not await self.look(max(0.0, deadline - monotonic())):
                raise TimeoutError(f"{self.name}'s press was not answered within {timeout:g} s")

    async def send_file(self, kind: str, name: str = "", data: bytes | None = None, *, caption: str = "") -> Shown:
        """Send photo, document, voice, audio, video, video_note, sticker or animation; no bytes send a sample."""
        encoded = None if data is None else base64.b64encode(data).decode()
        return await self._do("send", {"kind": kind, "file_name": name, "data": encoded, "caption": caption})

    async def send_document(self, name: str, data: bytes, *, caption: str = "") -> Shown:
        """Send a document."""
        return await self.send_file("document", name, data, caption=caption)

    async def send_photo(self, data: bytes | None = None, *, caption: str = "") -> Shown:
        """Send a photo, or the sample."""
        return await self.send_file("photo", "", data, caption=caption)

    async def send_voice(self, seconds: int = 3) -> Shown:
        """Send a voice message of silence."""
        return await self._do("send", {"kind": "voice", "duration": seconds})

    async def sticker(self) -> Shown:
        """Send a sticker."""
        return await self.send_file("sticker")

    async def send_kind(self, kind: str) -> Shown:
        """Send a location, contact or poll."""
        return await self._do("send", {"kind": kind})

    async def album(self, *kinds: str) -> None:
        """Send an album of samples."""
        done = await self._wire.post(f"{self._base}/album", {"items": [{"kind": kind} for kind in kinds]})
        self.mark = done["version"]

    async def block(self) -> None:
        """Block the bot."""
        self.mark = (await self._wire.post(f"{self._base}/block", {}))["version"]

    async def unblock(self) -> None:
        """Let the bot write again."""
        self.mark = (await self._wire.post(f"{self._base}/unblock", {}))["version"]

    async def download(self, message: Shown) -> bytes:
        """Return the bytes of the message's file."""
        if not message.media or "file_id" not in message.media:
            raise LookupError(f"no file in: {_as_text(message)}")
        return await self._wire.bytes(f"/sim/files/{message.media['file_id']}")

    async def save(self, message: Shown, folder: Path) -> Path:
        """Write the message's file into a folder under its own name."""
        name = str((message.media or {}).get("file_name") or message.id)
        target = folder / Path(name).name
        target.write_bytes(await self.download(message))
        return target

    async def _do(self, verb: str, body: Json) -> Shown:
        done = await self._wire.post(f"{self._base}/{verb}", body)
        self.mark = done["version"]
        return shown_of(done["message"])


def _mentions(message: Shown, words: str) -> bool:
    return words in message.text or any(words in label for label in message.labels)


def _as_text(message: Shown) -> str:
    media = f"[{message.media['kind']} {message.media.get('file_name', '')}] " if message.media else ""
    rows = "".join(f"\n    [{'] ['.join(button.text for button in row)}]" for row in message.rows)
    return f"{'bot' if message.from_bot else 'me '} | {media}{message.text}{rows}"


__all__ = ["Answer", "Button", "Phone", "Shown"]
