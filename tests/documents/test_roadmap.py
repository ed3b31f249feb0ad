"""The roadmap's Word file: the regulation's columns, the stamp, what people typed as it is."""

import io
from datetime import date

from docx import Document

from documents.dates import BLANK_DAY
from documents.roadmap import PlanRow, PlanStage, RoadmapData, roadmap_document

FIRST = PlanStage("Подготовка", (PlanRow("Приказ", "31 августа 2026", "директор", ""), PlanRow("Карта", "", "", "")))
EMPTY = PlanStage("Публичность", ())


def made(*stages: PlanStage, by_stages: bool = True, approved_on: date | None = None, head: str = "") -> bytes:
    return roadmap_document(
        RoadmapData(organization="Школа № 2", title="Дорожная карта", school_year="2026/2027", stages=stages,
                    head_name=head, head_post="Директор", approved_on=approved_on, by_stages=by_stages)
    )  # fmt: skip


def table(content: bytes) -> list[list[str]]:
    [found] = Document(io.BytesIO(content)).tables
    return [[cell.text for cell in row.cells] for row in found.rows]


def words(content: bytes) -> list[str]:
    return [one.text for one in Document(io.BytesIO(content)).paragraphs]


def test_a_stage_stands_once_beside_its_activities_and_an_empty_one_is_kept() -> None:
    rows = table(made(FIRST, EMPTY))
    assert rows[0] == [
        "№",
        "Наименование этапа",
        "Содержание деятельности и план мероприятий",
        "Сроки",
        "Ответственные",
    ]
    assert rows[1] == ["1.", "Подготовка", "Приказ", "31 августа 2026", "директор"]
    assert rows[2] == ["1.", "Подготовка", "Карта", "", ""]
    assert rows[3] == ["2.", "Публичность", "", "", ""]


def test_a_municipal_roadmap_has_stages_as_headings_and_a_column_of_results() -> None:
    stage = PlanStage("Подготовка", (PlanRow("Приказ", "30 декабря 2026", "управление", "Наличие приказа"),))
    rows = table(made(stage, stage, by_stages=False))
    assert rows[0][2:] == ["Форма представления результата", "Сроки", "Ответственные"]
    assert rows[1] == ["Подготовка"] * 5
    assert rows[2] == rows[4] == ["1.", "Приказ", "Наличие приказа", "30 декабря 2026", "управление"]


def test_what_a_whole_stage_leads_to_stands_beside_all_its_activities() -> None:
    stage = PlanStage(FIRST.title, FIRST.rows, "Пакет документов")
    rows = table(made(stage, EMPTY))
    assert [row[-1] for row in rows] == ["Форма представления результата", "Пакет документов", "Пакет документов", ""]


def test_the_stamp_has_a_place_for_the_date_until_it_is_approved() -> None:
    assert BLANK_DAY in words(made(FIRST))
    approved = words(made(FIRST, approved_on=date(2026, 9, 1), head="Ольхонская Вера Львовна"))
    assert "1 сентября 2026 г." in approved
    assert "________________ В.Л. Ольхонская" in approved
    assert approved.index("УТВЕРЖДАЮ") == 0


def test_what_people_typed_is_no_markup_and_breaks_nothing() -> None:
    typed = "<b>{{ x }}</b>\x00 & \ud800 'приказ'"
    rows = table(made(PlanStage(typed, (PlanRow(typed, typed, typed, typed),))))
    assert rows[1][2] == "<b>{{ x }}</b> & 'приказ'"
