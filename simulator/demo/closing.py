"""Step 9: the reminder before the end, the closing questionnaires, results, the summary, the year's indicators."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from simulator.demo.documents import sheets, word_text
from simulator.demo.expecting import looks_back, measures_twice
from simulator.demo.failures import require
from simulator.demo.forms import fill
from simulator.demo.joining import submit
from simulator.demo.player import Player
from simulator.demo.show import Show, together

MONTHS, REMIND_DAYS, AGAIN_DAYS = 9, 14, 3
MORNING = time(10, 1)
ENOUGH = 5


async def closing(show: Show) -> None:
    """Step 9."""
    async with show.step("closing"):
        await show.advance(_end(show) - timedelta(days=REMIND_DAYS))
        members = [player for player in (*show.mentors, *show.mentees) if _pairs_of(show, player)]
        for player in (*members, show.curator):
            await player.receives(show.script.seen("ending"))
        show.point("ending", count=len(members) + 1)
        await show.advance(_end(show))
        answered = sum(await together(_answers(show, player) for player in members))
        await show.advance(_end(show) + timedelta(days=AGAIN_DAYS, hours=1))
        for player in members:
            if _silent(player):
                await player.receives(show.script.seen("closing_again"))
        show.point("closing", answered=answered, asked=2 * len(show.pairs))
        await _look_at_results(show)
        await _read_summary(show)
        await _read_indicators(show)


def _end(show: Show) -> datetime:
    """The morning of the program's last day, a minute after the bot's."""
    begins = show.script.begins.astimezone(ZoneInfo(show.script.zone))
    years, month = divmod(begins.month - 1 + MONTHS, 12)
    last = date(begins.year + years, month + 1, begins.day)
    return datetime.combine(last, MORNING, ZoneInfo(show.script.zone))


def _pairs_of(show: Show, player: Player) -> int:
    return sum(player in pair.members for pair in show.pairs)


def _silent(player: Player) -> bool:
    """Tell whether somebody leaves the closing questions unanswered: a few do."""
    return not player.told and player.role.number % 6 == (3 if player.role.role == "mentee" else 2)


async def _answers(show: Show, player: Player) -> int:
    """Answer about every program of one's own; return about how many."""
    button, seen = show.script.button, show.script.seen
    await player.receives(seen("closing_ask"))
    if _silent(player):
        return 0
    for _ in range(_pairs_of(show, player)):
        await player.says("/menu", seen("todo_closing"))
        await player.presses(button("closing"), seen("form_intro"))
        await player.press(button("begin"))
        await fill(player)
        await submit(player, "form_done_closing")
        if measures_twice(show) and player.role.role == "mentee":
            await looks_back(show, player)
    return _pairs_of(show, player)


async def _look_at_results(show: Show) -> None:
    """Counts always; means from five answers on."""
    curator, seen = show.curator, show.script.seen
    await curator.says("/menu", seen("menu"))
    await curator.press(show.script.button("results"))
    expected = [_count_line(show, role) for role in ("mentee", "mentor")]
    shown = await curator.sees(lambda message: all(line in message.text for line, _ in expected), words=str(expected))
    for _, people in expected:
        line = seen("results_mean") if people >= ENOUGH else seen("results_few")
        require(line in shown.text, curator.name, line, shown.text)
    show.transcript.point(show.script.caption("results") + "\n" + shown.text.partition("\n\n")[2])
    if measures_twice(show):
        await _look_at_differences(show)


async def _look_at_differences(show: Show) -> None:
    """What came of it against what was expected, from five mentees on who answered before and after."""
    curator, button, seen = show.curator, show.script.button, show.script.seen
    answered = len({pair.mentee.name for pair in show.pairs if not _silent(pair.mentee)})
    shown = await curator.presses(button("differences"), seen("differences"))
    expected = seen("differences_change") if answered >= ENOUGH else seen("differences_few")
    require(expected in shown.text.partition(show.script.raw["results_roles"]["mentee"])[2], curator.name, expected)
    show.transcript.point(show.script.caption("differences") + "\n" + shown.text.partition("\n\n")[2])
    await curator.presses(button("back"), seen("results_screen"))


def _count_line(show: Show, role: str) -> tuple[str, int]:
    """What is said of a role's questionnaires, and how many people handed them in."""
    members = [pair.mentee if role == "mentee" else pair.mentor for pair in show.pairs]
    answered = sum(not _silent(player) for player in members)
    name = show.script.raw["results_roles"][role]
    people = {player.name for player in members if not _silent(player)}
    return show.script.seen("results", role=name, answered=answered, asked=len(members)), len(people)


async def _read_summary(show: Show) -> None:
    """The summary comes as a workbook that names everybody and every pair."""
    curator = show.curator
    await curator.press(show.script.button("excel"))
    notice = await curator.sees(lambda shown: bool(shown.media) and show.script.seen("summary") in shown.text)
    found = sheets(await curator.phone.download(notice))
    cells = {cell for sheet in found for row in sheet for cell in row}
    for player in (*show.mentors, *show.mentees):
        require(player.name in cells, curator.name, player.name)
    states = [row for row in found[2] if show.script.raw["pair_states"]["completed"] in row]
    require(len(states) == len(show.pairs), curator.name, str(len(show.pairs)), str(found[2]))
    saved = await curator.phone.save(notice, show.output)
    show.files.append(saved.name)
    show.point("summary", file=saved.name, sheets=len(found), rows=sum(len(sheet) - 1 for sheet in found))


async def _read_indicators(show: Show) -> None:
    """The director reads how the year stands to what the regulation wants, and takes it as a Word file."""
    director, button, seen = show.director, show.script.button, show.script.seen
    await director.says("/menu", seen("menu"))
    await director.presses(button("results"), seen("results_screen"))
    asked = {pair.mentee.name for pair in show.pairs}
    answered = len({pair.mentee.name for pair in show.pairs if not _silent(pair.mentee)})
    said = seen("indicators_answered" if answered >= ENOUGH else "indicators_few", answered=answered)
    counted = seen("indicators_share", whole=len(asked)) + said
    shown = await director.presses(button("indicators"), seen("indicators_screen"))
    require(counted in shown.text, director.name, counted, shown.text)
    await director.press(button("indicators_file"))
    notice = await director.sees(lambda told: bool(told.media) and seen("indicators_ready") in told.text)
    words = word_text(await director.phone.download(notice))
    require(counted in words, director.name, counted, words)
    saved = await director.phone.save(notice, show.output)
    show.files.append(saved.name)
    show.point("indicators", name=director.name, file=saved.name, answered=answered, asked=len(asked))
