"""The closing questionnaires' results on the curator's and director's screens."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.events import year_words
from handlers.indicators import open_indicators
from handlers.states import Results
from handlers.widgets import T, actor_of, back, begin, both, opens, press, say, screen
from services import event_views, results
from services.results import RoleResults
from texts import Html, plain, text


@opens("results")
async def open_results(manager: DialogManager, argument: str) -> None:
    """Show what was answered."""
    del argument
    await begin(manager, Results.totals)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return both questionnaires' counts and, where there are enough answers, means."""
    found = await results.results(*both(dialog_manager))
    language = actor_of(dialog_manager).language
    year = year_words(await event_views.event_year(*both(dialog_manager)), language)
    return {"words": Html("\n\n".join(_words(one, language) for one in found)), "year": year}


async def show_indicators(manager: DialogManager) -> None:
    """Show the year's indicators."""
    await open_indicators(manager, "")


async def as_file(manager: DialogManager) -> None:
    """Send the summary as Excel."""
    await results.order_summary(*both(manager))
    await manager.event.answer(say(manager, "summary-coming"))  # type: ignore[union-attr]


def _words(one: RoleResults, language: str) -> str:
    role = plain(f"results-{one.role.value}", language)
    if not one.asked:
        return text("results-ahead", language, role=role)
    head = text("results-head", language, role=role, asked=one.asked, answered=one.answered)
    if not one.means:
        return f"{head}\n{text('results-too-few', language, threshold=one.threshold)}"
    lines = [text("results-mean", language, question=mean.question, value=f"{mean.value:.1f}") for mean in one.means]
    return "\n".join([head, *lines])


dialog = Dialog(
    screen(
        Results.totals,
        T("results-screen"),
        press("button-indicators", show_indicators),
        press("button-excel", as_file),
        back(),
        getter=facts,
    ),
)
