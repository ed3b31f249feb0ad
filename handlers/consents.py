"""Everybody's consents as the curator keeps them: what is wanting, a signed sheet recorded, a form to print."""

from datetime import date
from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.my_consents import purpose_in, standing_words, title
from handlers.paper_signing import paper_signing
from handlers.states import Consents
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    label,
    number_in,
    opens,
    pages,
    press,
    respond,
    screen,
    tickable,
)
from mentoring.actors import Role
from mentoring.consents import Category, Purpose, Standing
from mentoring.errors import BadInput, NotFound
from services import consents
from services.consent_forms import order_consent_form
from services.consents import ConsentCard
from texts import Html, plain, text


@opens("consents")
async def open_consents(manager: DialogManager, argument: str) -> None:
    """Show whose consents are wanting; with a number, one person's."""
    await begin(manager, Consents.list)
    if argument:
        await choose_person(manager, argument)


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return everybody, those first of whom something is wanting."""
    language = actor_of(dialog_manager).language
    cards = await consents.consent_list(*both(dialog_manager))
    items = [(label(_entry(one, language)), str(one.person.id)) for one in cards]
    return {"items": items, "count": sum(bool(one.wanting) for one in cards)}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one person's consents and what can be recorded."""
    card, actor = await _card(dialog_manager), actor_of(dialog_manager)
    lines = [
        text("consent-line", actor.language, title=title(one.purpose, actor.language),
             standing=Html(standing_words(one, actor.language)))
        for one in card.states
    ]  # fmt: skip
    papers = [
        (label(plain("consent-record", actor.language, title=title(one.purpose, actor.language))), one.purpose.value)
        for one in card.states
    ]
    forms = [
        (label(plain("consent-print", actor.language, title=title(one.purpose, actor.language))), one.purpose.value)
        for one in card.states
    ]
    keeps = actor.is_any(Role.CURATOR, Role.COORDINATOR)
    return {"name": card.person.name.full, "lines": Html("\n".join(lines)), "papers": papers if keeps else [],
            "forms": forms}  # fmt: skip


async def facts_of_sheet(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whose sheet of which consent is recorded, and what it lets be published."""
    card, language = await _card(dialog_manager), actor_of(dialog_manager).language
    chosen = _chosen(dialog_manager)
    items = [
        (tickable(plain(f"consent-category-{one.value}", language), one.value in chosen), one.value) for one in Category
    ]
    return {"name": card.person.name.full, "title": title(_purpose(dialog_manager), language), "items": items}


async def choose_person(manager: DialogManager, person_id: str) -> None:
    """Open one person's consents."""
    manager.dialog_data["person"] = number_in(person_id)
    await manager.switch_to(Consents.card)


async def choose_paper(manager: DialogManager, purpose: str) -> None:
    """Begin to record a sheet; one of publication says first what may be published."""
    manager.dialog_data.update(purpose=purpose_in(purpose).value, categories="")
    asks = _purpose(manager) is Purpose.PUBLICATION
    await manager.switch_to(Consents.categories if asks else Consents.day)


async def print_form(manager: DialogManager, purpose: str) -> None:
    """Send the form of a consent."""
    person = int(manager.dialog_data["person"])
    await order_consent_form(*both(manager), purpose=purpose_in(purpose), person_id=person)
    await respond(manager, "summary-coming")


async def toggle(manager: DialogManager, category: str) -> None:
    """Mark what the sheet allows, or unmark it."""
    if category not in set(Category):
        raise NotFound
    manager.dialog_data["categories"] = ",".join(sorted(_chosen(manager) ^ {category}))


async def to_day(manager: DialogManager) -> None:
    """Go on to the day; a sheet that allows nothing is none."""
    if not _chosen(manager):
        raise BadInput("consent-categories-empty")
    await manager.switch_to(Consents.day)


async def record(manager: DialogManager, signed_on: date, kept_at: str) -> None:
    """Record the sheet."""
    await consents.record_paper_consent(
        *both(manager), person_id=int(manager.dialog_data["person"]), purpose=_purpose(manager), signed_on=signed_on,
        kept_at=kept_at, categories=sorted(_chosen(manager)),
    )  # fmt: skip
    await manager.switch_to(Consents.card)


def _entry(card: ConsentCard, language: str) -> str:
    if not card.wanting:
        return plain("consent-person-complete", language, name=card.person.name.short)
    marks = ", ".join(dict.fromkeys(_lack(one.standing, language) for one in card.wanting))
    return plain("consent-entry", language, title=card.person.name.short, mark=marks)


def _lack(standing: Standing, language: str) -> str:
    return plain("consent-lacks" if standing is Standing.MISSING else f"consent-mark-{standing.value}", language)


def _chosen(manager: DialogManager) -> set[str]:
    return {one for one in str(manager.dialog_data.get("categories", "")).split(",") if one}


def _purpose(manager: DialogManager) -> Purpose:
    return purpose_in(str(manager.dialog_data.get("purpose", "")))


async def _card(manager: DialogManager) -> ConsentCard:
    return await consents.consent_card(*both(manager), person_id=int(manager.dialog_data["person"]))


dialog = Dialog(
    screen(
        Consents.list,
        T("consent-list"),
        pages("pages", choices("person", choose_person)),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Consents.card,
        T("consent-card"),
        Column(choices("paper", choose_paper, items="papers")),
        Column(choices("form", print_form, items="forms")),
        go("button-back", Consents.list),
        getter=facts_of_card,
    ),
    screen(
        Consents.categories,
        T("consent-categories"),
        Column(choices("category", toggle)),
        press("button-ready", to_day),
        go("button-back", Consents.card),
        getter=facts_of_sheet,
    ),
    *paper_signing(
        (Consents.day, "consent-day"),
        (Consents.place, "consent-place"),
        before=Consents.card,
        getter=facts_of_sheet,
        on_signed=record,
    ),
)
