"""What people are told of events, with files for their calendars."""

from uuid import NAMESPACE_URL, uuid5

from db import events as store
from db import people
from documents.calendar import MeetingEvent, meeting_ics
from mentoring.actors import CURATORS
from mentoring.event_replies import Reply
from mentoring.events import Event
from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from mentoring.profile_lists import title_of
from services.event_parts import invited
from services.telling import Row, Telling, tells
from services.work import found
from texts import Value, plain
from texts.dates import meeting_time


@tells(Kind.EVENT_OPEN)
async def _open(telling: Telling) -> Letter | None:
    event, reply = await _known(telling)
    is_asked = telling.recipient.person_id in await invited(telling.work, event)
    if not event.is_open(telling.work.now) or not is_asked or (reply and reply.answered_at is not None):
        return None
    return telling.say(await _words(telling, event), *_answers(telling, event))


@tells(Kind.EVENT_SIGNED, Kind.EVENT_UP)
async def _signed(telling: Telling) -> Letter | None:
    event, reply = await _known(telling)
    if not event.is_open(telling.work.now) or not reply or not reply.comes:
        return None
    return telling.say(await _words(telling, event), _button(telling, event), file=await _file(telling, event, reply))


@tells(Kind.EVENT_OUT)
async def _out(telling: Telling) -> Letter | None:
    """Somebody does not come after all: it is taken out of the calendar, too."""
    event, _ = await _known(telling)
    file = await _calendar(telling, event, telling.number("asked"), is_off=True)
    return telling.say(await _words(telling, event), file=file)


@tells(Kind.EVENT_CHANGED)
async def _changed(telling: Telling) -> Letter | None:
    event, reply = await _known(telling)
    if not event.is_open(telling.work.now):
        return None
    if reply and reply.comes:
        return telling.say(
            await _words(telling, event), _button(telling, event), file=await _file(telling, event, reply)
        )
    return telling.say(await _words(telling, event), *_answers(telling, event))


@tells(Kind.EVENT_CANCELLED)
async def _cancelled(telling: Telling) -> Letter | None:
    event, reply = await _known(telling)
    if event.cancelled_at is None:
        return None
    file = await _file(telling, event, reply) if reply and reply.comes else None
    return telling.say({**await _words(telling, event), "reason": event.reason}, file=file)


@tells(Kind.EVENT_TOMORROW)
async def _tomorrow(telling: Telling) -> Letter | None:
    event, reply = await _known(telling)
    is_so = event.is_open(telling.work.now) and event.sequence == telling.number("sequence")
    if not is_so or not reply or not reply.comes:
        return None
    return telling.say(await _words(telling, event), _button(telling, event))


@tells(Kind.EVENT_CAME)
async def _came(telling: Telling) -> Letter | None:
    event, _ = await _known(telling)
    is_so = event.is_begun(telling.work.now) and event.sequence == telling.number("sequence")
    # Whoever announced it may keep nothing here any more; in the menus of the others it waits all the same.
    keepers = await people.holders(telling.work.connection, event.organization_id, *CURATORS)
    if not is_so or event.held_at is not None or telling.recipient.person_id not in keepers:
        return None
    return telling.say(await _words(telling, event), telling.button("button-event-came", f"event-came:{event.id}"))


@tells(Kind.EVENT_MATERIAL)
async def _material(telling: Telling) -> Letter | None:
    event, _ = await _known(telling)
    material = await store.material(telling.work.connection, telling.number("material"))
    if material is None or event.cancelled_at is not None:
        return None
    content = material.content
    words = {**await _words(telling, event), "words": content.words}
    file = None
    if content.file_kind is not None:
        file = Attachment(content.file_kind, content.file_name, reference=content.file_reference)
    return telling.say(words, _button(telling, event), file=file)


async def _known(telling: Telling) -> tuple[Event, Reply | None]:
    event = found(await store.get(telling.work.connection, telling.number("event")))
    replies = await store.replies(telling.work.connection, event.id)
    return event, next((one for one in replies if one.person_id == telling.recipient.person_id), None)


async def _words(telling: Telling, event: Event) -> dict[str, Value]:
    language = telling.recipient.language
    profile = await telling.work.profile(event.organization_id)
    kind = title_of(profile.events, event.kind).in_(language)
    return {
        "title": event.title, "time": meeting_time(event.starts_at, telling.recipient.zone, language),
        "kind": plain("event-kind-limited", language, kind=kind, count=event.places) if event.places else kind,
        "place": event.place, "minutes": event.minutes,
    }  # fmt: skip


def _answers(telling: Telling, event: Event) -> tuple[Row, Row, Row]:
    """Two ways to answer; several events in one message are told from each other by their titles."""
    yes = plain("button-event-yes-to", telling.language, title=event.title)
    no = plain("button-event-no-to", telling.language, title=event.title)
    return (telling.button_of(yes, f"event-yes:{event.id}"), telling.button_of(no, f"event-no:{event.id}"),
            _button(telling, event))  # fmt: skip


def _button(telling: Telling, event: Event) -> Row:
    return telling.button("button-event-open", f"events:{event.id}")


async def _file(telling: Telling, event: Event, reply: Reply) -> Attachment:
    asked = int(reply.answered_at.timestamp()) if reply.answered_at else 0
    return await _calendar(telling, event, asked)


async def _calendar(telling: Telling, event: Event, asked: int, *, is_off: bool = False) -> Attachment:
    """An event's file; each «I come» is an entry of its own, for programs drop a withdrawn one for good."""
    uid = uuid5(NAMESPACE_URL, f"event:{event.id}:{telling.recipient.person_id}:{asked}")
    content = meeting_ics(
        MeetingEvent(
            uid=f"{uid}@mentoring.invalid",
            sequence=event.sequence + (is_off and event.cancelled_at is None),
            starts_at=event.starts_at,
            minutes=event.minutes,
            title=event.title,
            place=event.place,
            description=None,
            organizer_name=(await telling.work.organization(event.organization_id)).name,
            cancelled=is_off or event.cancelled_at is not None,
            stamp=telling.work.now,
            zone=telling.recipient.zone,
        )
    )
    return Attachment("document", "event.ics", content)
