"""The orders as the head of a school will read and sign them."""

import datetime as dt
import re
import subprocess
import sys
from io import BytesIO

import pytest
from docx import Document
from docx.document import Document as Word
from docx.oxml.ns import qn
from docx.table import Table

from documents.orders import render

Facts = dict[str, object]
ROW: Facts = {
    "mentor_name": "Воробьёва Марина Сергеевна", "mentor_post": "учитель математики",
    "mentee_name": "Климов Игорь Петрович", "mentee_post": "учитель физики", "former_name": "",
    "form": "педагог – педагог", "kind": "традиционное", "starts_on": dt.date(2026, 9, 1),
    "ends_on": dt.date(2027, 5, 31), "mentor_consent_on": dt.date(2026, 8, 28),
    "mentee_consent_on": dt.date(2026, 8, 29),
}  # fmt: skip
SCHOOL: Facts = {
    "organization": "Средняя школа № 99 города Приозёрска", "order_number": "15-н", "order_date": dt.date(2026, 9, 1),
    "town": "г. Приозёрск", "school_year": "2026/2027", "regulation_basis": "приказ от 30.08.2023 № 12",
    "curator_name": "Лебедева Анна Павловна", "head_name": "Громова Ирина Викторовна", "head_post": "Директор",
    "readers": [{"name": "Лебедева Анна Павловна"}, {"name": "Климов Игорь Петрович"}],
}  # fmt: skip
DATA: Facts = {**SCHOOL, "pairs": [ROW]}
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


def read(facts: Facts, paper: str = "order_pairs") -> Word:
    return Document(BytesIO(render(paper, facts)))


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
        "«Положение о системе наставничества педагогических работников» (приказ от 30.08.2023 № 12)",
        "на основании письменных согласий",
        "куратор реализации программ наставничества Лебедева Анна Павловна.",
        "351.8",
        "только с их разрешения",
        "Контроль за исполнением настоящего приказа оставляю за собой.",
        "Приложение к приказу\nот 1 сентября 2026 г. № 15-н",
        "И.В. Громова",
    ):
        assert words in page
    assert not re.search(r"None|[{}]|%", page)


def test_somebody_else_may_see_to_it_that_an_order_is_carried_out() -> None:
    page = text(read({**DATA, "control": "заместитель директора Ли Ян"}))
    assert "возлагается: заместитель директора Ли Ян." in page
    assert "оставляю за собой" not in page


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


def test_the_sheet_of_acquaintance_has_a_row_for_each_reader() -> None:
    sheet = cells(read(DATA).tables[3])
    assert [row[:2] for row in sheet[1:]] == [["1", "Лебедева Анна Павловна"], ["2", "Климов Игорь Петрович"]]


def test_a_long_annex_is_numbered_and_repeats_its_header_on_every_page() -> None:
    rows = [{**ROW, "mentee_name": f"Наставляемый {number}"} for number in range(1, 26)]
    table = read({**DATA, "pairs": rows}).tables[2]
    assert [row[0] for row in cells(table)] == ["№", *map(str, range(1, 26))]
    for part in (table, read(DATA).tables[3]):
        assert part.rows[0]._tr.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None


def test_what_is_not_known_is_left_out_or_left_to_be_written_by_hand() -> None:
    row = {**ROW, "mentor_post": None, "mentee_post": None, "kind": None}
    bare = {name: value for name, value in DATA.items() if name not in {"order_number", "order_date", "town"}}
    document = read({**bare, "regulation_basis": None, "pairs": [row]})
    page = text(document)
    assert "None" not in page
    assert "20____ г." in page
    assert "№ ____" in page
    assert "()" not in page
    assert cells(document.tables[2])[1][1:4] == [row["mentor_name"], row["mentee_name"], row["form"]]


def test_what_a_mentor_is_for_and_the_goals_stand_beside_the_kind() -> None:
    row = {**ROW, "area": "предмет", "goals": "Вести журнал без помощи"}
    [_, line] = cells(read({**DATA, "pairs": [row]}).tables[2])
    assert line[3] == f"{ROW['form']}; {ROW['kind']}; направление: предмет\nЦели: Вести журнал без помощи"
    page = text(read({**SCHOOL, "replacements": [row]}, "order_change"))
    assert "направление: предмет; цели: Вести журнал без помощи; срок: с" in page


def test_a_change_names_the_former_mentor_and_the_new_dates() -> None:
    people = {name: ROW[name] for name in ("mentor_name", "mentor_post", "mentee_name", "mentee_post", "starts_on",
                                           "ends_on")}  # fmt: skip
    changed = {"replacements": [{**people, "former_name": "Ли Ян"}], "extensions": [people], "basis": "заявление"}
    page = text(read({**SCHOOL, **changed}, "order_change"))
    assert "прежний наставник: Ли Ян; новый наставник: Воробьёва Марина Сергеевна, учитель математики" in page
    assert "срок: с 01.09.2026 по 31.05.2027." in page
    assert "Основание: заявление." in page


def test_a_cancellation_names_the_last_day_of_each_pair() -> None:
    row = {name: ROW[name] for name in ("mentor_name", "mentor_post", "mentee_name", "mentee_post", "ends_on")}
    document = read({**SCHOOL, "pairs": [row]}, "order_cancellation")
    assert cells(document.tables[1])[1][-1] == "31.05.2027"
    assert "О прекращении работы" in text(document)


@pytest.mark.parametrize("words", HOSTILE)
def test_people_s_words_are_printed_and_never_obeyed(words: str) -> None:
    row = {**ROW, "mentor_name": words, "mentor_post": words, "form": words, "kind": words}
    named = dict.fromkeys(("organization", "order_number", "curator_name", "head_post", "control"), words)
    document = read({**DATA, **named, "pairs": [row]})
    printed = re.sub(r"[\x00\x0b\ud800]+", " ", words).strip()
    assert document.paragraphs[0].text == printed
    assert cells(document.tables[2])[1][1] == f"{printed}, {printed}"
    assert len(document.tables) == 4


def test_very_long_names_are_kept_whole_and_line_ends_do_not_make_paragraphs() -> None:
    long = "Ы" * 400
    row = {**ROW, "mentor_name": long, "mentor_post": "учитель\n\tфизики\a"}
    document = read({**DATA, "organization": long, "pairs": [row]})
    assert document.paragraphs[0].text == long
    assert cells(document.tables[2])[1][1] == f"{long}, учитель физики"


def test_a_fact_that_is_no_field_is_refused() -> None:
    with pytest.raises(ValueError, match="weather"):
        render("order_pairs", {"weather": "дождь"})


def test_margins_are_those_of_an_official_document_and_the_annex_lies_on_its_side() -> None:
    document = read(DATA)
    first, annex, last = document.sections
    for section in (first, last):
        margins = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
        assert [round(side.cm, 1) for side in margins if side is not None] == [3.0, 1.5, 2.0, 2.0]
    assert annex.page_width == first.page_height
    assert document.styles["Normal"].font.name == "Times New Roman"


def test_word_and_its_helpers_are_not_loaded_before_they_are_needed() -> None:
    code = (
        "import sys, documents.orders, documents.calendar, documents.summary, documents.qr\n"
        "print([name for name in ('docxtpl', 'docx', 'lxml', 'babel', 'icalendar', 'openpyxl', 'segno')"
        " if name in sys.modules])"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603  our own code
    assert ran.stdout.strip() == "[]"
