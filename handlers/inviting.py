"""Links to pass on: made for a role, for one person or for many, listed while they are open, revoked."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.menu import open_menu
from handlers.states import Invite
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
    say,
    screen,
)
from mentoring.actors import Role
from mentoring.errors import NotFound
from mentoring.invitations import LIFETIME, LIFETIMES, Uses
from services import inviting
from texts import plain
from texts.dates import day


@opens("invite")
async def open_invite(manager: DialogManager, argument: str) -> None:
    """Ask for a role, or send a link for the role that an action names."""
    if argument:
        await inviting.invite(*both(manager), role=_role(argument))
    await begin(manager, Invite.sent if argument else Invite.role, role=argument)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the roles the actor may invite to, and what kind of link it would be."""
    uses, days = _wanted(dialog_manager)
    roles = await inviting.invitable_roles(*both(dialog_manager), uses=uses)
    language = actor_of(dialog_manager).language
    items = [(plain(f"role-{role.value}", language).capitalize(), role.value) for role in roles]
    return {"items": items, "uses": uses.value, "days": days}


async def send(manager: DialogManager, role: str) -> None:
    """Make a link; it comes as a message of its own, to be passed on."""
    uses, days = _wanted(manager)
    await inviting.invite(*both(manager), role=_role(role), uses=uses, days=days)
    manager.dialog_data["role"] = role
    await manager.switch_to(Invite.sent)


async def facts_of_sent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whom the regulation wants in the role, where it wants a deputy head: a reminder, no bar."""
    started = dialog_manager.start_data if isinstance(dialog_manager.start_data, dict) else {}
    role = str(dialog_manager.dialog_data.get("role") or started.get("role") or "")
    rule = await inviting.role_rule(*both(dialog_manager), role=role)
    holder = rule.holder.in_(actor_of(dialog_manager).language) if rule and rule.holder and rule.expects_deputy else ""
    return {"holder": holder}


async def another(manager: DialogManager) -> None:
    """Invite somebody else."""
    await manager.switch_to(Invite.role)


async def facts_of_uses(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return for how many people a link may be."""
    return {"items": [(say(dialog_manager, f"invite-uses-{one.value}"), one.value) for one in Uses]}


async def choose_uses(manager: DialogManager, uses: str) -> None:
    """Take for how many people the link is; its term comes next."""
    if uses not in set(Uses):
        raise NotFound
    manager.dialog_data["uses"] = uses
    await manager.switch_to(Invite.days)


async def facts_of_days(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return how long a link may live."""
    return {"items": [(say(dialog_manager, "invite-days", count=one), str(one)) for one in LIFETIMES]}


async def choose_days(manager: DialogManager, days: str) -> None:
    """Take the term; back to the question for whom it is."""
    manager.dialog_data["days"] = number_in(days)
    await manager.switch_to(Invite.role)


async def facts_of_links(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the links that are open."""
    links = await inviting.open_links(*both(dialog_manager))
    items = [(label(_line(dialog_manager, one)), str(one.id)) for one in links]
    return {"items": items, "count": len(links)}


async def choose_link(manager: DialogManager, invitation_id: str) -> None:
    """Open a link's card."""
    manager.dialog_data["link"] = number_in(invitation_id)
    await manager.switch_to(Invite.card)


async def facts_of_link(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one open link in words."""
    one = await inviting.link_card(*both(dialog_manager), invitation_id=int(dialog_manager.dialog_data["link"]))
    return {"line": _line(dialog_manager, one), "author": one.created_by or say(dialog_manager, "invite-by-operator")}


async def resend(manager: DialogManager) -> None:
    """Have the link and its picture again."""
    await inviting.resend_link(*both(manager), invitation_id=int(manager.dialog_data["link"]))
    await manager.switch_to(Invite.sent)


async def revoke(manager: DialogManager) -> None:
    """Close the link and show those left."""
    await inviting.revoke_link(*both(manager), invitation_id=int(manager.dialog_data["link"]))
    await respond(manager, "invite-revoked")
    await manager.switch_to(Invite.links)


def _wanted(manager: DialogManager) -> tuple[Uses, int]:
    data = manager.dialog_data
    return Uses(data.get("uses", Uses.ONCE)), int(data.get("days", LIFETIME.days))


def _line(manager: DialogManager, one: inviting.OpenLink) -> str:
    language = actor_of(manager).language
    role = plain(f"role-{one.role.value}", language)
    until = day(one.expires_at.date(), language)
    return plain(f"invite-link-{one.uses.value}", language, role=role, until=until, count=one.joined)


def _role(named: str) -> Role:
    if named not in set(Role):
        raise NotFound
    return Role(named)


dialog = Dialog(
    screen(
        Invite.role,
        T("invite-role"),
        Column(choices("role", send)),
        go("button-invite-other", Invite.uses),
        go("button-invite-links", Invite.links),
        back(),
        getter=facts,
    ),
    screen(
        Invite.uses,
        T("invite-uses"),
        Column(choices("uses", choose_uses)),
        go("button-back", Invite.role),
        getter=facts_of_uses,
    ),
    screen(
        Invite.days,
        T("invite-how-long"),
        Column(choices("days", choose_days)),
        go("button-back", Invite.uses),
        getter=facts_of_days,
    ),
    screen(
        Invite.sent,
        T("invite-sent"),
        T("invite-holder", when="holder"),
        press("button-another", another),
        press("button-menu", open_menu),
        getter=facts_of_sent,
    ),
    screen(
        Invite.links,
        T("invite-links"),
        pages("pages", choices("link", choose_link)),
        go("button-back", Invite.role),
        getter=facts_of_links,
    ),
    screen(
        Invite.card,
        T("invite-card"),
        press("button-invite-resend", resend),
        go("button-invite-revoke", Invite.revoke),
        go("button-back", Invite.links),
        getter=facts_of_link,
    ),
    screen(
        Invite.revoke,
        T("invite-revoke"),
        press("button-yes-revoke", revoke),
        go("button-back", Invite.card),
        getter=facts_of_link,
    ),
)
