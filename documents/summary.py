"""Tables of data as an Excel workbook."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from io import BytesIO
from math import ceil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openpyxl.cell.cell import Cell, MergedCell
    from openpyxl.worksheet.worksheet import Worksheet

Value = str | int | float | Decimal | date | datetime | None

TITLE_LENGTH = 31
TEXT_LENGTH = 32_767
NARROW, WIDE = 8, 60
LINE, TALLEST = 15, 409
DATE, DATE_TIME = "DD.MM.YYYY", "DD.MM.YYYY HH:MM"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """One table: every row is as long as `headers`. An aware datetime is shown as its own zone's wall time."""

    title: str
    headers: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def workbook(sheets: Sequence[Sheet]) -> bytes:
    """Return the sheets as .xlsx bytes, in the order given.

    A title is shortened to what Excel takes and made unique. Text is never a formula, whatever it begins with.

    Raises:
        ValueError: there is no sheet, or a row is not as long as its headers.
    """
    if not sheets:
        raise ValueError("a workbook needs at least one sheet")
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    taken: set[str] = set()
    for number, sheet in enumerate(sheets, start=1):
        title = _title(sheet.title, number, taken)
        taken.add(title.casefold())
        _fill(book.create_sheet(title), sheet)
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()


def _title(wanted: str, number: int, taken: set[str]) -> str:
    r"""Excel: 1 to 31 characters, none of `[]:*?/\`, no apostrophe at the ends, unique regardless of case."""
    clean = " ".join(re.sub(r"[\[\]:*?/\\\x00-\x1f]", " ", _legal(wanted)).split()).strip("' ")
    title = clean[:TITLE_LENGTH].rstrip("' ") or str(number)
    copy = 2
    while title.casefold() in taken | {"history"}:  # Excel keeps «History» to itself
        tail = f" ({copy})"
        title = (clean or str(number))[: TITLE_LENGTH - len(tail)].rstrip("' ") + tail
        copy += 1
    return title


def _fill(page: "Worksheet", sheet: Sheet) -> None:
    for row, values in enumerate((sheet.headers, *sheet.rows), start=1):
        if len(values) != len(sheet.headers):
            raise ValueError("a row is not as long as its headers")
        for column, value in enumerate(values, start=1):
            _put(page.cell(row, column), value)
    _dress(page, sheet)


def _put(cell: "Cell | MergedCell", value: Value) -> None:
    from openpyxl.styles import Alignment

    if isinstance(value, datetime):
        value = value.replace(tzinfo=None)
    cell.alignment = Alignment(vertical="top", wrap_text=isinstance(value, str))
    if isinstance(value, str):
        _put_text(cell, value)
    else:
        cell.value = value
    if isinstance(value, date):
        cell.number_format = DATE_TIME if isinstance(value, datetime) else DATE


def _put_text(cell: "Cell | MergedCell", text: str) -> None:
    """Text that begins with `=`, `+`, `-`, `@` or a tab stays text, also after somebody edits the cell in Excel."""
    cell.value = _legal(text)[:TEXT_LENGTH]
    cell.data_type = "s"  # openpyxl takes `=…` for a formula and `#N/A` for an error otherwise
    if text.startswith(("=", "+", "-", "@", "\t", "\r")):
        cell.quotePrefix = True


def _legal(text: str) -> str:
    """Without what XML 1.0 cannot hold."""
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]", "", text)


def _dress(page: "Worksheet", sheet: Sheet) -> None:
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
    from openpyxl.utils import get_column_letter

    for column in range(1, len(sheet.headers) + 1):
        cell = page.cell(1, column)
        cell.font = Font(name="Calibri", size=11, bold=True)
        cell.fill = PatternFill("solid", fgColor="DDE7F3")
        cell.border = Border(bottom=Side("thin"))
        cell.alignment = Alignment(vertical="center", wrap_text=True)
        page.column_dimensions[get_column_letter(column)].width = _width(sheet, column - 1)
    _heighten(page, sheet)
    page.freeze_panes = "A2"
    if sheet.headers and sheet.rows:
        page.auto_filter.ref = page.dimensions
    _print_well(page)


def _width(sheet: Sheet, column: int) -> int:
    """By the longest line of the column; two characters more for the filter's button and the margin."""
    cells = [sheet.headers[column], *(row[column] for row in sheet.rows)]
    longest = max(len(line) for cell in cells for line in _shown(cell).split("\n"))
    return min(max(longest + 3, NARROW), WIDE)


def _heighten(page: "Worksheet", sheet: Sheet) -> None:
    """Rows with wrapped text get their height here: not every program measures them on opening, and words get cut."""
    widths = [_width(sheet, column) - 2 for column in range(len(sheet.headers))]
    for number, values in enumerate(sheet.rows, start=2):
        cells = zip(values, widths, strict=True)
        lines = max(
            (sum(ceil(len(line) / width) or 1 for line in _shown(v).split("\n")) for v, width in cells), default=1
        )
        if lines > 1:
            page.row_dimensions[number].height = min(lines * LINE, TALLEST)


def _shown(value: Value) -> str:
    if isinstance(value, datetime):
        return DATE_TIME
    if isinstance(value, date):
        return DATE
    return "" if value is None else str(value)


def _print_well(page: "Worksheet") -> None:
    """On paper: landscape, as wide as the page, the header on every page."""
    from openpyxl.worksheet.properties import PageSetupProperties

    page.page_setup.orientation = "landscape"
    page.page_setup.paperSize = 9  # A4
    page.page_setup.fitToHeight = 0
    page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
    page.print_title_rows = "1:1"
