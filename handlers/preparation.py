"""«Документы»: choose one, answer what is missing, get the file; and the school's own templates."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column

from documents.checking import LIMIT
from handlers.states import Papers
from handlers.widgets import (
    T,
    actor_of,
    back,
    begin,
    both,
    choices,
    go,
    label,
    open_screen,
    opens,
    pages,
    press,
    respond,
    screen,
    typed,
)
from mentoring.actors import Language
from mentoring.errors import BadInput
from mentoring.preparation import Ask
from mentoring.reading import show_date
from services import preparation, templates
from services.preparation import PaperCard
from texts import Html, plain, text
from texts.dates import day

MEGABYTE = 1024 * 1024


@opens("papers")
async def open_papers(manager: DialogManager, argument: str) -> None:
    """Show the documents."""
    del argument
    await begin(manager, Papers.list)


@opens("paper")
async def open_paper(manager: DialogManager, argument: str) -> None:
    """Open one document."""
    await preparation.paper_card(*both(manager), paper=argument)
    await begin(manager, Papers.card, paper=argument)


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the documents as buttons: those of preparation, then the blank forms."""
    language = actor_of(dialog_manager).language
    cards = await preparation.paper_list(*both(dialog_manager))
    return {"items": [(label(plain(f"paper-title-{one.paper}", language)), one.paper) for one in cards]}


async def choose(manager: DialogManager, paper: str) -> None:
    """Open the document pressed."""
    await begin(manager, Papers.card, paper=paper)


async def to_roadmap(manager: DialogManager) -> None:
    """Open the roadmap, a document with screens of its own."""
    await open_screen(manager, "roadmap")


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what is known of a document."""
    card, language = await _card(dialog_manager), actor_of(dialog_manager).language
    own = card.own
    template = (
        text("paper-template-own", language, name=own.file_name, day=day(own.sent_at.date(), language))
        if own
        else text("paper-template-ours", language)
    )
    about = "paper-about-form" if preparation.is_form(card.paper) else f"paper-about-{card.paper}"
    lines = [_line(one, card, language) for one in card.asks]
    return {
        "title": plain(f"paper-title-{card.paper}", language),
        "about": plain(about, language),
        "lines": Html("\n".join([*lines, template])), "has_asks": bool(card.asks), "is_own": own is not None,
    }  # fmt: skip


async def get_file(manager: DialogManager) -> None:
    """Ask the first question that is open, or send the file."""
    card = await _card(manager)
    if card.open:
        await _put_question(manager, card.open[0].name, only=False)
    else:
        await send_file(manager)


async def send_file(manager: DialogManager) -> None:
    """Send the file as it is; the card stays."""
    await preparation.order_paper(*both(manager), paper=_paper(manager))
    await respond(manager, "paper-coming")
    await manager.switch_to(Papers.card)


async def facts_of_answers(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the questions as buttons, to change an answer."""
    card, language = await _card(dialog_manager), actor_of(dialog_manager).language
    return {"items": [(label(plain(f"paper-name-{one.name}", language)), one.name) for one in card.asks],
            "title": plain(f"paper-title-{card.paper}", language)}  # fmt: skip


async def change(manager: DialogManager, name: str) -> None:
    """Ask one question again."""
    await _put_question(manager, name, only=True)


