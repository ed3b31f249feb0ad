"""Questionnaires as data, and the way through one: what is asked next, before, and what is missing.

Reading and showing single answers is `mentoring.answers`. A question answered is a key of `Answers`; a question skipped
on purpose holds `SKIPPED`; a question not yet answered is absent.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final, Literal, TypedDict

from mentoring.actors import Language
from mentoring.errors import NotFound

Kind = Literal["single", "multiple", "scale", "number", "date", "text", "file"]


QUESTION_ID = re.compile(r"[a-z][a-z0-9_]{0,39}(\.[0-9]{2})?")
OPTION_ID = re.compile(r"[a-z0-9_]{1,32}")


class FileAnswer(TypedDict):
    """A file a person sent: where the messenger keeps it, what it is (photo, document, voice…) and its name."""

    file_id: str
    kind: str
    name: str


Answer = str | int | list[str] | FileAnswer | None
Answers = Mapping[str, Answer]
SKIPPED: Final = None
"""The answer to a question a person left out on purpose; JSON null. Not the same as a key that is absent."""


@dataclass(frozen=True, slots=True)
class Wording:
    """One text in both languages of the product; neither may be blank."""

    ru: str
    en: str

    def __post_init__(self) -> None:
        _insist(self.ru.strip() and self.en.strip(), "words in both ru and en")

    def in_(self, language: Language) -> str:
        """The text in this language."""
        return self.en if language == "en" else self.ru


@dataclass(frozen=True, slots=True)
class Option:
    """One of the answers a person chooses from; `id` is stored and matched, `text` is seen."""

    id: str
    text: Wording

    def __post_init__(self) -> None:
        _insist(OPTION_ID.fullmatch(self.id), "an id of small latin letters, digits and _, at most 32")


@dataclass(frozen=True, slots=True)
class Condition:
    """A question is asked only when the earlier, visible `question` was answered by (or with) one of `any_of`."""

    question: str
    any_of: tuple[str | int, ...]

    def met(self, answers: Answers) -> bool:
        """Whether these answers, hidden ones already left out, satisfy the condition."""
        answer = answers.get(self.question)
        given: Sequence[object] = answer if isinstance(answer, list) else [answer]
        return any(one in self.any_of for one in given)


@dataclass(frozen=True, slots=True)
class Question:
    """One question.

    `low`…`high` with their labels bound a scale; `minimum`…`maximum` bound a number (integers) or a date (ISO strings);
    `max_length` bounds a text, in characters, and `words` wants a letter in it; `max_choices` and `ordered` (the order
    of pressing is kept) go with multiple; `private` answers are seen by the curator only. `before` is the question of
    the entry questionnaire that this one of the closing questionnaire is set beside; its own id: in the same words.
    """

    id: str
    kind: Kind
    text: Wording
    hint: Wording | None = None
    options: tuple[Option, ...] = ()
    low: int = 1
    high: int = 10
    low_label: Wording | None = None
    high_label: Wording | None = None
    minimum: int | str | None = None
    maximum: int | str | None = None
    max_length: int = 1000
    words: bool = False
    max_choices: int | None = None
    ordered: bool = False
    required: bool = True
    when: Condition | None = None
    private: bool = False
    before: str = ""

    def __post_init__(self) -> None:
        """Refuse a question nobody could answer. Raises ValueError saying what is expected."""
        _insist(QUESTION_ID.fullmatch(self.id), "an id of small latin letters, digits and _")
        _insist(bool(self.options) == (self.kind in {"single", "multiple"}), "options with single and multiple only")
        _insist(len({option.id for option in self.options}) == len(self.options), "a different id for every option")
        _insist(self.max_choices is None or 0 < self.max_choices <= len(self.options), "max_choices within the options")
        _insist(self.kind != "scale" or (self.low_label and self.high_label), "low_label and high_label with a scale")
        _insist(0 <= self.low < self.high, "0 <= low < high")
        _insist(self.max_length > 0, "max_length above 0")
        _insist(self.kind == "text" or not self.words, "words with a text only")
        _insist(not self.before or QUESTION_ID.fullmatch(self.before), "the id of an entry question in before")
        if self.kind == "number":
            _insist(isinstance(self.minimum, int) and isinstance(self.maximum, int), "integer minimum and maximum")
        if self.kind == "date":
            _insist(_is_iso(self.minimum) and _is_iso(self.maximum), "minimum and maximum as YYYY-MM-DD")
        if self.kind in {"number", "date"}:
            _insist(self.minimum <= self.maximum, "minimum not above maximum")  # type: ignore[operator]

    @property
    def is_measure(self) -> bool:
        """Whether it measures a person twice in the same words, so that a difference is a change (004, 9.2)."""
        return self.before == self.id

    def fits(self, other: "Question") -> bool:
        """Whether answers to both can be set side by side: the same kind, scale and options."""
        mine, theirs = ((one.kind, one.low, one.high, [option.id for option in one.options]) for one in (self, other))
        return mine == theirs

    def option(self, option_id: str) -> Option | None:
        """The option with this id, if the question has it."""
        return next((option for option in self.options if option.id == option_id), None)


@dataclass(frozen=True, slots=True)
class Form:
    """A questionnaire. The first question has no condition, so at least one is always visible."""

    id: str
    version: int
    title: Wording
    intro: Wording
    outro: Wording
    questions: tuple[Question, ...]

    def __post_init__(self) -> None:
        """Refuse a form with repeated ids, or conditions that can never hold. Raises ValueError."""
        earlier: dict[str, Question] = {}
        for question in self.questions:
            _insist(question.id not in earlier, f"a different id for every question, not {question.id} twice")
            if question.when:
                _insist(question.when.question in earlier, f"in {question.id}, when.question asked earlier")
                self._check_values(question.when, earlier[question.when.question])
            earlier[question.id] = question
        _insist(self.questions and self.questions[0].when is None, "questions, the first without a condition")

    @staticmethod
    def _check_values(when: Condition, asked: Question) -> None:
        known = {option.id for option in asked.options}
        _insist(when.any_of, f"when.any_of with at least one value of {asked.id}")
        _insist(not known or known.issuperset(map(str, when.any_of)), f"when.any_of from the options of {asked.id}")

    def question(self, question_id: str) -> Question:
        """The question with this id; NotFound when this version of the form has none."""
        return self.questions[self.index(question_id)]

    def index(self, question_id: str) -> int:
        """The place of a question among all of them, from 0; NotFound when there is none."""
        for index, question in enumerate(self.questions):
            if question.id == question_id:
                return index
        raise NotFound("form-question-unknown")


def visible(form: Form, answers: Answers) -> tuple[Question, ...]:
    """The questions these answers lead to, in order; answers to hidden questions count for nothing."""
    shown: list[Question] = []
    known: dict[str, Answer] = {}
    for question in form.questions:
        if question.when is None or question.when.met(known):
            shown.append(question)
            if question.id in answers:
                known[question.id] = answers[question.id]
    return tuple(shown)


def relevant(form: Form, answers: Answers) -> dict[str, Answer]:
    """The answers that count: those to visible questions, in the form's order."""
    return {question.id: answers[question.id] for question in visible(form, answers) if question.id in answers}


