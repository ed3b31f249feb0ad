"""The sample school of `make run`: director, curator, mentors and mentees who joined in chat, and two who have not."""

import asyncio
import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from simulator.client import Simulator
from simulator.demo.forms import fill
from simulator.demo.joining import Turns, join, link_in, submit
from simulator.demo.player import Player
from simulator.demo.processes import Bot
from simulator.demo.script import Cast, Role, Script, cast, script

Names = Mapping[str, str]


class Sample:
    """Makes the school, and remembers its people between one start and the next.

    The bot knows people by their Telegram numbers, and the simulator counts them up from the same number every time: so
    people made again in the same order are the same people, and the bot goes on with them where they were.
    """

    def __init__(self, sim: Simulator, bot: Bot, roles: Names, file: Path) -> None:
        self._sim = sim
        self._bot = bot
        self._roles = roles
        self._file = file
        self._script: Script = script()

    async def make(self, mentors: int, mentees: int) -> None:
        """Create the school by the command line and let its people join in chat."""
        words, people = self._script, cast(mentors + 1, mentees + 1)
        await self._bot.command(
            "create-school", words.school, "--profile", "irkutsk-school-2", "--timezone", words.zone
        )
        link = await self._bot.command("invite", "director")
        director, curator = await self._player(people.director), await self._player(people.curator)
        banks = [await self._player(one) for one in (*people.mentees[:-1], *people.mentors[:-1])]
        for one in (people.mentees[-1], people.mentors[-1]):
            await self._newcomer(one)
        await self._bot.run()
        await join(director, link, Turns(()), words.seen("todo_curator"))
        await director.press(words.button("appoint"))
        invitation = await director.sees(words.seen("invitation"))
        await join(curator, link_in(invitation), Turns(()), words.seen("menu"))
        links = await self._links(curator, people)
        await asyncio.gather(*(self._takes_part(one, links[one.role.name]) for one in banks))
        await self.save()

    async def again(self) -> bool:
        """Make the people of last time again, each with the menu on the phone; tell whether there were any."""
        try:
            remembered: list[dict[str, Any]] = json.loads(self._file.read_text("utf-8"))
        except (OSError, ValueError):
            return False
        for one in remembered:
            phone = await self._sim.person(
                one["first_name"], one.get("last_name", ""), username=one.get("username", ""),
                language_code=one.get("language_code", "ru"), role=one.get("role", ""),
            )  # fmt: skip
            if phone.id != one["id"]:
                return False
            if one["wrote"]:
                await phone.send("/menu")
        return True

    async def save(self) -> None:
        """Remember the people, and who of them has written to the bot."""
        state = await self._sim.state()
        kept = [{**person, "wrote": await self._wrote(int(person["id"]))} for person in state["people"]]
        await asyncio.to_thread(self._file.write_text, json.dumps(kept, ensure_ascii=False, indent=1), "utf-8")

    async def _wrote(self, person_id: int) -> bool:
        phone = await self._sim.phone(person_id)
        await phone.look()
        return bool(phone.messages)

    async def _player(self, role: Role) -> Player:
        phone = await self._sim.person(role.given, role.family, role=self._roles[role.role])
        return Player(role, phone, self._script, Counter())

    async def _newcomer(self, role: Role) -> None:
        """Somebody the visitor lets in: the link to press is in the curator's chat."""
        label = f"{self._roles[role.role]}, {self._roles['newcomer']}"
        await self._sim.person(role.given, role.family, role=label)

    async def _links(self, curator: Player, people: Cast) -> dict[str, str]:
        """Let the curator make a link for everybody; the last of each bank is left for the visitor."""
        links = {}
        button, seen = self._script.button, self._script.seen
        await curator.says("/menu", seen("menu"))
        await curator.presses(button("invite"), seen("role_choice"))
        for place, one in enumerate([*people.mentees, *people.mentors]):
            if place:
                await curator.presses(button("another_link"), seen("role_choice"))
            role = "role_mentee" if one in people.mentees else "role_mentor"
            links[one.name] = link_in(await curator.presses(button(role), seen("invitation")))
        await curator.says("/menu", seen("menu"))
        return links

    async def _takes_part(self, player: Player, link: str) -> None:
        await join(player, link, Turns(()), self._script.seen("form_intro"))
        await player.press(self._script.button("begin"))
        await fill(player)
        await submit(player, "form_done_intake")
