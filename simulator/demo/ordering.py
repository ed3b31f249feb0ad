"""The scene of pairs: two refusals and the next choices, sheets of all at once, one order of the director."""

from simulator.demo.documents import word_text
from simulator.demo.drafting import look_at_left, send_ticked, to_draft, to_menu
from simulator.demo.failures import require
from simulator.demo.matching import Refusal, both_consent, declines
from simulator.demo.papers import hears_it_is_active
from simulator.demo.player import Player
from simulator.demo.show import Pair, Show, together
from simulator.shown import Shown

# Acceptance: under fifteen minutes of a curator's time, at ten seconds for each press or word.
SECONDS_AN_ACT, MINUTES = 10, 15
SIXTY = 60


async def answers(show: Show) -> None:
    """A mentee refuses, then a mentor; the place that is free goes to the next, and who is left is matched again."""
    async with show.step("answers", begun=True):
        first, second = _to_refuse(show)
        await declines(show, first.mentee, first, Refusal(0, "mentee"))
        await declines(show, second.mentor, second, Refusal(0, "mentor"))
        show.pairs = [one for one in show.pairs if one not in (first, second)]
        await _next_choice(show, second, first.mentor)
        await _again(show, second)
        await together(both_consent(show, pair) for pair in show.pairs)
        show.point("consented", pairs=len(show.pairs))
        show.pairs += show.bound


def _to_refuse(show: Show) -> tuple[Pair, Pair]:
    """Two pairs with different mentors."""
    first = show.pairs[0]
    return first, next(one for one in show.pairs if one.mentor is not first.mentor)


async def _next_choice(show: Show, declined: Pair, free: Player) -> None:
    """The curator's word about a refusal brings the next choice, and one press proposes it."""
    curator, seen = show.curator, show.script.seen
    words = seen("next_choice", name=free.name)
    notice = await curator.receives(words)
    await curator.presses(show.script.button("next_choice"), seen("pair_card"), under=notice)
    show.pairs.append(Pair(free, declined.mentee, declined.number))
    show.point("next_choice", pair=show.pairs[-1].families)


async def _again(show: Show, declined: Pair) -> None:
    """Two wait and one seat is free: everybody at once, once more; the proposal that is all sent is out of the way."""
    button, seen = show.script.button, show.script.seen
    await to_draft(show, seen("draft_start", waiting=2))
    await show.curator.presses(button("count"), seen("draft_sum_again"))
    left = await look_at_left(show)
    await send_ticked(show)
    waited = {one.mentee.name for one in (*show.pairs, *show.bound)} | {left.name}
    [served] = [one for one in show.mentees if one.name not in waited]
    show.pairs.append(Pair(declined.mentor, served, declined.number))
    show.point("drafted_again", pair=show.pairs[-1].families, name=left.name)


async def order(show: Show) -> None:
    """Sheets of all pairs at once, one order, its number, day and term; then the pairs work."""
    async with show.step("order"):
        await _record_sheets(show)
        await _approve(show)
        notice = await show.curator.receives(show.script.seen("order_ready", pairs=len(show.pairs)))
        await _read(show, notice)
        await _sign(show, notice)
        await together(hears_it_is_active(show, pair) for pair in show.pairs)
        number = show.script.says("order_number")
        people = len({member.name for pair in show.pairs for member in pair.members})
        show.point("ordered", file=show.files[-1], number=number, people=people, pairs=len(show.pairs))
        minutes(show)
        await _see_who_waits(show)


async def _record_sheets(show: Show) -> None:
    curator, button, seen = show.curator, show.script.button, show.script.seen
    await to_menu(show)
    await curator.presses(button("pairs"), seen("pair_list"))
    await curator.presses(button("sheets_all"), seen("sheets", pairs=len(show.pairs)))
    await curator.presses(button("tick_all"), button("sheets_signed"))
    await curator.presses(f"{button('sheets_signed')}{len(show.pairs)}", seen("sheets_day"))
    await curator.presses(button("today"), seen("sheets_place"))
    await curator.presses(button("place"), seen("sheets_done"))
    show.point("sheets", pairs=len(show.pairs))


async def _approve(show: Show) -> None:
    """The director is told once, and decides about all of them by one order."""
    director, button, seen = show.director, show.script.button, show.script.seen
    before = director.tally["presses"]
    notice = await director.receives(seen("pairs_to_approve"))
    await director.presses(button("decide"), button("approve_all"), under=notice)
    await director.presses(f"{button('approve_all')}: {len(show.pairs)}", seen("decide_sure"))
    await director.presses(button("approve_yes"), seen("order_card"))
    show.point("approved", pairs=len(show.pairs), acts=director.tally["presses"] - before)


async def _read(show: Show, notice: Shown) -> None:
    """The order names everybody of every pair, and nobody else of the mentees."""
    curator = show.curator
    words = word_text(await curator.phone.download(notice))
    named = {member.name for pair in show.pairs for member in pair.members}
    for player in (*show.mentees, *show.mentors):
        require((player.name in words) == (player.name in named), curator.name, player.name, words)
    for member in (member for pair in show.pairs for member in pair.members):
        line, times = f"{member.name}, {member.role.facts['post']}", sum(member in one.members for one in show.pairs)
        require(words.count(line) == times, curator.name, f"{times} × {line}", words)
    saved = await curator.phone.save(notice, show.output)
    show.files.append(saved.name)


async def _sign(show: Show, notice: Shown) -> None:
    curator, button, seen = show.curator, show.script.button, show.script.seen
    await curator.presses(button("open_order"), seen("order_card"), under=notice)
    await curator.presses(button("order_signed"), seen("order_number"))
    number = show.script.says("order_number")
    await curator.says(number, seen("order_day"))
    await curator.presses(button("today"), seen("order_term"))
    await curator.presses(
        button("term_as_is"), lambda shown: f"№ {number}" in shown.text and seen("order_signed") in shown.text
    )


async def _see_who_waits(show: Show) -> None:
    """The one who is left is on the list of those who wait, with the reason."""
    paired = {one.mentee.name for one in show.pairs}
    [left] = [one for one in show.mentees if one.name not in paired]
    await to_menu(show)
    await show.curator.presses(show.script.button("people"), show.script.button("searching"))
    screen = await show.curator.presses(show.script.button("searching"), left.role.family)
    show.transcript.point(show.script.caption("still_waits", name=left.name) + "\n" + screen.text.partition("\n\n")[2])


def is_within(acts: int) -> bool:
    """Tell whether so many presses and words are done in time."""
    return acts * SECONDS_AN_ACT < MINUTES * SIXTY


def minutes(show: Show) -> None:
    """Insist on the curator's time."""
    acts = show.curator.tally["presses"]
    whole, rest = divmod(acts * SECONDS_AN_ACT, SIXTY)
    require(is_within(acts), show.curator.name, f"< {MINUTES} min", f"{acts}: {whole}:{rest:02}")
    show.point("minutes_of", acts=acts, seconds=SECONDS_AN_ACT, minutes=whole, rest=rest, limit=MINUTES)
