"""The register of orders: those to be signed first; who sees that orders are carried out."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers import order_cards, order_changes, order_signing
from handlers.states import Orders
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    label,
    number_in,
    open_screen,
    opens,
    pages,
    press,
    say,
    screen,
    typed,
)
from mentoring.actors import Role
from mentoring.orders import Order
from services import order_changes as service
from services import order_settings, orders
from texts import plain


@opens("orders")
async def open_register(manager: DialogManager, argument: str) -> None:
    """Show the orders."""
    del argument
    await begin(manager, Orders.list)


@opens("order")
async def open_order(manager: DialogManager, argument: str) -> None:
    """Open an order."""
    await begin(manager, Orders.card, id=number_in(argument))


@opens("extend")
async def open_extension(manager: DialogManager, argument: str) -> None:
    """Ask for another last day of a pair."""
    await begin(manager, Orders.extend, pair=number_in(argument))


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the orders, those that wait to be signed first."""
    found = await orders.order_list(*both(dialog_manager))
    language = actor_of(dialog_manager).language
    leaving = await service.pairs_to_cancel(*both(dialog_manager))
    items = [(label(_entry(one, language)), f"order:{one.id}") for one in found]
    leads = Role.DIRECTOR in actor_of(dialog_manager).roles
    return {"count": len(found), "items": items, "leaving": len(leaving), "may_cancel": leads and bool(leaving)}


async def facts_of_control(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return who sees that orders are carried out."""
    name = await order_settings.order_control(*both(dialog_manager))
    return {"name": name or say(dialog_manager, "order-control-head"), "named": bool(name)}


async def control(manager: DialogManager, words: str) -> None:
    """Name who sees that orders are carried out."""
    await order_settings.name_order_control(*both(manager), words=words)
    await manager.switch_to(Orders.list)


async def control_by_head(manager: DialogManager) -> None:
    """Leave it to the head."""
    await control(manager, "")


def _entry(order: Order, language: str) -> str:
    dated = f"{order.signed_on or order.dated:%d.%m.%Y}"
    state = plain("order-short-signed" if order.signed_on else "order-short-waiting", language)
    return plain("order-entry", language, number=order.number, day=dated, state=state, kind=order.kind.value,
                 count=len(order.lines))  # fmt: skip


dialog = Dialog(
    screen(
        Orders.list,
        T("order-list"),
        pages("pages", choices("open", open_screen)),
        go("button-order-cancel", Orders.cancel, when="may_cancel"),
        go("button-order-control", Orders.control),
        back(),
        getter=facts_of_list,
    ),
    order_cards.WINDOW,
    *order_signing.WINDOWS,
    *order_changes.WINDOWS,
    screen(
        Orders.control,
        T("order-control"),
        press("button-control-head", control_by_head, when="named"),
        go("button-back", Orders.list),
        typed(control),
        getter=facts_of_control,
    ),
)
