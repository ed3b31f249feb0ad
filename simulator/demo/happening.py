"""An event for everybody: announced for an activity of the roadmap, answered, held; the activity is done by it."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from simulator.demo.arranging import picks
from simulator.demo.documents import calendar_fields
from simulator.demo.failures import require
from simulator.demo.player import Player
from simulator.demo.show import Show
from simulator.demo.walking import has_buttons, hears, tells, walk, walk_home
from simulator.shown import Shown

IN_DAYS, EVENING = 7, timedelta(hours=18)


async def happening(show: Show) -> None:
    """The step; three of those invited answer."""
    async with show.step("event"):
        comes, cannot = show.mentors[0], show.mentees[0]
        moment = _moment(show)
        item = await _announces(show, moment)
        await _answers(show, comes, cannot, moment)
        await show.advance(moment.replace(hour=0) + EVENING)
        await hears(comes, "event_tomorrow", show.script.says("event_title"))
        await _is_held(show, comes)
        show.point("event_held", name=comes.name, other=cannot.name, item=item)


def _moment(show: Show) -> datetime:
    begins = show.script.begins.astimezone(ZoneInfo(show.script.zone))
    hour = datetime.strptime(show.script.says("event_hour"), "%H:%M").replace(tzinfo=begins.tzinfo)
    return begins.replace(hour=hour.hour, minute=hour.minute) + timedelta(days=IN_DAYS)


async def _announces(show: Show, moment: datetime) -> str:
    """The curator: what, when, where, for whom; return the activity of the roadmap that it is to fulfil."""
    curator, script = show.curator, show.script
    kinds = await walk_home(curator, ("events", "event_none"), ("event_announce", "event_kinds"))
    await curator.presses(kinds.labels[0], script.seen("event_name"))
    calendar = await tells(curator, "event_title", "event_day")
    await picks(curator, calendar, moment.date(), script.seen("hour"))
    await curator.presses(script.says("event_hour"), script.seen("event_length"))
    await walk(curator, ("event_minutes", "event_where"))
    await tells(curator, "event_place", "event_whom")
    items = await walk(curator, ("event_everybody", "event_places"), ("event_all_fit", "event_item"))
    item = await _finds(curator, items, script.raw["events"]["activities"])
    await curator.presses(item, script.seen("event_sure"))
    await walk(curator, ("event_send", "event_coming"))
    show.point("event_announced", title=script.says("event_title"), kind=kinds.labels[0])
    return item


async def _finds(player: Player, screen: Shown, beginnings: list[str]) -> str:
    """Turn the pages of a list until a button begins like one of these; return what it says."""
    while not (found := [one for one in screen.labels if one.startswith(tuple(beginnings))]):
        before = screen.labels
        screen = await player.presses(
            player.script.button("next_page"),
            lambda shown, before=before: bool(shown.rows) and shown.labels != before,  # type: ignore[misc]
            named=" / ".join(beginnings),
        )
    return found[0]


async def _answers(show: Show, comes: Player, cannot: Player, moment: datetime) -> None:
    """One comes and gets the file for a calendar, another cannot."""
    script = show.script
    title = script.says("event_title")
    invited = await hears(comes, "event_invited", title)
    await comes.presses(script.button("event_yes", title=title), script.seen("event_yours"), under=invited)
    expected = script.seen("event_awaited")
    notice = await comes.receives(lambda shown: bool(shown.media) and expected in shown.text, words=expected)
    fields = calendar_fields(await comes.phone.download(notice))
    stamp = f"{moment.astimezone(ZoneInfo('UTC')):%Y%m%dT%H%M%SZ}"
    require(fields.get("DTSTART") == stamp and title in fields["SUMMARY"], comes.name, stamp, str(fields))
    invited = await hears(cannot, "event_invited", title)
    await cannot.presses(script.button("event_no", title=title), script.seen("event_not_yours"), under=invited)


async def _is_held(show: Show, comes: Player) -> None:
    """The curator: who promised is ticked; one press, and it was held."""
    curator, script = show.curator, show.script
    asked = await hears(curator, "event_asked", script.says("event_title"))
    ticked = f"✓ {comes.name}"
    await curator.presses(script.button("event_came"), has_buttons(ticked), under=asked, named=ticked)
    await curator.toast(await curator.press(script.button("event_held")), script.seen("event_done"))
