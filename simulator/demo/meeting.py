"""Step 6: a day by the calendar, an hour by a button, a counter-proposal, reminders, the check-in."""

from collections.abc import Callable
from datetime import datetime, timedelta
from statistics import fmean
from zoneinfo import ZoneInfo

from simulator.demo.documents import calendar_fields
from simulator.demo.expecting import expecting
from simulator.demo.failures import require
from simulator.demo.player import Player
from simulator.demo.show import Pair, Show, together
from simulator.shown import Shown

IN_DAYS = 2
# A mentor's second mentee comes later on the same day.
HOURS = (("13:00", "14:00"), ("15:00", "16:00"))
MARKS = ("5", "4", "5", "5", "3")


async def meeting(show: Show) -> None:
    """Step 6; the pairs that work already have proposed their first meeting, all but the one told in full."""
    async with show.step("meeting", begun=True):
        await expecting(show)
        await proposes(show, show.pairs[0])
        show.point("proposed", count=len(show.pairs))
        await _counters(show, show.pairs[0])
        await together(_accepts(show, mentor) for mentor in show.mentors)
        for pair in show.pairs:
            await _have_the_file(show, pair)
        show.point("agreed", count=show.tally["meetings"])
        await _reminders(show)
        # A mentee whose mentor has written a note is asked whether it is right.
        marks = await together(_checks_in(show, player) for player in show.mentors)
        marks += await together(_checks_in(show, player) for player in show.mentees)
        given = [mark for theirs in marks for mark in theirs]
        show.point("checked", word=show.script.button("held"), count=len(given), mean=f"{fmean(given):.1f}")


def hour_of(show: Show, pair: Pair) -> str:
    """Return the hour a pair proposes."""
    theirs = [one for one in show.pairs if one.mentor is pair.mentor]
    return HOURS[theirs.index(pair)][pair.mentor.role.number % 2]


async def proposes(show: Show, pair: Pair) -> None:
    """The mentee proposes a day, an hour and a place."""
    mentee, button, seen = pair.mentee, show.script.button, show.script.seen
    await mentee.says("/menu", seen("menu"))
    await mentee.presses(button("meetings", name=pair.mentor.name), seen("meeting_list"))
    calendar = await mentee.presses(button("propose_meeting"), seen("meeting_day"))
    await mentee.presses(str(_day(show).day), seen("hour"), under=calendar)
    await mentee.presses(hour_of(show, pair), seen("meeting_place"))
    await mentee.says(show.script.says("meeting_place", number=10 + pair.number), seen("meeting_confirm"))
    await mentee.presses(button("propose_this"), seen("meeting_list"))


async def _counters(show: Show, pair: Pair) -> None:
    """The mentor of the first pair would rather meet at another time, and the mentee agrees."""
    mentor, mentee, button, seen = *pair.members, show.script.button, show.script.seen
    hour = show.script.says("counter_hour")
    notice = await mentor.receives(_asked(show, mentee))
    await mentor.presses(button("open_meeting"), seen("meeting_card_proposed"), under=notice)
    calendar = await mentor.presses(button("other_time"), seen("meeting_day"))
    await mentor.presses(str(_day(show).day), seen("hour"), under=calendar)
    await mentor.presses(hour, seen("meeting_place"))
    await mentor.presses(button("same_place"), seen("meeting_card_proposed"))
    notice = await mentee.receives(lambda shown: _asked(show, mentor)(shown) and hour in shown.text)
    await mentee.presses(button("open_meeting"), button("accept"), under=notice)
    await mentee.presses(button("accept"), seen("meeting_card_agreed"))
    show.point("countered", name=mentor.name, hour=hour, other=mentee.name)


async def _accepts(show: Show, mentor: Player) -> None:
    """Agree to every time that was proposed."""
    button, seen = show.script.button, show.script.seen
    for pair in show.pairs[1:]:
        if pair.mentor is mentor:
            await mentor.receives(_asked(show, pair.mentee), words=f"{seen('meeting_ask')}: {pair.mentee.name}")
            await mentor.says("/menu", seen("menu"))
            await mentor.presses(button("meeting_answer", name=pair.mentee.name), button("accept"))
            await mentor.presses(button("accept"), seen("meeting_card_agreed"))


