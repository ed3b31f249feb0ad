"""Dates as Russian documents write them."""

from datetime import date
from typing import Final

# A day to be written in by hand.
BLANK_DAY: Final = "«____» ______________ 20____ г."


def date_in_words(day: date) -> str:
    """`1 сентября 2026 г.`: the month in the genitive, as orders are dated (GOST R 7.0.97-2016, 5.10)."""
    from babel.dates import format_date

    text = format_date(day, format="long", locale="ru")
    return " ".join(text.split())  # plain spaces: Babel has a narrow one that Word's search does not find


def date_in_digits(day: date) -> str:
    """`01.09.2026`, for cells of tables."""
    return day.strftime("%d.%m.%Y")