def missing(form: Form, answers: Answers) -> tuple[Question, ...]:
    """The visible questions still to be answered or skipped; a required one skipped or left empty is still to be."""
    return tuple(question for question in visible(form, answers) if not _settled(question, answers))


def complete(form: Form, answers: Answers) -> bool:
    """Whether nothing is left to answer."""
    return not missing(form, answers)


def next_unanswered(form: Form, answers: Answers) -> Question | None:
    """The first question still to be answered; None exactly when the form is complete."""
    return next(iter(missing(form, answers)), None)


def following(form: Form, answers: Answers, question_id: str) -> Question | None:
    """The visible question after this one, answered or not; None at the end."""
    here = form.index(question_id)
    return next((question for question in visible(form, answers) if form.index(question.id) > here), None)


def preceding(form: Form, answers: Answers, question_id: str) -> Question | None:
    """The visible question before this one; None at the beginning."""
    here = form.index(question_id)
    return next((question for question in reversed(visible(form, answers)) if form.index(question.id) < here), None)


def progress(form: Form, answers: Answers, question_id: str) -> tuple[int, int]:
    """(3, 12) for «3 из 12»: the place among the visible questions, from 1, and their number."""
    shown = visible(form, answers)
    here = form.index(question_id)
    return sum(form.index(question.id) <= here for question in shown), len(shown)


def _settled(question: Question, answers: Answers) -> bool:
    return question.id in answers and not (question.required and answers[question.id] in (SKIPPED, []))


def _insist(holds: object, expected: str) -> None:
    if not holds:
        raise ValueError(expected)


def _is_iso(value: object) -> bool:
    try:
        return isinstance(value, str) and date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
