"""The scene of work: from a mentee and a mentor whom the curator thinks of to a pair with a signed order."""

from simulator.demo.documents import word_text
from simulator.demo.failures import require
from simulator.demo.matching import both_consent, candidates_of, propose
from simulator.demo.outside import takes_sheet
from simulator.demo.papers import hears_it_is_active, open_pair, order_of, record_again
from simulator.demo.player import Player
from simulator.demo.regulation import appoint
from simulator.demo.show import Pair, Show
from simulator.demo.walking import keeps_file, walk_home, wall


async def pairs(show: Show) -> None:
    """The director invites the council, the curator brings everybody together."""
    async with show.step("pairs"):
        await appoint(show, "council")
        for mentee, mentor in zip(show.cast.mentees, show.cast.mentors, strict=True):
            await assigned(show, show.players[mentee.name], show.players[mentor.name])
        show.point("assigned", pairs="; ".join(one.families for one in show.pairs))


async def assigned(show: Show, mentee: Player, mentor: Player) -> Pair:
    """Propose a pair, have both agree, take and record the sheets, approve, sign."""
    await walk_home(show.curator, ("match", "all_matched"))
    candidates = await candidates_of(show, mentee.name)
    await propose(show, mentee.name, candidates, mentor.name)
    pair = show.pairs[-1]
    await both_consent(show, pair)
    await takes_sheet(show, pair)
    await record_again(show, pair)
    await _approve(show, pair)
    await hears_it_is_active(show, pair)
    return pair


async def _approve(show: Show, pair: Pair) -> None:
    """The director approves, reads the order, has it signed."""
    director, button, seen = show.director, show.script.button, show.script.seen
    await director.receives(seen("approved_ask"))
    await open_pair(show, pair)
    await director.press(button("approve"))
    notice = await director.sees(order_of(show, pair), words=f"{seen('order')}: {pair.families}")
    words = word_text(await keeps_file(show, director, notice))
    for expected in (show.script.day(await wall(show)), pair.mentor.name, pair.mentee.name):
        require(expected in words, director.name, expected, words)
    await director.presses(button("order_signed"), seen("sign_number"), under=notice)
    await director.presses(button("signed_as_is"), seen("pair_active"))
    show.tally["orders"] += 1
