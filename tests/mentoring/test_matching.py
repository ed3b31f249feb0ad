"""Matching: the best first, with reasons, the same every time; nobody who has no room or was declined."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from mentoring.matching import Offer, rank

REQUEST = {
    "difficulties": ["lessons", "parents", "other"], "lesson_difficulties": ["goals"], "subject": "physics",
    "experience": 1, "times": ["evening", "saturday", "holidays"], "mode": "online",
}  # fmt: skip
NOTHING: dict[str, object] = {"subject": "music", "experience": 3}

options = st.lists(st.sampled_from(["lessons", "parents", "planning", "other"]), unique=True)
answers = st.fixed_dictionaries(
    {},
    optional={
        "competences": options, "lesson_competences": options, "times": options, "difficulties": options,
        "lesson_difficulties": options, "subject": st.sampled_from(["physics", "music", None]),
        "experience": st.one_of(st.integers(0, 60), st.none()), "mode": st.sampled_from(["online", "mixed", None]),
    },
)  # fmt: skip
an_offer = st.builds(Offer, st.integers(1, 50), answers, st.integers(0, 3), st.integers(1, 3))
offers = st.lists(an_offer, unique_by=lambda one: one.mentor_id)


def test_what_answers_the_request_is_said_and_counted() -> None:
    offer = {
        "competences": ["parents", "lessons", "other"], "lesson_competences": ["goals"], "subject": "physics",
        "experience": 6, "times": ["evening", "saturday", "holidays"], "mode": "online",
    }  # fmt: skip
    [found] = rank(REQUEST, [Offer(1, offer, 0, 1)])
    reasons = {reason.key: reason for reason in found.reasons}
    assert set(reasons) == {"covers", "covers-lesson", "same-subject", "experience", "times", "mode"}
    assert reasons["covers"].options == ("lessons", "parents")
    assert reasons["experience"].count == 5
    assert found.score == sum(reason.points for reason in found.reasons) == 6 + 2 + 4 + 2 + 2 + 1


def test_somebody_with_nothing_in_common_is_still_shown_without_reasons() -> None:
    [found] = rank(REQUEST, [Offer(1, NOTHING, 0, 1)])
    assert (found.score, found.reasons) == (0, ())


def test_of_equals_the_less_loaded_comes_first_then_the_longest_known() -> None:
    found = rank(REQUEST, [Offer(3, NOTHING, 1, 2), Offer(2, NOTHING, 0, 2), Offer(1, NOTHING, 0, 2)])
    assert [one.mentor_id for one in found] == [1, 2, 3]


def test_more_years_do_not_count_until_they_are_five() -> None:
    for years, counts in ((5, False), (6, True)):
        [found] = rank(REQUEST, [Offer(1, {"experience": years}, 0, 1)])
        assert bool(found.reasons) is counts


@given(answers, offers, st.frozensets(st.integers(1, 50)), st.randoms(use_true_random=False))
def test_the_order_does_not_depend_on_how_people_are_listed(
    request_: dict[str, object], there: list[Offer], refused: frozenset[int], chance: Random
) -> None:
    shuffled = chance.sample(there, len(there))
    found = rank(request_, there, refused)
    assert found == rank(request_, shuffled, refused)
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)
    expected = {one.mentor_id for one in there if one.load < one.capacity} - refused
    assert {one.mentor_id for one in found} == expected
    assert all("other" not in reason.options for one in found for reason in one.reasons)
