"""What the scene of working together does again and again: walk from the menu, let the clock go on, look away."""

from collections.abc import Callable, Sequence
from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from simulator.demo.failures import require
from simulator.demo.player import Player
from simulator.demo.show import Show
from simulator.shown import Shown

Way = tuple[str, str]


async def home(player: Player) -> Shown:
    """Call the menu: the new one, which has buttons."""
    words = player.script.seen("menu")
    return await player.says("/menu", has_buttons(words), named=words)


async def walk(player: Player, *way: Way, under: Shown | None = None) -> Shown:
    """Press button after button, each by its key with the key of what is seen then; the first may be of a message."""
    screen = under
    for place, (label, expected) in enumerate(way):
        words = player.script.seen(expected)
        screen = await player.presses(
            player.script.button(label), has_buttons(words), under=None if place else under, named=words
        )
    if screen is None:
        raise ValueError(way)
    return screen


def has_buttons(words: str) -> Callable[[Shown], bool]:
    """Tell a screen that says so; one that was left has no buttons any more."""
    return lambda shown: bool(shown.rows) and (words in shown.text or any(words in one for one in shown.labels))


async def walk_home(player: Player, *way: Way) -> Shown:
    """Begin at the menu."""
    await home(player)
    return await walk(player, *way)


async def to_pair(player: Player, other: Player) -> Shown:
    """From the menu to the card of a pair."""
    await walk_home(player, ("mine", "my_pairs"))
    return await player.presses(other.role.family, other.name)


async def tells(player: Player, key: str, expected: str) -> Shown:
    """Write the words of a key and see what comes, which may have the same words in it."""
    said = player.script.says(key)
    return await player.says(said, player.script.seen(expected, words=said))


async def hears(player: Player, key: str, *others: str, **filling: object) -> Shown:
    """Wait for a notice of a key that has these words in it too."""
    words = (player.script.seen(key, **filling), *others)
    return await player.receives(lambda shown: all(one in shown.text for one in words), words=" … ".join(words))


async def never_reads(show: Show, words: str, knows: Sequence[Player]) -> None:
    """Insist that nobody but these has ever read such words."""
    for player in show.players.values():
        if player in knows:
            continue
        await player.phone.look()
        read = next((one for one in player.phone.messages if one.from_bot and words in one.text), None)
        require(read is None, player.name, show.script.caption("not_for_them", words=words), read.text if read else "")


async def wall(show: Show) -> datetime:
    """Return what the clock on the school's wall shows."""
    return (await show.sim.now()).astimezone(ZoneInfo(show.script.zone))


async def until(show: Show, hour: time, *, days: int = 0) -> datetime:
    """Let the clock go on to an hour of today, or of so many days later; return the moment."""
    now = await wall(show)
    moment = datetime.combine(now.date() + timedelta(days=days), hour, now.tzinfo)
    await show.advance(moment)
    return moment


async def later(show: Show, **span: float) -> None:
    """Let the clock go on by a span."""
    await show.advance(await wall(show) + timedelta(**span))


def in_detail(show: Show, *players: Player) -> None:
    """Show these people's phones in full from now on, and nobody else's."""
    for player in show.players.values():
        player.told = player in players


async def keeps_file(show: Show, player: Player, notice: Shown) -> bytes:
    """Put the message's file into the output; return it."""
    saved = await player.phone.save(notice, show.output)
    show.files.append(saved.name)
    return saved.read_bytes()
