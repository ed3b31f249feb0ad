"""The scene of working together: its urgent evening played at once, the whole of it where there is time for it."""

import tomllib
from dataclasses import dataclass, replace
from pathlib import Path

import pytest

from mentoring.actors import Role
from mentoring.pairs import PairStatus
from simulator.demo.failures import NotSeen
from simulator.demo.player import Player
from simulator.demo.processes import Bot
from simulator.demo.script import FOLDER
from simulator.demo.script import Role as Part
from simulator.demo.show import Pair, Show
from simulator.demo.transcript import Transcript
from simulator.demo.urgent import urgent
from simulator.demo.walking import has_buttons, never_reads
from simulator.demo.work import work_cast, work_script
from simulator.shown import Button, Shown
from tests.bot.stage import Player as Person
from tests.bot.stage import Stage, _impatient, backend, stage
from tests.simulator.test_demo import demo

__all__ = ["_impatient", "backend", "stage"]


async def show_on(stage: Stage, folder: Path) -> Show:
    """A working pair of the scene and a mentor beside it; nobody came in through chat."""
    words, people = work_script(), work_cast()
    show = Show(words, people, stage.sim, Bot(folder, {}, folder / "bot.log"), Transcript(quiet=True), folder,
                "irkutsk-school-2")  # fmt: skip

    def take(part: Part, person: Person) -> Person:
        show.players[part.name] = Player(part, person.phone, words, show.tally)
        return person

    take(people.director, await stage.join(Role.DIRECTOR, people.director.name))
    take(people.curator, await stage.join(Role.CURATOR, people.curator.name))
    mentors = [take(one, await stage.mentor(one.name)) for one in people.mentors[1:]]
    mentee = take(people.mentees[1], await stage.mentee(people.mentees[1].name))
    await stage.school.pair(PairStatus.ACTIVE, mentors[0].someone, mentee.someone)
    *_, mentor, colleague, asking = show.players.values()
    couple = Pair(mentor, asking, 1)
    show.pairs += [couple, couple, Pair(colleague, asking, 2)]
    await stage.settle()
    return show


async def test_a_cry_at_night_is_answered_by_a_colleague_and_a_question_by_day_by_the_mentor(
    stage: Stage, tmp_path: Path
) -> None:
    show = await show_on(stage, tmp_path)
    await urgent(show)
    requests = await stage.rows("help_request")
    assert {(row["id"], row["status"], row["mark"]) for row in requests} == {(1, "closed", 5), (2, "closed", 4)}
    [remedy] = await stage.rows("help_remedy")
    assert remedy["is_permitted"]
    assert show.script.caption("urgent_kept") in "\n".join(show.transcript.lines)


@dataclass
class Screen:
    """A phone that shows one message."""

    text: str

    @property
    def messages(self) -> list[Shown]:
        return [Shown(1, "bot", self.text, "", 0)]

    async def look(self) -> None:
        """Nothing new comes."""


async def test_who_reads_what_was_not_for_them_ends_the_scene(tmp_path: Path) -> None:
    words, people = work_script(), work_cast()
    show = Show(words, people, None, Bot(tmp_path, {}, tmp_path / "bot.log"), Transcript(quiet=True), tmp_path, "")  # type: ignore[arg-type]
    for role, text in ((people.mentees[0], "секрет"), (people.mentors[0], "секрет"), (people.curator, "тема")):
        show.players[role.name] = Player(role, Screen(text), words, show.tally)  # type: ignore[arg-type]
    mentee, mentor, _ = show.players.values()
    await never_reads(show, "секрет", [mentee, mentor])
    with pytest.raises(NotSeen) as caught:
        await never_reads(show, "секрет", [mentee])
    assert (caught.value.who, caught.value.screen) == (mentor.name, "секрет")


def test_every_word_of_the_scene_is_said_pressed_or_awaited() -> None:
    with (FOLDER / "work.toml").open("rb") as file:
        ours = tomllib.load(file)
    code = "".join(path.read_text("utf-8") for path in FOLDER.glob("*.py"))
    keys = {key for name in ("buttons", "seen", "says", "captions", "steps") for key in ours[name]}
    assert [key for key in sorted(keys) if f'"{key}"' not in code] == []


@pytest.mark.whole
async def test_three_pairs_work_together_for_a_year(tmp_path: Path) -> None:
    code, said, complaints = await demo(tmp_path, "--scene", "work")
    assert (code, complaints) == (0, "")
    assert (tmp_path / "work.txt").read_text("utf-8") == said
    words = work_script()
    assert words.caption("done") in said
    for name in ours_steps():
        assert words.step(name) in said


def ours_steps() -> list[str]:
    """The steps the scene adds to those of the others."""
    with (FOLDER / "work.toml").open("rb") as file:
        return list(tomllib.load(file)["steps"])


def test_a_screen_that_was_left_is_not_taken_for_the_one_that_is_awaited() -> None:
    fits = has_buttons("Обращение №")
    left = Shown(1, "bot", "Обращение № 1", "", 0)
    assert not fits(left)
    assert fits(replace(left, rows=[[Button("Назад", "b")]]))
