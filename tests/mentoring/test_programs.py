"""A personal program's words, agreements and versions."""

from dataclasses import replace
from datetime import date

import pytest

from mentoring.actors import Role
from mentoring.errors import BadInput, DomainError, WrongState
from mentoring.kinds import REVERSE, SITUATIONAL, TRADITIONAL
from mentoring.program_activities import Activity, check_days, read_field
from mentoring.program_parts import LIMITS, Part, Plan, lacking, parts_of, read_lines, read_words, required_of
from mentoring.programs import (
    OPEN,
    Version,
    VersionKind,
    VersionState,
    agree,
    approve,
    changeable,
    decides,
    edited,
    next_version,
    send_back,
    superseded,
    take_back,
    withdraw,
)

STARTS, ENDS, TODAY = date(2026, 9, 14), date(2027, 5, 31), date(2026, 9, 20)
EMPTY = Plan(STARTS, ENDS, "teacher_to_teacher")
FULL = replace(
    EMPTY, problem="Шумно", goal="Вести урок спокойно", objectives=("Планировать", "Проводить"), mode="in_person",
    difficulties=("difficulties.lessons",), schedule="По вторникам", expected="Тихо", criteria="Посещение урока",
)  # fmt: skip
ACTIVITY = Activity(1, 1, "Посетить урок")
MENTOR, MENTEE = 1, 2
CHAIN = ("curator", "director")


def version(state: VersionState = VersionState.DRAFT, kind: VersionKind = VersionKind.FIRST) -> Version:
    return Version(1, 1, 1, FULL, kind, state, (ACTIVITY,))


def refused(call: object, *args: object) -> DomainError:
    with pytest.raises(DomainError) as caught:
        call(*args)  # type: ignore[operator]
    return caught.value


def test_the_last_yes_sends_the_program_on_and_a_change_of_words_takes_every_yes_back() -> None:
    one = agree(version(), MENTOR, (MENTOR, MENTEE), TRADITIONAL)
    assert (one.state, one.agreed) == (VersionState.PROPOSED, frozenset({MENTOR}))
    assert agree(one, MENTEE, (MENTOR, MENTEE), TRADITIONAL).state is VersionState.SUBMITTED
    changed = edited(one, replace(one.plan, goal="Иначе"))
    assert (changed.state, changed.agreed, changed.revision) == (VersionState.DRAFT, frozenset(), one.revision + 1)


def test_nobody_agrees_to_a_program_with_empty_parts() -> None:
    bare = replace(version(), plan=EMPTY, activities=())
    error = refused(agree, bare, MENTOR, (MENTOR, MENTEE), TRADITIONAL)
    assert isinstance(error, WrongState)
    assert (error.key, error.variables) == ("program-parts-lacking", {"count": len(required_of(TRADITIONAL))})


def test_situational_mentoring_needs_no_schedule_and_reverse_needs_goals_both_ways() -> None:
    assert Part.SCHEDULE not in required_of(SITUATIONAL)
    assert lacking(FULL, 1, TRADITIONAL) == ()
    assert lacking(FULL, 1, REVERSE) == (Part.GOAL_BACK, Part.OBJECTIVES_BACK)
    assert Part.GOAL_BACK in parts_of(REVERSE)
    assert Part.GOAL_BACK not in parts_of(TRADITIONAL)


def test_those_of_the_profile_approve_one_after_the_other() -> None:
    waiting = version(VersionState.SUBMITTED)
    assert decides(waiting, [Role.CURATOR], CHAIN)
    assert not decides(waiting, [Role.DIRECTOR], CHAIN)
    passed = approve(waiting, CHAIN, TODAY)
    assert (passed.state, passed.approved_on) == (VersionState.SUBMITTED, None)
    assert decides(passed, [Role.DIRECTOR], CHAIN)
    assert not decides(passed, [Role.CURATOR], CHAIN)
    done = approve(passed, CHAIN, TODAY)
    assert (done.state, done.approved_on) == (VersionState.APPROVED, TODAY)
    assert superseded(done).state is VersionState.REPLACED


