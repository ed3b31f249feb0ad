"""Choosing the organization to act in, for those who belong to several."""

from dataclasses import replace
from typing import Any

from aiogram_dialog import Dialog, DialogManager

from handlers.command_list import publish_for
from handlers.menu import open_menu
from handlers.states import Places
from handlers.widgets import (
    T,
    actor_of,
    app_of,
    back,
    begin,
    both,
    choices,
    label,
    number_in,
    opens,
    pages,
    screen,
)
from services.home import identify
from services.memberships import my_organizations, switch_organization
from texts import plain


@opens("places")
async def open_places(manager: DialogManager, argument: str) -> None:
    """Show where the actor belongs."""
    del argument
    await begin(manager, Places.list)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the organizations with the roles held in each."""
    language = actor_of(dialog_manager).language
    places = await my_organizations(*both(dialog_manager))
    items = []
    for one in places:
        roles = ", ".join(plain(f"role-{role.value}", language) for role in one.roles)
        items.append((label(f"{'• ' if one.is_here else ''}{one.name}: {roles}"), str(one.organization_id)))
    here = next((one.name for one in places if one.is_here), "")
    return {"items": items, "here": here}


async def choose(manager: DialogManager, organization_id: str) -> None:
    """Act there, and show the menu of that place."""
    await act_in(manager, number_in(organization_id))
    await open_menu(manager)


async def act_in(manager: DialogManager, organization_id: int) -> None:
    """Go to an organization; one where the actor is already needs no word."""
    if actor_of(manager).organization_id == organization_id:
        return
    await switch_organization(*both(manager), organization_id=organization_id)
    person = await identify(app_of(manager), actor_of(manager).address)
    if person is not None:
        manager.middleware_data["actor"] = replace(
            actor_of(manager), organization_id=person.organization_id, roles=frozenset(person.roles), zone=person.zone
        )
    await publish_for(manager.middleware_data["bot"], actor_of(manager))


dialog = Dialog(screen(Places.list, T("places-list"), pages("pages", choices("place", choose)), back(), getter=facts))
