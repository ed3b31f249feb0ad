"""Who a program is of: the pair or the pairs of a group with their people, and who decides on it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from db import pairs, people
from db import programs as store
from mentoring.actors import CURATORS, Role
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.kinds import GROUP, REVERSE
from mentoring.pairs import OPEN, Pair, PairStatus
from mentoring.people import Person
from mentoring.profiles import Profile
from mentoring.programs import WRITTEN_FROM, Program, Version, decides
from services.behalf import whose
from services.pairs import the_pair
from services.work import Work, found

BOUND = (GROUP, REVERSE)


@dataclass(frozen=True)
class Unit:
    """The pairs of one program, those under way where there are any, oldest first."""

    pairs: tuple[Pair, ...]

    @property
    def first(self) -> Pair:
        """The pair the others are told by: in reverse mentoring the direction that was proposed."""
        return self.pairs[0]

    @property
    def kind(self) -> str:
        """The kind of mentoring."""
        return self.first.kind

    @property
    def members(self) -> tuple[int, ...]:
        """Everybody who writes the program, the mentor first."""
        return tuple(dict.fromkeys((self.first.mentor_id, *(one.mentee_id for one in self.pairs))))

    @property
    def is_open(self) -> bool:
        """Whether its people work together, or are about to: both have said yes and nobody has gone."""
        return all(one.status in WRITTEN_FROM for one in self.pairs)

    @property
    def is_working(self) -> bool:
        """Whether each of its pairs works already."""
        return all(one.status is PairStatus.ACTIVE for one in self.pairs)

    @property
    def term(self) -> tuple[date, date]:
        """The first and the last day on which all of its pairs work, by their orders."""
        return max(one.starts_on for one in self.pairs), min(one.ends_on for one in self.pairs)


async def unit_around(work: Work, pair: Pair) -> Unit:
    """Return the unit a pair is of: itself, or the group whose pairs are written about together."""
    if pair.group_id is None or pair.kind not in BOUND:
        return Unit((pair,))
    return _under_way(await pairs.of_group(work.connection, pair.group_id))


async def unit_of(work: Work, program: Program) -> Unit:
    """Return whose program it is."""
    if program.group_id is not None:
        return _under_way(await pairs.of_group(work.connection, program.group_id))
    return Unit((found(await pairs.get(work.connection, program.pair_id or 0)),))


async def the_program(work: Work, program_id: int, *, lock: bool = True) -> tuple[Program, Unit]:
    """Return a program of the actor's organization, of which the actor is a member or which they keep."""
    program = found(await store.get(work.connection, program_id, lock=lock))
    unit = await unit_of(work, program)
    for pair in unit.pairs:
        if await _reaches(work, pair):
            return program, unit
    raise NotFound


async def open_version(work: Work, program: Program, unit: Unit) -> Version:
    """Return the version that is written or decided upon; WrongState where there is none, or the pair is over."""
    require_written_now(unit)
    version = await store.open_version(work.connection, program.id)
    if version is None or not program.is_open:
        raise WrongState("program-moved-on", state="approved" if program.in_force else "other")
    return version


def require_written_now(unit: Unit) -> None:
    """Raise WrongState before both have said yes to each other, and once a pair is over."""
    if not unit.is_open:
        raise WrongState("program-pair-not-there")


async def speaker(work: Work, unit: Unit, person_id: int = 0, act: str = "") -> int:
    """Return whose act it is: a member's own, or that of a member without an account for whom a keeper writes.

    Raises:
        NotAllowed: the actor is no member, and every member speaks for themselves.
    """
    if person_id:
        if person_id not in unit.members:
            raise NotFound
        return await whose(work, person_id, act)
    if work.person_id in unit.members:
        return work.person_id
    silent = await without_account(work, unit)
    if not silent or not work.actor.is_any(*CURATORS):
        raise NotAllowed("program-not-yours")
    return await whose(work, silent[0].id, act)


async def without_account(work: Work, unit: Unit) -> list[Person]:
    """Return the members who take part on paper: a keeper writes for them."""
    known = await people.many(work.connection, unit.members)
    return [known[one] for one in unit.members if one in known and not known[one].has_account]


async def deciders(work: Work, profile: Profile, unit: Unit) -> tuple[str, ...]:
    """Return who approves, one after the other: as the profile names them, save roles that only members hold.

    Nobody approves their own program; where that would leave nobody at all, those of the profile do.
    """
    named = profile.approvals.programs
    able = [role for role in named if await holders_of(work, unit, role)]
    return tuple(able) or named


async def holders_of(work: Work, unit: Unit, role: str) -> list[int]:
    """Return who of a role decides on a program: of curators the one who keeps the pair, where there is one."""
    known = await people.holders(work.connection, unit.first.organization_id, Role(role))
    others = [one for one in known if one not in unit.members]
    own = [one for one in others if role == Role.CURATOR and one == unit.first.curator_id]
    return own or others


async def may_decide(work: Work, unit: Unit, version: Version, chain: Sequence[str]) -> bool:
    """Whether it is the actor's turn; a member decides on their own program only where nobody else could."""
    if not decides(version, work.actor.roles, chain):
        return False
    return work.actor.person_id not in unit.members or not await holders_of(work, unit, chain[version.approvals])


def _under_way(bound: Sequence[Pair]) -> Unit:
    theirs = [one for one in bound if one.status in OPEN]
    if not bound:
        raise NotFound
    return Unit(tuple(theirs or bound))


async def _reaches(work: Work, pair: Pair) -> bool:
    try:
        await the_pair(work, pair.id, lock=False)
    except NotFound:
        return False
    return True
