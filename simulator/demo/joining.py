"""Steps 1 and 2: the school, its director and curator; links, consents, questionnaires, and people who decline."""

import asyncio
import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from simulator.demo.failures import require
from simulator.demo.forms import Question, fill
from simulator.demo.player import Player
from simulator.demo.script import Role
from simulator.demo.show import Show, together
from simulator.shown import Shown

LINK = re.compile(r"https://t\.me/\S+")
PNG = b"\x89PNG\r\n\x1a\n"
FIRST_NOTICE = 5.0
KILLED_AT, PAUSED_AT = 6, 5


@dataclass
class Turns:
    """People get their numbers in the order of the script, however fast each of them is."""

    order: Sequence[str]
    taken: dict[str, asyncio.Event] = field(init=False)

    def __post_init__(self) -> None:
        self.taken = {name: asyncio.Event() for name in self.order}

    async def wait(self, name: str) -> None:
        """Wait for the one before."""
        place = list(self.order).index(name) if name in self.taken else 0
        if place:
            await self.taken[self.order[place - 1]].wait()

    def done(self, name: str) -> None:
        """Let the next one go on."""
        if name in self.taken:
            self.taken[name].set()


async def school(show: Show) -> None:
    """Step 1."""
    async with show.step("school"):
        link = await show.bot.command("invite", "director")
        show.point("school_created", link=link)
        director, curator = await show.player(show.cast.director), await show.player(show.cast.curator)
        await join(director, link, Turns(()), show.script.seen("todo_curator"))
        show.point("director_in", name=director.name, todo=show.script.seen("todo_curator"))
        await director.press(show.script.button("appoint"))
        invitation = await director.sees(show.script.seen("invitation"), patience=FIRST_NOTICE)
        picture = await director.phone.download(invitation)
        require(picture.startswith(PNG), director.name, "PNG", str(picture[:8]))
        show.point("curator_invited", bytes=len(picture))
        await join(curator, link_in(invitation), Turns(()), show.script.seen("menu"))
        show.point("curator_in", name=curator.name)


async def joining(show: Show) -> None:
    """Step 2."""
    async with show.step("joining"):
        people = [*show.cast.mentees, *show.cast.mentors]
        links = {one.name: asyncio.get_running_loop().create_future() for one in [*people, show.cast.strangers[2]]}
        turns = Turns([*_in_turn(show.cast.mentees, show.cast.mentors), show.cast.strangers[2].name])
        for one in [*show.cast.strangers, *people]:
            first = one in (show.cast.mentees[0], show.cast.mentors[0])
            await show.player(one, told=first)
        kill = _Kill(show)
        await together([
            _invite(show.director, show.cast.mentors, "role_mentor", links),
            _invite(show.curator, [*show.cast.mentees, show.cast.strangers[2]], "role_mentee", links),
            _leaves(show, links[show.cast.strangers[2].name], turns),
            *(_takes_part(show, one, links[one.name], turns, kill) for one in people),
        ])  # fmt: skip
        show.joined_until = max([one.phone.messages[-1].id for one in show.players.values()])
        _tell(show)


async def join(player: Player, link: str, turns: Turns, expected: str) -> Shown:
    """Open a link, agree to everything, say the name."""
    script = player.script
    await player.opens(link, script.seen("join_about"))
    consents = (script.seen("consent_part"), script.seen("consent_data"))
    screen = await player.presses(script.button("continue"), lambda shown: any(one in shown.text for one in consents))
    if consents[0] in screen.text:
        await player.presses(script.button("agree"), consents[1])
        _count(player, "consents")
    await turns.wait(player.name)
    await player.presses(script.button("agree"), script.seen("name_ask"))
    _count(player, "consents")
    turns.done(player.name)
    return await player.says(player.name, expected)


def link_in(invitation: Shown) -> str:
    """Return the link of an invitation."""
    found = LINK.search(invitation.text)
    return found.group() if found else ""


async def submit(player: Player, expected: str) -> None:
    """Hand a questionnaire in."""
    await player.presses(player.script.button("submit"), player.script.seen(expected))
    _count(player, "questionnaires")


def _count(player: Player, what: str) -> None:
    if player.role.role != "stranger":
        player.tally[what] += 1


