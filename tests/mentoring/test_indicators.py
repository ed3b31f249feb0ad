"""Indicators by examples counted by hand: who counts, when a target is reached, who may see what few answered."""

from dataclasses import replace
from datetime import date

import pytest

from mentoring.forms import Wording
from mentoring.indicators import (
    Lack,
    Measure,
    Standing,
    Verdict,
    Year,
    covered,
    ending,
    ran,
    retained,
    satisfied,
    standing,
    years_to_look_at,
)
from mentoring.pair_states import PairStatus
from mentoring.pairs import Pair
from mentoring.people import FullName
from mentoring.profile_lists import Indicator, Target
from mentoring.staff import Facts, Member

YEAR, DAY = Year(2026), date(2027, 6, 15)
WORDS = Wording("доля", "share")
SHARE = Indicator("covered", WORDS, numerator=WORDS, denominator=WORDS,
                  targets=(Target(2023, 50), Target(2024, 70)))  # fmt: skip
TWICE = Indicator("events", WORDS, unit="count", targets=(Target(2023, 2),))
PAIR = Pair(1, 1, 10, 20, date(2026, 9, 14), date(2027, 5, 31), "teacher_teacher", "traditional", PairStatus.ACTIVE)


def member(number: int, *, years: int | None = 1, **known: object) -> Member:
    facts = Facts(FullName("Ли", "Ян", ""), experience=years, teaches=known.pop("teaches", None),  # type: ignore[arg-type]
                  hired_on=known.pop("hired_on", None))  # type: ignore[arg-type]  # fmt: skip
    return Member(number, 1, facts, DAY, person_id=number, **known)  # type: ignore[arg-type]


def test_a_year_is_august_through_july_and_held_to_the_target_of_its_june() -> None:
    assert date(2026, 8, 1) in YEAR
    assert date(2027, 7, 31) in YEAR
    assert date(2027, 8, 1) not in YEAR
    assert YEAR.due(SHARE) == date(2027, 6, 30)
    assert (YEAR.on(DAY), YEAR.on(date(2028, 1, 1))) == (DAY, date(2027, 7, 31))


def test_only_teachers_there_on_that_day_are_counted() -> None:
    staff = [
        member(1), member(2, years=12), member(3, years=None), member(4, years=3), member(5, years=4),
        member(6, teaches=False), member(7, left_on=date(2027, 1, 9)), member(8, hired_on=date(2027, 9, 1)),
        member(9, left_on=date(2027, 7, 1)),
    ]  # fmt: skip
    assert covered(staff, {1, 2, 6, 7, 8}, DAY) == Measure(2, 6)
    assert covered(staff, {1, 2, 6, 7, 8}, DAY, young=True) == Measure(1, 3)


def test_nobody_to_count_is_said_and_is_not_nought() -> None:
    assert covered([], {1}, DAY).lack is Lack.STAFF
    assert covered([member(1, years=20)], {1}, DAY, young=True).lack is Lack.NOBODY


def test_last_years_mentees_stay_or_have_left() -> None:
    staff = [member(1), member(2, left_on=date(2027, 1, 9)), member(3, left_on=date(2027, 7, 1)), member(4)]
    assert retained(staff, {1, 2, 3, 9}, DAY) == Measure(2, 3)
    assert retained(staff, {9}, DAY).lack is Lack.NOBODY


def test_who_did_not_answer_took_part_all_the_same() -> None:
    assert satisfied({1, 2, 3, 4}, {1: [9], 2: [6], 3: [6, 9], 9: [10]}, 7) == Measure(2, 4, 3)
    assert satisfied({1, 2}, {}, 7) == Measure(whole=2, answered=0, lack=Lack.ANSWERS)
    assert satisfied(set(), {}, 7).lack is Lack.PAIRS


def test_a_pair_counts_where_it_worked_and_is_asked_where_it_ends() -> None:
    early = replace(PAIR, id=2, status=PairStatus.ENDED)
    never = replace(PAIR, id=3, status=PairStatus.ENDED)
    proposed = replace(PAIR, id=4, status=PairStatus.AGREED)
    longer = replace(PAIR, id=5, ends_on=date(2027, 12, 1))
    before = replace(PAIR, id=6, starts_on=date(2026, 1, 12), ends_on=date(2026, 5, 31), status=PairStatus.COMPLETED)
    worked = ran([PAIR, early, never, proposed, longer, before], YEAR, {2})
    assert [one.id for one in worked] == [1, 2, 5]
    assert [one.id for one in ending(worked, YEAR)] == [1, 2]
    assert [one.id for one in ran([before, longer], Year(2027), ())] == [5]


@pytest.mark.parametrize(
    ("measure", "verdict", "percent", "missing"),
    [
        (Measure(7, 10), Verdict.REACHED, 70, 0),
        (Measure(699, 1000), Verdict.SHORT, 69, 1),
        (Measure(1, 3), Verdict.SHORT, 33, 2),
        (Measure(0, 4), Verdict.SHORT, 0, 3),
        (Measure(lack=Lack.STAFF), Verdict.UNKNOWN, None, 0),
    ],
)
def test_a_share_is_rounded_down_and_says_how_many_are_missing(
    measure: Measure, verdict: Verdict, percent: int | None, missing: int
) -> None:
    one = standing(SHARE, YEAR, measure, 5, sees_few=False)
    assert (one.target, one.verdict, one.percent, one.missing) == (70, verdict, percent, missing)


def test_a_count_is_held_to_its_number() -> None:
    short = standing(TWICE, YEAR, Measure(1), 5, sees_few=False)
    assert (short.verdict, short.percent, short.missing) == (Verdict.SHORT, None, 1)
    assert standing(TWICE, YEAR, Measure(2), 5, sees_few=False).verdict is Verdict.REACHED


def test_what_few_answered_is_a_number_for_two_readers_only() -> None:
    few = Measure(3, 4, 4)
    hidden = standing(SHARE, YEAR, few, 5, sees_few=False)
    assert (hidden.verdict, hidden.percent, hidden.measure.part) == (Verdict.HIDDEN, None, None)
    shown = standing(SHARE, YEAR, few, 5, sees_few=True)
    assert (shown.verdict, shown.is_few, shown.percent) == (Verdict.REACHED, True, 75)
    assert not standing(SHARE, YEAR, Measure(5, 5, 5), 5, sees_few=False).is_few


def test_a_target_of_the_region_binds_no_school() -> None:
    regional = replace(SHARE, scope="region")
    one = standing(regional, YEAR, Measure(1), 5, sees_few=False)
    assert (one.verdict, one.target, one.is_yes_or_no) == (Verdict.NO_TARGET, 70, True)
    assert Standing(SHARE, None, Measure(1, 2), Verdict.NO_TARGET).missing == 0


def test_years_go_back_to_the_first_pair_and_no_further_than_five() -> None:
    assert years_to_look_at(date(2026, 8, 1), 2026) == (2026,)
    assert years_to_look_at(date(2027, 7, 31), 2025) == (2026, 2025)
    assert years_to_look_at(DAY, 2010) == (2026, 2025, 2024, 2023, 2022)
    assert years_to_look_at(DAY, 2027) == (2026,)
