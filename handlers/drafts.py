"""Everybody matched at once: how many wait, and the list of drafted couples."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers import draft_cards, draft_changes, draft_counting, draft_days, draft_groups, draft_left, draft_weights
from handlers.draft_changes import run_of, show_change
from handlers.draft_counting import count
from handlers.states import Drafts
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
    say,
    screen,
)
from mentoring.draft_changes import Change, Turn
from mentoring.drafts import Standing
from services import draft_export, draft_proposing, drafting, drafts
from services.drafts import DraftLine
from texts import Html, text

MARKS = {Standing.LOCKED: "=", Standing.FORBIDDEN: "×", Standing.PROPOSED: "→", Standing.FAILED: "!"}

GROUP_MARK = "&"


@opens("draft")
async def open_draft(manager: DialogManager, argument: str) -> None:
    """Show the proposal that lies here, or what there is to assign."""
    del argument
    found = await drafts.draft_prospect(*both(manager))
    if found.run_id and not found.is_counting:
        await begin(manager, Drafts.list, run=found.run_id)
    else:
        await begin(manager, Drafts.start)


@opens("draftnext")
async def open_next(manager: DialogManager, argument: str) -> None:
    """Propose the next choice after a declined pair, and show the new pair."""
    pair_id = await draft_proposing.propose_next(*both(manager), draft_id=number_in(argument))
    await open_screen(manager, f"pair:{pair_id}")


async def facts_of_start(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how many wait and how many could help."""
    found = await drafts.draft_prospect(*both(dialog_manager))
    return {
        "waiting": found.waiting, "mentors": found.mentors, "seats": found.seats, "counting": found.is_counting,
        "can_count": found.waiting > 0, "idle": not found.is_counting,
    }  # fmt: skip


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the drafted couples, doubtful ones first."""
    view = await drafts.draft_view(*both(dialog_manager), run_id=run_of(dialog_manager))
    shown_lines = [one for one in view.lines if one.draft.standing is not Standing.PROPOSED]
    items = [(label(_line(dialog_manager, one)), str(one.draft.id)) for one in shown_lines]
    failed = sum(one.draft.standing is Standing.FAILED for one in view.lines)
    sent = sum(one.draft.standing is Standing.PROPOSED for one in view.lines)
    language = actor_of(dialog_manager).language
    state = "many" if view.is_stale else "new" if view.newcomers else "none"
    return {
        "items": items, "count": len(view.drafted), "groups": view.groups, "ticked": view.ticked,
        "unserved": view.unserved, "failed": failed, "sent": sent,
        "curator": view.curator.name.short if view.curator else "–",
        "news": Html(text(f"draft-news-{state}", language, count=view.newcomers)),
        "couples": Html(_blocking_words(view.blocking, language)),
        "any_ticked": view.ticked > 0, "any_unticked": view.ticked < len(view.drafted), "is_stale": state != "none",
        "any_left": view.unserved > 0, "any_blocking": bool(view.blocking), "any": bool(view.drafted),
        "uncounted": view.blocking is None and state == "none",
    }  # fmt: skip


async def open_card(manager: DialogManager, draft_id: str) -> None:
    """Show a couple side by side."""
    manager.dialog_data["draft"] = number_in(draft_id)
    await manager.switch_to(Drafts.card)


async def tick_all(manager: DialogManager) -> None:
    """Choose everybody."""
    await draft_proposing.tick_drafts(*both(manager), run_id=run_of(manager), is_ticked=True)


async def tick_none(manager: DialogManager) -> None:
    """Choose nobody."""
    await draft_proposing.tick_drafts(*both(manager), run_id=run_of(manager), is_ticked=False)


async def count_anew(manager: DialogManager) -> None:
    """Look at what would change with those who came and what changed since."""
    await show_change(manager, Change(Turn.ANEW))


async def recount(manager: DialogManager) -> None:
    """Look at what counting everything again would change; what is locked and left out stays so."""
    await show_change(manager, Change(Turn.RECOUNT))


async def order_file(manager: DialogManager) -> None:
    """Ask for the Excel file."""
    await draft_export.order_draft_export(*both(manager), run_id=run_of(manager))
    await respond(manager, "draft-file-ordered")


async def throw_away(manager: DialogManager) -> None:
    """Throw the draft away and begin from the start."""
    await drafting.drop_draft(*both(manager), run_id=run_of(manager))
    manager.dialog_data.clear()
    await manager.start(Drafts.start)


def _line(manager: DialogManager, one: DraftLine) -> str:
    draft = one.draft
    mark = MARKS.get(draft.standing, "✓" if draft.is_ticked else "")
    if draft.is_grouped and draft.standing is Standing.LOCKED:
        mark = GROUP_MARK
    return say(manager, "draft-line", mark=mark, title=one.title, percent=draft.percent, load=one.load, seats=one.seats)


def _blocking_words(count: int | None, language: str) -> str:
    if count is None:
        return text("draft-blocking-uncounted", language)
    return text("draft-blocking-count", language, count=count)


dialog = Dialog(
    screen(
        Drafts.start,
        T("draft-start", when="idle"),
        T("draft-start-counting", when="counting"),
        press("button-draft-count", count, when="can_count"),
        go("button-draft-weights", Drafts.weights, when="can_count"),
        go("button-draft-training", Drafts.training),
        back(),
        getter=facts_of_start,
    ),
    screen(
        Drafts.list,
        T("draft-list"),
        pages("pages", choices("open", open_card)),
        go("button-draft-propose", Drafts.starts, when="any_ticked"),
        press("button-draft-all", tick_all, when="any_unticked"),
        press("button-draft-none", tick_none, when="any_ticked"),
        go("button-draft-left", Drafts.left, when="any_left"),
        go("button-draft-blocking", Drafts.blocking, when="any_blocking"),
        press("button-draft-news", count_anew, when="is_stale"),
        press("button-draft-recount", recount, when="uncounted"),
        go("button-draft-weights", Drafts.weights, when="any"),
        press("button-draft-file", order_file, when="any"),
        press("button-draft-drop", throw_away),
        back(),
        getter=facts_of_list,
    ),
    draft_counting.WINDOW,
    *draft_weights.WINDOWS,
    *draft_left.WINDOWS,
    *draft_cards.WINDOWS,
    *draft_changes.WINDOWS,
    *draft_groups.WINDOWS,
    *draft_days.WINDOWS,
)
