"""The mentor's report: periods that cover a program, states, sections."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring import reports
from mentoring.errors import BadInput, WrongState
from mentoring.reports import Period, Report, ReportState, Section

NOW = datetime(2026, 12, 1, 2, tzinfo=UTC)
DRAFT = Report(1, 3, 10, 20, date(2026, 9, 14), date(2026, 12, 13), date(2026, 12, 20), ReportState.DRAFT)
WHOLE: Mapping[str, str] = {Section.RESULTS: "Сделано", Section.CONCLUSION: "Освоился"}


def periods(starts: date, ends: date, months: int) -> list[Period]:
    found: list[Period] = []
    while one := reports.next_period(starts, ends, found[-1].ends_on if found else None, months, 7):
        found.append(one)
    return found


def test_a_school_year_by_quarters_ends_with_the_program() -> None:
    found = periods(date(2026, 9, 14), date(2027, 5, 31), 3)
    assert [(one.begins_on, one.ends_on) for one in found] == [
        (date(2026, 9, 14), date(2026, 12, 13)),
        (date(2026, 12, 14), date(2027, 3, 13)),
        (date(2027, 3, 14), date(2027, 5, 31)),
    ]
    assert found[0].due_on == date(2026, 12, 20)


def test_a_rest_of_days_is_reported_with_what_was_before_it() -> None:
    [only] = periods(date(2026, 9, 1), date(2026, 12, 20), 3)
    assert only.ends_on == date(2026, 12, 20)


@given(st.dates(date(2020, 1, 1), date(2030, 1, 1)), st.integers(0, 400), st.integers(1, 12))
def test_periods_cover_every_day_of_a_program_once(starts: date, length: int, months: int) -> None:
    ends = starts + timedelta(days=length)
    found = periods(starts, ends, months)
    assert found[0].begins_on == starts
    assert found[-1].ends_on == ends
    for before, after in pairwise(found):
        assert after.begins_on == before.ends_on + timedelta(days=1)
        assert before.ends_on > before.begins_on


def test_a_report_without_a_conclusion_is_not_sent() -> None:
    with pytest.raises(BadInput, match="report-sections-lacking"):
        reports.send(DRAFT, {Section.RESULTS: "Сделано", Section.CONCLUSION: ""}, NOW)
    sent = reports.send(DRAFT, WHOLE, NOW)
    assert (sent.state, dict(sent.sections), sent.sent_at) == (ReportState.SENT, WHOLE, NOW)


def test_what_the_curator_has_is_not_changed_until_it_comes_back() -> None:
    sent = reports.send(DRAFT, WHOLE, NOW)
    with pytest.raises(WrongState, match="report-moved-on"):
        reports.word(sent, Section.RESULTS, "Иначе")
    with pytest.raises(WrongState, match="report-moved-on"):
        reports.send(sent, WHOLE, NOW)
    back = reports.give_back(sent, "Добавьте вывод", NOW)
    assert (back.returns, back.remark) == (1, "Добавьте вывод")
    done = reports.accept(reports.send(back, WHOLE, NOW), NOW)
    with pytest.raises(WrongState):
        reports.give_back(done, "Ещё", NOW)


def test_empty_words_bring_the_draft_of_a_section_back() -> None:
    worded = reports.word(DRAFT, Section.RESULTS, "Моё")
    assert worded.sections == {"results": "Моё"}
    assert reports.word(worded, Section.RESULTS, "").sections == {}


def test_a_report_sent_early_stays_sent_when_its_day_comes() -> None:
    early = reports.send(Report(**{**vars(DRAFT), "state": ReportState.PLANNED}), WHOLE, NOW)
    assert reports.ask(early) == early


def test_it_is_late_only_while_the_curator_does_not_have_it() -> None:
    after = DRAFT.due_on + timedelta(days=1)
    assert DRAFT.is_late(after)
    assert not DRAFT.is_late(DRAFT.due_on)
    assert not reports.send(DRAFT, WHOLE, NOW).is_late(after)


@pytest.mark.parametrize("typed", ["", " ", "я" * 501])
def test_the_curator_says_what_is_lacking(typed: str) -> None:
    with pytest.raises(BadInput):
        reports.read_remark(typed)


def test_a_pair_that_ended_at_once_is_not_reported_on_and_a_longer_one_until_its_end() -> None:
    assert reports.is_needless(DRAFT, date(2026, 9, 30))
    assert not reports.is_needless(DRAFT, date(2026, 11, 1))
    short = reports.cut(DRAFT, date(2026, 11, 1), 7)
    assert (short.ends_on, short.due_on) == (date(2026, 11, 1), date(2026, 11, 8))
