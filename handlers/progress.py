"""How far a program is, the same for everybody: the bar, what is next, what is late; marks and what is shown."""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column, Row

from handlers.answers import file_words, read_file
from handlers.states import Progress
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
    start_number,
    typed,
)
from mentoring.actors import Language
from mentoring.errors import BadInput, NotFound
from mentoring.program_activities import Activity
from mentoring.progress import COMMENT_LIMIT, Evidence, standing
from mentoring.progress import Progress as Figures
from services import progress as service
from services.progress import ActivityCard, ProgressCard
from texts import Html, plain, text
from texts.dates import day

MARKS = (1, 2, 3, 4, 5)
# Of words shown, on a screen that holds ten of them.
SHORT = 200
SIGNS = {"done": "✓ ", "late": "! ", "now": "", "ahead": ""}


@opens("progresses")
async def open_list(manager: DialogManager, argument: str) -> None:
    """Show how far every program of the organization is."""
    del argument
    await begin(manager, Progress.list)


@opens("progress")
async def open_card(manager: DialogManager, argument: str) -> None:
    """Show how far a program is."""
    await begin(manager, Progress.card, id=number_in(argument))


@opens("activity")
async def open_activity(manager: DialogManager, argument: str) -> None:
    """Show one activity of a program: «12-3» is the third of program 12."""
    program, _, key = argument.partition("-")
    await begin(manager, Progress.activity, id=number_in(program), key=number_in(key))


async def facts_of_list(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the sums of all programs and a line for each."""
    found = await service.progress_list(*both(dialog_manager))
    items = [
        (label(say(dialog_manager, "progress-entry", percent=one.progress.percent, late=len(one.progress.late),
                   title=one.title)), str(one.program_id))
        for one in found
    ]  # fmt: skip
    done, total = (sum(getattr(one.progress, name) for one in found) for name in ("done", "total"))
    bar = Figures(total, done, (), ()).bar
    late = sum(bool(one.progress.late) for one in found)
    return {
        "count": len(found),
        "none": not found,
        "items": items,
        "done": done,
        "total": total,
        "bar": bar,
        "late": late,
    }


async def facts_of_card(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return a program's bar, what is late and what is next, and a button for each activity."""
    one = await service.program_progress(*both(dialog_manager), program_id=_program(dialog_manager))
    language = actor_of(dialog_manager).language
    items = [
        (label(f"{SIGNS[standing(each, one.today).value]}{each.title}"), str(each.key))
        for each in one.version.activities
    ]
    figures = one.progress
    return {
        "title": one.circle.title, "bar": figures.bar, "done": figures.done, "total": figures.total,
        "ends": day(one.version.plan.ends_on, language), "lines": Html("\n".join(_lines(one, language))),
        "items": items,
    }  # fmt: skip


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
    return {"title": one.activity.title, "items": [(str(mark), str(mark)) for mark in MARKS], "max": COMMENT_LIMIT}


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


async def choose_program(manager: DialogManager, number: str) -> None:
    """Open a program out of the list."""
    await open_screen(manager, f"progress:{number_in(number)}")


async def to_conclusions(manager: DialogManager) -> None:
    """Look at what the people of the program have concluded."""
    await open_screen(manager, f"conclusions:{_program(manager)}")


async def choose_activity(manager: DialogManager, key: str) -> None:
    """Open an activity."""
    await open_screen(manager, f"activity:{_program(manager)}-{number_in(key)}")


async def mark(manager: DialogManager, value: str) -> None:
    """The mentor marks it done."""
    await service.mark_activity(*both(manager), program_id=_program(manager), activity=_key(manager),
                                mark=number_in(value))  # fmt: skip
    await manager.switch_to(Progress.comment)


async def comment(manager: DialogManager, words: str) -> None:
    """The mentor adds a word to the mark."""
    one = (await _card(manager)).activity
    await service.mark_activity(*both(manager), program_id=_program(manager), activity=_key(manager),
                                mark=one.mark or 0, comment=words)  # fmt: skip
    await manager.switch_to(Progress.activity)


async def reopen(manager: DialogManager) -> None:
    """The mentor takes «done» back."""
    await service.reopen_activity(*both(manager), program_id=_program(manager), activity=_key(manager))
    await manager.event.answer(say(manager, "progress-reopened"))  # type: ignore[union-attr]


async def show(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Take what is shown: words, a link, a photo, a document."""
    try:
        content = read_file(message)
    except BadInput as error:
        raise (BadInput("progress-evidence-kind") if error.key == "help-kind-unknown" else error) from None
    await service.add_evidence(*both(manager), program_id=_program(manager), activity=_key(manager), content=content)
    await manager.switch_to(Progress.activity)


async def choose_shown(manager: DialogManager, item: str) -> None:
    """Send a file, or take back what one showed."""
    number = number_in(item[1:])
    if item.startswith("f"):
        await service.order_program_evidence(*both(manager), evidence_id=number)
        await manager.event.answer(say(manager, "progress-file-coming"))  # type: ignore[union-attr]
    elif item.startswith("x"):
        await service.remove_evidence(*both(manager), evidence_id=number)
        await manager.event.answer(say(manager, "progress-taken-back"))  # type: ignore[union-attr]
    else:
        raise NotFound


def _lines(one: ProgressCard, language: str) -> list[str]:
    """What is late and what is next, a line each."""
    late = [
        text("progress-late-line", language, title=each.title, ends=day(each.ends_on, language))
        for each in one.progress.late
        if each.ends_on
    ]
    following = [
        text("progress-next-line", language, title=each.title, span=_span(each, language))
        for each in one.progress.following
    ]
    head = [text("progress-late", language), *late] if late else [text("progress-nothing-late", language)]
    tail = ["", text("progress-next", language), *following] if following else []
    return head + tail


def _span(one: Activity, language: str) -> str:
    """Between which days it takes place, in words."""
    if one.ends_on is None:
        return plain("progress-span-none", language)
    ends = day(one.ends_on, language)
    if one.starts_on is None:
        return plain("progress-span-ends", language, ends=ends)
    return plain("progress-span-both", language, starts=day(one.starts_on, language), ends=ends)


def _details(one: ActivityCard, language: str) -> list[str]:
    """Form, days, who, what is expected, and how it went, a line each."""
    activity = one.activity
    lines = [text("progress-when", language, span=_span(activity, language))]
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


def _program(manager: DialogManager) -> int:
    return start_number(manager)


def _key(manager: DialogManager) -> int:
    return start_number(manager, "key")


async def _card(manager: DialogManager) -> ActivityCard:
    return await service.progress_activity(*both(manager), program_id=_program(manager), activity=_key(manager))


dialog = Dialog(
    screen(
        Progress.list,
        T("progress-list", when="count"),
        T("progress-none", when="none"),
        pages("pages", choices("program", choose_program)),
        back(),
        getter=facts_of_list,
    ),
    screen(
        Progress.card,
        T("progress-card"),
        pages("pages", choices("activity", choose_activity)),
        press("button-conclusions", to_conclusions),
        back(),
        getter=facts_of_card,
    ),
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
