"""The scene of work: reminders of a meeting, what both say of it after, a task out of it, an activity marked."""

from datetime import datetime, timedelta

from simulator.demo.failures import require
from simulator.demo.player import Player
from simulator.demo.show import Pair, Show
from simulator.demo.walking import hears, tells, to_pair, walk, walk_home
from simulator.shown import Shown

EVENING = 18
MARKS = ("5", "4")


async def reminded(show: Show, pair: Pair, moment: datetime) -> None:
    """A day before, an hour before; afterwards, how it went."""
    midnight = moment.replace(hour=0, minute=0)
    await show.advance(midnight - timedelta(days=1) + timedelta(hours=EVENING))
    for player, other in (pair.members, pair.members[::-1]):
        await hears(player, "reminder_day", other.name)
    await show.advance(midnight + timedelta(hours=EVENING))
    for player, other in (pair.members, pair.members[::-1]):
        await hears(player, "reminder_hour", other.name)
        await hears(player, "check_in_ask", other.name)


async def noted(show: Show, pair: Pair, key: str, *, agreement: str = "", correction: str = "") -> None:
    """The mentor writes what was done, the mentee confirms it or says how it was; an agreement becomes a task."""
    await _mentor_notes(show, pair, key, agreement)
    await _mentee_answers(show, pair, key, correction)
    show.tally["meetings"] += 1
    show.tally["check_ins"] += 2


async def _mentor_notes(show: Show, pair: Pair, key: str, agreement: str) -> None:
    """One tap, a mark, a note, how long; and what was agreed on."""
    mentor, script = pair.mentor, show.script
    asked = await hears(mentor, "check_in_ask", pair.mentee.name)
    await walk(mentor, ("check_in", "check_in_outcome"), ("held", "check_in_mark"), under=asked)
    await mentor.presses(MARKS[0], script.seen("check_in_note"))
    await tells(mentor, key, "check_in_minutes")
    if not agreement:
        await walk(mentor, ("enough", "menu"))
        return
    await tells(mentor, "note_minutes", "note_topic")
    await walk(mentor, ("skip", "note_hard"), ("skip", "note_agreed"))
    await tells(mentor, agreement, "note_listed")
    make = script.button("to_task") + script.says(agreement)
    await mentor.toast(await mentor.press(make), script.seen("task_sent"))
    await hears(pair.mentee, "task_given", mentor.name)


async def _mentee_answers(show: Show, pair: Pair, key: str, correction: str) -> None:
    """The mentee reads the mentor's words; says «yes», or how it was in their own."""
    mentee, script = pair.mentee, show.script
    asked = await hears(mentee, "check_in_ask", pair.mentor.name)
    await walk(mentee, ("check_in", "check_in_outcome"), ("held", "check_in_mark"), under=asked)
    shown = await mentee.presses(MARKS[1], script.seen("diary_ask"))
    if script.says(key) not in shown.text:
        await mentee.sees(script.says(key))
    if correction:
        await walk(mentee, ("correct_note", "how_it_was"))
        await tells(mentee, correction, "note_corrected")
    else:
        await walk(mentee, ("confirm_note", "diary_confirmed"))


async def task(show: Show, pair: Pair) -> None:
    """The mentee reports, the mentor sends it back with a word, the mentee reports again, the mentor accepts."""
    script, mentor, mentee = show.script, pair.mentor, pair.mentee
    await _reports(mentee, "task_first")
    notice = await hears(mentor, "task_reported", mentee.name)
    await walk(mentor, ("open_task", "task_checked"), ("task_back", "task_what"), under=notice)
    await tells(mentor, "task_remark", "task_remarked")
    await hears(mentee, "task_returned", script.says("task_remark"))
    await _reports(mentee, "task_second")
    await walk_home(mentor, ("task_check", "task_checked"))
    await mentor.toast(await mentor.press(script.button("task_accept")), script.seen("task_taken"))
    await hears(mentee, "task_accepted")
    show.tally["tasks"] += 1
    show.point("task", name=mentee.name, remark=script.says("task_remark"))


async def _reports(mentee: Player, key: str) -> None:
    """Say what came of it, with a photo the second time, and send it."""
    await walk_home(mentee, ("tasks", "tasks_open"))
    await mentee.presses(mentee.script.says("agreement").partition(" до ")[0], mentee.script.seen("task_card"))
    await walk(mentee, ("task_report", "task_what_came"))
    await tells(mentee, key, "task_parts")
    if key == "task_second":
        await mentee.shows_a_photo(mentee.script.says("task_photo"), mentee.script.seen("task_two"))
    await mentee.toast(await mentee.press(mentee.script.button("task_send")), mentee.script.seen("task_handed"))


async def to_progress(player: Player, other: Player) -> Shown:
    """From the menu to how the program goes."""
    await to_pair(player, other)
    return await walk(player, ("progress", "progress"))


async def marks(show: Show, pair: Pair, number: int) -> None:
    """The mentor marks one of the program's activities as done; both see the same bar."""
    mentor, script, plan = pair.mentor, show.script, show.script.raw["plan"]
    await to_progress(mentor, pair.mentee)
    await mentor.presses(plan[number][0], script.button("mark_done"))
    await walk(mentor, ("mark_done", "how_done"))
    await mentor.presses(MARKS[0], script.seen("add_word"))
    await walk(mentor, ("ready", "done_mark"))
    bars = [await to_progress(player, other) for player, other in (pair.members, pair.members[::-1])]
    words = script.seen("done_of", done=number + 1, count=len(plan))
    for player, bar in zip(pair.members, bars, strict=True):
        require(words in bar.text, player.name, words, bar.text)
