"""The order as the head of a school will read and sign it."""

import datetime as dt
import re
import subprocess
import sys
from dataclasses import fields, replace
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.table import Table
from docxtpl import DocxTemplate
from jinja2 import Environment

from documents.order import TEMPLATE, OrderData, OrderRow, assignment_order

ROW = OrderRow(
    mentor_name="Воробьёва Марина Сергеевна",
    mentor_post="учитель математики",
    mentee_name="Климов Игорь Петрович",
    mentee_post="учитель физики",
    form="педагог – педагог",
    kind="традиционное",
    starts_on=dt.date(2026, 9, 1),
    ends_on=dt.date(2027, 5, 31),
    mentor_consent_on=dt.date(2026, 8, 28),
    mentee_consent_on=dt.date(2026, 8, 29),
)
DATA = OrderData(
    organization="Средняя школа № 99 города Приозёрска",
    number="15-н",
    date=dt.date(2026, 9, 1),
    place="г. Приозёрск",
    school_year="2026/2027",
    regulation="Положение о системе наставничества",
    basis="приказ от 30.08.2023 № 12",
    rows=(ROW,),
    curator="Лебедева Анна Павловна",
    head_name="Громова Ирина Викторовна",
    head_post="Директор",
    program_due_on=dt.date(2026, 10, 1),
)
HOSTILE = (
    "<w:p/>",
    "A & B",
    "{{ 7 * 7 }}",
    "{% for x in y %}",
    "{# note #}",
    "«Кавычки» \"'",
    "a\x00b\x0bc\ud800",
    "&lt;",
)


def read(data: OrderData) -> Word:
    return Document(BytesIO(assignment_order(data)))


def text(document: Word) -> str:
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return "\n".join([paragraph.text for paragraph in document.paragraphs] + cells)


def cells(table: Table) -> list[list[str]]:
    return [[cell.text for cell in row.cells] for row in table.rows]


def test_says_who_orders_what_when_and_on_what_grounds() -> None:
    page = text(read(DATA))
    for words in (
        "Средняя школа № 99 города Приозёрска",
        "ПРИКАЗ",
        "№ 15-н",
        "1 сентября 2026 г.",
        "г. Приозёрск",
        "О закреплении наставнических пар (групп)\nна 2026/2027 учебный год",
        "«Положение о системе наставничества» (приказ от 30.08.2023 № 12)",
        "на основании письменных согласий",
        "куратор реализации программ наставничества Лебедева Анна Павловна",
        "до 1 октября 2026 г.",
        "351.8",
        "только с их разрешения",
        "Контроль за исполнением",
        "Приложение к приказу\nот 1 сентября 2026 г. № 15-н",
        "И.В. Громова",
    ):
        assert words in page
    assert not re.search(r"None|[{}]|%", page)


def test_annex_names_the_pair_its_term_and_both_consents() -> None:
    assert cells(read(DATA).tables[2])[1:] == [
        [
            "1",
            "Воробьёва Марина Сергеевна, учитель математики",
            "Климов Игорь Петрович, учитель физики",
            "педагог – педагог; традиционное",
            "с 01.09.2026\nпо 31.05.2027",
            "28.08.2026",
            "29.08.2026",
        ]
    ]


def test_everybody_named_signs_the_sheet_of_acquaintance_once() -> None:
    second = replace(ROW, mentee_name="Ли Ян")
    sheet = cells(read(replace(DATA, rows=(ROW, second))).tables[3])
    assert [row[:2] for row in sheet[1:]] == [
        ["1", "Лебедева Анна Павловна"],
        ["2", "Воробьёва Марина Сергеевна"],
        ["3", "Климов Игорь Петрович"],
        ["4", "Ли Ян"],
    ]


def test_a_long_annex_is_numbered_and_repeats_its_header_on_every_page() -> None:
    rows = tuple(replace(ROW, mentee_name=f"Наставляемый {number}") for number in range(1, 26))
    table = read(replace(DATA, rows=rows)).tables[2]
    assert [row[0] for row in cells(table)] == ["№", *map(str, range(1, 26))]
    for part in (table, read(DATA).tables[3]):
        assert part.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None


def test_what_is_not_known_yet_is_left_out_or_left_to_be_written_by_hand() -> None:
    row = replace(ROW, mentor_post=None, mentee_post=None, kind=None)
    data = replace(DATA, number=None, date=None, place=None, basis=None, program_due_on=None, rows=(row,))
    document = read(data)
    page = text(document)
    assert "None" not in page
    assert "20____ г." in page
    assert "№ ____" in page
    assert "()" not in page
    assert "в срок, установленный куратором," in page
    assert cells(document.tables[2])[1][1:4] == [row.mentor_name, row.mentee_name, row.form]


@pytest.mark.parametrize("words", HOSTILE)
def test_people_s_words_are_printed_and_never_obeyed(words: str) -> None:
    row = replace(ROW, mentor_name=words, mentor_post=words, mentee_name=f"{words}2", form=words, kind=words)
    data = replace(
        DATA, organization=words, number=words, regulation=words, curator=words, head_post=words, rows=(row,)
    )
    document = read(data)
    printed = re.sub(r"[\x00\x0b\ud800]+", " ", words).strip()
    assert document.paragraphs[0].text == printed
    assert cells(document.tables[2])[1][1] == f"{printed}, {printed}"
    assert len(document.tables) == 4


def test_very_long_names_are_kept_whole_and_line_ends_do_not_make_paragraphs() -> None:
    long = "Ы" * 400
    data = replace(DATA, organization=long, rows=(replace(ROW, mentor_name=long, mentor_post="учитель\n\tфизики\a"),))
    document = read(data)
    assert document.paragraphs[0].text == long
    assert cells(document.tables[2])[1][1] == f"{long}, учитель физики"


def test_an_order_about_nobody_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one pair"):
        assignment_order(replace(DATA, rows=()))


def test_the_template_asks_for_exactly_what_the_data_has() -> None:
    template = DocxTemplate(TEMPLATE)
    template.init_docx()
    environment = Environment(autoescape=True)
    environment.filters.update(words=str, digits=str, initials=str)
    wanted = template.get_undeclared_template_variables(environment)
    # `readers` is worked out from the rest.
    assert wanted == {field.name for field in fields(OrderData)} | {"readers"}
    assert set(re.findall(r"row\.(\w+)", template.patch_xml(template.get_xml()))) == {
        field.name for field in fields(OrderRow)
    }


def test_paper_margins_and_letters_are_those_of_an_official_document() -> None:
    document = read(DATA)
    first, annex, last = document.sections
    for section in (first, last):
        margins = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
        assert [round(side.cm, 1) for side in margins if side is not None] == [3.0, 1.5, 2.0, 2.0]
    assert annex.page_width == first.page_height
    normal = document.styles["Normal"]
    assert (normal.font.name, normal.font.size.pt) == ("Times New Roman", 14)


def test_word_and_its_helpers_are_not_loaded_before_they_are_needed() -> None:
    code = (
        "import sys, documents.order, documents.calendar, documents.summary, documents.qr\n"
        "print([name for name in ('docxtpl', 'docx', 'lxml', 'babel', 'icalendar', 'openpyxl', 'segno')"
        " if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603  our own code
    assert ran.stdout.strip() == "[]"
