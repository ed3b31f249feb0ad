"""Activities are suggested for what a mentee finds hard, suit the kind of mentoring and fit into the term."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from mentoring.forms import Wording
from mentoring.library import PER_NEED, Leaning, ReadyActivity, spread, suggest, suits


def activity(name: str, *difficulties: str, weeks: int = 2, in_person: bool = False, **about: object) -> ReadyActivity:
    return ReadyActivity(
        name, Wording(name, name), difficulties, "lesson", "visit", weeks, "both", "Видно", in_person=in_person,
        **about,  # type: ignore[arg-type]
    )  # fmt: skip


KNOWN = (
    activity("visit", "discipline", in_person=True),
    activity("both", "goals", "discipline"),
    activity("goals", "goals"),
    activity("parents", "parents", weeks=6),
    activity("talk", "parents", weeks=1),
    activity("round", "goals", kinds=("group",)),
)


def ids(*needs: str, kind: str = "traditional", taken: tuple[str, ...] = ()) -> list[str]:
    return [one.activity.id for one in suggest(KNOWN, needs, kind, taken)]


def test_what_serves_several_difficulties_comes_first_and_each_difficulty_gets_two() -> None:
    assert ids("goals", "discipline") == ["both", "goals", "visit"]
    first = suggest(KNOWN, ("goals", "discipline"), "traditional")[0]
    assert first.serves == ("goals", "discipline")


def test_every_difficulty_has_its_first_before_any_has_its_second() -> None:
    assert ids("parents", "goals") == ["parents", "both", "talk", "goals"]


def test_what_the_program_has_already_counts_and_is_not_suggested_again() -> None:
    assert ids("goals", "discipline", taken=("both",)) == ["goals", "visit"]
    assert ids("goals", taken=("both", "goals")) == []


def test_among_equals_what_the_pair_leans_to_comes_first() -> None:
    digital = replace(KNOWN[2], id="digital", direction="digital")
    known = (*KNOWN, digital)
    leaning = Leaning("innovator_to_conservative", ("digital",), (), Wording("дальше", "next"))
    assert [one.activity.id for one in suggest(known, ("goals",), "traditional")] == ["both", "goals"]
    led = suggest(known, ("goals",), "traditional", leanings=(leaning,))
    assert [one.activity.id for one in led] == ["digital", "both"]
    # What serves more difficulties comes first all the same.
    both = suggest(known, ("goals", "discipline"), "traditional", leanings=(leaning,))
    assert [one.activity.id for one in both] == ["both", "digital", "visit"]


def test_a_kind_gets_only_what_can_be_done_in_it() -> None:
    assert ids("discipline", kind="virtual") == ["both"]
    assert ids("parents", kind="speed") == ["talk"]
    assert suits(KNOWN[-1], "group")
    assert not suits(KNOWN[-1], "traditional")


def test_activities_begin_at_even_distances_from_monday_to_friday() -> None:
    begins, middle, ends = spread([2, 2, 2], date(2026, 9, 14), date(2026, 12, 18))
    assert begins == (date(2026, 9, 14), date(2026, 9, 25))
    assert middle == (date(2026, 10, 12), date(2026, 10, 23))
    assert ends == (date(2026, 11, 16), date(2026, 11, 27))


@given(
    weeks=st.lists(st.integers(1, 26), max_size=40),
    starts_on=st.dates(date(2020, 1, 1), date(2030, 1, 1)),
    length=st.integers(0, 400),
)
def test_no_activity_leaves_the_term_or_ends_before_it_begins(weeks: list[int], starts_on: date, length: int) -> None:
    ends_on = starts_on + timedelta(days=length)
    days = spread(weeks, starts_on, ends_on)
    assert len(days) == len(weeks)
    assert all(starts_on <= begins <= ends <= ends_on for begins, ends in days)
    assert list(days) == sorted(days, key=lambda one: one[0])


@given(st.lists(st.sampled_from(["goals", "discipline", "parents", "digital"])))
def test_nothing_is_suggested_twice_or_for_nothing(needs: list[str]) -> None:
    found = suggest(KNOWN, needs, "traditional")
    assert len({one.activity.id for one in found}) == len(found) <= PER_NEED * len(set(needs))
    assert all(set(one.serves) & set(needs) for one in found)
