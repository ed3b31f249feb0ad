"""A consent signed on paper: the day of signing and where the sheet is kept."""

from datetime import date
from typing import Any

from aiogram_dialog import DialogManager

from handlers.calendar import recent_day, today
from handlers.entering_state import card_of, person_of
from handlers.states import Entering
from handlers.widgets import T, both, go, press, say, screen, typed
from mentoring.consents import Purpose
from mentoring.errors import BadInput, NotFound
from services import consents
from services.consent_forms import order_consent_form


async def facts_of_consent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whose sheet it is and what it is for."""
    card = await card_of(dialog_manager)
    purpose = say(dialog_manager, f"enter-purpose-{_purpose(dialog_manager).value.replace('_', '-')}")
    return {"name": card.person.name.full, "purpose": purpose}


async def print_form(manager: DialogManager) -> None:
    """Send the form to be signed."""
    await order_consent_form(*both(manager), purpose=_purpose(manager), person_id=person_of(manager))
    await manager.event.answer(say(manager, "summary-coming"))  # type: ignore[union-attr]


async def kept_at(manager: DialogManager, place: str) -> None:
    """Record the sheet with where it is kept."""
    await consents.record_paper_consent(
        *both(manager), person_id=person_of(manager), purpose=_purpose(manager), kept_at=place,
        signed_on=date.fromisoformat(str(manager.dialog_data["signed_on"])),
    )  # fmt: skip
    await manager.switch_to(Entering.card)


async def kept_in_file(manager: DialogManager) -> None:
    """The usual place."""
    await kept_at(manager, say(manager, "paper-in-file"))


async def _signed_on(manager: DialogManager, found: date) -> None:
    if found > today(manager):
        raise BadInput("paper-date-in-future")
    manager.dialog_data["signed_on"] = found.isoformat()
    await manager.switch_to(Entering.consent_place)


def _purpose(manager: DialogManager) -> Purpose:
    named = str(manager.dialog_data["consent"])
    if named not in set(Purpose):
        raise NotFound
    return Purpose(named)


WINDOWS = (
    screen(
        Entering.consent_day,
        T("enter-consent-day"),
        press("enter-consent-form", print_form),
        *recent_day(_signed_on),
        go("button-back", Entering.card),
        getter=facts_of_consent,
    ),
    screen(
        Entering.consent_place,
        T("enter-consent-place"),
        press("paper-usual-place", kept_in_file),
        go("button-back", Entering.consent_day),
        typed(kept_at),
        getter=facts_of_consent,
    ),
)
