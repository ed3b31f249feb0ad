"""One choice of days for every couple that is proposed, and what came of it."""

from datetime import date
from typing import Any

from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.calendar import MonthCalendar, in_words, today
from handlers.draft_cards import problem_words
from handlers.draft_changes import run_of
from handlers.menu import open_menu
from handlers.paging import shown, split, turning
from handlers.states import Drafts
from handlers.widgets import T, actor_of, both, choices, go, press, respond, screen
from mentoring.drafts import Standing
from mentoring.errors import NotFound
from mentoring.profiles import months_after
from services import draft_proposing, drafts, proposing
from texts import Html, plain, text
from texts.dates import day

MONTHS = (1, 3, 6, 9, 12)


async def facts_of_days(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how many are to be proposed, and last days to choose from that the regulation allows."""
    view = await drafts.draft_view(*both(dialog_manager), run_id=run_of(dialog_manager))
    term = (await proposing.profile_of(*both(dialog_manager))).term
    language = actor_of(dialog_manager).language
    starts = _starts(dialog_manager)
    ends = {months: months_after(starts, months) for months in MONTHS if term.min_months <= months <= term.max_months}
    items = [(plain("match-months", language, count=months, day=day(end, language)), end.isoformat())
             for months, end in ends.items()]  # fmt: skip
    return {"starts": day(starts, language), "items": items, "first": starts, "count": view.ticked}


async def facts_of_result(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how many were proposed, and what became impossible."""
    view = await drafts.draft_view(*both(dialog_manager), run_id=run_of(dialog_manager))
    language = actor_of(dialog_manager).language
    lines = [
        text("draft-failed-line", language, title=one.title, problem=problem_words(one.draft.problem, language))
        for one in view.lines
        if one.draft.standing is Standing.FAILED
    ]
    page = shown(dialog_manager, split(lines), text("draft-failed-none", language))
    return {
        "count": int(dialog_manager.dialog_data.get("sent", 0)), "lines": Html(page["words"]), "turns": page["turns"],
        "any": bool(view.drafted),
    }  # fmt: skip


async def choose_start(manager: DialogManager, day_chosen: date) -> None:
    """Take the first day."""
    manager.dialog_data["starts"] = day_chosen.isoformat()
    await manager.switch_to(Drafts.ends)


async def start_today(manager: DialogManager) -> None:
    """Begin today."""
    await choose_start(manager, today(manager))


async def choose_end(manager: DialogManager, day_chosen: date) -> None:
    """Take the last day and propose everybody who is ticked."""
    sent = await draft_proposing.propose_drafts(
        *both(manager), run_id=run_of(manager), starts_on=_starts(manager), ends_on=day_chosen
    )
    manager.dialog_data["sent"] = sent
    await respond(manager, "draft-sent", count=sent)
    await manager.switch_to(Drafts.done)


async def choose_months(manager: DialogManager, day_chosen: str) -> None:
    """Take the last day from a button."""
    try:
        ends_on = date.fromisoformat(day_chosen)
    except ValueError:
        raise NotFound from None
    await choose_end(manager, ends_on)


def _starts(manager: DialogManager) -> date:
    return date.fromisoformat(str(manager.dialog_data.get("starts", today(manager).isoformat())))


WINDOWS = (
    screen(
        Drafts.starts,
        T("draft-starts"),
        press("button-today", start_today),
        MonthCalendar("starts", choose_start),
        in_words(choose_start),
        go("button-back", Drafts.list),
        getter=facts_of_days,
    ),
    screen(
        Drafts.ends,
        T("draft-ends"),
        Column(choices("months", choose_months)),
        MonthCalendar("ends", choose_end),
        in_words(choose_end),
        go("button-back", Drafts.starts),
        getter=facts_of_days,
    ),
    screen(
        Drafts.done,
        T("draft-done"),
        turning(),
        go("button-draft-list", Drafts.list, when="any"),
        press("button-menu", open_menu),
        getter=facts_of_result,
    ),
)
