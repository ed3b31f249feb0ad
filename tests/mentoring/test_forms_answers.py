"""What people type and press: understood, or refused in words; never a crash, never something else stored."""

import json
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.actors import Language
from mentoring.answers import read, show, toggle
from mentoring.errors import BadInput
from mentoring.forms import SKIPPED, Answer, Option, Question, Wording
from mentoring.reading import tidy

W = Wording(ru="вопрос", en="question")
OPTIONS = tuple(
    Option(one, Wording(ru=ru, en=en))
    for one, ru, en in [("yes", "Да", "Yes"), ("no", "Нет", "No"), ("maybe", "Да; но не сейчас", "Yes; not now")]
)
SINGLE = Question("single", "single", W, options=OPTIONS)
MULTIPLE = Question("multiple", "multiple", W, options=OPTIONS, max_choices=2)
OPTIONAL = Question("optional", "multiple", W, options=OPTIONS, required=False)
ORDERED = Question("ordered", "multiple", W, options=OPTIONS, ordered=True)
SCALE = Question("scale", "scale", W, low_label=W, high_label=W)
NUMBER = Question("number", "number", W, minimum=0, maximum=60)
DATE = Question("date", "date", W, minimum="2026-01-01", maximum="2027-12-31")
TEXT = Question("text", "text", W, max_length=20)
WORDS = Question("subject", "text", W, words=True)
FILE = Question("file", "file", W)
ALL = [SINGLE, MULTIPLE, OPTIONAL, ORDERED, SCALE, NUMBER, DATE, TEXT, FILE]
MONTHS = {"сентября": 9, "june": 6}
KEYS = {
    "form-choose-one", "form-choose-some", "form-date-expected", "form-date-out-of-range", "form-file-expected",
    "form-no-such-day", "form-number-expected", "form-number-out-of-range", "form-option-unknown", "form-required",
    "form-scale-out-of-range", "form-text-empty", "form-text-too-long", "form-too-many-choices",
}  # fmt: skip
LANGUAGES: st.SearchStrategy[Language] = st.sampled_from(["ru", "en"])
RAW = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters()) | st.binary(max_size=5),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner, max_size=4),
    max_leaves=6,
)


def refusal(question: Question, raw: object) -> BadInput:
    with pytest.raises(BadInput) as caught:
        read(question, raw, months=MONTHS)
    return caught.value


@pytest.mark.parametrize(
    ("question", "raw", "answer"),
    [
        (SINGLE, "yes", "yes"),
        (TEXT, "5", "5"),
        (TEXT, "8-10", "8-10"),
        (WORDS, "5 класс", "5 класс"),
        (SINGLE, " нет ", "no"),
        (SINGLE, "YES", "yes"),
        (SINGLE, ["maybe"], "maybe"),
        (MULTIPLE, ["no", "yes", "no"], ["yes", "no"]),
        (MULTIPLE, "нет; да", ["yes", "no"]),
        (MULTIPLE, "Да; но не сейчас", ["maybe"]),
        (OPTIONAL, [], SKIPPED),
        (ORDERED, ["no", "yes"], ["no", "yes"]),
        (SCALE, "7", 7),
        (SCALE, "7/10", 7),
        (SCALE, 10, 10),
        (NUMBER, " 5 ", 5),
        (NUMBER, "5,0", 5),
        (NUMBER, "5 лет", 5),
        (NUMBER, "1 год.", 1),
        (NUMBER, "05", 5),
        (DATE, "01.09.2026", "2026-09-01"),
        (DATE, "1.9.2026", "2026-09-01"),
        (DATE, "2026-09-01", "2026-09-01"),
        (DATE, "1 сентября 2026 г.", "2026-09-01"),
        (DATE, "1 Сентября 2026", "2026-09-01"),
        (TEXT, "  два\r\nслова\x00\u202e ", "два\nслова"),
        (TEXT, "да\ud83d", "да"),
        (FILE, {"file_id": "x", "kind": "photo", "name": ""}, {"file_id": "x", "kind": "photo", "name": "photo"}),
    ],
)
def test_what_people_naturally_write_is_understood(question: Question, raw: object, answer: object) -> None:
    assert read(question, raw, months=MONTHS) == answer


