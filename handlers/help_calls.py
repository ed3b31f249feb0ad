"""A colleague's side: what one is asked to help with, and the topics one is ready for."""

from typing import Any

from aiogram_dialog import Dialog, DialogManager, StartMode

from handlers.help_words import title_of, topic_name, words_of
from handlers.menu import open_menu
from handlers.states import HelpCall, HelpTalk
from handlers.widgets import (
    T,
    back,
    begin,
    both,
    choices,
    number_in,
    opens,
    pages,
    press,
    respond,
    screen,
    start_number,
    tickable,
)
from mentoring.help_topics import TOPICS
from services import help_answering as answering
from services import help_volunteers


@opens("call")
async def open_call(manager: DialogManager, argument: str) -> None:
    """Look at what one is asked; an old button says that it is over."""
    number = number_in(argument)
    await answering.call_card(*both(manager), call_id=number)
    await begin(manager, HelpCall.card, id=number)


@opens("nocall")
async def open_refusal(manager: DialogManager, argument: str) -> None:
    """The mentee does not want this colleague in their talk."""
    await answering.refuse_colleague(*both(manager), call_id=number_in(argument))
    await respond(manager, "help-colleague-off")
    await open_menu(manager)


@opens("ready")
async def open_topics(manager: DialogManager, argument: str) -> None:
    """Say with which topics one is ready to help."""
    del argument
    await begin(manager, HelpCall.topics)


async def facts_of_call(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what one is asked, without words and the mentee's name."""
    card = await answering.call_card(*both(dialog_manager), call_id=start_number(dialog_manager))
    head = words_of(dialog_manager, f"help-call-{card.party.part.value}", asker=card.asker)
    return {**title_of(dialog_manager, card.request), "head": head}


async def facts_of_topics(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the topics, those one is ready for ticked."""
    known = await help_volunteers.my_readiness(*both(dialog_manager))
    names = {one: topic_name(dialog_manager, one) for one in TOPICS}
    items = [(tickable(name, one in known.topics), one) for one, name in names.items()]
    paused, count = known.is_paused, len(known.topics)
    state = "paused" if paused and count else "ready" if count else "none"
    return {"items": items, "state": state, "count": count,
            "can_pause": bool(count) and not paused, "can_go_on": paused}  # fmt: skip


async def accept(manager: DialogManager) -> None:
    """Say yes and go on to the talk; there is no way back to what was asked."""
    number = await answering.accept_call(*both(manager), call_id=start_number(manager))
    await manager.start(HelpTalk.reply, data={"id": number}, mode=StartMode.RESET_STACK)


async def decline(manager: DialogManager) -> None:
    """Say no."""
    await answering.decline_call(*both(manager), call_id=start_number(manager))
    await respond(manager, "help-call-declined")
    await open_menu(manager)


async def toggle(manager: DialogManager, topic: str) -> None:
    """Be ready for one topic more, or one less."""
    known = await help_volunteers.my_readiness(*both(manager))
    await help_volunteers.set_readiness(*both(manager), topic=topic, is_ready=topic not in known.topics)


async def pause(manager: DialogManager) -> None:
    """Be asked nothing for a while."""
    await help_volunteers.pause_readiness(*both(manager), is_paused=True)


async def go_on(manager: DialogManager) -> None:
    """Be asked again."""
    await help_volunteers.pause_readiness(*both(manager), is_paused=False)


dialog = Dialog(
    screen(
        HelpCall.card,
        T("help-call"),
        press("button-help-accept", accept),
        press("button-help-decline", decline),
        back(),
        getter=facts_of_call,
    ),
    screen(
        HelpCall.topics,
        T("help-topics"),
        pages("pages", choices("topic", toggle)),
        press("button-help-pause", pause, when="can_pause"),
        press("button-help-go-on", go_on, when="can_go_on"),
        back(),
        getter=facts_of_topics,
    ),
)
