"""THE questionnaire engine's screens: one question at a time, every answer kept at once.

Buttons carry the number of their question, so that a double tap or an old screen never answers another one.
"""

from typing import Any

from aiogram.enums import ContentType
from aiogram.types import Message
from aiogram_dialog import Dialog, DialogManager
from aiogram_dialog.widgets.input import MessageInput
from aiogram_dialog.widgets.kbd import Column, Group

from handlers.answers import read_message
from handlers.menu import open_menu
from handlers.states import Fill, Leave
from handlers.widgets import (
    T,
    actor_of,
    begin,
    both,
    choices,
    label,
    number_in,
    opens,
    press,
    say,
    screen,
    start_number,
)
from mentoring import forms
from mentoring.actors import Language
from mentoring.answers import show
from mentoring.errors import WrongState
from mentoring.forms import Question
from services import questionnaires as service
from services.questionnaires import Sheet
from texts import Html, text
from texts.dates import month_numbers

SCALE_WIDTH = 5
SHOWN_ANSWER = 80
SHOWN_QUESTION = 70


@opens("form")
async def open_form(manager: DialogManager, argument: str) -> None:
    """Open «form id:subject», where it was left."""
    form_id, _, subject = argument.partition(":")
    response_id = await service.begin_form(*both(manager), form_id=form_id, subject=number_in(subject or "0"))
    await begin(manager, Fill.intro, id=response_id)


async def open_intake(manager: DialogManager) -> bool:
    """Open the intake questionnaire that waits for a newcomer; tell whether there is one."""
    waiting = [one for one in await service.asked_of_me(*both(manager)) if not one.subject]
    if not waiting:
        return False
    await open_menu_silently(manager)
    await open_form(manager, f"{waiting[0].form_id}:0")
    return True


async def open_menu_silently(manager: DialogManager) -> None:
    """Leave an empty stack: «later» and «back» lead to the menu from there."""
    await manager.reset_stack(remove_keyboard=False)


async def start(manager: DialogManager) -> None:
    """Go to the first question without an answer."""
    sheet = await _sheet(manager)
    await _go_to(manager, forms.next_unanswered(sheet.form, sheet.answers))


