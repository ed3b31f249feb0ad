"""Making an order of the director: its lines, its number, who is told, and when it is late."""

from collections.abc import Sequence
from datetime import timedelta

from db import orders as decrees
from db import pairs, people
from mentoring.actors import CURATORS, Role
from mentoring.notices import Kind, Notice
from mentoring.orders import LATE_AFTER, Act, Line, Order, OrderKind
from mentoring.pairs import Pair, PairStatus
from services.pairs import MORNING
from services.work import Work, local_moment


async def issue(work: Work, kind: OrderKind, lines: Sequence[Line], basis: str = "") -> Order:
    """Make an order under the organization's next number, remind of it while it is unsigned, and return it.

    The organization's row must be locked before any pair's: numbers have no gaps, and no two acts wait for each other.
    """
    draft = Order(0, work.organization_id, 0, "", work.today(), None, kind, basis, tuple(lines))
    order = await decrees.create(work.connection, draft, work.actor.person_id)
    await work.log("issue-order", order=order.id, kind=kind.value, pairs=len(order.lines))
    zone = (await work.organization()).zone
    for days in LATE_AFTER:
        due = local_moment(order.dated + timedelta(days), MORNING, zone)
        about = {"order": order.id}
        await work.tell(
            *(Notice(Kind.ORDER_UNSIGNED, one, due, f"order:{order.id}:unsigned:{days}:{one}", about)
              for one in await signers(work))
        )  # fmt: skip
    return order


async def assigning(work: Work, theirs: Sequence[Pair]) -> tuple[OrderKind, tuple[Line, ...]]:
    """Return the kind and lines of the order for pairs that begin; where each takes another's place, it is a change."""
    former = {pair.id: await _former(work, pair) for pair in theirs}
    lines = tuple(
        Line(one.id, Act.REPLACE if former[one.id] else Act.ASSIGN, one.starts_on, one.ends_on, former[one.id])
        for one in theirs
    )
    return (OrderKind.CHANGE if all(former.values()) else OrderKind.ASSIGNMENT), lines


async def tell_ready(work: Work, order: Order) -> None:
    """Send the order as a file to whoever signs it or has it signed."""
    await work.tell(*(ready(work, order, one) for one in await signers(work)))


def ready(work: Work, order: Order, recipient: int) -> Notice:
    """The order as a file for one person; asked for twice, it comes twice."""
    key = f"told:order:{order.id}:{recipient}:{work.actor.cause}"
    return Notice(Kind.ORDER_READY, recipient, work.now, key, {"order": order.id})


async def signers(work: Work) -> list[int]:
    """Return the directors and those who keep pairs here."""
    return await people.holders(work.connection, work.organization_id, Role.DIRECTOR, *CURATORS)


async def keepers_of(work: Work, theirs: Sequence[Pair]) -> dict[int, list[int]]:
    """Return the numbers of pairs by whoever keeps them; those that nobody keeps are every curator's."""
    everybody = await people.holders(work.connection, work.organization_id, *CURATORS)
    kept: dict[int, list[int]] = {}
    for pair in theirs:
        for keeper in [pair.curator_id] if pair.curator_id else everybody:
            if keeper != work.actor.person_id:
                kept.setdefault(keeper, []).append(pair.id)
    return kept


async def _former(work: Work, pair: Pair) -> int | None:
    """The pair whose mentor a new one replaces: the mentee's last one that ended early and that nobody replaced yet."""
    theirs = await pairs.of_person(work.connection, pair.mentee_id)
    known = await decrees.of_pairs(work.connection, [one.id for one in theirs])
    replaced = {line.former_id for order in known for line in order.lines}
    ended = [
        one for one in theirs
        if one.mentee_id == pair.mentee_id and one.organization_id == pair.organization_id
        and one.status is PairStatus.ENDED and one.order_id is not None and one.id not in replaced
    ]  # fmt: skip
    return ended[0].id if ended else None
