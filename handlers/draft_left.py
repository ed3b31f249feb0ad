"""Who has no mentor in a draft and why, who would rather have each other, whom to train for what."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers.draft_changes import run_of
from handlers.paging import shown, split, turning
from handlers.states import Drafts
from handlers.widgets import T, actor_of, app_of, both, go, screen
from mentoring.matching import Why
from services import draft_export, drafts
from services.banks import option_names
from texts import Html, plain, text

MOST_NAMES = 15


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


def _why_words(why: Why, language: str) -> str:
    """Why somebody has no mentor; what is against it, only where something is."""
    words = plain(f"match-why-{why.lack.value}", language)
    bars = ", ".join(plain(f"match-bar-{bar.value}", language) for bar, _ in why.bars[:2])
    return plain("draft-left-barred", language, why=words, bars=bars) if bars else words


WINDOWS = (
    screen(Drafts.left, T("draft-left"), turning(), go("button-back", Drafts.list), getter=facts_of_left),
    screen(Drafts.blocking, T("draft-blocking"), go("button-back", Drafts.list), getter=facts_of_blocking),
    screen(Drafts.training, T("draft-training"), turning(), go("button-back", Drafts.start), getter=facts_of_training),
)
