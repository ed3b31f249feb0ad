"""Who agreed to be seen by the psychologist, and what each of them chose to show."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.states import Supported
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go_back,
    label,
    number_in,
    opens,
    pages,
    press,
    say,
    screen,
    start_number,
)
from mentoring.reading import question_alone
from services import supports
from texts import Html, text


@opens("supported")
async def open_supported(manager: DialogManager, argument: str) -> None:
    """Show who agreed, or one of them."""
    person = number_in(argument or "0")
    await begin(manager, Supported.card if person else Supported.list, person=person)


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the names, who waits longest first."""
    found = await supports.support_list(*both(dialog_manager))
    items = [
        (label(say(dialog_manager, "supported-line", name=one.person.name.short, days=one.days)), str(one.person.id))
        for one in found
    ]
    return {"count": len(found), "items": items}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what somebody agreed to show."""
    person = start_number(dialog_manager, "person") or int(dialog_manager.dialog_data["person"])
    one = await supports.support_card(*both(dialog_manager), person_id=person)
    language = actor_of(dialog_manager).language
    lines = [
        text("bank-card-line", language, question=question_alone(question), answer=answer)
        for question, answer in one.lines
    ]
    return {
        "name": one.person.name.full, "days": one.days, "lines": Html("\n".join(lines)),
        "note": one.request.note or say(dialog_manager, "reason-none"),
    }  # fmt: skip


async def choose(manager: DialogManager, person_id: str) -> None:
    """Open a card."""
    manager.dialog_data["person"] = number_in(person_id)
    await manager.switch_to(Supported.card)


async def leave(manager: DialogManager) -> None:
    """Return to the list, or to where the card was opened from."""
    if start_number(manager, "person"):
        await go_back(manager)
    else:
        await manager.switch_to(Supported.list)


dialog = Dialog(
    screen(
        Supported.list,
        T("supported-list"),
        pages("pages", choices("person", choose)),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Supported.card,
        T("supported-card"),
        press("button-back", leave, name="leave_card"),
        getter=facts_of_card,
    ),
)
