"""What can be done with an application, kind by kind and state by state; what its questions take."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from mentoring import applications as rules
from mentoring import disputes
from mentoring.application_kinds import RULES, FieldKind, First, asked, field_of, missing
from mentoring.application_kinds import ApplicationKind as K
from mentoring.application_states import DECISIONS, MACHINE
from mentoring.application_states import ApplicationAct as A
from mentoring.application_states import ApplicationState as S
from mentoring.application_steps import Stand, possible
from mentoring.applications import Application
from mentoring.disputes import Conflict, conflict
from mentoring.errors import BadInput, WrongState
from texts.dates import month_numbers

TODAY = date(2026, 9, 1)
MONTHS = month_numbers("ru")
APPLICANT, SUBJECT, MEDIATOR = 1, 2, 3


def one(kind: K, state: S = S.DRAFT, **known: object) -> Application:
    found = Application(7, 1, kind, APPLICANT, datetime(2026, 9, 1, tzinfo=UTC), state, pair_id=5, subject_id=SUBJECT)
    return replace(found, **known)  # type: ignore[arg-type]


def answered(kind: K) -> Application:
    """A draft in which everything is answered as somebody would."""
    found = one(kind)
    samples = {FieldKind.DAY: "25.09.2026", FieldKind.PERSON: "Слюдянкина Ольга", FieldKind.NAME: "Слюдянкина Ольга"}
    while question := missing(kind, found.content):
        raw = question.options[0] if question.options else samples.get(question.kind, "Открытый урок")
        found = rules.fill(found, question, raw, TODAY, MONTHS)
    return found


# Who can do what in which state, by hand; what a kind has of its own stands below.
USUAL: dict[tuple[S, Stand], set[A]] = {
    (S.DRAFT, Stand.APPLICANT): {A.SEND},
    (S.HEARING, Stand.APPLICANT): {A.WITHDRAW},
    (S.HEARING, Stand.SUBJECT): {A.ANSWER},
    (S.ASKED, Stand.APPLICANT): {A.WITHDRAW},
    (S.ASKED, Stand.SUBJECT): {A.ANSWER},
    (S.ASKED, Stand.DECIDER): set(DECISIONS),
    (S.MEDIATION, Stand.APPLICANT): {A.WITHDRAW, A.OBJECT, A.SPEAK},
    (S.MEDIATION, Stand.SUBJECT): {A.OBJECT, A.SPEAK},
    (S.MEDIATION, Stand.MEDIATOR): {A.PROPOSE, A.CLOSE},
    (S.PROPOSED, Stand.APPLICANT): {A.WITHDRAW, A.ACCEPT, A.REJECT},
    (S.PROPOSED, Stand.SUBJECT): {A.ACCEPT, A.REJECT},
    (S.PROPOSED, Stand.MEDIATOR): {A.CLOSE},
}
ASKED_FOR_YES: dict[tuple[S, Stand], set[A]] = {
    (S.HEARING, Stand.SUBJECT): {A.AGREE, A.DECLINE},
    (S.ASKED, Stand.SUBJECT): set(),
}
OWN: dict[K, dict[tuple[S, Stand], set[A]]] = {
    K.COLLEAGUE: ASKED_FOR_YES,
    K.CONTEST: ASKED_FOR_YES,
    K.PERSONNEL: {(S.GRANTED, Stand.APPLICANT): {A.CARRY_OUT}, (S.PARTLY, Stand.APPLICANT): {A.CARRY_OUT}},
    # A surprise until it is granted.
    K.ENCOURAGEMENT: {(S.HEARING, Stand.SUBJECT): set(), (S.ASKED, Stand.SUBJECT): set()},
    K.DISPUTE: {
        (S.HEARING, Stand.SUBJECT): set(),
        (S.ASKED, Stand.SUBJECT): set(),
        (S.ASKED, Stand.DECIDER): {A.APPOINT, A.REFUSE},
    },
}
CLOSED = (S.REFUSED, S.DECLINED, S.WITHDRAWN, S.DONE, S.SETTLED, S.UNSETTLED, S.VOID)
MEDIATED = (S.MEDIATION, S.PROPOSED)


@pytest.mark.parametrize("kind", K)
def test_everybody_can_do_what_the_table_says_and_no_more(kind: K) -> None:
    table = {**USUAL, **OWN.get(kind, {})}
    states = [state for state in S if kind is K.DISPUTE or state not in MEDIATED]
    there = {state: one(kind, state, mediator_id=MEDIATOR if state in MEDIATED else None) for state in states}
    assert {(state, stand): possible(there[state], stand) for state in states for stand in Stand} == {
        (state, stand): table.get((state, stand), set()) for state in states for stand in Stand
    }


@pytest.mark.parametrize("kind", K)
def test_every_question_is_asked_once_and_then_it_is_sent(kind: K) -> None:
    draft = answered(kind)
    assert set(draft.content) == {question.id for question in asked(kind, draft.content)}
    sent = rules.send(draft, TODAY, 3)
    heard = RULES[kind].first is not First.NOBODY
    assert (sent.state, sent.asked_on) == (S.HEARING if heard else S.ASKED, TODAY)
    # An explanation has the two working days of the Labour Code, all else the profile's three.
    assert sent.due_on == date(2026, 9, 3 if RULES[kind].first is First.ANSWER else 4)
    with pytest.raises(BadInput, match="application-incomplete"):
        rules.send(one(kind), TODAY, 3)


@pytest.mark.parametrize("kind", K)
def test_a_decision_wants_a_reason_where_people_need_one(kind: K) -> None:
    waiting = one(kind, S.ASKED)
    for decision in DECISIONS:
        if kind is K.DISPUTE and decision is not A.REFUSE:
            with pytest.raises(WrongState, match="application-moved-on"):
                rules.decide(waiting, decision, "Да", 9, TODAY)
            continue
        decided = rules.decide(waiting, decision, "Потому что", 9, TODAY)
        assert (decided.answer, decided.decided_by, decided.due_on) == ("Потому что", 9, None)
        if decision == A.GRANT and kind is not K.PERSONNEL:
            assert rules.decide(waiting, decision, "", 9, TODAY).state is S.GRANTED
        else:
            with pytest.raises(BadInput, match="application-reason-expected"):
                rules.decide(waiting, decision, "…", 9, TODAY)


def filled(content: dict[str, str], field: str, raw: str) -> dict[str, str]:
    draft = one(K.RELEASE, content=content)
    question = field_of(K.RELEASE, field, content)
    assert question is not None
    return dict(rules.fill(draft, question, raw, TODAY, MONTHS).content)


@pytest.mark.parametrize(
    ("field", "raw", "key"),
    [
        ("starts", "31.08.2026", "application-day-out-of-range"),
        ("starts", "31 июня 2027", "form-no-such-day"),
        ("starts", "завтра", "form-date-expected"),
        ("starts", "01.10.2028", "application-day-out-of-range"),
        ("ends", "23.09.2026", "application-ends-before"),
        ("ends", "09.10.2026", "application-release-long"),
        ("event", " ", "application-words-expected"),
        ("event", "-1", "application-words-expected"),
        ("event", "я" * 201, "application-words-long"),
        ("lessons", "я" * 5000, "application-words-long"),
    ],
)
def test_what_cannot_be_used_is_refused_in_words(field: str, raw: str, key: str) -> None:
    with pytest.raises(BadInput, match=key):
        filled({"starts": "2026-09-25"}, field, raw)


def test_a_release_without_lessons_asks_for_no_substitute_and_one_with_lessons_does() -> None:
    content = {"event": "Урок", "starts": "2026-09-25", "ends": "2026-09-25"}
    assert [one.id for one in asked(K.RELEASE, filled(content, "lessons", ""))][-1] == "lessons"
    assert filled(content, "lessons", "2, 3")["lessons"] == "2, 3"
    assert missing(K.RELEASE, filled(content, "lessons", "2-й урок")) == field_of(
        K.RELEASE, "substitute", {"lessons": "2-й урок"}
    )


def test_a_later_first_day_asks_for_the_last_day_anew() -> None:
    assert "ends" not in filled({"starts": "2026-09-25", "ends": "2026-09-25"}, "starts", "28.09.2026")


@pytest.mark.parametrize(
    ("other", "shared"),
    [(("2026-09-20", "2026-09-24"), False), (("2026-09-20", "2026-09-25"), True), (("2026-09-27", "2026-09-27"), False),
     (("2026-09-26", "2026-09-30"), True)],
)  # fmt: skip
def test_releases_that_share_a_day_are_seen(other: tuple[str, str], shared: bool) -> None:
    mine = {"starts": "2026-09-25", "ends": "2026-09-26"}
    assert rules.overlap(mine, {"starts": other[0], "ends": other[1]}) is shared


def test_nobody_is_judged_by_those_who_are_tied_to_a_side() -> None:
    sides = (APPLICANT, SUBJECT)
    assert conflict(SUBJECT, sides, [], []) is Conflict.PARTY
    assert conflict(MEDIATOR, sides, [(MEDIATOR, SUBJECT)], []) is Conflict.BOUND
    assert conflict(MEDIATOR, sides, [], [(APPLICANT, MEDIATOR)]) is Conflict.APART
    assert conflict(MEDIATOR, sides, [(8, 9), sides], [(8, MEDIATOR)]) is None


def test_a_dispute_is_settled_by_two_yeses_and_one_is_not_enough() -> None:
    begun = disputes.appoint(one(K.DISPUTE, S.ASKED), MEDIATOR, TODAY, 5)
    proposed = disputes.propose(begun, TODAY, 5)
    first = disputes.accept(proposed, APPLICANT, (), TODAY)
    assert first.state is S.PROPOSED
    assert disputes.accept(first, SUBJECT, (APPLICANT,), TODAY).state is S.SETTLED
    assert disputes.accept(first, APPLICANT, (APPLICANT,), TODAY).state is S.PROPOSED
    assert disputes.reject(first, TODAY, 5).state is S.MEDIATION
    assert disputes.object_to(begun, TODAY, 5).mediator_id is None


def test_only_a_dispute_has_a_mediator() -> None:
    for kind in set(K) - {K.DISPUTE}:
        with pytest.raises(WrongState):
            disputes.appoint(one(kind, S.ASKED), MEDIATOR, TODAY, 5)


def test_no_state_is_without_a_way_in_or_out() -> None:
    reached = {target for row in MACHINE.moves for target in row.targets} | {S.DRAFT}
    assert reached == set(S)
    assert {row.source for row in MACHINE.moves} == set(S) - set(CLOSED)
