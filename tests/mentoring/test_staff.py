"""The staff list's rules: what a table's cells say, who is whom, who is to be invited."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.actors import Role
from mentoring.errors import BadInput
from mentoring.people import FullName
from mentoring.staff import Facts, Filter, Member, Reason, fits, reasons, search
from mentoring.staff_matching import Fate, judge
from mentoring.staff_rows import Cell, Formula, Row, harmless, read_field, read_rows

TODAY = date(2026, 9, 1)
HEADERS: list[Cell] = ["Фамилия", "Имя", "Отчество", "Должность", "Предмет", "Стаж", "Роль", "E-mail", "Дата приёма",
                       "Дата возвращения", "Педагог да/нет"]  # fmt: skip
NAME = FullName("Беринг", "Пётр", "Ильич")


def member(number: int = 1, *, in_program: bool = False, left_on: date | None = None, name: FullName = NAME,
           **known: object) -> Member:  # fmt: skip
    return Member(number, 1, Facts(name, **known), TODAY, None, left_on, in_program)  # type: ignore[arg-type]


def only(*cells: Cell) -> Row:
    [row] = read_rows([HEADERS, list(cells)], TODAY)
    return row


def rows(*people: Facts) -> list[Row]:
    return [Row(number, facts) for number, facts in enumerate(people, 2)]


def test_a_full_row_is_read_as_it_is_meant() -> None:
    row = only("БЕРИНГ", "пётр", "Ильич", "учитель", "физика", 3.0, "Наставляемый", "P@Example.org", "01.09.2025",
               datetime(2026, 8, 1), "да")  # noqa: DTZ001  # fmt: skip
    assert row.facts == Facts(
        NAME, "учитель", "физика", 3, True, date(2025, 9, 1), date(2026, 8, 1), "p@example.org", Role.MENTEE
    )


@pytest.mark.parametrize(
    ("column", "cell", "value"),
    [
        ("hired_on", "31.12.2026", date(2026, 12, 31)),
        ("hired_on", "2026-12-31", date(2026, 12, 31)),
        ("hired_on", date(2026, 12, 31), date(2026, 12, 31)),
        ("hired_on", "—", None),
        ("experience", "5 лет", 5),
        ("experience", "2,5", 2),
        ("experience", "нет", 0),
        ("experience", None, None),
        ("teaches", "Нет", False),
        ("teaches", "", None),
        ("role", "Наставник", Role.MENTOR),
        ("role", "-", None),
        ("post", "=учитель", "учитель"),
        ("post", "@+-учитель", "учитель"),
        ("full", "Мамин-Сибиряк Дмитрий", FullName("Мамин-Сибиряк", "Дмитрий")),
    ],
)
def test_a_cell_may_be_written_in_more_ways_than_one(column: str, cell: Cell, value: object) -> None:
    assert read_field(column, cell, TODAY) == value


@pytest.mark.parametrize(
    ("column", "cell", "code"),
    [
        ("family", "", "family"),
        ("family", "=cmd|' /C calc'!A0", "family"),
        ("given", "Анна1", "given"),
        ("experience", "много", "experience"),
        ("experience", 71, "experience"),
        ("experience", -1, "experience"),
        ("hired_on", "31.02.2026", "day"),
        ("hired_on", "12/31/2026", "day"),
        ("hired_on", "01.01.1900", "day"),
        ("hired_on", "01.01.2126", "day"),
        ("teaches", "может быть", "teaches"),
        ("role", "директор", "role"),
        ("email", "почты нет у меня", "email"),
        ("email", "=a@example.org", "email"),
        ("post", "я" * 121, "text"),
        ("post", Formula("=A1"), "formula"),
        ("experience", Formula('=DATEDIF(A1;B1;"y")'), "formula"),
    ],
)
def test_what_cannot_be_used_is_said_with_what_is_expected(column: str, cell: Cell, code: str) -> None:
    with pytest.raises(BadInput, match=f"staff-expected-{code}"):
        read_field(column, cell, TODAY)


def test_headers_are_found_under_a_title_whatever_their_order_and_spelling() -> None:
    table: list[list[Cell]] = [["Список педагогов"], [], ["№", "Ф.И.О.", "Пед. стаж", "ПРЕДМЕТ"],
                               [1, "Беринг Пётр Ильич", "1 год", "физика"]]  # fmt: skip
    assert read_rows(table, TODAY) == [Row(4, Facts(NAME, subject="физика", experience=1))]


@pytest.mark.parametrize(
    ("table", "key"),
    [
        ([], "staff-file-empty"),
        ([[None], ["", " "]], "staff-file-empty"),
        ([["Город", "Улица"], ["Омск", "Ленина"]], "staff-file-columns"),
        ([["Фамилия", "Имя", "Имя"], ["Беринг", "Пётр", "Пётр"]], "staff-file-column-twice"),
        ([["Фамилия", "Имя"]], "staff-file-nobody"),
        ([["Фамилия", "Имя", "Отчество"], ["Примерова", "Анна", "Сергеевна"]], "staff-file-nobody"),
    ],
)
def test_a_table_without_people_is_refused(table: list[list[Cell]], key: str) -> None:
    with pytest.raises(BadInput, match=key):
        read_rows(table, TODAY)


def test_everything_wrong_in_a_row_is_named() -> None:
    row = only("", "Пётр", "", "", "", "много")
    assert [(one.column, one.code, one.found) for one in row.problems] == [
        ("family", "family", ""), ("experience", "experience", "много")
    ]  # fmt: skip


@given(st.text(max_size=30))
def test_nothing_kept_begins_like_a_formula(words: str) -> None:
    assert not harmless(words).startswith(("=", "+", "-", "@", "\t", "\r"))


def test_a_table_sent_twice_changes_nothing_the_second_time() -> None:
    facts = Facts(NAME, "учитель", "физика", 3)
    first = judge(rows(facts), [], {})
    again = judge(rows(facts), [Member(1, 1, facts, TODAY)], {})
    assert ([one.fate for one in first], [one.fate for one in again]) == ([Fate.NEW], [Fate.UNCHANGED])


def test_an_empty_cell_erases_nothing_and_a_new_post_is_a_change() -> None:
    known = member(post="учитель", subject="физика", experience=3)
    assert judge(rows(Facts(NAME)), [known], {})[0].fate is Fate.UNCHANGED
    promoted = judge(rows(Facts(NAME, "завуч", "физика")), [known], {})[0]
    assert (promoted.fate, promoted.member) == (Fate.CHANGED, known)


def test_somebody_who_left_and_stands_in_the_table_is_back() -> None:
    assert judge(rows(Facts(NAME)), [member(left_on=TODAY)], {})[0].fate is Fate.CHANGED


def test_a_namesake_with_another_post_and_subject_is_asked_about() -> None:
    known = member(7, post="учитель", subject="физика")
    table = rows(Facts(NAME, "воспитатель", "музыка"))
    [asked] = judge(table, [known], {})
    assert (asked.fate, asked.candidates) == (Fate.ASKED, (known,))
    assert judge(table, [known], {2: "other"})[0].fate is Fate.NEW
    same = judge(table, [known], {2: "same:7"})[0]
    assert (same.fate, same.member) == (Fate.CHANGED, known)


def test_two_namesakes_known_are_told_apart_by_post() -> None:
    first, second = member(1, post="учитель", subject="физика"), member(2, post="воспитатель", subject="музыка")
    table = rows(second.facts, first.facts)
    assert [one.member for one in judge(table, [first, second], {})] == [second, first]


def test_namesakes_within_a_table_are_asked_about_and_a_row_twice_is_wrong() -> None:
    one, other = Facts(NAME, "учитель", "физика"), Facts(NAME, "воспитатель", "музыка")
    fates = [verdict.fate for verdict in judge(rows(one, other, one), [], {})]
    assert fates == [Fate.NEW, Fate.ASKED, Fate.WRONG]
    same = judge(rows(one, other), [], {3: "same"})
    assert [verdict.fate for verdict in same] == [Fate.NEW, Fate.WRONG]
    assert same[1].problems[0].found == "2"


def test_one_address_is_one_person_whatever_the_post() -> None:
    known = member(post="учитель", subject="физика", email="p@example.org")
    assert judge(rows(Facts(NAME, "завуч", "право", email="p@example.org")), [known], {})[0].member == known
    assert judge(rows(Facts(NAME, "учитель", "физика", email="q@example.org")), [known], {})[0].fate is Fate.ASKED


@given(st.lists(st.sampled_from([
    Facts(NAME), Facts(NAME, "учитель"), Facts(NAME, "учитель", "физика"), Facts(NAME, "завуч", "право"),
    Facts(NAME, email="a@example.org"), Facts(NAME, email="b@example.org"), Facts(FullName("Лаптева", "Вера")),
]), max_size=6))  # fmt: skip
def test_what_was_saved_is_known_when_the_same_table_comes_again(people: list[Facts]) -> None:
    """Whatever namesakes a table holds: nobody new is found in it the second time, if all were said to be others."""
    table = rows(*people)
    decisions = {row.number: "other" for row in table}
    saved = [one for one in judge(table, [], decisions) if one.fate is Fate.NEW]
    members = [Member(number, 1, one.row.facts, TODAY) for number, one in enumerate(saved, 1) if one.row.facts]
    again = judge(table, members, {})
    assert {one.fate for one in again} <= {Fate.UNCHANGED, Fate.WRONG}


@pytest.mark.parametrize(
    ("somebody", "found"),
    [
        (member(experience=3), (Reason.YOUNG,)),
        (member(experience=4), ()),
        (member(returned_on=date(2026, 8, 1)), (Reason.RETURNED,)),
        (member(returned_on=date(2025, 8, 1)), ()),
        (member(hired_on=date(2026, 1, 9), experience=0), (Reason.YOUNG, Reason.NEW_HERE)),
        (member(experience=0, teaches=False), ()),
        (member(experience=0, in_program=True), ()),
        (member(experience=0, left_on=date(2026, 8, 1)), ()),
        (member(), ()),
    ],
)
def test_who_is_to_be_invited_and_why(somebody: Member, found: tuple[Reason, ...]) -> None:
    assert reasons(somebody, TODAY) == found
    assert fits(somebody, Filter.TO_INVITE, TODAY) is bool(found)


def test_years_of_experience_grow_by_themselves() -> None:
    assert member(experience=3).experience(date(2027, 8, 31)) == 3
    assert member(experience=3).experience(date(2027, 9, 1)) == 4
    assert reasons(member(experience=3), date(2027, 9, 1)) == ()


def test_a_search_takes_the_beginning_of_a_family_name_whatever_its_capitals() -> None:
    people = [member(1, name=FullName("Ёлкин", "Пётр")), member(2, name=FullName("Палкин", "Ефим"))]
    assert [one.id for one in search(people, " ЕЛ")] == [1]
