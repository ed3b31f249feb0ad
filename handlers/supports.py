"""A mentee's yes to being seen by the psychologist: asked kindly, with what to show, taken back with one press."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.states import Support
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    go_back,
    number_in,
    opens,
    press,
    say,
    screen,
    start_number,
    tickable,
    typed,
)
from mentoring.errors import NotFound
from mentoring.supports import Shown
from services import supports
from texts import Html, text

CHOSEN = "shown"


@opens("support")
async def open_support(manager: DialogManager, argument: str) -> None:
    """Ask about support: of the reader, or of «person» for whom a curator writes."""
    await begin(manager, Support.ask, person=number_in(argument or "0"))


async def facts_of_ask(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whether support is offered, and what was agreed to already."""
    person = start_number(dialog_manager, "person")
    offer = await supports.support_offer(*both(dialog_manager), person_id=person)
    language, request = actor_of(dialog_manager).language, offer.request
    key = "support-agreed" if request else "support-ask" if offer.is_offered else "support-not-offered"
    what = [say(dialog_manager, f"support-shows-{one.value}") for one in Shown if request and one in request.shown]
    note = request.note if request else ""
    words = text(key, language, what=", ".join(["", *what]), note=note or say(dialog_manager, "reason-none"))
    for_whom = text("support-for-whom", language, name=offer.person.name.full) if person else ""
    return {
        "words": Html(words), "for_whom": Html(for_whom), "is_asked": bool(request),
        "can_agree": offer.is_offered and not request, "can_change": offer.is_offered and bool(request),
    }  # fmt: skip


async def facts_of_shown(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what may be shown besides the name; what is chosen is ticked."""
    chosen = _chosen(dialog_manager)
    names = {one: say(dialog_manager, f"support-shows-{one.value}") for one in Shown}
    return {"items": [(tickable(words, one in chosen), one.value) for one, words in names.items()]}


async def begin_choice(manager: DialogManager) -> None:
    """Begin with what was agreed to before."""
    offer = await supports.support_offer(*both(manager), person_id=start_number(manager, "person"))
    manager.dialog_data[CHOSEN] = sorted(offer.request.shown) if offer.request else []
    await manager.switch_to(Support.shown)


async def toggle(manager: DialogManager, item: str) -> None:
    """Choose one thing more to show, or one less."""
    if item not in set(Shown):
        raise NotFound
    manager.dialog_data[CHOSEN] = sorted(_chosen(manager) ^ {Shown(item)})


async def agree(manager: DialogManager, note: str) -> None:
    """Keep the yes with a note."""
    shown, person = sorted(_chosen(manager)), start_number(manager, "person")
    await supports.ask_support(*both(manager), shown=shown, note=note, person_id=person)
    await manager.switch_to(Support.ask)


async def agree_silently(manager: DialogManager) -> None:
    """Keep the yes, the note left out."""
    await agree(manager, "")


async def withdraw(manager: DialogManager) -> None:
    """Take the yes back."""
    await supports.withdraw_support(*both(manager), person_id=start_number(manager, "person"))


async def not_now(manager: DialogManager) -> None:
    """Leave it."""
    await go_back(manager)


def _chosen(manager: DialogManager) -> set[Shown]:
    return {Shown(one) for one in manager.dialog_data.get(CHOSEN, [])}


dialog = Dialog(
    screen(
        Support.ask,
        T("support-screen"),
        press("button-support-yes", begin_choice, when="can_agree"),
        press("button-support-not-now", not_now, when="can_agree"),
        press("button-support-change", begin_choice, when="can_change"),
        press("button-support-withdraw", withdraw, when="is_asked"),
        back(),
        getter=facts_of_ask,
    ),
    screen(
        Support.shown,
        T("support-shown"),
        Column(choices("shown", toggle)),
        go("button-ready", Support.note),
        go("button-back", Support.ask),
        getter=facts_of_shown,
    ),
    screen(
        Support.note,
        T("support-note"),
        press("button-support-no-note", agree_silently),
        go("button-back", Support.shown),
        typed(agree),
    ),
)
