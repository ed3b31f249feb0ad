"""A personal program on paper: for a pair, for a group, for two who teach each other; and empty, to be filled in."""

from datetime import date

import pytest

from documents.programs import render
from tests.papers import words_of

FACTS: dict[str, object] = {
    "organization": "Средняя школа № 99 города Приозёрска", "approver_name": "Громова Ирина Викторовна",
    "approver_post": "Директор", "approved_on": date(2026, 10, 1), "number": "4",
    "mentor_name": "Белова Ольга Петровна", "mentor_post": "учитель математики",
    "mentees": [{"name": "Климов Игорь Петрович", "post": "учитель физики"}], "form": "педагог – педагог",
    "kind": "традиционное, один на один", "mode": "Очно", "starts_on": date(2026, 9, 14), "ends_on": date(2027, 5, 31),
    "schedule": "По вторникам", "problem": "Шумно", "goal": "Вести урок спокойно",
    "objectives": [{"title": "Планировать урок"}], "difficulties": [{"title": "Проведение уроков"}],
    "strengths": [{"title": "Знает предмет"}], "interim": "К январю", "expected": "Открытый урок",
    "criteria": "Карта наблюдения", "curator_name": "Байкалова Нина Юрьевна",
    "activities": [{"direction": "Методика", "title": "Посетить {{ урок }} & <b>", "form": "взаимопосещение",
                    "term": "до 30.10.2026", "responsible": "Оба", "result": "Карта"}],
}  # fmt: skip
# The parts of `methodology.md` 2.1, each in words of the paper.
PARTS = (
    "№ 4", "Белова Ольга Петровна, учитель математики", "Климов Игорь Петрович, учитель физики", "педагог – педагог",
    "традиционное", "Очно", "с 14 сентября 2026 г. по 31 мая 2027 г.", "По вторникам", "Шумно", "Вести урок спокойно",
    "Планировать урок", "Проведение уроков", "Знает предмет", "К январю", "Открытый урок", "Карта наблюдения",
    "Посетить {{ урок }} & <b>", "взаимопосещение", "до 30.10.2026", "Оба", "И.В. Громова", "1 октября 2026 г.",
    "Н.Ю. Байкалова",
)  # fmt: skip


@pytest.mark.parametrize("part", PARTS)
def test_the_paper_has_every_part_of_the_program(part: str) -> None:
    assert part in words_of(render(FACTS))


def test_a_group_names_each_and_a_place_to_sign_for_each() -> None:
    mentees = [{"name": "Климов Игорь Петрович"}, {"name": "Ли Ян", "post": "студент"}]
    page = words_of(render({**FACTS, "mentees": mentees, "is_group": True}))
    assert "Наставляемые" in page
    assert "Ли Ян, студент" in page
    assert page.count("Наставляемый\n") == 2
    assert {"И.П. Климов", "Я. Ли"} <= set(page.split("\n"))


def test_two_who_teach_each_other_have_two_goals_and_a_changed_program_its_version() -> None:
    back: dict[str, object] = {
        "is_reverse": True, "back_name": "Климов Игорь Петрович", "goal_back": "Освоить доску",
        "objectives_back": [{"title": "Провести опрос"}], "version": "2", "reason": "Новый класс",
    }  # fmt: skip
    page = words_of(render({**FACTS, **back}))
    assert "Цель: наставник – Белова Ольга Петровна" in page
    assert "Цель: наставник – Климов Игорь Петрович" in page
    assert "Освоить доску" in page
    assert "Редакция 2. Основание изменения: Новый класс" in page
    assert "Цель: наставник" not in words_of(render(FACTS))
