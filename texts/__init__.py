"""Every word people read: Fluent messages in Russian and English.

`text()` is for HTML messages and escapes what people typed; `plain()` is for buttons, alerts and files.
"""

from functools import cache
from html import escape
from pathlib import Path
from typing import Literal

from fluent.runtime import FluentBundle, FluentResource

FOLDER = Path(__file__).parent
# Fluent refuses values of more than 2500 characters; longer ones are put in afterwards.
LONGEST_VALUE = 2000
LANGUAGES: tuple[Literal["ru", "en"], ...] = ("ru", "en")
# What a person is called of whom only a shell is left.
ERASED = "person-erased"
Value = str | int | float


class TextError(LookupError):
    """A text is missing, or lacks a variable it needs: a fault of ours."""


class Html(str):
    """Words that are HTML already and must not be escaped again."""

    __slots__ = ()


def text(key: str, language: str, **variables: Value) -> str:
    """Return a message as HTML; variables are escaped."""
    safe = {name: _escaped(value) for name, value in variables.items()}
    return _format(key, language, safe)


def plain(key: str, language: str, **variables: Value) -> str:
    """Return a message without markup, for places that show letters as they are."""
    return _format(key, language, variables)


def in_language(words: str, language: str) -> str:
    """Return words that no text holds, as a button that is a bare name, in the reader's language."""
    return str(_in_english(words)) if language == "en" else words


@cache
def bundle(language: str) -> FluentBundle:
    """Return a language's messages."""
    # Isolation marks would show up as boxes in buttons and break searching in messages.
    found = FluentBundle([language], use_isolating=False)
    found.add_resource(FluentResource((FOLDER / f"{language}.ftl").read_text(encoding="utf-8")))
    return found


def _escaped(value: Value) -> Value:
    if isinstance(value, Html):
        return str(value)
    return escape(value, quote=False) if isinstance(value, str) else value


def _in_english(value: Value) -> Value:
    """Call whoever was erased so in English too: the word is stored in place of the name, and in one language."""
    if isinstance(value, str) and (stored := _erased("ru")) in value:
        return value.replace(stored, _erased("en"))
    return value


@cache
def _erased(language: str) -> str:
    return _format(ERASED, language, {})


def _format(key: str, language: str, variables: dict[str, Value]) -> str:
    messages = bundle("en" if language == "en" else "ru")
    if language == "en":
        variables = {name: _in_english(value) for name, value in variables.items()}
    if not messages.has_message(key):
        raise TextError(key)
    pattern = messages.get_message(key).value
    if pattern is None:
        raise TextError(key)
    long = {name: value for name, value in variables.items() if isinstance(value, str) and len(value) > LONGEST_VALUE}
    marks = {name: f"\ue000{place}\ue001" for place, name in enumerate(long)}
    formatted, errors = messages.format_pattern(pattern, {**variables, **marks})
    if errors:
        raise TextError(key) from errors[0]
    words = str(formatted)
    for name, mark in marks.items():
        words = words.replace(mark, long[name])
    return words
