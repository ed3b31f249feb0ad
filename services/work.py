"""One use case, one transaction: who may, has it been done already, do it, leave a receipt."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from datetime import date, datetime, time, timedelta
from functools import wraps
from typing import Concatenate, ParamSpec, TypeVar
from zoneinfo import ZoneInfo

from db import audit, organizations, outbox, people, profile_versions, receipts
from db.engine import Connection, Database
from mentoring.actors import ANYONE, Actor, Bearer
from mentoring.amendments import FIRST
from mentoring.errors import NotAllowed, NotFound
from mentoring.notices import Notice
from mentoring.pairs import Pair
from mentoring.ports import Clock, Solver
from mentoring.profiles import Profile
from mentoring.quiet import QuietHours
from services.catalog import Catalog
from solver.process import ProcessSolver

P = ParamSpec("P")
R = TypeVar("R", bound=receipts.Result)

# Every use case by name, with those who may carry it out; a test compares it with a table written by hand.
USE_CASES: dict[str, frozenset[Bearer]] = {}
# Every look at the data by name, with whether it writes down who saw what; a test asks for a decision about each.
QUERIES: dict[str, bool] = {}
# A screen that is drawn again is the same look.
SAME_LOOK = timedelta(minutes=10)


@dataclass(frozen=True)
class App:
    """What use cases and queries work with."""

    database: Database
    clock: Clock
    catalog: Catalog
    # Called after a commit with notices in it: delivery looks at once instead of at its next tick.
    wake: Callable[[], None] = field(default=lambda: None)
    # Whether notices keep names back where an organization has not chosen.
    is_redacted: bool = False
    # Assigns people to each other, beside the bot.
    solver: Solver = field(default_factory=ProcessSolver)


@dataclass(frozen=True)
class Work:
    """One transaction of one actor."""

    connection: Connection
    actor: Actor
    now: datetime
    catalog: Catalog
    told: list[Notice] = field(default_factory=list)
    # Organizations this transaction has read: no use case reads one again after changing it.
    seen: dict[int, organizations.Organization] = field(default_factory=dict)
    # Whether notices keep names back where an organization has not chosen.
    is_redacted: bool = False
    # What a look has to write down before anything is shown; None where each entry is written at once.
    looked: list[audit.Entry] | None = None

    @property
    def person_id(self) -> int:
        """The acting person's number; NotAllowed for somebody who has not joined."""
        if self.actor.person_id is None:
            raise NotAllowed("error-join-first")
        return self.actor.person_id

    @property
    def organization_id(self) -> int:
        """The organization acted in; NotAllowed for somebody who has not joined."""
        if self.actor.organization_id is None:
            raise NotAllowed("error-join-first")
        return self.actor.organization_id

    async def organization(
        self, organization_id: int | None = None, *, lock: bool = False
    ) -> organizations.Organization:
        """Return an organization, the actor's own unless another is named; read once, and again to lock it."""
        number = organization_id or self.organization_id
        if lock or number not in self.seen:
            self.seen[number] = found(await organizations.get(self.connection, number, lock=lock))
        return self.seen[number]

    async def profile(self, organization_id: int | None = None, version: int | None = None) -> Profile:
        """Return the regulation of an organization as it is now, or a version of it that is named."""
        organization = await self.organization(organization_id)
        return await profile_of(self.connection, self.catalog, organization, version)

    async def profile_of_pair(self, pair: Pair) -> Profile:
        """Return the regulation under which a pair's program began; later amendments leave it alone."""
        return await self.profile(pair.organization_id, pair.profile_version)

    async def tell(self, *notices: Notice) -> None:
        """Write notices into the outbox, in this transaction; they are of the actor's organization unless they say."""
        here = self.actor.organization_id
        placed = [one if one.organization_id else replace(one, organization_id=here) for one in notices]
        await outbox.add(self.connection, placed, self.now)
        self.told.extend(notices)

    async def log(self, act: str, person_id: int | None = None, **about: int | str | None) -> None:
        """Append to the audit log, in this transaction, what the actor does or sees; numbers and codes, never names."""
        actor = self.actor
        entry = audit.Entry(self.now, actor.organization_id, actor.person_id, act, person_id, about)
        if self.looked is None:
            await audit.add(self.connection, entry)
        else:
            self.looked.append(entry)

    async def see(self, act: str, person_id: int, **about: int | str | None) -> None:
        """Append to the audit log that the actor looked at somebody else's data, once for one look."""
        if person_id == self.actor.person_id:
            return
        since = self.now - SAME_LOOK
        if not await audit.is_there(self.connection, self.actor.person_id, act, person_id, since):
            await self.log(act, person_id, **about)

    @property
    def zone(self) -> ZoneInfo:
        """The actor's time zone."""
        return ZoneInfo(self.actor.zone)

    def today(self, zone: str | None = None) -> date:
        """Return the day it is on the wall of a zone, the actor's own unless another is named."""
        return self.now.astimezone(ZoneInfo(zone or self.actor.zone)).date()


