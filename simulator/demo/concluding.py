"""The scene of work: the end of the first pair's program: results marked, conclusions drawn by both, papers."""

from simulator.demo.cycle import closing_meeting
from simulator.demo.documents import word_text
from simulator.demo.failures import require
from simulator.demo.noting import marks, to_progress
from simulator.demo.player import Player
from simulator.demo.show import Show
from simulator.demo.walking import hears, in_detail, keeps_file, tells, walk, walk_home

MARKS = ("5", "4")


async def concluded(show: Show) -> None:
    """The closing meeting, every activity marked, the conclusion, the diary of the year."""
    async with show.step("concluded"):
        pair = show.pairs[0]
        in_detail(show, *pair.members)
        await closing_meeting(show)
        await marks(show, pair, 1)
        await _draws(show, pair.mentor, pair.mentee)
        await _paper(show, pair.mentor)
        await _diary(show, pair.mentor)


async def _draws(show: Show, mentor: Player, mentee: Player) -> None:
    """The mentor begins, the mentee goes on; each reports and marks; both agree."""
    await to_progress(mentor, mentee)
    await walk(mentor, ("conclusions", "no_conclusions"), ("begin_final", "final_card"), ("write_done", "ask_done"))
    await tells(mentor, "conclusion_done", "conclusion_said")
    told = await hears(mentee, "conclusion_turn")
    await walk(mentee, ("open_conclusion", "final_card"), ("write_changed", "ask_changed"), under=told)
    await tells(mentee, "conclusion_changed", "conclusion_said")
    await walk(mentee, ("my_report", "ask_report"))
    await tells(mentee, "conclusion_report", "conclusion_said")
    for player, mark in zip((mentee, mentor), MARKS, strict=True):
        await walk(player, ("my_mark", "ask_mark"))
        await player.presses(mark, show.script.seen("add_reason"))
        await walk(player, ("ready", "final_card"))
        agree = show.script.button("agree_conclusion")
        await player.presses(
            agree,
            lambda one, agree=agree: bool(one.rows) and agree not in one.labels,  # type: ignore[misc]
        )
    await hears(show.curator, "conclusion_agreed")
    show.tally["conclusions"] += 1
    show.point("concluded", words=show.script.says("conclusion_changed"))


async def _paper(show: Show, mentor: Player) -> None:
    """The conclusion comes as Word, with the words of both."""
    notice = await mentor.presses(show.script.button("as_file"), lambda shown: bool(shown.media))
    words = word_text(await keeps_file(show, mentor, notice))
    for key in ("conclusion_done", "conclusion_changed"):
        require(show.script.says(key) in words, mentor.name, show.script.says(key), words)


async def _diary(show: Show, mentor: Player) -> None:
    """The diary of the school year as Word: every meeting that took place."""
    script = show.script
    await walk_home(mentor, ("diary", "diary_month"), ("diary_file", "diary_period"))
    notice = await mentor.presses(script.button("school_year"), lambda shown: bool(shown.media))
    words = word_text(await keeps_file(show, mentor, notice))
    for key in ("note_acquaintance", "note_correction", "note_trial", "note_planning", "note_series", "note_closing"):
        require(script.says(key) in words, mentor.name, script.says(key), words)
    show.point("papers_of_year", files="», «".join(show.files[-2:]))
