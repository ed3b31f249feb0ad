"""Pairs that wait for the director: all by one order, some, each by itself, or back to the curator with a remark."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.states import Decide
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
    respond,
    screen,
    start_number,
    tickable,
    typed,
)
from mentoring.kinds import GROUP
from mentoring.pairs import Step
from services import deciding, listing
from services.pairs import PairCard
from texts import Html, text

SHOWN = 12


@opens("decide")
async def open_deciding(manager: DialogManager, argument: str) -> None:
    """Show the pairs that wait for a decision."""
    del argument
    await begin(manager, Decide.list)


@opens("decide-one")
async def open_one(manager: DialogManager, argument: str) -> None:
    """Ask whether to approve one pair together with its people."""
    await begin(manager, Decide.sure, id=number_in(argument))


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the pairs that wait, each to be opened by itself."""
    cards = await _waiting(dialog_manager)
    items = [(label(one.title), f"pair:{one.pair.id}") for one in cards]
    return {"count": len(cards), "items": items, "may": any(Step.APPROVE in one.steps for one in cards)}


async def facts_of_pick(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the pairs that wait, with a tick at those chosen."""
    ticked = chosen(dialog_manager)
    cards = await _waiting(dialog_manager)
    items = [
        (tickable(one.title, one.pair.id in ticked), str(one.pair.id)) for one in cards
    ]  # fmt: skip
    return {"items": items, "count": len(ticked), "any": bool(ticked)}


async def facts_of_sure(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the pairs that one order would be about."""
    cards = [one for one in await _waiting(dialog_manager) if one.pair.id in chosen(dialog_manager)]
    late = await listing.unlisted(*both(dialog_manager), pair_ids=[one.pair.id for one in cards])
    return {
        "count": len(cards), "none": not cards, "lines": Html(titles(dialog_manager, cards)), "late": bool(late),
        "names": ", ".join(one.name.short for one in late[:SHOWN]), "missing": len(late),
        "groups": int(any(one.pair.kind == GROUP for one in cards)),
    }  # fmt: skip


async def facts_of_way(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return which way back there is: to the pair's card, or to the list."""
    single = bool(start_number(dialog_manager))
    return {"single": single, "several": not single}


async def choose_all(manager: DialogManager) -> None:
    """Take all that wait now: one that comes later was not seen."""
    manager.dialog_data["chosen"] = [one.pair.id for one in await _waiting(manager)]
    await manager.switch_to(Decide.sure)


async def pick_some(manager: DialogManager) -> None:
    """Begin to tick."""
    manager.dialog_data["chosen"] = []
    await manager.switch_to(Decide.pick)


async def tick(manager: DialogManager, pair_id: str) -> None:
    """Tick a pair, or take its tick away."""
    number = number_in(pair_id)
    manager.dialog_data["chosen"] = sorted(set(chosen(manager)) ^ {number})


async def approve(manager: DialogManager) -> None:
    """Approve what was chosen by one order, and show the order."""
    # The screen has said who comes onto the lists of the year with their pairs.
    order_id = await deciding.approve_pairs(*both(manager), pair_ids=chosen(manager), with_people=True)
    await respond(manager, "pair-approved")
    await manager.switch_to(Decide.list)
    await open_screen(manager, f"order:{order_id}")


async def send_back(manager: DialogManager, remark: str) -> None:
    """Return what was chosen with one remark."""
    await deciding.return_pairs(*both(manager), pair_ids=chosen(manager), remark=remark)
    manager.dialog_data["chosen"] = []
    await manager.switch_to(Decide.list)


def chosen(manager: DialogManager) -> list[int]:
    """Return the numbers of the pairs chosen on the screens before, or of the one the screen was opened for."""
    one = start_number(manager)
    return [one] if one else [int(number) for number in manager.dialog_data.get("chosen", [])]


def titles(manager: DialogManager, cards: list[PairCard]) -> str:
    """Return pairs by name, a line each, and how many more there are."""
    language = actor_of(manager).language
    lines = [text("decide-line", language, title=one.title) for one in cards[:SHOWN]]
    rest = len(cards) - SHOWN
    return "\n".join([*lines, text("decide-more", language, count=rest)] if rest > 0 else lines)


async def _waiting(manager: DialogManager) -> list[PairCard]:
    return await deciding.pairs_to_decide(*both(manager))


async def _open(manager: DialogManager, action: str) -> None:
    await open_screen(manager, action)


dialog = Dialog(
    screen(
        Decide.list,
        T("decide-list"),
        press("button-approve-all", choose_all, when="may"),
        press("button-pick-some", pick_some, when="may"),
        pages("pages", choices("open", _open)),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Decide.pick,
        T("decide-pick"),
        pages("pages", choices("tick", tick)),
        go("button-approve-picked", Decide.sure, when="any"),
        go("button-return", Decide.remark, when="any"),
        go("button-back", Decide.list),
        getter=facts_of_pick,
    ),
    screen(
        Decide.sure,
        T("decide-sure", when="count"),
        T("decide-sure-none", when="none"),
        T("decide-with-people", when="late"),
        press("button-approve-yes", approve, when="count"),
        back(when="single"),
        go("button-back", Decide.list, when="several"),
        getter=[facts_of_sure, facts_of_way],
    ),
    screen(Decide.remark, T("decide-remark"), go("button-back", Decide.pick), typed(send_back), getter=facts_of_sure),
)
