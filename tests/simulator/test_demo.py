"""The demonstration: what it plays with, and the ways in which it fails.

`make demo`, which runs beside these tests in every check with a few people, plays the whole year and opens its files.
"""

import asyncio
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

from mentoring.actors import Role
from simulator.demo.__main__ import FEW, STEPS, play
from simulator.demo.crowd import capacities, crowd
from simulator.demo.district import district_script, people_of
from simulator.demo.failures import Failure
from simulator.demo.forms import Reader
from simulator.demo.ordering import is_within
from simulator.demo.pairs import pairs_script
from simulator.demo.processes import Bot
from simulator.demo.script import cast, script
from simulator.demo.show import Show
from simulator.demo.transcript import Transcript
from simulator.shown import Shown
from tests.bot.stage import Stage, _impatient, backend, stage

__all__ = ["_impatient", "backend", "stage"]
ROOT = Path(__file__).parents[2]


async def demo(folder: Path, *options: str) -> tuple[int, str, str]:
    """Run it in a folder; return exit code, stdout and stderr."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "simulator.demo", *options, "--output", str(folder), cwd=ROOT,
        stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
    )  # fmt: skip
    said, complaints = await process.communicate()
    return process.returncode or 0, said.decode(), complaints.decode()


class Operated(Bot):
    """The command line of a bot that runs here: links of the stage's school."""

    def __init__(self, stage: Stage, folder: Path) -> None:
        super().__init__(folder, {}, folder / "bot.log")
        self.stage = stage

    async def command(self, *words: str) -> str:
        assert words == ("invite", "director")
        return f"https://t.me/{self.stage.world.username}?start={await self.stage.link(Role.DIRECTOR)}"


async def test_without_delivery_it_fails_at_the_first_missing_notice(stage: Stage, tmp_path: Path) -> None:
    stage.settings = stage.settings.model_copy(update={"delivery": "off"})
    words, transcript = script(), Transcript(quiet=True)
    show = Show(words, cast(*FEW), stage.sim, Operated(stage, tmp_path), transcript, tmp_path, "irkutsk-school-2")
    with pytest.raises(Failure) as failed:
        await play(show, STEPS)
    assert words.seen("invitation") in str(failed.value)
    said = "\n".join(transcript.lines)
    assert words.step("school") in said
    assert words.step("joining") not in said


async def test_a_profile_that_is_not_there_is_told_in_words(tmp_path: Path) -> None:
    code, _, complaints = await demo(tmp_path, "--profile", "school-of-nowhere")
    assert code == 1
    assert "school-of-nowhere" in complaints
    assert "Traceback" not in complaints


@pytest.mark.parametrize("path", sorted((ROOT / "profiles").glob("*.toml")), ids=lambda path: path.stem)
def test_the_demonstration_knows_what_each_profile_says(path: Path) -> None:
    said, expected = path.read_text("utf-8"), script().profile(path.stem)
    assert expected["title"] in said
    assert expected["right"] in said
    assert len(expected["stages"]) == said.count("[[stages]]")
    assert all(f'ru = "{stage}' in said for stage in expected["stages"])
    assert expected["staff"]
    for role in expected["staff"]:
        assert f'[[roles]]\nid = "{role}"' in said
        assert cast().staff[role].name


def test_the_transcript_has_no_codes_that_differ_from_run_to_run(capsys: pytest.CaptureFixture[str]) -> None:
    transcript = Transcript()
    transcript.point("https://t.me/simulator_bot?start=uJ3eZMsxSPm-_aJ7")
    assert transcript.lines == ["• https://t.me/simulator_bot?start=…"]
    assert capsys.readouterr().out == "• https://t.me/simulator_bot?start=…\n"


def test_forty_people_with_different_surnames_take_part() -> None:
    people = cast()
    names = [one.name for one in (people.director, people.curator, *people.mentors, *people.mentees)]
    assert len(names) == 40
    others = [one.name for one in (*people.strangers, *people.staff.values())]
    assert len({name.split()[0] for name in (*names, *others)}) == 48
    assert sum(int(one.facts["takes"]) for one in people.mentors) == 20


@pytest.mark.parametrize(
    ("words", "kind"), [("Выберите одну кнопку.", "single"), ("Нажмите оценку.", "scale"), ("Напишите словами", "text")]
)
def test_a_question_is_known_by_its_screen(words: str, kind: str) -> None:
    question = Reader(script()).question(_message(f"3 из 17\n\nКем вы работаете?\n{words}"))
    assert question is not None
    assert (question.position, question.total, question.words, question.kind) == (3, 17, "Кем вы работаете?", kind)


def test_what_is_no_question_is_not_taken_for_one() -> None:
    reader = Reader(script())
    assert reader.question(_message("Школа № 2")) is None
    assert reader.question(_message("3 из 17")) is None


def _message(text: str) -> Shown:
    return Shown(id=1, sender="bot", text=text, html="", date=0)


def test_a_hundred_people_of_a_district_have_a_hundred_names_and_both_roles() -> None:
    words = district_script()
    lists = people_of(words, 2)
    assert [len(one) for one in lists] == [50, 50]
    assert len({row[:3] for one in lists for row in one}) == 100
    assert {row[-1] for one in lists for row in one} == {"наставник", "наставляемый"}
    assert {len(row) for one in lists for row in one} == {len(words.raw["district"]["headers"])}


def require_readable(folder: Path) -> None:
    """The proposal and the order are there and can be read."""
    for kind in ("docx", "xlsx"):
        [file] = list(folder.glob(f"*.{kind}"))
        assert ZipFile(file).testzip() is None


@pytest.mark.whole
async def test_a_few_people_go_from_banks_to_one_signed_order(tmp_path: Path) -> None:
    code, said, complaints = await demo(tmp_path, "--people", "few", "--scene", "pairs")
    assert (code, complaints) == (0, "")
    assert (tmp_path / "pairs.txt").read_text("utf-8") == said
    assert pairs_script().caption("done") in said
    for name in ("gathering", "proposal", "answers", "order"):
        assert pairs_script().step(name) in said
    require_readable(tmp_path)
    assert "(можно 15)" in said


@pytest.mark.whole
async def test_without_delivery_the_scene_of_pairs_fails_at_the_first_missing_notice(tmp_path: Path) -> None:
    code, said, complaints = await demo(tmp_path, "--people", "few", "--scene", "pairs", "--no-delivery")
    assert code == 1
    assert pairs_script().step("banks") not in said
    assert pairs_script().seen("invitation") in complaints


def test_a_curator_who_needs_fifteen_minutes_needs_too_long() -> None:
    assert is_within(89)
    assert not is_within(90)


def test_a_school_of_sixty_mentees_has_people_of_different_names_and_mentors_of_mixed_capacity() -> None:
    people = crowd(60, 25, 56)
    assert len({one.name for one in (*people.mentees, *people.mentors)}) == 85
    takes = [int(one.facts["takes"]) for one in people.mentors]
    assert (len(takes), sum(takes), set(takes)) == (25, 56, {1, 2, 3, 4})


@pytest.mark.parametrize("seats", [3, 100])
def test_seats_that_mentors_cannot_have_are_refused(seats: int) -> None:
    with pytest.raises(ValueError, match=str(seats)):
        capacities(4, seats)
