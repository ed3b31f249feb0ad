"""Offices in chat: who holds what, giving a role to somebody inside, taking it away, a curator's forms."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.states import Offices
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
    screen,
    tickable,
)
from mentoring.actors import Role
from mentoring.errors import NotFound
from services import offices
from texts import Html, plain, text


@opens("offices")
async def open_offices(manager: DialogManager, argument: str) -> None:
    """Show who holds what."""
    del argument
    await begin(manager, Offices.list)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the people with their roles."""
    language = actor_of(dialog_manager).language
    holders = await offices.office_holders(*both(dialog_manager))
    items = [(label(f"{one.person.name.short}: {_roles(one.roles, language)}"), str(one.person.id)) for one in holders]
    return {"items": items, "count": len(items)}


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a person's roles, a warning where there is one, and what can be done."""
    card = await offices.office_card(*both(dialog_manager), person_id=int(dialog_manager.dialog_data["person"]))
    language = actor_of(dialog_manager).language
    titles = [one.title.in_(language) for one in card.forms if one.id in card.chosen]
    lines = [text("office-no-deputy", language, role=plain(f"role-{one.value}", language)) for one in card.no_deputies]
    if titles:
        lines.append(text("office-forms-chosen", language, forms=", ".join(titles)))
    return {
        "name": card.holder.person.name.full, "roles": _roles(card.holder.roles, language),
        "more": Html("\n\n".join(lines)), "can_grant": bool(card.grantable), "can_take": bool(card.removable),
        "can_limit": bool(card.forms), "grants": _items(card.grantable, language),
        "takes": _items(card.removable, language),
        "forms": [(tickable(one.title.in_(language), one.id in card.chosen), one.id) for one in card.forms],
    }  # fmt: skip


async def facts_of_sure(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return which role would be taken away."""
    role = plain(f"role-{dialog_manager.dialog_data['role']}", actor_of(dialog_manager).language)
    return {"role": role}


async def choose(manager: DialogManager, person_id: str) -> None:
    """Open a person's roles."""
    manager.dialog_data["person"] = number_in(person_id)
    await manager.switch_to(Offices.card)


async def grant(manager: DialogManager, role: str) -> None:
    """Give a role."""
    await offices.grant_role(*both(manager), person_id=int(manager.dialog_data["person"]), role=role)
    await manager.switch_to(Offices.card)


async def ask(manager: DialogManager, role: str) -> None:
    """Ask before a role is taken away."""
    if role not in set(Role):
        raise NotFound
    manager.dialog_data["role"] = role
    await manager.switch_to(Offices.sure)


async def take(manager: DialogManager) -> None:
    """Take the role away."""
    data = manager.dialog_data
    await offices.take_role(*both(manager), person_id=int(data["person"]), role=str(data["role"]))
    await manager.switch_to(Offices.list)


async def toggle(manager: DialogManager, form_id: str) -> None:
    """Limit a curator to one form more, or to one less."""
    await offices.toggle_form(*both(manager), person_id=int(manager.dialog_data["person"]), form_id=form_id)


def _roles(roles: tuple[Role, ...], language: str) -> str:
    return ", ".join(plain(f"role-{role.value}", language) for role in roles)


def _items(roles: tuple[Role, ...], language: str) -> list[tuple[str, str]]:
    return [(plain(f"role-{role.value}", language).capitalize(), role.value) for role in roles]


dialog = Dialog(
    screen(Offices.list, T("office-list"), pages("pages", choices("person", choose)), back(), getter=facts),
    screen(
        Offices.card,
        T("office-card"),
        go("button-office-grant", Offices.grant, when="can_grant"),
        go("button-office-take", Offices.take, when="can_take"),
        go("button-office-forms", Offices.forms, when="can_limit"),
        go("button-back", Offices.list),
        getter=facts_of_card,
    ),
    screen(
        Offices.grant,
        T("office-grant"),
        Column(choices("grant", grant, items="grants")),
        go("button-back", Offices.card),
        getter=facts_of_card,
    ),
    screen(
        Offices.take,
        T("office-take"),
        Column(choices("take", ask, items="takes")),
        go("button-back", Offices.card),
        getter=facts_of_card,
    ),
    screen(
        Offices.sure,
        T("office-sure"),
        press("button-yes-take", take),
        go("button-back", Offices.card),
        getter=[facts_of_card, facts_of_sure],
    ),
    screen(
        Offices.forms,
        T("office-forms"),
        Column(choices("form", toggle, items="forms")),
        go("button-back", Offices.card),
        getter=facts_of_card,
    ),
)
