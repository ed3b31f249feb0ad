"""«Нужна помощь»: one message to ask; the topic, the urgency and whom are offered after it, never in its way."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column

from handlers.answers import read_content
from handlers.help_words import number_of, title_of, topic_name, words_of
from handlers.menu import open_menu
from handlers.states import Help
from handlers.widgets import (
    T,
    back,
    begin,
    both,
    choices,
    go,
    label,
    number_in,
    open_screen,
    opens,
    pages,
    press,
    say,
    screen,
)
from mentoring.errors import NotFound
from mentoring.help import Urgency
from mentoring.help_topics import TOPICS
from services import help as service
from services.help_silence import my_mentors


@opens("ask")
async def open_ask(manager: DialogManager, argument: str) -> None:
    """Ask what happened; who has an open question already says first whether it is another one."""
    del argument
    mine = [one for one in await service.my_requests(*both(manager)) if one.mine]
    await begin(manager, Help.which if mine else Help.ask)


@opens("talks")
async def open_talks(manager: DialogManager, argument: str) -> None:
    """Show the open requests."""
    del argument
    await begin(manager, Help.list)


@opens("asked")
async def open_asked(manager: DialogManager, argument: str) -> None:
    """Change what a question is about and by when."""
    await begin(manager, Help.sent, id=number_in(argument))


async def facts_of_which(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the open questions of the actor's own."""
    mine = [one for one in await service.my_requests(*both(dialog_manager)) if one.mine]
    return {"count": len(mine), "items": [_entry(dialog_manager, one) for one in mine]}


async def facts_of_ask(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whether there is a mentor who might be silent."""
    return {"has_mentor": bool(await my_mentors(*both(dialog_manager)))}


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the open requests, asked and answered."""
    found = await service.my_requests(*both(dialog_manager))
    items = [_entry(dialog_manager, one) for one in found]
    return {"count": len(found), "items": items}


async def facts_of_closed(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the closed requests."""
    found = await service.my_requests(*both(dialog_manager), is_closed=True)
    return {"count": len(found), "items": [_entry(dialog_manager, one, "talk") for one in found]}


async def facts_of_sent(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return who has the question, what it is about and by when; or among whom the mentee may choose."""
    card = await service.help_card(*both(dialog_manager), request_id=number_of(dialog_manager))
    names = {"name": card.other_name, **title_of(dialog_manager, card.request)}
    key = "help-sent" if card.other_name else "help-sent-choose" if card.choices else "help-sent-offered"
    is_open = card.request.answered_at is None
    return {
        **names, "words": words_of(dialog_manager, key, **names), "can_change": is_open,
        "can_urge": is_open and card.request.urgency is not Urgency.NOW,
        "items": [(label(name), str(number)) for number, name in card.choices],
    }  # fmt: skip


async def facts_of_topics(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the topics to choose from."""
    return {"items": [(label(topic_name(dialog_manager, one)), one) for one in TOPICS]}


async def facts_of_urgency(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return by when help may be needed."""
    return {"items": [(say(dialog_manager, f"help-when-{one.value}"), one.value) for one in Urgency]}


async def ask(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Open a request with this message."""
    number = await service.ask_help(*both(manager), content=read_content(message))
    manager.dialog_data["request"] = number
    await manager.switch_to(Help.sent)


async def add(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Add to the request just asked; the screen shown again says that it was passed on."""
    await service.write_help(*both(manager), request_id=number_of(manager), content=read_content(message))
    await manager.switch_to(Help.sent)


async def choose_topic(manager: DialogManager, chosen: str) -> None:
    """Say what it is about."""
    await service.choose_topic(*both(manager), request_id=number_of(manager), topic=chosen)
    await manager.switch_to(Help.sent)


async def choose_urgency(manager: DialogManager, chosen: str) -> None:
    """Say by when it is needed."""
    if chosen not in set(Urgency):
        raise NotFound
    await service.choose_urgency(*both(manager), request_id=number_of(manager), urgency=Urgency(chosen))
    await manager.switch_to(Help.sent)


async def urge(manager: DialogManager) -> None:
    """It is needed now."""
    await choose_urgency(manager, Urgency.NOW.value)


async def choose_helper(manager: DialogManager, chosen: str) -> None:
    """Say which mentor is asked."""
    await service.choose_helper(*both(manager), request_id=number_of(manager), person_id=number_in(chosen))


async def solved(manager: DialogManager) -> None:
    """Go to the mark."""
    await open_screen(manager, f"solved:{number_of(manager)}")


async def silent(manager: DialogManager) -> None:
    """The mentor does not answer."""
    await open_screen(manager, "silent")


async def ask_new(manager: DialogManager) -> None:
    """It is another question."""
    await manager.switch_to(Help.ask)


def _entry(manager: DialogManager, one: service.HelpCard, screen_name: str = "help") -> tuple[str, str]:
    """A question in a list: number, topic, with whom, where it stands."""
    status = say(manager, f"help-status-{one.request.status.value}")
    name = one.other_name or say(manager, "help-nobody-has-it")
    topic = topic_name(manager, one.request.topic)
    words = say(manager, "help-entry", number=one.request.id, topic=topic, name=name, status=status)
    return label(words), f"{screen_name}:{one.request.id}"


dialog = Dialog(
    screen(
        Help.which,
        T("help-which"),
        press("button-help-new", ask_new),
        pages("pages", choices("open", open_screen)),
        back(),
        getter=facts_of_which,
    ),
    screen(
        Help.ask,
        T("help-ask"),
        press("button-help-silent", silent, when="has_mentor"),
        back(),
        MessageInput(ask, content_types=ContentType.ANY),
        getter=facts_of_ask,
    ),
    screen(
        Help.sent,
        T("help-screen-words"),
        Column(choices("whom", choose_helper)),
        press("button-help-now", urge, when="can_urge"),
        go("button-help-urgency", Help.urgency, when="can_change"),
        go("button-help-topic", Help.topic, when="can_change"),
        press("button-solved", solved),
        press("button-menu", open_menu),
        MessageInput(add, content_types=ContentType.ANY),
        getter=facts_of_sent,
    ),
    screen(
        Help.topic,
        T("help-topic-ask"),
        pages("pages", choices("topic", choose_topic)),
        go("button-back", Help.sent),
        MessageInput(add, content_types=ContentType.ANY),
        getter=facts_of_topics,
    ),
    screen(
        Help.urgency,
        T("help-urgency-ask"),
        Column(choices("urgency", choose_urgency)),
        go("button-back", Help.sent),
        MessageInput(add, content_types=ContentType.ANY),
        getter=facts_of_urgency,
    ),
    screen(
        Help.list,
        T("help-list"),
        pages("pages", choices("open", open_screen)),
        go("button-help-closed", Help.closed),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Help.closed,
        T("help-closed-list"),
        pages("pages", choices("open", open_screen)),
        go("button-back", Help.list),
        getter=facts_of_closed,
    ),
)
