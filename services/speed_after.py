"""After a speed meeting: who came, what they think of it, with which mentor they would like to go on."""

from dataclasses import replace

from db import people
from db import speed as store
from mentoring import speed as rules
from mentoring.actors import PARTICIPANTS, Role
from mentoring.errors import WrongState
from mentoring.meetings import read_mark
from mentoring.speed import Seat, SpeedEvent
from services.speed_seats import LEADERS, led_event, the_event
from services.wishes import like_of_meeting
from services.work import Work, command, found

GUESTS = tuple(sorted(PARTICIPANTS))


@command(*LEADERS)
async def note_came(work: Work, event_id: int, person_id: int, came: bool = True) -> None:  # noqa: FBT001, FBT002 - what was seen of one person
    """Note whether somebody who had a place came.

    Raises:
        WrongState: the meeting lies ahead or was called off.
        NotFound: they had no place.
    """
    event = await led_event(work, event_id)
    rules.require_over(event, work.now)
    seat = found(await _seat(work, event, person_id))
    await store.take(work.connection, event.organization_id, replace(seat, came=came))
    await work.log("note-speed-came", person_id, event=event.id, came=int(came))


@command(*GUESTS)
async def miss_speed(work: Work, event_id: int) -> None:
    """Say that one did not come; a mark given before goes."""
    event, seat = await _mine(work, event_id)
    await store.take(work.connection, event.organization_id, replace(seat, came=False, mark=None, words=""))


@command(*GUESTS)
async def mark_speed(work: Work, event_id: int, mark: int) -> None:
    """Say how useful the meeting was, 1 to 5; who gives a mark was there.

    Raises:
        BadInput: this is no mark.
        WrongState: the meeting lies ahead or was called off, or there was no place.
    """
    event, seat = await _mine(work, event_id)
    await store.take(work.connection, event.organization_id, replace(seat, came=True, mark=read_mark(mark)))


@command(*GUESTS)
async def word_speed(work: Work, event_id: int, words: str) -> None:
    """Add a word to a mark.

    Raises:
        BadInput: it is too long.
        WrongState: there is no mark yet.
    """
    event, seat = await _mine(work, event_id)
    if seat.mark is None:
        raise WrongState("speed-mark-first")
    await store.take(work.connection, event.organization_id, replace(seat, words=rules.read_words(words)))


@command(*GUESTS)
async def like_speed(work: Work, event_id: int, mentor_id: int, likes: bool = True) -> None:  # noqa: FBT001, FBT002 - yes or no to one mentor
    """Say that one would like to go on working with a mentor of the meeting, or take that back.

    The curator sees it in the results; of a mentee whose list of wishes is open it becomes a wish as well.

    Raises:
        NotFound: this mentor did not lead the meeting.
    """
    event, _ = await _mine(work, event_id)
    found(mentor_id if mentor_id in event.hosts else None)
    if not likes:
        await store.unlike(work.connection, event.id, work.person_id, mentor_id)
        return
    await store.like(work.connection, event, work.person_id, mentor_id)
    person = found(await people.within(work.connection, work.person_id, work.organization_id))
    if Role.MENTEE in person.roles:
        await like_of_meeting(work, person, mentor_id)


async def _mine(work: Work, event_id: int) -> tuple[SpeedEvent, Seat]:
    event = await the_event(work, event_id)
    rules.require_over(event, work.now)
    seat = await _seat(work, event, work.person_id)
    if seat is None:
        raise WrongState("speed-no-place")
    return event, seat


async def _seat(work: Work, event: SpeedEvent, person_id: int) -> Seat | None:
    taken = [one for one in await store.seats(work.connection, event.id) if not one.is_waiting]
    return next((one for one in taken if one.person_id == person_id), None)
