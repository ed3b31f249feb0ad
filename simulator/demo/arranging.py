"""The scene of work: meetings proposed, answered, moved and called off, each time with a calendar file."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time
from zoneinfo import ZoneInfo

from simulator.demo.calendars import CANCELLED, Event, Shelf
from simulator.demo.failures import require
from simulator.demo.player import Player
from simulator.demo.show import Show
from simulator.demo.walking import to_pair, walk
from simulator.shown import Shown

MONTHS_AHEAD = 12


async def to_days(player: Player, other: Player) -> Shown:
    """From the menu to the question on which day."""
    await to_pair(player, other)
    return await walk(player, ("pair_meetings", "meeting_list"), ("propose_meeting", "meeting_day"))


async def picks(player: Player, calendar: Shown, day: date, expected: str) -> Shown:
    """Turn the inline calendar to a day's month and press the day."""
    for _ in range(MONTHS_AHEAD):
        button = next((one for one in calendar.buttons if str(one.data).endswith(day.isoformat())), None)
        if button is not None:
            return await player.presses(button.text, expected, under=calendar)
        before = calendar.labels
        calendar = await player.presses(
            player.script.button("next_page"),
            lambda shown, before=before: bool(shown.rows) and shown.labels != before,  # type: ignore[misc]
            under=calendar,
        )
    raise LookupError(day)


async def accepts(show: Show, player: Player, *asked: str) -> None:
    """Open the notice with these words in it, agree."""
    button, seen = show.script.button, show.script.seen
    notice = await player.receives(lambda shown: all(one in shown.text for one in asked), words=" … ".join(asked))
    await player.presses(button("open_meeting"), button("accept"), under=notice)
    await player.presses(button("accept"), seen("meeting_card_agreed"))


async def files(show: Show, shelves: dict[str, Shelf], words: str) -> list[Event]:
    """Both have got a calendar file with a message that says so; return the events, the same for both."""
    pair, found = show.pairs[0], list[list[Event]]()
    for player in pair.members:
        notice = await player.receives(_file_with(words), words=f"{words} (.ics)")
        content = await player.phone.download(notice)
        found.append(shelves.setdefault(player.name, Shelf()).take(content))
    first, second = [{(one.uid, one.sequence, one.status, one.begins) for one in events} for events in found]
    require(first == second, pair.mentee.name, str(first), str(second))
    return found[0]


def stands(show: Show, events: list[Event], *moments: datetime) -> None:
    """Insist on when events begin."""
    begins = [one.begins for one in sorted(events, key=lambda one: one.begins)]
    wanted = [one.astimezone(UTC) for one in moments]
    require(begins == wanted, show.pairs[0].mentee.name, str(wanted), str(begins))


def follows(show: Show, event: Event, known: Event, *, is_off: bool = False) -> None:
    """Insist that a file is the next word on an event: the same UID, a higher SEQUENCE, called off if it should be."""
    right = event.uid == known.uid and event.sequence > known.sequence and (event.status == CANCELLED) is is_off
    require(right, show.pairs[0].mentee.name, f"{known.uid}, SEQUENCE > {known.sequence}", str(event))


def at(show: Show, day: date, hour: str) -> datetime:
    """Return a moment on the school's wall."""
    return datetime.combine(day, time.fromisoformat(hour), ZoneInfo(show.script.zone))


def _file_with(words: str) -> Callable[[Shown], bool]:
    return lambda shown: bool(shown.media) and words in shown.text