async def _have_the_file(show: Show, pair: Pair) -> None:
    """Both get a calendar file that names the moment."""
    hour = show.script.says("counter_hour") if pair is show.pairs[0] else hour_of(show, pair)
    stamp = _moment(show, hour).astimezone(ZoneInfo("UTC"))
    for player, other in (pair.members, pair.members[::-1]):
        notice = await player.receives(_set_with(show, other), words=f"{show.script.seen('meeting_set')}: {other.name}")
        content = await player.phone.download(notice)
        fields = calendar_fields(content)
        begins = fields.get("DTSTART", "")
        local = _moment(show, hour)
        right = begins in (f"{stamp:%Y%m%dT%H%M%SZ}", f"{local:%Y%m%dT%H%M%S}") and other.name in fields["SUMMARY"]
        require(right, player.name, f"{local:%d.%m.%Y %H:%M}, {other.name}", content.decode())
    show.tally["meetings"] += 1
    if pair is show.pairs[0]:
        saved = await pair.mentee.phone.save(notice, show.output)
        show.files.append(saved.name)


async def _reminders(show: Show) -> None:
    """Move the clock and look for both reminders and the question how it went."""
    for days, kinds in ((1, ("reminder_day",)), (0, ("reminder_hour", "check_in_ask"))):
        await show.advance(_day(show) - timedelta(days=days) + timedelta(hours=18))
        for pair in show.pairs:
            for player, other in (pair.members, pair.members[::-1]):
                for kind in kinds:
                    await player.receives(_about(show, kind, other), words=f"{show.script.seen(kind)}: {other.name}")
    show.point("reminded", count=2 * 2 * len(show.pairs))


async def _checks_in(show: Show, player: Player) -> list[int]:
    """Say of every meeting how it went; return the marks."""
    marks, button, seen = [], show.script.button, show.script.seen
    for pair in show.pairs:
        if player not in pair.members:
            continue
        other = pair.mentee if player is pair.mentor else pair.mentor
        notice = await player.receives(_about(show, "check_in_ask", other))
        await player.presses(button("check_in"), seen("check_in_outcome"), under=notice)
        await player.presses(button("held"), seen("check_in_mark"))
        mark = MARKS[(player.role.number + pair.number) % len(MARKS)]
        is_asked = player is pair.mentee and pair.mentor.told
        await player.presses(mark, seen("diary_ask" if is_asked else "check_in_note"))
        await (_confirms if is_asked else _note)(show, player)
        marks.append(int(mark))
    show.tally["check_ins"] += len(marks)
    return marks


async def _note(show: Show, player: Player) -> None:
    button, seen = show.script.button, show.script.seen
    if player.told:
        await player.says(show.script.says("meeting_note"), seen("check_in_minutes"))
    await player.presses(button("enough"), seen("menu"))


async def _confirms(show: Show, player: Player) -> None:
    await player.presses(show.script.button("confirm_note"), show.script.seen("diary_confirmed"))


def _asked(show: Show, who: Player) -> Callable[[Shown], bool]:
    return _about(show, "meeting_ask", who)


def _about(show: Show, kind: str, other: Player) -> Callable[[Shown], bool]:
    words = show.script.seen(kind)
    return lambda shown: words in shown.text and other.name in shown.text


def _set_with(show: Show, other: Player) -> Callable[[Shown], bool]:
    return lambda shown: bool(shown.media) and _about(show, "meeting_set", other)(shown)


def _day(show: Show) -> datetime:
    """Midnight of the day of the meetings, on the school's wall."""
    begins = show.script.begins.astimezone(ZoneInfo(show.script.zone))
    return begins.replace(hour=0, minute=0) + timedelta(days=IN_DAYS)


def _moment(show: Show, hour: str) -> datetime:
    hours, _, minutes = hour.partition(":")
    return _day(show).replace(hour=int(hours), minute=int(minutes))
