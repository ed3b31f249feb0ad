"""What a questionnaire shows: a question with its buttons, the review."""

from typing import Any

from aiogram_dialog import DialogManager

from handlers.expectations import has_expectations
from handlers.memos import Memo
from handlers.widgets import actor_of, both, label, say, start_number
from mentoring import forms
from mentoring.actors import Language, Role
from mentoring.answers import show
from mentoring.forms import Question
from mentoring.reading import clipped
from mentoring.surveys import Stage
from services import home_answers
from services import questionnaires as service
from services.questionnaires import Sheet
from texts import Html, text

SCALE_WIDTH = 5
# In the review, questions and answers are cut to so many characters.
SHOWN_QUESTION = 70
SHOWN_ANSWER = 80
_SHEET = Memo[Sheet]("sheet")


async def facts_of_sheet(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the form's own words."""
    sheet = await sheet_of(dialog_manager)
    language = actor_of(dialog_manager).language
    return {
        "home": await _home_school(dialog_manager, sheet),
        "title": sheet.form.title.in_(language),
        "intro": sheet.form.intro.in_(language),
        "outro": sheet.form.outro.in_(language),
        "count": len(forms.visible(sheet.form, sheet.answers)),
        "begun": bool(sheet.answers),
        "fresh": not sheet.answers,
        "stage": sheet.stage,
        "may_refuse": not sheet.response.subject and is_own(dialog_manager, sheet),
        "own": is_own(dialog_manager, sheet),
        "entered": not is_own(dialog_manager, sheet),
        "has_expectations": sheet.is_submitted
        and sheet.stage == Stage.CLOSING
        and is_own(dialog_manager, sheet)
        and await has_expectations(dialog_manager, sheet.response.subject),
    }


async def facts_of_question(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return the present question in words, with its buttons."""
    sheet = await sheet_of(dialog_manager)
    question = present(dialog_manager, sheet)
    language = actor_of(dialog_manager).language
    position, total = forms.progress(sheet.form, sheet.answers, question.id)
    given = sheet.answers.get(question.id)
    answer = show(question, given, language) if given is not None else ""
    index = sheet.form.index(question.id)  # buttons carry the number of their question
    return {
        "position": position,
        "total": total,
        "question": question.text.in_(language),
        "details": Html(_details(dialog_manager, question, answer)),
        "items": _items(sheet, question, language),
        "is_single": question.kind == "single",
        "is_multiple": question.kind == "multiple",
        "is_scale": question.kind == "scale",
        "steps": [(say(dialog_manager, f"button-{name}"), f"{index}|{name}") for name in _steps(sheet, question)],
        "back": [(say(dialog_manager, "button-previous"), f"{index}|previous")],
    }


async def facts_of_review(dialog_manager: DialogManager, **_: Any) -> dict[str, Any]:
    """Return every question with its answer, short, and a number to press for each."""
    sheet = await sheet_of(dialog_manager)
    language = actor_of(dialog_manager).language
    shown = forms.visible(sheet.form, sheet.answers)
    lines = [
        text("form-review-line", language, number=place, question=clipped(question.text.in_(language), SHOWN_QUESTION),
             answer=clipped(show(question, sheet.answers.get(question.id), language), SHOWN_ANSWER))
        for place, question in enumerate(shown, 1)
    ]  # fmt: skip
    items = [(str(place), f"{sheet.form.index(question.id)}") for place, question in enumerate(shown, 1)]
    mode = {"corrects": corrects(dialog_manager), "fills": not corrects(dialog_manager)}
    return {"title": sheet.form.title.in_(language), "lines": Html("\n".join(lines)), "items": items, **mode}


def corrects(manager: DialogManager) -> bool:
    """Tell whether answers handed in before are corrected."""
    return bool(start_number(manager, "correct"))


async def _home_school(manager: DialogManager, sheet: Sheet) -> str:
    """Return the school of one's own whose answers a guest may begin with; empty for everybody else."""
    if sheet.answers or not is_own(manager, sheet) or Role.MENTOR not in actor_of(manager).roles:
        return ""
    return await home_answers.home_answers(*both(manager), response_id=sheet.response.id)


def is_own(manager: DialogManager, sheet: Sheet) -> bool:
    """Tell whether people answer for themselves; the curator may write for somebody else."""
    return sheet.response.person_id == actor_of(manager).person_id


async def sheet_of(manager: DialogManager) -> Sheet:
    """Return the sheet this dialog fills in, read once until it changes."""
    known = _SHEET.kept(manager)
    if known is None or known.response.id != start_number(manager):
        known = _SHEET.keep(manager, await service.open_sheet(*both(manager), response_id=start_number(manager)))
    return known


def has_changed(manager: DialogManager, sheet: Sheet | None = None) -> None:
    """Say what the sheet is like now; without it, it is to be read again."""
    if sheet is None:
        _SHEET.forget(manager)
    else:
        _SHEET.keep(manager, sheet)


def present(manager: DialogManager, sheet: Sheet) -> Question:
    """Return the question that is asked now; an answer to any other is an old button's."""
    return sheet.form.question(str(manager.dialog_data.get("question", sheet.form.questions[0].id)))


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


def named_step(manager: DialogManager, sheet: Sheet, question: Question, words: str) -> str:
    """Return the way on whose button somebody wrote instead of pressing it: «Пропустить», «готово»; empty for none."""
    written = words.strip().rstrip(".!").casefold()
    return next((name for name in _steps(sheet, question) if say(manager, f"button-{name}").casefold() == written), "")


def _steps(sheet: Sheet, question: Question) -> list[str]:
    """The ways on that fit a question."""
    is_answered = sheet.answers.get(question.id) is not None
    fitting = {"ready": question.kind == "multiple", "keep": is_answered and question.kind != "multiple",
               "skip": not question.required}  # fmt: skip
    return [name for name, fits in fitting.items() if fits]


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
        lines.append(text("form-answer-now", language, answer=clipped(answer, 500)))
    expected = say(
        manager,
        f"form-how-{question.kind}",
        max=question.max_length,
        low=str(question.minimum),
        high=str(question.maximum),
    )
    return "\n".join([*lines, f"<i>{expected}</i>"])
