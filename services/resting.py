"""Pairs at work that have not met for long, for those who look after them."""

from collections.abc import Collection
from datetime import datetime, time, timedelta

from db import meetings, pairs, people
from db import orders as decrees
from mentoring.actors import CURATORS
from mentoring.meeting_cycle import WITHOUT_CYCLE, next_kind
from mentoring.orders import Order
from mentoring.pairs import Pair, PairStatus
from services.scope import form_scope
from services.work import Work, local_moment

# As long as it takes until a keeper is told: the pair's own people are asked first (services/meeting_telling.py).
PATIENCES = 2


async def resting_pairs(work: Work) -> list[Pair]:
    """Return the pairs at work the actor keeps that have had no meeting, and have none ahead, for too long."""
    scope, profile = await form_scope(work), await work.profile()
    at_work = await pairs.of_organization(work.connection, work.organization_id, {PairStatus.ACTIVE})
    holders = await people.holders(work.connection, work.organization_id, *CURATORS)
    kept = [one for one in at_work if keeps(work, one, holders) and (not scope or one.form in scope)]
    if not kept:
        return []
    had = await meetings.last_by_kind(work.connection, work.organization_id, work.now)
    orders = await decrees.many(work.connection, {one.order_id for one in kept})
    cycle = tuple(one.id for one in profile.meetings)
    long_ago, ends_soon = work.now - timedelta(PATIENCES * profile.idle_days), timedelta(profile.end_reminder_days)
    return [
        one for one in kept
        if one.kind not in WITHOUT_CYCLE
        and max([_began(work, one, orders.get(one.order_id or 0)), *had.get(one.id, {}).values()]) <= long_ago
        and next_kind(cycle, set(had.get(one.id, {})), acquainted=one.met_on is not None,
                      ends_soon=work.today() >= one.ends_on - ends_soon)
    ]  # fmt: skip


def _began(work: Work, pair: Pair, order: Order | None) -> datetime:
    """The moment from which a pair could meet: its first day, or the day its order was signed where that is later."""
    signed = order.signed_on if order and order.signed_on else pair.starts_on
    return local_moment(max(pair.starts_on, signed), time(), work.zone.key)


def keeps(work: Work, pair: Pair, holders: Collection[int]) -> bool:
    """Whether a pair is the actor's to look after: its own curator's, else every curator's; never a member's."""
    keeper = pair.curator_id if pair.curator_id in holders else None
    return keeper in (None, work.person_id) and work.person_id not in pair.members
