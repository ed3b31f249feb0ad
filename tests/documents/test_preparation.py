"""The documents of preparation as a school will read and sign them."""

import re
from datetime import date
from io import BytesIO

import pytest
from docx import Document

from documents.preparation import PAPERS, REGISTER, paper
from mentoring.preparation import ASKS
from tests.papers import words_of

BASE: dict[str, object] = {
    "organization": "Средняя школа № 99 города Приозёрска",
    "short_name": "МБОУ СОШ № 99",
    "town": "г. Приозёрск",
    "head_name": "Громова Ирина Викторовна",
    "head_post": "Директор",
    "school_year": "2026/2027",
    "order_number": "12-н",
    "order_date": date(2026, 9, 8),
}
STAGES = [{"title": "Подготовка", "result": "", "activities": [
    {"title": "Принять положение", "due": "август 2026 г.", "responsible": "директор", "result": ""},
    {"title": "Назначить куратора", "due": "", "responsible": "", "result": "приказ"}]}]  # fmt: skip
REQUIRED = {
    "regulation": ("ПОЛОЖЕНИЕ", "РАССМОТРЕНО", "СОГЛАСОВАНО", "УТВЕРЖДЕНО", "Общие положения", "Цель и задачи",
                   "Организация системы наставничества", "Права и обязанности наставника",
                   "Права и обязанности наставляемого", "Формирование наставнических пар", "Завершение", "Публикация",
                   "Заключительные положения", "ДОРОЖНАЯ КАРТА", "Принять положение", "профсоюзной"),
    "order_regulation": ("ПРИКАЗ", "приложение 1", "приложение 2", "приложение 3", "ЛИСТ ОЗНАКОМЛЕНИЯ", "И.В. Громова"),
    "order_coordinator": ("ПРИКАЗ", "О назначении координатора", "ЛИСТ ОЗНАКОМЛЕНИЯ", "И.В. Громова"),
    "order_curator": ("ПРИКАЗ", "О назначении куратора", "ЛИСТ ОЗНАКОМЛЕНИЯ", "И.В. Громова"),
    "order_mentors": ("ПРИКАЗ", "О назначении наставников", "Назначить наставниками", "ЛИСТ ОЗНАКОМЛЕНИЯ"),
    "order_working_group": ("рабочей группы", "Руководитель рабочей группы", "ЛИСТ ОЗНАКОМЛЕНИЯ"),
    "order_council": ("совет", "Председатель", "ЛИСТ ОЗНАКОМЛЕНИЯ"),
    "working_program": ("РАБОЧАЯ ПРОГРАММА", "Направления работы", "ПЛАН РАБОТЫ", "Принять положение"),
}  # fmt: skip


def facts_for(paper_id: str, **more: object) -> dict[str, object]:
    known = {**BASE, "stages": STAGES, **more}
    return {name: value for name, value in known.items() if name in REGISTER[paper_id].names()}


def test_every_document_that_asks_is_in_the_register_and_its_questions_are_fields() -> None:
    assert list(PAPERS) == list(ASKS)
    for paper_id, asks in ASKS.items():
        assert {one.name for one in asks} <= PAPERS[paper_id].names(), paper_id


@pytest.mark.parametrize("paper_id", PAPERS)
def test_a_document_has_its_parts_number_and_day(paper_id: str) -> None:
    page = words_of(paper(paper_id, facts_for(paper_id)))
    for words in REQUIRED[paper_id]:
        assert words.casefold() in page.casefold(), words
    assert "8 сентября 2026 г." in page
    assert "№ 12-н" in page
    assert not re.search(r"None|[{}]|%", page)


@pytest.mark.parametrize("paper_id", PAPERS)
def test_what_is_not_known_leaves_a_place_to_write_by_hand(paper_id: str) -> None:
    page = words_of(paper(paper_id, {}))
    assert "_____" in page
    assert "20____ г." in page
    assert not re.search(r"None|[{}]|%", page)


@pytest.mark.parametrize("paper_id", PAPERS)
def test_a_document_uses_every_field_it_promises(paper_id: str) -> None:
    """What a school reads in the list of fields is what our own template shows; the letterhead is offered whole."""
    code = "".join(
        part.text
        for part in Document(str(PAPERS[paper_id].path)).element.body.iter()
        if part.tag.endswith("}t") and part.text
    )
    for name in PAPERS[paper_id].names() - {"short_name", "address", "town", "head_name", "head_post", "school_year"}:
        assert re.search(rf"\b{name}\b", code), name


def test_the_regulation_names_only_bodies_the_profile_knows() -> None:
    without = words_of(paper("regulation", facts_for("regulation")))
    assert "Координатор" not in without
    assert "Рабочая группа" not in without
    found = words_of(paper("regulation", facts_for("regulation", has_coordinator=True, has_working_group=True,
                                                   coordinator_duties=[{"title": "отвечает за всё"}])))  # fmt: skip
    assert "координатор" in found
    assert "Рабочая группа" in found
    assert "отвечает за всё." in found


def test_members_of_a_group_stand_a_line_each_and_sign_the_sheet() -> None:
    members = [{"name": "Ли Ян, учитель"}, {"name": "Ли Эр, учитель"}]
    content = paper("order_working_group", facts_for("order_working_group", members=members, readers=members))
    document = Document(BytesIO(content))
    assert [one.text for one in document.paragraphs if one.style and one.style.name == "Перечень"] == [
        "Ли Ян, учитель",
        "Ли Эр, учитель",
    ]
    assert [row.cells[1].text for row in document.tables[-1].rows[1:]] == ["Ли Ян, учитель", "Ли Эр, учитель"]
