"""A spreadsheet somebody sent, as rows of cells: Excel or CSV, within limits, nothing in it worked out."""

import csv
import zipfile
from collections.abc import Iterable, Iterator
from datetime import date, datetime
from io import BytesIO, StringIO
from itertools import islice
from typing import Final
from xml.etree.ElementTree import ParseError

from mentoring.errors import BadInput
from mentoring.staff_rows import Cell, Cells, Formula

SIZE_LIMIT: Final = 5 * 1024 * 1024
UNPACKED_LIMIT: Final = 60 * 1024 * 1024
PARTS_LIMIT: Final = 500
ROW_LIMIT: Final = 5000
COLUMN_LIMIT: Final = 60
# Empty rows are passed over, but not without end: a file may claim a million of them.
RAW_ROW_LIMIT: Final = 4 * ROW_LIMIT
CELL_LIMIT: Final = 1000
_OLD_OFFICE: Final = b"\xd0\xcf\x11\xe0"
_NO_TABLE: Final = (b"%PDF", b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"Rar!", b"7z\xbc\xaf", b"{\\rtf", b"<!DOCTYPE",
                    b"<html")  # fmt: skip
_DELIMITERS: Final = ";\t,"


def read_table(content: bytes) -> list[Cells]:
    """Return the rows of the first sheet that has any, or of the CSV; empty rows keep their places.

    Raises:
        BadInput: the file is too big, locked, of an old format, damaged, or no table at all.
    """
    if len(content) > SIZE_LIMIT:
        raise BadInput("staff-file-too-big", max=SIZE_LIMIT // 1024 // 1024)
    if not content.strip():
        raise BadInput("staff-file-empty")
    if content.startswith(_OLD_OFFICE):
        raise BadInput("staff-file-old")
    if content.startswith(_NO_TABLE):
        raise BadInput("staff-file-no-table")
    rows = _workbook(content) if content.startswith(b"PK") else _csv(content)
    return _limited(rows)


def _limited(rows: Iterable[Cells]) -> list[Cells]:
    """The rows up to the last that is not empty. Raises BadInput when there are too many, or too many columns."""
    found: list[Cells] = []
    filled = last = 0
    for number, row in enumerate(islice(rows, RAW_ROW_LIMIT), 1):
        cells = _trimmed(row)
        if len(cells) > COLUMN_LIMIT:
            raise BadInput("staff-file-too-wide", max=COLUMN_LIMIT)
        found.append(cells)
        if cells:
            filled, last = filled + 1, number
        if filled > ROW_LIMIT + 1:  # and the headers
            raise BadInput("staff-file-too-long", max=ROW_LIMIT)
    return found[:last]


def _trimmed(row: Cells) -> list[Cell]:
    """Without empty cells at the end, whatever the file says its width is."""
    cells = [None if isinstance(cell, str) and not cell.strip() else cell for cell in row]
    while cells and cells[-1] is None:
        cells.pop()
    return cells


def _workbook(content: bytes) -> Iterable[Cells]:
    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    damaged = (zipfile.BadZipFile, InvalidFileException, KeyError, ValueError, TypeError, AttributeError, IndexError,
               ParseError, OSError, EOFError, NotImplementedError, RuntimeError)  # fmt: skip
    try:
        _require_modest(content)
        book = load_workbook(BytesIO(content), read_only=True, data_only=False, keep_links=False)
        for page in book.worksheets:
            rows = _limited(_page(row) for row in page.iter_rows(max_col=COLUMN_LIMIT + 1))
            if rows:
                return rows
    except damaged as error:
        raise BadInput("staff-file-damaged") from error
    return []


def _page(row: Iterable[object]) -> list[Cell]:
    return [_cell(getattr(one, "value", None), is_formula=getattr(one, "data_type", "") == "f") for one in row]


def _cell(value: object, *, is_formula: bool) -> Cell:
    if is_formula:
        return Formula(str(value)[:CELL_LIMIT])
    if isinstance(value, str):
        return value[:CELL_LIMIT]
    if value is None or isinstance(value, bool | int | float | date | datetime):
        return value
    return str(value)[:CELL_LIMIT]


def _require_modest(content: bytes) -> None:
    """Refuse what would unpack into more than memory should hold, and documents that define words of their own.

    A part never unpacks into more than the size its directory entry names: zipfile reads no further.
    """
    with zipfile.ZipFile(BytesIO(content)) as parts:
        listed = parts.infolist()
        if len(listed) > PARTS_LIMIT or sum(one.file_size for one in listed) > UNPACKED_LIMIT:
            raise BadInput("staff-file-too-big", max=SIZE_LIMIT // 1024 // 1024)
        if any(one.flag_bits & 0x1 for one in listed):
            raise BadInput("staff-file-old")
        if "xl/workbook.xml" not in parts.namelist():
            raise BadInput("staff-file-no-table")
        for one in listed:
            if one.filename.endswith((".xml", ".rels")):
                with parts.open(one) as part:
                    head = part.read(4096)
                if b"<!DOCTYPE" in head or b"<!ENTITY" in head:
                    raise BadInput("staff-file-damaged")


def _csv(content: bytes) -> Iterator[Cells]:
    words = _decoded(content)
    head = next((line for line in words.splitlines() if line.strip()), "")
    delimiter = max(_DELIMITERS, key=head.count)
    reader = csv.reader(StringIO(words, newline=""), delimiter=delimiter)
    try:
        for row in reader:
            yield [cell[:CELL_LIMIT] for cell in row]
    except csv.Error as error:
        raise BadInput("staff-file-damaged") from error


def _decoded(content: bytes) -> str:
    """UTF-8 with or without its mark, what Excel calls Unicode text, or the Windows alphabet."""
    if content.startswith((b"\xff\xfe", b"\xfe\xff")):
        encodings: tuple[str, ...] = ("utf-16",)
    else:
        encodings = ("utf-8-sig", "cp1251")
    for encoding in encodings:
        try:
            words = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if not any(sign < " " and sign not in "\t\r\n" for sign in words):
            return words
    raise BadInput("staff-file-no-table")
