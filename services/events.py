"""Events of the year: announced, answered, changed, called off (annex 2 of 000, 001 and 003; 002, after 1.6)."""

from dataclasses import replace
from datetime import datetime

from db import events as store
from db import outbox
from mentoring import event_replies
from mentoring import events as rules
from mentoring.actors import CURATORS
from mentoring.errors import NotFound
from mentoring.event_replies import Reply
from mentoring.events import Audience, Event
from mentoring.notices import Kind
from mentoring.roadmap import ItemStatus
from services.behalf import WRITERS, whose
from services.event_parts import invited, kept_event, move_up, planned, reached, replan, the_event, told
from services.roadmap_items import own_item
from services.work import Work, command, found


@command(*CURATORS)
async def announce_event(
    work: Work, kind: str, title: str, starts_at: datetime, minutes: int, place: str, audience: str,
    places: int = 0, item_id: int = 0,
) -> int:  # fmt: skip
    """Announce an event to those it is for and return its number; `item_id` names what of the roadmap it fulfils.

    Raises:
        NotFound: there is no such kind, audience or length here, or no such open activity in the roadmap.
        BadInput: the time has passed, or a text or a number is out of its bounds.
    """
    kinds = {one.id for one in (await work.profile()).events}
    if kind not in kinds or audience not in set(Audience):
        raise NotFound
    if item_id:
        _, item = await own_item(work, item_id, lock=False)
        found(item if item.status is ItemStatus.OPEN else None)
    draft = Event(0, work.organization_id, work.person_id, kind, title, starts_at, minutes, place, Audience(audience),
                  places, item_id or None)  # fmt: skip
    event = rules.announced(draft, work.now)
    event = replace(event, id=await store.create(work.connection, event, work.now))
    asked = await reached(work, event)
    await work.tell(*(told(work, Kind.EVENT_OPEN, event, one) for one in asked))
    await replan(work, event)
    await work.log("announce-event", event=event.id, told=len(asked))
    return event.id


@command(*WRITERS)
async def answer_event(work: Work, event_id: int, *, comes: bool, person_id: int = 0) -> None:
    """Say whether one comes, or waits for a place where all are taken; it can be said otherwise until it begins.

    With `person_id`, a curator writes down what somebody without an account said.

    Raises:
        WrongState: the event was called off or has begun.
        NotFound: it is for others.
        NotAllowed: the person can answer for themselves.
    """
    me = await whose(work, person_id, "event-answer")
    event = await the_event(work, event_id)
    replies = await store.replies(work.connection, event.id)
    before = next((one for one in replies if one.person_id == me), Reply(event.id, me))
    if before.answered_at is None:
        found(me if me in await invited(work, event) else None)
    reply = event_replies.answered(event, replies, me, work.now, comes=comes)
    if reply == before:
        return
    await store.reply(work.connection, event.organization_id, reply)
    if reply.is_waiting:
        return
    # Whoever wrote it down has told them so already.
    is_own = me == work.person_id
    if comes:
        signed = [told(work, Kind.EVENT_SIGNED, event, me)] if is_own else []
        await work.tell(*signed, *await planned(work, event, me))
        return
    await outbox.forget(work.connection, rules.key_of(event.id, me))
    if before.comes and before.answered_at:
        asked = int(before.answered_at.timestamp())
        await work.tell(*([told(work, Kind.EVENT_OUT, event, me, asked=asked)] if is_own else []))
        await move_up(work, event)


@command(*CURATORS)
async def move_event(work: Work, event_id: int, starts_at: datetime) -> None:
    """Move an event; everybody it is for learns the new time, those who come with a new file for their calendar.

    Raises:
        WrongState: it was called off or has begun.
        BadInput: the time has passed.
    """
    event = await kept_event(work, event_id)
    await _change(work, event, rules.move(event, starts_at, work.now))


@command(*CURATORS)
async def reword_event(work: Work, event_id: int, name: str, words: str) -> None:
    """Change what an event is called («title») or where it is («place»).

    Raises:
        WrongState: it was called off or has begun.
        BadInput: there are no words, or too many.
    """
    event = await kept_event(work, event_id)
    await _change(work, event, rules.reword(event, name, words, work.now))


@command(*CURATORS)
async def cancel_event(work: Work, event_id: int, reason: str) -> None:
    """Call an event off; everybody who meant to come, or has not said, learns why.

    Raises:
        WrongState: it was held, or called off before.
        BadInput: no reason, or too long a one.
    """
    event = await kept_event(work, event_id)
    changed = rules.cancel(event, reason, work.now)
    await store.save(work.connection, changed)
    await replan(work, changed)
    refused = {one.person_id for one in await store.replies(work.connection, event.id) if one.comes is False}
    # Whom it is for knows already that nothing came of it, once its time has passed.
    asked = await reached(work, event) if work.now < event.starts_at else []
    await work.tell(*(told(work, Kind.EVENT_CANCELLED, changed, one) for one in asked if one not in refused))
    await work.log("cancel-event", event=event.id)


async def _change(work: Work, event: Event, changed: Event) -> None:
    """Keep what changed, remind of it as it is now, and tell: of another time everybody, of the rest those who come."""
    if changed == event:
        return
    await store.save(work.connection, changed)
    await replan(work, changed)
    coming = {one.person_id for one in await store.replies(work.connection, event.id) if one.comes}
    asked = await reached(work, event)
    concerned = asked if changed.starts_at != event.starts_at else [one for one in asked if one in coming]
    await work.tell(*(told(work, Kind.EVENT_CHANGED, changed, one) for one in concerned))
    await work.log("change-event", event=event.id)
