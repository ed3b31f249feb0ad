"""What members say to a proposed pair, and their signed sheets: screens beside the pair's card."""

from datetime import date
from typing import Any

from aiogram_dialog import DialogManager

from handlers.calendar import recent_day
from handlers.paper_signing import paper_signing
from handlers.states import Pairs
from handlers.widgets import T, both, go, number_in, press, respond, screen, start_number, typed
from services import acquaintances, agreeing, pairs, sheet_forms


async def consent(manager: DialogManager) -> None:
    """Say yes."""
    await agreeing.consent_to_pair(*both(manager), pair_id=start_number(manager))
    await respond(manager, "pair-consented")


async def decline(manager: DialogManager, reason: str) -> None:
    """Say no, with a reason."""
    await agreeing.decline_pair(*both(manager), pair_id=start_number(manager), reason=reason)
    await manager.switch_to(Pairs.card)


async def decline_silently(manager: DialogManager) -> None:
    """Say no without a reason."""
    await decline(manager, "")


async def _met_on(manager: DialogManager, found: date) -> None:
    await acquaintances.record_acquaintance(*both(manager), pair_id=start_number(manager), met_on=found)
    await manager.switch_to(Pairs.card)


async def facts_of_paper(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whose sheet is recorded."""
    one = await pairs.pair_card(*both(dialog_manager), pair_id=start_number(dialog_manager))
    return {"name": one.name_of(int(dialog_manager.dialog_data["person"]))}


async def choose_paper(manager: DialogManager, person_id: str) -> None:
    """Begin to record somebody's signed sheet."""
    manager.dialog_data["person"] = number_in(person_id)
    await manager.switch_to(Pairs.paper_day)


async def sheet(manager: DialogManager) -> None:
    """Send the sheet to sign: the member's whose paper is recorded, or the actor's own."""
    person = int(manager.dialog_data.get("person", 0)) if manager.current_context().state == Pairs.paper_day else 0
    await sheet_forms.order_pair_sheet(*both(manager), pair_id=start_number(manager), person_id=person)
    await respond(manager, "pair-sheet-coming")


async def record_paper(manager: DialogManager, signed_on: date, kept_at: str) -> None:
    """Record the sheet."""
    await agreeing.record_pair_paper(
        *both(manager), pair_id=start_number(manager), person_id=int(manager.dialog_data["person"]),
        signed_on=signed_on, kept_at=kept_at,
    )  # fmt: skip
    await manager.switch_to(Pairs.card)


WINDOWS = (
    screen(
        Pairs.decline,
        T("pair-decline"),
        press("button-no-reason", decline_silently),
        go("button-back", Pairs.card),
        typed(decline),
    ),
    screen(
        Pairs.met_day,
        T("pair-met-day"),
        *recent_day(_met_on),
        go("button-back", Pairs.card),
    ),
    *paper_signing(
        (Pairs.paper_day, "paper-day"),
        (Pairs.paper_place, "paper-place"),
        before=Pairs.card,
        getter=facts_of_paper,
        on_signed=record_paper,
        above=(press("pair-sheet-get", sheet),),
    ),
)
