"""A speed meeting that was announced is changed: about what, where, for how many, by whom."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Group

from handlers.speed_announcing import PLACES
from handlers.states import SpeedChange
from handlers.widgets import (
    T,
    actor_of,
    back,
    both,
    choices,
    go,
    number_in,
    pages,
    screen,
    start_number,
    tickable,
    typed,
)
from mentoring.actors import CURATORS
from mentoring.speed import FEWEST_PLACES, MOST_HOSTS, MOST_PLACES, REASON_LIMIT, TITLE_LIMIT, read_places
from services import speed_changes, speed_views


async def facts_of_change(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the meeting as it is, with the limits of what can be typed."""
    card = await speed_views.speed_card(*both(dialog_manager), event_id=start_number(dialog_manager))
    event = card.event
    return {
        "title": event.title, "place": event.place, "places": event.places, "taken": card.taken,
        "hosts": ", ".join(one.name.full for one in card.hosts), "title_max": TITLE_LIMIT, "place_max": REASON_LIMIT,
        "min": FEWEST_PLACES, "max": MOST_PLACES, "numbers": [(one, one) for one in PLACES],
        "keeps": actor_of(dialog_manager).is_any(*CURATORS),
    }  # fmt: skip


async def facts_of_hosts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the mentors, those who lead the meeting ticked."""
    card = await speed_views.speed_card(*both(dialog_manager), event_id=start_number(dialog_manager))
    known = await speed_views.speed_mentors(*both(dialog_manager))
    items = [(tickable(one.name.full, one.id in card.event.hosts), str(one.id)) for one in known]
    return {"items": items, "count": len(card.event.hosts), "max": MOST_HOSTS}


async def take_title(manager: DialogManager, words: str) -> None:
    """Change what it is about."""
    await _reword(manager, "title", words)


async def take_place(manager: DialogManager, words: str) -> None:
    """Change where it is."""
    await _reword(manager, "place", words)


async def take_places(manager: DialogManager, words: str) -> None:
    """Change how many can come."""
    await speed_changes.resize_speed(*both(manager), event_id=start_number(manager), places=read_places(words))
    await manager.switch_to(SpeedChange.menu)


async def tick(manager: DialogManager, person_id: str) -> None:
    """Call a mentor in or out."""
    await speed_changes.toggle_speed_host(
        *both(manager), event_id=start_number(manager), mentor_id=number_in(person_id)
    )  # fmt: skip


async def _reword(manager: DialogManager, name: str, words: str) -> None:
    await speed_changes.reword_speed(*both(manager), event_id=start_number(manager), name=name, words=words)
    await manager.switch_to(SpeedChange.menu)


dialog = Dialog(
    screen(
        SpeedChange.menu,
        T("speed-change"),
        go("button-speed-title", SpeedChange.title),
        go("button-speed-place", SpeedChange.place),
        go("button-speed-places", SpeedChange.places),
        go("button-speed-hosts", SpeedChange.hosts, when="keeps"),
        back(),
        getter=facts_of_change,
    ),
    screen(
        SpeedChange.title,
        T("speed-ask-title"),
        go("button-back", SpeedChange.menu),
        typed(take_title),
        getter=facts_of_change,
    ),
    screen(
        SpeedChange.place,
        T("speed-ask-place"),
        go("button-back", SpeedChange.menu),
        typed(take_place),
        getter=facts_of_change,
    ),
    screen(
        SpeedChange.places,
        T("speed-ask-places"),
        Group(choices("places", take_places, items="numbers"), width=len(PLACES)),
        go("button-back", SpeedChange.menu),
        typed(take_places),
        getter=facts_of_change,
    ),
    screen(
        SpeedChange.hosts,
        T("speed-ask-hosts"),
        pages("hosts", choices("host", tick)),
        go("button-ready", SpeedChange.menu),
        getter=facts_of_hosts,
    ),
)
