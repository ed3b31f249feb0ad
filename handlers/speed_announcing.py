"""A speed meeting is announced: who leads it, about what, when, where, how long, for how many, for whom."""

from datetime import datetime
from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column, Group

from handlers.hours import WIDTH, day_and_hour
from handlers.states import Speed, SpeedNew
from handlers.widgets import (
    T,
    actor_of,
    back,
    both,
    choices,
    go,
    number_in,
    pages,
    press,
    respond,
    say,
    screen,
    tickable,
    typed,
)
from mentoring.actors import CURATORS
from mentoring.errors import NotFound
from mentoring.speed import (
    FEWEST_PLACES,
    LONGEST,
    MOST_HOSTS,
    MOST_PLACES,
    REASON_LIMIT,
    TALKS,
    TITLE_LIMIT,
    Audience,
    check_hosts,
    check_talk,
    read_places,
)
from mentoring.speed_changes import read_place, read_title
from services import speed, speed_views
from texts import plain
from texts.dates import meeting_time

PLACES = ("5", "10", "15", "20", "30")


async def facts_of_hosts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the mentors to choose from; a mentor who announces leads it alone."""
    actor, chosen = actor_of(dialog_manager), _hosts(dialog_manager)
    found = await speed_views.speed_mentors(*both(dialog_manager)) if actor.is_any(*CURATORS) else []
    items = [(tickable(one.name.full, one.id in chosen), str(one.id)) for one in found]
    return {"items": items, "count": len(chosen), "max": MOST_HOSTS, "keeps": bool(found), "alone": not found}


async def facts_of_steps(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the limits the steps name, and what is chosen so far."""
    hosts, language = len(_hosts(dialog_manager)) or 1, actor_of(dialog_manager).language
    fitting = [talk for talk in TALKS if talk * hosts <= LONGEST.total_seconds() // 60]
    return {
        "title_max": TITLE_LIMIT, "place_max": REASON_LIMIT, "min": FEWEST_PLACES, "max": MOST_PLACES, "hosts": hosts,
        "talks": [(plain("speed-minutes", language, count=talk), str(talk)) for talk in fitting],
        "numbers": [(one, one) for one in PLACES],
        "audiences": [(plain(f"speed-audience-{one.value}", language), one.value) for one in Audience],
    }  # fmt: skip


async def facts_of_whole(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the meeting in words, before anybody hears of it."""
    data, actor = dialog_manager.dialog_data, actor_of(dialog_manager)
    hosts = _hosts(dialog_manager)
    known = await speed_views.speed_mentors(*both(dialog_manager)) if hosts else []
    names = ", ".join(one.name.full for one in known if one.id in hosts)
    together = say(dialog_manager, "speed-rounds-one")
    rounds = say(dialog_manager, "speed-rounds-many", talk=int(data["talk"])) if len(hosts) > 1 else together
    return {
        "title": str(data["title"]), "time": meeting_time(_moment(dialog_manager), actor.zone, actor.language),
        "place": str(data["place"]), "names": names or say(dialog_manager, "speed-you"), "places": int(data["places"]),
        "minutes": int(data["talk"]) * (len(hosts) or 1), "rounds": rounds,
        "audience": say(dialog_manager, f"speed-audience-{data['audience']}"),
    }  # fmt: skip


async def tick(manager: DialogManager, person_id: str) -> None:
    """Tick a mentor, or take the tick back."""
    number, chosen = number_in(person_id), _hosts(manager)
    manager.dialog_data["hosts"] = [one for one in chosen if one != number] if number in chosen else [*chosen, number]


async def ticked(manager: DialogManager) -> None:
    """Go on with those ticked."""
    if actor_of(manager).is_any(*CURATORS):
        check_hosts(_hosts(manager))
    await manager.switch_to(SpeedNew.title)


async def take_title(manager: DialogManager, words: str) -> None:
    """Take what it is about."""
    manager.dialog_data["title"] = read_title(words)
    await manager.switch_to(SpeedNew.day)


async def take_moment(manager: DialogManager, moment: datetime) -> None:
    """Take the day and the hour."""
    manager.dialog_data["starts"] = moment.isoformat()
    await manager.switch_to(SpeedNew.place)


async def take_place(manager: DialogManager, words: str) -> None:
    """Take the room or the link."""
    manager.dialog_data["place"] = read_place(words)
    await manager.switch_to(SpeedNew.minutes)


async def take_talk(manager: DialogManager, minutes: str) -> None:
    """Take how long a talk is."""
    check_talk(number_in(minutes), len(_hosts(manager)) or 1)
    manager.dialog_data["talk"] = number_in(minutes)
    await manager.switch_to(SpeedNew.places)


async def take_places(manager: DialogManager, words: str) -> None:
    """Take how many can come."""
    manager.dialog_data["places"] = read_places(words)
    await manager.switch_to(SpeedNew.audience)


async def take_audience(manager: DialogManager, audience: str) -> None:
    """Take who is invited."""
    if audience not in set(Audience):
        raise NotFound
    manager.dialog_data["audience"] = audience
    await manager.switch_to(SpeedNew.confirm)


async def announce(manager: DialogManager) -> None:
    """Announce it to everybody who is invited."""
    data = manager.dialog_data
    number = await speed.announce_speed(
        *both(manager), title=str(data["title"]), starts_at=_moment(manager), place=str(data["place"]),
        talk_minutes=int(data["talk"]), places=int(data["places"]), audience=str(data["audience"]),
        host_ids=_hosts(manager),
    )  # fmt: skip
    await respond(manager, "speed-announced")
    await manager.done()
    await manager.start(Speed.card, data={"id": number})


def _hosts(manager: DialogManager) -> list[int]:
    return [int(one) for one in manager.dialog_data.get("hosts", [])]


def _moment(manager: DialogManager) -> datetime:
    return datetime.fromisoformat(str(manager.dialog_data["starts"]))


dialog = Dialog(
    screen(
        SpeedNew.hosts,
        T("speed-ask-hosts", when="keeps"),
        T("speed-ask-alone", when="alone"),
        pages("mentors", choices("host", tick)),
        press("button-speed-next", ticked),
        back(),
        getter=facts_of_hosts,
    ),
    screen(
        SpeedNew.title,
        T("speed-ask-title"),
        go("button-back", SpeedNew.hosts),
        typed(take_title),
        getter=facts_of_steps,
    ),
    *day_and_hour(SpeedNew.day, SpeedNew.hour, ask="speed-ask-day", before=SpeedNew.title, on_moment=take_moment),
    screen(
        SpeedNew.place, T("speed-ask-place"), go("button-back", SpeedNew.hour), typed(take_place), getter=facts_of_steps
    ),
    screen(
        SpeedNew.minutes,
        T("speed-ask-minutes"),
        Group(choices("talk", take_talk, items="talks"), width=WIDTH),
        go("button-back", SpeedNew.place),
        getter=facts_of_steps,
    ),
    screen(
        SpeedNew.places,
        T("speed-ask-places"),
        Group(choices("places", take_places, items="numbers"), width=len(PLACES)),
        go("button-back", SpeedNew.minutes),
        typed(take_places),
        getter=facts_of_steps,
    ),
    screen(
        SpeedNew.audience,
        T("speed-ask-audience"),
        Column(choices("audience", take_audience, items="audiences")),
        go("button-back", SpeedNew.places),
        getter=facts_of_steps,
    ),
    screen(
        SpeedNew.confirm,
        T("speed-confirm"),
        press("button-speed-send", announce),
        go("button-back", SpeedNew.audience),
        getter=facts_of_whole,
    ),
)
