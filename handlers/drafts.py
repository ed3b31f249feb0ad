"""Everybody matched at once: how many wait, what matters, the run with its progress, the list, who is left out."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram_dialog import Dialog, DialogManager, ShowMode
from aiogram_dialog.widgets.kbd import Column, Group

from handlers import draft_cards, draft_changes, draft_days, draft_groups
from handlers.draft_changes import run_of, show_change
from handlers.paging import shown, split, turning
from handlers.states import Drafts
from handlers.widgets import (
    T,
    actor_of,
    app_of,
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
)
from mentoring.drafts import USUAL_LEVELS, Standing, raised
from mentoring.matching import Part, Why
from services import draft_export, draft_proposing, drafting, drafts
from services.banks import option_names
from services.drafting import STAGES, Change, Report, Turn
from services.drafts import DraftLine
from texts import Html, plain, text

EDIT_SECONDS = 1.0
MOST_NAMES = 15
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


async def facts_of_weights(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what matters how much, and what that would come to."""
    levels, run_id = _levels(dialog_manager), run_of(dialog_manager)
    change = Change(Turn.WEIGHTS, levels=levels)
    outcome = await (
        drafting.preview(*both(dialog_manager), run_id, change) if run_id
        else drafting.forecast(*both(dialog_manager), levels)
    )  # fmt: skip
    items = [
        (label(f"{say(dialog_manager, _part_key(part))}: {level}"), str(place))
        for place, (part, level) in enumerate(zip(Part, levels, strict=True))
    ]
    return {
        "items": items, "served": outcome.served, "waiting": outcome.waiting, "sum": outcome.sum,
        "moved": outcome.moved, "has_run": bool(run_id), "no_run": not run_id,
    }  # fmt: skip


