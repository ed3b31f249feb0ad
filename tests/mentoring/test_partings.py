"""An application goes its way once, keeps the law's notice, and is refused only where it can be."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring import partings
from mentoring.errors import BadInput, WrongState
from mentoring.partings import Act, Parting, PartingKind, PartingState
from mentoring.workdays import NOTICE_DAYS, after

# A Tuesday.
TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 8, tzinfo=UTC)
KINDS = st.sampled_from(PartingKind)


def asked(kind: PartingKind, reason: str = "", days: int = 3) -> Parting:
    return partings.ask(Parting(1, 1, 9, kind, 2, TODAY, reason=reason), TODAY, days)


def test_a_mentor_needs_nobodys_leave_and_a_decider_has_until_the_notice_runs_out() -> None:
    one = asked(PartingKind.RESIGNATION, days=10)
    assert (one.state, one.last_day, one.due_on) == (PartingState.ASKED, date(2026, 11, 27), date(2026, 11, 27))
    with pytest.raises(WrongState, match="parting-of-right-resignation"):
        partings.refuse(one, "Некем заменить")
    with pytest.raises(WrongState, match="parting-not-yet"):
        partings.finish(one, TODAY + timedelta(2), NOW)
    assert partings.finish(one, date(2026, 11, 27), NOW).state is PartingState.DONE


def test_a_change_of_mentor_passes_everybody_of_the_list_and_then_notice_begins() -> None:
    one = asked(PartingKind.REPLACEMENT)
    assert (one.due_on, one.last_day) == (date(2026, 11, 27), None)
    passed = partings.grant(one, date(2026, 11, 25), next_stage=1, decision_days=3)
    assert (passed.state, passed.stage, passed.due_on) == (PartingState.ASKED, 1, date(2026, 11, 30))
    granted = partings.grant(passed, date(2026, 11, 26), next_stage=None, decision_days=3)
    assert (granted.state, granted.last_day, granted.due_on) == (PartingState.GRANTED, date(2026, 12, 1), None)
    at_once = partings.grant(one, TODAY, next_stage=None, decision_days=3)
    assert at_once.state is PartingState.GRANTED


def test_a_late_answer_to_a_resignation_does_not_make_it_longer() -> None:
    granted = partings.grant(asked(PartingKind.RESIGNATION), date(2026, 11, 26), None, 3)
    assert granted.last_day == date(2026, 11, 27)


def test_a_refusal_says_why() -> None:
    one = asked(PartingKind.REPLACEMENT)
    with pytest.raises(BadInput, match="parting-answer-expected"):
        partings.refuse(one, "  ")
    with pytest.raises(BadInput, match="reason-words-expected"):
        partings.refuse(one, "…")
    with pytest.raises(BadInput, match="reason-too-long"):
        partings.refuse(one, "н" * 501)
    assert partings.refuse(one, "Давайте сначала поговорим").answer == "Давайте сначала поговорим"


def test_what_both_want_is_offered_first() -> None:
    one = asked(PartingKind.MUTUAL)
    assert (one.state, one.due_on) == (PartingState.OFFERED, None)
    assert partings.disagree(one).state is PartingState.REFUSED
    agreed = partings.agree(one, TODAY, 3)
    assert (agreed.state, agreed.due_on) == (PartingState.ASKED, date(2026, 11, 27))


def test_the_employer_decides_by_asking_and_gives_notice() -> None:
    one = asked(PartingKind.CANCELLATION)
    assert (one.state, one.last_day) == (PartingState.GRANTED, date(2026, 11, 27))


def test_an_order_has_a_number_and_a_day_that_has_come() -> None:
    one = asked(PartingKind.CANCELLATION)
    for number, dated, key in (("  ", TODAY, "parting-number-expected"), ("1" * 31, TODAY, "order-number-too-long"),
                               ("12", TODAY + timedelta(1), "paper-date-in-future")):  # fmt: skip
        with pytest.raises(BadInput, match=key):
            partings.record_order(one, number, dated, TODAY)
    ordered = partings.record_order(one, " 12  - к ", TODAY, TODAY)
    assert (ordered.state, ordered.order_number, ordered.ordered_on) == (PartingState.ORDERED, "12 - к", TODAY)
    done = partings.finish(one, date(2026, 11, 27), NOW)
    late = partings.record_order(done, "13", date(2026, 11, 27), date(2026, 12, 1))
    assert (late.state, late.order_number) == (PartingState.DONE, "13")


def test_a_member_is_told_of_their_own_application_and_of_a_common_one() -> None:
    one = asked(PartingKind.REPLACEMENT)
    assert (partings.is_told_of(one, 2), partings.is_told_of(one, 1)) == (True, False)
    assert partings.is_told_of(asked(PartingKind.MUTUAL), 1)


ACTS: dict[Act, Callable[[Parting, date], Parting]] = {
    Act.AGREE: lambda one, day: partings.agree(one, day, 3),
    Act.DISAGREE: lambda one, _day: partings.disagree(one),
    Act.WITHDRAW: lambda one, _day: partings.withdraw(one),
    Act.GRANT: lambda one, day: partings.grant(one, day, 1 - one.stage or None, 3),
    Act.REFUSE: lambda one, _day: partings.refuse(one, "Нет"),
    Act.RECORD_ORDER: lambda one, day: partings.record_order(one, "5", day, day),
    Act.FINISH: lambda one, day: partings.finish(one, day, NOW),
    Act.LAPSE: lambda one, _day: partings.lapse(one),
}


@given(KINDS, st.lists(st.tuples(st.sampled_from(Act), st.integers(0, 3)), max_size=12))
def test_every_act_in_every_state_is_done_by_the_table_or_refused_in_words(
    kind: PartingKind, way: list[tuple[Act, int]]
) -> None:
    one, today = asked(kind, "Так лучше"), TODAY
    for act, days in way:
        today += timedelta(days)
        row = partings.MACHINE.row(one.state, act)
        try:
            after_it = ACTS[act](one, today)
        except WrongState as error:
            refusal = error.key
        else:
            refusal = ""
        if refusal:
            assert row is None or refusal.startswith(("parting-of-right", "parting-not-yet"))
            continue
        assert row is not None
        assert after_it.state in row.targets
        one = after_it
        if one.state in (*partings.AHEAD, PartingState.DONE):
            assert one.last_day
            assert one.last_day >= after(TODAY, NOTICE_DAYS)
