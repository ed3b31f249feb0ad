"""Dates and names as Russian documents write them."""

from datetime import date

import pytest

from documents.dates import date_in_digits, date_in_words
from documents.names import initials_first


def test_months_are_in_the_genitive_and_days_have_no_zero() -> None:
    assert date_in_words(date(2026, 9, 1)) == "1 сентября 2026 г."
    assert date_in_words(date(2027, 5, 31)) == "31 мая 2027 г."
    assert date_in_digits(date(2026, 9, 1)) == "01.09.2026"


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Лебедева Анна Павловна", "А.П. Лебедева"),
        ("Ли Ян", "Я. Ли"),
        ("Абдуллаев Рашид Мамед оглы", "Р.М. Абдуллаев"),
        ("Абдурахманова-Ким Анна Павловна", "А.П. Абдурахманова-Ким"),
        ("А.П. Лебедева", "А.П. Лебедева"),
        ("Лебедева", "Лебедева"),
        ("", ""),
    ],
)
def test_a_signature_has_initials_before_the_surname(full: str, short: str) -> None:
    assert initials_first(full) == short
