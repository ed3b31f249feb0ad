"""Step 3: what the profile decides – who works here besides, the roadmap's stages, rights and duties, an amendment."""

from simulator.demo.failures import require
from simulator.demo.joining import Turns, join, link_in
from simulator.demo.player import Player
from simulator.demo.show import Show
from simulator.shown import Shown


async def regulation(show: Show) -> None:
    """Step 3."""
    async with show.step("regulation"):
        expected = show.script.profile(show.profile)
        for role in expected.get("staff", ()):
            await appoint(show, role)
        await _roadmap(show, expected.get("stages", ()))
        await _rights(show, expected.get("right", ""))
        await _amend(show, expected.get("title", ""))


async def appoint(show: Show, role: str) -> None:
    """The director invites somebody into a role that this regulation has."""
    director, button, seen = show.director, show.script.button, show.script.seen
    newcomer = await show.player(show.cast.staff[role])
    await director.says("/menu", seen("menu"))
    await director.presses(button("invite"), seen("role_choice"))
    words = show.script.raw["roles"][role]
    invitation = await director.presses(
        words.capitalize(), lambda shown: f"{seen('invitation')}: {words}" in shown.text
    )
    await join(newcomer, link_in(invitation), Turns(()), seen("menu"))
    show.point("staff_in", name=newcomer.name, role=words)


async def _roadmap(show: Show, stages: list[str]) -> None:
    """The curator has the roadmap made: its stages are those of the regulation, in its words."""
    curator, button, seen = show.curator, show.script.button, show.script.seen
    await curator.says("/menu", seen("menu"))
    await curator.presses(button("roadmap"), seen("no_roadmap"))
    screen = await curator.presses(button("make_roadmap"), seen("roadmap_draft"))
    for stage in stages:
        require(any(stage in label for label in screen.labels), curator.name, stage, "\n".join(screen.labels))
    show.point("roadmap", count=len(stages), stages="; ".join(stages))


async def _rights(show: Show, right: str) -> None:
    """A mentor reads what the regulation says of mentors."""
    mentor, button, seen = show.mentors[0], show.script.button, show.script.seen
    await mentor.says("/menu", seen("menu"))
    screen = await mentor.presses(button("rights"), seen("rights"))
    require(right in screen.text, mentor.name, right, screen.text)
    await mentor.presses(button("duties"), seen("duties"))
    show.point("rights", name=mentor.name, words=right)


async def _amend(show: Show, title: str) -> None:
    """The director changes one setting by order, and the curator hears of it."""
    director, button, seen, says = show.director, show.script.button, show.script.seen, show.script.says
    await director.says("/menu", seen("menu"))
    await director.presses(button("section_documents"), seen("section"))
    screen = await director.presses(button("regulation"), seen("amend_what"))
    require(title in screen.text, director.name, title, screen.text)
    await _turn_to(director, screen, button("amend_setting"))
    await director.presses(button("amend_setting"), seen("amend_value"))
    await director.says(says("amend_value"), seen("amend_number"))
    await director.says(says("amend_order"), seen("amend_day"))
    await director.presses(button("today"), seen("amend_confirm"))
    await director.presses(button("amend"), seen("amended"))
    await show.curator.receives(seen("amend_told"))
    show.point("amended", order=says("amend_order"), before=5, after=says("amend_value"))


async def _turn_to(player: Player, screen: Shown, label: str) -> None:
    """Turn the pages of a list until a button says so."""
    while label not in screen.labels:
        before = screen.labels
        screen = await player.presses(
            player.script.button("next_page"),
            lambda shown, before=before: bool(shown.rows) and shown.labels != before,  # type: ignore[misc]
            named=label,
        )
