"""The scene of pairs: what the curator puts together by hand before the others are matched: a group, a reverse pair."""

from simulator.demo.drafting import look_at_banks, to_match
from simulator.demo.failures import require
from simulator.demo.player import Player
from simulator.demo.show import Pair, Show, together
from simulator.shown import Shown

# Mentees in a group where there are many and where there are few.
LARGE, SMALL, MANY = 4, 2, 20


def group_size(mentees: int) -> int:
    """Return how many mentees are in the group."""
    return LARGE if mentees >= MANY else SMALL


async def gathering(show: Show) -> None:
    """A group with one yes of the mentor's, and two people who learn from each other, each with goals of their own."""
    async with show.step("gathering"):
        await look_at_banks(show)
        mentor, mentees = await _group(show)
        first, second = await _reverse(show)
        show.bound = [Pair(mentor, one, -1) for one in mentees] + [Pair(first, second, -1), Pair(second, first, -1)]
        await together(_joins_group(show, player) for player in (*mentees, mentor))
        show.point("group", mentor=mentor.name, count=len(mentees), title=show.script.says("group_title"))
        for player, name in ((second, "mentee"), (first, "mentor")):
            await _agrees_to_learn(show, player, name)
        show.point("reverse", pair=f"{first.role.family} – {second.role.family}")


async def _group(show: Show) -> tuple[Player, list[Player]]:
    """Put the first people on the screens together."""
    curator, button, seen = show.curator, show.script.button, show.script.seen
    await to_match(show)
    await curator.presses(button("groups"), button("new_group"))
    screen = await curator.presses(button("new_group"), seen("group_mentor"))
    mentor = _people(show, screen)[0]
    screen = await curator.presses(mentor.name, seen("group_mentees", count=0))
    mentees = _people(show, screen)[: group_size(len(show.mentees))]
    for count, mentee in enumerate(mentees, 1):
        await curator.presses(mentee.name, seen("group_mentees", count=count))
    await curator.presses(button("ready"), seen("group_title"))
    await curator.says(show.script.says("group_title"), seen("starts"))
    await curator.presses(button("today"), seen("ends"))
    screen = await curator.presses(button("term"), seen("group_confirm"))
    for member in (mentor, *mentees):
        require(member.name in screen.text, curator.name, member.name, screen.text)
    await curator.presses(button("propose_group"), f"{show.script.says('group_title')} ({len(mentees)})")
    return mentor, mentees


async def _reverse(show: Show) -> tuple[Player, Player]:
    """The first who waits and their best mentor teach each other."""
    curator, button, seen = show.curator, show.script.button, show.script.seen
    mentee = _people(show, await to_match(show))[0]
    screen = await curator.presses(mentee.name, seen("candidates"))
    mentor = show.players[screen.labels[0].partition(". ")[2]]
    await curator.presses(screen.labels[0], seen("starts"))
    await curator.presses(button("today"), seen("ends"))
    await curator.presses(button("term"), seen("confirm_pair"))
    await curator.presses(button("kind"), seen("kind_ask"))
    await curator.presses(button("reverse"), lambda shown: any(button("kind_now") in one for one in shown.labels))
    await curator.presses(button("propose"), seen("all_matched"))
    return mentor, mentee


async def _joins_group(show: Show, player: Player) -> None:
    """A mentee says yes for themselves, the mentor once for all."""
    button, seen = show.script.button, show.script.seen
    notice = await player.receives(show.script.says("group_title"))
    await player.presses(button("open"), button("consent"), under=notice)
    await player.presses(button("consent"), f"{player.name}: {seen('pair_consented')}")


async def _agrees_to_learn(show: Show, player: Player, role: str) -> None:
    """Say yes once for both directions; the mentee writes down the goals of one, the mentor those of the other."""
    button, seen, goals = show.script.button, show.script.seen, show.script.says(f"goals_{role}")
    notice = await player.receives(seen("pair_ask"))
    await player.presses(button("open"), button("consent"), under=notice)
    await player.presses(button("consent"), f"{player.name}: {seen('pair_consented')}")
    if role == "mentor":
        await player.presses(button("other_direction"), seen("goals_lack"))
    await player.presses(button("goals"), seen("goals_ask"))
    await player.says(goals, lambda shown: f"{seen('goals')}: {goals}" in shown.text)


def _people(show: Show, screen: Shown) -> list[Player]:
    """Return the people whose names are on the buttons, in their order."""
    return [show.players[label] for label in screen.labels if label in show.players]
