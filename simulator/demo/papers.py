"""Step 5: signed consents, the director's decision, the order as a Word file, the pair that works."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from zoneinfo import ZoneInfo

from simulator.demo.documents import word_text
from simulator.demo.failures import require
from simulator.demo.meeting import proposes
from simulator.demo.player import Player
from simulator.demo.show import Go, Pair, Show, beside, together
from simulator.shown import Shown

RETURNED = 3


async def papers(show: Show) -> None:
    """Step 5: the curator records, the director decides on what is there, the pairs that work go on to step 6."""
    async with show.step("papers"):
        recorded = asyncio.Queue[Pair]()
        async with beside() as go:
            go(_decide(show, recorded, go))
            await _record_all(show, recorded)
        returned = show.pairs[RETURNED]
        await record_again(show, returned)
        await _approve(show, returned)
        await proposes(show, returned)
        show.point("papers", count=show.tally["papers"])
        show.point("returned", pair=returned.families, remark=show.script.says("remark"))
        show.point("approved", count=show.tally["orders"])
        _tell_order(show)
        await together(hears_it_is_active(show, pair) for pair in show.pairs)
        show.point("signed", count=len(show.pairs))


async def _record_all(show: Show, recorded: asyncio.Queue[Pair]) -> None:
    """Go through the list from the top: those that wait come first."""
    curator, seen = show.curator, show.script.seen
    await curator.says("/menu", seen("menu"))
    await curator.presses(show.script.button("pairs"), seen("pair_list"))
    for pair in show.pairs:
        await _record_papers(show, pair)
        await curator.presses(show.script.button("back"), seen("pair_list"))
        recorded.put_nowait(pair)


async def record_again(show: Show, pair: Pair) -> None:
    """Find the pair in the list and record both sheets."""
    await show.curator.says("/menu", show.script.seen("menu"))
    await show.curator.presses(show.script.button("pairs"), show.script.seen("pair_list"))
    await _record_papers(show, pair)


async def _record_papers(show: Show, pair: Pair) -> None:
    """Record both signed sheets; with the second one the pair is at the director's."""
    curator, button, seen = show.curator, show.script.button, show.script.seen
    await _choose(show, curator, pair, "pair_agreed")
    for state in ("pair_agreed", "pair_submitted"):
        await curator.presses(button("paper"), seen("paper_day"))
        await curator.presses(button("today"), seen("paper_place"))
        await curator.presses(button("place"), seen(state))
        show.tally["papers"] += 1


async def _decide(show: Show, recorded: asyncio.Queue[Pair], go: Go) -> None:
    """The director hears of every pair; one is sent back, the others are approved."""
    asked = show.script.seen("approved_ask")
    for number in range(len(show.pairs)):
        pair = await recorded.get()
        await show.director.receives(
            lambda shown, pair=pair: asked in shown.text and is_of(pair, shown.text),  # type: ignore[misc]
            words=f"{asked}: {pair.families}",
        )
        if number == RETURNED:
            await _send_back(show, pair)
            continue
        await _approve(show, pair)
        if number:
            go(proposes(show, pair))


async def _send_back(show: Show, pair: Pair) -> None:
    """The director finds something wrong."""
    director, button, seen, remark = show.director, show.script.button, show.script.seen, show.script.says("remark")
    await open_pair(show, pair)
    await director.presses(button("return"), seen("remark_ask"))
    await director.says(remark, seen("remark_shown"))
    await show.curator.receives(lambda shown: seen("returned") in shown.text and remark in shown.text, words=remark)


async def _approve(show: Show, pair: Pair) -> None:
    """Approve, read the order, sign it."""
    director, button, seen = show.director, show.script.button, show.script.seen
    await open_pair(show, pair)
    await director.press(button("approve"))
    notice = await director.sees(order_of(show, pair), words=f"{seen('order')}: {pair.families}")
    await _read_order(show, pair, notice)
    await director.presses(button("order_signed"), seen("sign_number"), under=notice)
    await director.presses(button("signed_as_is"), seen("pair_active"))


async def open_pair(show: Show, pair: Pair) -> None:
    """Open a pair's card from the director's list."""
    await show.director.says("/menu", show.script.seen("menu"))
    await show.director.presses(show.script.button("pairs"), show.script.seen("pair_list"))
    await _choose(show, show.director, pair, "pair_submitted")


async def _choose(show: Show, player: Player, pair: Pair, state: str) -> None:
    """Press the pair in the list that is on the screen."""
    header = show.script.seen("pair_list")
    listed = next(one for one in reversed(player.phone.messages) if one.from_bot and header in one.text)
    label = next((one for one in listed.labels if is_of(pair, one)), pair.families)
    await player.presses(label, show.script.seen(state))


def is_of(pair: Pair, label: str) -> bool:
    """Tell whether both surnames are in a label."""
    return all(member.role.family in label for member in pair.members)


def order_of(show: Show, pair: Pair) -> Callable[[Shown], bool]:
    """Tell the message with a pair's order."""
    words = show.script.seen("order")
    return lambda shown: bool(shown.media) and words in shown.text and is_of(pair, shown.text)


async def _read_order(show: Show, pair: Pair, notice: Shown) -> None:
    """Open the file: number, day, both names."""
    content = await show.director.phone.download(notice)
    words, number = word_text(content), show.tally["orders"] + 1
    show.tally["orders"] = number
    day = show.script.day(_today(show))
    for expected in (f"№ {number}", day, pair.mentor.name, pair.mentee.name):
        require(expected in words, show.director.name, expected, words)
    if pair is show.pairs[0]:
        saved = await show.director.phone.save(notice, show.output)
        show.files.append(saved.name)


def _today(show: Show) -> datetime:
    return show.script.begins.astimezone(ZoneInfo(show.script.zone))


def _tell_order(show: Show) -> None:
    names = ", ".join(member.name for member in show.pairs[0].members)
    show.point("order", file=show.files[-1], number=1, day=show.script.day(_today(show)), names=names)


async def hears_it_is_active(show: Show, pair: Pair) -> None:
    """Both members are told that their pair works; a group's mentor reads its name and how many begin."""
    active = show.script.seen("active")
    for player, other in (pair.members, pair.members[::-1]):
        is_grouped = pair in show.bound and other is pair.mentee
        named = (other.name, show.script.says("group_title")) if is_grouped else (other.name,)
        await player.receives(
            lambda shown, named=named: active in shown.text and any(one in shown.text for one in named),  # type: ignore[misc]
            words=f"{active}… {other.name}",
        )