async def facts_of_question(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the question asked now."""
    card, language = await _card(dialog_manager), actor_of(dialog_manager).language
    one = _asked(dialog_manager, card)
    return {
        "position": card.asks.index(one) + 1, "total": len(card.asks),
        "question": plain(f"paper-ask-{one.name}", language), "how": plain(f"paper-how-{one.kind}", language),
        "is_day": one.kind == "day",
    }  # fmt: skip


async def answer(manager: DialogManager, words: str) -> None:
    """Take what was typed and go on."""
    await _go_on(manager, await preparation.answer_paper(*both(manager), typed=words, **_question(manager)))


async def answer_today(manager: DialogManager) -> None:
    """Take today."""
    await _go_on(manager, await preparation.answer_paper_today(*both(manager), **_question(manager)))


async def leave_blank(manager: DialogManager) -> None:
    """Leave it to be written by hand."""
    await _go_on(manager, await preparation.leave_paper_blank(*both(manager), **_question(manager)))


async def get_template(manager: DialogManager) -> None:
    """Send the template in use."""
    await templates.order_template(*both(manager), paper=_paper(manager))
    await respond(manager, "paper-coming")


async def take_template(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Check the file sent and show what comes of it."""
    document = message.document
    if document is None:
        raise BadInput("template-not-docx")
    if (document.file_size or 0) > LIMIT:
        raise BadInput("template-too-big", max=LIMIT // MEGABYTE)
    file = await _bot(manager).download(document)
    content, name = file.read() if file else b"", document.file_name or ""
    await templates.propose_template(*both(manager), paper=_paper(manager), file_name=name, content=content)
    await manager.switch_to(Papers.preview)


async def confirm(manager: DialogManager) -> None:
    """Put the school's template in place."""
    await templates.confirm_template(*both(manager), paper=_paper(manager))
    await manager.switch_to(Papers.card)


async def drop(manager: DialogManager) -> None:
    """Leave everything as it was."""
    await templates.drop_template(*both(manager), paper=_paper(manager))
    await manager.switch_to(Papers.card)


async def restore(manager: DialogManager) -> None:
    """Go back to our template."""
    await templates.restore_template(*both(manager), paper=_paper(manager))
    await manager.switch_to(Papers.card)


def _bot(manager: DialogManager) -> Any:

    return manager.middleware_data["bot"]


async def _put_question(manager: DialogManager, name: str, *, only: bool) -> None:
    manager.dialog_data.update(name=name, only=int(only))
    await manager.switch_to(Papers.ask)


async def _go_on(manager: DialogManager, sent: bool) -> None:  # noqa: FBT001 - what the command returned
    """The next open question; the card where the file is on its way or one answer was changed."""
    card = await _card(manager)
    if sent or manager.dialog_data.get("only") or not card.open:
        await manager.switch_to(Papers.card)
    else:
        await _put_question(manager, card.open[0].name, only=False)


def _question(manager: DialogManager) -> dict[str, Any]:
    """What every answer names: the document, the question, and whether the file follows the last one."""
    return {"paper": _paper(manager), "name": _name(manager), "then_send": not manager.dialog_data.get("only")}


def _line(one: Ask, card: PaperCard, language: Language) -> str:
    answer = card.answers.get(one.key)
    shown = show_date(answer) if answer and one.kind == "day" else answer
    words = plain("paper-not-asked" if answer is None else "paper-by-hand", language)
    return text("paper-line", language, name=plain(f"paper-name-{one.name}", language), answer=shown or words)


def _asked(manager: DialogManager, card: PaperCard) -> Ask:
    """The question asked now; an old button's falls back to the first."""
    return next((one for one in card.asks if one.name == _name(manager)), card.asks[0])


def _paper(manager: DialogManager) -> str:
    data = manager.start_data
    return str(data.get("paper", "")) if isinstance(data, dict) else ""


def _name(manager: DialogManager) -> str:
    return str(manager.dialog_data.get("name", ""))


async def _card(manager: DialogManager) -> PaperCard:
    return await preparation.paper_card(*both(manager), paper=_paper(manager))


dialog = Dialog(
    screen(
        Papers.list,
        T("paper-list"),
        pages("pages", choices("open", choose)),
        press("menu-roadmap", to_roadmap),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Papers.card,
        T("paper-card"),
        press("button-paper-get", get_file),
        go("button-paper-change", Papers.answers, when="has_asks"),
        go("button-template", Papers.template),
        back(),
        getter=facts_of_card,
    ),
    screen(
        Papers.answers,
        T("paper-answers"),
        Column(choices("name", change)),
        go("button-back", Papers.card),
        getter=facts_of_answers,
    ),
    screen(
        Papers.ask,
        T("paper-ask"),
        press("button-today", answer_today, when="is_day"),
        press("button-by-hand", leave_blank),
        go("button-back", Papers.card),
        typed(answer),
        getter=facts_of_question,
    ),
    screen(
        Papers.template,
        T("template-screen"),
        press("button-template-copy", get_template),
        press("button-template-restore", restore, when="is_own"),
        go("button-back", Papers.card),
        MessageInput(take_template, content_types=ContentType.ANY),
        getter=facts_of_card,
    ),
    screen(
        Papers.preview,
        T("template-preview"),
        press("button-template-confirm", confirm),
        press("button-template-drop", drop),
        getter=facts_of_card,
    ),
)
