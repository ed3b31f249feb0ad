"""The questions of an application, one a screen: chosen, typed, passed over, gone back to."""

from datetime import date
from typing import Any

from aiogram import F
from aiogram.fsm.state import State
from aiogram_dialog import DialogManager, Window
from aiogram_dialog.widgets.input import MessageInput

from handlers import application_words as words
from handlers.applying_draft import change, draft_of, go_on, number_of, question_of
from handlers.calendar import MonthCalendar, in_words, today
from handlers.states import Applying
from handlers.widgets import (
    LABEL_LIMIT,
    T,
    actor_of,
    both,
    choices,
    go,
    go_back,
    label,
    number_in,
    pages,
    press,
    screen,
    typed,
)
from mentoring.application_kinds import ApplicationKind, Field, FieldKind, preceding
from mentoring.errors import NotFound
from services import application_lists, applications
from services.application_cards import ApplicationCard
from services.application_events import event_choices
from texts import Html, plain, text


async def facts_of_question(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return one question with what can be chosen, and whether it may be passed over."""
    one, question = await question_of(dialog_manager)
    language, kind = actor_of(dialog_manager).language, one.application.kind.value
    # The words of an application may begin small, as in its paper; a button begins as all others do.
    items = [(f"{option[:1].upper()}{option[1:]}", code) for option, code in await _choices(dialog_manager, question)]
    given = next((line for line in one.lines if line.field == question.id), None)
    said = text("application-now", language, value=words.value(given, language)) if given else ""
    return {
        "question": Html(text(f"application-ask-{kind}-{question.id}", language)), "items": items,
        "said": Html(said), "is_answered": question.id in one.application.content,
        "is_later": _before(one, question) is not None, "has_any": bool(one.application.content),
        "first": _earliest(dialog_manager, one, question),
        "is_optional": question.is_optional, "searched": question.kind in (FieldKind.PERSON, FieldKind.NAME),
        "hint": Html(text("application-hint-name", language)) if question.kind is FieldKind.NAME else "",
    }  # fmt: skip


async def answer(manager: DialogManager, raw: str) -> None:
    """Store what was typed; a name that begins so narrows the list down."""
    _, question = await question_of(manager)
    if question.kind is FieldKind.PERSON:
        manager.dialog_data["search"] = raw[:100]
        return
    await _fill(manager, question, raw=raw)


async def choose(manager: DialogManager, item: str) -> None:
    """Store what was chosen from the list."""
    _, question = await question_of(manager)
    if question.kind in (FieldKind.PERSON, FieldKind.NAME):
        await _fill(manager, question, chosen=number_in(item))
    elif question.kind is FieldKind.LINE:
        there = {event: named for named, event in await _events(manager, question.limit)}
        if item not in there:
            raise NotFound
        await _fill(manager, question, raw=there[item])
    else:
        await _fill(manager, question, raw=item)


async def pass_over(manager: DialogManager) -> None:
    """Leave out what may be left out."""
    _, question = await question_of(manager)
    if not question.is_optional:
        raise NotFound
    await _fill(manager, question)


async def previous(manager: DialogManager) -> None:
    """Go to the question before; what was answered stays."""
    one, question = await question_of(manager)
    before = _before(one, question)
    if before is None:
        raise NotFound
    manager.dialog_data.pop("search", None)
    await change(manager, before.id)


async def leave(manager: DialogManager) -> None:
    """Go back from the first question: a draft with an answer in it stays, an empty one leaves no trace."""
    one = await draft_of(manager)
    if one.application.content:
        await manager.switch_to(Applying.review)
        return
    await applications.drop_application(*both(manager), application_id=one.application.id)
    if manager.dialog_data.pop("draft", 0):
        await manager.switch_to(Applying.kind)
    else:
        await go_back(manager)


async def _on_day(manager: DialogManager, chosen: Any) -> None:
    _, question = await question_of(manager)
    await _fill(manager, question, raw=chosen.isoformat())


async def _fill(manager: DialogManager, question: Field, raw: str = "", chosen: int = 0) -> None:
    await applications.fill_application(
        *both(manager), application_id=number_of(manager), field=question.id, raw=raw, chosen_id=chosen
    )
    await go_on(manager)


async def _choices(manager: DialogManager, question: Field) -> list[tuple[str, str]]:
    language = actor_of(manager).language
    if question.kind is FieldKind.CHOICE:
        return [(plain(f"application-option-{one}", language), one) for one in question.options]
    looks = {
        FieldKind.PERSON: application_lists.colleague_choices,
        FieldKind.NAME: application_lists.substitute_choices,
    }
    if question.kind not in looks:
        return await _events(manager) if question.id == "event" else []
    typed_so_far = str(manager.dialog_data.get("search", ""))
    found = await looks[question.kind](*both(manager), application_id=number_of(manager), typed=typed_so_far)
    return [(label(name), str(number)) for number, name in found]


async def _events(manager: DialogManager, most: int = LABEL_LIMIT) -> list[tuple[str, str]]:
    """What is ahead in the program, in words of so many characters at most."""
    language = actor_of(manager).language
    one = await draft_of(manager)
    if one.application.kind is not ApplicationKind.RELEASE:
        return []
    found = await event_choices(*both(manager), application_id=one.application.id)
    return [(words.event_words(event, language, most), event.id) for event in found]


def _earliest(manager: DialogManager, one: ApplicationCard, question: Field) -> date:
    """The first day a calendar offers: today, and not before the day on which it begins."""
    starts = one.application.content.get("starts") if question.id == "ends" else ""
    return max(today(manager), date.fromisoformat(starts)) if starts else today(manager)


def _before(one: ApplicationCard, question: Field) -> Field | None:
    return preceding(one.application.kind, one.application.content, question.id)


def _asking(state: State, offered: Any, awaited: MessageInput) -> Window:
    """A screen that asks: what can be chosen or typed, and the ways on from every question."""
    return screen(
        state,
        T("application-question"),
        offered,
        press("button-keep", go_on, when="is_answered"),
        press("button-application-pass", pass_over, when="is_optional"),
        press("button-previous", previous, when="is_later"),
        go("button-application-whole", Applying.review, when="has_any"),
        press("button-back", leave, name="leave", when=~F["is_later"]),
        awaited,
        getter=facts_of_question,
    )


WINDOWS = (
    _asking(Applying.question, pages("answers", choices("answer", choose)), typed(answer)),
    _asking(Applying.day, MonthCalendar("on", _on_day), in_words(_on_day)),
)
