"""The sample school of `make run`: director, curator, mentors and mentees who joined in chat, and two who have not."""

import asyncio
import json
from collections import Counter
from collections.abc import Mapping
from datetime import datetime
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
    """Makes the school, and remembers its people and its time between one start and the next.

    The bot's database outlives the simulator, which keeps everything in memory. So people come back with the numbers
    by which the bot knows them, and the clock goes on where it was: to a visitor it is the same school, the pairs and
    meetings where they were left. What was said is not kept: each phone begins with the menu, as a new phone would.
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
            remembered: dict[str, Any] = json.loads(self._file.read_text("utf-8"))
            people, now = remembered["people"], datetime.fromisoformat(remembered["now"])
        except (OSError, ValueError, LookupError, TypeError):
            return False
        await self._sim.set_clock(max(now, await self._sim.now()))
        for one in people:
            phone = await self._sim.person(
                one["first_name"], one.get("last_name", ""), username=one.get("username", ""),
                language_code=one.get("language_code", "ru"), role=one.get("role", ""), number=one["id"],
            )  # fmt: skip
            if one["wrote"]:
                await phone.send("/menu")
        return True

    async def save(self) -> None:
        """Remember the people, who of them has written to the bot, and the time."""
        state = await self._sim.state()
        people = [{**person, "wrote": await self._wrote(int(person["id"]))} for person in state["people"]]
        kept = {"now": (await self._sim.now()).isoformat(), "people": people}
        await asyncio.to_thread(self._write, json.dumps(kept, ensure_ascii=False, indent=1))

    def _write(self, words: str) -> None:
        """Replace the file whole: somebody may pull the plug at any moment."""
        fresh = self._file.with_suffix(".new")
        fresh.write_text(words, "utf-8")
        fresh.replace(self._file)

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