async def facts_of_sheet(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:  # noqa: ANN401 - aiogram-dialog's getter
    """Return the form's own words."""
    sheet = await _sheet(dialog_manager)
    language = actor_of(dialog_manager).language
    return {
        "title": sheet.form.title.in_(language),
        "intro": sheet.form.intro.in_(language),
        "outro": sheet.form.outro.in_(language),
        "count": len(forms.visible(sheet.form, sheet.answers)),
        "begun": bool(sheet.answers),
        "fresh": not sheet.answers,
        "intake": not sheet.response.subject,
    }


async def facts_of_question(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:  # noqa: ANN401 - aiogram-dialog's getter
    """Return the present question in words, with its buttons."""
    sheet = await _sheet(dialog_manager)
    question = _present(dialog_manager, sheet)
    language = actor_of(dialog_manager).language
    position, total = forms.progress(sheet.form, sheet.answers, question.id)
    given = sheet.answers.get(question.id)
    answer = show(question, given, language) if given is not None else ""
    return {
        "position": position,
        "total": total,
        "question": question.text.in_(language),
        "details": Html(_details(dialog_manager, question, answer)),
        "items": _items(sheet, question, language),
        "is_single": question.kind == "single",
        "is_multiple": question.kind == "multiple",
        "is_scale": question.kind == "scale",
        "can_skip": not question.required,
        "can_keep": given is not None and question.kind != "multiple",
    }


async def facts_of_review(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:  # noqa: ANN401 - aiogram-dialog's getter
    """Return every question with its answer, short, and a number to press for each."""
    sheet = await _sheet(dialog_manager)
    language = actor_of(dialog_manager).language
    shown = forms.visible(sheet.form, sheet.answers)
    lines = [
        text("form-review-line", language, number=place, question=_cut(question.text.in_(language), SHOWN_QUESTION),
             answer=_cut(show(question, sheet.answers.get(question.id), language), SHOWN_ANSWER))
        for place, question in enumerate(shown, 1)
    ]  # fmt: skip
    items = [(str(place), f"{sheet.form.index(question.id)}") for place, question in enumerate(shown, 1)]
    return {"title": sheet.form.title.in_(language), "lines": Html("\n".join(lines)), "items": items}


async def choose(manager: DialogManager, item: str) -> None:
    """Take the one option, or the mark, that was pressed."""
    sheet = await _sheet(manager)
    question, value = _pressed(manager, sheet, item)
    await service.answer(*both(manager), response_id=sheet.response.id, question_id=question.id, raw=value)
    await _go_on(manager, question)


async def tick(manager: DialogManager, item: str) -> None:
    """Choose one more option, or take it back."""
    sheet = await _sheet(manager)
    question, value = _pressed(manager, sheet, item)
    await service.toggle_option(
        *both(manager), response_id=sheet.response.id, question_id=question.id, option_id=str(value)
    )


async def chosen_enough(manager: DialogManager) -> None:
    """Go on from a question with several answers."""
    sheet = await _sheet(manager)
    question = _present(manager, sheet)
    chosen = sheet.answers.get(question.id)
    raw = chosen if isinstance(chosen, list) else []
    await service.answer(*both(manager), response_id=sheet.response.id, question_id=question.id, raw=raw)
    await _go_on(manager, question)


async def skip(manager: DialogManager) -> None:
    """Leave a question out."""
    sheet = await _sheet(manager)
    question = _present(manager, sheet)
    await service.answer(*both(manager), response_id=sheet.response.id, question_id=question.id, raw=None)
    await _go_on(manager, question)


async def keep(manager: DialogManager) -> None:
    """Go on with the answer given before."""
    await _go_on(manager, _present(manager, await _sheet(manager)))


async def previous(manager: DialogManager) -> None:
    """Go to the question before, or to the beginning."""
    sheet = await _sheet(manager)
    before = forms.preceding(sheet.form, sheet.answers, _present(manager, sheet).id)
    if before is None:
        await manager.switch_to(Fill.intro)
    else:
        await _go_to(manager, before)


async def typed_answer(message: Message, _input: MessageInput, manager: DialogManager) -> None:
    """Take what was typed or sent as the answer."""
    sheet = await _sheet(manager)
    question = _present(manager, sheet)
    raw = read_message(question, message)
    months = month_numbers(actor_of(manager).language)
    await service.answer(*both(manager), response_id=sheet.response.id, question_id=question.id, raw=raw, months=months)
    await _go_on(manager, question)


async def edit(manager: DialogManager, item: str) -> None:
    """Go back to one question from the review."""
    sheet = await _sheet(manager)
    manager.dialog_data["from_review"] = True
    await _go_to(manager, sheet.form.questions[number_in(item)])


async def submit(manager: DialogManager) -> None:
    """Hand the sheet in."""
    await service.submit_form(*both(manager), response_id=start_number(manager))
    await manager.switch_to(Fill.done)


async def later(manager: DialogManager) -> None:
    """Go on another day; everything so far is kept."""
    await open_menu(manager)


async def give_up(manager: DialogManager) -> None:
    """Take no part after all."""
    await begin(manager, Leave.sure)


async def _sheet(manager: DialogManager) -> Sheet:
    return await service.open_sheet(*both(manager), response_id=start_number(manager))


def _present(manager: DialogManager, sheet: Sheet) -> Question:
    return sheet.form.question(str(manager.dialog_data.get("question", sheet.form.questions[0].id)))


async def _go_to(manager: DialogManager, question: Question | None) -> None:
    if question is None:
        manager.dialog_data["from_review"] = False
        await manager.switch_to(Fill.review)
        return
    manager.dialog_data["question"] = question.id
    await manager.switch_to(Fill.question)


async def _go_on(manager: DialogManager, question: Question) -> None:
    """Go to the next question; an answer changed from the review leads back there, unless it opened new questions."""
    sheet = await _sheet(manager)
    if manager.dialog_data.get("from_review"):
        await _go_to(manager, forms.next_unanswered(sheet.form, sheet.answers))
        return
    after = forms.following(sheet.form, sheet.answers, question.id)
    await _go_to(manager, after or forms.next_unanswered(sheet.form, sheet.answers))


def _pressed(manager: DialogManager, sheet: Sheet, item: str) -> tuple[Question, str | int]:
    """Return the question and value of a button; WrongState when it belongs to another question."""
    index, _, value = item.partition("|")
    question = _present(manager, sheet)
    if index != str(sheet.form.index(question.id)):
        raise WrongState("form-old-button")
    return question, int(value) if question.kind == "scale" and value.isdigit() else value


def _items(sheet: Sheet, question: Question, language: Language) -> list[tuple[str, str]]:
    index = sheet.form.index(question.id)
    if question.kind == "scale":
        return [(str(mark), f"{index}|{mark}") for mark in range(question.low or 1, (question.high or 10) + 1)]
    given = sheet.answers.get(question.id)
    chosen = given if isinstance(given, list) else [given]
    return [
        (label(_ticked(question, option.id, chosen) + option.text.in_(language)), f"{index}|{option.id}")
        for option in question.options
    ]


def _ticked(question: Question, option_id: str, chosen: list[Any]) -> str:
    if option_id not in chosen:
        return ""
    return f"{chosen.index(option_id) + 1}. " if question.ordered else "✓ "


def _details(manager: DialogManager, question: Question, answer: str) -> str:
    """The hint, the ends of a scale, what was answered before, and what is expected now."""
    language = actor_of(manager).language
    lines = [text("form-hint", language, hint=question.hint.in_(language))] if question.hint else []
    if question.kind == "scale" and question.low_label and question.high_label:
        ends = {"low": question.low_label.in_(language), "high": question.high_label.in_(language)}
        lines.append(text("form-scale-ends", language, lowest=question.low or 1, highest=question.high or 10, **ends))
    if answer and question.kind != "multiple":
        lines.append(text("form-answer-now", language, answer=_cut(answer, 500)))
    expected = say(
        manager,
        f"form-how-{question.kind}",
        max=question.max_length,
        low=str(question.minimum or ""),
        high=str(question.maximum or ""),
    )
    return "\n".join([*lines, f"<i>{expected}</i>"])


def _cut(words: str, most: int) -> str:
    return words if len(words) <= most else words[: most - 1] + "…"


dialog = Dialog(
    screen(
        Fill.intro,
        T("form-intro", when="fresh"),
        T("form-intro-again", when="begun"),
        press("button-begin", start, when="fresh"),
        press("button-go-on", start, when="begun"),
        press("button-later", later),
        press("button-refuse", give_up, when="intake"),
        getter=facts_of_sheet,
    ),
    screen(
        Fill.question,
        T("form-question"),
        Column(choices("one", choose, when="is_single")),
        Column(choices("many", tick, when="is_multiple")),
        Group(choices("mark", choose, when="is_scale"), width=SCALE_WIDTH),
        press("button-ready", chosen_enough, when="is_multiple"),
        press("button-keep", keep, when="can_keep"),
        press("button-skip", skip, when="can_skip"),
        Group(press("button-previous", previous), press("button-later", later), width=2),
        MessageInput(typed_answer, content_types=ContentType.ANY),
        getter=facts_of_question,
    ),
    screen(
        Fill.review,
        T("form-review"),
        press("button-submit", submit),
        Group(choices("edit", edit), width=6),
        press("button-later", later),
        getter=facts_of_review,
    ),
    screen(Fill.done, T("form-done"), press("button-menu", open_menu), getter=facts_of_sheet),
)
