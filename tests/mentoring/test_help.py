"""Help: it reaches the other one, waits for an answer out loud, and is closed by the mentee."""

from datetime import UTC, datetime, timedelta

import pytest

from mentoring import help as rules
from mentoring.errors import BadInput, NotAllowed, WrongState
from mentoring.help import Content, HelpRequest, HelpStatus
from mentoring.notices import Kind

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


def test_a_talk_is_of_two_people() -> None:
    assert [rules.require_party(OPEN, one) for one in (MENTEE, MENTOR)] == [MENTEE, MENTOR]
    assert (OPEN.other(MENTEE), OPEN.other(MENTOR)) == (MENTOR, MENTEE)
    for stranger in (CURATOR, None):
        with pytest.raises(NotAllowed, match="help-not-yours"):
            rules.require_party(OPEN, stranger)


def test_words_or_a_file_or_both_can_be_passed_on() -> None:
    assert rules.read_content(Content("  да ")) == Content("да")
    voice = Content("", "voice", "id")
    assert rules.read_content(voice) == voice
    for empty in (Content(), Content(" \n ")):
        with pytest.raises(BadInput, match="help-empty"):
            rules.read_content(empty)
    with pytest.raises(BadInput, match="help-too-long"):
        rules.read_content(Content("я" * 3001))


def test_who_waits_is_not_forgotten() -> None:
    hours = timedelta(hours=4), timedelta(hours=24)
    planned = rules.plan_waiting(OPEN, *hours, CURATOR)
    assert [(one.kind, one.recipient_id, one.due_at - NOW) for one in planned] == [
        (Kind.HELP_WAITING, MENTOR, hours[0]),
        (Kind.HELP_UNANSWERED, CURATOR, hours[1]),
    ]
    for nobody_else in (None, MENTOR):
        assert [one.kind for one in rules.plan_waiting(OPEN, *hours, nobody_else)] == [Kind.HELP_WAITING]
