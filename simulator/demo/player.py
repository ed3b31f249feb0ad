"""A person of the demonstration: acts on a phone, and insists on seeing what is expected."""

import asyncio
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field

from simulator.demo.failures import NotSeen
from simulator.demo.script import Role, Script
from simulator.demo.transcript import screen_lines
from simulator.phone import Phone
from simulator.shown import Shown
from simulator.transport import SimulatorError

# The bot may be starting again, with forty people waiting.
PATIENCE = 40.0
NOTICE_PATIENCE = 15.0
Fits = str | Callable[[Shown], bool]


@dataclass(eq=False)
class Player:
    """One person with a phone; `story` collects what is told in full."""

    role: Role
    phone: Phone
    script: Script
    tally: Counter[str]
    told: bool = False
    story: list[str] = field(default_factory=list)
    since: int = 0
    # Held by whoever acts for this person while several things go on at once.
    hands: asyncio.Lock = field(default_factory=asyncio.Lock)

    @property
    def name(self) -> str:
        """The full name."""
        return self.role.name

    async def opens(self, link: str, expected: Fits) -> Shown:
        """Open a link."""
        self._tell("opens")
        self.tally["presses"] += 1
        await self.phone.open(link)
        return await self.sees(expected)

    async def says(self, words: str, expected: Fits = "", *, named: str = "") -> Shown:
        """Write words and see the answer; `named` says what is expected where a function tells it."""
        self._tell("writes", words=words.replace("\n", " / "))
        self.tally["presses"] += 1
        await self.phone.send(words)
        return await self.sees(expected, words=named)

    async def presses(
        self, label: str, expected: Fits = "", *, under: Shown | None = None, named: str = ""
    ) -> Shown:  # fmt: skip
        """Press the newest button that says so and see what comes."""
        await self.press(label, under=under)
        return await self.sees(expected, words=named)

    async def records(self, expected: Fits) -> Shown:
        """Send a voice message."""
        self._tell("voice")
        self.tally["presses"] += 1
        await self.phone.send_voice()
        return await self.sees(expected)

    async def shows_a_photo(self, caption: str, expected: Fits) -> Shown:
        """Send a photo with words under it."""
        self._tell("photo", words=caption)
        self.tally["presses"] += 1
        await self.phone.send_photo(caption=caption)
        return await self.sees(expected)

    async def replies(self, words: str, to: Shown, expected: Fits) -> Shown:
        """Answer one message with words."""
        self._tell("replies", words=words)
        self.tally["presses"] += 1
        await self.phone.send(words, to)
        return await self.sees(expected)

    async def sends_a_file(self, name: str, content: bytes, expected: Fits) -> Shown:
        """Send a document."""
        self._tell("sends", name=name)
        self.tally["presses"] += 1
        await self.phone.send_document(name, content)
        return await self.sees(expected)

    async def shows_a_sticker(self, expected: Fits) -> Shown:
        """Send a sticker."""
        self._tell("sticker")
        self.tally["presses"] += 1
        await self.phone.sticker()
        return await self.sees(expected)

    async def presses_an_old_button(self, data: str, message_id: int, expected: str) -> Shown:
        """Press a button of a screen that is gone; the bot says so and shows what there is."""
        self._tell("old_button")
        self.tally["presses"] += 1
        await self.toast(await self.phone.forge(data, message_id), expected)
        return await self.sees()

    async def press(self, label: str, *, under: Shown | None = None) -> str:
        """Press a button and return the press's id."""
        self._tell("presses", label=label)
        self.tally["presses"] += 1
        try:
            return await self.phone.press(label, under, PATIENCE)
        except LookupError as error:
            raise NotSeen(self.name, f"[{label}]", str(error)) from None
        except SimulatorError as error:
            raise NotSeen(self.name, f"[{label}]", f"{error.words}\n{self.phone.screen()}") from None

    async def toast(self, query: str, expected: str) -> None:
        """Insist on the words that answer a press."""
        try:
            answer = await self.phone.answer(query, PATIENCE)
        except TimeoutError:
            raise NotSeen(self.name, expected, self.phone.screen()) from None
        if expected not in answer.text:
            raise NotSeen(self.name, expected, answer.text)
        if self.told:
            self.story.append(f"    ( {answer.text} )")

    async def sees(self, expected: Fits = "", *, patience: float = PATIENCE, words: str = "") -> Shown:
        """Wait for the answer to what was done last."""
        return self._seen(await self._wait(expected, patience, None, words))

    async def receives(self, expected: Fits, *, patience: float = NOTICE_PATIENCE, words: str = "") -> Shown:
        """Wait for a notice that came since this person's last checkpoint."""
        return self._seen(await self._wait(expected, patience, self.since, words))

    async def found(self, expected: Fits) -> Shown | None:
        """Return such a message since the checkpoint, or None, without waiting."""
        try:
            return await self.phone.wait_for(expected, 0, since=self.since)
        except TimeoutError:
            return None

    async def _wait(self, expected: Fits, patience: float, since: int | None, words: str) -> Shown:
        try:
            return await self.phone.wait_for(expected, patience, since=since)
        except TimeoutError:
            named = words or (expected if isinstance(expected, str) else "")
            raise NotSeen(self.name, named, self.phone.screen()) from None

    def _tell(self, what: str, **filling: str) -> None:
        if self.told:
            self.story.append(f"▸ {self.script.caption(what, **filling)}")

    def _seen(self, message: Shown) -> Shown:
        if self.told:
            self.story += screen_lines(message, self._media(message))
        return message

    def _media(self, message: Shown) -> str:
        kind = (message.media or {}).get("kind")
        if kind is None or message.media is None:
            return ""
        if kind in ("photo", "voice"):
            return self.script.caption("picture" if kind == "photo" else "sound")
        return self.script.caption("file", name=message.media.get("file_name", kind))
