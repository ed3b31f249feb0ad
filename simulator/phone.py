"""A person's phone in the hands of a script: send, press, wait, look."""

import base64
from pathlib import Path

from simulator.shapes import Json
from simulator.shown import Answer, Button, Shown, shown_of
from simulator.transport import SimulatorError
from simulator.view import WAIT, View, as_text
from simulator.walltime import monotonic

NOT_FOUND = 404


class Phone(View):
    """One person's chat with the bot; `messages` is what the phone showed when it was last looked at."""

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
            raise LookupError(f"no file in: {as_text(message)}")
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


__all__ = ["Answer", "Button", "Phone", "Shown"]
