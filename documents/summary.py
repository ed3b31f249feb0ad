"""Tables of data as an Excel workbook."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal

Value = str | int | float | Decimal | date | datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table: every row is as long as `headers`. An aware datetime is shown as its own zone's wall time."""

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """Return the sheets as .xlsx bytes, in the order given.

    Raises:
        ValueError: there is no sheet, or a row is not as long as its headers.
    """
    raise NotImplementedError
