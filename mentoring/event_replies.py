"""Who comes to an event, who waits for a place, and who was there.

Source: as of `mentoring.events`; places and the line for them are ours.
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime

from mentoring.events import Event, require_open


@dataclass(frozen=True)
class Reply:
    """What somebody said of coming (None: nothing yet) and when, and whether they were there (None: not noted).

    Whoever `is_waiting` said that they would come when all places were taken: with a free place they come.
    """

    event_id: int
    person_id: int
    comes: bool | None = None
    answered_at: datetime | None = None
    came: bool | None = None
    is_waiting: bool = False

    @property
    def was_there(self) -> bool:
        """Whether they were there as far as is known: whoever said they would come was, until somebody says not."""
        return self.comes is True if self.came is None else self.came


def answered(event: Event, replies: Collection[Reply], person_id: int, now: datetime, *, comes: bool) -> Reply:
    """Return what somebody says of coming, in place of what they said before; the same again changes nothing.

    Whoever would come while all places are taken waits for one.

    Raises:
        WrongState: the event was called off or has begun.
    """
    require_open(event, now)
    mine = next((one for one in replies if one.person_id == person_id), Reply(event.id, person_id))
    if mine.comes is comes or (comes and mine.is_waiting):
        return mine
    if comes and is_full(event, replies):
        return replace(mine, comes=None, answered_at=now, is_waiting=True)
    return replace(mine, comes=comes, answered_at=now, is_waiting=False)


def moving_up(event: Event, replies: Collection[Reply], now: datetime) -> list[Reply]:
    """Return those who wait and for whom there is a place now, who waited longest first; they come from now on."""
    free = max(event.places - coming(replies), 0)
    return [replace(one, comes=True, answered_at=now, is_waiting=False) for one in in_line(replies)[:free]]


def in_line(replies: Collection[Reply]) -> list[Reply]:
    """Return those who wait for a place, who waited longest first."""
    waiting = [one for one in replies if one.is_waiting and one.answered_at is not None]
    return sorted(waiting, key=lambda one: (one.answered_at, one.person_id))


def turn(replies: Collection[Reply], person_id: int) -> int:
    """Return whose turn it is to get a place, counted from 1; 0 for who does not wait."""
    waiting = [one.person_id for one in in_line(replies)]
    return waiting.index(person_id) + 1 if person_id in waiting else 0


def is_full(event: Event, replies: Collection[Reply]) -> bool:
    """Whether nobody more can come."""
    return event.places > 0 and coming(replies) >= event.places


def coming(replies: Collection[Reply]) -> int:
    """Return how many said that they come."""
    return sum(one.comes is True for one in replies)


def noted(replies: Collection[Reply]) -> list[Reply]:
    """Return the replies that being held makes definite: whoever said they come and was not crossed out was there."""
    return [replace(one, came=one.was_there) for one in replies if one.came is None and one.comes is not None]
