"""What a score is made of, what bars a couple, and what is said of those left out."""

from dataclasses import replace

import pytest

from mentoring.errors import WrongState
from mentoring.matching import (
    Bar,
    Lack,
    Liking,
    Mark,
    Mentee,
    Mentor,
    Part,
    Proposal,
    Reason,
    Remedy,
    Situation,
    Weights,
    bars,
    broken_locks,
    difference,
    form_of,
    remedies,
    score,
    swapped,
    what_if,
    why,
)
from tests.mentoring.test_matching_changes import one_by_one

MENTEE = Mentee(
    10, frozenset({"lessons", "parents", "other"}), frozenset({"goals"}), "physics", 1, "burnout", "teacher_to_teacher",
    "group", "online", frozenset({"evening", "saturday"}),
)  # fmt: skip
MENTOR = Mentor(
    1, frozenset({"lessons", "other"}), frozenset({"goals"}), "physics", 4, frozenset({"burnout"}),
    kinds=frozenset({"group"}), mode="mixed", times=frozenset({"evening"}), capacity=2, load=1, refusals=1,
)  # fmt: skip
SITUATION = Situation((MENTOR,), (MENTEE,), mentee_marks={(1, 10): Mark(Liking.LIKE, 2)})


def test_every_part_is_worth_what_two_people_have_in_common_and_says_so() -> None:
    found = score(SITUATION, MENTOR, MENTEE)
    assert {one.part.value: (one.value, one.reason) for one in found.parts} == {
        "difficulties": (666, Reason("covers", 3, ("lessons", "goals"))),
        "subject": (1000, Reason("same-subject")),
        "experience": (600, Reason("experience", 3)),
        "category": (1000, Reason("category-burnout")),
        "form_and_kind": (1000, Reason("wish", 2, ("teacher_to_teacher", "group"))),
        "meeting": (700, Reason("times", 1, ("evening",))),
        "load": (500, Reason("room", 1)),
        "refusals": (500, None),
        "mentor_mark": (0, None),
        "mentee_mark": (920, Reason("mentee-likes")),
    }
    assert found.points == 30 * 666 + 15_000 + 5 * 600 + 5000 + 5000 + 5 * 700 + 3 * 500 + 2 * 500 + 15 * 920
    assert found.percent == found.points // 1000
    assert found.reasons[0] == Reason("covers", 3, ("lessons", "goals"))


def test_nothing_in_common_has_no_reasons_but_room() -> None:
    stranger = Mentor(1, subject="music", categories=frozenset({"student"}), forms=frozenset({"x"}),
                      kinds=frozenset({"reverse"}), capacity=2, load=1, refusals=1)  # fmt: skip
    alone = Situation((stranger,), (MENTEE,))
    assert score(alone, stranger, MENTEE).reasons == (Reason("room", 1),)
    assert score(alone, stranger, MENTEE).of(Part.FORM_AND_KIND).points == 0


def test_digital_skills_are_taught_by_whoever_has_them_whatever_they_prefer() -> None:
    learner = replace(MENTEE, category="digital_skills")
    skilled = replace(MENTOR, competences=frozenset({"digital"}))
    assert score(SITUATION, skilled, learner).of(Part.CATEGORY).reason == Reason("category-digital")
    assert score(SITUATION, MENTOR, learner).of(Part.CATEGORY).value == 0


def test_a_weight_of_nothing_counts_for_nothing() -> None:
    only_subject = Weights(0, 7, 0, 0, 0, 0, 0, 0, 0, 0)
    found = score(replace(SITUATION, weights=only_subject), MENTOR, MENTEE)
    assert (found.points, found.percent) == (7000, 100)


@pytest.mark.parametrize("wrong", [-1, 101])
def test_weights_are_from_nothing_to_a_hundred(wrong: int) -> None:
    with pytest.raises(ValueError, match="from 0 to 100"):
        Weights(difficulties=wrong)
    with pytest.raises(ValueError, match="above 0"):
        Weights(*[0] * len(Part))


