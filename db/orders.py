"""Orders of the director about pairs, with their lines."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from sqlalchemy import ColumnElement, bindparam, delete, func, insert, select, update

from db.engine import Connection
from db.tables import OrderLineRow, OrderRow
from mentoring.orders import Act, Line, Order, OrderKind

_COLUMNS = (OrderRow.id, OrderRow.organization_id, OrderRow.sequence, OrderRow.number, OrderRow.dated,
            OrderRow.signed_on, OrderRow.kind, OrderRow.basis)  # fmt: skip
_ALL = select(*_COLUMNS).order_by(OrderRow.id)
_LINES = (
    select(
        OrderLineRow.order_id, OrderLineRow.pair_id, OrderLineRow.act, OrderLineRow.starts_on, OrderLineRow.ends_on,
        OrderLineRow.former_id,
    )
    .where(OrderLineRow.order_id.in_(bindparam("order_ids", expanding=True)))
    .order_by(OrderLineRow.pair_id)
)  # fmt: skip


async def create(connection: Connection, order: Order, approved_by: int | None) -> Order:
    """Store an order under the organization's next number; the organization's row must be locked.

    Its `id`, `sequence` and `number` are not looked at.
    """
    here = OrderRow.organization_id == order.organization_id
    sequence = int(await connection.scalar(select(func.coalesce(func.max(OrderRow.sequence), 0) + 1).where(here)) or 1)
    values = {
        "organization_id": order.organization_id, "sequence": sequence, "number": str(sequence), "dated": order.dated,
        "approved_by": approved_by, "kind": order.kind.value, "basis": order.basis,
    }  # fmt: skip
    order_id = await connection.scalar(insert(OrderRow).values(values).returning(OrderRow.id))
    await _write(connection, int(order_id or 0), order.lines)
    found = await get(connection, int(order_id or 0))
    if found is None:
        raise LookupError(order_id)
    return found


async def get(connection: Connection, order_id: int, *, lock: bool = False) -> Order | None:
    """Return an order; `lock` makes other transactions wait that would sign it."""
    if lock:
        await connection.execute(select(OrderRow.id).where(OrderRow.id == order_id).with_for_update())
    return next(iter(await _load(connection, OrderRow.id == order_id)), None)


async def many(connection: Connection, order_ids: Collection[int | None]) -> dict[int, Order]:
    """Return orders by number; None among the numbers is a pair without one."""
    numbers = {number for number in order_ids if number is not None}
    return {one.id: one for one in await _load(connection, OrderRow.id.in_(numbers))} if numbers else {}


async def of_organization(connection: Connection, organization_id: int) -> list[Order]:
    """Return the orders of an organization, newest first."""
    return (await _load(connection, OrderRow.organization_id == organization_id))[::-1]


async def of_pairs(connection: Connection, pair_ids: Collection[int]) -> list[Order]:
    """Return the orders in which some pairs stand, oldest first."""
    if not pair_ids:
        return []
    query = select(OrderLineRow.order_id).where(
        OrderLineRow.pair_id.in_(pair_ids) | OrderLineRow.former_id.in_(pair_ids)
    )
    return await _load(connection, OrderRow.id.in_(query))


async def sign(connection: Connection, order: Order) -> None:
    """Store that an order was signed: its number in the register, the day, and the terms it says."""
    values = {"number": order.number, "signed_on": order.signed_on}
    await connection.execute(update(OrderRow).where(OrderRow.id == order.id).values(values))
    await rewrite(connection, order.id, order.lines)


async def rewrite(connection: Connection, order_id: int, lines: Iterable[Line]) -> None:
    """Store an order's lines in place of those there were."""
    await connection.execute(delete(OrderLineRow).where(OrderLineRow.order_id == order_id))
    await _write(connection, order_id, lines)


async def _write(connection: Connection, order_id: int, lines: Iterable[Line]) -> None:
    rows = [
        {"order_id": order_id, "pair_id": one.pair_id, "act": one.act.value, "starts_on": one.starts_on,
         "ends_on": one.ends_on, "former_id": one.former_id}
        for one in lines
    ]  # fmt: skip
    await connection.execute(insert(OrderLineRow), rows)


async def _load(connection: Connection, condition: ColumnElement[bool]) -> list[Order]:
    rows = (await connection.execute(_ALL.where(condition))).all()
    numbers = [row.id for row in rows]
    lines: dict[int, list[Line]] = defaultdict(list)
    for one in await connection.execute(_LINES, {"order_ids": numbers}) if numbers else ():
        lines[one.order_id].append(Line(one.pair_id, Act(one.act), one.starts_on, one.ends_on, one.former_id))
    return [Order(**{**row._asdict(), "kind": OrderKind(row.kind)}, lines=tuple(lines[row.id])) for row in rows]
