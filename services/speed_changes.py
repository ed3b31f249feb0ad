"""A speed meeting changed after its announcement: everybody who has a place, waits or leads it is told."""

from db import outbox, people
from db import speed as store
from mentoring import speed as rules
from mentoring import speed_changes as changes
from mentoring.actors import CURATORS, Role
from mentoring.notices import Kind
from mentoring.speed import SpeedEvent
from services.partners import require_admitted
from services.speed import everybody, managed, replan
from services.speed_seats import LEADERS, move_up, told
from services.work import Work, command, found


@command(*LEADERS)
async def reword_speed(work: Work, event_id: int, name: str, words: str) -> None:
    """Change a meeting's topic («title») or where it is («place»); everybody gets the new file for their calendar.

    Raises:
        BadInput: the words are empty or too long.
        WrongState: the meeting was called off or has begun.
    """
    event = await managed(work, event_id)
    changed = changes.reword(event, name, words, work.now)
    await store.save(work.connection, changed)
    await _tell(work, changed)


@command(*LEADERS)
async def resize_speed(work: Work, event_id: int, places: int) -> None:
    """Change how many can come; those who have waited longest move up and are told.

    Raises:
        BadInput: fewer than have a place already, or out of the bounds.
        WrongState: the meeting was called off or has begun.
    """
    event = await managed(work, event_id)
    taken = sum(not one.is_waiting for one in await store.seats(work.connection, event.id))
    changed = changes.resize(event, places, taken, work.now)
    await store.save(work.connection, changed)
    await move_up(work, changed)
    await work.log("change-speed", event=event.id, places=places)


@command(*CURATORS)
async def toggle_speed_host(work: Work, event_id: int, mentor_id: int) -> None:
    """Call a mentor in to lead a meeting, or out again; they are told, and so is everybody who comes.

    A mentor who wanted to come as a guest gives that place to who waits longest.

    Raises:
        NotFound: this is no mentor here.
        BadInput: nobody would lead it, too many would, or it would take too long.
        WrongState: the meeting was called off or has begun, or the mentor is a guest who is not let in.
    """
    event = await managed(work, event_id)
    if mentor_id in event.hosts:
        left = tuple(one for one in event.hosts if one != mentor_id)
        changed = changes.led_by(event, left, work.now)
        await store.drop_host(work.connection, event.id, mentor_id)
        await work.tell(told(work, Kind.SPEED_OUT, changed, mentor_id))
    else:
        changed = changes.led_by(event, (*event.hosts, await _mentor(work, mentor_id)), work.now)
        await store.free(work.connection, event.id, mentor_id)
        await store.add_host(work.connection, event, mentor_id)
        await work.tell(told(work, Kind.SPEED_HOST, changed, mentor_id))
    await outbox.forget(work.connection, rules.key_of(event.id, mentor_id))
    await store.save(work.connection, changed)
    await move_up(work, changed)
    await _tell(work, changed, besides=mentor_id)


async def _mentor(work: Work, mentor_id: int) -> int:
    mentors = await people.holders(work.connection, work.organization_id, Role.MENTOR)
    await require_admitted(work, found(mentor_id if mentor_id in mentors else None))
    return mentor_id


async def _tell(work: Work, changed: SpeedEvent, besides: int = 0) -> None:
    """Remind of the meeting as it is now, and tell everybody it concerns."""
    await replan(work, changed)
    seats = await store.seats(work.connection, changed.id)
    concerned = [one for one in everybody(changed, seats) if one != besides]
    await work.tell(*(told(work, Kind.SPEED_CHANGED, changed, one) for one in concerned))
    await work.log("change-speed", event=changed.id, hosts=len(changed.hosts))
