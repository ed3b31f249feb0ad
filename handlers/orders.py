"""The director's decision and the signed order: screens beside the pair's card."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers.states import Pairs
from handlers.widgets import (
    T,
    actor_of,
    begin,
    both,
    go,
    number_in,
    open_screen,
    opens,
    press,
    respond,
    screen,
    start_number,
    typed,
)
from mentoring.kinds import GROUP, REVERSE
from mentoring.pairs import Step
from services import listing, orders, pairs
from texts.dates import day


@opens("sign")
async def open_signing(manager: DialogManager, argument: str) -> None:
    """Open the recording of an order's signing; the card, where there is nothing to record any more."""
    card = await pairs.pair_card(*both(manager), pair_id=number_in(argument))
    can_sign = Step.RECORD_SIGNING in card.steps
    await begin(manager, Pairs.number if can_sign else Pairs.card, id=card.pair.id)


async def facts_of_order(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the order whose signing is recorded."""
    one = await pairs.pair_card(*both(dialog_manager), pair_id=start_number(dialog_manager))
    language = actor_of(dialog_manager).language
    dated = day(one.order.dated, language) if one.order else ""
    return {"number": one.order.number if one.order else "", "day": dated}


async def facts_of_remark(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what goes back together with the pair."""
    one = await pairs.pair_card(*both(dialog_manager), pair_id=start_number(dialog_manager))
    return {"bound": one.pair.kind if one.pair.group_id and one.pair.kind in (GROUP, REVERSE) else "none"}


async def approve(manager: DialogManager) -> None:
    """Approve; the order comes as a file. Where somebody is on no list of the year, ask whether to add them."""
    if await listing.unlisted(*both(manager), pair_ids=[start_number(manager)]):
        await open_screen(manager, f"decide-one:{start_number(manager)}")
        return
    await orders.approve_pair(*both(manager), pair_id=start_number(manager))
    await respond(manager, "pair-approved")


async def send_back(manager: DialogManager, remark: str) -> None:
    """Return the pair to the curator."""
    await orders.return_pair(*both(manager), pair_id=start_number(manager), remark=remark)
    await manager.switch_to(Pairs.card)


async def signed_as_is(manager: DialogManager) -> None:
    """The order was signed under its own number."""
    await signed(manager, "")


async def signed(manager: DialogManager, number: str) -> None:
    """Record the signed order; the pair is active from now on."""
    await orders.record_signed_order(*both(manager), pair_id=start_number(manager), number=number)
    await manager.switch_to(Pairs.card)


WINDOWS = (
    screen(Pairs.remark, T("pair-remark-ask"), go("button-back", Pairs.card), typed(send_back), getter=facts_of_remark),
    screen(
        Pairs.number,
        T("order-number"),
        press("button-signed-as-is", signed_as_is),
        go("button-back", Pairs.card),
        typed(signed),
        getter=facts_of_order,
    ),
)
