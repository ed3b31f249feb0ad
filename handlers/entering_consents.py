"""A consent signed on paper: the day of signing and where the sheet is kept."""

from datetime import date
from typing import Any

from aiogram_dialog import DialogManager

from handlers.entering_state import card_of, person_of
from handlers.paper_signing import paper_signing
from handlers.states import Entering
from handlers.widgets import both, press, respond, say
from mentoring.consents import Purpose
from mentoring.errors import NotFound
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
    await respond(manager, "summary-coming")


async def record(manager: DialogManager, signed_on: date, kept_at: str) -> None:
    """Record the sheet."""
    await consents.record_paper_consent(
        *both(manager), person_id=person_of(manager), purpose=_purpose(manager), signed_on=signed_on, kept_at=kept_at
    )
    await manager.switch_to(Entering.card)


def _purpose(manager: DialogManager) -> Purpose:
    named = str(manager.dialog_data["consent"])
    if named not in set(Purpose):
        raise NotFound
    return Purpose(named)


WINDOWS = (
    *paper_signing(
        (Entering.consent_day, "enter-consent-day"),
        (Entering.consent_place, "enter-consent-place"),
        before=Entering.card,
        getter=facts_of_consent,
        on_signed=record,
        above=(press("enter-consent-form", print_form),),
    ),
)
