"""A questionnaire asks only for what the regulation knows: its categories, forms and kinds, its two measurements."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from mentoring.forms import Answers, Form, Question
from mentoring.profiles import Item, Profile

# Questions whose options are a list of the profile, in the words of the person (see profiles/forms/*_intake.toml).
_CHOSEN_FROM: Final = {
    "category": "categories", "preferred_categories": "categories", "preferred_form": "forms",
    "preferred_kind": "kinds", "kinds": "kinds",
}  # fmt: skip
# Options that stand for none of the list.
_BESIDES: Final = frozenset({"any", "other"})


def adapted(form: Form, profile: Profile, answers: Answers) -> Form:
    """The form without the options this regulation lacks; what was chosen before stays to be seen.

    A question that leaves nothing to choose is not asked: 004 has one form of mentoring. Nor is the second half of a
    measurement where the regulation has no first.
    """
    lists: Mapping[str, tuple[Item, ...]] = {
        "categories": profile.categories, "forms": profile.forms, "kinds": profile.kinds,
    }  # fmt: skip
    questions = []
    for question in form.questions:
        if question.is_measure and not profile.questionnaires.has_entry and question.id not in answers:
            continue
        name = _CHOSEN_FROM.get(question.id)
        kept = _narrowed(question, lists[name], answers.get(question.id)) if name else question
        if len(kept.options) == len(question.options) or _is_choice(kept) or question.id in answers:
            questions.append(kept)
    return replace(form, questions=tuple(questions))


def _narrowed(question: Question, items: tuple[Item, ...], chosen: object) -> Question:
    given = chosen if isinstance(chosen, list) else [chosen]
    known = {*(item.id for item in items), *_BESIDES, *given}
    options = tuple(option for option in question.options if option.id in known)
    most = None if question.max_choices is None else min(question.max_choices, len(options))
    return replace(question, options=options, max_choices=most) if options else question


def _is_choice(question: Question) -> bool:
    return sum(option.id not in _BESIDES for option in question.options) > 1
