"""Signed sheets of many pairs at once: tick the pairs, one day, one place."""

from datetime import date
from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.deciding import chosen, titles
from handlers.paper_signing import paper_signing
from handlers.states import Sheets
from handlers.widgets import T, back, begin, both, choices, go, number_in, opens, pages, press, screen, tickable
from services import pair_papers
from texts import Html


@opens("sheets")
async def open_sheets(manager: DialogManager, argument: str) -> None:
    """Show the pairs that lack papers."""
    del argument
    await begin(manager, Sheets.pick)


async def facts_of_pick(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the pairs that lack a sheet, with a tick at those chosen."""
    ticked = chosen(dialog_manager)
    cards = await pair_papers.pairs_lacking_papers(*both(dialog_manager))
    items = [(tickable(one.title, one.pair.id in ticked), str(one.pair.id)) for one in cards]
    found = len([one for one in cards if one.pair.id in ticked])
    return {
        "items": items, "count": len(cards), "none": not cards, "ticked": found, "any": found > 0,
        "left": found < len(cards),
    }  # fmt: skip


async def facts_of_chosen(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the pairs whose sheets are recorded."""
    cards = await pair_papers.pairs_lacking_papers(*both(dialog_manager))
    theirs = [one for one in cards if one.pair.id in chosen(dialog_manager)]
    return {"count": len(theirs), "lines": Html(titles(dialog_manager, theirs))}


async def tick(manager: DialogManager, pair_id: str) -> None:
    """Tick a pair, or take its tick away."""
    manager.dialog_data["chosen"] = sorted(set(chosen(manager)) ^ {number_in(pair_id)})


async def tick_all(manager: DialogManager) -> None:
    """Tick every pair."""
    cards = await pair_papers.pairs_lacking_papers(*both(manager))
    manager.dialog_data["chosen"] = [one.pair.id for one in cards]


async def record(manager: DialogManager, signed_on: date, kept_at: str) -> None:
    """Record the sheets of all pairs ticked."""
    await pair_papers.record_pair_papers(*both(manager), pair_ids=chosen(manager), signed_on=signed_on, kept_at=kept_at)
    manager.dialog_data["chosen"] = []
    await manager.switch_to(Sheets.pick)


dialog = Dialog(
    screen(
        Sheets.pick,
        T("sheets-pick", when="count"),
        T("sheets-none", when="none"),
        press("button-tick-all", tick_all, when="left"),
        pages("pages", choices("tick", tick)),
        go("button-sheets-signed", Sheets.day, when="any"),
        back(),
        getter=facts_of_pick,
    ),
    *paper_signing(
        (Sheets.day, "sheets-day"),
        (Sheets.place, "sheets-place"),
        before=Sheets.pick,
        getter=facts_of_chosen,
        on_signed=record,
    ),
)
