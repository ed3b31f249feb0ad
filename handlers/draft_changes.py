"""What changes if: shown before it is done, the same for every change of a draft."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers.memos import Memo
from handlers.states import Drafts
from handlers.widgets import T, actor_of, both, go, press, screen, start_number
from mentoring.draft_changes import Change, Turn
from mentoring.matching import Couple
from services import drafting
from services.drafting import Outcome
from texts import Html, text

_OUTCOME = Memo[Outcome]("outcome")
MOST_SHOWN = 12


async def facts_of_change(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what a change would come to."""
    outcome = await _outcome(dialog_manager)
    language = actor_of(dialog_manager).language
    added = [_couple(outcome, one, "draft-added", language) for one in outcome.difference.added]
    removed = [_couple(outcome, one, "draft-removed", language) for one in outcome.difference.removed]
    lines = (removed + added)[:MOST_SHOWN]
    more = len(added) + len(removed) - len(lines)
    if more:
        lines.append(text("draft-more", language, count=more))
    turn = _change(dialog_manager).turn
    return {
        "head": text(f"draft-turn-{turn.value}", language), "served": outcome.served, "waiting": outcome.waiting,
        "sum": outcome.sum, "moved": outcome.moved,
        "lines": Html("\n".join(lines) or text("draft-nothing-changes", language)),
    }  # fmt: skip


async def show_change(manager: DialogManager, change: Change) -> None:
    """Show what a change would come to; where it cannot be, the reason is said and the screen stays."""
    _OUTCOME.keep(manager, await drafting.preview(*both(manager), run_of(manager), change))
    manager.dialog_data["turn"] = change.turn.value
    manager.dialog_data["other"] = change.other_id
    manager.dialog_data["members"] = list(change.members)
    await manager.switch_to(Drafts.change)


async def apply(manager: DialogManager) -> None:
    """Carry out what was shown."""
    await drafting.apply(*both(manager), run_of(manager), _change(manager))
    await manager.switch_to(Drafts.list)


def run_of(manager: DialogManager) -> int:
    """Return the number of the run looked at, 0 where there is none."""
    return int(manager.dialog_data.get("run", start_number(manager, "run")))


def draft_of(manager: DialogManager) -> int:
    """Return the number of the couple looked at."""
    return int(manager.dialog_data["draft"])


def _change(manager: DialogManager) -> Change:
    data = manager.dialog_data
    members = tuple(int(one) for one in data.get("members", ()))
    return Change(Turn(str(data["turn"])), int(data.get("draft", 0)), int(data.get("other", 0)), members=members)


async def _outcome(manager: DialogManager) -> Outcome:
    """What was counted for this press, or counted again where the screen is drawn again."""
    return _OUTCOME.kept(manager) or await drafting.preview(*both(manager), run_of(manager), _change(manager))


def _couple(outcome: Outcome, couple: Couple, key: str, language: str) -> str:
    mentor, mentee = (outcome.names.get(one) for one in couple)
    return text(key, language, mentor=mentor.name.short if mentor else "–", mentee=mentee.name.short if mentee else "–")


WINDOWS = (
    screen(
        Drafts.change,
        T("draft-change"),
        press("button-draft-apply", apply),
        go("button-draft-keep", Drafts.list),
        getter=facts_of_change,
    ),
)
