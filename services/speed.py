"""Speed meetings: announced, signed up for, left, moved, called off (000, 001 and 003: 2.3; 002: 4.5)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from db import outbox, people
from db import speed as store
from mentoring import speed as rules
from mentoring.actors import CURATORS, Role
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.kinds import SPEED
from mentoring.notices import Kind, Notice
from mentoring.profiles import Profile
from mentoring.speed import Audience, Seat, SpeedEvent
from services.behalf import WRITERS, whose
from services.partners import require_admitted
from services.speed_seats import (
    LEADERS,
    give,
    has_speed,
    invited,
    led_event,
    lose_host,
    move_up,
    planned,
    the_event,
    told,
)
from services.work import Work, command, found


@command(*LEADERS)
async def announce_speed(
    work: Work, title: str, starts_at: datetime, place: str, talk_minutes: int, places: int,
    audience: str = Audience.MENTEES, host_ids: Sequence[int] = (),
) -> int:  # fmt: skip
    """Announce a speed meeting to its audience and return its number; a mentor announces only their own.

    Raises:
        WrongState: the regulation knows no speed mentoring, or a mentor is a guest or external and not let in.
        BadInput: the time has passed, a text or number is out of its bounds, or nobody leads it.
        NotFound: somebody is no mentor here, or there is no such audience.
    """
    profile = await work.profile()
    if not has_speed(profile):
        raise WrongState("speed-not-here")
    hosts = await _hosts(work, host_ids)
    if audience not in set(Audience):
        raise NotFound
    draft = SpeedEvent(0, work.organization_id, work.person_id, title, starts_at, talk_minutes, 0, places, hosts,
                       place, Audience(audience))  # fmt: skip
    event = rules.announced(draft, work.now)
    _require_term(work, profile, event)
    event = replace(event, id=await store.create(work.connection, event, work.now))
    asked = await people.many(work.connection, await invited(work, event))
    reached = [one.id for one in asked.values() if one.has_account and one.id != work.person_id]
    await work.tell(
        *(told(work, Kind.SPEED_HOST, event, one) for one in hosts),
        *(told(work, Kind.SPEED_OPEN, event, one) for one in sorted(reached)),
        *await planned(work, event, hosts, are_hosts=True),
    )
    await work.log("announce-speed", event=event.id, hosts=len(hosts), told=len(reached))
    return event.id


@command(*WRITERS)
async def sign_up_speed(work: Work, event_id: int, goal: str = "", person_id: int = 0) -> None:
    """Take a place with a goal, or one of the waiting list where all are taken; whoever has one changes the goal.

    With `person_id`, a curator signs somebody without an account up.

    Raises:
        WrongState: the meeting was called off or has begun.
        NotFound: this person is not invited.
        BadInput: the goal is too long.
    """
    me = await whose(work, person_id, "speed-place")
    event, seats = await _open_event(work, event_id)
    words = rules.read_goal(goal)
    mine = next((one for one in seats if one.person_id == me), None)
    if mine is not None:
        await store.take(work.connection, event.organization_id, replace(mine, goal=words or mine.goal))
        return
    found(me if me in await invited(work, event) else None)
    seat = Seat(event.id, me, work.now, words, rules.is_full(event, seats))
    if seat.is_waiting:
        await store.take(work.connection, event.organization_id, seat)
    else:
        await give(work, event, seat, Kind.SPEED_SIGNED)


@command(*WRITERS)
async def leave_speed(work: Work, event_id: int, person_id: int = 0) -> None:
    """Give a place back; whoever waits longest gets it and is told.

    Raises:
        WrongState: the meeting was called off or has begun, or there was no place.
    """
    me = await whose(work, person_id, "speed-place")
    event, seats = await _open_event(work, event_id)
    mine = next((one for one in seats if one.person_id == me), None)
    if mine is None:
        raise WrongState("speed-no-place")
    await store.free(work.connection, event.id, me)
    await outbox.forget(work.connection, rules.key_of(event.id, me))
    if not mine.is_waiting:
        await work.tell(told(work, Kind.SPEED_OUT, event, me, asked=int(mine.asked_at.timestamp())))
        await move_up(work, event)


@command(Role.MENTOR)
async def decline_speed(work: Work, event_id: int) -> None:
    """A mentor cannot lead the meeting after all; whoever announced it and the curators are told.

    Raises:
        WrongState: the meeting was called off or has begun, or this is none of its mentors.
    """
    event, _ = await _open_event(work, event_id)
    if work.person_id not in event.hosts:
        raise WrongState("speed-not-host")
    await lose_host(work, event, work.person_id)
    await work.tell(told(work, Kind.SPEED_OUT, event, work.person_id))


@command(*LEADERS)
async def move_speed(work: Work, event_id: int, starts_at: datetime) -> None:
    """Move a meeting to another time; everybody gets the new file for their calendar.

    Raises:
        WrongState: the meeting was called off or has begun.
        BadInput: the time has passed.
    """
    event = await managed(work, event_id)
    changed = rules.move(event, starts_at, work.now)
    _require_term(work, await work.profile(), changed)
    await store.save(work.connection, changed)
    await replan(work, changed)
    seats = await store.seats(work.connection, event.id)
    await work.tell(*(told(work, Kind.SPEED_MOVED, changed, one) for one in everybody(changed, seats)))
    await work.log("move-speed", event=event.id)


@command(*LEADERS)
async def cancel_speed(work: Work, event_id: int, reason: str) -> None:
    """Call a meeting off; everybody who has a place, waits or leads it learns why.

    Raises:
        WrongState: it has begun, or was called off before.
        BadInput: no reason, or too long a one.
    """
    event = await managed(work, event_id)
    changed = rules.cancel(event, reason, work.now)
    await store.save(work.connection, changed)
    await outbox.forget(work.connection, f"speed:{event.id}:")
    seats = await store.seats(work.connection, event.id)
    await work.tell(*(told(work, Kind.SPEED_CANCELLED, changed, one) for one in everybody(changed, seats)))
    await work.log("cancel-speed", event=event.id)


def may_manage(work: Work, event: SpeedEvent) -> bool:
    """Whether the actor may move a meeting or call it off: whoever announced it, and those who keep the banks."""
    return work.actor.is_any(*CURATORS) or work.actor.person_id == event.created_by


async def managed(work: Work, event_id: int) -> SpeedEvent:
    """Return an event the actor may change; NotAllowed for a mentor who did not announce it."""
    event = await led_event(work, event_id)
    if not may_manage(work, event):
        raise NotAllowed("speed-not-yours")
    return event


async def _open_event(work: Work, event_id: int) -> tuple[SpeedEvent, list[Seat]]:
    event = await the_event(work, event_id)
    rules.require_open(event, work.now)
    return event, await store.seats(work.connection, event.id)


async def _hosts(work: Work, chosen: Sequence[int]) -> tuple[int, ...]:
    """Who leads a meeting: those chosen by a curator, the mentor themselves otherwise; all let in here."""
    mentors = await people.holders(work.connection, work.organization_id, Role.MENTOR)
    keeps = work.actor.is_any(*CURATORS)
    hosts = rules.check_hosts(tuple(chosen) or ((work.person_id,) if work.person_id in mentors else ()))
    if not keeps and hosts != (work.person_id,):
        raise NotAllowed("speed-only-yourself")
    for one in hosts:
        found(one if one in mentors else None)
        await require_admitted(work, one)
    return hosts


def _require_term(work: Work, profile: Profile, event: SpeedEvent) -> None:
    """Hold a meeting against the term of a program: a single day is allowed to this kind alone."""
    held_on = event.starts_at.astimezone(work.zone).date()
    profile.check_term(held_on, held_on, SPEED)


async def replan(work: Work, event: SpeedEvent) -> None:
    """Plan the reminders of an event anew, for those who have a place and those who lead it."""
    await outbox.forget(work.connection, f"speed:{event.id}:")
    seats = await store.seats(work.connection, event.id)
    guests = [one.person_id for one in seats if not one.is_waiting]
    notices: list[Notice] = await planned(work, event, guests)
    await work.tell(*notices, *await planned(work, event, event.hosts, are_hosts=True))


def everybody(event: SpeedEvent, seats: Sequence[Seat]) -> list[int]:
    """Return whom a change concerns: those who lead an event, have a place or wait for one."""
    return list(dict.fromkeys((*event.hosts, *(one.person_id for one in seats))))
