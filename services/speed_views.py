"""Speed meetings on the screens: the list, the card, who comes with what goal, who sits with whom, results."""

from dataclasses import dataclass

from db import people
from db import speed as store
from mentoring import speed as rules
from mentoring.actors import CURATORS, Role
from mentoring.people import Person
from mentoring.speed import Outcome, Seat, SpeedEvent
from services.speed import may_manage
from services.speed_seats import EVERYBODY, LEADERS, has_speed, invited, leads, led_event, the_event
from services.work import Work, query

# As the brief of every regulation's surveys: answers of fewer people are not shown.
FEWEST_ANSWERS = 5


@dataclass(frozen=True)
class SpeedLine:
    """An event in a list: how many places are taken, and what it is to the actor: host, seat, waiting or nothing."""

    event: SpeedEvent
    taken: int
    mine: str
    is_open: bool


@dataclass(frozen=True)
class SpeedList:
    """What the actor sees of the meetings, those ahead first, and whether they may announce one."""

    lines: tuple[SpeedLine, ...]
    can_announce: bool


@dataclass(frozen=True)
class SpeedCard:
    """An event as the actor sees it; `queue` counts from 1 on the waiting list, `way` are the mentors in turn."""

    event: SpeedEvent
    hosts: tuple[Person, ...]
    taken: int
    waiting: int
    seat: Seat | None
    queue: int
    way: tuple[str, ...]
    liked: frozenset[int]
    can_sign_up: bool
    can_leave: bool
    can_mark: bool
    leads: bool
    is_host: bool
    can_manage: bool
    is_over: bool


@dataclass(frozen=True)
class SpeedGuest:
    """Somebody who comes, with the goal they named; for those who keep the banks, with whom they would go on."""

    seat: Seat
    person: Person
    likes: tuple[str, ...] = ()


@dataclass(frozen=True)
class SpeedResults:
    """What an event brought: numbers, and how many would like to go on with each of its mentors."""

    event: SpeedEvent
    outcome: Outcome
    likes: tuple[tuple[str, int], ...]
    least: int


@query(*EVERYBODY)
async def speed_list(work: Work) -> SpeedList:
    """Return the meetings the actor keeps, leads, takes part in or may sign up for."""
    events = await store.of_organization(work.connection, work.organization_id)
    seats = await store.seats_of(work.connection, [one.id for one in events])
    lines = []
    for event in events:
        mine = _mine(work, event, seats[event.id])
        is_open = event.is_open(work.now)
        invites = is_open and work.person_id in await invited(work, event)
        if mine or invites or work.actor.is_any(*CURATORS):
            taken = sum(not one.is_waiting for one in seats[event.id])
            lines.append(SpeedLine(event, taken, mine, is_open))
    ahead = sorted((one for one in lines if one.is_open), key=lambda one: one.event.starts_at)
    can_announce = work.actor.is_any(*LEADERS) and has_speed(await work.profile())
    return SpeedList((*ahead, *(one for one in lines if not one.is_open)), can_announce)


@query(*EVERYBODY)
async def speed_card(work: Work, event_id: int) -> SpeedCard:
    """Return an event; who else comes is not told."""
    event = await the_event(work, event_id, lock=False)
    seats = await store.seats(work.connection, event.id)
    seat = next((one for one in seats if one.person_id == work.person_id), None)
    has_place = seat is not None and not seat.is_waiting
    is_open, is_over = event.is_open(work.now), event.is_over(work.now)
    known = await people.many(work.connection, event.hosts)
    guests = [one.person_id for one in seats if not one.is_waiting]
    way = rules.way_of(work.person_id, event.hosts, guests) if len(event.hosts) > 1 else ()
    liked = [mentor for person, mentor in await store.interests(work.connection, event.id) if person == work.person_id]
    return SpeedCard(
        event, tuple(known[one] for one in event.hosts if one in known), len(guests), len(seats) - len(guests), seat,
        rules.queue(seats, work.person_id), tuple(known[one].name.full for one in way if one in known),
        frozenset(liked), can_sign_up=is_open and seat is None and work.person_id in await invited(work, event),
        can_leave=is_open and seat is not None,
        can_mark=has_place and is_over and work.now <= event.ends_at + rules.MARKED_WITHIN,
        leads=leads(work, event), is_host=is_open and work.person_id in event.hosts,
        can_manage=is_open and may_manage(work, event), is_over=is_over,
    )  # fmt: skip


