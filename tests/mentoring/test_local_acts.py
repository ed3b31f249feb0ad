"""What is lacking of the documents by which a school runs the mentoring system."""

from datetime import date

import pytest

from mentoring.errors import BadInput
from mentoring.forms import Wording
from mentoring.help import Content
from mentoring.local_acts import (
    Act,
    Known,
    Requirement,
    read_dated,
    read_file,
    read_number,
    requirements,
    runs_the_system,
)
from mentoring.profile_lists import LocalAct

WORDS = Wording("документ", "document")
NOTHING = Known(roadmap_approved=False, pairs_ordered={}, mentors=())
DAY = date(2026, 9, 1)


def only(listed: LocalAct, *acts: Act, known: Known = NOTHING) -> Requirement:
    [found] = requirements([listed], acts, known)
    return found


def test_an_act_counts_once_its_number_and_date_are_known() -> None:
    listed = LocalAct("regulation", WORDS)
    assert not only(listed).is_met
    assert not only(listed, Act(1, 1, "regulation", number="7")).is_met
    assert not only(listed, Act(1, 1, "regulation", dated=DAY)).is_met
    assert not only(listed, Act(1, 1, "pay_regulation", number="7", dated=DAY)).is_met
    assert only(listed, Act(1, 1, "regulation", number="7", dated=DAY)).is_met


def test_a_roadmap_approved_here_counts_by_itself() -> None:
    approved = Known(roadmap_approved=True, pairs_ordered={}, mentors=())
    assert only(LocalAct("roadmap", WORDS), known=approved).is_met
    assert not only(LocalAct("regulation", WORDS), known=approved).is_met


@pytest.mark.parametrize(
    ("ordered", "is_met", "lacking"),
    [({}, False, 0), ({1: True}, True, 0), ({1: True, 2: False}, False, 1), ({1: False, 2: False}, False, 2)],
)
def test_every_working_pair_needs_its_order(ordered: dict[int, bool], is_met: bool, lacking: int) -> None:
    found = only(LocalAct("pairs_order", WORDS, per="pair"), known=Known(False, ordered, ()))
    assert (found.is_met, found.pairs) == (is_met, lacking)


def test_every_mentor_at_work_needs_an_agreement() -> None:
    listed = LocalAct("supplementary_agreements", WORDS, per="mentor")
    known = Known(roadmap_approved=False, pairs_ordered={}, mentors=(3, 2))
    first = Act(1, 1, "supplementary_agreements", 2, "7", DAY)
    assert only(listed, known=known).mentors == (2, 3)
    assert only(listed, first, known=known).mentors == (3,)
    assert only(listed, first, Act(2, 1, "supplementary_agreements", 3, "8", DAY), known=known).is_met
    assert not only(listed).is_met


def test_what_is_optional_keeps_nothing_back() -> None:
    found = requirements([LocalAct("regulation", WORDS), LocalAct("more", WORDS, required=False)],
                         [Act(1, 1, "regulation", number="7", dated=DAY)], NOTHING)  # fmt: skip
    assert [one.is_met for one in found] == [True, False]
    assert runs_the_system(found)
    assert not runs_the_system(requirements([LocalAct("regulation", WORDS)], [], NOTHING))


def test_numbers_dates_and_files_are_read_with_their_limits() -> None:
    assert read_number(" № 01-10-108/2 ") == "01-10-108/2"
    for words in ("", "№", "7" * 31):
        with pytest.raises(BadInput, match="act-number"):
            read_number(words)
    assert read_dated(DAY, DAY) == DAY
    with pytest.raises(BadInput, match="act-date-in-future"):
        read_dated(date(2026, 9, 2), DAY)
    assert read_file(Content("слова", "document", "file-1", "приказ.pdf")) == Content(
        "", "document", "file-1", "приказ.pdf"
    )
    for content in (Content("слова"), Content("", "voice", "file-1", "voice.ogg")):
        with pytest.raises(BadInput, match="act-file-expected"):
            read_file(content)
