"""Orders about pairs that work already, or did: another last day, the end of the work. Made by the director."""

from collections.abc import Mapping, Sequence
from datetime import date

from db import orders as decrees
from db import pairs, partings
from mentoring.actors import Role
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.orders import Act, Line, OrderKind, read_basis
from mentoring.pairs import Pair, PairStatus
from services.deciding import MOST_AT_ONCE
from services.order_making import issue, tell_ready
from services.orders import SIGNERS, require_term
from services.pairs import PairCard, cards, the_pair
from services.work import Work, command, query


@command(Role.DIRECTOR)
async def order_extension(work: Work, pair_id: int, ends_on: date) -> int:
    """Make the order that gives a working pair another last day, and return its id; it holds once it is signed.

    Raises:
        BadInput: the day is the present one or before today, or crosses a bound of the profile.
        WrongState: the pair does not work, or such an order waits to be signed already.
    """
    await work.organization(lock=True)
    pair = await the_pair(work, pair_id)
    if pair.status is not PairStatus.ACTIVE:
        raise WrongState("pair-not-active")
    if ends_on == pair.ends_on or ends_on < work.today():
        raise BadInput("order-same-term")
    await require_term(work, pair, pair.starts_on, ends_on, is_extended=True)
    await _require_none_waits(work, pair)
    order = await issue(work, OrderKind.CHANGE, [Line(pair.id, Act.EXTEND, pair.starts_on, ends_on)])
    await tell_ready(work, order)
    return order.id


@query(*SIGNERS)
async def pairs_to_cancel(work: Work) -> list[PairCard]:
    """Return the pairs of signed orders that ended early, or will, and are in no order of cancellation yet."""
    return await cards(work, await _leaving(work))


@command(Role.DIRECTOR)
async def order_cancellation(work: Work, pair_ids: Sequence[int], basis: str = "") -> int:
    """Make one order that ends the work of pairs whose members go, and return its id; `basis` is what it is based on.

    Raises:
        WrongState: none of them needs such an order any more.
    """
    words = read_basis(basis)
    await work.organization(lock=True)
    chosen = set(pair_ids)
    if len(chosen) > MOST_AT_ONCE:
        raise WrongState("decide-none-chosen")
    known = await pairs.many(work.connection, sorted(chosen), lock=True)
    if len(known) != len(chosen) or any(one.organization_id != work.organization_id for one in known):
        raise NotFound
    theirs = [one for one in await _leaving(work) if one.id in chosen]
    if not theirs:
        raise WrongState("order-none-to-cancel")
    ahead = await partings.last_days(work.connection, work.organization_id)
    lines = [Line(one.id, Act.CANCEL, one.starts_on, _last_day(one, ahead, work.today())) for one in theirs]
    order = await issue(work, OrderKind.CANCELLATION, lines, words)
    await tell_ready(work, order)
    return order.id


async def _leaving(work: Work) -> list[Pair]:
    theirs = await pairs.of_organization(work.connection, work.organization_id, (PairStatus.ACTIVE, PairStatus.ENDED))
    ahead = await partings.last_days(work.connection, work.organization_id)
    gone = [one for one in theirs if _is_over(one) or one.declined_by is not None or one.id in ahead]
    leaving = [one for one in gone if one.order_id is not None]
    known = await decrees.of_pairs(work.connection, [one.id for one in leaving])
    signed = {one.id for one in known if one.signed_on is not None}
    done = {line.pair_id for one in known for line in one.lines if line.act is Act.CANCEL}
    return [one for one in leaving if one.order_id in signed and one.id not in done]


def _last_day(pair: Pair, ahead: Mapping[int, date], today: date) -> date:
    """The last day of work: settled by an application, past, or the term as it stands now."""
    return min(pair.ends_on, today) if _is_over(pair) else min(pair.ends_on, ahead.get(pair.id, pair.ends_on))


def _is_over(pair: Pair) -> bool:
    return pair.status is PairStatus.ENDED


async def _require_none_waits(work: Work, pair: Pair) -> None:
    for order in await decrees.of_pairs(work.connection, [pair.id]):
        line = order.line(pair.id)
        if line is not None and line.act is Act.EXTEND and order.signed_on is None:
            raise WrongState("order-waits-already", number=order.number)
