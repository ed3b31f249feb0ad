"""The best whole assignment of a situation, by a solver."""

from asyncio import to_thread
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from mentoring.matching import scoring
from mentoring.matching.encoding import Encoded, encode, kept_locks
from mentoring.matching.situation import Couple, Situation
from mentoring.ports import Solution, Solver


@dataclass(frozen=True)
class Proposal:
    """Who is proposed to whom; everything in the order of the mentees' ids.

    `couples` include the `locked` ones. `prices` say by how much a seat of a mentor is fought for: later changes start
    from them. `blocking` are the first couples, of `blocking_count`, who would both rather have each other than whom
    they got.
    """

    couples: tuple[Couple, ...]
    unserved: tuple[int, ...]
    points: int
    locked: frozenset[Couple] = frozenset()
    prices: Mapping[int, int] = field(default_factory=dict)
    blocking: tuple[Couple, ...] = ()
    blocking_count: int = 0

    @property
    def served(self) -> int:
        """How many mentees have a mentor."""
        return len(self.couples)


async def propose(situation: Situation, solver: Solver) -> Proposal:
    """Return the best whole assignment; others go on being served meanwhile."""
    async with solver.begin() as solve:
        encoded = await to_thread(encode, situation)
        solution = await solve(encoded.task)
    return await to_thread(read_solution, situation, encoded, solution)


def read_solution(situation: Situation, encoded: Encoded, solution: Solution) -> Proposal:
    """Return the proposal a solution says."""
    mentors, mentees = encoded.mentors, encoded.mentees
    couples = [
        (mentors[helper].id, mentees[seeker].id) for seeker, helper in enumerate(solution.helpers) if helper is not None
    ]
    prices = {one.id: price for one, price in zip(mentors, solution.prices, strict=True)}
    blocking = tuple((mentors[helper].id, mentees[seeker].id) for seeker, helper in solution.blocking)
    return proposal(situation, couples, prices, blocking, solution.blocking_count)


def proposal(
    situation: Situation,
    couples: list[Couple],
    prices: Mapping[int, int],
    blocking: tuple[Couple, ...] = (),
    blocking_count: int = 0,
    known: Proposal | None = None,
) -> Proposal:
    """Return a proposal of these couples besides the locked ones.

    Couples that are in `known` as well are worth what they were, and its points are counted on from.
    """
    locked = kept_locks(situation)
    every = tuple(sorted((*couples, *locked), key=lambda one: one[1]))
    served = {mentee_id for _, mentee_id in every}
    before = set(known.couples) if known else set[Couple]()
    gained, lost = (_points(situation, some) for some in (set(every) - before, before - set(every)))
    total = (known.points if known else 0) + gained - lost
    unserved = tuple(one for one in situation.by_mentee if one not in served)
    return Proposal(every, unserved, total, frozenset(locked), prices, blocking, blocking_count)


def _points(situation: Situation, couples: Iterable[Couple]) -> int:
    return sum(
        scoring.points(situation, situation.by_mentor[mentor], situation.by_mentee[mentee])
        for mentor, mentee in couples
    )
