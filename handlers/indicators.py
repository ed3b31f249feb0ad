"""The year's indicators: what was counted, the target, how many more it takes; the Word file for the public report."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.states import Indicators
from handlers.widgets import T, actor_of, back, begin, both, opens, press, respond, screen
from handlers.years import beside, chosen, turning
from mentoring.actors import Language
from mentoring.indicators import Standing, Verdict
from services import indicators as service
from services.indicator_words import retained_words, target_words, value_words, year_words
from services.indicators import YearStandings
from texts import Html, text


@opens("indicators")
async def open_indicators(manager: DialogManager, argument: str) -> None:
    """Show the present year's indicators."""
    del argument
    await begin(manager, Indicators.year)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the indicators of the year on show, and whether there are years beside it."""
    found, language = await _found(dialog_manager), actor_of(dialog_manager).language
    return {
        "year": year_words(found.year, language), "count": len(found.standings),
        "words": lines(found, language, has_hints=True),
        **beside(found),
    }  # fmt: skip


def lines(found: YearStandings, language: Language, *, has_hints: bool) -> Html:
    """Return a year's indicators, a paragraph each; hints say where to mend what is lacking."""
    shown = [_words(one, language, has_hints=has_hints) for one in found.standings]
    return Html("\n\n".join(filter(None, [*shown, retained_words(found, language)])))


async def as_file(manager: DialogManager) -> None:
    """Send the year as a Word file."""
    found = await _found(manager)
    await service.order_indicators(*both(manager), year=found.year.begins)
    await respond(manager, "summary-coming")


async def _found(manager: DialogManager) -> YearStandings:
    return await service.indicators(*both(manager), year=chosen(manager))


def _words(one: Standing, language: Language, *, has_hints: bool) -> str:
    title, value = one.indicator.title.in_(language), value_words(one, language)
    head, target = text("indicator-line", language, title=title, value=value), target_words(one, language)
    if has_hints and one.verdict is Verdict.SHORT and one.is_yes_or_no:
        return f"{head} {text('indicator-how', language, id=one.indicator.id)}"
    if not target or one.verdict is Verdict.HIDDEN:
        return head
    missing = 0 if one.is_yes_or_no else one.missing
    stands = text("indicator-stands", language, target=target, verdict=one.verdict.value, missing=missing)
    return f"{head} {stands}"


dialog = Dialog(
    screen(
        Indicators.year,
        T("indicators-screen", when="count"),
        T("indicators-none", when=lambda data, *_: not data["count"]),
        press("button-roadmap-file", as_file, when="count"),
        *turning(_found),
        back(),
        getter=facts,
    ),
)
