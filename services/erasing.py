"""Erasure: at once when a person asks, on its day when consent was withdrawn; with an act and an extract of the log."""

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from secrets import token_urlsafe

from db import erasures, memberships, pairs, people, traces
from db import help as requests
from db import orders as decrees
from db.erasing import erase, erase_within
from db.erasures import Erasure
from mentoring.actors import ANYONE, CLOCK, PARTICIPANTS, Role
from mentoring.errors import WrongState
from mentoring.orders import Order
from mentoring.pairs import PairStatus
from mentoring.people import FullName, Person
from mentoring.retention import CLEARING_MINUTES
from services import parting
from services.event_parts import step_back
from services.heirs import pass_on
from services.own_copy import own_kinds
from services.speed_seats import step_out
from services.work import App, Work, command, found, query
from texts import plain

# The act of the audit log by which an erasure is found, and why one is done once more.
ERASE, AGAIN = "erase-person", "again"


@dataclass(frozen=True)
class Foretold:
    """What goes and where: rows by kind of data, pairs that end, organizations; what stays: orders under legal hold."""

    kinds: dict[str, int]
    orders: tuple[Order, ...]
    pairs: int
    due_at: datetime | None
    places: tuple[str, ...] = ()


@query(ANYONE)
async def foretell_erasure(work: Work) -> Foretold:
    """Return what would be erased of the actor, and the day on which it will be if that is settled already."""
    by_kind = await own_kinds(work)
    awaited = await erasures.awaited(work.connection, work.person_id)
    open_ones = await parting.open_pairs(work, work.person_id)
    orders = await _orders(work, work.person_id)
    places = [
        (await work.organization(one)).name for one in await memberships.of_person(work.connection, work.person_id)
    ]
    due_at = awaited.due_at if awaited else None
    return Foretold(by_kind, tuple(orders.values()), len(open_ones), due_at, tuple(places))


@command(ANYONE)
async def erase_me(work: Work) -> str:
    """Erase the actor now; return the ticket that opens the act of it.

    Raises:
        WrongState: an organization would be left without a director.
    """
    person = found(await people.get(work.connection, work.person_id))
    return await let_go(work, person, "asked")


@command(ANYONE)
async def call_off_erasure(work: Work) -> None:
    """Stay after all: an erasure that was scheduled does not take place. Roles come back by a new link only."""
    if await erasures.awaited(work.connection, work.person_id) is None:
        raise WrongState("erasure-not-scheduled")
    await erasures.call_off(work.connection, work.person_id)
    await work.log("call-off-erasure", work.person_id)


@command(CLOCK)
async def erase_scheduled(work: Work, number: int) -> None:
    """The day of a scheduled erasure has come."""
    erasure = found(await erasures.get(work.connection, number))
    person = await people.get(work.connection, erasure.person_id)
    if person is not None and erasure.done_at is None:
        inside = replace(work, actor=replace(work.actor, organization_id=erasure.organization_id))
        await let_go(inside, person, erasure.reason)


async def let_go(work: Work, person: Person, reason: str) -> str:
    """Settle what a person leaves behind, erase them, and keep the proof; return its ticket."""
    for organization_id in await memberships.of_person(work.connection, person.id):
        await parting.require_another_in_charge(work, person.id, organization_id)
        await pass_on(work, person.id, organization_id, tuple(Role))
    counted = await traces.counts(work.connection, person.id)
    orders = await _orders(work, person.id)
    await step_out(work, person.id)
    await step_back(work, person.id)
    await _settle(work, person)
    names = await _names(work, person)
    await erase(work.connection, person.id, names, plain("person-erased", "ru"))
    awaited = await erasures.awaited(work.connection, person.id)
    ticket = token_urlsafe(12)
    await erasures.call_off(work.connection, person.id)
    asked_at = awaited.asked_at if awaited else work.now
    asked = Erasure(0, person.organization_id, person.id, reason, asked_at, work.now, ticket=ticket)
    number = await erasures.ask(work.connection, asked)
    held = {"orders": list(orders)}
    await erasures.finish(work.connection, number, work.now, counted, held)
    await work.log(ERASE, person.id, erasure=number)
    return ticket


