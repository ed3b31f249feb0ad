"""A language's words for days, as people type them."""

from functools import cache

from mentoring.moments import DayWords
from texts import plain
from texts.dates import month_numbers, weekday_numbers


@cache
def day_words(language: str) -> DayWords:
    """Return the words a language has for days and hours."""
    near = ("moment-word-today", "moment-word-tomorrow", "moment-word-after-tomorrow")
    return DayWords(
        month_numbers(language),
        weekday_numbers(language),
        {word: days for days, key in enumerate(near) for word in _words(key, language)},
        frozenset(_words("moment-word-fillers", language)),
        frozenset(_words("moment-word-till", language)),
    )


def _words(key: str, language: str) -> list[str]:
    return [one.strip() for one in plain(key, language).split(",")]
