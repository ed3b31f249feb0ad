"""The register of orders: the file again, the signing with number, day and term, orders about pairs that work."""

from datetime import date
from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.calendar import recent_day, today, typed_day
from handlers.deciding import titles
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
    start_number,
    typed,
)
from mentoring.actors import Role
from mentoring.errors import BadInput, NotFound
from mentoring.orders import Act, Order, read_number, read_signed_on
from services import order_changes, order_settings, orders, pairs
from texts import Html, plain, text
from texts.dates import day

# What people type between two days, in either language: data that is read, no text that is shown.
BETWEEN = ("–", "—", " - ", " по ", " to ")


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
    leaving = await order_changes.pairs_to_cancel(*both(dialog_manager))
    items = [(label(_entry(one, language)), f"order:{one.id}") for one in found]
    leads = Role.DIRECTOR in actor_of(dialog_manager).roles
    return {"count": len(found), "items": items, "leaving": len(leaving), "may_cancel": leads and bool(leaving)}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return an order in words."""
    one = await orders.order_card(*both(dialog_manager), order_id=_id(dialog_manager))
    language, order = actor_of(dialog_manager).language, one.order
    key = "order-is-signed" if order.signed_on else "order-is-waiting"
    state = text(key, language, day=day(order.signed_on or order.dated, language))
    return {
        "number": order.number, "day": day(order.signed_on or order.dated, language), "kind": order.kind.value,
        "state": Html(state), "lines": Html(titles(dialog_manager, list(one.pairs))), "count": len(one.pairs),
        "can_sign": one.can_be_signed, "many": len(one.pairs) > 1, "term": _term(order, language),
    }  # fmt: skip


async def facts_of_leaving(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the pairs that need an order of cancellation."""
    leaving = await order_changes.pairs_to_cancel(*both(dialog_manager))
    return {"count": len(leaving), "lines": Html(titles(dialog_manager, leaving))}


