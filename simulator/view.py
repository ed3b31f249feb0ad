"""What a script sees on a phone, and how it waits for it."""

from collections.abc import Callable

from simulator.shapes import Json
from simulator.shown import Answer, Shown, shown_of
from simulator.transport import Transport
from simulator.walltime import monotonic

WAIT = 10.0
What = str | Callable[[Shown], bool]


class View:
    """One person's chat with the bot as it was when it was last looked at."""

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
        return "\n".join(as_text(message) for message in self.messages[-last:]) or "(nothing)"

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


def _mentions(message: Shown, words: str) -> bool:
    return words in message.text or any(words in label for label in message.labels)


def as_text(message: Shown) -> str:
    """Return a message as a line of a transcript, its buttons below."""
    media = f"[{message.media['kind']} {message.media.get('file_name', '')}] " if message.media else ""
    rows = "".join(f"\n    [{'] ['.join(button.text for button in row)}]" for row in message.rows)
    return f"{'bot' if message.from_bot else 'me '} | {media}{message.text}{rows}"
