"""How fast a bot may send: a burst to one chat, then one message a second, thirty a second in all."""

import math
from dataclasses import dataclass, field

from simulator.errors import too_many
from simulator.shapes import Json
from simulator.walltime import monotonic


@dataclass
class Bucket:
    """A bucket that drips: `left` messages may go now."""

    left: float
    at: float

    def refill(self, now: float, rate: float, size: float) -> None:
        """Add what dripped in since the last look."""
        self.left = min(size, self.left + (now - self.at) * rate)
        self.at = now


@dataclass
class Flood:
    """Telegram's limits of pace; `enabled` False lets everything through."""

    enabled: bool = True
    chat_burst: float = 20
    chat_rate: float = 1
    total_rate: float = 30
    chats: dict[int, Bucket] = field(default_factory=dict)
    total: dict[int, Bucket] = field(default_factory=dict)

    def spend(self, bot_id: int, chat_id: int) -> None:
        """Take one message out of both buckets or refuse with retry_after."""
        if not self.enabled:
            return
        now = monotonic()
        mine = self._bucket(self.chats, chat_id, now, self.chat_rate, self.chat_burst)
        everyone = self._bucket(self.total, bot_id, now, self.total_rate, self.total_rate)
        for bucket, rate in ((mine, self.chat_rate), (everyone, self.total_rate)):
            if bucket.left < 1:
                raise too_many(max(1, math.ceil((1 - bucket.left) / rate)))
        mine.left -= 1
        everyone.left -= 1

    def _bucket(self, buckets: dict[int, Bucket], key: int, now: float, rate: float, size: float) -> Bucket:
        bucket = buckets.setdefault(key, Bucket(size, now))
        bucket.refill(now, rate, size)
        return bucket

    def configure(self, wanted: Json) -> None:
        """Set any of enabled, chat_burst, chat_rate, total_rate and forget the past."""
        self.enabled = bool(wanted.get("enabled", self.enabled))
        for name in ("chat_burst", "chat_rate", "total_rate"):
            setattr(self, name, float(wanted.get(name, getattr(self, name))))
        self.chats.clear()
        self.total.clear()

    def shown(self) -> Json:
        """Return the present settings."""
        names = ("enabled", "chat_burst", "chat_rate", "total_rate")
        return {name: getattr(self, name) for name in names}