async def depart(work: Work, person: Person, organization_id: int, reason: str) -> None:
    """Let one organization forget somebody who goes on in another: what is kept there goes, the person stays."""
    await parting.require_another_in_charge(work, person.id, organization_id)
    open_ones = await parting.open_pairs(work, person.id, organization_id)
    await parting.end_pairs(work, open_ones, person.id, plain("withdrawal-reason-personal-data", "ru"))
    await parting.hand_over(work, person.id, organization_id)
    await step_out(work, person.id, organization_id)
    await step_back(work, person.id, organization_id)
    await pass_on(work, person.id, organization_id, tuple(Role))
    orders = await _orders(work, person.id)
    gone = await erase_within(work.connection, person.id, organization_id)
    elsewhere = await memberships.of_person(work.connection, person.id)
    await memberships.act_in(work.connection, person.id, next(iter(elsewhere), organization_id))
    asked = Erasure(0, organization_id, person.id, reason, work.now, work.now, ticket=token_urlsafe(12))
    number = await erasures.ask(work.connection, asked)
    held = {"orders": [one.id for one in orders.values() if one.organization_id == organization_id]}
    await erasures.finish(work.connection, number, work.now, gone, held)
    await work.log("depart", person.id, erasure=number)


async def clear_traces(app: App) -> bool:
    """Empty the database's own log of what was erased a minute ago or earlier; tell whether there was anything."""
    now = app.clock.now()
    async with app.database.reading() as connection:
        first = await erasures.first_uncleared(connection)
    if first is None or first + timedelta(minutes=CLEARING_MINUTES) > now:
        return False
    if not await app.database.forget_traces():
        return False
    async with app.database.transaction() as connection:
        await erasures.mark_cleared(connection, now)
    return True


async def _settle(work: Work, person: Person) -> None:
    """End what is under way; of somebody who never was in a pair not even a proposal stays."""
    theirs = await pairs.of_person(work.connection, person.id)
    if person.roles <= PARTICIPANTS and all(one.status is PairStatus.DECLINED for one in theirs):
        await pairs.erase_declined(work.connection, person.id)
        await requests.erase(work.connection, person.id)
        return
    open_ones = await parting.open_pairs(work, person.id)
    await parting.end_pairs(work, open_ones, person.id, plain("withdrawal-reason-personal-data", "ru"))
    await parting.hand_over(work, person.id)
    await pairs.forget_curator(work.connection, person.id)


async def _orders(work: Work, person_id: int) -> dict[int, Order]:
    """Return the orders that name a person: papers the law keeps (`methodology.md` 3.1)."""
    theirs = await pairs.of_person(work.connection, person_id)
    return {one.id: one for one in await decrees.of_pairs(work.connection, [one.id for one in theirs])}


async def _names(work: Work, person: Person) -> tuple[str, ...]:
    """Return the ways a name is written in full, none where a namesake would lose theirs too."""
    if not person.name.family or await people.has_namesake(work.connection, person.id, person.name):
        return ()
    return written(person.name)


def written(name: FullName) -> tuple[str, ...]:
    """Return a name as people write it, longest first: whole, without patronymic, with initials before and after."""
    initials = [part[0] for part in (name.given, name.patronymic) if part]
    spaced, tight = (" ".join(f"{one}." for one in initials), "".join(f"{one}." for one in initials))
    forms = (
        name.full, f"{name.polite} {name.family}", f"{name.family} {name.given}", f"{name.given} {name.family}",
        name.short, f"{name.family} {spaced}", f"{name.family} {tight}", f"{spaced} {name.family}",
        f"{tight} {name.family}",
    )  # fmt: skip
    return tuple(dict.fromkeys(sorted((one for one in forms if " " in one.strip()), key=len, reverse=True)))
