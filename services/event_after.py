"""After an event: who was there, that it was held, what people take home."""

from dataclasses import replace
from datetime import date
from zoneinfo import ZoneInfo

from db import events as store
from mentoring import event_replies
from mentoring import events as rules
from mentoring.actors import CURATORS
from mentoring.errors import WrongState
from mentoring.event_replies import Reply
from mentoring.events import Event
from mentoring.help import Content
from mentoring.notices import Kind, Notice
from mentoring.reading import clipped
from mentoring.roadmap import NOTE_LIMIT
from services.event_parts import READERS, invited, kept_event, the_event, told
from services.roadmap_items import fulfil
from services.work import Work, command, found
from texts import plain
from texts.dates import day


@command(*CURATORS)
async def note_event_came(work: Work, event_id: int, person_id: int, *, came: bool) -> None:
    """Note whether somebody was there; people without an account can be noted too.

    Raises:
        WrongState: the event lies ahead or was called off.
        NotFound: it was not for them.
    """
    event = await kept_event(work, event_id)
    rules.require_begun(event, work.now)
    replies = {one.person_id: one for one in await store.replies(work.connection, event.id)}
    known = {*replies, *await invited(work, event)}
    found(person_id if person_id in known else None)
    reply = replies.get(person_id, Reply(event.id, person_id))
    await store.reply(work.connection, event.organization_id, replace(reply, came=came))
    await work.log("note-event-came", person_id, event=event.id, came=int(came))


@command(*CURATORS)
async def hold_event(work: Work, event_id: int) -> None:
    """Say that an event took place: who was there counts, the roadmap's activity is done, with a note of it.

    Raises:
        WrongState: it lies ahead or was called off.
    """
    event = await kept_event(work, event_id)
    rules.require_begun(event, work.now)
    if event.held_at is not None:
        return
    for one in event_replies.noted(await store.replies(work.connection, event.id)):
        await store.reply(work.connection, event.organization_id, one)
    await store.save(work.connection, replace(event, held_at=work.now))
    if event.item_id is not None:
        await _fulfil(work, event, event.item_id)
    await work.log("hold-event", event=event.id)


@command(*CURATORS)
async def add_event_material(work: Work, event_id: int, content: Content) -> int:
    """Add words, a link or a file to an event and return its number; those who come or were there get it.

    Raises:
        BadInput: there is nothing, too many words, or a file of another kind.
        WrongState: the event was called off, or there are too many materials.
    """
    event = await kept_event(work, event_id)
    rules.require_standing(event)
    if len(await store.materials(work.connection, event.id)) >= rules.MOST_MATERIALS:
        raise WrongState("event-materials-full", max=rules.MOST_MATERIALS)
    number = await store.add_material(work.connection, event.id, rules.read_material(content), work.now)
    there = [one.person_id for one in await store.replies(work.connection, event.id) if one.was_there]
    await work.tell(*(_material(work, event, number, one) for one in there if one != work.person_id))
    await work.log("add-event-material", event=event.id, material=number)
    return number


@command(*CURATORS)
async def drop_event_material(work: Work, material_id: int) -> None:
    """Take a material away."""
    material = found(await store.material(work.connection, material_id))
    event = await kept_event(work, material.event_id)
    await store.drop_material(work.connection, material_id)
    await work.log("drop-event-material", event=event.id, material=material_id)


@command(*READERS)
async def order_event_material(work: Work, material_id: int) -> None:
    """Ask for a material of an event that one may see; it comes as a message."""
    material = found(await store.material(work.connection, material_id))
    event = await the_event(work, material.event_id, lock=False)
    await work.tell(_material(work, event, material_id, work.person_id))


def _material(work: Work, event: Event, material_id: int, person_id: int) -> Notice:
    return told(work, Kind.EVENT_MATERIAL, event, person_id, material=material_id)


async def _fulfil(work: Work, event: Event, item_id: int) -> None:
    """Mark the roadmap's activity as done on the event's day, once as many were held as it asks for.

    The note names every one of them and stands in the Russian document.
    """
    zone = ZoneInfo((await work.organization(event.organization_id)).zone)
    held = (await store.held_for(work.connection, item_id))[::-1]
    words = " ".join([await _evidence(work, one, _day(one, zone)) for one in held])
    await fulfil(work, item_id, clipped(words, NOTE_LIMIT), _day(event, zone))


async def _evidence(work: Work, event: Event, held_on: date) -> str:
    came = sum(one.came is True for one in await store.replies(work.connection, event.id))
    return plain("event-evidence", "ru", title=event.title, day=day(held_on, "ru"), count=came) + "."


def _day(event: Event, zone: ZoneInfo) -> date:
    return event.starts_at.astimezone(zone).date()