LIKES_NOT = {(1, 10): Mark(Liking.NO)}


@pytest.mark.parametrize(
    ("bar", "mentor", "mentee", "situation"),
    [
        (Bar.MENTOR_PAUSED, {"is_paused": True}, {}, {}),
        (Bar.MENTEE_PAUSED, {}, {"is_paused": True}, {}),
        (Bar.MENTOR_CONSENT, {"has_consented": False}, {}, {}),
        (Bar.MENTEE_CONSENT, {}, {"has_consented": False}, {}),
        (Bar.NOT_ADMITTED, {"is_admitted": False}, {}, {}),
        (Bar.NO_CAPACITY, {"load": 2}, {}, {}),
        (Bar.SAME_PERSON, {"id": 10}, {}, {}),
        (Bar.KEPT_APART, {}, {}, {"apart": frozenset({(1, 10)})}),
        (Bar.KEPT_APART, {}, {}, {"apart": frozenset({(10, 1)})}),
        (Bar.CONFLICT, {}, {}, {"conflicts": frozenset({(10, 1)})}),
        (Bar.LINE_MANAGER, {}, {"manager_id": 1}, {}),
        (Bar.REFUSED, {}, {}, {"refused": frozenset({(1, 10)})}),
        (Bar.PAIRED, {}, {}, {"paired": frozenset({(1, 10)})}),
        (Bar.MENTOR_SAID_NO, {}, {}, {"mentor_marks": LIKES_NOT}),
        (Bar.MENTEE_SAID_NO, {}, {}, {"mentee_marks": LIKES_NOT}),
        (Bar.FORM, {"forms": frozenset({"lecturer_to_young_teacher"})}, {},
         {"forms": ("teacher_to_teacher", "lecturer_to_young_teacher")}),
        (Bar.KIND, {"kinds": frozenset({"speed"})}, {}, {"kinds": ("traditional",)}),
        (Bar.FORBIDDEN, {}, {}, {"forbidden": frozenset({(1, 10)})}),
    ],
)  # fmt: skip
def test_each_hard_rule_alone_keeps_two_apart(
    bar: Bar, mentor: dict[str, object], mentee: dict[str, object], situation: dict[str, object]
) -> None:
    one, two = replace(MENTOR, **mentor), replace(MENTEE, **mentee)  # type: ignore[arg-type]
    around = Situation((one,), (two,), **situation)  # type: ignore[arg-type]
    assert bars(Situation((MENTOR,), (MENTEE,)), MENTOR, MENTEE) == ()
    assert bars(around, one, two) == (bar,)
    assert one_by_one(around).couples == ()


def test_a_line_manager_may_be_the_mentor_where_a_head_is_asked_for_or_the_profile_allows_it() -> None:
    subordinate = replace(MENTEE, manager_id=1)
    assert bars(replace(SITUATION, excludes_line_manager=False), MENTOR, subordinate) == ()
    head = replace(MENTOR, forms=frozenset({"head_to_teacher", "teacher_to_teacher"}))
    assert bars(SITUATION, head, subordinate) == (Bar.LINE_MANAGER,)
    assert bars(SITUATION, head, replace(subordinate, form="head_to_teacher")) == ()


def test_a_group_raises_what_a_mentor_can_take_and_needs_no_minimum() -> None:
    mentees = tuple(replace(MENTEE, id=number) for number in range(10, 15))
    group = replace(MENTOR, capacity=1, load=0, group_capacity=4)
    assert one_by_one(Situation((group,), mentees)).served == 4
    assert one_by_one(Situation((group,), mentees[:1])).served == 1


def test_a_pair_has_the_form_the_mentee_wishes_else_the_first_that_both_can() -> None:
    forms = ("employer_to_student", "teacher_to_teacher", "head_to_teacher")
    around = replace(SITUATION, forms=forms)
    head = replace(MENTOR, forms=frozenset(forms))
    assert form_of(around, head, replace(MENTEE, form="head_to_teacher")) == "head_to_teacher"
    assert form_of(around, head, replace(MENTEE, form="")) == "teacher_to_teacher"
    assert form_of(around, head, replace(MENTEE, form="", category="student")) == "employer_to_student"