async def _invite(inviter: Player, guests: Sequence[Role], role: str, links: dict[str, asyncio.Future[str]]) -> None:
    """Make a link for everybody, one after the other."""
    button, seen = inviter.script.button, inviter.script.seen

    def is_new(shown: Shown) -> bool:
        """Tell a new link from one that came again because the bot was killed before it noted the sending."""
        known = [one.result() for one in links.values() if one.done()]
        return seen("invitation") in shown.text and link_in(shown) not in known

    await inviter.says("/menu", seen("menu"))
    await inviter.presses(button("invite"), seen("role_choice"))
    for place, guest in enumerate(guests):
        if place:
            await inviter.presses(button("another_link"), seen("role_choice"))
        links[guest.name].set_result(link_in(await inviter.presses(button(role), is_new)))


async def _takes_part(show: Show, role: Role, link: asyncio.Future[str], turns: Turns, kill: "_Kill") -> None:
    """One person's way into the bank."""
    player, code = show.players[role.name], await link
    if role is show.cast.mentees[1]:
        await _decline(show, code)
    await join(player, code, turns, show.script.seen("form_intro"))
    await player.press(show.script.button("begin"))
    if role is show.cast.mentees[-2]:
        await fill(player, until=PAUSED_AT)
        await player.presses(show.script.button("later"), show.script.seen("form_not_finished"))
        return
    await fill(player, pause=kill.at if role is show.cast.mentees[0] else None)
    await submit(player, "form_done_intake")


@dataclass
class _Kill:
    """The bot is killed while somebody is in the middle of a questionnaire, and goes on where it was."""

    show: Show
    question: Question | None = None

    async def at(self, question: Question) -> None:
        """Kill the bot at one question, start it, and look for the same question."""
        if question.kind == "single" and "old" not in self.show.kept:
            self.show.kept["old"] = (question.message.id, question.message.buttons[0].data or "")
        if question.position != KILLED_AT or self.question is not None:
            return
        self.question = question
        player, script = self.show.mentees[0], self.show.script
        await self.show.bot.kill()
        await self.show.bot.run()
        await player.says("/menu", script.seen("form_not_finished"))
        await player.presses(script.button("form_go_on"), script.seen("form_again"))
        await player.presses(script.button("continue"), question.words)
        filling = {"position": question.position, "total": question.total}
        self.show.later.append(script.caption("killed", name=player.name, **filling))
        self.show.later.append(script.caption("survived", **filling))


async def _decline(show: Show, link: str) -> None:
    """Two people decline before they are anybody here; the link stays good for another."""
    button, seen = show.script.button, show.script.seen
    first, second = (show.players[one.name] for one in show.cast.strangers[:2])
    await first.opens(link, seen("join_about"))
    await first.presses(button("refuse"), seen("farewell"))
    await second.opens(link, seen("join_about"))
    await second.presses(button("continue"), seen("consent_part"))
    await second.presses(button("agree"), seen("consent_data"))
    await second.presses(button("disagree"), seen("farewell"))
    for player in (first, second):
        await player.says("/menu", seen("help_stranger"))


async def _leaves(show: Show, link: asyncio.Future[str], turns: Turns) -> None:
    """Somebody joins and then will not fill in the questionnaire: nothing of them is kept."""
    player, script = show.players[show.cast.strangers[2].name], show.script
    await join(player, await link, turns, script.seen("form_intro"))
    await player.presses(script.button("refuse"), script.seen("leave_sure"))
    await player.presses(script.button("leave"), script.seen("left"))
    await player.says("/menu", script.seen("help_stranger"))


def _in_turn(mentees: Sequence[Role], mentors: Sequence[Role]) -> list[str]:
    """Both banks mixed: a mentee, a mentor, a mentee and so on."""
    longest = max(len(mentees), len(mentors))
    return [bank[place].name for place in range(longest) for bank in (mentees, mentors) if place < len(bank)]


def _tell(show: Show) -> None:
    first, second, third = show.cast.strangers
    show.point("declines_link", name=first.name)
    show.point("declines_consent", name=second.name)
    show.point("declines_form", name=third.name)
    show.point("stranger", words=show.script.seen("help_stranger"))
    show.point("joined", mentors=len(show.cast.mentors), mentees=len(show.cast.mentees))
    show.point("paused", name=show.cast.mentees[-2].name)
    for words in show.later:
        show.transcript.point(words)
    show.point("filled", count=show.tally["questionnaires"], answers=show.tally["answers"])
