"""One chat between a bot and a person: what the phone shows."""

from dataclasses import dataclass, field

from simulator.shapes import Json
from simulator.signals import Signal


@dataclass
class Entry:
    """A message: `message` is what the Bot API tells, the rest is known to the phone only."""

    message: Json
    outgoing: bool
    silent: bool = False
    reply_keyboard: bool = False
    reactions: list[Json] = field(default_factory=list)
    version: int = 0
    content_version: int = 0

    @property
    def id(self) -> int:
        """Return the message's number."""
        return int(self.message["message_id"])


@dataclass
class Answer:
    """The bot's answer to a press: a toast, an alert or a link to open."""

    query_id: str
    message_id: int
    text: str
    alert: bool
    url: str
    version: int = 0


@dataclass
class Chat:
    """All that one person and one bot wrote to each other."""

    id: int
    info: Json
    started: bool = False
    blocked: bool = False
    entries: dict[int, Entry] = field(default_factory=dict)
    answers: list[Answer] = field(default_factory=list)
    reply_keyboard: Json | None = None
    action: str = ""
    action_at: float = 0.0
    version: int = 0
    signal: Signal = field(default_factory=Signal)

    def last(self) -> Entry | None:
        """Return the newest message."""
        return next(reversed(self.entries.values()), None)
