"""An event is announced: what, called how, when, how long, where, for whom, for how many, for which activity."""

from datetime import datetime
from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column, Group

from handlers.hours import WIDTH, day_and_hour
from handlers.states import EventNew, Events
from handlers.widgets import (
    T,
    actor_of,
    back,
    both,
    choices,
    go,
    label,
    number_in,
    pages,
    press,
    respond,
    say,
    screen,
    typed,
)
from mentoring.errors import NotFound
from mentoring.events import (
    FEWEST_PLACES,
    LENGTHS,
    MOST_PLACES,
    PLACE_LIMIT,
    TITLE_LIMIT,
    Audience,
    read_place,
    read_places,
    read_title,
)
from mentoring.profile_lists import title_of
from services import event_views, events
from texts import plain
from texts.dates import meeting_time


async def facts_of_kinds(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the kinds of events the regulation names."""
    options = await event_views.event_options(*both(dialog_manager))
    language = actor_of(dialog_manager).language
    return {"items": [(label(one.title.in_(language)), one.id) for one in options.kinds]}


async def facts_of_steps(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the limits the steps name, and what can be chosen."""
    language = actor_of(dialog_manager).language
    return {
        "title_max": TITLE_LIMIT, "place_max": PLACE_LIMIT, "min": FEWEST_PLACES, "max": MOST_PLACES,
        "lengths": [(plain("event-minutes", language, count=one), str(one)) for one in LENGTHS],
        "audiences": [(plain(f"event-for-{one.value}", language), one.value) for one in Audience],
    }  # fmt: skip


async def facts_of_items(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what is still open in this school year's roadmap."""
    options = await event_views.event_options(*both(dialog_manager))
    return {"items": [(label(one.title), str(one.id)) for one in options.items]}


async def facts_of_whole(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the event in words, before anybody hears of it."""
    data, actor = dialog_manager.dialog_data, actor_of(dialog_manager)
    options = await event_views.event_options(*both(dialog_manager))
    item = next((one.title for one in options.items if one.id == data.get("item")), "")
    places = int(data.get("places", 0))
    return {
        "title": str(data["title"]), "kind": title_of(options.kinds, str(data["kind"])).in_(actor.language),
        "time": meeting_time(_moment(dialog_manager), actor.zone, actor.language), "minutes": int(data["minutes"]),
        "place": str(data["place"]), "audience": say(dialog_manager, f"event-audience-{data['audience']}"),
        "places": say(dialog_manager, "event-places", count=places) if places else "",
        "item": say(dialog_manager, "event-fulfils", title=item) if item else "",
    }  # fmt: skip


async def take_kind(manager: DialogManager, kind: str) -> None:
    """Take what it is."""
    manager.dialog_data["kind"] = kind
    await manager.switch_to(EventNew.title)


async def take_title(manager: DialogManager, words: str) -> None:
    """Take what it is called."""
    manager.dialog_data["title"] = read_title(words)
    await manager.switch_to(EventNew.day)


async def take_moment(manager: DialogManager, moment: datetime) -> None:
    """Take the day and the hour."""
    manager.dialog_data["starts"] = moment.isoformat()
    await manager.switch_to(EventNew.minutes)


async def take_minutes(manager: DialogManager, minutes: str) -> None:
    """Take how long it is."""
    manager.dialog_data["minutes"] = number_in(minutes)
    await manager.switch_to(EventNew.place)


async def take_place(manager: DialogManager, words: str) -> None:
    """Take the room or the link."""
    manager.dialog_data["place"] = read_place(words)
    await manager.switch_to(EventNew.audience)


async def take_audience(manager: DialogManager, audience: str) -> None:
    """Take whom it is for."""
    if audience not in set(Audience):
        raise NotFound
    manager.dialog_data["audience"] = audience
    await manager.switch_to(EventNew.places)


async def take_places(manager: DialogManager, words: str) -> None:
    """Take how many can come."""
    await _with_places(manager, read_places(words))


async def everybody_fits(manager: DialogManager) -> None:
    """As many can come as want to."""
    await _with_places(manager, 0)


async def take_item(manager: DialogManager, item_id: str) -> None:
    """Take the activity of the roadmap that it fulfils."""
    manager.dialog_data["item"] = number_in(item_id)
    await manager.switch_to(EventNew.confirm)


async def no_item(manager: DialogManager) -> None:
    """It fulfils none."""
    await take_item(manager, "0")


async def announce(manager: DialogManager) -> None:
    """Announce it to everybody it is for."""
    data = manager.dialog_data
    number = await events.announce_event(
        *both(manager), kind=str(data["kind"]), title=str(data["title"]), starts_at=_moment(manager),
        minutes=int(data["minutes"]), place=str(data["place"]), audience=str(data["audience"]),
        places=int(data.get("places", 0)), item_id=int(data.get("item", 0)),
    )  # fmt: skip
    await respond(manager, "event-announced")
    await manager.done()
    await manager.start(Events.card, data={"id": number})


async def _with_places(manager: DialogManager, places: int) -> None:
    """Go on to the roadmap, where there is something open in it."""
    manager.dialog_data["places"] = places
    options = await event_views.event_options(*both(manager))
    await manager.switch_to(EventNew.item if options.items else EventNew.confirm)


def _moment(manager: DialogManager) -> datetime:
    return datetime.fromisoformat(str(manager.dialog_data["starts"]))


dialog = Dialog(
    screen(
        EventNew.kind,
        T("event-ask-kind"),
        pages("kinds", choices("kind", take_kind)),
        back(),
        getter=facts_of_kinds,
    ),
    screen(
        EventNew.title,
        T("event-ask-title"),
        go("button-back", EventNew.kind),
        typed(take_title),
        getter=facts_of_steps,
    ),
    *day_and_hour(EventNew.day, EventNew.hour, ask="event-ask-day", before=EventNew.title, on_moment=take_moment),
    screen(
        EventNew.minutes,
        T("event-ask-minutes"),
        Group(choices("minutes", take_minutes, items="lengths"), width=WIDTH),
        go("button-back", EventNew.hour),
        getter=facts_of_steps,
    ),
    screen(
        EventNew.place,
        T("event-ask-place"),
        go("button-back", EventNew.minutes),
        typed(take_place),
        getter=facts_of_steps,
    ),
    screen(
        EventNew.audience,
        T("event-ask-audience"),
        Column(choices("audience", take_audience, items="audiences")),
        go("button-back", EventNew.place),
        getter=facts_of_steps,
    ),
    screen(
        EventNew.places,
        T("event-ask-places"),
        press("button-event-everybody-fits", everybody_fits),
        go("button-back", EventNew.audience),
        typed(take_places),
        getter=facts_of_steps,
    ),
    screen(
        EventNew.item,
        T("event-ask-item"),
        press("button-event-no-item", no_item),
        pages("activities", choices("item", take_item)),
        go("button-back", EventNew.places),
        getter=facts_of_items,
    ),
    screen(
        EventNew.confirm,
        T("event-confirm"),
        press("button-event-send", announce),
        go("button-back", EventNew.places),
        getter=facts_of_whole,
    ),
)
