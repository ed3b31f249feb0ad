"""Dates as Russian documents write them."""

from datetime import date


def date_in_words(day: date) -> str:
    """`1 сентября 2026 г.`: the month in the genitive, as orders are dated (GOST R 7.0.97-2016, 5.10)."""
    from babel.dates import format_date

    return format_date(day, format="long", locale="ru")


def date_in_digits(day: date) -> str:
    """`01.09.2026`, for cells of tables."""
    return day.strftime("%d.%m.%Y")
