"""/privacy: what is kept and why, who saw it, a copy, one's consents, and going away for good."""

from contextlib import suppress
from typing import Any

from aiogram.exceptions import TelegramAPIError
from aiogram.types import BufferedInputFile
from aiogram_dialog import Dialog, DialogManager

from handlers.states import Privacy
from handlers.widgets import SCREENS, T, actor_of, alert, back, begin, both, go, opens, press, respond, screen
from mentoring.orders import Order
from mentoring.retention import LAWFUL_DAYS, Term
from services import erasing, privacy
from services.erasure_papers import my_erasure_act
from texts import Html, plain, text
from texts.dates import day

MOST_ORDERS = 20
# Of papers the lines of lists go; what the law keeps is said by itself.
GOES = {"papers": "privacy-goes-papers"}


@opens("privacy")
async def open_privacy(manager: DialogManager, argument: str) -> None:
    """Show what one can do about one's data."""
    del argument
    await begin(manager, Privacy.main)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whether an erasure is planned, and for which day; without a role, how to come back."""
    found = await privacy.my_data(*both(dialog_manager))
    actor = actor_of(dialog_manager)
    language = actor.language
    if found.erased_at is None:
        words = text("privacy-main-free" if actor.roles else "privacy-main-left", language, days=LAWFUL_DAYS)
        return {"words": Html(words), "is_planned": False}
    words = text("privacy-main-planned", language, day=day(found.erased_at, language), why=found.why_erased)
    return {"words": Html(words), "is_planned": True}


async def facts_of_kept(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what is kept, how much, why and how long."""
    found = await privacy.my_data(*both(dialog_manager))
    language = actor_of(dialog_manager).language
    lines = [
        text("privacy-kept-line", language, what=Html(text(f"data-{term.kind}", language)),
             count=found.counts.get(term.kind, 0), why=Html(text(f"why-{term.kind}", language)),
             term=Html(_term(term, language)))
        for term in found.terms
        if found.counts.get(term.kind)
    ]  # fmt: skip
    terms = [
        text("privacy-term-line", language, what=Html(text(f"data-{term.kind}", language)),
             term=Html(_term(term, language)))
        for term in found.terms
        if not found.counts.get(term.kind) and term.days is not None
    ]  # fmt: skip
    return {"lines": Html("\n".join(lines)), "terms": Html("\n".join(terms))}


async def facts_of_seen(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return who saw what, newest first."""
    app, actor = both(dialog_manager)
    seen = await privacy.who_saw_me(app, actor)
    lines = [text("bullet", actor.language, words=privacy.seen_line(one, actor.zone, actor.language)) for one in seen]
    return {"lines": Html("\n".join(lines) or text("privacy-seen-nobody", actor.language))}


async def facts_of_erasure(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what an erasure takes away and what stays."""
    found = await erasing.foretell_erasure(*both(dialog_manager))
    language = actor_of(dialog_manager).language
    goes = [
        text("privacy-term-line", language, what=plain(GOES.get(kind, f"data-{kind}"), language), term=count)
        for kind, count in found.kinds.items()
    ]
    orders = [_order(one, language) for one in found.orders[:MOST_ORDERS]]
    held = [text("privacy-erase-held", language, orders="; ".join(orders))] if orders else []
    if len(found.places) > 1:
        held.append(text("privacy-erase-everywhere", language, places=", ".join(found.places)))
    return {"goes": Html("\n".join(goes)), "pairs": found.pairs, "held": Html("\n".join(held)), "days": LAWFUL_DAYS}


async def copy(manager: DialogManager) -> None:
    """Send a copy of everything."""
    await privacy.order_my_data(*both(manager))
    await respond(manager, "summary-coming")


async def stay(manager: DialogManager) -> None:
    """Call a planned erasure off; what else it takes to come back is said at once."""
    await erasing.call_off_erasure(*both(manager))
    await alert(manager, "privacy-stays")


async def erase(manager: DialogManager) -> None:
    """Erase everything now, say goodbye, hand over the act."""
    app, actor = both(manager)
    ticket = await erasing.erase_me(app, actor)
    act = await my_erasure_act(app, actor, ticket=ticket)
    bot = manager.middleware_data["bot"]
    await manager.reset_stack()
    manager.middleware_data["conversation"].forget()
    await bot.send_message(actor.address, text("privacy-erased", actor.language))
    with suppress(TelegramAPIError):
        name = f"{plain('file-my-erasure-act', actor.language)}.docx"
        await bot.send_document(actor.address, BufferedInputFile(act, name))


async def to_consents(manager: DialogManager) -> None:
    """Show one's consents."""
    await SCREENS["my-consents"](manager, "")


def _term(term: Term, language: str) -> str:
    return text("privacy-term-held" if term.is_held else "privacy-term", language, days=term.days or 0)


def _order(one: Order, language: str) -> str:
    return plain("erasure-order", language, number=one.number, day=day(one.signed_on or one.dated, language))


dialog = Dialog(
    screen(
        Privacy.main,
        T("privacy-main"),
        go("button-privacy-kept", Privacy.kept),
        go("button-privacy-seen", Privacy.seen),
        press("button-my-consents", to_consents),
        press("button-privacy-copy", copy),
        press("button-privacy-stay", stay, when="is_planned"),
        go("button-privacy-erase", Privacy.erase),
        back(),
        getter=facts,
    ),
    screen(Privacy.kept, T("privacy-kept"), go("button-back", Privacy.main), getter=facts_of_kept),
    screen(Privacy.seen, T("privacy-seen"), go("button-back", Privacy.main), getter=facts_of_seen),
    screen(
        Privacy.erase,
        T("privacy-erase"),
        go("button-privacy-keep", Privacy.main),
        press("button-privacy-erase-now", erase),
        getter=facts_of_erasure,
    ),
)
