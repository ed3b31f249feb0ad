"""The scene of pairs before the curator's work: a staff list, links, consents, questionnaires through chat."""

import asyncio

from simulator.demo.crowd import rows_of
from simulator.demo.district import as_csv, enter, hand_out
from simulator.demo.failures import require
from simulator.demo.forms import fill
from simulator.demo.joining import submit
from simulator.demo.player import Player
from simulator.demo.script import Role
from simulator.demo.show import Show, beside

# So many fill their questionnaire in at a time: of a slow machine's bot nobody else need be patient for minutes.
AT_ONCE = 12


async def banks(show: Show) -> None:
    """Everybody comes in by a link of their own and fills the questionnaire in; the director sent the list."""
    async with show.step("banks"):
        everybody = [*show.cast.mentees, *show.cast.mentors]
        links = dict(await _take_list(show, everybody))
        require(set(links) == {one.name for one in everybody}, show.director.name, str(len(everybody)), str(links))
        chairs = asyncio.Semaphore(AT_ONCE)
        async with beside() as go:
            # One after the other, so that people get their numbers in the same order every time.
            for role in everybody:
                async with chairs:
                    player = await _comes_in(show, role, links[role.name])
                go(_answers(player, chairs))
        takes = [int(one.facts["takes"]) for one in show.cast.mentors]
        show.point("banks", mentees=len(show.cast.mentees), mentors=len(takes), seats=sum(takes),
                   least=min(takes), most=max(takes))  # fmt: skip


async def _take_list(show: Show, everybody: list[Role]) -> list[tuple[str, str]]:
    """Send the list with everybody's role; return names with links out of the Excel file."""
    director, button, seen = show.director, show.script.button, show.script.seen
    rows = rows_of(everybody, show.script.raw["roles"])
    await director.says("/menu", seen("menu"))
    await director.presses(button("staff"), seen("staff_empty"))
    await director.presses(button("upload"), seen("file_ask"))
    file = show.script.raw["staff"]["file"]
    await director.sends_a_file(file, as_csv(show.script, rows), seen("review", people=len(rows)))
    await director.presses(button("save"), seen("saved", people=len(rows)))
    return await hand_out(director)


async def _comes_in(show: Show, role: Role, link: str) -> Player:
    player = await show.player(role)
    question = await enter(player, link)
    require(role.name in question.text, role.name, role.name, question.text)
    await player.presses(show.script.button("me"), show.script.seen("form_intro"))
    return player


async def _answers(player: Player, chairs: asyncio.Semaphore) -> None:
    async with chairs:
        await player.press(player.script.button("begin"))
        await fill(player)
        await submit(player, "form_done_intake")
