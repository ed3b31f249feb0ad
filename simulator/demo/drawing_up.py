"""The scene of work: the program of the first pair, written by both, agreed, approved; later on prolonged."""

from collections.abc import Callable

from simulator.demo.arranging import at
from simulator.demo.documents import word_text
from simulator.demo.failures import require
from simulator.demo.player import Player
from simulator.demo.show import Show
from simulator.demo.walking import hears, home, in_detail, keeps_file, tells, to_pair, walk, walk_home
from simulator.shown import Shown

# The mentor writes so many parts, the mentee the others.
OF_MENTOR = 3
PLENTY = 20


async def program(show: Show) -> None:
    """Both write, each sees what the other did, both agree, the curator and the director approve."""
    async with show.step("program"):
        pair = show.pairs[0]
        in_detail(show, *pair.members)
        await walk_home(pair.mentor, ("draw_up", "drawn_by_two"), ("begin", "program_due"))
        first = await _writes(pair.mentor, OF_MENTOR)
        await walk_home(pair.mentee, ("program", "program_due"))
        for title, ends in show.script.raw["plan"]:
            await _plans(pair.mentee, title, ends)
        second = await _writes(pair.mentee, PLENTY)
        require(first == OF_MENTOR and second, pair.mentee.name, show.script.seen("parts"), f"{first}, {second}")
        await walk(pair.mentee, ("back", "program_due"))
        await walk(pair.mentee, ("agree_program", "have_agreed"))
        show.point("program_written", first=first, second=second, count=len(show.script.raw["plan"]))
        await _looks_over(show, pair.mentor, pair.mentee)
        await _approved(show, "to_approve", "program_approved")
        await _paper(show, pair.mentor)


async def prolonged(show: Show) -> None:
    """Half a year later: both want more time, those who decide agree, and an order changes the pair's last day."""
    async with show.step("prolonged"):
        pair, script = show.pairs[0], show.script
        await show.advance(at(show, script.raw["days"]["prolonged"], "12:00"))
        in_detail(show, pair.mentee)
        await to_pair(pair.mentor, pair.mentee)
        await walk(pair.mentor, ("program", "under_way"), ("prolong", "prolong_until"))
        await tells(pair.mentor, "prolong_day", "prolong_why")
        card = await tells(pair.mentor, "prolong_reason", "prolong_ready")
        require(script.says("prolong_words") in card.text, pair.mentor.name, script.says("prolong_words"), card.text)
        asked = await hears(pair.mentee, "prolong_asked")
        await walk(pair.mentee, ("open_program", "have_agreed"), ("agree_program", "on_approval"), under=asked)
        await _approved(show, "prolong_to_approve", "program_approved")
        await _order_of_term(show)
        show.point("prolonged", words=script.says("prolong_words"), reason=script.says("prolong_reason"))


async def _writes(player: Player, most: int) -> int:
    """Write part after part as the screens ask for them; return how many."""
    script, answers = player.script, dict(player.script.raw["program"])
    screen = await player.presses(script.button("fill"), _asks(player, ""))
    for count in range(most):
        asked = _asked(player, screen)
        if not asked:
            return count
        screen = await player.says(answers[asked], _asks(player, asked))
    await home(player)
    return most


def _asked(player: Player, screen: Shown) -> str:
    """Return the question of a part's screen, nothing for the screen with all parts."""
    return next((one for one in player.script.raw["program"] if one in screen.text), "")


def _asks(player: Player, before: str) -> Callable[[Shown], bool]:
    """Tell the next question, or the list of all parts when nothing is left."""
    done = player.script.seen("parts")
    return lambda shown: done in shown.text or _asked(player, shown) not in ("", before)


async def _plans(player: Player, title: str, ends: str) -> None:
    """Add one activity with its last day and who is responsible."""
    button, seen = player.script.button, player.script.seen
    await player.presses(button("activities"), seen("activity_title"))
    await player.says(title, seen("of_both"))
    await walk(player, ("responsible", "who_answers"), ("mentee", "of_mentee"), ("ends", "ends_when"))
    await player.says(ends, seen("activity_until"))
    await player.presses(button("back"), seen("activity_title"))
    await player.presses(button("back"), seen("program_due"))


async def _looks_over(show: Show, mentor: Player, mentee: Player) -> None:
    """The mentor sees what has changed without them, and agrees."""
    asked = await hears(mentor, "program_ready", mentee.name)
    await walk(mentor, ("open_program", "have_agreed"), under=asked)
    news = await walk(mentor, ("program_news", "news"))
    require(mentee.name in news.text, mentor.name, mentee.name, news.text)
    show.transcript.point(show.script.caption("program_news", name=mentor.name) + "\n" + news.text)
    while show.script.button("agree_program") not in news.labels:
        before = news.text
        news = await mentor.presses(
            show.script.button("news_read"),
            lambda one, before=before: one.text != before,  # type: ignore[misc]
        )
    await walk(mentor, ("agree_program", "on_approval"))


async def _approved(show: Show, asked: str, told: str) -> None:
    """The curator, then the director approve; both members learn of it."""
    pair, script = show.pairs[0], show.script
    for decider in (show.curator, show.director):
        notice = await hears(decider, asked)
        await walk(decider, ("open_program", "on_approval"), under=notice)
        await decider.presses(script.button("approve"), lambda shown: script.button("approve") not in shown.labels)
    for player in pair.members:
        await hears(player, told)
    show.tally["approvals"] += 1
    show.point(told)


async def _paper(show: Show, player: Player) -> None:
    """The program comes as Word, and says what was written."""
    script = show.script
    await walk_home(player, ("program", "under_way"))
    notice = await player.presses(script.button("as_file"), lambda shown: bool(shown.media))
    words = word_text(await keeps_file(show, player, notice))
    for expected in (*script.raw["program"].values(), *(title for title, _ in script.raw["plan"])):
        require(expected.splitlines()[0] in words, player.name, expected, words)
    show.point("program_file", file=show.files[-1])


async def _order_of_term(show: Show) -> None:
    """With the director's yes comes the order about the pair's new last day; once it is signed the pair has it."""
    director, script, pair = show.director, show.script, show.pairs[0]
    notice = await hears(director, "term_order_file")
    words = word_text(await keeps_file(show, director, notice))
    require(script.says("prolong_day") in words, director.name, script.says("prolong_day"), words)
    await walk(director, ("open_order", "term_order"), ("order_signed", "order_number"),
               ("signed_as_is", "order_day"), ("today", "order_signed"), under=notice)  # fmt: skip
    card = await to_pair(pair.mentee, pair.mentor)
    require(script.seen("term_now") in card.text, pair.mentee.name, script.seen("term_now"), card.text)