def test_who_was_left_out_is_told_why_and_what_would_help() -> None:
    music, paused, barred = replace(MENTEE, id=11, subject="music"), replace(MENTEE, id=12, is_paused=True), 13
    mentees = (MENTEE, music, paused, replace(MENTEE, id=barred))
    free = replace(MENTOR, id=2, load=0, capacity=1, kinds=frozenset({"speed"}))
    around = Situation((MENTOR, free), mentees, kinds=("group",), refused=frozenset({(1, barred)}))
    found = one_by_one(around)
    assert found.couples == ((1, 10),)
    lacks = {one: why(around, found, one) for one in found.unserved}
    assert {one: said.lack for one, said in lacks.items()} == {11: Lack.NO_SUBJECT, 12: Lack.OWN, 13: Lack.BARRED}
    assert lacks[barred].bars == ((Bar.REFUSED, 1), (Bar.KIND, 1))
    assert {(one.remedy, one.option): one.count for one in remedies(around, found)} == {
        (Remedy.MENTOR_OF_SUBJECT, "music"): 1, (Remedy.MENTOR_OF_SUBJECT, "physics"): 1, (Remedy.MENTEE_PAUSE, ""): 1,
    }  # fmt: skip


def test_what_helps_does_help() -> None:
    mentees = tuple(replace(MENTEE, id=number) for number in (10, 11, 12))
    around = Situation((MENTOR,), mentees)
    [helped] = remedies(around, one_by_one(around))
    assert (helped.remedy, helped.count, helped.option) == (Remedy.MENTOR_OF_SUBJECT, 2, "physics")
    more = tuple(replace(MENTOR, id=number, load=1) for number in (2, 3))
    assert one_by_one(replace(around, mentors=(MENTOR, *more))).unserved == ()


def test_without_mentors_who_agree_their_consent_helps() -> None:
    around = Situation((replace(MENTOR, has_consented=False),), (MENTEE,))
    found = one_by_one(around)
    assert why(around, found, 10).lack is Lack.NO_MENTORS
    assert [one.remedy for one in remedies(around, found)] == [Remedy.MENTOR_CONSENT]


def test_two_are_swapped_and_the_difference_is_told() -> None:
    other, second = replace(MENTOR, id=2, subject="music"), replace(MENTEE, id=11, subject="music")
    around = Situation((MENTOR, other), (MENTEE, second))
    known = one_by_one(around)
    assert known.couples == ((1, 10), (2, 11))
    after = what_if(around, known, swapped(around, (1, 10), (2, 11)))
    assert difference(known, after).added == ((2, 10), (1, 11))
    assert difference(known, after).removed == known.couples
    assert (difference(known, after).served, difference(known, after).points) == (0, -30_000)


def test_a_swap_against_a_hard_rule_is_refused_in_words() -> None:
    other, second = replace(MENTOR, id=2), replace(MENTEE, id=11)
    around = Situation((MENTOR, other), (MENTEE, second), refused=frozenset({(1, 11)}))
    with pytest.raises(WrongState) as refusal:
        swapped(around, (1, 10), (2, 11))
    assert (refusal.value.key, refusal.value.variables) == ("match-barred", {"bar": "refused"})


def test_a_lock_against_a_hard_rule_does_not_stand_and_is_named() -> None:
    around = replace(SITUATION, refused=frozenset({(1, 10)})).with_lock((1, 10))
    found = one_by_one(around)
    assert isinstance(found, Proposal)
    assert (found.couples, broken_locks(around, found)) == ((), ((1, 10),))


def test_other_mentors_need_a_run_of_their_own() -> None:
    with pytest.raises(ValueError, match="same mentors"):
        what_if(SITUATION, one_by_one(SITUATION), replace(SITUATION, mentors=()))
