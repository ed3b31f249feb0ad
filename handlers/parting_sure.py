"""The last question before a pair's end is asked for: what was written, what comes of it, who reads it."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers.states import Partings
from handlers.widgets import T, actor_of, both, go, press, screen, start_number, typed
from mentoring.partings import PartingKind, read_reason
from services import parting_cards, partings
from texts import Html, plain, text

# A mentor lays mentoring down altogether: no kind of application about one pair.
WHOLE = "whole"


async def take(manager: DialogManager, words: str) -> None:
    """Keep what was written and ask once more."""
    kind = _kind(manager)
    manager.dialog_data["words"] = read_reason(words, None if kind == WHOLE else PartingKind(kind))
    await manager.switch_to(Partings.sure)


async def take_nothing(manager: DialogManager) -> None:
    """Ask once more before it goes without a reason."""
    await take(manager, "")


async def take_whole(manager: DialogManager, words: str) -> None:
    """Keep why mentoring is laid down, and ask once more."""
    manager.dialog_data["kind"] = WHOLE
    await take(manager, words)


async def take_whole_silently(manager: DialogManager) -> None:
    """Ask once more before mentoring is laid down without a reason."""
    await take_whole(manager, "")


async def facts_of_sure(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the words as they were written, and what comes of them."""
    there = await parting_cards.parting_choices(*both(dialog_manager), pair_id=start_number(dialog_manager))
    language = actor_of(dialog_manager).language
    return {
        "question": Html(text(f"parting-sure-{_kind(dialog_manager)}", language, pair=there.pair.full_title)),
        "reason": _words(dialog_manager) or plain("reason-none", language),
    }


async def send(manager: DialogManager) -> None:
    """Send what was written."""
    chosen, pair, reason = _kind(manager), start_number(manager), _words(manager)
    if chosen == WHOLE:
        count = await partings.resign_from_mentoring(*both(manager), reason=reason)
        await manager.switch_to(Partings.pair if count else Partings.over)
        return
    kind = PartingKind(chosen)
    if kind is PartingKind.CANCELLATION:
        number = await partings.cancel_assignment(*both(manager), pair_id=pair, reason=reason)
    elif kind is PartingKind.CURATOR:
        number = await partings.end_by_curator(*both(manager), pair_id=pair, reason=reason)
    else:
        speaker = int(manager.dialog_data["speaker"])
        number = await partings.ask_parting(
            *both(manager), pair_id=pair, kind=kind, reason=reason, person_id=speaker
        )  # fmt: skip
    manager.dialog_data["parting"] = number
    await manager.switch_to(Partings.card)


async def reword(manager: DialogManager) -> None:
    """Go back to write it otherwise."""
    await manager.switch_to(Partings.whole if _kind(manager) == WHOLE else Partings.reason)


def _kind(manager: DialogManager) -> str:
    return str(manager.dialog_data["kind"])


def _words(manager: DialogManager) -> str:
    return str(manager.dialog_data.get("words") or "")


WINDOW = screen(
    Partings.sure,
    T("parting-sure"),
    press("button-part-go", send),
    press("button-part-reword", reword),
    go("button-back", Partings.pair),
    typed(take),
    getter=facts_of_sure,
)
