"""What of a speed meeting can be changed once it is announced: topic, place, how many can come, who leads it."""

from dataclasses import replace
from datetime import datetime

from mentoring.errors import BadInput, NotFound
from mentoring.speed import (
    TITLE_LIMIT,
    SpeedEvent,
    check_hosts,
    check_place,
    check_places,
    check_talk,
    require_open,
)

WORDED = ("title", "place")


def read_title(words: str) -> str:
    """Return what a meeting is about; raise BadInput for fewer than 3 or more than TITLE_LIMIT characters."""
    title = " ".join(words.split())
    if not 3 <= len(title) <= TITLE_LIMIT:
        raise BadInput("speed-title-expected", max=TITLE_LIMIT)
    return title


def read_place(words: str) -> str:
    """Return the room or the link; raises what `check_place` raises."""
    place = " ".join(words.split())
    check_place(place)
    return place


def reword(event: SpeedEvent, name: str, words: str, now: datetime) -> SpeedEvent:
    """Change the topic or the place; calendars show both, so it is a new version there.

    Raises:
        NotFound: there is nothing of that name.
        BadInput: the words are empty or too long.
        WrongState: the meeting was called off or has begun.
    """
    require_open(event, now)
    if name not in WORDED:
        raise NotFound
    changed = replace(event, title=read_title(words)) if name == "title" else replace(event, place=read_place(words))
    return replace(changed, sequence=event.sequence + 1)


def resize(event: SpeedEvent, places: int, taken: int, now: datetime) -> SpeedEvent:
    """Change how many can come; nobody who has a place loses it.

    Raises:
        BadInput: fewer than are taken, or out of the bounds.
        WrongState: as for `reword`.
    """
    require_open(event, now)
    if check_places(places) < taken:
        raise BadInput("speed-places-taken", taken=taken)
    return replace(event, places=places)


def led_by(event: SpeedEvent, hosts: tuple[int, ...], now: datetime) -> SpeedEvent:
    """Change who leads the meeting, and with it how long the whole takes.

    Raises:
        BadInput: nobody would lead it, too many would, or it would take too long.
        WrongState: as for `reword`.
    """
    require_open(event, now)
    leading = check_hosts(hosts)
    minutes = check_talk(event.talk_minutes, len(leading))
    return replace(event, hosts=leading, minutes=minutes, sequence=event.sequence + 1)
