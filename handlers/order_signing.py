"""The signing of an order: its number in the register, its day, the terms that were signed."""

from datetime import date
from typing import Any

from aiogram_dialog import DialogManager

from handlers.calendar import recent_day, today, typed_day
from handlers.order_cards import facts_of_card
from handlers.states import Orders
from handlers.widgets import T, actor_of, both, choices, go, label, number_in, pages, press, screen, start_number, typed
from mentoring.errors import BadInput, NotFound
from mentoring.orders import read_number, read_signed_on
from mentoring.vocabulary import BETWEEN_DAYS
from services import orders
from texts.dates import day


async def facts_of_terms(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the order's pairs that begin, each with its term."""
    one = await orders.order_card(*both(dialog_manager), order_id=start_number(dialog_manager))
    terms = {line.pair_id: f"{line.starts_on:%d.%m.%y}–{line.ends_on:%d.%m.%y}" for line in one.order.lines
             if line.begins}  # fmt: skip
    items = [
        (label(f"{terms[card.pair.id]} · {card.title}"), str(card.pair.id))
        for card in one.pairs
        if card.pair.id in terms
    ]
    return {"items": items, "count": len(items)}


async def facts_of_line(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the pair whose term is to be another, with the term it has."""
    one = await orders.order_card(*both(dialog_manager), order_id=start_number(dialog_manager))
    number, language = int(dialog_manager.dialog_data["line"]), actor_of(dialog_manager).language
    card = next((card for card in one.pairs if card.pair.id == number), None)
    line = one.order.line(number)
    if card is None or line is None:
        raise NotFound
    return {"title": card.title, "starts": day(line.starts_on, language), "ends": day(line.ends_on, language)}


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
    one = await orders.order_card(*both(manager), order_id=start_number(manager))
    if any(line.begins for line in one.order.lines):
        await manager.switch_to(Orders.term)
    else:
        await sign(manager, None)


async def term_as_is(manager: DialogManager) -> None:
    """The terms are those of the order."""
    await sign(manager, None)


async def term(manager: DialogManager, words: str) -> None:
    """All pairs have another term in the signed order."""
    await sign(manager, _read_term(manager, words))


async def choose_line(manager: DialogManager, pair_id: str) -> None:
    """Ask for one pair's term."""
    manager.dialog_data["line"] = number_in(pair_id)
    await manager.switch_to(Orders.line)


async def line_term(manager: DialogManager, words: str) -> None:
    """Take one pair's term."""
    starts_on, ends_on = _read_term(manager, words)
    await orders.set_line_term(
        *both(manager), order_id=start_number(manager), pair_id=int(manager.dialog_data["line"]), starts_on=starts_on,
        ends_on=ends_on,
    )  # fmt: skip
    await manager.switch_to(Orders.terms)


def _read_term(manager: DialogManager, words: str) -> tuple[date, date]:
    separator = next((one for one in BETWEEN_DAYS if one in words), None)
    if separator is None:
        raise BadInput("order-term-expected")
    first, last = words.split(separator, 1)
    return typed_day(manager, first), typed_day(manager, last)


async def sign(manager: DialogManager, days: tuple[date, date] | None) -> None:
    """Record the signing."""
    starts_on, ends_on = days or (None, None)
    await orders.sign_order(
        *both(manager), order_id=start_number(manager), number=str(manager.dialog_data.get("number", "")),
        signed_on=date.fromisoformat(str(manager.dialog_data["signed_on"])), starts_on=starts_on, ends_on=ends_on,
    )  # fmt: skip
    await manager.switch_to(Orders.card)


WINDOWS = (
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
)
