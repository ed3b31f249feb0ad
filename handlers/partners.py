"""Partners whose people mentor here, and mentors of other schools."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.calendar import typed_day
from handlers.states import Partners
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
    start_number,
    typed,
)
from mentoring.errors import NotFound
from mentoring.partners import PartnerKind, read_agreement
from services import partners
from texts import Html, plain, text
from texts.dates import day


@opens("partners")
async def open_partners(manager: DialogManager, argument: str) -> None:
    """Show the register."""
    del argument
    await begin(manager, Partners.list)


@opens("guests")
async def open_guests(manager: DialogManager, argument: str) -> None:
    """Show the mentors who come from other schools or go there, or the one that «person-school» names."""
    person, _, host = argument.partition("-")
    if argument:
        await begin(manager, Partners.guest, guest=number_in(person), host=number_in(host))
    else:
        await begin(manager, Partners.guests)


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the partners."""
    found = await partners.partner_list(*both(dialog_manager))
    return {"count": len(found), "items": [(label(one.title), str(one.id)) for one in found]}


async def facts_of_kinds(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what a partner can be."""
    language = actor_of(dialog_manager).language
    return {"items": [(plain(f"partner-kind-{one.value}", language), one.value) for one in PartnerKind]}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a partner in words."""
    card = await partners.partner_card(*both(dialog_manager), partner_id=_partner(dialog_manager))
    one, language = card.partner, actor_of(dialog_manager).language
    until = day(one.valid_until, language) if one.valid_until else ""
    state = "valid" if card.is_valid else ("over" if one.agreement else "none")
    return {
        "title": one.title, "kind": plain(f"partner-kind-{one.kind.value}", language),
        "contact": one.contact or plain("partner-no-contact", language),
        "agreement": Html(text(f"partner-agreement-{state}", language, number=one.agreement, until=until)),
        "mentors": ", ".join(person.name.full for person in card.mentors) or plain("partner-no-mentors", language),
        "items": [(label(f"✓ {person.name.full}"), f"-{person.id}") for person in card.mentors]
        + [(label(person.name.full), f"+{person.id}") for person in card.others],
    }  # fmt: skip


async def facts_of_guests(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the guests; those the director is asked about come first."""
    found = await partners.guest_list(*both(dialog_manager))
    items = [(label(one.person.name.full), f"{one.guest.person_id}-{one.guest.organization_id}") for one in found]
    return {"count": len(found), "items": items}


async def facts_of_guest(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a guest in words, and whether the director is asked."""
    person_id, host_id = _guest(dialog_manager)
    found = await partners.guest_list(*both(dialog_manager))
    theirs = (card for card in found if (card.guest.person_id, card.guest.organization_id) == (person_id, host_id))
    one = next(theirs, None)
    if one is None:
        raise NotFound
    waits = "waits" if one.guest.refused_at is None else "refused"
    state = "admitted" if one.guest.is_admitted else waits
    language, schools = actor_of(dialog_manager).language, ", ".join(one.awaited)
    status = plain(f"guest-{state}", language, count=len(one.awaited), schools=schools)
    return {"name": one.person.name.full, "home": one.home, "host": one.host, "status": status, "asked": one.is_asked}


async def choose_partner(manager: DialogManager, number: str) -> None:
    """Open a partner's card."""
    manager.dialog_data["partner"] = number_in(number)
    await manager.switch_to(Partners.card)


async def choose_kind(manager: DialogManager, kind: str) -> None:
    """Take what the new partner is."""
    manager.dialog_data["kind"] = kind
    await manager.switch_to(Partners.title)


async def typed_title(manager: DialogManager, words: str) -> None:
    """Enter the partner."""
    kind = str(manager.dialog_data["kind"])
    manager.dialog_data["partner"] = await partners.add_partner(*both(manager), title=words, kind=kind)
    await manager.switch_to(Partners.card)


async def typed_other_title(manager: DialogManager, words: str) -> None:
    """Give the partner another name."""
    await partners.rename_partner(*both(manager), partner_id=_partner(manager), title=words)
    await manager.switch_to(Partners.card)


async def remove(manager: DialogManager) -> None:
    """Take the partner out of the register."""
    await partners.remove_partner(*both(manager), partner_id=_partner(manager))
    await respond(manager, "partner-removed")
    await manager.switch_to(Partners.list)


async def typed_number(manager: DialogManager, words: str) -> None:
    """Take the agreement's number."""
    manager.dialog_data["number"] = read_agreement(words)
    await manager.switch_to(Partners.until)


async def typed_until(manager: DialogManager, words: str) -> None:
    """Take the agreement's last day and record it."""
    number, until = str(manager.dialog_data["number"]), typed_day(manager, words)
    await partners.record_agreement(*both(manager), partner_id=_partner(manager), number=number, valid_until=until)
    await manager.switch_to(Partners.card)


async def typed_contact(manager: DialogManager, words: str) -> None:
    """Take whom to turn to."""
    await partners.record_contact(*both(manager), partner_id=_partner(manager), contact=words)
    await manager.switch_to(Partners.card)


async def choose_mentor(manager: DialogManager, item: str) -> None:
    """Say that a mentor comes from the partner, or does not."""
    change = partners.add_external if item.startswith("+") else partners.drop_external
    await change(*both(manager), partner_id=_partner(manager), person_id=number_in(item[1:]))


async def choose_guest(manager: DialogManager, item: str) -> None:
    """Open a guest's card."""
    person, _, host = item.partition("-")
    manager.dialog_data["guest"], manager.dialog_data["host"] = number_in(person), number_in(host)
    await manager.switch_to(Partners.guest)


async def admit(manager: DialogManager) -> None:
    """The director agrees."""
    person_id, host_id = _guest(manager)
    await partners.admit_guest(*both(manager), person_id=person_id, host_id=host_id)
    await respond(manager, "guest-noted")


async def refuse(manager: DialogManager) -> None:
    """The director does not agree."""
    person_id, host_id = _guest(manager)
    await partners.refuse_guest(*both(manager), person_id=person_id, host_id=host_id)
    await respond(manager, "guest-noted")


def _partner(manager: DialogManager) -> int:
    return int(manager.dialog_data["partner"])


def _guest(manager: DialogManager) -> tuple[int, int]:
    if "guest" in manager.dialog_data:
        return int(manager.dialog_data["guest"]), int(manager.dialog_data["host"])
    return start_number(manager, "guest"), start_number(manager, "host")


dialog = Dialog(
    screen(
        Partners.list,
        T("partner-list"),
        pages("pages", choices("partner", choose_partner)),
        go("button-add-partner", Partners.kind),
        go("button-guests", Partners.guests),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Partners.kind,
        T("partner-kind-ask"),
        Column(choices("kind", choose_kind)),
        go("button-back", Partners.list),
        getter=facts_of_kinds,
    ),
    screen(Partners.title, T("partner-title-ask"), go("button-back", Partners.kind), typed(typed_title)),
    screen(
        Partners.card,
        T("partner-card"),
        go("button-partner-agreement", Partners.number),
        go("button-partner-contact", Partners.contact),
        go("button-partner-mentors", Partners.mentors),
        go("button-partner-rename", Partners.rename),
        go("button-partner-remove", Partners.remove),
        go("button-back", Partners.list),
        getter=facts_of_card,
    ),
    screen(
        Partners.rename,
        T("partner-rename-ask"),
        go("button-back", Partners.card),
        typed(typed_other_title),
        getter=facts_of_card,
    ),
    screen(
        Partners.remove,
        T("partner-remove-sure"),
        press("button-yes-remove", remove),
        go("button-back", Partners.card),
        getter=facts_of_card,
    ),
    screen(Partners.number, T("partner-number-ask"), go("button-back", Partners.card), typed(typed_number)),
    screen(Partners.until, T("partner-until-ask"), go("button-back", Partners.number), typed(typed_until)),
    screen(Partners.contact, T("partner-contact-ask"), go("button-back", Partners.card), typed(typed_contact)),
    screen(
        Partners.mentors,
        T("partner-mentors-ask"),
        pages("pages", choices("mentor", choose_mentor)),
        go("button-ready", Partners.card),
        getter=facts_of_card,
    ),
    screen(
        Partners.guests,
        T("guest-list"),
        pages("pages", choices("guest", choose_guest)),
        go("button-partners", Partners.list),
        back(),
        getter=facts_of_guests,
    ),
    screen(
        Partners.guest,
        T("guest-card"),
        press("button-guest-admit", admit, when="asked"),
        press("button-guest-refuse", refuse, when="asked"),
        go("button-back", Partners.guests),
        getter=facts_of_guest,
    ),
)
