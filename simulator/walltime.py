"""The one place where the simulator looks at the machine's clocks."""

import time
from datetime import UTC, datetime


def wall_now() -> datetime:
    """Return the machine's time in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - the simulator is where time is made


def monotonic() -> float:
    """Return seconds that only grow: for ages, rates and waiting."""
    return time.monotonic()
