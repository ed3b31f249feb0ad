"""Events of the year: announced, answered, changed, held, with those who were there and what they took home.

announced ──«I come», waiting for a place perhaps, or «I cannot», changed at will──▶ over ──who was there──▶ held
    └────────────── called off, before it was marked as held

Source: 000, 001 and 003, annex 2: consultations, sharing experience, mentors' «установочные сессии», a conference or
seminar (003: a pedagogical council), a round table; 002, after 1.6: at least two events for pairs a year.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Final
from zoneinfo import ZoneInfo

from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.help import Content
from mentoring.notices import Kind, Notice, before
from mentoring.quiet import QuietHours
from mentoring.reading import has_words

TITLE_LIMIT, PLACE_LIMIT, REASON_LIMIT, MATERIAL_LIMIT = 80, 200, 200, 300
FEWEST_PLACES, MOST_PLACES = 2, 500
LENGTHS: Final = (30, 45, 60, 90, 120, 180, 240, 360)
MOST_MATERIALS: Final = 10
FILES: Final = frozenset({None, "photo", "document"})
A_DAY = timedelta(days=1)
# The indicator of a regulation that counts events for pairs (002, after 1.6).
INDICATOR: Final = "events_held"


class Audience(StrEnum):
    """Whom an event is for; one for everybody is an event for pairs."""

    MENTORS = "mentors"
    MENTEES = "mentees"
    EVERYBODY = "everybody"


@dataclass(frozen=True)
class Event:
    """One event of an organization; `kind` is an id of the regulation's `events`.

    `places` is 0 where everybody may come, `item_id` the roadmap's activity that it fulfils; `sequence` counts changes,
    as calendars need. `held_at` is when somebody said that it took place and who was there.
    """

    id: int
    organization_id: int
    created_by: int | None
    kind: str
    title: str
    starts_at: datetime
    minutes: int
    place: str
    audience: Audience
    places: int = 0
    item_id: int | None = None
    sequence: int = 0
    cancelled_at: datetime | None = None
    reason: str = ""
    held_at: datetime | None = None

    @property
    def ends_at(self) -> datetime:
        """The moment (UTC) from which it is asked who was there."""
        return self.starts_at + timedelta(minutes=self.minutes)

    def is_open(self, now: datetime) -> bool:
        """Whether it lies ahead and was not called off."""
        return self.cancelled_at is None and now < self.starts_at

    def is_begun(self, now: datetime) -> bool:
        """Whether it has begun and was not called off."""
        return self.cancelled_at is None and now >= self.starts_at

    @property
    def is_for_pairs(self) -> bool:
        """Whether it counts as an event for pairs: it took place, and both sides were called."""
        return self.held_at is not None and self.audience is Audience.EVERYBODY


@dataclass(frozen=True)
class Material:
    """Something of an event to keep: words or a link, with a file or without."""

    id: int
    event_id: int
    content: Content


def held_for_pairs(events: Iterable[Event], first: date, last: date, zone: ZoneInfo) -> int:
    """Return how many events for pairs were held from one day through another, by the organization's calendar."""
    days = (one.starts_at.astimezone(zone).date() for one in events if one.is_for_pairs)
    return sum(first <= day <= last for day in days)


def announced(event: Event, now: datetime) -> Event:
    """Return an event as it may be announced, its words tidied.

    Raises:
        BadInput: the time has passed, a text or a number is out of its bounds.
        NotFound: a length that no button offers.
    """
    if event.minutes not in LENGTHS:
        raise NotFound
    if event.starts_at <= now:
        raise BadInput("meeting-in-past")
    check_places(event.places)
    return replace(event, title=read_title(event.title), place=read_place(event.place))


def read_title(typed: str) -> str:
    """Return what an event is called; BadInput unless it is words of 3 to TITLE_LIMIT characters."""
    title = " ".join(typed.split())
    if not 3 <= len(title) <= TITLE_LIMIT or not has_words(title):
        raise BadInput("event-title-expected", max=TITLE_LIMIT)
    return title


def read_place(typed: str) -> str:
    """Return a room or a link: people have to know where to come; BadInput for none, or for more than PLACE_LIMIT."""
    place = " ".join(typed.split())
    if not 0 < len(place) <= PLACE_LIMIT:
        raise BadInput("event-place-expected", max=PLACE_LIMIT)
    return place


