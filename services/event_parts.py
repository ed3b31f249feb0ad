"""What the use cases of events share: who is invited, what is planned and told."""

from db import events as store
from db import outbox, people
from mentoring import event_replies
from mentoring import events as rules
from mentoring.actors import CURATORS, PARTICIPANTS, Role
from mentoring.errors import NotFound
from mentoring.events import Audience, Event
from mentoring.notices import Kind, Notice
from services.work import Work, found, quiet_hours

GUESTS = tuple(sorted(PARTICIPANTS))
READERS = (*GUESTS, *CURATORS, Role.DIRECTOR)
_CALLED = {
    Audience.MENTORS: (Role.MENTOR,),
    Audience.MENTEES: (Role.MENTEE,),
    Audience.EVERYBODY: (Role.MENTOR, Role.MENTEE),
}


async def the_event(work: Work, event_id: int, *, lock: bool = True) -> Event:
    """Return an event of this organization that the actor keeps, is invited to or has replied to."""
    event = found(await store.get(work.connection, event_id, lock=lock))
    if event.organization_id != work.organization_id:
        raise NotFound
    if keeps(work) or work.actor.is_any(Role.DIRECTOR) or work.actor.person_id in await invited(work, event):
        return event
    replied = {one.person_id for one in await store.replies(work.connection, event.id)}
    return found(event if work.actor.person_id in replied else None)


async def kept_event(work: Work, event_id: int, *, lock: bool = True) -> Event:
    """Return an event of this organization for those who carry the roadmap."""
    event = await the_event(work, event_id, lock=lock)
    return found(event if keeps(work) else None)


def keeps(work: Work) -> bool:
    """Whether the actor announces events and notes who was there."""
    return work.actor.is_any(*CURATORS)


async def invited(work: Work, event: Event) -> frozenset[int]:
    """Return whom an event is for."""
    return frozenset(await people.holders(work.connection, event.organization_id, *_CALLED[event.audience]))


async def reached(work: Work, event: Event) -> list[int]:
    """Return those an event is for who can be told of it in chat, save whoever acts."""
    asked = await people.many(work.connection, await invited(work, event))
    return sorted(one.id for one in asked.values() if one.has_account and one.id != work.actor.person_id)


async def planned(work: Work, event: Event, person_id: int) -> list[Notice]:
    """Return the reminders of an event for somebody who comes."""
    organization = await work.organization(event.organization_id)
    quiet = quiet_hours(organization, await work.profile(event.organization_id))
    return rules.plan(event, person_id, quiet, organization.zone, work.now)


async def replan(work: Work, event: Event) -> None:
    """Plan anew what an event reminds of: those who come a day before, whoever announced it at its end."""
    await outbox.forget(work.connection, f"event:{event.id}:")
    if not event.is_open(work.now):
        return
    for one in await store.replies(work.connection, event.id):
        if one.comes:
            await work.tell(*await planned(work, event, one.person_id))
    if event.created_by is not None:
        await work.tell(rules.plan_asking(event, event.created_by))


def told(work: Work, kind: Kind, event: Event, person_id: int, **about: int) -> Notice:
    """Return a notice about an event for one person, for each time it happens."""
    key = f"told:event:{event.id}:{kind}:{person_id}:{work.actor.cause}"
    return Notice(kind, person_id, work.now, key, {"event": event.id, **about}, event.organization_id)


async def move_up(work: Work, event: Event) -> None:
    """Give the places that are free to those who have waited longest; they are told, with a file for their calendar."""
    for one in event_replies.moving_up(event, await store.replies(work.connection, event.id), work.now):
        await store.reply(work.connection, event.organization_id, one)
        await work.tell(told(work, Kind.EVENT_UP, event, one.person_id), *await planned(work, event, one.person_id))


async def step_back(work: Work, person_id: int, organization_id: int | None = None) -> None:
    """Take somebody who goes out of the events ahead, in one organization or in all; those who wait move up."""
    for known in await store.of_person(work.connection, person_id, organization_id):
        if not known.is_open(work.now):
            continue
        event = found(await store.get(work.connection, known.id, lock=True))
        await store.forget_reply(work.connection, event.id, person_id)
        await outbox.forget(work.connection, rules.key_of(event.id, person_id))
        await move_up(work, event)
