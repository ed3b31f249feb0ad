"""Files that the bot sends, opened with what Python has: a Word document, a workbook, a calendar."""

import re
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZipFile

WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def word_text(document: bytes) -> str:
    """Return the words of a .docx, a paragraph a line."""
    root = _xml(document, "word/document.xml")
    return "\n".join("".join(run.text or "" for run in one.iter(f"{WORD}t")) for one in root.iter(f"{WORD}p"))


def sheets(workbook: bytes) -> list[list[list[str]]]:
    """Return the sheets of an .xlsx: rows of cells in words."""
    with ZipFile(BytesIO(workbook)) as archive:
        names = sorted(
            (name for name in archive.namelist() if re.fullmatch(r"xl/worksheets/sheet\d+\.xml", name)),
            key=lambda name: int(re.sub(r"\D", "", name)),
        )
        shared = _shared(workbook) if "xl/sharedStrings.xml" in archive.namelist() else []
    return [[_row(row, shared) for row in _xml(workbook, name).iter(f"{SHEET}row")] for name in names]


def calendar_fields(event: bytes) -> dict[str, str]:
    """Return the fields of an .ics by name, without their parameters."""
    lines = event.decode("utf-8").replace("\r\n ", "").splitlines()
    return {line.partition(":")[0].partition(";")[0]: line.partition(":")[2] for line in lines}


def _shared(workbook: bytes) -> list[str]:
    strings = _xml(workbook, "xl/sharedStrings.xml").iter(f"{SHEET}si")
    return ["".join(part.text or "" for part in one.iter(f"{SHEET}t")) for one in strings]


def _row(row: ET.Element, shared: list[str]) -> list[str]:
    return [_cell(cell, shared) for cell in row.iter(f"{SHEET}c")]


def _cell(cell: ET.Element, shared: list[str]) -> str:
    value = cell.findtext(f"{SHEET}v") or "".join(part.text or "" for part in cell.iter(f"{SHEET}t"))
    return shared[int(value)] if cell.get("t") == "s" else value


def _xml(archive: bytes, name: str) -> ET.Element:
    with ZipFile(BytesIO(archive)) as opened:
        return ET.fromstring(opened.read(name))  # noqa: S314 - as above
