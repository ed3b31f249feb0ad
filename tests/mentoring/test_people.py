"""Names are taken as people have them, and shown as people are called."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.errors import BadInput
from mentoring.people import FullName, read_full_name


@pytest.mark.parametrize(
    ("typed", "full", "polite", "short"),
    [
        ("Соколова Мария Петровна", "Соколова Мария Петровна", "Мария Петровна", "Соколова М. П."),
        ("соколова мария петровна", "Соколова Мария Петровна", "Мария Петровна", "Соколова М. П."),
        ("СОКОЛОВА  МАРИЯ\nПЕТРОВНА", "Соколова Мария Петровна", "Мария Петровна", "Соколова М. П."),
        ("ёлкин пётр", "Ёлкин Пётр", "Пётр", "Ёлкин П."),
        ("мамин-сибиряк анна-мария", "Мамин-Сибиряк Анна-Мария", "Анна-Мария", "Мамин-Сибиряк А."),
        ("Алиев Вагиф Гейдар оглы", "Алиев Вагиф Гейдар оглы", "Вагиф Гейдар оглы", "Алиев В. Г."),
        ("АЛИЕВА ЛЕЙЛА ГЕЙДАР КЫЗЫ", "Алиева Лейла Гейдар кызы", "Лейла Гейдар кызы", "Алиева Л. Г."),
        ("McDonald Ronald", "McDonald Ronald", "Ronald", "McDonald R."),
        ("o'neil shaquille", "O'Neil Shaquille", "Shaquille", "O'Neil S."),
        ("Ли Цзин", "Ли Цзин", "Цзин", "Ли Ц."),
        ("Д’Артаньян Шарль", "Д’Артаньян Шарль", "Шарль", "Д’Артаньян Ш."),
        ("Müller Zoë", "Müller Zoë", "Zoë", "Müller Z."),
    ],
)
def test_a_name_is_taken_and_shown_as_its_owner_would(typed: str, full: str, polite: str, short: str) -> None:
    name = read_full_name(typed)
    assert (name.full, name.polite, name.short) == (full, polite, short)


def test_a_family_name_that_reads_like_a_small_word_is_a_name() -> None:
    assert [read_full_name(one).full for one in ("Из Анна", "ко ен", "ван дер Вельде Ян")] == [
        "Из Анна", "Ко Ен", "Ван Дер Вельде Ян",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "  ",
        "Мария",
        "Иванов 123",
        "Иванов <b>",
        "/start",
        "да нет может быть потом",
        "Ы" * 61 + " Иван",
        "🙂 🙂",
        "из канала",
        "Анна из школы",
        "ссылка от куратора",
    ],
)
def test_what_is_no_name_is_asked_for_again(typed: str) -> None:
    with pytest.raises(BadInput, match="name-expected"):
        read_full_name(typed)


@given(st.text(max_size=80))
def test_whatever_is_typed_either_becomes_a_name_or_is_refused_in_words(typed: str) -> None:
    try:
        name = read_full_name(typed)
    except BadInput:
        return
    assert name.family
    assert name.given
    assert read_full_name(name.full) == name
    assert not set("<>&{}\n") & set(name.full)


def test_somebody_without_a_name_yet_is_shown_as_nothing() -> None:
    assert (FullName("", "").full, FullName("", "").polite, FullName("", "").short) == ("", "", "")
