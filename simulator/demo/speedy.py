"""The scene of work: a speed meeting with fewer places than mentees who want to come."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from simulator.demo.arranging import at, picks
from simulator.demo.calendars import Shelf
from simulator.demo.failures import require
from simulator.demo.noting import EVENING
from simulator.demo.player import Player
from simulator.demo.show import Show
from simulator.demo.walking import hears, in_detail, tells, walk, walk_home
from simulator.shown import Shown

MARK, PLACES = "5", 2


async def speed(show: Show) -> None:
    """Announced, two sign up and one waits, one gives the place up, who waited gets it; marks and results."""
    async with show.step("speed"):
        host, (gone, stays, waits) = show.mentors[1], show.mentees
        in_detail(show, waits)
        day: date = show.script.raw["days"]["speed"]
        moment = at(show, day, show.script.says("planning_hour"))
        await _announces(show, host, moment)
        held = await _signs_up(gone)
        await _signs_up(stays)
        await _waits(waits)
        await _leaves(gone, held)
        await _gets_the_place(waits, moment)
        show.point("speed_places", places=PLACES, name=gone.name, other=waits.name)
        await _takes_place(show, host, [stays, waits], moment)
        await _results(show)


async def _announces(show: Show, host: Player, moment: datetime) -> None:
    """The curator: who leads, what about, when, where, for how many."""
    curator, script = show.curator, show.script
    await walk_home(curator, ("match", "all_matched"), ("speed", "speed_none"), ("speed_announce", "speed_hosts"))
    await curator.presses(host.name, f"✓ {host.name}")
    await walk(curator, ("next", "speed_topic"))
    calendar = await tells(curator, "speed_title", "speed_day")
    await picks(curator, calendar, moment.date(), script.seen("hour"))
    await curator.presses(script.says("planning_hour"), script.seen("speed_place"))
    await tells(curator, "meeting_room", "speed_minutes")
    await walk(curator, ("half_an_hour", "speed_how_many"))
    await curator.says(str(PLACES), script.seen("speed_whom"))
    await walk(curator, ("all_mentees", "speed_sure"), ("announce", "speed_taken"))
    await hears(host, "speed_leads", script.says("speed_title"))
    show.point("speed_announced", name=host.name, title=script.says("speed_title"))


async def _opens(guest: Player) -> Shown:
    """The invitation, the card, the question what one comes with."""
    invited = await hears(guest, "speed_invited", guest.script.says("speed_title"))
    return await walk(guest, ("open_meeting", "speed_taken"), ("sign_up", "speed_goal"), under=invited)


async def _signs_up(guest: Player) -> Shelf:
    """Sign up with a question; the calendar file comes."""
    await _opens(guest)
    await tells(guest, "speed_question", "speed_seat")
    shelf, signed = Shelf(), await guest.receives(_file_with(guest, "speed_signed"))
    shelf.take(await guest.phone.download(signed))
    require(len(shelf.standing()) == 1, guest.name, "1", str(shelf.events))
    return shelf


async def _waits(guest: Player) -> None:
    """There is no place left: the guest waits for one."""
    await _opens(guest)
    await walk(guest, ("skip", "speed_queue"))


async def _leaves(guest: Player, held: Shelf) -> None:
    """Give the place up; the calendar has the meeting no longer."""
    await walk(guest, ("give_up", "give_up_sure"), ("give_up_yes", "speed_list"))
    out = await guest.receives(_file_with(guest, "speed_out"))
    held.take(await guest.phone.download(out))
    require(not held.standing(), guest.name, guest.script.seen("speed_out"), str(held.events))


async def _gets_the_place(guest: Player, moment: datetime) -> None:
    """Who waited longest has the place, and the file."""
    shelf, up = Shelf(), await guest.receives(_file_with(guest, "speed_up"))
    shelf.take(await guest.phone.download(up))
    require(shelf.standing() == [moment], guest.name, str(moment), str(shelf.events))


async def _takes_place(show: Show, host: Player, guests: list[Player], moment: datetime) -> None:
    """Reminders, a mark of each guest's, the host says who came."""
    midnight, title = moment.replace(hour=0), show.script.says("speed_title")
    await show.advance(midnight - timedelta(days=1) + timedelta(hours=EVENING))
    for player in (host, *guests):
        await hears(player, "speed_tomorrow", title)
    await show.advance(midnight + timedelta(hours=EVENING))
    first, second = guests
    await _rates(first)
    came = await hears(host, "speed_came", title)
    await walk(host, ("who_came", "speed_one_came"), under=came)
    await host.presses(second.name, show.script.seen("speed_two_came"))
    await _rates(second)
    show.point("speed_marks", mark=MARK)


async def _rates(guest: Player) -> None:
    """One mark, and a word on it."""
    asked = await hears(guest, "speed_how", guest.script.says("speed_title"))
    await walk(guest, ("rate", "speed_useful"), under=asked)
    await guest.presses(MARK, guest.script.seen("speed_word"))
    await tells(guest, "speed_takes", "speed_likes")
    await walk(guest, ("ready", "menu"))


async def _results(show: Show) -> None:
    """The curator sees how many came, and nobody's words: two could be told from each other."""
    curator, script = show.curator, show.script
    listed = await walk_home(curator, ("match", "all_matched"), ("speed", "speed_list"))
    label = next((one for one in listed.labels if script.says("speed_title") in one), script.says("speed_title"))
    await curator.presses(label, script.seen("speed_taken"))
    screen = await walk(curator, ("speed_results", "speed_counts"))
    words = script.says("speed_takes")
    require(words not in screen.text, curator.name, script.caption("not_for_them", words=words), screen.text)
    show.tally["events"] += 1
    show.transcript.point(screen.text)


def _file_with(guest: Player, key: str) -> Callable[[Shown], bool]:
    """Tell a message with a file that says so."""
    words = guest.script.seen(key)
    return lambda shown: bool(shown.media) and words in shown.text
