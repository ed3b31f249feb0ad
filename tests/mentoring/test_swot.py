"""What a survey suggests for a SWOT: means at their bounds, words nobody can be known by."""

from time import monotonic

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.errors import BadInput, WrongState
from mentoring.people import FullName
from mentoring.swot import (
    MOST_DRAFTED,
    MOST_ENTRIES,
    WORDS_LIMIT,
    Entry,
    Quadrant,
    Said,
    Scored,
    drafted,
    names_somebody,
    read_words,
    require_room,
    stems,
    suggestions,
)

STRENGTHS, WEAKNESSES = Quadrant.STRENGTHS, Quadrant.WEAKNESSES
NAMES = (FullName("Иркутова", "Анна", "Олеговна"), FullName("Ли", "Пётр"), FullName("Соколов", "Павел", "Ильич"),
         FullName("Ким", "Лев"))  # fmt: skip
FIVE = tuple(Said(person, f"поддержка и уроки {person}") for person in range(1, 6))


def entry(quadrant: Quadrant = STRENGTHS, source: str = "", number: int = 1) -> Entry:
    return Entry(number, 1, 2026, quadrant, "Дружный коллектив", source)


def test_eight_and_more_is_a_strength_five_and_less_a_weakness_and_the_rest_is_neither() -> None:
    found = drafted([Scored("a", 8.0), Scored("b", 7.9), Scored("c", 5.0), Scored("d", 5.1), Scored("e", 9.3)], [])
    assert [one.question_id for one in found[STRENGTHS]] == ["e", "a"]
    assert [one.question_id for one in found[WEAKNESSES]] == ["c"]


def test_what_was_drafted_before_is_left_as_people_made_it() -> None:
    found = drafted([Scored("a", 9.0), Scored("b", 9.0)], [entry(WEAKNESSES, "a")])
    assert [one.question_id for one in found[STRENGTHS]] == ["b"]


def test_a_draft_is_short_and_keeps_within_the_list() -> None:
    many = [Scored(str(number), 9.0) for number in range(30)]
    assert len(drafted(many, [])[STRENGTHS]) == MOST_DRAFTED
    almost = [entry(number=number) for number in range(MOST_ENTRIES - 1)]
    assert len(drafted(many, almost)[STRENGTHS]) == 1
    require_room(almost, STRENGTHS)
    with pytest.raises(WrongState, match="swot-full"):
        require_room([*almost, entry()], STRENGTHS)


@pytest.mark.parametrize("typed", ["", "  \n ", "–", "1.", "😀"])
def test_an_entry_is_words(typed: str) -> None:
    with pytest.raises(BadInput, match="swot-words-expected"):
        read_words(typed)


def test_an_entry_is_one_line_of_a_limited_length() -> None:
    assert read_words(" Мало\nвремени \u202eна встречи ") == "Мало времени на встречи"
    assert len(read_words("а" * WORDS_LIMIT)) == WORDS_LIMIT
    with pytest.raises(BadInput, match="swot-words-too-long") as caught:
        read_words("а" * (WORDS_LIMIT + 1))
    assert caught.value.variables == {"max": WORDS_LIMIT, "length": WORDS_LIMIT + 1}


def test_nothing_is_suggested_from_fewer_people_than_make_a_group() -> None:
    assert suggestions(FIVE[:4], (), 5) == ()
    assert len(suggestions(FIVE, (), 5)) == 5
    one_of_many_words = [Said(1, f"поддержка {number}") for number in range(9)]
    assert suggestions(one_of_many_words, (), 5) == ()
    without_words = [*FIVE[:4], Said(5, "–")]
    assert suggestions(without_words, (), 5) == ()


def test_whose_words_they_are_cannot_be_told_from_their_order() -> None:
    shown = suggestions(FIVE, (), 5)
    assert shown == suggestions(tuple(reversed(FIVE)), (), 5)
    assert [one.words for one in shown] != [one.words for one in FIVE]
    assert {one.words for one in suggestions((*FIVE, Said(9, FIVE[0].words)), (), 5)} == {one.words for one in FIVE}


@pytest.mark.parametrize(
    "words",
    [
        "Анна Олеговна очень помогла", "спасибо анне олеговне", "уроки иркутовой", "Иркутовой спасибо",
        "с петром легко", "у Петра учился", "советы павла", "Павлу спасибо", "без Льва было бы трудно",
        "льву спасибо", "помогала Аня", "Спасибо А. О.", "Всё хорошо. Помог Пётр", "уроки с ли",
    ],
)  # fmt: skip
def test_words_that_may_name_somebody_are_not_suggested(words: str) -> None:
    assert names_somebody(words, stems(NAMES))
    assert words not in {one.words for one in suggestions((*FIVE, Said(6, words)), NAMES, 5)}


@pytest.mark.parametrize(
    "words",
    ["Открытые уроки. Разборы после них!", "Поддержка и аннотации к урокам", "Помогли с ФГОС",
     "Мало времени… Больше встреч", "«Наставник всегда рядом»", "1. Уроки\n2. Разборы"],
)  # fmt: skip
def test_words_that_name_nobody_are(words: str) -> None:
    assert not names_somebody(words, stems(NAMES))


def test_many_answers_in_a_large_district_are_looked_through_at_once() -> None:
    """A thousand people and five hundred answers: comparing each word with each name took half a minute."""
    people = [FullName(f"Фамилия{chr(1072 + n % 32)}{chr(1072 + n // 32)}", "Анна", "Олеговна") for n in range(1000)]
    said = [Said(n, f"готовые планы уроков и разборы после них {n} " * 5) for n in range(500)]
    began = monotonic()
    assert len(suggestions(said, people, 5)) == 500
    assert monotonic() - began < 5


@given(st.text(max_size=60), st.sampled_from(NAMES), st.text(max_size=20))
def test_a_name_in_full_is_found_wherever_it_stands(before: str, name: FullName, after: str) -> None:
    assert names_somebody(f"{before} {name.full} {after}", stems(NAMES))
