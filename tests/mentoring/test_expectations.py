"""A group sees differences only from enough people who answered both times, and never somebody's own."""

import pytest

from mentoring.expectations import Difference, Twice, differences
from mentoring.forms import Form, Question, Wording

WORDS = Wording("Слова", "Words")


def scale(number: str, before: str = "") -> Question:
    return Question(number, "scale", WORDS, low_label=WORDS, high_label=WORDS, before=before)


EASE, TEXT, ALONE = scale("self.01", "self.01"), Question("post.13", "text", WORDS, before="pre.13"), scale("post.14")
EFFECT = scale("post.03", "pre.03")
CLOSING = Form("closing", 1, WORDS, WORDS, WORDS, (EFFECT, TEXT, ALONE, EASE))


def said(person: int, effect: tuple[int, int] = (5, 5)) -> Twice:
    before, end = effect
    return Twice(person, {"pre.03": before, "pre.13": "Да", "self.01": 4},
                 {"post.03": end, "post.13": "Нет", "post.14": 9, "self.01": 6})  # fmt: skip


def test_the_mean_difference_of_each_mark_that_has_one_before_is_shown_with_its_sign() -> None:
    answered = [said(1, (9, 6)), said(2, (5, 7)), said(3, (8, 7))]
    assert differences(CLOSING, answered, 3) == (Difference(EFFECT, -0.7, 3), Difference(EASE, 2.0, 3))
    assert [one.question.is_measure for one in differences(CLOSING, answered, 3)] == [False, True]


@pytest.mark.parametrize(("people", "is_shown"), [((1, 2, 3), True), ((1, 2), False), ((1, 1, 1, 2), False)])
def test_below_the_threshold_of_people_nothing_is_shown(people: tuple[int, ...], is_shown: bool) -> None:
    assert bool(differences(CLOSING, [said(one) for one in people], 3)) is is_shown


def test_a_mark_left_out_at_either_end_counts_nobody_for_that_question_alone() -> None:
    without = Twice(3, {"pre.03": 5}, {"post.03": 6, "self.01": 9})
    assert differences(CLOSING, [said(1), said(2), without], 3) == (Difference(EFFECT, 0.3, 3),)
    both = differences(CLOSING, [said(1), said(2), said(4), without], 3)
    assert [(one.question, one.people) for one in both] == [(EFFECT, 4), (EASE, 3)]
