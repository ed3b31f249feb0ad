"""A stage of a roadmap: its items, one more of them, a day or a role for all that have none."""

from datetime import date
from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.calendar import MonthCalendar, coming_day, today
from handlers.roadmap_state import entry, overview, plan_of, role_in
from handlers.states import Roadmap
from handlers.widgets import T, both, choices, go, open_screen, pages, say, screen, typed
from mentoring import roadmap_dates as dates
from mentoring.errors import NotFound
from mentoring.roadmap import Roadmap as Plan
from mentoring.roadmap import Step
from services import roadmap_items


async def facts_of_stage(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a stage's items."""
    one, stage_id = await _stage(dialog_manager)
    items = one.of_stage(stage_id)
    view = await overview(dialog_manager)
    can_edit = Step.EDIT in view.steps
    return {
        "title": one.stages[stage_id], "count": len(items), "can_edit": can_edit,
        "items": [(entry(item, view.today), f"item:{item.id}") for item in items],
        "undated": can_edit and any(not item.has_term for item in items),
        "unassigned": can_edit and any(not item.has_responsible for item in items),
        "first": max(today(dialog_manager), date(one.year, dates.AUGUST, 1)),
    }  # fmt: skip


async def facts_of_roles(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the roles that can answer for items."""
    one, stage_id = await _stage(dialog_manager)
    unassigned = next((item for item in one.of_stage(stage_id) if not item.has_responsible), None)
    if unassigned is None:
        return {"items": []}
    card = await roadmap_items.roadmap_item(*both(dialog_manager), item_id=unassigned.id)
    return {"items": [(say(dialog_manager, f"role-{role.value}"), role.value) for role in card.roles]}


async def add(manager: DialogManager, title: str) -> None:
    """Add an item to the stage."""
    one, stage_id = await _stage(manager)
    await roadmap_items.add_item(*both(manager), roadmap_id=one.id, stage_id=stage_id, title=title)
    await manager.switch_to(Roadmap.stage)


async def date_all(manager: DialogManager, due_on: date) -> None:
    """Give the date to every item of the stage that has none."""
    one, stage_id = await _stage(manager)
    await roadmap_items.date_blanks(*both(manager), roadmap_id=one.id, stage_id=stage_id, due_on=due_on)
    await manager.switch_to(Roadmap.stage)


async def date_all_typed(manager: DialogManager, words: str) -> None:
    """Give a typed date to every item of the stage that has none."""
    await date_all(manager, coming_day(manager, words))


async def assign_all(manager: DialogManager, role: str) -> None:
    """Make a role responsible for every item of the stage that has nobody."""
    one, stage_id = await _stage(manager)
    await roadmap_items.assign_blanks(*both(manager), roadmap_id=one.id, stage_id=stage_id, role=role_in(role))
    await manager.switch_to(Roadmap.stage)


async def _stage(manager: DialogManager) -> tuple[Plan, str]:
    one = plan_of(await overview(manager))
    place = int(manager.dialog_data.get("stage", 0))
    if place >= len(one.stages):
        raise NotFound
    return one, list(one.stages)[place]


WINDOWS = (
    screen(
        Roadmap.stage,
        T("roadmap-stage"),
        pages("pages", choices("open", open_screen)),
        go("button-add-item", Roadmap.add, when="can_edit"),
        go("button-date-blanks", Roadmap.stage_day, when="undated"),
        go("button-assign-blanks", Roadmap.stage_role, when="unassigned"),
        go("button-back", Roadmap.year),
        getter=facts_of_stage,
    ),
    screen(Roadmap.add, T("roadmap-add"), go("button-back", Roadmap.stage), typed(add), getter=facts_of_stage),
    screen(
        Roadmap.stage_day,
        T("roadmap-stage-day"),
        MonthCalendar("calendar", date_all),
        go("button-back", Roadmap.stage),
        typed(date_all_typed),
        getter=facts_of_stage,
    ),
    screen(
        Roadmap.stage_role,
        T("roadmap-stage-role"),
        Column(choices("role", assign_all)),
        go("button-back", Roadmap.stage),
        getter=facts_of_roles,
    ),
)
