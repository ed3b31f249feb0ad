"""The closing table: what was counted on the way and what the screens show at the end."""

from collections import Counter

from simulator.demo.failures import require
from simulator.demo.joining import link_in
from simulator.demo.show import Show
from simulator.shown import Shown

COUNTED = ("consents", "questionnaires", "answers")
LATER = ("meetings", "check_ins", "helps")


async def totals(show: Show) -> None:
    """Tell the counts; those that can be known beforehand are insisted on."""
    rows = [(show.script.table("people"), len(show.mentors) + len(show.mentees) + len(show.staff) + 2)]
    rows += [(show.script.table(name), show.tally[name]) for name in COUNTED]
    rows += [(show.script.table("pairs", state=state), count) for state, count in await _pair_states(show)]
    rows += [(show.script.table(name), show.tally[name]) for name in LATER]
    for kind, count in await _notices(show):
        require(count, show.script.table("notices", kind=kind), "> 0")
        rows.append((show.script.table("notices", kind=kind), count))
    rows += [(show.script.table("presses"), show.tally["presses"])]
    rows += [(show.script.table("restarts"), show.bot.starts - 1)]
    show.transcript.heading(show.script.caption("table"))
    width = max(len(words) for words, _ in rows)
    for words, count in rows:
        show.transcript.say(f"  {words.ljust(width, '.')} {count:>5}")


async def _pair_states(show: Show) -> list[tuple[str, int]]:
    """Read the curator's list of pairs, page after page."""
    curator, states = show.curator, show.script.section("pair_states")
    await curator.says("/menu", show.script.seen("menu"))
    screen = await curator.presses(show.script.button("pairs"), show.script.seen("pair_list"))
    total = int("".join(filter(str.isdigit, screen.text.splitlines()[0])))
    labels = [label for label in screen.labels if " · " in label]
    while len(labels) < total:
        before = screen.labels
        screen = await curator.presses(
            show.script.button("next_page"),
            lambda shown, before=before: shown.labels != before,  # type: ignore[misc]
        )
        labels += [label for label in screen.labels if " · " in label]
    found = Counter(label.rpartition(" · ")[2] for label in labels)
    require(found[states("completed")] == len(show.pairs), curator.name, states("completed"), "\n".join(labels))
    return [(words, found[words]) for _, words in states.items() if found[words]]


async def _notices(show: Show) -> list[tuple[str, int]]:
    """Count notices by what they say; several in one message are several.

    What was on its way when the bot was killed may have come twice: in step 2 the same words count once.
    """
    found: Counter[str] = Counter()
    for player in show.players.values():
        await player.phone.look()
        told = [message for message in player.phone.messages if message.from_bot]
        early = dict.fromkeys(line for one in told if one.id <= show.joined_until for line in _lines(show, one))
        for line in [*early, *(line for one in told if one.id > show.joined_until for line in _lines(show, one))]:
            found.update(kind for kind, beginning in show.script.section("notices").items() if beginning in line)
    return [(kind, found[kind]) for kind, _ in show.script.section("notices").items()]


def _lines(show: Show, message: Shown) -> list[str]:
    """The lines of a message, each with the link under them; the one who left at once is left out."""
    link = link_in(message)
    return [f"{line} {link}" for line in message.text.splitlines() if show.cast.strangers[2].name not in line]
