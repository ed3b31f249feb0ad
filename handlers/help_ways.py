"""What can be done with a question besides answering: take it, promise, ask a colleague, invite, share a contact."""

from datetime import UTC, datetime
from typing import Any

from aiogram_dialog import DialogManager

from handlers.help_words import number_of, title_of, topic_name
from handlers.states import HelpTalk, Schedule
from handlers.widgets import actor_of, begin, both, number_in, open_screen, respond, say, tickable
from mentoring.errors import NotFound, WrongState
from mentoring.help import Content
from mentoring.help_parties import Part
from services import help as service
from services import help_answering as answering
from texts import plain
from texts.dates import hour


async def facts_of_promises(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the hours by which an answer can be promised."""
    card = await service.help_card(*both(dialog_manager), request_id=number_of(dialog_manager))
    moments = await answering.promise_choices(*both(dialog_manager), request_id=number_of(dialog_manager))
    zone = actor_of(dialog_manager).zone
    named = [(say(dialog_manager, "help-until", hour=hour(one, zone)), str(int(one.timestamp()))) for one in moments]
    return {**title_of(dialog_manager, card.request), "items": named}


async def facts_of_colleagues(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whom the helper can ask; those ready for the topic are marked and come first."""
    number = number_of(dialog_manager)
    found = await answering.colleagues(*both(dialog_manager), request_id=number)
    named = [(tickable(name, is_ready), str(person)) for person, name, is_ready in found]
    return {"count": len(found), "items": named}


async def facts_of_part(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what a colleague can be asked for."""
    parts = [(say(dialog_manager, f"help-part-{one.value}"), one.value) for one in (Part.COLLEAGUE, Part.HEIR)]
    return {"items": parts}


async def take(manager: DialogManager) -> None:
    """Take the question."""
    await answering.take_help(*both(manager), request_id=number_of(manager))
    await manager.switch_to(HelpTalk.reply)


async def promise(manager: DialogManager, chosen: str) -> None:
    """Promise an answer by an hour."""
    moment = datetime.fromtimestamp(_seconds(chosen), UTC)
    await answering.take_help(*both(manager), request_id=number_of(manager), promised_at=moment)
    await respond(manager, "help-promised-thanks")
    await manager.switch_to(HelpTalk.reply)


async def pick_colleague(manager: DialogManager, chosen: str) -> None:
    """Choose whom to ask; next, for what."""
    manager.dialog_data["colleague"] = number_in(chosen)
    await manager.switch_to(HelpTalk.part)


async def pick_part(manager: DialogManager, chosen: str) -> None:
    """Ask them."""
    if chosen not in set(Part):
        raise NotFound
    person = int(manager.dialog_data.get("colleague", 0))
    await answering.ask_colleague(
        *both(manager), request_id=number_of(manager), person_id=person, part=Part(chosen)
    )  # fmt: skip
    await respond(manager, "help-colleague-asked")
    await manager.switch_to(HelpTalk.reply)


async def share(manager: DialogManager) -> None:
    """Write one's own account into the talk: the only way it gets there."""
    account = getattr(manager.event, "from_user", None)
    if account is None or not account.username:
        raise WrongState("help-no-username")
    number = number_of(manager)
    card = await service.help_card(*both(manager), request_id=number)
    words = plain("help-contact", actor_of(manager).language, contact=f"@{account.username}")
    await service.write_help(*both(manager), request_id=card.request.id, content=Content(words))
    await respond(manager, "help-contact-shared")
    await manager.switch_to(HelpTalk.reply)


async def invite(manager: DialogManager) -> None:
    """Let the curator in."""
    await answering.invite_curator(*both(manager), request_id=number_of(manager))
    await respond(manager, "help-curator-invited")
    await manager.switch_to(HelpTalk.reply)


async def silent(manager: DialogManager) -> None:
    """The mentor does not answer."""
    await open_screen(manager, "silent")


async def meet(manager: DialogManager) -> None:
    """Say in the talk that a meeting is coming, so that it is known what it is about, and propose its time."""
    card = await service.help_card(*both(manager), request_id=number_of(manager))
    words = say(manager, "help-let-us-meet", topic=topic_name(manager, card.request.topic), number=card.request.id)
    await service.write_help(*both(manager), request_id=card.request.id, content=Content(words))
    await begin(manager, Schedule.day, pair=card.meets_in)


async def solved(manager: DialogManager) -> None:
    """Go to the mark."""
    await open_screen(manager, f"solved:{number_of(manager)}")


async def details(manager: DialogManager) -> None:
    """Change what it is about and by when."""
    await open_screen(manager, f"asked:{number_of(manager)}")


async def reopen(manager: DialogManager) -> None:
    """Open the question again."""
    await service.reopen_help(*both(manager), request_id=number_of(manager))
    await manager.switch_to(HelpTalk.reply)


def _seconds(chosen: str) -> int:
    if not chosen.isascii() or not chosen.isdigit() or len(chosen) > 11:
        raise NotFound
    return int(chosen)
