"""One question's talk: read it, write into it, take it, promise, hand it over, involve others, share a contact."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager, ShowMode
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column

from handlers.answers import read_content
from handlers.help_ways import (
    details,
    facts_of_colleagues,
    facts_of_part,
    facts_of_promises,
    invite,
    meet,
    pick_colleague,
    pick_part,
    promise,
    reopen,
    share,
    silent,
    solved,
    take,
)
from handlers.help_words import confirm, number_of, title_of, way_to, words_of
from handlers.kept_words import offer, offer_reopening
from handlers.paging import PAGE, shown, split, turning
from handlers.states import HelpTalk
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    go_back,
    label,
    number_in,
    open_screen,
    opens,
    pages,
    press,
    say,
    screen,
)
from mentoring.help import HelpMessage
from mentoring.reading import clipped
from services import help as service
from services import help_answering as answering
from texts import Html, text
from texts.dates import meeting_time

SHOWN_LAST, SHOWN_LENGTH = 3, 300
# Kept with the screen: something was written on it already.
WROTE = "wrote"


@opens("help")
async def open_help(manager: DialogManager, argument: str) -> None:
    """Open a request: to write into it, or, closed, to read it."""
    number = number_in(argument)
    card = await service.help_card(*both(manager), request_id=number)
    await begin(manager, HelpTalk.whole if card.request.is_closed else HelpTalk.reply, id=number)


@opens("reply")
async def open_reply(manager: DialogManager, argument: str) -> None:
    """Answer in a request's talk."""
    await open_help(manager, argument)


@opens("talk")
async def open_talk(manager: DialogManager, argument: str) -> None:
    """Read a talk."""
    await begin(manager, HelpTalk.whole, id=number_in(argument))


@opens("more")
async def open_more(manager: DialogManager, argument: str) -> None:
    """See what else can be done with a question."""
    await begin(manager, HelpTalk.more, id=number_in(argument))


@opens("pick")
async def open_pick(manager: DialogManager, argument: str) -> None:
    """Choose, among all open questions, the one that kept words are for."""
    await begin(manager, HelpTalk.pick, id=number_in(argument))


@opens("take")
async def open_take(manager: DialogManager, argument: str) -> None:
    """Take a question, and go on to answer it."""
    number = number_in(argument)
    await answering.take_help(*both(manager), request_id=number)
    await begin(manager, HelpTalk.reply, id=number)


@opens("invitecurator")
async def open_invite(manager: DialogManager, argument: str) -> None:
    """Invite the curator into a talk."""
    number = number_in(argument)
    await answering.invite_curator(*both(manager), request_id=number)
    await begin(manager, HelpTalk.reply, id=number)


