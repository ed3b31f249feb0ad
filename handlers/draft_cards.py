"""A drafted couple side by side, and what changes if: lock, forbid, swap."""

import json
from typing import Any

from aiogram_dialog import DialogManager

from handlers import draft_groups
from handlers.draft_changes import draft_of, run_of, show_change
from handlers.states import Drafts
from handlers.widgets import T, actor_of, app_of, both, choices, go, label, number_in, pages, press, screen
from mentoring.draft_changes import Change, Turn
from mentoring.drafts import DRAFTED, Standing
from mentoring.matching import Mentee, Mentor
from services import draft_proposing, drafts
from services.banks import option_names
from services.draft_words import reason_words
from services.drafts import DraftCard
from texts import Html, plain, text

DOTS = 5


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a couple side by side with what can be done about it."""
    one = await drafts.draft_card(*both(dialog_manager), draft_id=int(dialog_manager.dialog_data["draft"]))
    draft, language = one.line.draft, actor_of(dialog_manager).language
    filled = round(one.percent * DOTS / 100)
    is_drafted = draft.standing in DRAFTED
    return {
        "mentor": one.line.mentor.name.full, "mentee": one.line.mentee.name.full, "load": one.line.load,
        "seats": one.line.seats, "percent": one.percent, "dots": "●" * filled + "○" * (DOTS - filled),
        "sides": Html("\n".join(_sides(dialog_manager, one))), "reasons": Html(_reasons(dialog_manager, one)),
        "standing": Html(_standing(one, language)),
        "can_tick": is_drafted and not draft.is_ticked, "can_untick": is_drafted and draft.is_ticked,
        "can_lock": draft.standing is Standing.OFFERED,
        "can_unlock": draft.standing is Standing.LOCKED and not draft.is_grouped,
        "can_forbid": is_drafted, "can_allow": draft.standing is Standing.FORBIDDEN,
        "can_swap": is_drafted and not draft.is_grouped, "can_group": one.can_group and not draft.is_grouped,
        "is_grouped": is_drafted and draft.is_grouped,
    }  # fmt: skip


async def facts_of_swap(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the couples to change with."""
    view = await drafts.draft_view(*both(dialog_manager), run_id=run_of(dialog_manager))
    mine = int(dialog_manager.dialog_data["draft"])
    items = [(label(one.title), str(one.draft.id)) for one in view.drafted if one.draft.id != mine]
    return {"items": items, "count": len(items)}


async def lock(manager: DialogManager) -> None:
    """What if this couple is kept whatever else changes."""
    await show_change(manager, Change(Turn.LOCK, draft_of(manager)))


async def unlock(manager: DialogManager) -> None:
    """What if it may change again."""
    await show_change(manager, Change(Turn.UNLOCK, draft_of(manager)))


async def forbid(manager: DialogManager) -> None:
    """What if these two are not to be a pair."""
    await show_change(manager, Change(Turn.FORBID, draft_of(manager)))


async def allow(manager: DialogManager) -> None:
    """What if they may be one again."""
    await show_change(manager, Change(Turn.ALLOW, draft_of(manager)))


async def ungroup(manager: DialogManager) -> None:
    """What if the group is none any more."""
    await show_change(manager, Change(Turn.UNGROUP, draft_of(manager)))


async def swap(manager: DialogManager, other: str) -> None:
    """What if two couples change mentors."""
    await show_change(manager, Change(Turn.SWAP, draft_of(manager), number_in(other)))


async def tick(manager: DialogManager) -> None:
    """Choose the couple, or leave it out."""
    await draft_proposing.tick_draft(*both(manager), draft_id=draft_of(manager))


def problem_words(problem: str, language: str) -> str:
    """Return why a couple could not be proposed."""
    if not problem:
        return ""
    said = dict(json.loads(problem))
    key = str(said.pop("key"))
    return plain(key, language, **said)


def _reasons(manager: DialogManager, one: DraftCard) -> str:
    language = actor_of(manager).language
    lines = [text("draft-reason", language, words=words)
             for words in reason_words(app_of(manager).catalog, one.reasons, language)]  # fmt: skip
    return "\n".join(lines) or text("draft-no-reasons", language)


def _standing(one: DraftCard, language: str) -> str:
    draft = one.line.draft
    is_grouped = draft.is_grouped and draft.standing in DRAFTED
    standing = "grouped" if is_grouped else draft.standing.value
    words = text(f"draft-standing-{standing}", language, problem=problem_words(draft.problem, language))
    against = ", ".join(plain(f"match-bar-{bar.value}", language) for bar in one.bars if bar.value != "forbidden")
    is_doubtful = against and draft.standing in DRAFTED
    return f"{words}\n{text('draft-against', language, bars=against)}" if is_doubtful else words


def _sides(manager: DialogManager, one: DraftCard) -> list[str]:
    """What is asked beside what is offered, a line each; what neither said is left out."""
    asks, offers = one.asks or Mentee(0), one.offers or Mentor(0)
    years = [("" if value is None else str(value)) for value in (asks.experience, offers.experience)]
    rows = {
        "difficulties": (_words(manager, asks.difficulties), _words(manager, offers.competences)),
        "lessons": (_words(manager, asks.lesson_difficulties), _words(manager, offers.lesson_competences)),
        "subject": (_words(manager, {asks.subject}), _words(manager, {offers.subject})),
        "experience": (years[0], years[1]),
        "times": (_words(manager, asks.times), _words(manager, offers.times)),
        "mode": (_words(manager, {asks.mode}), _words(manager, {offers.mode})),
    }
    language = actor_of(manager).language
    return [
        text(f"draft-side-{name}", language, asks=asked or "–", offers=offered or "–")
        for name, (asked, offered) in rows.items()
        if asked or offered
    ]


def _words(manager: DialogManager, options: frozenset[str] | set[str]) -> str:
    named = tuple(sorted(one for one in options if one))
    return ", ".join(option_names(app_of(manager).catalog, named, actor_of(manager).language))


WINDOWS = (
    screen(
        Drafts.card,
        T("draft-card"),
        press("button-draft-tick", tick, when="can_tick", name="tick"),
        press("button-draft-untick", tick, when="can_untick", name="untick"),
        press("button-draft-lock", lock, when="can_lock"),
        press("button-draft-unlock", unlock, when="can_unlock"),
        press("button-draft-forbid", forbid, when="can_forbid"),
        press("button-draft-allow", allow, when="can_allow"),
        go("button-draft-swap", Drafts.swap, when="can_swap"),
        press("button-draft-group", draft_groups.open_group, when="can_group"),
        press("button-draft-group-change", draft_groups.open_group, when="is_grouped"),
        press("button-draft-ungroup", ungroup, when="is_grouped"),
        go("button-back", Drafts.list),
        getter=facts_of_card,
    ),
    screen(
        Drafts.swap,
        T("draft-swap"),
        pages("others", choices("swap", swap)),
        go("button-back", Drafts.card),
        getter=facts_of_swap,
    ),
)
