"""Tables people send: read as they are meant, within limits, nothing in them worked out."""

import io
import zipfile
from datetime import datetime
from typing import Any

import pytest
from openpyxl import Workbook

from documents.tables import COLUMN_LIMIT, ROW_LIMIT, SIZE_LIMIT, UNPACKED_LIMIT, read_table
from mentoring.errors import BadInput
from mentoring.staff_rows import Formula

WORDS = "Фамилия;Имя\nЁлкин;Пётр\n"


def excel(*rows: list[Any], title: str = "Лист1") -> bytes:
    book, stream = Workbook(), io.BytesIO()
    book.worksheets[0].title = title
    for row in rows:
        book.worksheets[0].append(row)
    book.save(stream)
    return stream.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1251", "utf-16"])
@pytest.mark.parametrize("delimiter", [";", ",", "\t"])
def test_csv_is_read_in_every_usual_alphabet_and_with_every_usual_sign_between(encoding: str, delimiter: str) -> None:
    content = WORDS.replace(";", delimiter).encode(encoding)
    assert read_table(content) == [["Фамилия", "Имя"], ["Ёлкин", "Пётр"]]


def test_a_quoted_cell_may_hold_signs_and_line_ends() -> None:
    content = 'Фамилия;Должность\r\nЁлкин;"учитель; завуч\nи тренер"\r\n'.encode()
    assert read_table(content)[1] == ["Ёлкин", "учитель; завуч\nи тренер"]


def test_excel_keeps_dates_numbers_and_the_places_of_empty_rows() -> None:
    when = datetime(2026, 8, 31)  # noqa: DTZ001 - a cell's wall time
    assert read_table(excel(["Имя", "Стаж", "Дата"], [None], ["Пётр", 3, when])) == [
        ["Имя", "Стаж", "Дата"], [], ["Пётр", 3, when]
    ]  # fmt: skip


def test_a_formula_is_shown_as_one_and_never_worked_out() -> None:
    [[cell]] = read_table(excel(['=HYPERLINK("http://example.org","x")']))
    assert isinstance(cell, Formula)
    assert cell.startswith("=HYPERLINK")


def test_the_first_sheet_with_anything_in_it_is_the_table() -> None:
    book, stream = Workbook(), io.BytesIO()
    book.create_sheet("Список").append(["Фамилия"])
    book.save(stream)
    assert read_table(stream.getvalue()) == [["Фамилия"]]


def packed(**parts: bytes) -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/"), content)
    return stream.getvalue()


def bomb() -> bytes:
    """Five kilobytes that unpack into more than is let in."""
    return packed(**{"xl__workbook.xml": b"<workbook/>", "xl__worksheets__sheet1.xml": b" " * (UNPACKED_LIMIT + 1)})


def doctype() -> bytes:
    lol = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb">]><workbook>&b;</workbook>'
    return packed(**{"xl__workbook.xml": lol})


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (b"", "staff-file-empty"),
        (b" \r\n ", "staff-file-empty"),
        (b"x" * (SIZE_LIMIT + 1), "staff-file-too-big"),
        (bomb(), "staff-file-too-big"),
        (doctype(), "staff-file-damaged"),
        (b"PK\x03\x04nothing", "staff-file-damaged"),
        (excel(["Имя"])[:-200], "staff-file-damaged"),
        (packed(**{"xl__workbook.xml": b"<workbook"}), "staff-file-damaged"),
        (packed(**{"word__document.xml": b"<document/>"}), "staff-file-no-table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "staff-file-old"),
        (b"\x89PNG\r\n\x1a\n....", "staff-file-no-table"),
        (b"%PDF-1.7", "staff-file-no-table"),
        (b"a;b\x00;c", "staff-file-no-table"),
        (("я;" * (COLUMN_LIMIT + 1)).encode() + b"x", "staff-file-too-wide"),
        ("Ёлкин;Пётр\n".encode() * (ROW_LIMIT + 2), "staff-file-too-long"),
    ],
)
def test_what_cannot_be_a_table_is_refused_in_words(content: bytes, key: str) -> None:
    with pytest.raises(BadInput, match=key):
        read_table(content)


def test_the_most_rows_and_columns_are_taken() -> None:
    row = ["x"] * COLUMN_LIMIT
    assert read_table(excel(row, row)) == [row, row]
    assert len(read_table(b"x;y\n" * (ROW_LIMIT + 1))) == ROW_LIMIT + 1