async def facts_of_level(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one part in words, and the levels to choose from."""
    part = list(Part)[int(dialog_manager.dialog_data["part"])]
    return {"part": say(dialog_manager, _part_key(part)), "items": [(str(one), str(one)) for one in range(6)]}


async def facts_of_work(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how far counting is."""
    stage = str(dialog_manager.dialog_data.get("stage", STAGES[0]))
    done = STAGES.index(stage) + 1
    return {
        "bar": "▓" * 4 * done + "░" * 4 * (len(STAGES) - done),
        "stage": say(dialog_manager, f"draft-stage-{stage}"),
    }


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


async def facts_of_left(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return who has no mentor, why, and what would help."""
    found = await drafts.draft_left_out(*both(dialog_manager), run_id=run_of(dialog_manager))
    language, catalog = actor_of(dialog_manager).language, app_of(dialog_manager).catalog
    lines = [
        text("draft-left-line", language, name=one.person.name.full, why=_why_words(one.why, language))
        for one in found.left
    ]
    helps = [
        "• " + text(f"match-help-{one.remedy.value}", language, count=one.count,
                    option=", ".join(option_names(catalog, (one.option,), language)) if one.option else "")
        for one in found.helps
    ]  # fmt: skip
    head = [text("draft-helps", language), *helps, ""] if helps else []
    page = shown(dialog_manager, split([*head, *lines]), text("draft-left-none", language))
    return {"lines": Html(page["words"]), "turns": page["turns"]}


async def facts_of_blocking(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return who would both rather have each other."""
    found = await drafts.draft_blocking(*both(dialog_manager), run_id=run_of(dialog_manager))
    language = actor_of(dialog_manager).language
    lines = [
        text("draft-blocking-line", language, mentor=mentor.name.full, mentee=mentee.name.full)
        for mentor, mentee in found
    ]
    return {"lines": Html("\n".join(lines) or text("draft-blocking-none", language))}


async def facts_of_training(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whom to train for what."""
    language = actor_of(dialog_manager).language
    lines = [
        text("draft-training-line", language, words=one.words, asked=one.asked, offered=one.offered,
             names=", ".join(mentor.name.short for mentor in one.mentors[:MOST_NAMES]) or "–")
        for one in await draft_export.training_list(*both(dialog_manager))
    ]  # fmt: skip
    page = shown(dialog_manager, split(lines), text("draft-training-none", language))
    return {"lines": Html(page["words"]), "turns": page["turns"]}


async def count(manager: DialogManager) -> None:
    """Count the whole assignment and show it; the other who has begun meanwhile shows theirs."""
    run_id = await drafting.begin_draft(*both(manager), levels=_levels(manager))
    manager.dialog_data["run"] = run_id
    await manager.switch_to(Drafts.working)
    await with_progress(manager, lambda report: drafting.carry_out(*both(manager), run_id, report))
    await manager.switch_to(Drafts.list)


async def with_progress(manager: DialogManager, doing: Callable[[Report], Awaitable[None]]) -> None:
    """Do something long, showing the stage it is at once a second at most."""
    stages = [STAGES[0]]

    async def report(stage: str) -> None:
        stages.append(stage)

    work = asyncio.ensure_future(doing(report))
    told = ""
    try:
        while not work.done():
            if told != stages[-1]:
                told = manager.dialog_data["stage"] = stages[-1]
                await manager.show(ShowMode.EDIT)
            await asyncio.wait({work}, timeout=EDIT_SECONDS)
    finally:
        work.cancel()
    await work


async def choose_part(manager: DialogManager, place: str) -> None:
    """Ask how much one part matters."""
    manager.dialog_data["part"] = min(number_in(place), len(Part) - 1)
    await manager.switch_to(Drafts.level)


async def choose_level(manager: DialogManager, level: str) -> None:
    """Take how much it matters, and show at once what that would come to."""
    levels = raised(_levels(manager), int(manager.dialog_data["part"]), number_in(level))
    await manager.switch_to(Drafts.weights)
    manager.dialog_data["levels"] = levels if levels.strip("0") else _levels(manager)


async def apply_weights(manager: DialogManager) -> None:
    """Count the run anew with these weights."""
    change = Change(Turn.WEIGHTS, levels=_levels(manager))
    await drafting.apply(*both(manager), run_of(manager), change)
    await manager.switch_to(Drafts.list)


async def usual_weights(manager: DialogManager) -> None:
    """Go back to what the profile says."""
    manager.dialog_data["levels"] = USUAL_LEVELS


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
    await manager.event.answer(say(manager, "draft-file-ordered"))  # type: ignore[union-attr]


async def throw_away(manager: DialogManager) -> None:
    """Throw the draft away and begin from the start."""
    await drafting.drop_draft(*both(manager), run_id=run_of(manager))
    manager.dialog_data.clear()
    await manager.start(Drafts.start)


async def leave_weights(manager: DialogManager) -> None:
    """Go back to where the weights were opened."""
    await manager.switch_to(Drafts.list if run_of(manager) else Drafts.start)


def _levels(manager: DialogManager) -> str:
    return str(manager.dialog_data.get("levels", USUAL_LEVELS))


def _part_key(part: Part) -> str:
    return f"match-part-{part.value.replace('_', '-')}"


def _line(manager: DialogManager, one: DraftLine) -> str:
    draft = one.draft
    mark = MARKS.get(draft.standing, "✓" if draft.is_ticked else "")
    if draft.is_grouped and draft.standing is Standing.LOCKED:
        mark = GROUP_MARK
    return say(manager, "draft-line", mark=mark, title=one.title, percent=draft.percent, load=one.load, seats=one.seats)


def _why_words(why: Why, language: str) -> str:
    """Why somebody has no mentor; what is against it, only where something is."""
    words = plain(f"match-why-{why.lack.value}", language)
    bars = ", ".join(plain(f"match-bar-{bar.value}", language) for bar, _ in why.bars[:2])
    return plain("draft-left-barred", language, why=words, bars=bars) if bars else words


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
        Drafts.weights,
        T("draft-weights", when="has_run"),
        T("draft-weights-first", when="no_run"),
        Column(choices("part", choose_part)),
        press("button-draft-apply", apply_weights, when="has_run"),
        press("button-draft-count", count, when="no_run"),
        press("button-draft-usual", usual_weights),
        press("button-back", leave_weights, name="leave"),
        getter=facts_of_weights,
    ),
    screen(
        Drafts.level,
        T("draft-level"),
        Group(choices("level", choose_level), width=6),
        go("button-back", Drafts.weights),
        getter=facts_of_level,
    ),
    screen(Drafts.working, T("draft-working"), getter=facts_of_work),
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
    screen(Drafts.left, T("draft-left"), turning(), go("button-back", Drafts.list), getter=facts_of_left),
    screen(Drafts.blocking, T("draft-blocking"), go("button-back", Drafts.list), getter=facts_of_blocking),
    screen(Drafts.training, T("draft-training"), turning(), go("button-back", Drafts.start), getter=facts_of_training),
    *draft_cards.WINDOWS,
    *draft_changes.WINDOWS,
    *draft_groups.WINDOWS,
    *draft_days.WINDOWS,
)
