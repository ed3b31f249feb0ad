"""Joining: a link, what it means, separate consents, a name; and leaving."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, StartMode
from aiogram_dialog.widgets.input import MessageInput

from handlers.command_list import publish_for
from handlers.menu import open_menu
from handlers.questionnaires import open_intake
from handlers.states import Join, Leave
from handlers.widgets import T, actor_of, app_of, begin, both, go_back, press, screen, start_number, typed
from mentoring.actors import Role
from mentoring.consents import Purpose, is_of_office, is_of_schools
from mentoring.errors import BadInput
from services import joining
from services.home import identify
from services.joining import OpenInvitation, see_invitation
from texts import Html, plain, text

STATES = {Purpose.PARTICIPATION: Join.participation, Purpose.PERSONAL_DATA: Join.personal_data}


async def open_link(manager: DialogManager, code: str) -> None:
    """Show where a link leads."""
    invitation = await see_invitation(*both(manager), code=code)
    asked = [purpose.value for purpose in invitation.consents]
    await manager.start(Join.about, data={"id": invitation.id, "asked": asked}, mode=StartMode.RESET_STACK)


async def facts(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return where the link leads, in words."""
    invitation = await _invitation(dialog_manager)
    role = plain(f"role-{invitation.role.value}", actor_of(dialog_manager).language)
    for_whom = (
        text("join-listed", actor_of(dialog_manager).language, name=invitation.listed) if invitation.listed else ""
    )
    return {
        "organization": invitation.organization,
        "role": role,
        "kind": invitation.role.value,
        "for_whom": Html(for_whom),
        "of_district": is_of_schools((invitation.role,)),
        "of_office": is_of_office((invitation.role,)),
        "of_school": not is_of_schools((invitation.role,)) and not is_of_office((invitation.role,)),
    }


async def facts_of_name(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the name a newcomer has on the staff list, where they have one."""
    name = await joining.my_listed_name(*both(dialog_manager))
    actor = actor_of(dialog_manager)
    role = next((one.value for one in Role if one in actor.roles), "")
    asked = text("join-name-ask", actor.language, role=role)
    question = text("join-name-listed", actor.language, name=name) if name else asked
    return {"question": Html(question), "is_listed": bool(name)}


async def proceed(manager: DialogManager) -> None:
    """Go on to the first consent that is missing, or straight in."""
    await _ask_after(manager, None)


def agree_to(purpose: Purpose) -> Callable[[DialogManager], Awaitable[None]]:
    """Return what a yes to one purpose does: the next question, or joining after the last."""

    async def agreed(manager: DialogManager) -> None:
        await _ask_after(manager, purpose)

    return agreed


async def refuse(manager: DialogManager) -> None:
    """Nothing has been stored, and nothing of the conversation stays."""
    await _goodbye(manager, "join-declined")


async def take_name(manager: DialogManager, words: str) -> None:
    """Store the name, then the questionnaire or the menu."""
    await joining.introduce(*both(manager), typed=words)
    if not await open_intake(manager):
        await open_menu(manager)


async def confirm_name(manager: DialogManager) -> None:
    """The name on the staff list is right."""
    await joining.introduce_as_listed(*both(manager))
    if not await open_intake(manager):
        await open_menu(manager)


async def no_name(_message: Message, _input: MessageInput, _manager: DialogManager) -> None:
    """A name is written in words."""
    raise BadInput("name-expected")


async def give_up(manager: DialogManager) -> None:
    """Ask whether somebody who consented takes no part after all."""
    await begin(manager, Leave.sure)


async def leave(manager: DialogManager) -> None:
    """Erase the person and the conversation."""
    await joining.leave(*both(manager))
    await _goodbye(manager, "left")


async def _goodbye(manager: DialogManager, key: str) -> None:
    actor, bot = actor_of(manager), manager.middleware_data["bot"]
    await manager.reset_stack()
    manager.middleware_data["conversation"].forget()
    await bot.send_message(actor.address, text(key, actor.language))


async def _ask_after(manager: DialogManager, given: Purpose | None) -> None:
    """Ask for the consent after the one just given; after the last one the person joins.

    What is asked was settled when the link was opened: a replay after joining must not find the link used.
    """
    asked = [Purpose(one) for one in manager.start_data["asked"]]  # type: ignore[index, call-overload]
    left = asked[asked.index(given) + 1 :] if given in asked else asked
    if left:
        await manager.switch_to(STATES[left[0]])
    else:
        await _join(manager)


async def _join(manager: DialogManager) -> None:
    await joining.join(*both(manager), invitation_id=start_number(manager))
    person = await identify(app_of(manager), actor_of(manager).address)
    if person is not None:
        manager.middleware_data["actor"] = replace(
            actor_of(manager),
            person_id=person.id,
            organization_id=person.organization_id,
            roles=frozenset(person.roles),
        )
    await publish_for(manager.middleware_data["bot"], actor_of(manager))
    if person is not None and person.name.family and await open_intake(manager):
        return
    await open_menu(manager)


async def _invitation(manager: DialogManager) -> OpenInvitation:
    return await see_invitation(*both(manager), invitation_id=start_number(manager))


dialog = Dialog(
    screen(
        Join.about, T("join-about"), press("button-continue", proceed), press("button-refuse", refuse), getter=facts
    ),
    screen(
        Join.participation,
        T("consent-participation"),
        press("button-agree", agree_to(Purpose.PARTICIPATION)),
        press("button-disagree", refuse),
        getter=facts,
    ),
    screen(
        Join.personal_data,
        T("consent-personal-data", when="of_school"),
        T("consent-personal-data-district", when="of_district"),
        T("consent-personal-data-office", when="of_office"),
        press("button-agree", agree_to(Purpose.PERSONAL_DATA)),
        press("button-disagree", refuse),
        getter=facts,
    ),
    screen(
        Join.name,
        T("join-name"),
        press("button-thats-me", confirm_name, when="is_listed"),
        press("button-refuse", give_up),
        typed(take_name),
        MessageInput(no_name, content_types=ContentType.ANY),
        getter=facts_of_name,
    ),
)
leave_dialog = Dialog(
    screen(Leave.sure, T("leave-sure"), press("button-stay", go_back), press("button-leave", leave)),
)
