"""Step 7: help in need by words and by voice, answered through the bot; without a mentor the curator answers."""

from simulator.demo.failures import require
from simulator.demo.player import Player
from simulator.demo.show import Show

MARK = "5"


async def helping(show: Show) -> None:
    """Step 7."""
    async with show.step("help"):
        by_words, by_voice = show.pairs[0], show.pairs[1]
        alone = next(one for one in reversed(show.mentees) if one not in {pair.mentee for pair in show.pairs})
        await _ask(show, by_words.mentee, by_words.mentor, show.script.says("help_text"), "help_answer")
        show.point("helped_text", name=by_words.mentee.name, other=by_words.mentor.name, mark=MARK)
        await _ask(show, by_voice.mentee, by_voice.mentor, "", "help_answer_voice")
        show.point("helped_voice", name=by_voice.mentee.name, other=by_voice.mentor.name, mark=MARK)
        await _ask(show, alone, show.curator, show.script.says("help_text_curator"), "help_answer_curator")
        show.point("helped_curator", name=alone.name)
        await _nobody_else_reads(show, show.script.says("help_text"), {*by_words.members})


async def _ask(show: Show, mentee: Player, helper: Player, words: str, answer: str) -> None:
    """One request from the cry to the mark; without words it is a voice message."""
    button, seen, said = show.script.button, show.script.seen, show.script.says(answer)
    await mentee.says("/menu", seen("menu"))
    await mentee.presses(button("help"), seen("help_ask"))
    await _cry(mentee, words, seen("help_sent"))
    asked = await helper.receives(lambda shown: seen("help_asked") in shown.text and mentee.name in shown.text)
    heard = words in asked.text if words else (asked.media or {}).get("kind") == "voice"
    require(heard, helper.name, words or "voice", asked.text)
    await helper.presses(button("reply"), seen("help_reply"), under=asked)
    await helper.says(said, seen("help_passed"))
    answered = await mentee.receives(lambda shown: seen("help_answer") in shown.text and said in shown.text)
    await mentee.presses(button("solved"), seen("help_mark"), under=answered)
    await mentee.presses(MARK, seen("help_remedy"))
    await mentee.presses(button("skip"), seen("menu"))
    await helper.receives(lambda shown: seen("help_closed", mark=MARK) in shown.text and mentee.name in shown.text)
    show.tally["helps"] += 1


async def _cry(mentee: Player, words: str, expected: str) -> None:
    if words:
        await mentee.says(words, expected)
    else:
        await mentee.records(expected)


async def _nobody_else_reads(show: Show, words: str, two: set[Player]) -> None:
    for player in show.players.values():
        if player not in two:
            read = await player.found(words)
            require(read is None, player.name, show.script.caption("kept_private"), words)
    show.point("kept_private")
