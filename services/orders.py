"""The director's decision about a pair, and the signed order that makes it work."""

from db import pairs
from mentoring import pairs as rules
from mentoring.actors import Role
from mentoring.errors import BadInput
from mentoring.notices import Kind
from mentoring.pairs import Order
from services.pairs import KEEPERS, MORNING, notice, tell_keepers, the_pair
from services.work import Work, command, found, local_moment

NUMBER_LIMIT = 30


@command(Role.DIRECTOR)
async def approve_pair(work: Work, pair_id: int) -> int:
    """The director approves: the order gets the next number and goes out as a file; return the order's number."""
    pair = await the_pair(work, pair_id)
    await work.organization(pair.organization_id, lock=True)
    rules.approve(pair, Order(0, pair.organization_id, 0, "", work.today()))
    order = await pairs.new_order(work.connection, pair.organization_id, work.today(), work.person_id)
    changed = rules.approve(pair, order)
    await pairs.save(work.connection, changed, work.now)
    await work.tell(notice(work, Kind.PAIR_ORDER, pair_id, work.person_id))
    await tell_keepers(work, changed, Kind.PAIR_ORDER)
    return order.sequence


@command(Role.DIRECTOR)
async def return_pair(work: Work, pair_id: int, remark: str) -> None:
    """The director sends a pair back to the curator with a remark."""
    if not remark.strip():
        raise BadInput("remark-expected")
    changed = rules.send_back(await the_pair(work, pair_id), remark)
    await pairs.save(work.connection, changed, work.now)
    await tell_keepers(work, changed, Kind.PAIR_RETURNED)


@command(Role.DIRECTOR, *KEEPERS)
async def record_signed_order(work: Work, pair_id: int, number: str = "") -> None:
    """The order has been signed today, under its own number or another of the register; the pair is active now."""
    pair = await the_pair(work, pair_id)
    changed = rules.activate(pair)
    order = found((await pairs.orders(work.connection, [pair.order_id])).get(pair.order_id or 0))
    number = " ".join(number.split()) or order.number
    if len(number) > NUMBER_LIMIT:
        raise BadInput("order-number-too-long", max=NUMBER_LIMIT, length=len(number))
    await pairs.sign(work.connection, order.id, number, work.today())
    await pairs.save(work.connection, changed, work.now)
    await work.tell(*(notice(work, Kind.PAIR_ACTIVE, pair_id, member) for member in pair.members))
    profile = await work.profile_of_pair(pair)
    zone = (await work.organization(pair.organization_id)).zone
    morning = local_moment(pair.ends_on, MORNING, zone)
    planned = rules.plan_program(changed, profile.end_reminder_days, morning)
    await work.tell(*(one for one in planned if one.due_at > work.now))
