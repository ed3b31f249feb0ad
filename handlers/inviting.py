"""Links to pass on."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.kbd import Column

from handlers.menu import open_menu
from handlers.states import Invite
from handlers.widgets import T, actor_of, back, begin, both, choices, opens, press, screen
from mentoring.actors import Role
from mentoring.errors import NotFound
from services import inviting
from texts import plain


@opens("invite")
async def open_invite(manager: DialogManager, argument: str) -> None:
    """Ask for a role, or send a link for the role that an action names."""
    if argument:
        await inviting.invite(*both(manager), role=_role(argument))
    await begin(manager, Invite.sent if argument else Invite.role)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the roles the actor may invite to."""
    roles = await inviting.invitable_roles(*both(dialog_manager))
    language = actor_of(dialog_manager).language
    return {"items": [(plain(f"role-{role.value}", language).capitalize(), role.value) for role in roles]}


async def send(manager: DialogManager, role: str) -> None:
    """Make a link; it comes as a message of its own, to be passed on."""
    await inviting.invite(*both(manager), role=_role(role))
    await manager.switch_to(Invite.sent)


async def another(manager: DialogManager) -> None:
    """Invite somebody else."""
    await manager.switch_to(Invite.role)


def _role(named: str) -> Role:
    if named not in set(Role):
        raise NotFound
    return Role(named)


dialog = Dialog(
    screen(Invite.role, T("invite-role"), Column(choices("role", send)), back(), getter=facts),
    screen(Invite.sent, T("invite-sent"), press("button-another", another), press("button-menu", open_menu)),
)
