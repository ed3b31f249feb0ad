"""A speed meeting: one meeting with a mentor, or with several in turn, to which each comes with a goal of their own.

announced ──sign-up, a waiting list that moves up──▶ over ──who came, marks, wishes──▶ results
    └────────────── cancelled, before its start only

Source: 000, 001 and 003, section 2.3, and 002, 4.5, «скоростное наставничество»: a single meeting of a mentee or many
with a mentor of a higher level, to set goals of one's development and to find the mentor one would work with.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Final

from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.meetings import read_note
from mentoring.notices import Kind, Notice, before
from mentoring.quiet import QuietHours
from mentoring.reading import has_words

TITLE_LIMIT, GOAL_LIMIT, WORDS_LIMIT, REASON_LIMIT = 80, 300, 500, 200
FEWEST_PLACES, MOST_PLACES = 2, 30
MOST_HOSTS: Final = 6
TALKS: Final = (10, 15, 20, 30, 45, 60, 90)
LONGEST = timedelta(hours=4)
A_DAY, AN_HOUR = timedelta(days=1), timedelta(hours=1)
# Marks can be given as long as the meeting is remembered.
MARKED_WITHIN = timedelta(days=14)


class Audience(StrEnum):
    """Who is told of the meeting and may sign up."""

    WAITING = "waiting"
    MENTEES = "mentees"
    EVERYBODY = "everybody"


@dataclass(frozen=True)
class SpeedEvent:
    """One meeting; each talk takes `talk_minutes`, the whole `minutes`. `sequence` counts changes of the time."""

    id: int
    organization_id: int
    created_by: int | None
    title: str
    starts_at: datetime
    talk_minutes: int
    minutes: int
    places: int
    hosts: tuple[int, ...]
    place: str = ""
    audience: Audience = Audience.MENTEES
    sequence: int = 0
    cancelled_at: datetime | None = None
    reason: str = ""

    @property
    def ends_at(self) -> datetime:
        """The moment (UTC) from which marks are asked for."""
        return self.starts_at + timedelta(minutes=self.minutes)

    def is_open(self, now: datetime) -> bool:
        """Whether it lies ahead and was not called off."""
        return self.cancelled_at is None and now < self.starts_at

    def is_over(self, now: datetime) -> bool:
        """Whether it took place: it has begun and was not called off."""
        return self.cancelled_at is None and now >= self.starts_at


@dataclass(frozen=True)
class Seat:
    """Somebody who signed up: with what goal, on the waiting list or not, whether they came, what they say of it."""

    event_id: int
    person_id: int
    asked_at: datetime
    goal: str = ""
    is_waiting: bool = False
    came: bool | None = None
    mark: int | None = None
    words: str = ""


@dataclass(frozen=True)
class Outcome:
    """What a meeting brought, in numbers: `mean` and `words` are held back while few have answered."""

    signed: int
    waiting: int
    came: int
    marked: int
    mean: float | None
    words: tuple[str, ...]


Table = tuple[int, tuple[int, ...]]
"""A mentor and those who sit with them."""


def announced(event: SpeedEvent, now: datetime) -> SpeedEvent:
    """Return an event as it may be announced: words tidied, its length reckoned.

    Raises:
        BadInput: the time has passed, a text or a number is out of its bounds, nobody leads it, or it would take longer
            than LONGEST.
    """
    title, place = " ".join(event.title.split()), " ".join(event.place.split())
    if not 3 <= len(title) <= TITLE_LIMIT:
        raise BadInput("speed-title-expected", max=TITLE_LIMIT)
    check_place(place)
    check_places(event.places)
    check_hosts(event.hosts)
    if event.starts_at <= now:
        raise BadInput("meeting-in-past")
    minutes = check_talk(event.talk_minutes, len(event.hosts))
    return replace(event, title=title, place=place, minutes=minutes)


def check_place(place: str) -> None:
    """Raise BadInput unless a room or a link is named: people have to know where to come."""
    if not 0 < len(place) <= REASON_LIMIT:
        raise BadInput("speed-place-expected", max=REASON_LIMIT)


def check_places(places: int) -> int:
    """Return how many can come; raise BadInput for fewer than FEWEST_PLACES or more than MOST_PLACES."""
    if not FEWEST_PLACES <= places <= MOST_PLACES:
        raise BadInput("speed-places-expected", min=FEWEST_PLACES, max=MOST_PLACES)
    return places


def read_places(typed: str) -> int:
    """Return typed «12» as a number of places; raise BadInput for anything else."""
    words = typed.strip()
    return check_places(int(words) if words.isascii() and words.isdigit() and len(words) < 4 else 0)


def check_hosts(hosts: Collection[int]) -> tuple[int, ...]:
    """Return who leads the meeting, each once; raise BadInput for nobody or more than MOST_HOSTS."""
    once = tuple(dict.fromkeys(hosts))
    if not 0 < len(once) <= MOST_HOSTS:
        raise BadInput("speed-hosts-expected", max=MOST_HOSTS, count=len(once))
    return once


def check_talk(talk: int, hosts: int) -> int:
    """Return the minutes a whole meeting takes: everybody talks with each mentor once.

    Raises:
        NotFound: a length that no button offers.
        BadInput: the whole would take longer than LONGEST.
    """
    if talk not in TALKS:
        raise NotFound
    if timedelta(minutes=talk * hosts) > LONGEST:
        raise BadInput("speed-too-long", minutes=talk * hosts, max=int(LONGEST.total_seconds()) // 60)
    return talk * hosts


def read_goal(typed: str) -> str:
    """Return what somebody comes with; raise BadInput when it is longer than GOAL_LIMIT."""
    return read_note(typed, GOAL_LIMIT)


def read_words(typed: str) -> str:
    """Return a word on the meeting; raise BadInput when it is longer than WORDS_LIMIT."""
    return read_note(typed, WORDS_LIMIT)


def cancel(event: SpeedEvent, reason: str, now: datetime) -> SpeedEvent:
    """Call a meeting off; everybody learns why.

    Raises:
        BadInput: no reason, or a long one.
        WrongState: it has begun, or was called off before.
    """
    require_open(event, now)
    words = " ".join(reason.split())
    if not has_words(words) or len(words) > REASON_LIMIT:
        raise BadInput("speed-reason-expected", max=REASON_LIMIT)
    return replace(event, cancelled_at=now, reason=words, sequence=event.sequence + 1)


def move(event: SpeedEvent, starts_at: datetime, now: datetime) -> SpeedEvent:
    """Move a meeting to another time; raises what `cancel` raises of a meeting that is over, BadInput for the past."""
    require_open(event, now)
    if starts_at <= now:
        raise BadInput("meeting-in-past")
    return replace(event, starts_at=starts_at, sequence=event.sequence + 1)


def require_open(event: SpeedEvent, now: datetime) -> None:
    """Raise WrongState for a meeting that was called off or has begun."""
    if event.cancelled_at is not None:
        raise WrongState("speed-cancelled")
    if now >= event.starts_at:
        raise WrongState("speed-begun")


def require_over(event: SpeedEvent, now: datetime) -> None:
    """Raise WrongState for a meeting that was called off or lies ahead."""
    if event.cancelled_at is not None:
        raise WrongState("speed-cancelled")
    if now < event.starts_at:
        raise WrongState("meeting-not-yet")


def is_full(event: SpeedEvent, seats: Collection[Seat]) -> bool:
    """Whether whoever signs up now waits."""
    return sum(not one.is_waiting for one in seats) >= event.places


def moving_up(event: SpeedEvent, seats: Collection[Seat]) -> list[Seat]:
    """Return those who get the places that are free, in the order in which they asked."""
    free = event.places - sum(not one.is_waiting for one in seats)
    return [replace(one, is_waiting=False) for one in in_order(seats) if one.is_waiting][: max(free, 0)]


def in_order(seats: Collection[Seat]) -> list[Seat]:
    """Return seats in the order in which people asked for them."""
    return sorted(seats, key=lambda one: (one.asked_at, one.person_id))


def queue(seats: Collection[Seat], person_id: int) -> int:
    """Return which place of the waiting list somebody has, counted from 1; 0 where they do not wait."""
    waiting = [one.person_id for one in in_order(seats) if one.is_waiting]
    return waiting.index(person_id) + 1 if person_id in waiting else 0


def rotation(hosts: Sequence[int], guests: Sequence[int]) -> tuple[tuple[Table, ...], ...]:
    """Return the rounds of a meeting, each with who sits with whom.

    Everybody meets every mentor once, in as many rounds as there are mentors; tables of a round differ by one person
    at most.
    """
    count = len(hosts)
    return tuple(
        tuple(
            (host, tuple(guest for place, guest in enumerate(guests) if (place + turn) % count == table))
            for table, host in enumerate(hosts)
        )
        for turn in range(count)
    )


def way_of(person_id: int, hosts: Sequence[int], guests: Sequence[int]) -> tuple[int, ...]:
    """Return the mentors somebody sits with, round after round; nobody for whoever has no place."""
    return tuple(host for tables in rotation(hosts, guests) for host, there in tables if person_id in there)


def counted(seats: Collection[Seat], least: int) -> Outcome:
    """Return what a meeting brought; the mean and the words from `least` marks on, so that nobody is made out."""
    taken = [one for one in in_order(seats) if not one.is_waiting]
    marks = [one.mark for one in taken if one.mark is not None]
    is_told = len(marks) >= least
    # Not in the order in which people signed up: that would say whose words they are.
    words = tuple(sorted(one.words for one in taken if one.words)) if is_told else ()
    mean = round(sum(marks) / len(marks), 1) if is_told else None
    return Outcome(len(taken), len(seats) - len(taken), sum(one.came is True for one in taken), len(marks), mean, words)


def plan(
    event: SpeedEvent, person_id: int, quiet: QuietHours, zone: str, now: datetime, *, is_host: bool = False
) -> list[Notice]:
    """Plan the reminders a day and an hour before, and what is asked of somebody at the end.

    A host is asked who came, a guest what they think. A reminder whose moment has passed is left out.
    """
    moments = (
        (Kind.SPEED_TOMORROW, before(event.starts_at, A_DAY, quiet, zone, now)),
        (Kind.SPEED_SOON, before(event.starts_at, AN_HOUR, quiet, zone, now)),
        (Kind.SPEED_CAME if is_host else Kind.SPEED_MARK, event.ends_at),
    )
    about = {"speed": event.id, "sequence": event.sequence}
    return [
        Notice(kind, person_id, due, f"{key_of(event.id, person_id)}{event.sequence}:{kind}", about)
        for kind, due in moments
        if due > now
    ]


def key_of(event_id: int, person_id: int) -> str:
    """Return the beginning of the keys of what is planned for somebody, so that it can be forgotten."""
    return f"speed:{event_id}:{person_id}:"
