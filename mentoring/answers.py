"""One answer: read from what a person typed or pressed, toggled, put among the others, shown again.

Every refusal is a BadInput whose key begins with `form-`; texts/*.ftl say what was wrong and what is expected.
"""

from collections.abc import Mapping, Sequence

from mentoring.forms import Answer, Answers, Form, Language, Question


def read(question: Question, raw: object, *, months: Mapping[str, int] | None = None) -> Answer:
    """The answer in what was typed (str), pressed (an option's id, a list of them, an int) or sent (a file's mapping).

    None skips. `months` are names of months in lower case («сентября» -> 9), for dates in words. Raises BadInput.
    """
    raise NotImplementedError


def record(form: Form, answers: Answers, question_id: str, raw: object) -> dict[str, Answer]:
    """The answers with this one read and put among them; no other changes. WrongState if the question is hidden."""
    raise NotImplementedError


def toggle(question: Question, chosen: Sequence[str], option_id: str) -> list[str]:
    """The choice after one more press of an option's button. Raises BadInput (unknown option, too many)."""
    raise NotImplementedError


def show(question: Question, answer: Answer, language: Language) -> str:
    """The answer in words, plain text; a skipped one is a dash."""
    raise NotImplementedError
