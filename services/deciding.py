"""The director's decision about many pairs at once: one order for all that are approved."""

from collections.abc import Sequence

from db import pairs
from mentoring import pairs as rules
from mentoring.actors import CURATORS, Role
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.notices import Kind, Notice
from mentoring.orders import Order
from mentoring.pairs import Pair, PairStatus
from services.bound import return_together
from services.external import require_in_force
from services.listing import enrol
from services.order_making import assigning, issue, keepers_of, tell_ready
from services.pairs import PairCard, cards
from services.work import Work, command, found, query

# As many as a school pairs in a year; a forged list of numbers goes no further.
MOST_AT_ONCE = 500


@query(Role.DIRECTOR, *CURATORS)
async def pairs_to_decide(work: Work) -> list[PairCard]:
    """Return the pairs that wait for the director, oldest first."""
    return await cards(work, await pairs.of_organization(work.connection, work.organization_id, {PairStatus.SUBMITTED}))


@command(Role.DIRECTOR)
async def approve_pairs(work: Work, pair_ids: Sequence[int], *, with_people: bool = False) -> int:
    """Approve all of these that still wait, by one order; return the order's id.

    A pair that somebody left or returned meanwhile stays as it is. `with_people` adds to the lists of the year whoever
    is missing there.

    Raises:
        NotFound: one of them is not of this organization.
        WrongState: none of them waits any more, or somebody is on no list of a year that has lists.
    """
    await work.organization(lock=True)
    theirs = await _waiting(work, pair_ids)
    if not theirs:
        raise WrongState("decide-none-waits")
    order = await order_for(work, theirs, with_people=with_people)
    await tell_ready(work, order)
    return order.id


@command(Role.DIRECTOR)
async def return_pairs(work: Work, pair_ids: Sequence[int], remark: str) -> int:
    """Send all of these that still wait, groups as a whole, back to the curators with one remark; return how many."""
    if not remark.strip():
        raise BadInput("remark-expected")
    theirs = await return_together(work, await _chosen(work, pair_ids, lock=False), remark)
    if not theirs:
        raise WrongState("decide-none-waits")
    await _tell_returned(work, theirs)
    await work.log("return-pairs", pairs=len(theirs))
    return len(theirs)


async def order_for(work: Work, theirs: Sequence[Pair], *, with_people: bool = False) -> Order:
    """Approve pairs that are locked, and their organization before them, by one order; see `listing.enrol`."""
    kind, lines = await assigning(work, theirs)
    draft = Order(0, work.organization_id, 0, "", work.today(), None, kind, "", lines)
    for pair in theirs:
        rules.approve(pair, draft)
    await require_in_force(work, theirs)
    await enrol(work, theirs, with_people=with_people)
    order = await issue(work, kind, lines)
    for pair in theirs:
        await pairs.save(work.connection, rules.approve(pair, order), work.now)
    return order


async def _waiting(work: Work, pair_ids: Sequence[int]) -> list[Pair]:
    """Lock the pairs in the order of their numbers and return those that still wait."""
    return [one for one in await _chosen(work, pair_ids, lock=True) if one.status is PairStatus.SUBMITTED]


async def _chosen(work: Work, pair_ids: Sequence[int], *, lock: bool) -> list[Pair]:
    if not 0 < len(set(pair_ids)) <= MOST_AT_ONCE:
        raise WrongState("decide-none-chosen")
    theirs = [found(await pairs.get(work.connection, number, lock=lock)) for number in sorted(set(pair_ids))]
    if any(one.organization_id != work.organization_id for one in theirs):
        raise NotFound
    return theirs


async def _tell_returned(work: Work, theirs: Sequence[Pair]) -> None:
    """One letter to each keeper, however many pairs came back."""
    for keeper, pair_ids in (await keepers_of(work, theirs)).items():
        about = {"pair": pair_ids[0], "count": len(pair_ids)}
        key = f"told:pairs:returned:{keeper}:{work.actor.cause}"
        await work.tell(Notice(Kind.PAIRS_RETURNED, keeper, work.now, key, about))
