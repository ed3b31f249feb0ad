"""What people are told of speed meetings, with files for their calendars."""

from uuid import NAMESPACE_URL, uuid5

from db import people
from db import speed as store
from documents.calendar import MeetingEvent, meeting_ics
from mentoring import speed as rules
from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from mentoring.speed import Seat, SpeedEvent
from services.speed_seats import invited
from services.telling import Row, Telling, tells
from services.work import Work, found
from texts import Value, plain
from texts.dates import hour, meeting_time

REMINDERS = (Kind.SPEED_TOMORROW, Kind.SPEED_SOON)


@tells(Kind.SPEED_OPEN)
async def _open(telling: Telling) -> Letter | None:
    event, seat = await _known(telling)
    is_asked = telling.recipient.person_id in await invited(telling.work, event)
    if not event.is_open(telling.work.now) or seat or not is_asked:
        return None
    return telling.say(await _words(telling, event), _button(telling, event))


@tells(Kind.SPEED_HOST, Kind.SPEED_SIGNED, Kind.SPEED_UP)
async def _place(telling: Telling) -> Letter | None:
    event, seat = await _known(telling)
    is_there = telling.recipient.person_id in event.hosts or (seat is not None and not seat.is_waiting)
    if not event.is_open(telling.work.now) or not is_there:
        return None
    return telling.say(await _words(telling, event), _button(telling, event), file=await _file(telling, event, seat))


@tells(Kind.SPEED_OUT)
async def _out(telling: Telling) -> Letter | None:
    """A place given back: it is taken out of the calendar, too."""
    event, _ = await _known(telling)
    content = await calendar_file(telling.work, event, _uid(event, telling.recipient.person_id,
                                                            telling.number("asked")), is_off=True)  # fmt: skip
    file = Attachment("document", "meeting.ics", content)
    return telling.say(await _words(telling, event), file=file)


@tells(Kind.SPEED_MOVED, Kind.SPEED_CHANGED, Kind.SPEED_CANCELLED)
async def _changed(telling: Telling) -> Letter | None:
    event, seat = await _known(telling)
    is_off = telling.due.kind is Kind.SPEED_CANCELLED
    if is_off != (event.cancelled_at is not None):
        return None
    has_file = seat is None or not seat.is_waiting
    file = await _file(telling, event, seat) if has_file else None
    rows = () if is_off else (_button(telling, event),)
    return telling.say({**await _words(telling, event), "reason": event.reason}, *rows, file=file)


@tells(*REMINDERS)
async def _reminder(telling: Telling) -> Letter | None:
    event, seat = await _known(telling)
    me = telling.recipient.person_id
    has_place = me in event.hosts or (seat is not None and not seat.is_waiting)
    if not event.is_open(telling.work.now) or event.sequence != telling.number("sequence") or not has_place:
        return None
    way = await _way(telling, event) if telling.due.kind is Kind.SPEED_SOON else ""
    return telling.say({**await _words(telling, event), "way": way}, _button(telling, event))


@tells(Kind.SPEED_MARK)
async def _mark(telling: Telling) -> Letter | None:
    event, seat = await _known(telling)
    is_asked = seat is not None and not seat.is_waiting and seat.mark is None and seat.came is not False
    if not event.is_over(telling.work.now) or not is_asked:
        return None
    return telling.say(
        await _words(telling, event), telling.button("button-speed-mark", f"speed-mark:{event.id}")
    )  # fmt: skip


@tells(Kind.SPEED_CAME)
async def _came(telling: Telling) -> Letter | None:
    event, _ = await _known(telling)
    unknown = [one for one in await store.seats(telling.work.connection, event.id)
               if not one.is_waiting and one.came is None]  # fmt: skip
    if not event.is_over(telling.work.now) or not unknown or telling.recipient.person_id not in event.hosts:
        return None
    words = {**await _words(telling, event), "count": len(unknown)}
    return telling.say(words, telling.button("button-speed-came", f"speed-came:{event.id}"))


@tells(Kind.SPEED_HOST_OUT)
async def _host_out(telling: Telling) -> Letter | None:
    event, _ = await _known(telling)
    if not event.is_open(telling.work.now):
        return None
    mentor = await people.get(telling.work.connection, telling.number("mentor"))
    name = mentor.name.full if mentor else plain("person-erased", telling.language)
    return telling.say({**await _words(telling, event), "name": name}, _button(telling, event))


async def calendar_file(work: Work, event: SpeedEvent, uid: str, *, is_off: bool = False) -> bytes:
    """Return a meeting as a calendar file; later versions with the same `uid` replace earlier ones."""
    language = work.actor.language
    return meeting_ics(
        MeetingEvent(
            uid=f"{uuid5(NAMESPACE_URL, uid)}@mentoring.invalid",
            sequence=event.sequence + (is_off and event.cancelled_at is None),
            starts_at=event.starts_at,
            minutes=event.minutes,
            title=plain("speed-calendar-title", language, title=event.title),
            place=event.place or None,
            description=None,
            organizer_name=(await work.organization(event.organization_id)).name,
            cancelled=is_off or event.cancelled_at is not None,
            stamp=work.now,
            zone=work.actor.zone,
        )
    )


async def _file(telling: Telling, event: SpeedEvent, seat: Seat | None) -> Attachment:
    asked = int(seat.asked_at.timestamp()) if seat else 0
    content = await calendar_file(telling.work, event, _uid(event, telling.recipient.person_id, asked))
    return Attachment("document", "meeting.ics", content)


def _uid(event: SpeedEvent, person_id: int, asked: int) -> str:
    """Name one sign-up: whoever comes back after leaving gets a new entry, for programs drop a withdrawn one."""
    return f"speed:{event.id}:{person_id}:{asked}"


async def _known(telling: Telling) -> tuple[SpeedEvent, Seat | None]:
    event = found(await store.get(telling.work.connection, telling.number("speed")))
    seats = await store.seats(telling.work.connection, event.id)
    return event, next((one for one in seats if one.person_id == telling.recipient.person_id), None)


async def _words(telling: Telling, event: SpeedEvent) -> dict[str, Value]:
    hosts = await people.many(telling.work.connection, event.hosts)
    zone, language = telling.recipient.zone, telling.language
    return {
        "title": event.title, "time": meeting_time(event.starts_at, zone, language),
        "hour": hour(event.starts_at, zone), "place": event.place, "places": event.places, "minutes": event.minutes,
        "hosts": ", ".join(hosts[one].name.full for one in event.hosts if one in hosts)
        or plain("speed-nobody", language),
    }  # fmt: skip


async def _way(telling: Telling, event: SpeedEvent) -> str:
    """The mentors a guest sits with in turn, where there are several."""
    seats = await store.seats(telling.work.connection, event.id)
    guests = [one.person_id for one in seats if not one.is_waiting]
    way = rules.way_of(telling.recipient.person_id, event.hosts, guests) if len(event.hosts) > 1 else ()
    known = await people.many(telling.work.connection, way)
    names = ", ".join(known[one].name.short for one in way if one in known)
    return plain("speed-way", telling.language, names=names) if names else ""


def _button(telling: Telling, event: SpeedEvent) -> Row:
    return telling.button("button-speed-open", f"speed:{event.id}")
