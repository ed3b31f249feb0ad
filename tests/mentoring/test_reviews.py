"""The curator's questionnaire: levels at their bounds, and the weeks in which a year is asked about."""

from datetime import date

import pytest

from mentoring.forms import Form, Option, Question, Wording
from mentoring.reviews import Level, Review, is_review, summed, years_to_review

WORDS = Wording("слова", "words")
MARKS = tuple(Option(mark, Wording(f"на {mark}", f"at {mark}")) for mark in ("2", "1", "0"))
FORM = Form("r", 1, WORDS, WORDS, WORDS, tuple(Question(f"r.{n:02d}", "single", WORDS, options=MARKS) for n in (1, 2)))


@pytest.mark.parametrize(
    ("points", "level"),
    [(18, Level.OPTIMAL), (15, Level.OPTIMAL), (14, Level.ACCEPTABLE), (9, Level.ACCEPTABLE),
     (8, Level.INADMISSIBLE), (0, Level.INADMISSIBLE)],
)  # fmt: skip
def test_a_sum_has_the_level_of_the_method(points: int, level: Level) -> None:
    assert Review(points, 18).level is level


def test_marks_are_summed_up_beside_the_most_there_could_be() -> None:
    assert summed(FORM, {"r.01": "2", "r.02": "1"}) == Review(3, 4)


def test_a_form_without_marks_is_no_review() -> None:
    other = Option("other", Wording("иное", "other"))
    unmarked = Question("r.03", "single", WORDS, options=(*MARKS, other))
    assert is_review(FORM)
    for question in (unmarked, Question("r.04", "text", WORDS)):
        assert not is_review(Form("r", 1, WORDS, WORDS, WORDS, (*FORM.questions, question)))


@pytest.mark.parametrize(
    ("today", "years"),
    [
        (date(2027, 5, 16), ()),
        (date(2027, 5, 17), (2026,)),
        (date(2027, 7, 31), (2026,)),
        (date(2027, 9, 30), (2026,)),
        (date(2027, 10, 1), ()),
    ],
)
def test_a_year_is_asked_about_from_two_weeks_before_its_last_program_ends_through_september(
    today: date, years: tuple[int, ...]
) -> None:
    ends = (date(2026, 12, 20), date(2027, 5, 31), date(2027, 5, 30), date(2028, 3, 1))
    assert years_to_review(ends, today, 14) == years


def test_a_year_in_which_no_program_ends_is_not_asked_about() -> None:
    assert years_to_review((date(2027, 9, 30),), date(2027, 6, 1), 14) == ()
    assert years_to_review((), date(2027, 6, 1), 14) == ()
