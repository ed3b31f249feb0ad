"""The scene of work: a cry at 21:40, a mentor who is silent, a colleague in time; then a question by day."""

from collections.abc import Callable
from datetime import time

from simulator.demo.failures import require
from simulator.demo.player import Player
from simulator.demo.show import Show
from simulator.demo.walking import hears, home, in_detail, later, never_reads, tells, until, walk
from simulator.shown import Shown

EVENING, MORNING = time(21, 40), time(12, 15)
QUARTER = 15


async def urgent(show: Show) -> None:
    """One request answered by a volunteer at night, one by the mentor with a photo and a voice."""
    async with show.step("urgent"):
        pair, volunteer = show.pairs[1], show.pairs[2].mentor
        in_detail(show, pair.mentee, volunteer)
        await _is_ready(volunteer)
        await until(show, EVENING, days=1)
        asked = await _cries(show, pair.mentee, pair.mentor)
        await _silence(show, pair.mentee, pair.mentor, volunteer)
        await _colleague(show, pair.mentee, volunteer)
        await _closes(pair.mentee, volunteer, "mark_best", remedy=True)
        await _in_time(show)
        await never_reads(show, asked, [pair.mentee, pair.mentor, volunteer])
        show.point("urgent_kept")
        in_detail(show, *pair.members)
        await until(show, MORNING, days=1)
        await _by_day(show, pair.mentee, pair.mentor)


async def _is_ready(volunteer: Player) -> None:
    """Say with which topic one is ready to help."""
    screen = await home(volunteer)
    # A menu with little in it has no «Ещё».
    is_folded = volunteer.script.button("more") in screen.labels
    first, last = ([("more", "more_of_mentor")], "more_of_mentor") if is_folded else ([], "menu")
    await walk(volunteer, *first, ("ready_topics", "ready_topics"), ("topic", "ready_thanks"), ("back", last))


async def _cries(show: Show, mentee: Player, mentor: Player) -> str:
    """Two taps and a message, «now» too; the mentor hears it in spite of the hour."""
    words = show.script.says("urgent_words")
    await home(mentee)
    await walk(mentee, ("help", "help_ask"))
    sent = await tells(mentee, "urgent_words", "help_sent")
    await walk(mentee, ("now", "urgency_now"), under=sent)
    await hears(mentor, "help_asked", mentee.name, words)
    loud = await hears(mentor, "help_urgent", mentee.name)
    require(not loud.silent, mentor.name, show.script.caption("with_sound"), loud.text)
    show.tally["helps"] += 1
    show.point("urgent_asked", name=mentee.name, other=mentor.name, hour=f"{EVENING:%H:%M}", words=words)
    return words


async def _silence(show: Show, mentee: Player, mentor: Player, volunteer: Player) -> None:
    """A quarter of an hour: a reminder. Another one: a colleague who is ready for the topic is asked."""
    await later(show, minutes=QUARTER)
    reminded = await hears(mentor, "help_waiting", mentee.name)
    require(not reminded.silent, mentor.name, show.script.caption("with_sound"), reminded.text)
    early = await volunteer.found(show.script.seen("help_offered"))
    require(early is None, volunteer.name, show.script.caption("not_yet"), early.text if early else "")
    show.point("urgent_reminded", name=mentor.name, minutes=QUARTER)
    await later(show, minutes=QUARTER)


async def _colleague(show: Show, mentee: Player, volunteer: Player) -> None:
    """The colleague sees the topic, says yes, reads the words, answers."""
    words, answer = show.script.says("urgent_words"), show.script.says("urgent_answer")
    offered = await hears(volunteer, "help_offered")
    require(words not in offered.text, volunteer.name, show.script.caption("topic_only"), offered.text)
    await walk(volunteer, ("look", "help_call"), ("will_help", "help_reply"), under=offered)
    await volunteer.receives(words)
    await hears(mentee, "help_now_by", volunteer.name)
    await tells(volunteer, "urgent_answer", "help_passed")
    await hears(mentee, "help_answer", volunteer.name, answer)
    show.point("urgent_answered", name=volunteer.name, minutes=2 * QUARTER, words=answer)


async def _closes(mentee: Player, helper: Player, mark: str, *, remedy: bool) -> None:
    """The mentee closes the request with a mark, says what helped, and lets others learn of it; or says nothing."""
    script, given = mentee.script, mentee.script.says(mark)
    answered = await mentee.phone.wait_for(script.seen("help_answer"), 0, since=mentee.since)
    await walk(mentee, ("solved", "help_mark"), under=answered)
    await mentee.presses(given, script.seen("help_remedy"))
    if remedy:
        await tells(mentee, "urgent_remedy", "help_permit")
    await mentee.presses(script.button("permit" if remedy else "skip"), script.seen("menu"))
    await helper.receives(lambda shown: script.seen("help_closed", mark=given) in shown.text and
                          mentee.name in shown.text)  # fmt: skip


async def _in_time(show: Show) -> None:
    """The curator is told nothing: somebody answered before it came to that."""
    await later(show, hours=1)
    told = await show.curator.found(show.script.seen("help_curator"))
    require(told is None, show.curator.name, show.script.caption("answered_in_time"), told.text if told else "")
    show.point("urgent_closed", mark=show.script.says("mark_best"), words=show.script.says("urgent_remedy"))


async def _by_day(show: Show, mentee: Player, mentor: Player) -> None:
    """The mentor answers with a photo, the mentee asks on by a reply, the mentor answers with a voice."""
    script = show.script
    await home(mentee)
    await walk(mentee, ("help", "help_ask"))
    await tells(mentee, "day_words", "help_sent")
    asked = await hears(mentor, "help_asked", mentee.name, script.says("day_words"))
    require(script.seen("topic_day") in asked.text, mentor.name, script.seen("topic_day"), asked.text)
    await walk(mentor, ("reply", "help_reply"), under=asked)
    await mentor.shows_a_photo(script.says("day_caption"), script.seen("help_passed"))
    photo = await mentee.receives(_is(show, "photo", "day_caption"), words=script.says("day_caption"))
    await mentee.replies(script.says("day_reply"), photo, script.seen("help_passed"))
    again = await mentor.receives(script.says("day_reply"))
    require(again.reply_to is not None, mentor.name, script.caption("as_reply"), again.text)
    await walk(mentor, ("reply", "help_reply"), under=again)
    await mentor.records(script.seen("help_passed"))
    await mentee.receives(_is(show, "voice", ""), words=script.caption("sound"))
    show.tally["helps"] += 1
    await _closes(mentee, mentor, "mark_good", remedy=False)
    show.point("day_answered", name=mentor.name, other=mentee.name, mark=script.says("mark_good"))


def _is(show: Show, kind: str, key: str) -> Callable[[Shown], bool]:
    words = show.script.says(key) if key else ""
    return lambda shown: bool(shown.media and shown.media["kind"] == kind and words in shown.text)
