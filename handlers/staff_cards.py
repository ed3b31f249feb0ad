"""A card of the staff list: what is known, one field changed at a time, a link, leaving."""

from typing import Any
from zoneinfo import ZoneInfo

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.states import StaffCard
from handlers.widgets import (
    T,
    actor_of,
    app_of,
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
from mentoring.errors import BadInput, NotFound
from mentoring.reading import day_in
from services import staff as service
from services.staff import EDITED
from texts import Html, plain, text
from texts.dates import day, month_numbers

# Fields chosen by a button rather than typed, each with its choices: the text's key and what a cell would say.
CHOSEN = {
    "role": (("role-mentee", "mentee"), ("role-mentor", "mentor"), ("staff-role-none", "")),
    "teaches": (("staff-yes", "yes"), ("staff-no", "no")),
}
FIELD = "field"


@opens("staffer")
async def open_card(manager: DialogManager, argument: str) -> None:
    """Show one card."""
    await begin(manager, StaffCard.card, id=number_in(argument))


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what the list says of a person, unknown things left out."""
    card = await service.staff_card(*both(dialog_manager), staff_id=start_number(dialog_manager))
    language = actor_of(dialog_manager).language
    lines = [
        text("staff-card-line", language, what=plain(f"staff-column-{column}", language), value=value)
        for column, value in _values(card, language)
    ]
    return {
        "name": card.member.name.full,
        "lines": Html("\n".join(lines)),
        "can_be_invited": card.can_be_invited,
        "is_here": card.member.left_on is None,
        "has_left": card.member.left_on is not None,
    }


async def facts_of_fields(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the fields as buttons."""
    language = actor_of(dialog_manager).language
    return {"items": [(plain(f"staff-column-{one}", language), one) for one in EDITED]}


async def facts_of_field(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the field, what it takes, and what it says now."""
    card = await service.staff_card(*both(dialog_manager), staff_id=start_number(dialog_manager))
    field, language = _field(dialog_manager), actor_of(dialog_manager).language
    chosen = [(plain(key, language), value or "-") for key, value in CHOSEN.get(field, ())]
    now = dict(_values(card, language)).get(field, card.member.name.full if field == "full" else "")
    return {
        "name": card.member.name.short,
        "what": plain(f"staff-column-{field}", language),
        "now": now or plain("staff-found-nothing", language),
        "expected": plain(f"staff-expected-{_expected(field)}", language),
        "items": chosen,
        "can_clear": field not in ("full", *CHOSEN) and bool(now),
    }


async def choose_field(manager: DialogManager, field: str) -> None:
    """Ask for a field's new value."""
    if field not in EDITED:
        raise NotFound
    manager.dialog_data[FIELD] = field
    await manager.switch_to(StaffCard.value)


async def take(manager: DialogManager, words: str) -> None:
    """Store what was typed or chosen."""
    number, field = start_number(manager), _field(manager)
    await service.edit_staff(*both(manager), staff_id=number, column=field, typed=words)
    await manager.switch_to(StaffCard.card)


async def clear(manager: DialogManager) -> None:
    """Leave the field empty."""
    await take(manager, "")


async def facts_of_managers(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return those whose family name was typed, to choose the line manager from."""
    card = await service.staff_card(*both(dialog_manager), staff_id=start_number(dialog_manager))
    chosen = [int(one) for one in dialog_manager.dialog_data.get("managers", [])]
    known = {one.id: one for one in (await service.staff_list(*both(dialog_manager))).members}
    items = [(label(known[one].name.full), str(one)) for one in chosen if one in known]
    return {"name": card.member.name.short, "items": items, "has_manager": card.manager is not None}


async def look_for_manager(manager: DialogManager, words: str) -> None:
    """Look for the line manager by family name."""
    manager.dialog_data["managers"] = await service.search_staff(*both(manager), typed=words)


async def name_manager(manager: DialogManager, number: str) -> None:
    """Note the line manager."""
    await service.name_manager(*both(manager), staff_id=start_number(manager), manager_id=number_in(number))
    manager.dialog_data.pop("managers", None)
    await manager.switch_to(StaffCard.card)


async def no_manager(manager: DialogManager) -> None:
    """Note that none is known."""
    await name_manager(manager, "0")


async def leaves_today(manager: DialogManager) -> None:
    """They left today."""
    today = app_of(manager).clock.now().astimezone(ZoneInfo(actor_of(manager).zone)).date()
    await service.mark_staff_left(*both(manager), staff_id=start_number(manager), day=today)
    await manager.switch_to(StaffCard.card)


async def left_on(manager: DialogManager, words: str) -> None:
    """They left on the day typed."""
    found = day_in(words.strip(), month_numbers(actor_of(manager).language))
    if found is None:
        raise BadInput("staff-expected-day")
    await service.mark_staff_left(*both(manager), staff_id=start_number(manager), day=found)
    await manager.switch_to(StaffCard.card)


async def is_back(manager: DialogManager) -> None:
    """They are on the staff after all."""
    await service.mark_staff_left(*both(manager), staff_id=start_number(manager), day=None)


async def link(manager: DialogManager) -> None:
    """Send their link."""
    await service.invite_staff(*both(manager), staff_id=start_number(manager))
    await respond(manager, "staff-links-coming")


def _values(card: service.StaffCard, language: str) -> list[tuple[str, str]]:
    """What is known, by column, in the order of the table."""
    facts, member = card.member.facts, card.member
    years = plain("staff-years", language, count=card.experience) if card.experience is not None else ""
    values = {
        "post": facts.post, "subject": facts.subject, "experience": years,
        "teaches": "" if member.teaches else plain("staff-no", language),
        "hired_on": day(facts.hired_on, language) if facts.hired_on else "",
        "returned_on": day(facts.returned_on, language) if facts.returned_on else "",
        "email": facts.email, "role": plain(f"role-{facts.role.value}", language) if facts.role else "",
        "program": plain(_state(card), language),
        "reasons": ", ".join(plain(f"staff-reason-{one.value}", language) for one in card.reasons),
        "manager": card.manager.name.full if card.manager else "",
        "left_on": day(member.left_on, language) if member.left_on else "",
    }  # fmt: skip
    return [(column, value) for column, value in values.items() if value]


def _state(card: service.StaffCard) -> str:
    if card.member.in_program:
        return "staff-in-program"
    if card.member.person_id is not None:
        return "staff-joined"
    return "staff-link-waits" if card.has_link else "staff-not-joined"


def _field(manager: DialogManager) -> str:
    return str(manager.dialog_data.get(FIELD, "post"))


def _expected(field: str) -> str:
    return {"post": "text", "subject": "text", "hired_on": "day", "returned_on": "day"}.get(field, field)


dialog = Dialog(
    screen(
        StaffCard.card,
        T("staff-card"),
        go("button-staff-edit", StaffCard.field),
        press("button-staff-link", link, when="can_be_invited"),
        go("button-staff-manager", StaffCard.manager, when="is_here"),
        go("button-staff-left", StaffCard.left, when="is_here"),
        press("button-staff-back", is_back, when="has_left"),
        back(),
        getter=facts_of_card,
    ),
    screen(
        StaffCard.field,
        T("staff-field"),
        Column(choices("field", choose_field)),
        go("button-back", StaffCard.card),
        getter=[facts_of_card, facts_of_fields],
    ),
    screen(
        StaffCard.value,
        T("staff-value"),
        Column(choices("value", take)),
        press("button-staff-clear", clear, when="can_clear"),
        go("button-back", StaffCard.field),
        typed(take),
        getter=facts_of_field,
    ),
    screen(
        StaffCard.manager,
        T("staff-manager"),
        pages("managers", choices("manager", name_manager)),
        press("button-staff-no-manager", no_manager, when="has_manager"),
        go("button-back", StaffCard.card),
        typed(look_for_manager),
        getter=facts_of_managers,
    ),
    screen(
        StaffCard.left,
        T("staff-left"),
        press("button-today", leaves_today),
        go("button-back", StaffCard.card),
        typed(left_on),
        getter=facts_of_card,
    ),
)
