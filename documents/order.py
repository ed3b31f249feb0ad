"""The order that assigns mentors to mentees, as a Word file."""

import datetime as dt
from dataclasses import asdict, dataclass
from pathlib import Path

from documents.filling import fill

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
    return fill(TEMPLATE, {**asdict(data), "readers": data.readers})