async def facts_of_talk(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return with whom the talk is, about what, its newest messages, and what the reader can do."""
    number = number_of(dialog_manager)
    card = await service.help_card(*both(dialog_manager), request_id=number)
    talk = await service.help_talk(*both(dialog_manager), request_id=number)
    request = card.request
    last = [_line(dialog_manager, name, one) for name, one in talk[-SHOWN_LAST:]]
    name = card.other_name or say(dialog_manager, "help-nobody-has-it")
    return {
        **title_of(dialog_manager, request), "name": name, "last": _last(dialog_manager, card, last),
        "along": _along(dialog_manager, card), "mine": card.mine and not request.is_closed,
        "is_helper": card.is_helper, "can_wait": card.is_helper and request.answered_at is None,
        "can_take": card.is_helper and request.is_left_lying,
        "can_meet": bool(card.meets_in), "may_reopen": card.may_reopen, "goes": await _goes(dialog_manager),
    }  # fmt: skip


async def _goes(manager: DialogManager) -> str:
    """What becomes of the words that come next: see `answer`."""
    if len(await service.my_requests(*both(manager))) <= 1:
        return "now"
    return "asked" if manager.dialog_data.get(WROTE) else "first"


def _last(manager: DialogManager, card: service.HelpCard, last: list[str]) -> Html:
    """The newest messages; to whoever took a question over and sees none yet, why that is so."""
    return Html("\n".join(last)) if last or card.mine else words_of(manager, "help-talk-afresh", name=card.other_name)


async def facts_of_whole(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a page of the whole talk, the newest page first."""
    number = number_of(dialog_manager)
    card = await service.help_card(*both(dialog_manager), request_id=number)
    talk = await service.help_talk(*both(dialog_manager), request_id=number)
    parts = split([f"{_line(dialog_manager, name, one, whole=True)}\n" for name, one in talk])
    dialog_manager.dialog_data.setdefault(PAGE, max(len(parts) - 1, 0))
    page = shown(dialog_manager, parts, text("help-talk-gone", actor_of(dialog_manager).language))
    return {
        **title_of(dialog_manager, card.request), "lines": Html(page["words"]), "turns": page["turns"],
        "status": say(dialog_manager, f"help-status-{card.request.status.value}"),
        "may_reopen": card.may_reopen, "is_open": not card.request.is_closed,
    }  # fmt: skip


async def facts_of_pick(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return all open questions, each with the way to pass the words on to it."""
    words = number_of(dialog_manager)
    found = await service.my_requests(*both(dialog_manager))
    return {"items": [(label(way_to(dialog_manager, one)), f"pass:{words}-{one.request.id}") for one in found]}


async def answer(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Write into the talk and say so in a line; the screen stays as it was.

    While it is the only talk open more may follow; else what comes next might be for another and is asked about.
    """
    number = number_of(manager)
    card = await service.help_card(*both(manager), request_id=number)
    if card.request.is_closed:  # meanwhile: the words are kept, as those of a reply are
        await offer_reopening(message, manager, card)
        await go_back(manager)
        return
    if await _goes(manager) == "asked" and await offer(message, manager):
        return
    await service.write_help(*both(manager), request_id=number, content=read_content(message))
    await confirm(message, manager, number)
    manager.dialog_data[WROTE] = True
    manager.show_mode = ShowMode.NO_UPDATE


def _along(manager: DialogManager, card: service.HelpCard) -> Html:
    """Who else reads, and who was asked to."""
    lines = []
    if card.readers:
        lines.append(words_of(manager, "help-along", names=", ".join(card.readers)))
    if card.asked:
        lines.append(words_of(manager, "help-asked-in", names=", ".join(name for _, name in card.asked)))
    if card.offered:
        lines.append(words_of(manager, "help-offered-to", count=card.offered))
    return Html("\n".join(lines))


def _line(manager: DialogManager, name: str, one: HelpMessage, *, whole: bool = False) -> str:
    """A message of the talk as a line: who, when, what; a file by its kind."""
    language, zone = actor_of(manager).language, actor_of(manager).zone
    words = one.content.words
    words = words if whole else clipped(words, SHOWN_LENGTH)
    kind = say(manager, f"help-file-{one.content.file_kind}") if one.content.file_kind else ""
    said = " ".join(filter(None, (say(manager, "help-corrected") if one.is_edit else "", kind, words)))
    when = meeting_time(one.sent_at, zone, language)
    return text("help-line", language, name=name, time=when, words=said)


dialog = Dialog(
    screen(
        HelpTalk.reply,
        T("help-reply"),
        press("button-solved", solved, when="mine"),
        press("button-help-take", take, when="can_take"),
        go("button-help-later", HelpTalk.later, when="can_wait"),
        go("button-help-more", HelpTalk.more),
        back(),
        MessageInput(answer, content_types=ContentType.ANY),
        getter=facts_of_talk,
    ),
    screen(
        HelpTalk.whole,
        T("help-whole"),
        turning(),
        press("button-help-reopen", reopen, when="may_reopen"),
        go("button-reply", HelpTalk.reply, when="is_open"),
        back(),
        getter=facts_of_whole,
    ),
    screen(
        HelpTalk.more,
        T("help-more"),
        go("button-help-later", HelpTalk.later, when="can_wait"),
        go("button-help-colleague", HelpTalk.colleague, when="is_helper"),
        press("button-help-meet", meet, when="can_meet"),
        press("button-help-details", details, when="mine"),
        press("button-help-invite", invite, when="mine"),
        press("button-help-share", share),
        press("button-help-silent", silent, when="mine"),
        go("button-help-whole", HelpTalk.whole),
        go("button-back", HelpTalk.reply),
        getter=facts_of_talk,
    ),
    screen(
        HelpTalk.pick,
        T("help-pick"),
        pages("pages", choices("open", open_screen)),
        back(),
        getter=facts_of_pick,
    ),
    screen(
        HelpTalk.later,
        T("help-later"),
        Column(choices("until", promise)),
        go("button-back", HelpTalk.reply),
        getter=facts_of_promises,
    ),
    screen(
        HelpTalk.colleague,
        T("help-colleague"),
        pages("pages", choices("colleague", pick_colleague)),
        go("button-back", HelpTalk.more),
        getter=facts_of_colleagues,
    ),
    screen(
        HelpTalk.part,
        T("help-part"),
        Column(choices("part", pick_part)),
        go("button-back", HelpTalk.colleague),
        getter=facts_of_part,
    ),
)
