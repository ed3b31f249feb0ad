"""A program of the bank names nobody, fills only what is empty, and its days fit into another term."""

from dataclasses import replace
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from mentoring.people import FullName
from mentoring.program_activities import Activity, Responsible
from mentoring.program_bank import moved, nameless, nameless_activity, nameless_plan, taken_over
from mentoring.program_parts import Part
from tests.programs import ACTIVITIES, PLAN

NAMES = (FullName("Иркутова", "Анна", "Олеговна"), FullName("Ангарский", "Пётр", "Ильич"))


def test_names_go_in_every_case_and_other_words_stay() -> None:
    said = "Иркутовой Анне Олеговне помочь Ангарскому; уроки Петра, ангарский край, анализ урока"
    assert nameless(said, NAMES) == "… … … помочь …; уроки Петра, ангарский край, анализ урока"


def test_a_plan_and_its_activities_name_nobody() -> None:
    plan = replace(PLAN, goal="Ангарский ведёт урок", objectives=("Иркутова показывает",))
    bare = nameless_plan(plan, NAMES)
    assert (bare.goal, bare.objectives) == ("… ведёт урок", ("… показывает",))
    one = replace(ACTIVITIES[0], responsible_words="Иркутова", comment="Молодец", done_on=date(2026, 9, 20), mark=5)
    found = nameless_activity(one, NAMES)
    assert (found.responsible_words, found.comment, found.done_on, found.mark) == ("", "", None, None)


def test_only_what_is_empty_is_taken_over() -> None:
    mine = replace(PLAN, goal="Моя цель", objectives=(), expected="", starts_on=date(2027, 1, 11))
    assert taken_over(mine, PLAN) == {Part.OBJECTIVES: PLAN.objectives, Part.EXPECTED: PLAN.expected}


@given(
    starts_on=st.dates(date(2026, 1, 1), date(2028, 1, 1)),
    days=st.integers(0, 400),
    begins=st.dates(PLAN.starts_on, PLAN.ends_on),
    ends=st.dates(PLAN.starts_on, PLAN.ends_on),
)
def test_days_are_moved_into_the_other_term_in_their_order(
    starts_on: date, days: int, begins: date, ends: date
) -> None:
    mine = replace(PLAN, starts_on=starts_on, ends_on=date.fromordinal(starts_on.toordinal() + days))
    first, last = sorted((begins, ends))
    [found] = moved([Activity(0, 1, "Урок", starts_on=first, ends_on=last)], PLAN, mine)
    assert found.starts_on is not None
    assert found.ends_on is not None
    assert mine.starts_on <= found.starts_on <= found.ends_on <= mine.ends_on


def test_somebody_else_who_carried_it_out_is_not_named() -> None:
    [found] = moved([Activity(0, 1, "Урок", responsible=Responsible.OTHER, responsible_words="")], PLAN, PLAN)
    assert found.responsible is Responsible.BOTH
