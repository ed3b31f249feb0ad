"""What each kind asks of a pair, and what bound pairs do together."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from mentoring import groups, kinds, pairs
from mentoring.consents import PaperConsent
from mentoring.errors import BadInput, WrongState
from mentoring.kinds import GROUP, REVERSE, SHORT_TERM, Need
from mentoring.pair_states import PairStatus, Step
from mentoring.pairs import Pair

STARTS, ENDS = date(2026, 9, 14), date(2026, 12, 14)
TODAY = date(2026, 9, 1)
GOALS = "Научиться планировать урок с разноуровневыми заданиями"
MONTHS = {"сентября": 9, "ноября": 11}


def made(number: int, mentee: int = 0, kind: str = GROUP, **known: object) -> Pair:
    pair = Pair(number, 1, 1, mentee or number + 10, STARTS, ENDS, "teacher_to_teacher", kind, group_id=5)
    return replace(pair, **known)  # type: ignore[arg-type]


def agreed(number: int, *signed: int, kind: str = GROUP, **known: object) -> Pair:
    pair = replace(made(number, kind=kind, status=PairStatus.AGREED), **known)  # type: ignore[arg-type]
    papers = tuple(PaperConsent(person, TODAY, "Папка") for person in signed)
    return replace(pair, consented=frozenset(pair.members), papers=papers)


def key_of(refused: Callable[[], object]) -> str:
    with pytest.raises((BadInput, WrongState)) as caught:
        refused()
    return caught.value.key


def test_short_term_demands_goals_and_dates_reverse_goals_others_nothing() -> None:
    assert kinds.lacking(SHORT_TERM, "", ()) == (Need.GOALS, Need.SCHEDULE)
    assert kinds.lacking(SHORT_TERM, GOALS, (STARTS,)) == ()
    assert kinds.lacking(REVERSE, "", ()) == (Need.GOALS,)
    assert all(kinds.lacking(one, "", ()) == () for one in ("traditional", "situational", "virtual", GROUP))


def test_a_short_term_pair_with_all_papers_waits_for_its_goals_and_dates() -> None:
    pair = agreed(1, 1, kind=SHORT_TERM, group_id=None)
    signed = pairs.record_paper(pair, PaperConsent(11, TODAY, "Папка"), TODAY)
    assert (signed.status, signed.unsigned()) == (PairStatus.AGREED, ())
    aimed = pairs.set_aims(signed, goals=GOALS)
    assert groups.settle([aimed])[0].status is PairStatus.AGREED
    planned = pairs.set_aims(aimed, schedule=(STARTS, date(2026, 10, 1)))
    assert groups.settle([planned])[0].status is PairStatus.SUBMITTED
    with pytest.raises(WrongState):
        pairs.set_aims(groups.settle([planned])[0], goals=GOALS)


@pytest.mark.parametrize(
    ("typed", "key"),
    [("", "kind-schedule-expected"), ("скоро", "kind-schedule-expected"), ("14.09.2026, да", "kind-schedule-expected"),
     ("14.09.2026", "kind-schedule-count"), ("13.09.2026, 20.09.2026", "kind-schedule-outside"),
     ("20.09.2026, 15.12.2026", "kind-schedule-outside")],
)  # fmt: skip
def test_a_schedule_that_cannot_be_used_says_why(typed: str, key: str) -> None:
    assert key_of(lambda: kinds.check_schedule(kinds.read_schedule(typed, MONTHS), STARTS, ENDS)) == key


def test_days_are_read_in_any_order_and_kept_once() -> None:
    typed = "2 ноября 2026; 14.09.2026\n14.09.2026, 2026-10-05"
    found = kinds.check_schedule(kinds.read_schedule(typed, MONTHS), STARTS, ENDS)
    assert found == (date(2026, 9, 14), date(2026, 10, 5), date(2026, 11, 2))


@pytest.mark.parametrize(("weeks", "count"), [(1, 14), (2, 7), (4, 4)])
def test_a_regular_schedule_stays_inside_the_program(weeks: int, count: int) -> None:
    found = kinds.regular(STARTS, ENDS, weeks)
    assert (len(found), found[0]) == (count, STARTS)
    assert kinds.check_schedule(found, STARTS, ENDS) == found
    assert len(kinds.regular(STARTS, date(2028, 9, 14), 1)) == kinds.MOST_DAYS


def test_goals_have_a_length() -> None:
    assert key_of(lambda: kinds.read_goals("Учиться")) == "kind-goals-expected"
    assert key_of(lambda: kinds.read_goals("ц" * 1001)) == "kind-goals-too-long"
    assert kinds.read_goals(f" {GOALS} ") == GOALS


@pytest.mark.parametrize(
    "typed", ["кабинет 5", "", "http://", "https://один", "ftp://meet.example.ru/1", "https://a.b c"]
)
def test_only_a_link_is_a_place_at_a_distance(typed: str) -> None:
    assert key_of(lambda: kinds.read_link(typed)) == "kind-link-expected"


@pytest.mark.parametrize("typed", ["https://meet.example.ru/kabinet-5", "HTTP://Example.org", " https://a.b/c?d=1#e "])
def test_a_link_is_kept_as_it_is(typed: str) -> None:
    assert kinds.read_link(typed) == typed.strip()


def test_a_further_mentor_needs_an_area_of_their_own() -> None:
    kinds.check_area("", [])
    kinds.check_area("methods", ["subject", ""])
    assert key_of(lambda: kinds.check_area("", [""])) == "kind-area-expected"
    assert key_of(lambda: kinds.check_area("subject", ["subject"])) == "kind-area-taken"


def test_a_mentor_speaks_for_the_whole_group_and_a_mentee_for_themselves() -> None:
    bound = [made(1), made(2), made(3, consented=frozenset({1}))]
    assert [one.id for one in groups.spoken_for(bound, 1, Step.CONSENT)] == [1, 2]
    assert [one.id for one in groups.spoken_for(bound, 12, Step.CONSENT)] == [2]
    assert [one.id for one in groups.spoken_for(bound, 1, Step.DECLINE)] == [1, 2, 3]


def test_a_group_goes_to_the_director_when_nobody_is_still_asked_and_every_sheet_is_there() -> None:
    waits = [agreed(1, 1, 11), agreed(2, 12), made(3)]
    assert {one.status for one in groups.settle(waits)} == {PairStatus.AGREED, PairStatus.PROPOSED}
    declined = replace(waits[2], status=PairStatus.DECLINED)
    gone = groups.settle([waits[0], waits[1]]), groups.settle([waits[0], waits[1], declined])
    assert all(one.status is PairStatus.SUBMITTED and not one.unsigned() for one in gone[0])
    assert [one.status for one in gone[1]] == [PairStatus.SUBMITTED, PairStatus.SUBMITTED, PairStatus.DECLINED]


def test_a_group_of_one_waits_for_a_decision() -> None:
    alone = agreed(1, 1, 11)
    assert groups.is_small([alone, made(2, status=PairStatus.DECLINED)])
    assert groups.settle([alone])[0].status is PairStatus.AGREED
    pair = groups.alone(alone)
    assert (pair.kind, pair.group_id, groups.settle([pair])[0].status) == ("traditional", None, PairStatus.SUBMITTED)
    assert not groups.is_small([agreed(1), agreed(2)])
    assert not groups.is_small([agreed(1, kind=REVERSE)])


@pytest.mark.parametrize("status", PairStatus)
def test_what_is_left_of_a_group_can_be_ended_while_it_is_under_way(status: PairStatus) -> None:
    pair = made(1, status=status)
    if status not in pairs.OPEN:
        assert key_of(lambda: groups.dissolve(pair, "")) == "pair-moved-on"
        assert key_of(lambda: groups.alone(pair)) == "pair-moved-on"
    else:
        began = status in (PairStatus.SUBMITTED, PairStatus.APPROVED, PairStatus.ACTIVE)
        assert groups.dissolve(pair, "").status is (PairStatus.ENDED if began else PairStatus.DECLINED)


def test_a_group_has_two_members_at_least_and_a_name() -> None:
    assert groups.check_members([3, 4, 3]) == (3, 4)
    assert key_of(lambda: groups.check_members([3, 3])) == "group-members-expected"
    assert key_of(lambda: groups.check_members(range(13))) == "group-members-expected"
    assert key_of(lambda: groups.read_title("  ")) == "group-title-expected"
    assert groups.read_title(" Молодые   учителя ") == "Молодые учителя"