def read_places(typed: str) -> int:
    """Return typed «40» as a number of places; raise BadInput for anything else."""
    words = typed.strip()
    return check_places(int(words) if words.isascii() and words.isdigit() and len(words) < 5 else 1)


def check_places(places: int) -> int:
    """Return how many can come, 0 for as many as want to; BadInput out of FEWEST_PLACES to MOST_PLACES."""
    if places and not FEWEST_PLACES <= places <= MOST_PLACES:
        raise BadInput("event-places-expected", min=FEWEST_PLACES, max=MOST_PLACES)
    return places


def read_material(content: Content) -> Content:
    """Return words, a photo or a document as they may be kept.

    Raises:
        BadInput: there is nothing, too many words, or a file of another kind.
    """
    words = " ".join(content.words.split())
    if content.file_kind not in FILES or not (words or content.file_kind):
        raise BadInput("event-material-expected", max=MATERIAL_LIMIT)
    if len(words) > MATERIAL_LIMIT:
        raise BadInput("event-material-expected", max=MATERIAL_LIMIT)
    return Content(words, content.file_kind, content.file_reference, content.file_name)


def reword(event: Event, name: str, words: str, now: datetime) -> Event:
    """Change an event's title or place; raises what `read_title`, `read_place` and `require_open` raise."""
    require_open(event, now)
    if name not in ("title", "place"):
        raise NotFound
    read = read_title(words) if name == "title" else read_place(words)
    changed = replace(event, title=read) if name == "title" else replace(event, place=read)
    return event if changed == event else replace(changed, sequence=event.sequence + 1)


def move(event: Event, starts_at: datetime, now: datetime) -> Event:
    """Move an event to another time.

    Raises:
        WrongState: it was called off or has begun.
        BadInput: the time has passed.
    """
    require_open(event, now)
    if starts_at <= now:
        raise BadInput("meeting-in-past")
    return event if starts_at == event.starts_at else replace(event, starts_at=starts_at, sequence=event.sequence + 1)


def cancel(event: Event, reason: str, now: datetime) -> Event:
    """Call an event off; also one whose time has come, where it did not take place after all.

    Raises:
        BadInput: no reason, or a long one.
        WrongState: it was held, or called off before.
    """
    require_standing(event)
    if event.held_at is not None:
        raise WrongState("event-held")
    words = " ".join(reason.split())
    if not has_words(words) or len(words) > REASON_LIMIT:
        raise BadInput("event-reason-expected", max=REASON_LIMIT)
    return replace(event, cancelled_at=now, reason=words, sequence=event.sequence + 1)


def require_standing(event: Event) -> None:
    """Raise WrongState for an event that was called off."""
    if event.cancelled_at is not None:
        raise WrongState("event-cancelled")


def require_open(event: Event, now: datetime) -> None:
    """Raise WrongState for an event that was called off or has begun."""
    require_standing(event)
    if now >= event.starts_at:
        raise WrongState("event-begun")


def require_begun(event: Event, now: datetime) -> None:
    """Raise WrongState for an event that was called off or lies ahead."""
    require_standing(event)
    if now < event.starts_at:
        raise WrongState("event-not-yet")


def plan(event: Event, person_id: int, quiet: QuietHours, zone: str, now: datetime) -> list[Notice]:
    """Plan the reminder a day before for somebody who comes; left out where its moment has passed."""
    due = before(event.starts_at, A_DAY, quiet, zone, now)
    about = {"event": event.id, "sequence": event.sequence}
    key = f"{key_of(event.id, person_id)}{event.sequence}:{Kind.EVENT_TOMORROW}"
    return [Notice(Kind.EVENT_TOMORROW, person_id, due, key, about)] if due > now else []


def plan_asking(event: Event, person_id: int) -> Notice:
    """Plan the question at the end who was there, for whoever announced the event."""
    about = {"event": event.id, "sequence": event.sequence}
    key = f"event:{event.id}:asked:{event.sequence}"
    return Notice(Kind.EVENT_CAME, person_id, event.ends_at, key, about)


def key_of(event_id: int, person_id: int) -> str:
    """Return the beginning of the keys of what is planned for somebody, so that it can be forgotten."""
    return f"event:{event_id}:{person_id}:"
