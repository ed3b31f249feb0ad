"""What is done, late and next, and what can be kept as evidence."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.errors import BadInput, WrongState
from mentoring.help import Content
from mentoring.program_activities import Activity
from mentoring.progress import MOST_EVIDENCE, finish, progress, read_evidence, reopen
from tests.programs import ACTIVITIES

VISIT, REVIEW, OPEN_LESSON = ACTIVITIES


def test_the_bar_the_late_and_the_next_are_told_of_a_day() -> None:
    found = progress((finish(VISIT, date(2026, 9, 24), 5, ""), REVIEW, OPEN_LESSON), date(2026, 10, 20))
    assert (found.done, found.total, found.percent, found.bar) == (1, 3, 33, "■■■□□□□□□□")
    assert [one.key for one in found.late] == [REVIEW.key]
    assert [one.key for one in found.following] == [OPEN_LESSON.key]


def test_its_last_day_is_not_late_and_what_goes_on_comes_before_what_is_ahead() -> None:
    found = progress((OPEN_LESSON, REVIEW), date(2026, 10, 16))
    assert found.late == ()
    assert [one.key for one in found.following] == [REVIEW.key, OPEN_LESSON.key]
    assert progress((), date(2026, 10, 16)).bar == "□" * 10


@given(st.lists(st.booleans(), min_size=1, max_size=40))
def test_the_bar_is_full_only_when_all_is_done(done: list[bool]) -> None:
    activities = [Activity(0, key, "Урок", done_on=date(2026, 9, 1) if one else None) for key, one in enumerate(done)]
    found = progress(activities, date(2026, 10, 1))
    assert len(found.bar) == 10
    assert ("□" not in found.bar) == (found.percent == 100) == all(done)


def test_a_mark_is_given_once_with_its_day_and_a_word_may_follow() -> None:
    done = finish(VISIT, date(2026, 9, 24), 4, "")
    later = finish(done, date(2026, 9, 30), 5, "Хорошо")
    assert (later.done_on, later.mark, later.comment) == (date(2026, 9, 24), 5, "Хорошо")
    assert finish(later, date(2026, 10, 1), 5, "").comment == "Хорошо"
    assert finish(later, date(2026, 10, 1), 3, "").comment == "", "a word said of another mark"
    assert replace(reopen(later), comment="") == VISIT
    with pytest.raises(WrongState):
        reopen(VISIT)
    with pytest.raises(BadInput):
        finish(VISIT, date(2026, 9, 24), 6, "")


@pytest.mark.parametrize(
    ("content", "key"),
    [
        (Content("   "), "progress-evidence-empty"),
        (Content("а" * 1001), "progress-evidence-too-long"),
        (Content("", "document", "file-1", "урок.exe"), "progress-evidence-kind"),
        (Content("", "document", "file-1", "архив.zip"), "progress-evidence-kind"),
        (Content("", "voice", "file-1", "voice.ogg"), "progress-evidence-kind"),
    ],
)
def test_what_is_no_evidence_is_refused_with_what_would_be(content: Content, key: str) -> None:
    with pytest.raises(BadInput) as refused:
        read_evidence(content, 0)
    assert refused.value.key == key


def test_words_links_photos_and_documents_are_evidence_until_there_is_enough() -> None:
    kept = (Content("https://example.org/urok"), Content("", "photo", "file-1", "photo.jpg"),
            Content("План", "document", "file-2", "План урока.DOCX"))  # fmt: skip
    assert [read_evidence(one, MOST_EVIDENCE - 1) for one in kept] == list(kept)
    with pytest.raises(WrongState):
        read_evidence(kept[0], MOST_EVIDENCE)
