"""Words that no screen awaited: an answer in a talk, a cry for help, or a slip – their sender says which."""

from aiogram.types import InlineKeyboardButton, InlineKeyboardMarkup, Message, ReplyParameters
from aiogram_dialog import DialogManager

from handlers.answers import read_content
from handlers.help_words import name_in, title_of, way_to
from handlers.menu import open_menu
from handlers.states import Help
from handlers.widgets import OFFERS, actor_of, begin, both, label, number_in, open_screen, opens, respond, say
from mentoring.actors import Role
from mentoring.errors import BadInput
from mentoring.help import Content
from services import help as service
from texts import text

MOST_TALKS = 5


async def offer(message: Message, manager: DialogManager) -> bool:
    """Keep a message and ask what it is; False where there is nobody it could be for."""
    content = _content(message)
    if content is None or not actor_of(manager).is_any(*service.PARTIES):
        return False
    if content.album and (kept := await service.kept_album(*both(manager), album=content.album)):
        # The next part of an album that was asked about already: it goes where the first one goes.
        await service.keep_words(*both(manager), content=content)
        return bool(kept)
    talks = await service.my_requests(*both(manager))
    if not talks and not actor_of(manager).is_any(Role.MENTEE):
        return False
    number = await service.keep_words(*both(manager), content=content)
    question, ways = text("words-whose", actor_of(manager).language), _ways(manager, talks, number)
    await message.answer(question, reply_markup=ways, reply_parameters=_to(message))
    return True


def install() -> None:
    """Let screens that await no words offer this."""
    if offer not in OFFERS:
        OFFERS.append(offer)


@opens("pass")
async def pass_on(manager: DialogManager, argument: str) -> None:
    """Write the words into a talk: «pass:<words>-<request>»."""
    words, _, talk = argument.partition("-")
    request_id = number_in(talk)
    await service.pass_words_on(*both(manager), kept_id=number_in(words), request_id=request_id)
    card = await service.help_card(*both(manager), request_id=request_id)
    names = {"name": name_in(manager, card), **title_of(manager, card.request)}
    await respond(manager, "help-passed-on", **names)
    await open_menu(manager)


@opens("again")
async def reopen_with(manager: DialogManager, argument: str) -> None:
    """Open a closed question again with the words: «again:<words>-<request>»."""
    words, _, talk = argument.partition("-")
    number = number_in(talk)
    await service.reopen_with_words(*both(manager), kept_id=number_in(words), request_id=number)
    await open_screen(manager, f"help:{number}")


async def offer_reopening(message: Message, manager: DialogManager, card: service.HelpCard) -> None:
    """A reply to a closed question: its words are kept, and what can be done with them is asked."""
    number = await service.keep_words(*both(manager), content=read_content(message))
    names = {"name": name_in(manager, card), **title_of(manager, card.request)}
    key = "help-closed-reply" if card.may_reopen else "help-closed-long-ago"
    ways = [(say(manager, "words-reopen", number=card.request.id), f"go:again:{number}-{card.request.id}")]
    ways = ways if card.may_reopen else []
    if actor_of(manager).is_any(Role.MENTEE):
        ways.append((say(manager, "words-ask"), f"go:askwith:{number}"))
    ways.append((say(manager, "words-nobody"), "go:menu:"))
    question = text(key, actor_of(manager).language, **names)
    await message.answer(question, reply_markup=_keyboard(ways), reply_parameters=_to(message))


@opens("askwith")
async def ask_with(manager: DialogManager, argument: str) -> None:
    """Ask for help with the words."""
    number = await service.ask_with_words(*both(manager), kept_id=number_in(argument))
    await begin(manager, Help.sent, id=number)


def _to(message: Message) -> ReplyParameters:
    """Point at a message; it may have been deleted by now: the words are kept, and the question comes all the same."""
    return ReplyParameters(message_id=message.message_id, allow_sending_without_reply=True)


def _content(message: Message) -> Content | None:
    try:
        return read_content(message)
    except BadInput:
        return None


def _ways(manager: DialogManager, talks: list[service.HelpCard], number: int) -> InlineKeyboardMarkup:
    ways = [(way_to(manager, one), f"go:pass:{number}-{one.request.id}") for one in talks[:MOST_TALKS]]
    if len(talks) > MOST_TALKS:
        ways.append((say(manager, "words-other-talk"), f"go:pick:{number}"))
    if actor_of(manager).is_any(Role.MENTEE):
        ways.append((say(manager, "words-ask"), f"go:askwith:{number}"))
    ways.append((say(manager, "words-nobody"), "go:menu:"))
    return _keyboard(ways)


def _keyboard(ways: list[tuple[str, str]]) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text=label(words), callback_data=action)] for words, action in ways]
    )
