"""The scene of work: every kind of meeting of the cycle, each arranged in another way."""

from datetime import date, datetime, timedelta

from simulator.demo.arranging import accepts, at, files, follows, picks, stands, to_days
from simulator.demo.calendars import Shelf
from simulator.demo.failures import require
from simulator.demo.noting import marks, noted, reminded, task
from simulator.demo.player import Player
from simulator.demo.show import Pair, Show
from simulator.demo.walking import in_detail, tells, walk


async def first_meetings(show: Show) -> None:
    """Acquaintance by the calendar and a counter-proposal, a trial in an hour both marked, planning, moved."""
    async with show.step("first_meetings"):
        pair, shelves = show.pairs[0], show.shelves
        in_detail(show, *pair.members)
        await _acquaintance(show, pair, shelves)
        await _trial(show, pair, shelves)
        await _planning(show, pair, shelves)


async def series(show: Show) -> None:
    """Four meetings agreed on by one answer; one of them called off; a task returned once."""
    async with show.step("series"):
        pair = show.pairs[0]
        in_detail(show, pair.mentee)
        await _series(show, pair, show.shelves)
        await task(show, pair)
        await marks(show, pair, 0)


async def closing_meeting(show: Show) -> None:
    """The bot knows that the end is near: the meeting it proposes is the closing one."""
    pair, script = show.pairs[0], show.script
    day = _day(show, "closing")
    await show.advance(at(show, day - timedelta(days=4), "12:00"))
    await to_days(pair.mentor, pair.mentee)
    moment = at(show, day, script.says("closing_hour"))
    await _typed(show, pair.mentor, moment, "kind_closing")
    await accepts(show, pair.mentee, script.seen("meeting_ask"), script.seen("kind_closing"))
    stands(show, await files(show, show.shelves, script.seen("meeting_set")), moment)
    await reminded(show, pair, moment)
    await noted(show, pair, "note_closing")
    show.point("meeting_closing")


async def _acquaintance(show: Show, pair: Pair, shelves: dict[str, Shelf]) -> None:
    """The mentee proposes by the calendar and a button, the mentor would rather have another hour."""
    script, (mentor, mentee), day = show.script, pair.members, _day(show, "acquaintance")
    calendar = await to_days(mentee, mentor)
    await picks(mentee, calendar, day, script.seen("hour"))
    await mentee.presses(script.says("first_hour"), script.seen("meeting_place"))
    screen = await tells(mentee, "meeting_room", "meeting_confirm")
    require(script.seen("kind_acquaintance") in screen.text, mentee.name, script.seen("kind_acquaintance"), screen.text)
    await mentee.presses(script.button("propose_this"), script.seen("meeting_list"))
    notice = await mentor.receives(lambda shown: script.seen("meeting_ask") in shown.text and mentee.name in shown.text)
    await walk(mentor, ("open_meeting", "meeting_card_proposed"), under=notice)
    calendar = await walk(mentor, ("other_time", "meeting_day"))
    await picks(mentor, calendar, day, script.seen("hour"))
    await mentor.presses(script.says("counter_hour"), script.seen("meeting_place"))
    await walk(mentor, ("same_place", "meeting_card_proposed"))
    await accepts(show, mentee, mentor.name, script.says("counter_hour"))
    moment = at(show, day, script.says("counter_hour"))
    stands(show, await files(show, shelves, script.seen("meeting_set")), moment)
    await reminded(show, pair, moment)
    await noted(show, pair, "note_acquaintance", correction="note_correction")
    show.point("meeting_acquaintance", hour=script.says("counter_hour"), words=script.says("note_correction"))


async def _trial(show: Show, pair: Pair, shelves: dict[str, Shelf]) -> None:
    """Both mark the hours that suit them; the first they have in common is one press away."""
    script = show.script
    for player, other in (pair.members, pair.members[::-1]):
        await to_days(player, other)
        await walk(player, ("my_hours", "hours_monday"), ("thursday", "hours_thursday"), ("at_three", "hours_one"))
    await to_days(pair.mentor, pair.mentee)
    screen = await pair.mentor.sees(script.seen("suits_both"))
    moment = at(show, _day(show, "trial"), script.button("at_three"))
    require(screen.labels[0] == script.seen("trial_moment"), pair.mentor.name, script.seen("trial_moment"),
            "\n".join(screen.labels[:3]))  # fmt: skip
    await pair.mentor.presses(screen.labels[0], script.seen("meeting_place"))
    await walk(pair.mentor, ("skip", "meeting_list"))
    await accepts(show, pair.mentee, script.seen("meeting_ask"), script.seen("kind_trial"))
    stands(show, await files(show, shelves, script.seen("meeting_set")), moment)
    await reminded(show, pair, moment)
    await noted(show, pair, "note_trial", agreement="agreement")
    show.point("meeting_trial", words=script.says("agreement"))