@pytest.mark.parametrize(
    ("question", "raw", "key", "variables"),
    [
        (SINGLE, "perhaps", "form-option-unknown", {}),
        (SINGLE, ["yes", "no"], "form-choose-one", {}),
        (SINGLE, None, "form-required", {}),
        (MULTIPLE, [], "form-choose-some", {}),
        (MULTIPLE, ["yes", 3], "form-option-unknown", {}),
        (MULTIPLE, ["yes", "no", "maybe"], "form-too-many-choices", {"max": 2}),
        (SCALE, "11", "form-scale-out-of-range", {"low": 1, "high": 10}),
        (SCALE, "4/5", "form-scale-out-of-range", {"low": 1, "high": 10}),
        (SCALE, True, "form-scale-out-of-range", {"low": 1, "high": 10}),
        (NUMBER, "пять", "form-number-expected", {"min": 0, "max": 60}),
        (NUMBER, "6 Месяцев", "form-number-expected", {"min": 0, "max": 60}),
        (NUMBER, "5,5", "form-number-expected", {"min": 0, "max": 60}),
        (NUMBER, "٥", "form-number-expected", {"min": 0, "max": 60}),
        (NUMBER, "５", "form-number-expected", {"min": 0, "max": 60}),
        (NUMBER, "9" * 5000, "form-number-expected", {"min": 0, "max": 60}),
        (NUMBER, "\u22121", "form-number-out-of-range", {"min": 0, "max": 60}),
        (DATE, "31.06.2026", "form-no-such-day", {"found": "31.06.2026"}),
        (DATE, "31 june 2026", "form-no-such-day", {"found": "31 june 2026"}),
        (DATE, "1 брюмера 2026", "form-date-expected", {}),
        (DATE, "01.09.0000", "form-no-such-day", {"found": "01.09.0000"}),
        (DATE, "01.09.2030", "form-date-out-of-range", {"min": "01.01.2026", "max": "31.12.2027"}),
        (TEXT, "\u200b \n\x07", "form-text-empty", {}),
        *((TEXT, signs, "form-text-empty", {}) for signs in (".", "…", "—", "?!", "👍")),
        *((WORDS, signs, "form-text-empty", {}) for signs in ("-1", ".", "5", "№ 2")),
        (replace(WORDS, required=False), "-", "form-text-empty-skip", {}),
        (TEXT, "а" * 21, "form-text-too-long", {"max": 20, "length": 21}),
        (FILE, "text", "form-file-expected", {}),
        (FILE, {"file_id": "x"}, "form-file-expected", {}),
    ],
)
def test_what_cannot_be_used_is_refused_with_what_is_expected(
    question: Question, raw: object, key: str, variables: dict[str, object]
) -> None:
    error = refusal(question, raw)
    assert (error.key, error.variables) == (key, variables)


@given(st.sampled_from(ALL), RAW)
def test_nothing_that_can_be_sent_crashes_the_reading(question: Question, raw: object) -> None:
    key, answer = outcome(question, raw)
    assert key in KEYS or json.loads(json.dumps(answer)) == answer
    assert key or (show(question, answer, "ru") and show(question, answer, "en"))


def outcome(question: Question, raw: object) -> tuple[str, Answer]:
    try:
        return "", read(question, raw, months=MONTHS)
    except BadInput as error:
        return error.key, None


@given(st.text(st.characters()))  # lone halves of pairs included
def test_kept_text_can_be_stored_and_stays_as_it_is(typed: str) -> None:
    kept = tidy(typed)
    assert tidy(kept) == kept
    assert kept.encode("utf-8").find(b"\x00") == -1


@given(st.dates(date(2026, 1, 1), date(2027, 12, 31)), st.integers(0, 60), st.integers(1, 10))
def test_what_is_shown_can_be_typed_back(day: date, number: int, mark: int) -> None:
    for question, answer in ((DATE, day.isoformat()), (NUMBER, number), (SCALE, mark)):
        assert read(question, show(question, answer, "ru")) == answer


@given(st.permutations(["yes", "no"]), LANGUAGES)
def test_a_shown_choice_can_be_typed_back_in_its_order(chosen: list[str], language: Language) -> None:
    assert read(ORDERED, show(ORDERED, chosen, language)) == chosen


def test_show_says_it_in_the_persons_language() -> None:
    assert show(SINGLE, "yes", "ru") == "Да"
    assert show(ORDERED, ["no", "yes"], "en") == "1) No; 2) Yes"
    assert show(SCALE, 7, "ru") == "7/10"
    assert show(DATE, "2026-09-01", "en") == "01.09.2026"
    assert show(TEXT, SKIPPED, "ru") == "—"
    assert show(SINGLE, "since_removed", "ru") == "since_removed"


def test_a_second_press_takes_the_choice_back_and_one_too_many_is_refused() -> None:
    chosen = toggle(MULTIPLE, [], "no")
    chosen = toggle(MULTIPLE, chosen, "yes")
    assert chosen == ["yes", "no"]
    with pytest.raises(BadInput, match="form-too-many-choices"):
        toggle(MULTIPLE, chosen, "maybe")
    assert toggle(MULTIPLE, chosen, "yes") == ["no"]
    assert toggle(ORDERED, ["no"], "yes") == ["no", "yes"]
    assert toggle(MULTIPLE, ["since_removed", "also_removed"], "yes") == ["yes"]
    with pytest.raises(BadInput, match="form-option-unknown"):
        toggle(ORDERED, [], "gone")


@given(st.lists(st.sampled_from(["yes", "no", "maybe"]), max_size=12))
def test_pressing_leaves_exactly_what_was_pressed_an_odd_number_of_times(presses: list[str]) -> None:
    chosen: list[str] = []
    for press in presses:
        chosen = toggle(ORDERED, chosen, press)
    assert sorted(chosen) == sorted({one for one in presses if presses.count(one) % 2})
