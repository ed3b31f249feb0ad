"""An order in words: its number, its pairs, its terms; its file once more."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers.deciding import titles
from handlers.states import Orders
from handlers.widgets import T, actor_of, back, both, go, press, respond, screen, start_number
from mentoring.orders import Order
from services import orders
from texts import Html, text
from texts.dates import day


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return an order in words."""
    one = await orders.order_card(*both(dialog_manager), order_id=start_number(dialog_manager))
    language, order = actor_of(dialog_manager).language, one.order
    key = "order-is-signed" if order.signed_on else "order-is-waiting"
    state = text(key, language, day=day(order.signed_on or order.dated, language))
    return {
        "number": order.number, "day": day(order.signed_on or order.dated, language), "kind": order.kind.value,
        "state": Html(state), "lines": Html(titles(dialog_manager, list(one.pairs))), "count": len(one.pairs),
        "can_sign": one.can_be_signed, "many": len(one.pairs) > 1, "term": _term(order, language),
    }  # fmt: skip


async def send_file(manager: DialogManager) -> None:
    """Send the order again."""
    await orders.order_order_file(*both(manager), order_id=start_number(manager))
    await respond(manager, "paper-coming")


def _term(order: Order, language: str) -> str:
    """The terms of an order's lines: one where all are the same."""
    terms = sorted({(line.starts_on, line.ends_on) for line in order.lines})
    shown = [f"{day(first, language)} – {day(last, language)}" for first, last in terms[:3]]
    return "; ".join(shown) + ("…" if len(terms) > len(shown) else "")


WINDOW = screen(
    Orders.card,
    T("order-card"),
    press("button-order-file", send_file),
    go("button-order-signed", Orders.number, when="can_sign"),
    back(),
    getter=facts_of_card,
)
