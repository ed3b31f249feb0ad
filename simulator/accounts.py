"""A bot's account: its queue of updates, presses that wait for an answer, commands, chats."""

from collections import Counter, deque
from dataclasses import dataclass, field

from simulator.chats import Chat
from simulator.shapes import Json
from simulator.signals import Signal
from simulator.walltime import monotonic, wall_now

NOT_BY_DEFAULT = {"chat_member", "message_reaction", "message_reaction_count"}
KEPT_CONFIRMED = 100
CONNECTED_SECONDS = 60.0


@dataclass
class Query:
    """A pressed button that waits to be answered."""

    id: str
    chat_id: int
    message_id: int
    data: str
    asked_at: float = field(default_factory=monotonic)


@dataclass
class Account:
    """One bot: one token."""

    id: int
    username: str
    first_name: str
    token: str | None = None
    chats: dict[int, Chat] = field(default_factory=dict)
    queries: dict[str, Query] = field(default_factory=dict)
    pending: list[Json] = field(default_factory=list)
    confirmed: deque[Json] = field(default_factory=lambda: deque(maxlen=KEPT_CONFIRMED))
    allowed: set[str] | None = None
    frozen: bool = False
    poll: int = 0
    heard_at: float | None = None
    commands: dict[tuple[str, str], list[Json]] = field(default_factory=dict)
    menu_buttons: dict[int, Json] = field(default_factory=dict)
    descriptions: dict[tuple[str, str], str] = field(default_factory=dict)
    requests: Counter[str] = field(default_factory=Counter)
    errors: Counter[str] = field(default_factory=Counter)
    signal: Signal = field(default_factory=Signal)
    # Milliseconds: however many updates there were, those after the next start come after them, as Telegram's do.
    next_update: int = field(default_factory=lambda: int(wall_now().timestamp() * 1000))
    next_message: int = 1

    def user(self) -> Json:
        """Return the Bot API's User."""
        return {"id": self.id, "is_bot": True, "first_name": self.first_name, "username": self.username}

    def connected(self) -> bool:
        """Tell whether the bot asked for anything lately: a long poll lasts up to 50 seconds."""
        return self.heard_at is not None and monotonic() - self.heard_at < CONNECTED_SECONDS

    def message_id(self) -> int:
        """Return the next message's number."""
        self.next_message += 1
        return self.next_message - 1

    def enqueue(self, kind: str, content: Json) -> int:
        """Put an update into the queue, unless the bot did not ask for its kind; return its id."""
        update_id, self.next_update = self.next_update, self.next_update + 1
        wanted = kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT
        if wanted:
            self.pending.append({"update_id": update_id, kind: content})
            self.signal.touch()
        return update_id

    def confirm(self, offset: int) -> None:
        """Forget updates before `offset`; a negative one keeps only so many of the last."""
        keep_from = offset if offset >= 0 else self.next_update + offset
        for update in [update for update in self.pending if update["update_id"] < keep_from]:
            self.pending.remove(update)
            self.confirmed.append(update)