async def facts_of_pair(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the pair whose term is to be another."""
    one = await pairs.pair_card(*both(dialog_manager), pair_id=start_number(dialog_manager, "pair"))
    return {"title": one.title, "ends": day(one.pair.ends_on, actor_of(dialog_manager).language)}


async def facts_of_control(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return who sees that orders are carried out."""
    name = await order_settings.order_control(*both(dialog_manager))
    return {"name": name or say(dialog_manager, "order-control-head"), "named": bool(name)}


async def send_file(manager: DialogManager) -> None:
    """Send the order again."""
    await orders.order_order_file(*both(manager), order_id=_id(manager))
    await manager.event.answer(say(manager, "paper-coming"))  # type: ignore[union-attr]


async def number_as_is(manager: DialogManager) -> None:
    """It was signed under its own number."""
    await number(manager, "")


async def number(manager: DialogManager, words: str) -> None:
    """Take the number of the register."""
    manager.dialog_data["number"] = read_number(words, "")
    await manager.switch_to(Orders.day)


async def _signed_on(manager: DialogManager, found: date) -> None:
    """Go on to the term, where the order lets pairs begin."""
    manager.dialog_data["signed_on"] = read_signed_on(found, today(manager)).isoformat()
    one = await orders.order_card(*both(manager), order_id=_id(manager))
    if any(line.act in (Act.ASSIGN, Act.REPLACE) for line in one.order.lines):
        await manager.switch_to(Orders.term)
    else:
        await sign(manager, None)


async def term_as_is(manager: DialogManager) -> None:
    """The terms are those of the order."""
    await sign(manager, None)


async def term(manager: DialogManager, words: str) -> None:
    """All pairs have another term in the signed order."""
    await sign(manager, _read_term(manager, words))


async def facts_of_terms(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the order's pairs that begin, each with its term."""
    one = await orders.order_card(*both(dialog_manager), order_id=_id(dialog_manager))
    terms = {line.pair_id: f"{line.starts_on:%d.%m.%y}–{line.ends_on:%d.%m.%y}" for line in one.order.lines
             if line.act in (Act.ASSIGN, Act.REPLACE)}  # fmt: skip
    items = [
        (label(f"{terms[card.pair.id]} · {card.title}"), str(card.pair.id))
        for card in one.pairs
        if card.pair.id in terms
    ]
    return {"items": items, "count": len(items)}


async def facts_of_line(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the pair whose term is to be another, with the term it has."""
    one = await orders.order_card(*both(dialog_manager), order_id=_id(dialog_manager))
    number, language = int(dialog_manager.dialog_data["line"]), actor_of(dialog_manager).language
    card = next((card for card in one.pairs if card.pair.id == number), None)
    line = one.order.line(number)
    if card is None or line is None:
        raise NotFound
    return {"title": card.title, "starts": day(line.starts_on, language), "ends": day(line.ends_on, language)}


async def choose_line(manager: DialogManager, pair_id: str) -> None:
    """Ask for one pair's term."""
    manager.dialog_data["line"] = number_in(pair_id)
    await manager.switch_to(Orders.line)


async def line_term(manager: DialogManager, words: str) -> None:
    """Take one pair's term."""
    starts_on, ends_on = _read_term(manager, words)
    await orders.set_line_term(
        *both(manager), order_id=_id(manager), pair_id=int(manager.dialog_data["line"]), starts_on=starts_on,
        ends_on=ends_on,
    )  # fmt: skip
    await manager.switch_to(Orders.terms)


def _read_term(manager: DialogManager, words: str) -> tuple[date, date]:
    separator = next((one for one in BETWEEN if one in words), None)
    if separator is None:
        raise BadInput("order-term-expected")
    first, last = words.split(separator, 1)
    return typed_day(manager, first), typed_day(manager, last)


async def sign(manager: DialogManager, days: tuple[date, date] | None) -> None:
    """Record the signing."""
    starts_on, ends_on = days or (None, None)
    await orders.sign_order(
        *both(manager), order_id=_id(manager), number=str(manager.dialog_data.get("number", "")),
        signed_on=date.fromisoformat(str(manager.dialog_data["signed_on"])), starts_on=starts_on, ends_on=ends_on,
    )  # fmt: skip
    await manager.switch_to(Orders.card)


async def cancel(manager: DialogManager, basis: str) -> None:
    """Make the order that ends the work of all who go, and show it."""
    leaving = [one.pair.id for one in await order_changes.pairs_to_cancel(*both(manager))]
    order_id = await order_changes.order_cancellation(*both(manager), pair_ids=leaving, basis=basis)
    await manager.switch_to(Orders.list)
    await open_screen(manager, f"order:{order_id}")


async def cancel_simply(manager: DialogManager) -> None:
    """Name no basis."""
    await cancel(manager, "")


async def extend(manager: DialogManager, words: str) -> None:
    """Make the order about another last day, and show it."""
    pair_id = start_number(manager, "pair")
    order_id = await order_changes.order_extension(*both(manager), pair_id=pair_id, ends_on=typed_day(manager, words))
    await manager.done()
    await open_screen(manager, f"order:{order_id}")


async def control(manager: DialogManager, words: str) -> None:
    """Name who sees that orders are carried out."""
    await order_settings.name_order_control(*both(manager), words=words)
    await manager.switch_to(Orders.list)


async def control_by_head(manager: DialogManager) -> None:
    """Leave it to the head."""
    await control(manager, "")


def _id(manager: DialogManager) -> int:
    return start_number(manager)


def _entry(order: Order, language: str) -> str:
    dated = f"{order.signed_on or order.dated:%d.%m.%Y}"
    state = plain("order-short-signed" if order.signed_on else "order-short-waiting", language)
    return plain("order-entry", language, number=order.number, day=dated, state=state, kind=order.kind.value,
                 count=len(order.lines))  # fmt: skip


def _term(order: Order, language: str) -> str:
    """The terms of an order's lines: one where all are the same."""
    terms = sorted({(line.starts_on, line.ends_on) for line in order.lines})
    shown = [f"{day(first, language)} – {day(last, language)}" for first, last in terms[:3]]
    return "; ".join(shown) + ("…" if len(terms) > len(shown) else "")


async def _open(manager: DialogManager, action: str) -> None:
    await open_screen(manager, action)


dialog = Dialog(
    screen(
        Orders.list,
        T("order-list"),
        pages("pages", choices("open", _open)),
        go("button-order-cancel", Orders.cancel, when="may_cancel"),
        go("button-order-control", Orders.control),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Orders.card,
        T("order-card"),
        press("button-order-file", send_file),
        go("button-order-signed", Orders.number, when="can_sign"),
        back(),
        getter=facts_of_card,
    ),
    screen(
        Orders.number,
        T("order-number"),
        press("button-signed-as-is", number_as_is),
        go("button-back", Orders.card),
        typed(number),
        getter=facts_of_card,
    ),
    screen(
        Orders.day,
        T("order-day"),
        *recent_day(_signed_on),
        go("button-back", Orders.number),
        getter=facts_of_card,
    ),
    screen(
        Orders.term,
        T("order-term"),
        press("button-term-as-is", term_as_is),
        go("button-order-terms", Orders.terms, when="many"),
        go("button-back", Orders.day),
        typed(term),
        getter=facts_of_card,
    ),
    screen(
        Orders.terms,
        T("order-terms"),
        pages("terms", choices("line", choose_line)),
        press("button-term-as-is", term_as_is),
        go("button-back", Orders.term),
        getter=facts_of_terms,
    ),
    screen(Orders.line, T("order-line-term"), go("button-back", Orders.terms), typed(line_term), getter=facts_of_line),
    screen(
        Orders.cancel,
        T("order-cancel"),
        press("button-no-basis", cancel_simply),
        go("button-back", Orders.list),
        typed(cancel),
        getter=facts_of_leaving,
    ),
    screen(Orders.extend, T("order-extend"), back(), typed(extend), getter=facts_of_pair),
    screen(
        Orders.control,
        T("order-control"),
        press("button-control-head", control_by_head, when="named"),
        go("button-back", Orders.list),
        typed(control),
        getter=facts_of_control,
    ),
)
