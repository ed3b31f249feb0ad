"""Help: it reaches the other one, waits for an answer out loud, and is closed by the mentee."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from mentoring import help as rules
from mentoring.errors import BadInput, NotAllowed, WrongState
from mentoring.help import Content, HelpMessage, HelpRequest, HelpStatus, Urgency
from mentoring.help_parties import Part, Party, PartyState, decide, inside, require_party

NOW = datetime(2026, 9, 1, 2, tzinfo=UTC)
MENTEE, MENTOR, CURATOR = 1, 2, 3
OPEN = HelpRequest(5, 1, MENTEE, MENTOR, NOW)


def test_the_first_answer_is_the_one_that_is_measured() -> None:
    asked_more = rules.write(OPEN, MENTEE, NOW)
    assert asked_more == OPEN
    answered = rules.write(OPEN, MENTOR, NOW + timedelta(hours=1))
    assert (answered.status, answered.answered_at) == (HelpStatus.ANSWERED, NOW + timedelta(hours=1))
    assert rules.write(answered, MENTOR, NOW + timedelta(hours=9)) == answered


def test_the_mentee_alone_closes_with_a_mark_answered_or_not() -> None:
    closed = rules.close(OPEN, MENTEE, 4, NOW)
    assert (closed.status, closed.mark, closed.closed_at) == (HelpStatus.CLOSED, 4, NOW)
    with pytest.raises(NotAllowed, match="help-mentee-closes"):
        rules.close(OPEN, MENTOR, 4, NOW)
    with pytest.raises(BadInput, match="mark-expected"):
        rules.close(OPEN, MENTEE, 9, NOW)
    with pytest.raises(WrongState, match="help-closed"):
        rules.close(closed, MENTEE, 4, NOW)
    with pytest.raises(WrongState, match="help-closed"):
        rules.write(closed, MENTOR, NOW)


def test_a_talk_is_of_those_who_are_in_it() -> None:
    party = Party(1, OPEN.id, CURATOR, Part.CURATOR, PartyState.ASKED, NOW)
    assert inside(OPEN, [party]) == (MENTEE, MENTOR)
    assert inside(OPEN, [replace(party, state=PartyState.IN)]) == (MENTEE, MENTOR, CURATOR)
    assert inside(replace(OPEN, helper_id=None), []) == (MENTEE,)
    assert [require_party(OPEN, [party], one) for one in (MENTEE, MENTOR)] == [MENTEE, MENTOR]
    for stranger in (CURATOR, None):
        with pytest.raises(NotAllowed, match="help-not-yours"):
            require_party(OPEN, [party], stranger)


def test_an_asking_is_answered_once_and_by_the_one_who_is_asked() -> None:
    party = Party(1, OPEN.id, CURATOR, Part.COLLEAGUE, PartyState.ASKED, NOW)
    assert decide(party, CURATOR, NOW, is_yes=True).state is PartyState.IN
    declined = decide(party, CURATOR, NOW, is_yes=False)
    assert declined.state is PartyState.DECLINED
    with pytest.raises(WrongState, match="help-call-over"):
        decide(declined, CURATOR, NOW, is_yes=True)
    with pytest.raises(NotAllowed, match="help-not-yours"):
        decide(party, MENTOR, NOW, is_yes=True)


def test_words_or_a_file_or_both_can_be_passed_on() -> None:
    assert rules.read_content(Content("  да ")) == Content("да")
    voice = Content("", "voice", "id")
    assert rules.read_content(voice) == voice
    for empty in (Content(), Content(" \n ")):
        with pytest.raises(BadInput, match="help-empty"):
            rules.read_content(empty)
    with pytest.raises(BadInput, match="help-too-long"):
        rules.read_content(Content("я" * 3001))


def test_a_question_is_opened_again_within_a_week_and_waits_where_the_mentee_opens_it() -> None:
    closed = rules.close(OPEN, MENTEE, 4, NOW)
    again = rules.reopen(closed, MENTEE, NOW + timedelta(days=7))
    assert (again.status, again.closed_at, again.mark, again.round) == (HelpStatus.OPEN, None, None, 1)
    assert rules.reopen(closed, MENTOR, NOW).status is HelpStatus.ANSWERED
    with pytest.raises(WrongState, match="help-reopen-late"):
        rules.reopen(closed, MENTEE, NOW + timedelta(days=7, seconds=1))
    with pytest.raises(WrongState, match="help-is-open"):
        rules.reopen(OPEN, MENTEE, NOW)


def test_now_is_for_a_few_times_a_day_and_not_for_what_is_answered() -> None:
    urged = rules.urge(OPEN, Urgency.NOW, NOW, 1, 2)
    assert (urged.urgency, urged.now_at) == (Urgency.NOW, NOW)
    with pytest.raises(WrongState, match="help-now-spent"):
        rules.urge(OPEN, Urgency.NOW, NOW, 2, 2)
    calmed = rules.urge(urged, Urgency.WEEK, NOW, 2, 2)
    assert rules.urge(calmed, Urgency.NOW, NOW, 2, 2).urgency is Urgency.NOW, "the same question counts once"
    with pytest.raises(WrongState, match="help-is-answered"):
        rules.urge(rules.write(OPEN, MENTOR, NOW), Urgency.NOW, NOW, 0, 2)


def test_a_promise_is_the_helpers_and_lies_ahead() -> None:
    ahead = NOW + timedelta(hours=2)
    assert rules.take(OPEN, MENTOR, NOW, ahead).promised_at == ahead
    assert rules.take(OPEN, MENTOR, NOW, None).taken_at == NOW
    with pytest.raises(BadInput, match="help-promise-past"):
        rules.take(OPEN, MENTOR, NOW, NOW)
    with pytest.raises(NotAllowed, match="help-not-yours"):
        rules.take(OPEN, MENTEE, NOW, ahead)


def test_the_next_mentor_sees_what_is_written_to_them_and_nothing_before() -> None:
    passed = replace(OPEN, helper_since=NOW)
    before, after = (HelpMessage(1, 5, MENTEE, Content("да"), NOW + timedelta(minutes=shift)) for shift in (-1, 1))
    assert [rules.is_shown(passed, one, MENTOR) for one in (before, after)] == [False, True]
    assert [rules.is_shown(passed, one, MENTEE) for one in (before, after)] == [True, True]
