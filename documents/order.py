"""The order that assigns mentors to mentees, as a Word file."""

import datetime as dt
import re
from dataclasses import asdict, dataclass
from io import BytesIO
from pathlib import Path

from documents.dates import date_in_digits, date_in_words
from documents.names import initials_first

TEMPLATE = Path(__file__).parent / "templates" / "order.docx"


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderRow:
    """One mentor with one mentee; a group is several rows with the same mentor.

    Both dates of consent are required: without two written consents a pair does not get into an order.
    `form` and `kind` are words for people («педагог – педагог», «традиционное»), not codes.
    """

    mentor_name: str
    mentor_post: str | None
    mentee_name: str
    mentee_post: str | None
    form: str
    kind: str | None
    starts_on: dt.date
    ends_on: dt.date
    mentor_consent_on: dt.date
    mentee_consent_on: dt.date


@dataclass(frozen=True, slots=True, kw_only=True)
class OrderData:
    """What the order says (002, 1.6 and 4.2).

    Names are full, surname first, in the nominative: the wording of the template never declines them.
    `number` and `date` may be absent: a place to write them by hand is left. `place` is the town.
    `regulation` is the title of the local act without quotation marks, `basis` the act that put it in force,
    in the nominative («приказ от 30.08.2023 № 01-10-108/2»); it goes into brackets after the title.
    """

    organization: str
    number: str | None
    date: dt.date | None
    place: str | None
    school_year: str
    regulation: str
    basis: str | None
    rows: tuple[OrderRow, ...]
    curator: str
    head_name: str
    head_post: str
    program_due_on: dt.date | None

    @property
    def readers(self) -> tuple[str, ...]:
        """Who signs the sheet of acquaintance: the curator, then everybody in the annex, each once."""
        pairs = [name for row in self.rows for name in (row.mentor_name, row.mentee_name)]
        return tuple(dict.fromkeys([self.curator, *pairs]))


def assignment_order(data: OrderData) -> bytes:
    """Return the order as .docx bytes, made from `templates/order.docx`, which may be edited in Word.

    Text of people is put in as it is, never read as markup or as a template's code.

    Raises:
        ValueError: there is nobody to assign.
    """
    if not data.rows:
        raise ValueError("an order needs at least one pair")
    from docxtpl import DocxTemplate
    from jinja2 import StrictUndefined
    from jinja2.sandbox import SandboxedEnvironment

    # Sandboxed: the template is edited by people who need not be programmers, and gets values only.
    environment = SandboxedEnvironment(autoescape=True, undefined=StrictUndefined)
    environment.filters.update(words=date_in_words, digits=date_in_digits, initials=initials_first)
    document = DocxTemplate(TEMPLATE)
    document.render(_context(data), environment, autoescape=True)
    stream = BytesIO()
    document.save(stream)
    return stream.getvalue()


def _context(data: OrderData) -> dict[str, object]:
    fields = {**asdict(data), "readers": data.readers}
    return {name: _clean(value) for name, value in fields.items()}


def _clean(value: object) -> object:
    """One line of what XML can hold: docxtpl would turn line ends and tabs into paragraphs and markup."""
    if isinstance(value, str):
        return re.sub(r"[\x00-\x20\x7f-\x9f\ufffe\uffff\ud800-\udfff]+", " ", value).strip()
    if isinstance(value, dict):
        return {key: _clean(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_clean(item) for item in value]
    return value