async def _planning(show: Show, pair: Pair, shelves: dict[str, Shelf]) -> None:
    """A day in words; then the mentee asks to move it and says why: the same event with a new number."""
    script, (mentor, mentee) = show.script, pair.members
    await to_days(mentor, mentee)
    moment = at(show, _day(show, "planning"), script.says("planning_hour"))
    await _typed(show, mentor, moment, "kind_planning")
    await accepts(show, mentee, script.seen("meeting_ask"), script.seen("kind_planning"))
    [known] = await files(show, shelves, script.seen("meeting_set"))
    await show.checkpoint()
    await walk(mentee, ("other_time", "meeting_day"))
    moved = at(show, _day(show, "planning") + timedelta(days=1), script.says("planning_hour"))
    await mentee.says(f"{moved:%d.%m %H:%M}", script.seen("meeting_place"))
    await walk(mentee, ("same_place", "move_why"))
    await tells(mentee, "move_reason", "meeting_card_proposed")
    await accepts(show, mentor, script.seen("move_asked"), script.says("move_reason"))
    [event] = await files(show, shelves, script.seen("meeting_set"))
    follows(show, event, known)
    stands(show, [event], moved)
    show.point("meeting_moved", reason=script.says("move_reason"), before=known.sequence, after=event.sequence)
    await reminded(show, pair, moved)
    await noted(show, pair, "note_planning")


async def _series(show: Show, pair: Pair, shelves: dict[str, Shelf]) -> None:
    """Every week, four times, answered once; the second is called off with a reason, the others take place."""
    script, (mentor, mentee) = show.script, pair.members
    await to_days(mentor, mentee)
    first = at(show, _day(show, "series"), script.says("planning_hour"))
    await mentor.says(f"{first:%d.%m %H:%M}", script.seen("meeting_place"))
    screen = await walk(mentor, ("more_about_meeting", "meeting_confirm"))
    require(script.seen("kind_series") in screen.text, mentor.name, script.seen("kind_series"), screen.text)
    await walk(mentor, ("repeat", "how_often"), ("every_week", "how_many"), ("four_times", "four_meetings"),
               ("propose_all", "meeting_list"))  # fmt: skip
    await accepts(show, mentee, script.seen("series_ask"))
    days = [first + timedelta(weeks=place) for place in range(4)]
    known = await files(show, shelves, script.seen("series_set"))
    stands(show, known, *days)
    await reminded(show, pair, days[0])
    await noted(show, pair, "note_series")
    await _called_off(show, pair, shelves, days[1])
    for player in pair.members:
        standing = [one for one in shelves[player.name].standing() if one > days[0]]
        require(standing == days[2:], player.name, str(days[2:]), str(standing))
    for moment in days[2:]:
        await reminded(show, pair, moment)
        await noted(show, pair, "note_series")
    show.point("meeting_series", count=len(days))


async def _called_off(show: Show, pair: Pair, shelves: dict[str, Shelf], moment: datetime) -> None:
    """One of a series is called off with a reason: the same event, withdrawn; the others stand."""
    script, (mentor, mentee) = show.script, pair.members
    known = next(one for one in shelves[mentor.name].events.values() if one.begins == moment)
    await show.checkpoint()
    await walk_to_meeting(mentor, mentee, moment)
    await walk(mentor, ("cancel_meeting", "cancel_scope"), ("only_this", "cancel_why"))
    await tells(mentor, "cancel_reason", "cancelled_because")
    off = script.seen("meeting_off")
    await mentee.receives(lambda shown: off in shown.text and script.says("cancel_reason") in shown.text)
    [event] = await files(show, shelves, off)
    follows(show, event, known, is_off=True)
    show.point("meeting_called_off", reason=script.says("cancel_reason"), before=known.sequence, after=event.sequence)


async def walk_to_meeting(player: Player, other: Player, moment: datetime) -> None:
    """From the menu to the card of a meeting by its day."""
    await to_days(player, other)
    listed = await walk(player, ("back", "meeting_list"))
    words = player.script.day(moment).rpartition(" ")[0]
    label = next((one for one in listed.labels if words in one), words)
    await player.presses(label, player.script.seen("meeting_card_agreed"))


async def _typed(show: Show, player: Player, moment: datetime, kind: str) -> None:
    """Say day and hour in words, and propose it; the kind is the next one of the cycle."""
    script = show.script
    await player.says(f"{moment:%d.%m.%Y %H:%M}", script.seen("meeting_place"))
    screen = await tells(player, "meeting_room", "meeting_confirm")
    require(script.seen(kind) in screen.text, player.name, script.seen(kind), screen.text)
    await player.presses(script.button("propose_this"), script.seen("meeting_list"))


def _day(show: Show, name: str) -> date:
    day: date = show.script.raw["days"][name]
    return day
