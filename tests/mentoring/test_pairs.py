"""A pair becomes active only by both yeses, both papers and an order, whatever is pressed in whatever order."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

from mentoring import pairs
from mentoring.actors import Actor, Role
from mentoring.consents import PaperConsent
from mentoring.errors import BadInput, DomainError, NotAllowed, WrongState
from mentoring.notices import Kind
from mentoring.orders import Act, Line, Order
from mentoring.pairs import Pair, PairStatus, Step

TODAY = date(2026, 9, 1)
MENTOR, MENTEE, CURATOR, DIRECTOR, STRANGER = range(1, 6)
NEW = Pair(9, 1, MENTOR, MENTEE, date(2026, 9, 14), date(2027, 5, 31), "teacher_to_teacher", "traditional",
           curator_id=CURATOR)  # fmt: skip
LINE = Line(NEW.id, Act.ASSIGN, NEW.starts_on, date(2027, 4, 30))
ORDER = Order(4, 1, 4, "4", TODAY, lines=(LINE,))
SIGNED = replace(ORDER, signed_on=TODAY)
ROLES = {MENTOR: Role.MENTOR, MENTEE: Role.MENTEE, CURATOR: Role.CURATOR, DIRECTOR: Role.DIRECTOR}


def actor(person: int) -> Actor:
    return Actor("test", person_id=person, organization_id=1, roles=frozenset({ROLES.get(person, Role.MENTEE)}))


@pytest.mark.parametrize("signs", [".", "-1", "…", "№ 5"])
def test_signs_are_no_reason_and_none_at_all_may_do(signs: str) -> None:
    with pytest.raises(BadInput, match="reason-words-expected"):
        pairs.decline(NEW, MENTEE, signs)
    assert pairs.decline(NEW, MENTEE, "5 класс").reason == "5 класс"
    assert pairs.decline(NEW, MENTEE, " ").reason == ""


def paper(person: int, signed_on: date = TODAY) -> PaperConsent:
    return PaperConsent(person, signed_on, "Папка 7")


def agreed() -> Pair:
    return pairs.consent(pairs.consent(NEW, MENTOR), MENTEE)


def submitted() -> Pair:
    return pairs.record_paper(pairs.record_paper(agreed(), paper(MENTOR), TODAY), paper(MENTEE), TODAY)


class PairMachine(RuleBasedStateMachine):
    """Random steps by random people, those they may not take included."""

    people = st.sampled_from([MENTOR, MENTEE, CURATOR, DIRECTOR, STRANGER])
    # One that is signed, and those that lack something.
    orders = st.sampled_from(
        [
            SIGNED, ORDER, replace(SIGNED, number=""), replace(SIGNED, lines=()), replace(SIGNED, id=5),
            replace(SIGNED, lines=(replace(LINE, act=Act.EXTEND),)),
        ]
    )  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.pair, self.today = NEW, TODAY
        self.yeses: set[int] = set()
        self.papers: set[int] = set()
        self.ordered = self.signed = False

    def offered(self, person: int, step: Step) -> bool:
        return step in pairs.steps(self.pair, actor(person))

    @rule(person=people)
    def consent(self, person: int) -> None:
        offered = self.offered(person, Step.CONSENT)
        try:
            self.pair = pairs.consent(self.pair, pairs.require_member(self.pair, actor(person)))
        except DomainError:
            assert not offered
            return
        self.yeses.add(person)

    @rule(person=people, reason=st.text(max_size=600))
    def decline(self, person: int, reason: str) -> None:
        offered = self.offered(person, Step.DECLINE)
        try:
            self.pair = pairs.decline(self.pair, pairs.require_member(self.pair, actor(person)), reason)
        except BadInput:
            assert len(reason) > pairs.REASON_LIMIT or not any(sign.isalpha() for sign in reason)
        except DomainError:
            assert not offered
        else:
            assert offered

    @rule(person=people, days=st.integers(-3, 1))
    def record_paper(self, person: int, days: int) -> None:
        try:
            self.pair = pairs.record_paper(self.pair, paper(person, self.today + timedelta(days)), self.today)
        except DomainError:
            return
        assert days <= 0
        assert person in NEW.members
        self.papers.add(person)

    @rule()
    def approve(self) -> None:
        try:
            self.pair = pairs.approve(self.pair, ORDER)
        except WrongState:
            return
        self.ordered = True

    @rule()
    def send_back(self) -> None:
        try:
            self.pair = pairs.send_back(self.pair, "Нет подписи")
        except WrongState:
            return
        self.papers.clear()

    @rule(order=orders)
    def activate(self, order: Order) -> None:
        try:
            self.pair = pairs.activate(self.pair, order)
        except WrongState:
            return
        assert order == SIGNED
        self.signed = True

    @rule(days=st.integers(1, 400))
    def time_passes(self, days: int) -> None:
        self.today += timedelta(days)

    @rule()
    def complete(self) -> None:
        try:
            self.pair = pairs.complete(self.pair, self.today)
        except WrongState:
            return
        assert self.today >= self.pair.ends_on

    @invariant()
    def nobody_works_without_both_yeses_both_papers_and_a_signed_order(self) -> None:
        if self.pair.status in (PairStatus.ACTIVE, PairStatus.COMPLETED):
            assert self.yeses >= set(NEW.members)
            assert self.papers >= set(NEW.members)
            assert self.ordered
            assert self.signed
            assert self.pair.order_id == ORDER.id

    @invariant()
    def a_stranger_is_offered_nothing(self) -> None:
        assert pairs.steps(self.pair, actor(STRANGER)) == set()

    @invariant()
    def a_declined_pair_is_over(self) -> None:
        if self.pair.status is PairStatus.DECLINED:
            assert all(pairs.steps(self.pair, actor(person)) == set() for person in range(1, 6))


TestPairMachine = PairMachine.TestCase


def test_one_yes_given_twice_is_one_yes() -> None:
    once = pairs.consent(NEW, MENTOR)
    assert pairs.consent(once, MENTOR) == once
    assert once.status is PairStatus.PROPOSED


def test_a_yes_may_be_taken_back_until_the_papers_are_in() -> None:
    assert pairs.decline(agreed(), MENTOR, " Уезжаю ").reason == "Уезжаю"
    with pytest.raises(WrongState, match="pair-moved-on"):
        pairs.decline(submitted(), MENTOR, "Уезжаю")


def test_a_paper_recorded_again_replaces_the_earlier_one() -> None:
    first = pairs.record_paper(agreed(), paper(MENTOR, TODAY - timedelta(1)), TODAY)
    again = pairs.record_paper(first, paper(MENTOR), TODAY)
    assert (again.papers, again.unsigned()) == ((paper(MENTOR),), (MENTEE,))


def test_a_remark_goes_when_the_papers_come_again() -> None:
    returned = pairs.send_back(submitted(), " Нет подписи ")
    assert (returned.status, returned.remark, returned.papers) == (PairStatus.AGREED, "Нет подписи", ())
    again = pairs.record_paper(pairs.record_paper(returned, paper(MENTOR), TODAY), paper(MENTEE), TODAY)
    assert (again.status, again.remark) == (PairStatus.SUBMITTED, "")


def test_an_approved_pair_without_papers_does_not_become_active() -> None:
    broken = Pair(**{**vars(pairs.approve(submitted(), ORDER)), "papers": ()})
    with pytest.raises(WrongState, match="pair-papers-missing"):
        pairs.activate(broken, SIGNED)


def test_a_pair_works_for_the_term_the_signed_order_says() -> None:
    assert pairs.activate(pairs.approve(submitted(), ORDER), SIGNED).ends_on == LINE.ends_on


def test_where_people_meet_first_a_yes_waits_for_the_day_they_met() -> None:
    new = replace(NEW, meets_first=True)
    with pytest.raises(WrongState, match="pair-meet-first"):
        pairs.consent(new, MENTOR)
    for person in (MENTOR, MENTEE, CURATOR):
        assert Step.RECORD_ACQUAINTANCE in pairs.steps(new, actor(person))
        assert Step.CONSENT not in pairs.steps(new, actor(person))
    with pytest.raises(BadInput, match="pair-met-in-future"):
        pairs.record_acquaintance(new, TODAY + timedelta(1), TODAY)
    met = pairs.record_acquaintance(new, TODAY, TODAY)
    assert pairs.steps(met, actor(MENTOR)) == {Step.CONSENT, Step.DECLINE}
    assert pairs.consent(pairs.consent(met, MENTOR), MENTEE).status is PairStatus.AGREED


def test_where_nobody_meets_first_there_is_nothing_to_record() -> None:
    with pytest.raises(WrongState, match="pair-meets-later"):
        pairs.record_acquaintance(NEW, TODAY, TODAY)


def test_nobody_mentors_themselves() -> None:
    with pytest.raises(BadInput, match="pair-with-oneself"):
        pairs.require_distinct(MENTOR, MENTOR)


def test_a_stranger_is_no_member() -> None:
    for someone in (actor(STRANGER), Actor("test")):
        with pytest.raises(NotAllowed, match="pair-not-yours"):
            pairs.require_member(NEW, someone)


def test_the_end_is_announced_to_both_and_to_the_curator_once_each() -> None:
    morning = datetime(2027, 5, 31, 2, tzinfo=UTC)
    planned = pairs.plan_program(NEW, 14, morning)
    assert [one.recipient_id for one in planned] == [MENTOR, MENTEE, CURATOR]
    assert {(one.kind, one.due_at) for one in planned} == {(Kind.PROGRAM_ENDING, morning - timedelta(14))}
    mentoring_curator = Pair(**{**vars(NEW), "curator_id": MENTOR})
    assert [one.recipient_id for one in pairs.plan_program(mentoring_curator, 14, morning)] == [MENTOR, MENTEE]
