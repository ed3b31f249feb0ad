"""What notices about many pairs and about orders say."""

from db import orders as decrees
from db import pairs
from mentoring.notices import Kind
from mentoring.orders import Order
from mentoring.pairs import PairStatus
from mentoring.ports import Attachment, Letter
from services.order_making import signers
from services.order_papers import order_file, order_name
from services.telling import Telling, tells
from texts import Value
from texts.dates import day


@tells(Kind.ORDER_READY)
async def _ready(telling: Telling) -> Letter | None:
    """The order as a file, to somebody who still has to do with orders."""
    order = await _order(telling)
    if order is None:
        return None
    file = Attachment("document", order_name(order), await order_file(telling.work, order))
    return telling.say(_words(telling, order), telling.button("button-open-order", f"order:{order.id}"), file=file)


@tells(Kind.ORDER_UNSIGNED)
async def _unsigned(telling: Telling) -> Letter | None:
    order = await _order(telling)
    if order is None or order.signed_on is not None:
        return None
    return telling.say(_words(telling, order), telling.button("button-open-order", f"order:{order.id}"))


@tells(Kind.PAIRS_TO_APPROVE)
async def _to_approve(telling: Telling) -> Letter | None:
    here = telling.recipient.organization_id
    waiting = await pairs.of_organization(telling.work.connection, here, {PairStatus.SUBMITTED})
    if not waiting:
        return None
    return telling.say({"count": len(waiting)}, telling.button("button-decide", "decide"))


@tells(Kind.PAIRS_RETURNED)
async def _returned(telling: Telling) -> Letter | None:
    pair = await pairs.get(telling.work.connection, telling.number("pair"))
    if pair is None or not pair.remark:
        return None
    words: dict[str, Value] = {"count": telling.number("count"), "remark": pair.remark}
    return telling.say(words, telling.button("button-sheets", "sheets"))


async def _order(telling: Telling) -> Order | None:
    order = await decrees.get(telling.work.connection, telling.number("order"))
    if order is None or order.organization_id != telling.recipient.organization_id:
        return None
    return order if telling.recipient.person_id in await signers(telling.work) else None


def _words(telling: Telling, order: Order) -> dict[str, Value]:
    dated = day(order.signed_on or order.dated, telling.language)
    return {"number": order.number, "day": dated, "kind": order.kind.value, "count": len(order.lines)}
