"""Consents and statements as people will read and sign them."""

import re
from datetime import date
from io import BytesIO

import pytest
from docx import Document

from documents.forms import FORMS, render
from tests.papers import words_of

FACTS = {
    "organization": "Средняя школа № 99 города Приозёрска",
    "address": "г. Приозёрск, ул. Садовая, д. 1",
    "head_name": "Громова Ирина Викторовна",
    "person_name": "Климов Игорь Петрович",
    "person_post": "учитель физики",
    "date": date(2026, 9, 8),
}
# What the law or the regulation wants each paper to have, in words of the paper.
REQUIRED = {
    "personal_data": ("Климов Игорь Петрович", "зарегистрирован(а) по адресу", "кем и когда выдан", "оператору",
                      "ул. Садовая", "Цель обработки", "Перечень данных", "Действия и способы", "Срок:", "Отзыв:",
                      "(подпись)", "152-ФЗ", "не разрешается"),
    "participation": ("добровольно", "в качестве", "Срок участия", "оформляются отдельно"),
    "publication": ("10.1", "Цель:", "сайт", "Разрешаю", "Условия и запреты", "только по внутренней сети", "Срок:",
                    "Отзыв:"),
    "mentor_labour": ("351.8", "Содержание работы", "Срок:", "Форма выполнения", "Размер и условия выплат",
                      "не менее чем за три рабочих дня"),
    "external_mentor": ("внешнего наставника", "добровольно", "Организация-партнёр", "не является работой",
                        "Срок участия", "не разглашать", "оформляются отдельно"),
    "resignation": ("О СЛОЖЕНИИ ОБЯЗАННОСТЕЙ НАСТАВНИКА", "Адресат: руководитель", "Куратор:", "Заявитель:",
                    "три рабочих дня", "Решение"),
    "replacement": ("О ЗАМЕНЕ НАСТАВНИКА", "Адресат: руководитель", "Куратор:", "Заявитель:", "Решение"),
    "release": ("ОБ ОСВОБОЖДЕНИИ ОТ УРОКОВ", "Адресат: руководитель", "Заявитель:", "Уроки проведёт:",
                "не наносит ему ущерба", "Замену подтверждаю", "Решение"),
    "statement": ("ЗАЯВЛЕНИЕ", "Адресат:", "Заявитель:", "Прошу", "Решение"),
    "stop": ("ПО ИНИЦИАТИВЕ НАСТАВЛЯЕМОГО", "Адресат: руководитель", "Заявитель:", "три рабочих дня", "Ознакомлен"),
    "mutual": ("ПО ОБОЮДНОМУ РЕШЕНИЮ", "Заявители:", "Обстоятельства", "Итоговые выводы", "Решение"),
    "curator_ending": ("ПО ИНИЦИАТИВЕ КУРАТОРА", "Причина", "три рабочих дня", "Ознакомлены", "Решение"),
    "cancellation_notice": ("ОТМЕНЕ ПОРУЧЕНИЯ О НАСТАВНИЧЕСТВЕ", "351.8", "три рабочих дня", "ознакомлен"),
    "conclusion": ("ВЫВОДЫ", "Выполнено мероприятий", "Что изменилось", "Выполнение плана", "(подпись)"),
    "extension": ("ПО ОБОЮДНОМУ СОГЛАСИЮ", "Срок окончания", "Мероприятия", "Решение"),
}  # fmt: skip


def of_form(form_id: str, facts: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in facts.items() if name in FORMS[form_id].names()}


@pytest.mark.parametrize("form_id", FORMS)
def test_a_form_says_what_the_law_and_the_regulations_want(form_id: str) -> None:
    page = words_of(render(form_id, of_form(form_id, FACTS)))
    for words in REQUIRED[form_id]:
        assert words.casefold() in page.casefold(), words
    assert "8 сентября 2026 г." in page
    assert not re.search(r"None|[{}]|%", page)


@pytest.mark.parametrize("form_id", FORMS)
def test_an_empty_form_can_be_filled_in_by_hand(form_id: str) -> None:
    page = words_of(render(form_id, {}))
    assert "____" in page
    assert "20____ г." in page
    assert not re.search(r"None|[{}]|%", page)


@pytest.mark.parametrize("form_id", FORMS)
def test_everything_a_form_is_told_is_printed(form_id: str) -> None:
    known = {field.name: f"<{field.name}>" for field in FORMS[form_id].fields if field.kind == "text"}
    page = words_of(render(form_id, known))
    # A school's own template may use the letterhead whole; ours say the organization's name and its head's.
    spare = {"short_name", "town", "head_post", "address", "head_name", "organization", "role", "person_post",
             "agreement_number", "representative_document", "person_name", "reason"}  # fmt: skip
    for name in known.keys() - spare:
        assert f"<{name}>" in page, name


def test_the_role_decides_whom_a_participant_meets() -> None:
    page = words_of(render("participation", {**FACTS, "role": "mentor", "other_name": "Ли Ян"}))
    assert "в качестве наставника." in page
    assert "Наставляемый: Ли Ян." in page
    page = words_of(render("participation", {**FACTS, "role": "mentee", "other_name": "Ли Ян"}))
    assert "в качестве наставляемого." in page
    assert "Наставник: Ли Ян." in page


def test_publication_is_allowed_category_by_category() -> None:
    categories = [{"title": "Фамилия, имя", "answer": "yes", "conditions": "без отчества"},
                  {"title": "Фотография", "answer": "no", "conditions": ""}]  # fmt: skip
    document = Document(BytesIO(render("publication", {**FACTS, "categories": categories})))
    assert [[cell.text for cell in row.cells] for row in document.tables[0].rows[1:]] == [
        ["1", "Фамилия, имя", "✓", "", "без отчества"],
        ["2", "Фотография", "", "✓", ""],
    ]


def test_people_s_words_are_printed_and_never_obeyed() -> None:
    for words in ("<w:p/>", "A & B", "{{ 7 * 7 }}", "{% for x in y %}", "a\x00b"):
        page = words_of(render("replacement", {**FACTS, "wish": words}))
        assert words.replace("\x00", " ") in page


def test_a_fact_that_no_form_has_is_a_fault_of_ours() -> None:
    with pytest.raises(ValueError, match="has no field birthday"):
        render("participation", {"birthday": "1.1.2000"})
    with pytest.raises(KeyError):
        render("no_such_form", {})


def test_a_row_may_know_less_than_the_form_asks() -> None:
    page = words_of(render("publication", {"categories": [{"title": "фотография"}]}))
    assert "фотография" in page