@query(*CURATORS)
async def speed_mentors(work: Work) -> list[Person]:
    """Return the mentors who could lead a meeting, in alphabetical order."""
    mentors = await people.many(
        work.connection, await people.holders(work.connection, work.organization_id, Role.MENTOR)
    )
    return sorted((one for one in mentors.values() if one.name.family), key=lambda one: one.name.full)


@query(*LEADERS, is_logged=True)
async def speed_people(work: Work, event_id: int) -> list[SpeedGuest]:
    """Return who comes and who waits, in the order of signing up, with their goals; the look is written down."""
    event = await led_event(work, event_id, lock=False)
    seats = await store.seats(work.connection, event.id)
    known = await people.many(work.connection, {*event.hosts, *(one.person_id for one in seats)})
    for seat in seats:
        await work.see("view-speed", seat.person_id, event=event.id)
    wanted = await store.interests(work.connection, event.id) if work.actor.is_any(*CURATORS) else []
    return [
        SpeedGuest(one, known[one.person_id],
                   tuple(known[mentor].name.short for person, mentor in wanted
                         if person == one.person_id and mentor in known))
        for one in seats if one.person_id in known
    ]  # fmt: skip


@query(*LEADERS)
async def speed_plan(work: Work, event_id: int) -> tuple[tuple[tuple[str, tuple[str, ...]], ...], ...]:
    """Return who sits with whom, round after round: each table's mentor and guests by name."""
    event = await led_event(work, event_id, lock=False)
    guests = [one.person_id for one in await store.seats(work.connection, event.id) if not one.is_waiting]
    known = await people.many(work.connection, {*event.hosts, *guests})
    names = {number: one.name.short for number, one in known.items()}
    return tuple(
        tuple((names.get(host, ""), tuple(names.get(one, "") for one in there)) for host, there in tables)
        for tables in rules.rotation(event.hosts, guests)
    )


@query(*LEADERS)
async def speed_results(work: Work, event_id: int) -> SpeedResults:
    """Return what a meeting brought; means and words from five answers on."""
    event = await led_event(work, event_id, lock=False)
    least = max(FEWEST_ANSWERS, (await work.profile()).small_group)
    outcome = rules.counted(await store.seats(work.connection, event.id), least)
    wanted = [mentor for _, mentor in await store.interests(work.connection, event.id)]
    known = await people.many(work.connection, event.hosts)
    likes = tuple((known[one].name.full, wanted.count(one)) for one in event.hosts if one in known)
    return SpeedResults(event, outcome, likes, least)


async def has_meetings(work: Work) -> bool:
    """Whether the menu offers speed meetings: a mentor may announce one, others see those there are."""
    if work.actor.is_any(*LEADERS):
        return has_speed(await work.profile())
    if await store.of_person(work.connection, work.person_id, work.organization_id):
        return True
    ahead = [one for one in await store.of_organization(work.connection, work.organization_id)
             if one.is_open(work.now)]  # fmt: skip
    return any([work.person_id in await invited(work, one) for one in ahead])


async def to_mark(work: Work) -> list[SpeedEvent]:
    """Return the meetings of the last two weeks of which the actor has said nothing yet."""
    theirs = await store.of_person(work.connection, work.person_id, work.organization_id)
    recent = [one for one in theirs
              if one.cancelled_at is None and one.ends_at <= work.now <= one.ends_at + rules.MARKED_WITHIN]  # fmt: skip
    seats = await store.seats_of(work.connection, [one.id for one in recent])
    return [one for one in recent if any(seat.person_id == work.person_id and not seat.is_waiting and seat.mark is None
                                         and seat.came is not False for seat in seats[one.id])]  # fmt: skip


def _mine(work: Work, event: SpeedEvent, seats: list[Seat]) -> str:
    if work.person_id in event.hosts:
        return "host"
    seat = next((one for one in seats if one.person_id == work.person_id), None)
    return "" if seat is None else "waiting" if seat.is_waiting else "seat"
