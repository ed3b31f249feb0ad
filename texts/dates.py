"""Dates and hours as people say them."""

from collections.abc import Mapping
from datetime import date, datetime
from functools import cache
from typing import Literal
from zoneinfo import ZoneInfo

from babel.dates import format_date, format_datetime, get_day_names, get_month_names


def day(moment: date, language: str) -> str:
    """«1 сентября 2026», “1 September 2026”."""
    return format_date(moment, "d MMMM y", locale=_locale(language))


def hour(moment: datetime, zone: str) -> str:
    """«14:30» on the wall of a zone."""
    return moment.astimezone(ZoneInfo(zone)).strftime("%H:%M")


def meeting_time(moment: datetime, zone: str, language: str) -> str:
    """«вторник, 1 сентября, 14:30», “Tuesday, 1 September, 14:30”."""
    return format_datetime(moment.astimezone(ZoneInfo(zone)), "EEEE, d MMMM, HH:mm", locale=_locale(language))


def month_title(moment: date, language: str) -> str:
    """«Сентябрь 2026», “September 2026”."""
    name = get_month_names("wide", context="stand-alone", locale=_locale(language))[moment.month]
    return f"{name.capitalize()} {moment.year}"


def weekday(moment: date, language: str) -> str:
    """«пн», “Mon”."""
    return str(get_day_names("abbreviated", locale=_locale(language))[moment.weekday()])


def weekday_title(number: int, language: str) -> str:
    """«Понедельник», “Monday”, by number from Monday (0)."""
    return str(get_day_names("wide", context="stand-alone", locale=_locale(language))[number]).capitalize()


@cache
def weekday_numbers(language: str) -> Mapping[str, int]:
    """Return the names of weekdays, whole and short, in lower case, by number from Monday (0)."""
    widths: tuple[Literal["wide", "abbreviated"], ...] = ("wide", "abbreviated")
    names = [get_day_names(width, locale=_locale(language)) for width in widths]
    return {name.lower(): number for found in names for number, name in found.items()}


def _locale(language: str) -> str:
    return "en_GB" if language == "en" else "ru_RU"


@cache
def month_numbers(language: str) -> Mapping[str, int]:
    """Return the names of months as they stand in a date («сентября», “September”), in lower case, by number."""
    return {name.lower(): number for number, name in get_month_names("wide", locale=_locale(language)).items()}
