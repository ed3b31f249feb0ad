"""The workbook as the curator will open it in Excel."""

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from io import BytesIO

import pytest
from openpyxl import Workbook, load_workbook

from documents.summary import Sheet, Value, workbook

SHEET = Sheet(
    title="Пары",
    headers=("Наставник", "Встреч", "Доля", "Начало", "Последняя встреча"),
    rows=(
        ("Воробьёва Марина Сергеевна", 4, 0.75, date(2026, 9, 1), datetime(2026, 9, 15, 14, 30)),  # noqa: DTZ001  wall time
        ("Ли Ян", 0, Decimal("1.5"), None, None),
    ),
)


def read(*sheets: Sheet) -> Workbook:
    return load_workbook(BytesIO(workbook(sheets)))


def only(*values: Value) -> Sheet:
    return Sheet(title="x", headers=("Слова",), rows=tuple((value,) for value in values))


def test_numbers_can_be_summed_and_dates_sorted() -> None:
    page = read(SHEET)["Пары"]
    assert [[cell.value for cell in row] for row in page.iter_rows(min_row=2)] == [
        ["Воробьёва Марина Сергеевна", 4, 0.75, datetime(2026, 9, 1), datetime(2026, 9, 15, 14, 30)],  # noqa: DTZ001
        ["Ли Ян", 0, 1.5, None, None],
    ]
    assert (page["D2"].is_date, page["D2"].number_format) == (True, "DD.MM.YYYY")
    assert (page["E2"].is_date, page["E2"].number_format) == (True, "DD.MM.YYYY HH:MM")


def test_an_aware_time_is_shown_as_its_own_wall_time() -> None:
    moment = datetime(2026, 9, 15, 6, 30, tzinfo=UTC).astimezone(timezone(timedelta(hours=8)))
    assert str(read(only(moment))["x"]["A2"].value) == "2026-09-15 14:30:00"


def test_the_header_stands_out_stays_in_sight_and_columns_fit_their_words() -> None:
    page = read(SHEET)["Пары"]
    assert [cell.value for cell in page[1]] == list(SHEET.headers)
    assert all(cell.font.bold for cell in page[1])
    assert (page.freeze_panes, page.auto_filter.ref, page.print_title_rows) == ("A2", "A1:E3", "$1:$1")
    assert page.column_dimensions["A"].width > len("Воробьёва Марина Сергеевна")
    assert page.column_dimensions["B"].width < 15
    assert read(only("слово " * 100))["x"].column_dimensions["A"].width <= 60


def test_long_words_are_wrapped_and_not_cut() -> None:
    page = read(only("кратко", "слово " * 100, "две\nстроки"))["x"]
    assert page["A3"].alignment.wrap_text
    assert [page.row_dimensions[row].height for row in (2, 3, 4)] == [None, 11 * 15, 2 * 15]


@pytest.mark.parametrize(
    "words",
    ["=1+1", "+7 900", "-5", "@SUM(A1)", "\t=1", '=HYPERLINK("http://x")', "=", "#N/A", "12", "2026-09-01", "<b>&"],
)
def test_words_stay_words_and_never_become_a_formula(words: str) -> None:
    page = read(Sheet(title="x", headers=(words,), rows=((words,),)))["x"]
    for cell in (page["A1"], page["A2"]):
        assert (cell.value, cell.data_type) == (words, "s")
        assert bool(cell.quotePrefix) == words.startswith(("=", "+", "-", "@", "\t"))


def test_letters_that_a_file_cannot_hold_are_dropped() -> None:
    page = read(only("a\x00b\x1fc\ud800d\uffff", "две\nстроки", "Ы" * 40_000))["x"]
    assert page["A2"].value == "abcd"
    assert page["A3"].value == "две\nстроки"
    assert len(str(page["A4"].value)) == 32_767


def test_titles_of_sheets_are_made_fit_for_excel_and_unique() -> None:
    titles = [
        "Анкеты: до/после [все]?",
        "Очень длинное название листа, которое не поместится",
        "Очень длинное название листа, которое не уместится",
        "",
        "'История'",
        "history",
        "ПАРЫ",
        "пары",
    ]
    made = read(*(Sheet(title=title, headers=("а",), rows=()) for title in titles)).sheetnames
    assert made == [
        "Анкеты до после все",
        "Очень длинное название листа, к",
        "Очень длинное название лист (2)",
        "4",
        "История",
        "history (2)",
        "ПАРЫ",
        "пары (2)",
    ]


def test_a_sheet_without_rows_still_opens() -> None:
    page = read(Sheet(title="Пусто", headers=("А", "Б"), rows=()))["Пусто"]
    assert (page.max_row, page.auto_filter.ref) == (1, None)


def test_a_book_without_sheets_and_a_ragged_row_are_refused() -> None:
    with pytest.raises(ValueError, match="at least one sheet"):
        workbook([])
    with pytest.raises(ValueError, match="as long as"):
        workbook([Sheet(title="x", headers=("А", "Б"), rows=(("один",),))])
