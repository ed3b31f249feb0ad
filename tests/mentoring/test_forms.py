"""The way through a questionnaire: nothing is skipped, lost or answered in another's place."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.answers import record
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.forms import (
    SKIPPED,
    Answer,
    Condition,
    Form,
    Option,
    Question,
    Wording,
    complete,
    following,
    missing,
    next_unanswered,
    preceding,
    progress,
    relevant,
    visible,
)


def words(text: str) -> Wording:
    return Wording(ru=f"{text} по-русски", en=f"{text} in English")


def options(*ids: str) -> tuple[Option, ...]:
    return tuple(Option(one, words(one)) for one in ids)


FORM = Form(
    "sample",
    1,
    words("title"),
    words("intro"),
    words("outro"),
    (
        Question("subject", "single", words("subject"), options=options("physics", "other")),
        Question("which", "text", words("which"), when=Condition("subject", ("other",))),
        Question("why", "text", words("why"), required=False, when=Condition("which", ("because",))),
        Question("hard", "multiple", words("hard"), options=options("a", "b", "c"), required=False),
        Question("detail", "text", words("detail"), required=False, when=Condition("hard", ("b", "c"))),
        Question("years", "number", words("years"), minimum=0, maximum=60),
        Question("glad", "scale", words("glad"), low_label=words("no"), high_label=words("yes")),
        Question("note", "text", words("note"), required=False, when=Condition("glad", (1, 2, 3))),
    ),
)
GOOD: dict[str, list[object]] = {
    "subject": ["physics", "other"],
    "which": ["because", "astronomy"],
    "why": ["x", None],
    "hard": [["a"], ["c", "b"], [], None],
    "detail": ["y", None],
    "years": [0, "5"],
    "glad": [2, "10"],
    "note": ["z", None],
}
IDS = [question.id for question in FORM.questions]
RAW = st.sampled_from([raw for raws in GOOD.values() for raw in raws]) | st.text(max_size=5)
STEP = st.tuples(st.sampled_from(IDS), RAW)


def shown(answers: dict[str, Answer]) -> list[str]:
    return [question.id for question in visible(FORM, answers)]


def test_a_condition_shows_its_question_only_after_the_answer_it_waits_for() -> None:
    assert shown({}) == ["subject", "hard", "years", "glad"]
    assert shown({"subject": "other"}) == ["subject", "which", "hard", "years", "glad"]
    assert shown({"hard": ["a", "c"]}) == ["subject", "hard", "detail", "years", "glad"]
    assert shown({"hard": SKIPPED, "glad": 3}) == ["subject", "hard", "years", "glad", "note"]


def test_an_answer_to_a_question_no_longer_asked_counts_for_nothing_and_is_kept() -> None:
    answers: dict[str, Answer] = {"subject": "other", "which": "because", "why": "x"}
    changed = record(FORM, answers, "subject", "physics")
    assert shown(changed) == ["subject", "hard", "years", "glad"]
    assert relevant(FORM, changed) == {"subject": "physics"}
    assert record(FORM, changed, "subject", "other") == answers


def test_a_hidden_question_cannot_be_answered_by_an_old_button() -> None:
    with pytest.raises(WrongState, match="form-question-hidden"):
        record(FORM, {"subject": "physics"}, "which", "x")
    with pytest.raises(NotFound, match="form-question-unknown"):
        record(FORM, {}, "gone", "x")


def test_a_skipped_question_is_not_asked_again_but_one_not_answered_is() -> None:
    answers: dict[str, Answer] = {"subject": "physics", "hard": SKIPPED, "years": 3}
    assert [question.id for question in missing(FORM, answers)] == ["glad"]
    assert [question.id for question in missing(FORM, {**answers, "years": SKIPPED})] == ["years", "glad"]


def test_a_choice_taken_back_whole_is_asked_again_where_an_answer_is_needed() -> None:
    form = Form("f", 1, W, W, W, (Question("q", "multiple", W, options=options("a")),))
    assert not complete(form, {"q": []})
    assert complete(form, {"q": ["a"]})


def test_forward_and_back_pass_every_visible_question_once() -> None:
    answers: dict[str, Answer] = {"subject": "other"}
    forward = ["subject"]
    while (step := following(FORM, answers, forward[-1])) is not None:
        forward.append(step.id)
    back = [forward[-1]]
    while (step := preceding(FORM, answers, back[-1])) is not None:
        back.append(step.id)
    assert forward == back[::-1] == shown(answers)
    assert [progress(FORM, answers, one) for one in forward] == [(place, 5) for place in range(1, 6)]


@given(st.lists(STEP, max_size=25))
def test_whatever_people_press_in_whatever_order_only_that_answer_changes(steps: list[tuple[str, object]]) -> None:
    answers: dict[str, Answer] = {}
    for question_id, raw in steps:
        before = dict(answers)
        try:
            answers = record(FORM, answers, question_id, raw)
        except (BadInput, WrongState):
            assert answers == before
        else:
            assert {key: answers[key] for key in before if key != question_id} == {
                key: answer for key, answer in before.items() if key != question_id
            }
            assert answers.keys() == before.keys() | {question_id}
        check_the_way(answers)


def check_the_way(answers: dict[str, Answer]) -> None:
    following_one = next_unanswered(FORM, answers)
    assert (following_one is None) == complete(FORM, answers)
    assert following_one is None or following_one.id in shown(answers)
    for question_id in IDS:
        position, total = progress(FORM, answers, question_id)
        assert 1 <= position <= total == len(visible(FORM, answers))
        after = following(FORM, answers, question_id)
        before = preceding(FORM, answers, question_id)
        assert after is None or IDS.index(after.id) > IDS.index(question_id)
        assert before is None or IDS.index(before.id) < IDS.index(question_id)


@given(st.data())
def test_answering_what_is_asked_next_always_comes_to_an_end(data: st.DataObject) -> None:
    answers: dict[str, Answer] = {}
    asked: list[str] = []
    while (question := next_unanswered(FORM, answers)) is not None:
        asked.append(question.id)
        answers = record(FORM, answers, question.id, data.draw(st.sampled_from(GOOD[question.id])))
    assert complete(FORM, answers)
    assert len(asked) == len(set(asked)) == progress(FORM, answers, IDS[-1])[1]


W = words("x")
WRONG: list[tuple[dict[str, Any], str]] = [
    ({"id": "Имя", "kind": "text"}, "an id"),
    ({"id": "q", "kind": "single"}, "options"),
    ({"id": "q", "kind": "text", "options": options("a")}, "options"),
    ({"id": "q", "kind": "single", "options": options("a", "a")}, "different id"),
    ({"id": "q", "kind": "multiple", "options": options("a"), "max_choices": 2}, "max_choices"),
    ({"id": "q", "kind": "scale"}, "low_label"),
    ({"id": "q", "kind": "scale", "low_label": W, "high_label": W, "low": 5, "high": 5}, "low < high"),
    ({"id": "q", "kind": "text", "max_length": 0}, "max_length"),
    ({"id": "q", "kind": "number", "minimum": 1}, "integer"),
    ({"id": "q", "kind": "number", "minimum": 2, "maximum": 1}, "not above"),
    ({"id": "q", "kind": "date", "minimum": "2026-01-01", "maximum": "2026-06-31"}, "YYYY-MM-DD"),
]


@pytest.mark.parametrize(("wrong", "expected"), WRONG)
def test_a_question_nobody_could_answer_is_refused_with_what_is_expected(wrong: dict[str, Any], expected: str) -> None:
    with pytest.raises(ValueError, match=expected):
        Question(text=W, **wrong)


@pytest.mark.parametrize(
    ("questions", "expected"),
    [
        ((), "the first without a condition"),
        ((Question("a", "text", W), Question("a", "text", W)), "a different id"),
        ((Question("a", "text", W, when=Condition("b", ("x",))), Question("b", "text", W)), "asked earlier"),
        ((Question("a", "text", W), Question("b", "text", W, when=Condition("a", ()))), "at least one value"),
        (
            (
                Question("a", "single", W, options=options("x")),
                Question("b", "text", W, when=Condition("a", ("y",))),
            ),
            "from the options of a",
        ),
    ],
)
def test_a_form_that_cannot_be_walked_is_refused(questions: tuple[Question, ...], expected: str) -> None:
    with pytest.raises(ValueError, match=expected):
        Form("f", 1, W, W, W, questions)
