"""What the use cases of speed meetings share: who is invited, who moves up, what is planned and told."""

from collections.abc import Iterable

from db import outbox, pairs, people
from db import speed as store
from mentoring import speed as rules
from mentoring.actors import CURATORS, Role
from mentoring.errors import NotFound
from mentoring.kinds import SPEED
from mentoring.notices import Kind, Notice
from mentoring.pairs import OPEN
from mentoring.profiles import Profile
from mentoring.speed import Audience, Seat, SpeedEvent
from services.work import Work, found, quiet_hours

LEADERS = (Role.MENTOR, *CURATORS)
EVERYBODY = (Role.MENTEE, *LEADERS)


def has_speed(profile: Profile) -> bool:
    """Whether a regulation knows speed mentoring: 004 does not."""
    return any(one.id == SPEED for one in profile.kinds)


async def the_event(work: Work, event_id: int, *, lock: bool = True) -> SpeedEvent:
    """Return an event of this organization that the actor keeps, leads, has signed up for or is invited to."""
    event = found(await store.get(work.connection, event_id, lock=lock))
    if event.organization_id != work.organization_id:
        raise NotFound
    if leads(work, event) or await _comes(work, event) or work.actor.person_id in await invited(work, event):
        return event
    raise NotFound


async def led_event(work: Work, event_id: int, *, lock: bool = True) -> SpeedEvent:
    """Return an event that the actor keeps or leads; NotFound for anybody else's."""
    event = await the_event(work, event_id, lock=lock)
    return found(event if leads(work, event) else None)


def leads(work: Work, event: SpeedEvent) -> bool:
    """Whether the actor sees who comes and notes who came: those who keep the banks, and the event's mentors."""
    return work.actor.is_any(*CURATORS) or work.actor.person_id in event.hosts


async def invited(work: Work, event: SpeedEvent) -> frozenset[int]:
    """Return who may sign up for an event; whoever leads it does not."""
    mentees = set(await people.holders(work.connection, event.organization_id, Role.MENTEE))
    if event.audience is Audience.WAITING:
        under_way = await pairs.of_organization(work.connection, event.organization_id, OPEN)
        mentees -= {one.mentee_id for one in under_way}
    mentors = await people.holders(work.connection, event.organization_id, Role.MENTOR)
    asked = mentees | set(mentors) if event.audience is Audience.EVERYBODY else mentees
    return frozenset(asked - set(event.hosts))


async def give(work: Work, event: SpeedEvent, seat: Seat, kind: Kind) -> None:
    """Store a place that somebody has from now on, tell them and plan their reminders."""
    await store.take(work.connection, event.organization_id, seat)
    await work.tell(told(work, kind, event, seat.person_id), *await planned(work, event, (seat.person_id,)))


async def move_up(work: Work, event: SpeedEvent) -> None:
    """Give the places that are free to those who have waited longest."""
    for seat in rules.moving_up(event, await store.seats(work.connection, event.id)):
        await give(work, event, seat, Kind.SPEED_UP)


async def planned(
    work: Work, event: SpeedEvent, people_ids: Iterable[int], *, are_hosts: bool = False
) -> list[Notice]:  # fmt: skip
    """Return the reminders of an event for some people."""
    organization = await work.organization(event.organization_id)
    quiet = quiet_hours(organization, await work.profile(event.organization_id))
    return [
        notice
        for one in people_ids
        for notice in rules.plan(event, one, quiet, organization.zone, work.now, is_host=are_hosts)
    ]


def told(work: Work, kind: Kind, event: SpeedEvent, person_id: int, **about: int) -> Notice:
    """Return a notice about an event for one person, for each time it happens."""
    key = f"told:speed:{event.id}:{kind}:{person_id}:{work.actor.cause}"
    return Notice(kind, person_id, work.now, key, {"speed": event.id, **about}, event.organization_id)


async def step_out(work: Work, person_id: int, organization_id: int | None = None) -> None:
    """Take somebody who goes out of the meetings ahead, in one organization or in all; those who wait move up."""
    for known in await store.of_person(work.connection, person_id, organization_id):
        if not known.is_open(work.now):
            continue
        event = found(await store.get(work.connection, known.id, lock=True))
        if person_id in event.hosts:
            await lose_host(work, event, person_id)
        await store.free(work.connection, event.id, person_id)
        await outbox.forget(work.connection, rules.key_of(event.id, person_id))
        await move_up(work, event)


async def lose_host(work: Work, event: SpeedEvent, person_id: int) -> None:
    """Note that a mentor does not lead an event; those who keep the banks, and whoever announced it, are told."""
    await store.drop_host(work.connection, event.id, person_id)
    await outbox.forget(work.connection, rules.key_of(event.id, person_id))
    keepers = await people.holders(work.connection, event.organization_id, *CURATORS)
    asked = dict.fromkeys((event.created_by, *keepers))
    await work.tell(
        *(told(work, Kind.SPEED_HOST_OUT, event, one, mentor=person_id)
          for one in asked if one and one not in (person_id, work.actor.person_id))
    )  # fmt: skip


async def _comes(work: Work, event: SpeedEvent) -> bool:
    return any(one.person_id == work.actor.person_id for one in await store.seats(work.connection, event.id))
