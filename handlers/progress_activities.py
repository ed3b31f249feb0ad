"""One activity of a program: how it went, the mentor's mark, what its people show for it."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column, Row

from handlers.answers import file_words, read_file
from handlers.marks import MARK_ITEMS
from handlers.states import Progress
from handlers.widgets import (
    T,
    actor_of,
    both,
    choices,
    go,
    go_back,
    label,
    number_in,
    press,
    respond,
    screen,
    start_number,
    typed,
)
from mentoring.actors import Language
from mentoring.errors import BadInput, NotFound
from mentoring.program_activities import Activity
from mentoring.progress import COMMENT_LIMIT, Evidence
from services import progress as service
from services.progress import ActivityCard
from texts import Html, plain, text
from texts.dates import day

# Of words shown, on a screen that holds ten of them.
SHORT = 200


async def facts_of_activity(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return an activity in words, what is shown for it, and what the actor can do."""
    one, language = await _card(dialog_manager), actor_of(dialog_manager).language
    activity = one.activity
    shown = [_shown(one, each, language) for each in one.evidence]
    return {
        "title": activity.title, "lines": Html("\n".join(_details(one, language))),
        "shown": Html("\n".join(shown) or text("progress-nothing-shown", language)),
        "can_mark": one.can_mark, "can_reopen": one.can_mark and activity.done_on is not None,
        "can_show": one.can_show, "has_evidence": bool(one.evidence),
        "is_done": "yes" if activity.done_on else "no",
    }  # fmt: skip


async def facts_of_marks(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the marks to choose from."""
    one = await _card(dialog_manager)
    return {"title": one.activity.title, "items": MARK_ITEMS, "max": COMMENT_LIMIT}


async def facts_of_shown(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return what is shown for an activity, a button for each file and each of one's own."""
    one, language = await _card(dialog_manager), actor_of(dialog_manager).language
    me = actor_of(dialog_manager).person_id
    files = [
        (label(plain("progress-send-file", language, name=file_words(each.content, language))), f"f{each.id}")
        for each in one.evidence
        if each.content.file_kind
    ]
    own = [
        (label(plain("progress-take-back", language, name=_name(each, language))), f"x{each.id}")
        for each in one.evidence
        if each.person_id == me
    ]
    lines = [_shown(one, each, language) for each in one.evidence]
    return {"title": one.activity.title, "shown": Html("\n".join(lines)), "items": files + own}


async def mark(manager: DialogManager, value: str) -> None:
    """The mentor marks it done."""
    await service.mark_activity(*both(manager), program_id=start_number(manager), activity=_key(manager),
                                mark=number_in(value))  # fmt: skip
    await manager.switch_to(Progress.comment)


async def comment(manager: DialogManager, words: str) -> None:
    """The mentor adds a word to the mark."""
    one = (await _card(manager)).activity
    await service.mark_activity(*both(manager), program_id=start_number(manager), activity=_key(manager),
                                mark=one.mark or 0, comment=words)  # fmt: skip
    await manager.switch_to(Progress.activity)


async def reopen(manager: DialogManager) -> None:
    """The mentor takes «done» back."""
    await service.reopen_activity(*both(manager), program_id=start_number(manager), activity=_key(manager))
    await respond(manager, "progress-reopened")


async def show(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Take what is shown: words, a link, a photo, a document."""
    try:
        content = read_file(message)
    except BadInput as error:
        raise (BadInput("progress-evidence-kind") if error.key == "help-kind-unknown" else error) from None
    await service.add_evidence(
        *both(manager), program_id=start_number(manager), activity=_key(manager), content=content
    )
    await manager.switch_to(Progress.activity)


async def choose_shown(manager: DialogManager, item: str) -> None:
    """Send a file, or take back what one showed."""
    number = number_in(item[1:])
    if item.startswith("f"):
        await service.order_program_evidence(*both(manager), evidence_id=number)
        await respond(manager, "progress-file-coming")
    elif item.startswith("x"):
        await service.remove_evidence(*both(manager), evidence_id=number)
        await respond(manager, "progress-taken-back")
    else:
        raise NotFound


def span(one: Activity, language: str) -> str:
    """Return between which days an activity takes place, in words."""
    if one.ends_on is None:
        return plain("progress-span-none", language)
    ends = day(one.ends_on, language)
    if one.starts_on is None:
        return plain("progress-span-ends", language, ends=ends)
    return plain("progress-span-both", language, starts=day(one.starts_on, language), ends=ends)


def _details(one: ActivityCard, language: str) -> list[str]:
    """Form, days, who, what is expected, and how it went, a line each."""
    activity = one.activity
    lines = [text("progress-when", language, span=span(activity, language))]
    if activity.form:
        lines.append(text("progress-form", language, form=activity.form))
    who = activity.responsible_words or plain(f"progress-who-{activity.responsible.value}", language)
    lines.append(text("progress-who", language, who=who))
    if activity.result:
        lines.append(text("progress-result", language, result=activity.result))
    done = day(activity.done_on, language) if activity.done_on else ""
    lines.append(text(f"progress-standing-{one.standing.value}", language, day=done, mark=activity.mark or 0))
    if activity.comment:
        lines.append(text("progress-comment", language, comment=activity.comment))
    return lines


def _shown(one: ActivityCard, each: Evidence, language: Language) -> str:
    words = each.content.words
    short = words if len(words) < SHORT else words[: SHORT - 1] + "…"
    what = ", ".join(part for part in (file_words(each.content, language), short) if part)
    return text("progress-shown", language, name=one.circle.name(each.person_id), what=what)


def _name(each: Evidence, language: Language) -> str:
    return file_words(each.content, language) or each.content.words[:30] or plain("progress-entry-words", language)


def _key(manager: DialogManager) -> int:
    return start_number(manager, "key")


async def _card(manager: DialogManager) -> ActivityCard:
    return await service.progress_activity(*both(manager), program_id=start_number(manager), activity=_key(manager))


WINDOWS = (
    screen(
        Progress.activity,
        T("progress-activity"),
        go("button-progress-mark", Progress.mark, when="can_mark"),
        go("button-progress-show", Progress.show, when="can_show"),
        go("button-progress-shown", Progress.shown, when="has_evidence"),
        press("button-progress-reopen", reopen, when="can_reopen"),
        press("button-back", go_back, name="back"),
        getter=facts_of_activity,
    ),
    screen(
        Progress.mark,
        T("progress-mark"),
        Row(choices("mark", mark)),
        go("button-back", Progress.activity),
        getter=facts_of_marks,
    ),
    screen(
        Progress.comment,
        T("progress-comment-ask"),
        go("button-progress-enough", Progress.activity),
        typed(comment),
        getter=facts_of_marks,
    ),
    screen(
        Progress.show,
        T("progress-show"),
        go("button-back", Progress.activity),
        MessageInput(show, content_types=ContentType.ANY),
        getter=facts_of_marks,
    ),
    screen(
        Progress.shown,
        T("progress-shown-list"),
        Column(choices("shown", choose_shown)),
        go("button-back", Progress.activity),
        getter=facts_of_shown,
    ),
)
