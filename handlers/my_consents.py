"""One's own consents: the words, where each stands, saying yes, taking it back with what follows said beforehand."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.command_list import publish_for
from handlers.states import MyConsents
from handlers.widgets import (
    T,
    actor_of,
    alert,
    back,
    begin,
    both,
    choices,
    go,
    label,
    opens,
    pages,
    press,
    respond,
    screen,
    tickable,
)
from mentoring.consents import Category, ConsentState, Purpose, Standing
from mentoring.errors import NotFound
from mentoring.retention import THINKING_DAYS
from services import consents, withdrawals
from services.consent_forms import order_consent_form
from texts import Html, plain, text
from texts.dates import day


@opens("my-consents")
async def open_mine(manager: DialogManager, argument: str) -> None:
    """Show all of one's consents."""
    del argument
    await begin(manager, MyConsents.list)


@opens("consent")
async def open_one(manager: DialogManager, argument: str) -> None:
    """Show one of them."""
    await begin(manager, MyConsents.card, purpose=purpose_in(argument).value)


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the consents with where each stands."""
    language = actor_of(dialog_manager).language
    states = await consents.my_consents(*both(dialog_manager))
    items = [(label(_entry(one, language)), one.purpose.value) for one in states]
    return {"items": items, "count": len(items)}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one consent: its words, where it stands, what can be done."""
    state, language = await _state(dialog_manager), actor_of(dialog_manager).language
    words = await consents.consent_words(*both(dialog_manager), purpose=state.purpose)
    is_publication = state.purpose is Purpose.PUBLICATION
    # Without a role nothing is asked, and nothing can be given: one comes back by a link, which asks anew.
    is_here = bool(actor_of(dialog_manager).roles)
    items = [
        (tickable(plain(f"consent-category-{one.value}", language), one in state.categories), one.value)
        for one in Category
    ]
    return {
        "words": Html(words), "standing": Html(standing_words(state, language)), "items": items,
        "is_publication": is_publication and is_here, "is_here": is_here, "is_gone": not is_here,
        "can_give": is_here and not is_publication and not state.is_current, "can_withdraw": state.is_given,
    }  # fmt: skip


async def facts_of_withdrawal(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what would follow."""
    purpose = _purpose(dialog_manager)
    found = await withdrawals.withdrawal_consequences(*both(dialog_manager), purpose=purpose)
    words = text(
        f"consent-withdraw-{purpose.value.replace('_', '-')}", actor_of(dialog_manager).language,
        pairs=found.pairs, resigning=found.resigning, days=THINKING_DAYS,
    )  # fmt: skip
    return {"words": Html(words)}


async def choose(manager: DialogManager, purpose: str) -> None:
    """Open one consent."""
    manager.dialog_data["purpose"] = purpose_in(purpose).value
    await manager.switch_to(MyConsents.card)


async def give(manager: DialogManager) -> None:
    """Say yes to the words as they are now."""
    await consents.give_consent(*both(manager), purpose=_purpose(manager))
    await respond(manager, "consent-recorded")


async def toggle(manager: DialogManager, category: str) -> None:
    """Allow one thing to be published, or not any more; nothing left is a withdrawal."""
    chosen = {one.value for one in (await _state(manager)).categories} ^ {category}
    if chosen:
        await consents.give_consent(*both(manager), purpose=Purpose.PUBLICATION, categories=sorted(chosen))
    else:
        await withdrawals.withdraw_consent(*both(manager), purpose=Purpose.PUBLICATION)


async def form(manager: DialogManager) -> None:
    """Send the paper to sign."""
    await order_consent_form(*both(manager), purpose=_purpose(manager))
    await respond(manager, "summary-coming")


async def withdraw(manager: DialogManager) -> None:
    """Take the consent back."""
    await withdrawals.withdraw_consent(*both(manager), purpose=_purpose(manager))
    await publish_for(manager.middleware_data["bot"], actor_of(manager))
    await alert(manager, "consent-withdrawn")
    await manager.switch_to(MyConsents.list)


def standing_words(state: ConsentState, language: str) -> str:
    """Return where a consent stands in words: since when, on which paper, where that is kept."""
    paper, chat = state.paper, state.chat
    when = (paper.signed_on if paper else None) or (chat.given_at.date() if chat else None)
    if state.standing is Standing.WITHDRAWN and state.withdrawn_at:
        when = state.withdrawn_at.date()
    place = paper.kept_at if paper else ""
    return text(f"consent-standing-{state.standing.value}", language, day=day(when, language) if when else "–",
                place=place)  # fmt: skip


def title(purpose: Purpose, language: str) -> str:
    """Return a consent's short name."""
    return plain(f"consent-title-{purpose.value.replace('_', '-')}", language)


def purpose_in(argument: str) -> Purpose:
    """Return the purpose an action names; NotFound for anything else, as a forged button may."""
    if argument not in set(Purpose):
        raise NotFound
    return Purpose(argument)


def _entry(state: ConsentState, language: str) -> str:
    mark = plain(f"consent-mark-{state.standing.value}", language)
    return plain("consent-entry", language, title=title(state.purpose, language), mark=mark)


def _purpose(manager: DialogManager) -> Purpose:
    data = manager.start_data if isinstance(manager.start_data, dict) else {}
    return purpose_in(str(manager.dialog_data.get("purpose") or data.get("purpose", "")))


async def _state(manager: DialogManager) -> ConsentState:
    purpose = _purpose(manager)
    for one in await consents.my_consents(*both(manager)):
        if one.purpose is purpose:
            return one
    raise NotFound


dialog = Dialog(
    screen(MyConsents.list, T("consent-list-mine"), pages("pages", choices("consent", choose)), back(),
           getter=facts_of_list),
    screen(
        MyConsents.card,
        T("consent-card-mine"),
        T("consent-card-left", when="is_gone"),
        press("button-agree", give, when="can_give"),
        Column(choices("category", toggle, when="is_publication")),
        press("button-consent-form", form, when="is_here"),
        go("button-consent-withdraw", MyConsents.withdraw, when="can_withdraw"),
        go("button-back", MyConsents.list),
        getter=facts_of_card,
    ),
    screen(
        MyConsents.withdraw,
        T("consent-withdraw"),
        go("button-consent-keep", MyConsents.card),
        press("button-consent-withdraw-yes", withdraw),
        getter=facts_of_withdrawal,
    ),
)  # fmt: skip
