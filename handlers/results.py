"""The closing questionnaires' results on the curator's and director's screens."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.events import held_words
from handlers.indicators import open_indicators
from handlers.states import Results
from handlers.swot import open_swot
from handlers.widgets import T, actor_of, back, begin, both, go, opens, press, respond, screen
from handlers.years import beside, chosen, turning
from mentoring.actors import Language
from services import event_views, results
from services.expectations import RoleDifferences
from services.indicator_words import year_words
from services.results import RoleResults, YearResults
from texts import Html, plain, text


@opens("results")
async def open_results(manager: DialogManager, argument: str) -> None:
    """Show what was answered."""
    del argument
    await begin(manager, Results.totals)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return both questionnaires' counts and, where there are enough answers, means."""
    found, language = await _found(dialog_manager), actor_of(dialog_manager).language
    counted = await event_views.event_year(*both(dialog_manager))
    return {
        "words": Html("\n\n".join([*(_words(one, language) for one in found.roles), *_reviewed(found, language)])),
        "year": year_words(found.year, language), **beside(found),
        "events": held_words(counted, language) if counted.year == found.year else "",
        "is_measured": found.differences is not None,
    }  # fmt: skip


async def facts_of_differences(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how many answered both times and, where there are enough of them, by how much it differs."""
    found, language = await _found(dialog_manager), actor_of(dialog_manager).language
    words = [differing(one, language) for one in found.differences or ()]
    return {"words": Html("\n\n".join(words)), "year": year_words(found.year, language), **beside(found)}


async def show_indicators(manager: DialogManager) -> None:
    """Show the year's indicators."""
    await open_indicators(manager, "")


async def show_swot(manager: DialogManager) -> None:
    """Show the SWOT of the year on show."""
    found = await _found(manager)
    await open_swot(manager, str(found.year.begins))


async def as_file(manager: DialogManager) -> None:
    """Send the summary as Excel, with the year on show."""
    await results.order_summary(*both(manager), year=(await _found(manager)).year.begins)
    await respond(manager, "summary-coming")


async def _found(manager: DialogManager) -> YearResults:
    return await results.results(*both(manager), year=chosen(manager))


def _words(one: RoleResults, language: str) -> str:
    role = plain(f"results-{one.role.value}", language)
    if not one.asked:
        return text("results-ahead", language, role=role)
    head = text("results-head", language, role=role, asked=one.asked, answered=one.answered)
    if not one.means:
        return f"{head}\n{text('results-too-few', language, threshold=one.threshold)}"
    lines = [text("results-mean", language, question=mean.question, value=f"{mean.value:.1f}") for mean in one.means]
    return "\n".join([head, *lines])


def differing(one: RoleDifferences, language: Language) -> str:
    """Return what differs for a role, expectations and own measures apart, each under its heading."""
    role = plain(f"results-{one.role.value}", language)
    lines = [text("results-twice", language, role=role, people=one.people)]
    if not one.differences:
        return "\n".join([*lines, text("results-twice-few", language, threshold=one.threshold)])
    for key, is_measure in (("results-discrepancy", False), ("results-change", True)):
        shown = [
            text("results-difference", language, question=found.question.text.in_(language), value=_signed(found.value))
            for found in one.differences
            if found.question.is_measure is is_measure
        ]
        lines += [text(key, language), *shown] if shown else []
    return "\n".join(lines)


def _signed(value: float) -> str:
    """Say a difference with its sign, a true minus; nothing is neither more nor less."""
    return f"{value:+.1f}".replace("-", "−") if value else "0"


def _reviewed(found: YearResults, language: str) -> list[str]:
    """What the curator's own questionnaire came to; with two, because two had begun, both."""
    if found.reviews is None:
        return []
    if not found.reviews:
        return [text("results-review-none", language)]
    return [
        text("results-review", language, points=one.points, most=one.most,
             level=plain(f"review-level-{one.level.value}", language))
        for one in found.reviews
    ]  # fmt: skip


dialog = Dialog(
    screen(
        Results.totals,
        T("results-screen"),
        *turning(_found),
        go("button-differences", Results.differences, when="is_measured"),
        press("button-indicators", show_indicators),
        press("button-swot", show_swot),
        press("button-excel", as_file),
        back(),
        getter=facts,
    ),
    screen(
        Results.differences,
        T("results-differences"),
        *turning(_found),
        go("button-back", Results.totals),
        getter=facts_of_differences,
    ),
)
