"""Events on the screens: the list, the card, who comes and who was there, the year's count."""

from dataclasses import dataclass

from db import events as store
from db import people
from db import roadmap as roadmaps
from mentoring import event_replies
from mentoring import events as rules
from mentoring.actors import CURATORS, Role
from mentoring.event_replies import Reply
from mentoring.events import Audience, Event, Material
from mentoring.indicators import Year
from mentoring.people import Person
from mentoring.profile_lists import Item, title_of
from mentoring.roadmap import Item as RoadmapItem
from mentoring.roadmap import ItemStatus, Scope
from mentoring.roadmap_dates import school_year
from services.event_parts import READERS, invited, keeps, kept_event, the_event
from services.work import Work, query

KEEPERS = (*CURATORS, Role.DIRECTOR)


@dataclass(frozen=True)
class EventLine:
    """An event in a list; `comes` is what the actor said of it, `waits` whether they wait for a place."""

    event: Event
    comes: bool | None
    waits: bool
    is_asked: bool
    is_ahead: bool

    def state(self, *, keeps: bool) -> str:
        """What the event is to the actor in one word; whoever keeps it sees first what is to be done."""
        if self.event.cancelled_at is not None:
            return "off"
        if self.event.held_at is not None:
            return "held"
        if not self.is_ahead:
            return "over" if keeps else "past"
        if self.waits:
            return "wait"
        if self.comes is not None:
            return "yes" if self.comes else "no"
        return "ask" if self.is_asked else "ahead"


@dataclass(frozen=True)
class EventYear:
    """How many events for pairs were held in a school year, and how many the regulation wants; 0 for no number."""

    year: Year
    held: int
    target: int


@dataclass(frozen=True)
class EventList:
    """The events the actor keeps or is invited to: those ahead, the nearest first; those past, the latest first."""

    ahead: tuple[EventLine, ...]
    past: tuple[EventLine, ...]
    keeps: bool
    year: EventYear | None


@dataclass(frozen=True)
class EventCard:
    """An event as the actor sees it; `kind` in the actor's language, `item` what of the roadmap it fulfils.

    `waiting` is how many wait for a place, `turn` whose turn the actor's is among them, counted from 1; 0 for none.
    """

    event: Event
    kind: str
    reply: Reply | None
    coming: int
    waiting: int
    turn: int
    came: int
    materials: tuple[Material, ...]
    item: "EventItem | None"
    is_open: bool
    is_begun: bool
    can_answer: bool
    keeps: bool


@dataclass(frozen=True)
class EventItem:
    """What of the roadmap an event fulfils: how many events were held for it, of how many it asks for."""

    title: str
    held: int
    times: int


@dataclass(frozen=True)
class EventGuest:
    """Somebody an event is for, or who replied to it."""

    person: Person
    reply: Reply


@dataclass(frozen=True)
class EventOptions:
    """What can be chosen for a new event: kinds, and the open activities of this school year's roadmap."""

    kinds: tuple[Item, ...]
    items: tuple[RoadmapItem, ...]


@query(*READERS)
async def event_list(work: Work) -> EventList:
    """Return the events of the organization that the actor keeps, or is or was invited to."""
    events = await store.of_organization(work.connection, work.organization_id)
    mine = {one.event_id: one for one in await _mine(work, events)}
    sees_all = work.actor.is_any(*KEEPERS)
    asked = await _asked(work, events)
    lines = [
        EventLine(one, mine[one.id].comes if one.id in mine else None, one.id in mine and mine[one.id].is_waiting,
                  one.audience in asked, _is_ahead(work, one))
        for one in events if sees_all or one.id in mine or one.audience in asked
    ]  # fmt: skip
    ahead = sorted((one for one in lines if one.is_ahead), key=lambda one: one.event.starts_at)
    year = await year_of(work, events) if sees_all else None
    return EventList(tuple(ahead), tuple(one for one in lines if not one.is_ahead), keeps(work), year)