def test_a_version_is_returned_with_a_remark_only_and_begins_at_the_first_who_decides_again() -> None:
    passed = approve(version(VersionState.SUBMITTED), CHAIN, TODAY)
    assert refused(send_back, passed, 0).key == "program-remark-expected"
    back = send_back(passed, 1)
    assert (back.state, back.approvals) == (VersionState.RETURNED, 0)
    assert edited(back).state is VersionState.RETURNED
    again = agree(agree(back, MENTOR, (MENTOR, MENTEE), TRADITIONAL), MENTEE, (MENTOR, MENTEE), TRADITIONAL)
    assert (again.state, again.approvals) == (VersionState.SUBMITTED, 0)


def test_what_is_submitted_is_changed_only_when_taken_back() -> None:
    waiting = version(VersionState.SUBMITTED)
    assert refused(edited, waiting).key == "program-moved-on"
    assert take_back(waiting).state is VersionState.DRAFT
    assert refused(take_back, version()).key == "program-moved-on"


def test_an_amendment_begins_from_what_is_in_force_and_only_one_at_a_time() -> None:
    valid = version(VersionState.APPROVED)
    later = replace(FULL, ends_on=date(2027, 8, 31))
    new = next_version([valid], VersionKind.EXTENSION, later, " Не успели ")
    assert (new.number, new.plan.ends_on, new.activities) == (2, later.ends_on, valid.activities)
    assert new.reason == "Не успели"
    for state in OPEN:
        open_one = replace(new, id=2, state=state)
        assert refused(next_version, [valid, open_one], VersionKind.AMENDMENT, FULL, "").key == (
            "program-change-under-way"
        )
    assert refused(next_version, [version()], VersionKind.AMENDMENT, FULL, "").key == "program-not-in-force"
    assert withdraw(new).state is VersionState.WITHDRAWN
    assert refused(withdraw, version()).key == "program-first-version"


def test_an_amendment_changes_what_the_profile_lets_it_change() -> None:
    assert Part.FORM not in changeable(VersionKind.FIRST, ())
    assert changeable(VersionKind.AMENDMENT, ("term",)) == {Part.STARTS_ON, Part.ENDS_ON}
    assert changeable(VersionKind.AMENDMENT, ("term", "plan", "form")) == frozenset(Part)


def test_words_are_kept_as_typed_within_their_limit_and_a_dash_leaves_nothing() -> None:
    assert read_words(Part.GOAL, "  Вести\nурок ") == "Вести\nурок"
    assert read_words(Part.GOAL, "–") == ""
    long = "я" * (LIMITS[Part.GOAL] + 1)
    error = refused(read_words, Part.GOAL, long)
    assert (error.key, error.variables) == ("program-words-too-long", {"max": 1000, "length": 1001})
    assert refused(read_words, Part.GOAL, "\u200e \n").key == "program-words-expected"


def test_a_list_is_read_line_by_line_without_its_numbers() -> None:
    assert read_lines("1. Планировать\n2) Проводить\n\n– Проводить\n• Смотреть 5 уроков") == (
        "Планировать", "Проводить", "Смотреть 5 уроков",
    )  # fmt: skip
    assert read_lines("-") == ()
    assert refused(read_lines, "\n".join(f"Задача {n}" for n in "абвгдежзикл")).variables == {"max": 10, "count": 11}
    assert refused(read_lines, "я" * 301).key == "program-line-too-long"
    assert refused(read_lines, " ").key == "program-words-expected"


def test_an_activity_lies_within_the_program_and_its_end_after_its_start() -> None:
    check_days(None, ENDS, STARTS, ENDS)
    assert refused(check_days, date(2026, 10, 2), date(2026, 10, 1), STARTS, ENDS).key == (
        "program-activity-days-crossed"
    )
    error = refused(check_days, None, date(2027, 6, 1), STARTS, ENDS)
    assert (error.key, error.variables["day"]) == ("program-activity-outside", "01.06.2027")
    with pytest.raises(BadInput, match="program-activity-title-expected"):
        read_field("title", " - ")
    assert read_field("result", "-") == ""
    assert replace(ACTIVITY, ends_on=TODAY).is_late(date(2026, 9, 21))
    assert not replace(ACTIVITY, ends_on=TODAY, done_on=TODAY).is_late(date(2026, 9, 21))
