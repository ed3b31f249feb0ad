"""What the screens of help have in common: which question, its title, one confirmation for what is passed on."""

import re

from aiogram.types import Message
from aiogram_dialog import DialogManager

from handlers.widgets import actor_of, both, say, start_number
from mentoring.help import HelpRequest
from services.help import HelpCard, help_card
from texts import Html, Value, text

# How a copy of a talk's message says in its first line which talk it is of.
_NAMED = re.compile(r"\((?:№|No\.) ([0-9]{1,9}) [«“]")


def number_named(original: Message) -> int:
    """Return the number of the talk that a message of the bot's says it belongs to, 0 where it says none."""
    if original.from_user is None or not original.from_user.is_bot:
        return 0
    named = _NAMED.findall((original.text or original.caption or "").partition("\n")[0])
    return int(named[-1]) if named else 0


def number_of(manager: DialogManager) -> int:
    """Return the number of the question a screen is about."""
    return int(manager.dialog_data.get("request", 0)) or start_number(manager)


def topic_name(manager: DialogManager, topic: str) -> str:
    """Return a topic in words."""
    return say(manager, f"help-topic-{topic}")


def title_of(manager: DialogManager, request: HelpRequest) -> dict[str, Value]:
    """Return what every screen says of a question: number, topic, by when."""
    urgency = say(manager, f"help-urgency-{request.urgency.value}")
    return {"number": request.id, "topic": topic_name(manager, request.topic), "urgency": urgency}


def words_of(manager: DialogManager, key: str, **filling: Value) -> Html:
    """Return words as HTML, filled and escaped, to stand inside others."""
    return Html(text(key, actor_of(manager).language, **filling))


def way_to(manager: DialogManager, card: HelpCard) -> str:
    """Return what a button says that passes words on to a question."""
    topic = topic_name(manager, card.request.topic)
    return say(manager, "words-to", name=name_in(manager, card), number=card.request.id, topic=topic)


def name_in(manager: DialogManager, card: HelpCard) -> str:
    """Return with whom a talk is, or that nobody has it yet."""
    return card.other_name or say(manager, "help-nobody-has-it")


async def confirm(message: Message, manager: DialogManager, number: int) -> None:
    """Say that a message was passed on, and to whom; of an album once."""
    card = await help_card(*both(manager), request_id=number)
    names = {"name": name_in(manager, card), **title_of(manager, card.request)}
    await message.answer(text("help-passed-on", actor_of(manager).language, **names))
