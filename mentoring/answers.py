"""One answer: read from what a person typed or pressed, toggled, put among the others, shown again.

Every refusal is a BadInput whose key begins with `form-`; texts/*.ftl say what was wrong and what is expected.
"""

from collections.abc import Collection, Sequence
from contextlib import suppress
from typing import Final

from mentoring.actors import Language
from mentoring.errors import BadInput, WrongState
from mentoring.forms import SKIPPED, Answer, Answers, Form, Question, visible
from mentoring.reading import READERS, Months, read_choice, read_date, show_date

DASH: Final = "—"


def read(question: Question, raw: object, *, months: Months | None = None) -> Answer:
    """The answer in what was typed (str), pressed (an option's id, a list of them, an int) or sent (a file's mapping).

    None skips, and so does an empty choice where skipping is allowed. `months` are names of months in lower case
    (the genitive in Russian), for dates in words. Raises BadInput.
    """
    if raw is None or (raw == [] and question.kind == "multiple"):
        if question.required:
            raise BadInput("form-required" if raw is None else "form-choose-some")
        return SKIPPED
    if question.kind == "date":
        return read_date(question, raw, months or {})
    return READERS[question.kind](question, raw)


def record(
    form: Form, answers: Answers, question_id: str, raw: object, *, months: Months | None = None
) -> dict[str, Answer]:
    """The answers with this one read and put among them; no other answer changes, hidden ones are kept.

    Raises BadInput; NotFound when the form has no such question; WrongState `form-question-hidden` when it is hidden.
    """
    question = form.question(question_id)
    if question not in visible(form, answers):
        raise WrongState("form-question-hidden")
    return {**answers, question_id: read(question, raw, months=months)}


def carry_over(form: Form, given: Answers, besides: Collection[str] = ()) -> dict[str, Answer]:
    """The answers of another sheet as far as this form can take them: what it does not offer, or hides, is asked anew.

    Files are left out, as are the questions named in `besides`.
    """
    taken: dict[str, Answer] = {}
    for question in form.questions:
        raw = given.get(question.id)
        if question.id in given and question.id not in besides and question.kind != "file":
            known = [one for one in raw if question.option(one)] if isinstance(raw, list) else raw
            with suppress(BadInput, WrongState):
                taken = record(form, taken, question.id, None if known == [] else known)
    return taken


def toggle(question: Question, chosen: Sequence[str], option_id: str) -> list[str]:
    """The choice after one more press of an option's button. Raises BadInput (unknown option, too many).

    What was chosen under an earlier version and is no longer offered is dropped.
    """
    if option_id in chosen:
        return [one for one in chosen if one != option_id]
    return read_choice(question, [*filter(question.option, chosen), option_id])


def show(question: Question, answer: Answer, language: Language) -> str:
    """The answer in words, plain text; a skipped one is a dash; what this version no longer knows, as it was stored."""
    match answer:
        case None:
            return DASH
        case list():
            return _show_choice(question, answer, language)
        case dict():
            return answer["name"]
        case int():
            return f"{answer}/{question.high}" if question.kind == "scale" else str(answer)
        case _ if question.kind == "date":
            return show_date(answer)
        case _:
            return _label(question, answer, language)


def _show_choice(question: Question, chosen: Sequence[str], language: Language) -> str:
    labels = [_label(question, one, language) for one in chosen]
    numbered = [f"{place}) {label}" for place, label in enumerate(labels, 1)]
    return "; ".join(numbered if question.ordered else labels) or DASH


def _label(question: Question, stored: str, language: Language) -> str:
    option = question.option(stored)
    return option.text.in_(language) if option else stored
