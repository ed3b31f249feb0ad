"""The scene of work: a mentee asks for another mentor; what was said to the old one stays with the old one."""

from simulator.demo.assigning import assigned
from simulator.demo.failures import require
from simulator.demo.matching import candidates_of
from simulator.demo.papers import is_of
from simulator.demo.player import Player
from simulator.demo.show import Pair, Show
from simulator.demo.walking import hears, home, in_detail, later, never_reads, tells, to_pair, walk, walk_home

# Three working days of each who decides, and the last day of the pair; a weekend may be among them.
LAST_DAYS = 6


async def replaced(show: Show) -> None:
    """A question to the old mentor, the application, both decisions, the order, the search, the new pair."""
    async with show.step("replaced"):
        pair, new = show.pairs[2], show.pairs[0].mentor
        in_detail(show, pair.mentee)
        await _talks(show, pair)
        await _applies(show, pair)
        await _decided(show, pair)
        await later(show, days=LAST_DAYS)
        await _is_over(show, pair)
        found = await assigned(show, pair.mentee, new)
        show.point("replaced_new", pair=found.families)
        await _keeps_apart(show, pair, new)


async def _talks(show: Show, pair: Pair) -> None:
    """A question of the mentee's to the mentor of that time."""
    await walk_home(pair.mentee, ("help", "help_ask"))
    await tells(pair.mentee, "old_words", "help_sent")
    asked = await hears(pair.mentor, "help_asked", show.script.says("old_words"))
    await walk(pair.mentor, ("reply", "help_reply"), under=asked)
    await tells(pair.mentor, "old_answer", "help_passed")
    await hears(pair.mentee, "help_answer", show.script.says("old_answer"))
    show.tally["helps"] += 1


async def _applies(show: Show, pair: Pair) -> None:
    """The mentee asks for another mentor; the mentor learns nothing of it."""
    mentee, seen = pair.mentee, show.script.seen
    await to_pair(mentee, pair.mentor)
    await walk(mentee, ("part", "part_what"), ("ask_another", "part_private"))
    await tells(mentee, "part_why", "part_sure")
    await walk(mentee, ("part_send", "part_at_curator"))
    told = await pair.mentor.found(seen("part_title"))
    require(told is None, pair.mentor.name, show.script.caption("not_for_them", words=seen("part_title")))
    show.point("replaced_asked", name=mentee.name, words=show.script.says("part_why"))


async def _decided(show: Show, pair: Pair) -> None:
    """The curator, then the director say yes; the order is signed; the mentor learns the last day alone."""
    script, why = show.script, show.script.says("part_why")
    for decider in (show.curator, show.director):
        asked = await hears(decider, "part_asked", pair.mentee.name)
        card = await walk(decider, ("look", "part_card"), under=asked)
        require(why in card.text, decider.name, why, card.text)
        await decider.presses(script.button("grant"))
    await hears(pair.mentee, "part_granted")
    told = await hears(pair.mentor, "part_ends", pair.mentee.name)
    require(why not in told.text, pair.mentor.name, script.seen("part_ends"), told.text)
    await walk(show.director, ("part_signed", "part_number"))
    await tells(show.director, "part_number", "part_day")
    await show.director.presses(script.button("today"), script.seen("part_ordered", number=script.says("part_number")))
    show.point("replaced_decided", number=script.says("part_number"))


async def _is_over(show: Show, pair: Pair) -> None:
    """The last day has passed: the mentee waits again, the curator sees it and the pair that was."""
    await hears(pair.mentee, "part_searching", pair.mentor.name)
    await hears(show.curator, "part_free", pair.mentee.name)
    curator, seen = show.curator, show.script.seen
    listed = await walk_home(curator, ("pairs", "pair_list"))
    was = next((one for one in listed.labels if is_of(pair, one)), "")
    require(seen("part_was") in was, curator.name, seen("part_was"), "\n".join(listed.labels))
    await walk_home(curator, ("match", "all_matched"))
    candidates = await candidates_of(show, pair.mentee.name)
    require(pair.mentor.name not in candidates.text, curator.name, seen("candidates"), candidates.text)
    search = show.script.caption("replaced_search", was=was)
    show.transcript.point(search + "\n" + candidates.text.partition("\n\n")[2])


async def _keeps_apart(show: Show, pair: Pair, new: Player) -> None:
    """The new mentor sees nothing of the old talk; a new question comes to the new one alone."""
    script = show.script
    await show.checkpoint()
    screen = await walk_home(new, ("talks", "talks_none"))
    require(pair.mentee.name not in screen.text, new.name, script.seen("talks_none"), screen.text)
    await home(pair.mentee)
    await pair.mentee.presses(script.button("help"), script.button("new_question"))
    await walk(pair.mentee, ("new_question", "help_ask"))
    await tells(pair.mentee, "new_words", "help_sent")
    asked = await hears(new, "help_asked", script.says("new_words"))
    await walk(new, ("reply", "help_reply"), under=asked)
    await tells(new, "new_answer", "help_passed")
    answered = await hears(pair.mentee, "help_answer", script.says("new_answer"))
    await walk(pair.mentee, ("solved", "help_mark"), under=answered)
    await pair.mentee.presses(script.says("mark_best"), script.seen("help_remedy"))
    await walk(pair.mentee, ("skip", "menu"))
    await never_reads(show, script.says("new_words"), [pair.mentee, new])
    for key in ("old_words", "old_answer"):
        await never_reads(show, script.says(key), [*pair.members])
    show.tally["helps"] += 1
    show.point("replaced_apart", name=new.name)
