"""What matters how much in the assignment, and what that would come to."""

from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Column, Group

from handlers.draft_changes import run_of
from handlers.draft_counting import count, levels_of
from handlers.states import Drafts
from handlers.widgets import T, both, choices, go, label, number_in, press, say, screen
from mentoring.draft_changes import Change, Turn
from mentoring.drafts import USUAL_LEVELS, raised
from mentoring.matching import Part
from services import drafting


async def facts_of_weights(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what matters how much, and what that would come to."""
    levels, run_id = levels_of(dialog_manager), run_of(dialog_manager)
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


async def choose_part(manager: DialogManager, place: str) -> None:
    """Ask how much one part matters."""
    manager.dialog_data["part"] = min(number_in(place), len(Part) - 1)
    await manager.switch_to(Drafts.level)


async def choose_level(manager: DialogManager, level: str) -> None:
    """Take how much it matters, and show at once what that would come to."""
    levels = raised(levels_of(manager), int(manager.dialog_data["part"]), number_in(level))
    await manager.switch_to(Drafts.weights)
    manager.dialog_data["levels"] = levels if levels.strip("0") else levels_of(manager)


async def apply_weights(manager: DialogManager) -> None:
    """Count the run anew with these weights."""
    change = Change(Turn.WEIGHTS, levels=levels_of(manager))
    await drafting.apply(*both(manager), run_of(manager), change)
    await manager.switch_to(Drafts.list)


async def usual_weights(manager: DialogManager) -> None:
    """Go back to what the profile says."""
    manager.dialog_data["levels"] = USUAL_LEVELS


async def leave_weights(manager: DialogManager) -> None:
    """Go back to where the weights were opened."""
    await manager.switch_to(Drafts.list if run_of(manager) else Drafts.start)


def _part_key(part: Part) -> str:
    return f"match-part-{part.value.replace('_', '-')}"


WINDOWS = (
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
)
