"""What the program needs from the outside world, as protocols."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, Protocol

FileKind = Literal["photo", "voice", "document", "audio", "video", "video_note"]


class Clock(Protocol):
    """The only source of «now»."""

    def now(self) -> datetime:
        """Return the present moment in UTC, aware."""
        ...


@dataclass(frozen=True)
class Button:
    """A press that opens a screen: `action` is «screen:id», at most 60 bytes."""

    label: str
    action: str


@dataclass(frozen=True)
class Attachment:
    """A file to send: either `content` made here, or `reference`, the messenger's own id of a file it holds."""

    kind: FileKind
    name: str = ""
    content: bytes = b""
    reference: str = ""


@dataclass(frozen=True)
class Letter:
    """One message to one person; `text` is HTML of at most 4096 characters. More than 1024 go before their file."""

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    attachment: Attachment | None = None
    silent: bool = False


class Files(Protocol):
    """The messenger's keeping of files people sent."""

    async def fetch(self, reference: str) -> bytes:
        """Return the content of a file the messenger holds; callers look at its size before."""
        ...


class Unreachable(Exception):
    """The person blocked the bot or deleted the account; trying again is of no use."""


class Undeliverable(Exception):
    """The messenger refuses this letter as it is; trying again is of no use."""


class Busy(Exception):
    """The messenger cannot take the letter now; `seconds` says when to try again."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"try again in {seconds} s")
        self.seconds = seconds


class Notifier(Protocol):
    """The messenger's end of the outbox."""

    async def send(self, address: str, letter: Letter) -> int:
        """Send a letter and return the message's id.

        Raises:
            Unreachable: the person blocked the bot.
            Undeliverable: the letter itself is refused.
            Busy: the messenger is overloaded, out of reach, or asks to wait.
        """
        ...
