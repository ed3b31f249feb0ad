"""A template and its facts become a Word file: what is not known yet leaves a place to write by hand."""

import re
from collections import OrderedDict
from collections.abc import Mapping
from datetime import date
from hashlib import blake2b
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING

from documents.dates import BLANK_DAY, date_in_digits, date_in_words
from documents.names import initials_first

if TYPE_CHECKING:
    from jinja2.sandbox import SandboxedEnvironment

LINE = "______________"
SHORT_DAY = "___.___.20___"
FILTERS = ("words", "digits", "initials", "capital", "dot")
# An order goes to the mentor, the mentee and the curator within a minute; drawing it takes as long as ten updates.
MOST_KEPT = 16
_kept: OrderedDict[bytes, bytes] = OrderedDict()


class Blank(str):
    """Something not known yet: printed as a line to write on, and false where a template asks whether it is there."""

    __slots__ = ()

    def __bool__(self) -> bool:
        return False


def fill(template: Path | bytes, facts: Mapping[str, object]) -> bytes:
    """Return the template filled with the facts as .docx bytes.

    None and empty words become lines to write on; words of people are printed as they are, never read as markup or as a
    template's code. The template gets values only (a sandbox: a school may put its own in place of ours). A paper that
    several people get one after the other is drawn once.

    Raises:
        jinja2.TemplateError: the template asks for what the facts do not have, or is no template.
    """
    key = blake2b(repr((template, facts)).encode("utf-8", "surrogatepass"), digest_size=16).digest()
    drawn = _kept.pop(key, None) or _draw(template, facts)
    _kept[key] = drawn
    if len(_kept) > MOST_KEPT:
        _kept.popitem(last=False)
    return drawn


def _draw(template: Path | bytes, facts: Mapping[str, object]) -> bytes:
    from docxtpl import DocxTemplate

    document = DocxTemplate(BytesIO(template) if isinstance(template, bytes) else template)
    document.render({name: filled(value) for name, value in facts.items()}, environment(), autoescape=True)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def environment() -> "SandboxedEnvironment":
    """Return what templates are rendered in: values and our filters, nothing else."""
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    found = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    found.globals.clear()
    found.filters = {"words": _in_words, "digits": _in_digits, "initials": _initials, "capital": _capital,
                     "dot": _dot}  # fmt: skip
    return found


def filled(value: object) -> object:
    """Return a fact as a template gets it, whatever it is nested in."""
    if value is None:
        return Blank(LINE)
    if isinstance(value, str):
        return clean(value) or Blank(LINE)
    if isinstance(value, Mapping):
        return {key: filled(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [filled(item) for item in value]
    return value


def clean(words: str) -> str:
    """One line of what XML can hold: docxtpl would turn line ends and tabs into paragraphs and markup."""
    return re.sub(r"[\x00-\x20\x7f-\x9f\ufffe\uffff\ud800-\udfff]+", " ", words).strip()


def _in_words(day: object) -> str:
    return date_in_words(day) if isinstance(day, date) else BLANK_DAY


def _in_digits(day: object) -> str:
    return date_in_digits(day) if isinstance(day, date) else SHORT_DAY


def _initials(name: object) -> str:
    return initials_first(str(name)) if name else LINE


def _capital(words: object) -> object:
    """«Традиционное» for «традиционное», at a sentence's beginning; a line to write on stays one."""
    return f"{str(words)[0].upper()}{str(words)[1:]}" if words else words


def _dot(words: object) -> str:
    """One full stop at the end, whether or not the words have theirs."""
    text = str(words)
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."
