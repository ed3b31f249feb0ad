"""The whole assignment is counted, its stages shown as it goes."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from aiogram_dialog import DialogManager, ShowMode

from handlers.states import Drafts
from handlers.widgets import T, both, say, screen
from mentoring.drafts import USUAL_LEVELS
from services import drafting
from services.drafting import STAGES, Report

EDIT_SECONDS = 1.0


def levels_of(manager: DialogManager) -> str:
    """Return how much each part matters: as chosen on the screen, else as the profile has it."""
    return str(manager.dialog_data.get("levels", USUAL_LEVELS))


async def facts_of_work(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how far counting is."""
    stage = str(dialog_manager.dialog_data.get("stage", STAGES[0]))
    done = STAGES.index(stage) + 1
    return {
        "bar": "▓" * 4 * done + "░" * 4 * (len(STAGES) - done),
        "stage": say(dialog_manager, f"draft-stage-{stage}"),
    }


async def count(manager: DialogManager) -> None:
    """Count the whole assignment and show it; the other who has begun meanwhile shows theirs."""
    run_id = await drafting.begin_draft(*both(manager), levels=levels_of(manager))
    manager.dialog_data["run"] = run_id
    await manager.switch_to(Drafts.working)
    await _with_progress(manager, lambda report: drafting.carry_out(*both(manager), run_id, report))
    await manager.switch_to(Drafts.list)


async def _with_progress(manager: DialogManager, doing: Callable[[Report], Awaitable[None]]) -> None:
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


WINDOW = screen(Drafts.working, T("draft-working"), getter=facts_of_work)
