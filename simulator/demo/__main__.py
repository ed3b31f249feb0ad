"""python -m simulator.demo: a school of forty people plays its year; exits 1 when something expected did not happen."""

import argparse
import asyncio
import sys
import tempfile
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from simulator.client import Simulator
from simulator.demo.anywhere import anywhere
from simulator.demo.aside import aside
from simulator.demo.closing import closing
from simulator.demo.district import FEW_COME_IN, PEOPLE, begin, district, district_script
from simulator.demo.failures import Failure, NotSeen, require
from simulator.demo.happening import happening
from simulator.demo.helping import helping
from simulator.demo.joining import joining, school
from simulator.demo.matching import matching
from simulator.demo.meeting import meeting
from simulator.demo.pairs import STEPS as PAIRS_STEPS
from simulator.demo.pairs import pairs_cast, pairs_script
from simulator.demo.pairs import title as pairs_title
from simulator.demo.papers import papers
from simulator.demo.processes import both
from simulator.demo.regulation import regulation
from simulator.demo.script import Cast, Script, cast, script
from simulator.demo.show import Show, together
from simulator.demo.totals import totals
from simulator.demo.transcript import Transcript
from simulator.demo.work import STEPS as WORK_STEPS
from simulator.demo.work import work_cast, work_script
from simulator.memory import memory_folder
from simulator.process import StartError
from simulator.transport import SimulatorError

Step = Callable[[Show], Awaitable[None]]
STEPS = (school, joining, regulation, matching, papers, meeting, helping, happening, closing, anywhere)
FEW = (3, 6)
TRANSCRIPTS = {"year": "transcript.txt", "district": "district.txt", "pairs": "pairs.txt", "work": "work.txt",
               "both": "transcript.txt"}  # fmt: skip


def arguments(argv: list[str]) -> argparse.Namespace:
    """Read the command line."""
    parser = argparse.ArgumentParser(prog="python -m simulator.demo", description="A school's year, played in chat.")
    parser.add_argument("--profile", default="irkutsk-school-2", help="the regulation's profile (default %(default)s)")
    parser.add_argument(
        "--people", choices=("all", "few"), default="all", help="all people of the scene, or few (default %(default)s)"
    )
    parser.add_argument(
        "--output", type=Path, default=Path("demo-out"), help="folder of the files (default %(default)s)"
    )
    parser.add_argument(
        "--scene",
        choices=tuple(TRANSCRIPTS),
        default="year",
        help="a year, a district, both, pairs from banks to an order, or working together (default %(default)s)",
    )
    parser.add_argument("--no-delivery", action="store_true", help="switch notices off, to see the demonstration fail")
    return parser.parse_args(argv)


@dataclass(frozen=True)
class Scene:
    """What is played: its words, its people, its title, how it begins and goes on."""

    words: Script
    people: Cast
    title: str
    opens: Callable[[Show], Awaitable[None]]
    steps: Sequence[Step]


def scene_of(options: argparse.Namespace) -> Scene:
    """Return the scene that was asked for."""
    few = options.people == "few"
    people = cast(*FEW) if few else cast()
    if options.scene == "district":
        words = district_script()
        steps = (partial(district, come_in=FEW_COME_IN if few else PEOPLE),)
        return Scene(words, people, words.caption("title_district"), begin, steps)
    if options.scene == "pairs":
        words, people = pairs_script(), pairs_cast(options.people)
        return Scene(words, people, pairs_title(words, people), _open, PAIRS_STEPS)
    if options.scene == "work":
        words = work_script()
        return Scene(words, work_cast(), words.caption("title_work"), _open, WORK_STEPS)
    words = script()
    title = words.caption("title", school=words.school, profile=options.profile)
    return Scene(words, people, title, _open, (*STEPS, totals))


async def run(options: argparse.Namespace, transcript: Transcript) -> None:
    """Play all steps.

    Raises:
        Failure: something expected did not happen.
    """
    # Months pass in a minute here: a pace of real seconds would only be waited for.
    scene, settings = scene_of(options), {"PACE": "off", "DELIVERY": "off" if options.no_delivery else "on"}
    words = scene.words
    with tempfile.TemporaryDirectory(prefix="mentoring-demo-", dir=memory_folder()) as folder:
        async with both(Path(folder), zone=words.zone, **settings) as (process, bot):
            async with Simulator(process.url, process.clock_url) as sim:
                show = Show(words, scene.people, sim, bot, transcript, options.output, options.profile)
                transcript.say(scene.title)
                await scene.opens(show)
                await play(show, scene.steps)
            require(await bot.stop() == 0 and not bot.faults(), words.caption("journal"), "", bot.tail())
            transcript.say()
            transcript.say(words.caption("done"))


async def run_both(options: argparse.Namespace, transcript: Transcript) -> None:
    """Play the year, and the district beside it.

    Raises:
        Failure: something expected did not happen.
    """
    words = ("--scene", "district", "--people", options.people, "--output", str(options.output.absolute()))
    async with aside(words):
        await run(options, transcript)


async def _open(show: Show) -> None:
    """Set the clock, start the bot, create the school."""
    await show.sim.set_clock(show.script.begins, rate=0)
    create = ("create-school", show.script.school, "--profile", show.profile, "--timezone", show.script.zone)
    await together([show.bot.command(*create), show.bot.run()])


async def play(show: Show, steps: Sequence[Step]) -> None:
    """Play steps one after the other.

    Raises:
        Failure: something expected was not seen: in which step, by whom, and what the screen shows instead.
    """
    for step in steps:
        try:
            await step(show)
        except NotSeen as failure:
            show.stories()
            words = show.script.caption(
                "failed", step=show.now_at, who=failure.who, expected=failure.expected, screen=failure.screen
            )
            raise Failure(f"{words}\n{show.bot.tail()}") from None


def main(argv: list[str]) -> int:
    """Play and return the exit code."""
    options, transcript = arguments(argv), Transcript()
    options.output.mkdir(parents=True, exist_ok=True)
    try:
        asyncio.run((run_both if options.scene == "both" else run)(options, transcript))
    except (Failure, StartError, SimulatorError) as failure:
        sys.stderr.write(f"\n{failure}\n")
        return 1
    finally:
        (options.output / TRANSCRIPTS[options.scene]).write_text("\n".join(transcript.lines) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
