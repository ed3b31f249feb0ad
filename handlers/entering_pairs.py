"""A yes or a no to a proposed pair, said on paper or in person."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers.entering_state import card_of, chosen_number, noted, person_of
from handlers.states import Entering
from handlers.widgets import T, both, go, press, screen, typed
from services import agreeing


async def facts_of_pair(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the proposal and whether it still waits for the person."""
    card = await card_of(dialog_manager)
    waiting = next((one for one in card.proposed if one.pair.id == chosen_number(dialog_manager, "pair")), None)
    other = waiting.other if waiting else ""
    return {"name": card.person.name.full, "other": other, "waits": bool(waiting), "is_noted": not waiting}


async def wants_pair(manager: DialogManager) -> None:
    """Write down a yes to the pair."""
    await agreeing.consent_to_pair(*both(manager), pair_id=chosen_number(manager, "pair"), person_id=person_of(manager))
    await noted(manager)


async def refuses_pair(manager: DialogManager, reason: str) -> None:
    """Write down a no to the pair."""
    pair_id, person_id = chosen_number(manager, "pair"), person_of(manager)
    await agreeing.decline_pair(*both(manager), pair_id=pair_id, reason=reason, person_id=person_id)
    await noted(manager)


async def refuses_silently(manager: DialogManager) -> None:
    """Write down a no without a reason."""
    await refuses_pair(manager, "")


WINDOWS = (
    screen(
        Entering.pair,
        T("enter-pair-ask", when="waits"),
        T("enter-noted-already", when="is_noted"),
        press("button-wants", wants_pair, when="waits"),
        go("button-wants-not", Entering.refusal, when="waits"),
        go("button-back", Entering.card),
        getter=facts_of_pair,
    ),
    screen(
        Entering.refusal,
        T("pair-decline"),
        press("button-no-reason", refuses_silently),
        go("button-back", Entering.pair),
        typed(refuses_pair),
    ),
)