T = TypeVar("T")


async def profile_of(
    connection: Connection, catalog: Catalog, organization: organizations.Organization, version: int | None = None
) -> Profile:
    """Return an organization's regulation with what its director changed, as it is now or as of a version."""
    wanted = version or organization.version or FIRST
    there = None if wanted == FIRST else await profile_versions.newest(connection, organization.id, wanted)
    return catalog.amended(organization.profile_id, there)


def found(thing: T | None) -> T:
    """Return the thing, or say that there is none."""
    if thing is None:
        raise NotFound
    return thing


def quiet_hours(organization: organizations.Organization, profile: Profile) -> QuietHours:
    """Return the quiet hours of an organization: its own where they are set, its profile's otherwise."""
    return organization.quiet.over(profile)


def local_moment(day: date, wall: time, zone: str) -> datetime:
    """Return the moment at which a zone's clock shows `wall` on a day."""
    return datetime.combine(day, wall, ZoneInfo(zone))


def command(
    *bearers: Bearer,
) -> Callable[[Callable[Concatenate[Work, P], Awaitable[R]]], Callable[Concatenate[App, Actor, P], Awaitable[R]]]:
    """Declare a use case and who may carry it out; naming nobody denies everybody.

    The decorated function runs inside one transaction and is carried out once for each cause of its actor: a repeat
    returns what the first time returned.
    """

    def declare(
        function: Callable[Concatenate[Work, P], Awaitable[R]],
    ) -> Callable[Concatenate[App, Actor, P], Awaitable[R]]:
        use_case = function.__name__
        if use_case in USE_CASES:
            raise ValueError(f"two use cases are called {use_case}")
        USE_CASES[use_case] = frozenset(bearers)

        @wraps(function)
        async def carry_out(app: App, actor: Actor, /, *args: P.args, **kwargs: P.kwargs) -> R:
            async with app.database.transaction() as connection:
                # First of all, for what was done may have taken the right to do it away: who left is nobody now.
                done = await receipts.find(connection, actor.cause, use_case)
                if done is not None:
                    return done[0]  # type: ignore[return-value]
                work = await _begin(app, connection, actor)
                _require(work.actor, use_case)
                result = await function(work, *args, **kwargs)
                await receipts.leave(connection, actor.cause, use_case, result, work.now)
            if work.told:
                app.wake()
            return result

        return carry_out

    return declare


def query(
    *bearers: Bearer, is_logged: bool = False
) -> Callable[[Callable[Concatenate[Work, P], Awaitable[T]]], Callable[Concatenate[App, Actor, P], Awaitable[T]]]:
    """Declare a look at the data and who may take it; naming nobody denies everybody.

    One that `is_logged` may write to the audit log who saw what, before it is shown; it must change nothing else.
    """

    def declare(
        function: Callable[Concatenate[Work, P], Awaitable[T]],
    ) -> Callable[Concatenate[App, Actor, P], Awaitable[T]]:
        use_case = function.__name__
        if use_case in USE_CASES:
            raise ValueError(f"two use cases are called {use_case}")
        USE_CASES[use_case] = frozenset(bearers)
        QUERIES[use_case] = is_logged

        @wraps(function)
        async def look(app: App, actor: Actor, /, *args: P.args, **kwargs: P.kwargs) -> T:
            async with app.database.reading() as connection:
                work = replace(await _begin(app, connection, actor), looked=[] if is_logged else None)
                _require(work.actor, use_case)
                seen = await function(work, *args, **kwargs)
            if work.looked:
                async with app.database.transaction() as connection:
                    for entry in work.looked:
                        await audit.add(connection, entry)
            return seen

        return look

    return declare


async def _begin(app: App, connection: Connection, actor: Actor) -> Work:
    """Read the actor's roles again: between the press and now they may have been taken away."""
    seen = {}
    if actor.person_id is not None:
        there = await people.acting(connection, actor.person_id)
        roles = frozenset[Bearer](there[0].roles) if there else frozenset()
        actor = replace(actor, roles=roles, organization_id=there[1].id if there else None)
        seen = {there[1].id: there[1]} if there else {}
    return Work(connection, actor, app.clock.now(), app.catalog, seen=seen, is_redacted=app.is_redacted)


def _require(actor: Actor, use_case: str) -> None:
    allowed = USE_CASES[use_case]
    if ANYONE not in allowed and not actor.roles & allowed:
        raise NotAllowed
