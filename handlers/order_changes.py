"""Orders about pairs that work: their end, another last day."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers.calendar import typed_day
from handlers.deciding import titles
from handlers.states import Orders
from handlers.widgets import T, actor_of, back, both, go, open_screen, press, screen, start_number, typed
from services import order_changes as service
from services import pairs
from texts import Html
from texts.dates import day


async def facts_of_leaving(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the pairs that need an order of cancellation."""
    leaving = await service.pairs_to_cancel(*both(dialog_manager))
    return {"count": len(leaving), "lines": Html(titles(dialog_manager, leaving))}


async def facts_of_pair(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the pair whose term is to be another."""
    one = await pairs.pair_card(*both(dialog_manager), pair_id=start_number(dialog_manager, "pair"))
    return {"title": one.title, "ends": day(one.pair.ends_on, actor_of(dialog_manager).language)}


async def cancel(manager: DialogManager, basis: str) -> None:
    """Make the order that ends the work of all who go, and show it."""
    leaving = [one.pair.id for one in await service.pairs_to_cancel(*both(manager))]
    order_id = await service.order_cancellation(*both(manager), pair_ids=leaving, basis=basis)
    await manager.switch_to(Orders.list)
    await open_screen(manager, f"order:{order_id}")


async def cancel_simply(manager: DialogManager) -> None:
    """Name no basis."""
    await cancel(manager, "")


async def extend(manager: DialogManager, words: str) -> None:
    """Make the order about another last day, and show it."""
    pair_id = start_number(manager, "pair")
    order_id = await service.order_extension(*both(manager), pair_id=pair_id, ends_on=typed_day(manager, words))
    await manager.done()
    await open_screen(manager, f"order:{order_id}")


WINDOWS = (
    screen(
        Orders.cancel,
        T("order-cancel"),
        press("button-no-basis", cancel_simply),
        go("button-back", Orders.list),
        typed(cancel),
        getter=facts_of_leaving,
    ),
    screen(Orders.extend, T("order-extend"), back(), typed(extend), getter=facts_of_pair),
)
