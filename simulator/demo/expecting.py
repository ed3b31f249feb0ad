"""Where the regulation measures twice: what mentees expect before the first meeting, and what they read at the end."""

from simulator.demo.forms import fill
from simulator.demo.joining import submit
from simulator.demo.player import Player
from simulator.demo.show import Show, together


def measures_twice(show: Show) -> bool:
    """Tell whether the profile asks people before the program, too."""
    return bool(show.script.profile(show.profile).get("measures_twice"))


async def expecting(show: Show) -> None:
    """Every mentee tells what they expect; mentors leave it, and nobody is the worse for it."""
    if not measures_twice(show):
        return
    mentees = {pair.mentee.name: pair.mentee for pair in show.pairs}
    await together(_tells(show, mentee) for mentee in mentees.values())
    show.point("expected", count=len(mentees))


async def looks_back(show: Show, mentee: Player) -> None:
    """Right after the closing questions a mentee reads what they expected beside what came of it."""
    await mentee.presses(show.script.button("expected"), show.script.seen("expected_beside"))


async def _tells(show: Show, mentee: Player) -> None:
    button, seen = show.script.button, show.script.seen
    await mentee.says("/menu", seen("todo_expected"))
    await mentee.presses(button("tell_expected"), seen("form_intro"))
    await mentee.press(button("begin"))
    await fill(mentee)
    await submit(mentee, "form_done_expected")
