"""One question's talk: read it, write into it, take it, promise, hand it over, involve others, share a contact."""

from datetime import UTC, datetime
from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column

from handlers.answers import read_content
from handlers.help_words import confirm, number_of, title_of, way_to, words_of
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
from mentoring.errors import NotFound, WrongState
from mentoring.help import Content, HelpMessage
from mentoring.help_parties import Part
from services import help as service
from services import help_answering as answering
from texts import Html, plain, text
from texts.dates import hour, meeting_time

SHOWN_LAST, SHOWN_LENGTH = 3, 300


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
        **title_of(dialog_manager, request), "name": name, "last": Html("\n".join(last)),
        "along": _along(dialog_manager, card), "mine": card.mine and not request.is_closed,
        "is_helper": card.is_helper, "can_take": card.is_helper and request.answered_at is None,
        "can_meet": bool(card.meets_in), "may_reopen": card.may_reopen,
    }  # fmt: skip


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


async def facts_of_promises(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the hours by which an answer can be promised."""
    moments = await answering.promise_choices(*both(dialog_manager), request_id=number_of(dialog_manager))
    zone = actor_of(dialog_manager).zone
    named = [(say(dialog_manager, "help-until", hour=hour(one, zone)), str(int(one.timestamp()))) for one in moments]
    return {"items": named}


async def facts_of_colleagues(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return whom the helper can ask; those ready for the topic are marked and come first."""
    number = number_of(dialog_manager)
    found = await answering.colleagues(*both(dialog_manager), request_id=number)
    named = [(label(f"✓ {name}" if is_ready else name), str(person)) for person, name, is_ready in found]
    return {"count": len(found), "items": named}


async def facts_of_part(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what a colleague can be asked for."""
    parts = [(say(dialog_manager, f"help-part-{one.value}"), one.value) for one in (Part.COLLEAGUE, Part.HEIR)]
    return {"items": parts}


async def answer(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Write into the talk, once: what is typed later might be meant for another talk."""
    number = number_of(manager)
    await service.write_help(*both(manager), request_id=number, content=read_content(message))
    await confirm(message, manager, number)
    await go_back(manager)


async def take(manager: DialogManager) -> None:
    """Take the question."""
    await answering.take_help(*both(manager), request_id=number_of(manager))
    await manager.switch_to(HelpTalk.reply)


async def promise(manager: DialogManager, chosen: str) -> None:
    """Promise an answer by an hour."""
    moment = datetime.fromtimestamp(_seconds(chosen), UTC)
    await answering.take_help(*both(manager), request_id=number_of(manager), promised_at=moment)
    await manager.event.answer(say(manager, "help-promised-thanks"))  # type: ignore[union-attr]
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
    await manager.event.answer(say(manager, "help-colleague-asked"))  # type: ignore[union-attr]
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
    await manager.event.answer(say(manager, "help-contact-shared"))  # type: ignore[union-attr]
    await manager.switch_to(HelpTalk.reply)


async def invite(manager: DialogManager) -> None:
    """Let the curator in."""
    await answering.invite_curator(*both(manager), request_id=number_of(manager))
    await manager.event.answer(say(manager, "help-curator-invited"))  # type: ignore[union-attr]
    await manager.switch_to(HelpTalk.reply)


async def silent(manager: DialogManager) -> None:
    """The mentor does not answer."""
    await open_screen(manager, "silent")


async def meet(manager: DialogManager) -> None:
    """Propose a meeting in the pair of the two."""
    card = await service.help_card(*both(manager), request_id=number_of(manager))
    await open_screen(manager, f"meetings:{card.meets_in}")


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
    words = words if whole or len(words) <= SHOWN_LENGTH else words[: SHOWN_LENGTH - 1] + "…"
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
        go("button-help-later", HelpTalk.later, when="can_take"),
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
        go("button-help-later", HelpTalk.later, when="can_take"),
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