@query(*READERS)
async def event_card(work: Work, event_id: int) -> EventCard:
    """Return an event; who else comes is told by number."""
    event = await the_event(work, event_id, lock=False)
    replies = await store.replies(work.connection, event.id)
    reply = next((one for one in replies if one.person_id == work.person_id), None)
    kind = title_of((await work.profile()).events, event.kind).in_(work.actor.language)
    is_open = event.is_open(work.now)
    is_asked = is_open and (reply is not None or work.person_id in await invited(work, event))
    return EventCard(
        event, kind, reply, event_replies.coming(replies), len(event_replies.in_line(replies)),
        event_replies.turn(replies, work.person_id),
        sum(one.was_there for one in replies), tuple(await store.materials(work.connection, event.id)),
        await _item(work, event) if keeps(work) else None,
        is_open=is_open, is_begun=event.is_begun(work.now), can_answer=is_asked, keeps=keeps(work),
    )  # fmt: skip


@query(*CURATORS)
async def event_people(work: Work, event_id: int) -> list[EventGuest]:
    """Return everybody an event is for, or who replied to it, in alphabetical order."""
    event = await kept_event(work, event_id, lock=False)
    replies = {one.person_id: one for one in await store.replies(work.connection, event.id)}
    known = await people.many(work.connection, {*replies, *await invited(work, event)})
    named = sorted((one for one in known.values() if one.name.family), key=lambda one: one.name.full)
    return [EventGuest(one, replies.get(one.id, Reply(event.id, one.id))) for one in named]


@query(*CURATORS)
async def event_options(work: Work) -> EventOptions:
    """Return what can be chosen for a new event."""
    here, year = work.organization_id, school_year(work.today())
    roadmap = await roadmaps.of_year(work.connection, here, Scope.SCHOOL, year)
    items = roadmap.items if roadmap else ()
    return EventOptions((await work.profile()).events, tuple(one for one in items if one.status is ItemStatus.OPEN))


@query(*KEEPERS)
async def event_year(work: Work) -> EventYear:
    """Return how the year stands by the regulation's count of events for pairs (002, after 1.6)."""
    events = await store.of_organization(work.connection, work.organization_id)
    return await year_of(work, events)


async def year_of(work: Work, events: list[Event]) -> EventYear:
    """Return the count of the present school year, held to the target that it is due to reach."""
    year = Year(school_year(work.today()))
    held = rules.held_for_pairs(events, year.first, year.last, work.zone)
    indicator = next((one for one in (await work.profile()).indicators if one.id == rules.INDICATOR), None)
    return EventYear(year, held, (indicator.target(year.due(indicator).year) or 0) if indicator else 0)


async def has_events(work: Work) -> bool:
    """Whether the menu offers events to a mentor or a mentee: there is or was one for them."""
    if work.actor.is_any(*KEEPERS):
        return True
    events = await store.of_organization(work.connection, work.organization_id)
    if not events:
        return False
    return bool(await _asked(work, events)) or bool(await _mine(work, events))


async def _asked(work: Work, events: list[Event]) -> set[Audience]:
    """The audiences the actor belongs to, of those there are."""
    firsts = {one.audience: one for one in events}
    return {audience for audience, one in firsts.items() if work.person_id in await invited(work, one)}


def _is_ahead(work: Work, event: Event) -> bool:
    """Until its end: who comes late looks where it is."""
    return event.cancelled_at is None and event.held_at is None and work.now < event.ends_at


async def _mine(work: Work, events: list[Event]) -> list[Reply]:
    replies = await store.replies_of(work.connection, [one.id for one in events]) if events else {}
    return [one for there in replies.values() for one in there if one.person_id == work.person_id]


async def _item(work: Work, event: Event) -> EventItem | None:
    number = await roadmaps.of_item(work.connection, event.item_id) if event.item_id else None
    roadmap = await roadmaps.get(work.connection, number) if number is not None else None
    if roadmap is None or event.item_id is None:
        return None
    item = roadmap.item(event.item_id)
    return EventItem(item.title, len(await store.held_for(work.connection, item.id)), item.times)
