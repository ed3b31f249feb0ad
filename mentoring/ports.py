"""What the program needs from the outside world, as protocols."""

from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Literal, Protocol

FileKind = Literal["photo", "voice", "document", "audio", "video", "video_note", "animation"]

# What fits under a file; longer words go before it.
CAPTION_LIMIT = 1024


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
    """One message to one person; `text` is HTML of at most 4096 characters. More than 1024 go before their file.

    `reply_to` is the message of the recipient's chat that it answers; where that is gone it comes all the same.
    """

    text: str
    buttons: tuple[tuple[Button, ...], ...] = ()
    attachment: Attachment | None = None
    silent: bool = False
    reply_to: int | None = None


@dataclass(frozen=True)
class Sent:
    """Which message a letter became; `title_id` is that of its words where they went before their file."""

    message_id: int
    title_id: int | None = None


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

    async def send(self, address: str, letter: Letter) -> Sent:
        """Send a letter and return which message it became.

        Raises:
            Unreachable: the person blocked the bot.
            Undeliverable: the letter itself is refused.
            Busy: the messenger is overloaded, out of reach, or asks to wait.
        """
        ...


@dataclass(frozen=True, slots=True)
class Overlap:
    """One term of every couple's worth: how many tokens a seeker and a helper share, looked up in a table.

    `asked` and `offered` hold each person's tokens (small numbers, each at most once). A couple adds
    `points[len(asked)][tokens in common]`.
    """

    asked: tuple[tuple[int, ...], ...]
    offered: tuple[tuple[int, ...], ...]
    points: tuple[tuple[int, ...], ...]


Extra = tuple[int, int, int]
"""A seeker's place, a helper's place, and what their couple adds."""


@dataclass(frozen=True, slots=True)
class Task:
    """Whom to assign to whom, in numbers only: a seeker or helper is a place in a list, and no name leaves the program.

    A couple is worth `base` of its helper, plus every term, plus its extras; all are whole and not negative.
    `seeker_extras` and `helper_extras` are what one of the two alone says. A helper has `seats`; couples in `barred`,
    and those that share no token in one of `required` (its table is not looked at), are never formed.
    `served_worth` is added for everybody served: more than all couples together can be worth, so that serving one more
    comes first.
    """

    seekers: int
    served_worth: int
    seats: tuple[int, ...]
    base: tuple[int, ...]
    terms: tuple[Overlap, ...] = ()
    required: tuple[Overlap, ...] = ()
    seeker_extras: tuple[Extra, ...] = ()
    helper_extras: tuple[Extra, ...] = ()
    barred: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Solution:
    """The best whole assignment: as many seekers served as can be, and of all such the one worth most.

    `helpers` holds each seeker's helper, None for the unserved. `prices` proves it: where a seat costs its helper's
    price (nothing, with a seat left), nobody would gain by another helper or by none. `blocking` lists the first
    couples (seeker, helper), at most `MOST_BLOCKING`, who would both rather have each other, of `blocking_count`.
    """

    helpers: tuple[int | None, ...]
    prices: tuple[int, ...]
    blocking: tuple[tuple[int, int], ...] = ()
    blocking_count: int = 0
    rounds: int = 0

    MOST_BLOCKING: ClassVar[int] = 1000


Solve = Callable[[Task], Awaitable[Solution]]
"""Return the best whole assignment, proven; the same for the same task."""


class Solver(Protocol):
    """Assigns people to each other, without keeping anybody else waiting meanwhile."""

    def begin(self) -> AbstractAsyncContextManager[Solve]:
        """Get ready for a task that is still being put together; whatever is held ends with the block."""
        ...
