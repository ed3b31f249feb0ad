"""Who must not be paired with whom: private, for those who match only."""

from dataclasses import dataclass

from db import banks as notes
from db import people
from db.banks import Separation
from mentoring.actors import CURATORS
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.pairs import short_reason
from mentoring.people import Person
from services.behalf import kept
from services.work import Work, command, found, query


@dataclass(frozen=True)
class Apart:
    """One entry with its two people."""

    separation: Separation
    first: Person
    second: Person


@command(*CURATORS)
async def separate(work: Work, person_id: int, other_id: int, reason: str = "") -> int:
    """Note that two people are never to be paired; return the entry's number.

    Raises:
        BadInput: it is one and the same person, or the reason is too long.
        NotFound: one of them is not in the banks here.
    """
    if person_id == other_id:
        raise BadInput("pair-with-oneself")
    first, second = await kept(work, person_id), await kept(work, other_id)
    await work.log("separate", first.id, other=second.id)
    both, why = (first.id, second.id), short_reason(reason)
    return await notes.separate(work.connection, work.organization_id, both, why, work.person_id, work.now)


@command(*CURATORS)
async def unite(work: Work, separation_id: int) -> None:
    """Take an entry back: the two may be paired again."""
    one = found(await notes.separation(work.connection, separation_id))
    if one.organization_id != work.organization_id:
        raise NotFound
    await work.log("unite", one.first_id, other=one.second_id)
    await notes.unite(work.connection, separation_id)


@query(*CURATORS, is_logged=True)
async def separations(work: Work, person_id: int = 0) -> list[Apart]:
    """Return who is kept apart, of one person or of all, newest first."""
    if person_id and await people.within(work.connection, person_id, work.organization_id):
        await work.see("view-separations", person_id)
    all_of_them = await notes.separations(work.connection, work.organization_id)
    theirs = [one for one in all_of_them if not person_id or person_id in (one.first_id, one.second_id)]
    known = await people.many(work.connection, {number for one in theirs for number in (one.first_id, one.second_id)})
    return [Apart(one, known[one.first_id], known[one.second_id]) for one in theirs]


async def kept_apart(work: Work, person_id: int) -> frozenset[int]:
    """Return with whom somebody must not be paired in the actor's organization."""
    known = await notes.separations(work.connection, work.organization_id)
    return frozenset(one.other(person_id) for one in known if person_id in (one.first_id, one.second_id))


async def require_not_apart(work: Work, person_id: int, other_id: int) -> None:
    """Raise WrongState where two people must not be paired."""
    if other_id in await kept_apart(work, person_id):
        raise WrongState("pair-kept-apart")
