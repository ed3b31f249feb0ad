"""The scene of pairs: everybody matched at once, looked at, changed, sent by one choice of days."""

from collections import Counter

from simulator.demo.documents import sheets
from simulator.demo.failures import require
from simulator.demo.player import Player
from simulator.demo.show import Pair, Show
from simulator.shown import Shown

TICKED = "✓ "


async def proposal(show: Show) -> None:
    """Everybody who waits is matched at once, and proposed."""
    async with show.step("proposal"):
        await _count(show)
        await _what_if(show)
        await _lock(show)
        await _forbid(show)
        left = await look_at_left(show)
        await _read_file(show)
        await send_ticked(show)
        show.point("sent", pairs=len(show.pairs))
        words = await left.receives(show.script.seen("left_told"))
        show.point("left_told", name=left.name, words=words.text.splitlines()[0])


async def look_at_banks(show: Show) -> None:
    """Begin: from here on the curator's presses are counted by themselves."""
    show.curator.tally, show.curator.told = Counter(), True
    curator, seen = show.curator, show.script.seen
    mentees, mentors = len(show.cast.mentees), len(show.cast.mentors)
    words = seen("bank", mentees=mentees, ready_mentees=mentees, mentors=mentors, ready_mentors=mentors)
    await to_menu(show)
    await curator.presses(show.script.button("people"), words)


async def to_menu(show: Show) -> None:
    """Call the curator's menu: the new one, which has buttons."""
    words = show.script.seen("menu")
    await show.curator.says("/menu", lambda shown: words in shown.text and bool(shown.rows))


async def to_match(show: Show) -> Shown:
    """Open the list of those who wait."""
    await to_menu(show)
    return await show.curator.presses(show.script.button("match"), show.script.seen("all_matched"))


async def to_draft(show: Show, expected: str) -> Shown:
    """Open «everybody at once» from the menu."""
    curator, button = show.curator, show.script.button
    await to_match(show)
    return await curator.presses(button("draft"), expected)


async def _count(show: Show) -> None:
    """One seat is lacking: one mentee stays without a mentor."""
    curator, seen = show.curator, show.script.seen
    waiting = _waiting(show)
    await to_draft(show, seen("draft_start", waiting=waiting))
    screen = await curator.presses(show.script.button("count"), seen("draft_list"))
    expected = seen("draft_sum", pairs=waiting - 1)
    require(expected in screen.text, curator.name, expected, screen.text)
    show.point("drafted", pairs=waiting - 1, left=1)


async def _what_if(show: Show) -> None:
    """What if the subject mattered more: seen at once, not applied."""
    curator, button, seen = show.curator, show.script.button, show.script.seen
    await curator.presses(button("weights"), seen("weights"))
    await curator.presses(button("level"), seen("level_ask"))
    screen = await curator.presses(button("more"), _change(show))
    show.point("what_if", words=_line_with(screen, _change(show)))
    await curator.presses(button("back"), seen("draft_list"))


async def _lock(show: Show) -> None:
    """The first couple on the screen stays whatever else changes."""
    title = await _open_couple(show, 0)
    await show.curator.presses(show.script.button("lock"), show.script.seen("change_lock"))
    await show.curator.presses(show.script.button("apply"), lambda shown: f"= {title}" in "\n".join(shown.labels))
    show.point("locked", title=title)


async def _forbid(show: Show) -> None:
    """Two people are not to be a pair; all the others are moved so that as many have a mentor as before."""
    title = await _open_couple(show, -1)
    screen = await show.curator.presses(show.script.button("forbid"), show.script.seen("change_forbid"))
    require(_change(show) in screen.text, show.curator.name, _change(show), screen.text)
    await show.curator.presses(show.script.button("apply"), show.script.seen("draft_list"))
    show.point("forbidden", title=title, words=_line_with(screen, _change(show)))


async def _open_couple(show: Show, place: int) -> str:
    """Open one of the couples on the screen; return both names as the list has them."""
    curator, header = show.curator, show.script.seen("draft_list")
    listed = next(one for one in reversed(curator.phone.messages) if one.from_bot and header in one.text)
    label = [one for one in listed.labels if one.startswith(TICKED)][place]
    await curator.presses(label, show.script.seen("draft_card"))
    return label.removeprefix(TICKED).partition(" · ")[0]


async def look_at_left(show: Show) -> Player:
    """See who has no mentor and why; return them."""
    curator, seen = show.curator, show.script.seen
    screen = await curator.presses(show.script.button("left_out"), seen("left_list"))
    [left] = [one for one in show.mentees if one.name in screen.text]
    why = screen.text.partition("\n\n")[2]
    show.transcript.point(show.script.caption("left_out", name=left.name) + "\n" + why)
    await curator.presses(show.script.button("back"), seen("draft_list"))
    return left


async def _read_file(show: Show) -> None:
    """The proposal comes as Excel: a row each, every mentee once, no mentor with more than their seats."""
    curator, waiting = show.curator, _waiting(show)
    notice = await curator.presses(show.script.button("draft_file"), show.script.seen("draft_file"))
    rows = sheets(await curator.phone.download(notice))[0][1:]
    couples = [_couple(show, row) for row in rows]
    require(len({mentee.name for _, mentee in couples}) == len(rows) == waiting - 1, curator.name, str(waiting - 1),
            str(rows))  # fmt: skip
    loads = Counter(mentor.name for mentor, _ in couples)
    loads.update({one.mentor.name for one in show.bound})  # a group takes one seat, as a pair does
    for mentor in show.mentors:
        require(loads[mentor.name] <= int(mentor.role.facts["takes"]), mentor.name, mentor.role.facts["takes"])
    show.pairs += [Pair(*couple, number) for number, couple in enumerate(couples)]
    saved = await curator.phone.save(notice, show.output)
    show.files.append(saved.name)
    show.point("proposal_file", file=saved.name, pairs=len(rows))


async def send_ticked(show: Show) -> None:
    """Propose all that is ticked, from today on, for nine months."""
    curator, button, seen = show.curator, show.script.button, show.script.seen
    await curator.presses(button("propose_ticked"), seen("draft_starts"))
    await curator.presses(button("today"), seen("draft_ends"))
    await curator.presses(button("term"), seen("draft_done"))


def _couple(show: Show, row: list[str]) -> tuple[Player, Player]:
    named = [show.players[cell] for cell in row if cell in show.players]
    [mentor] = [one for one in named if one.role.role == "mentor"]
    [mentee] = [one for one in named if one.role.role == "mentee"]
    return mentor, mentee


def _waiting(show: Show) -> int:
    return len(show.mentees) - len({one.mentee.name for one in show.bound if one.mentee in show.mentees})


def _change(show: Show) -> str:
    return show.script.seen("change", served=_waiting(show) - 1, waiting=_waiting(show))


def _line_with(screen: Shown, words: str) -> str:
    return next(line for line in screen.text.splitlines() if words in line)
