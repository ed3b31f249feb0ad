"""Partners and guests: nobody from outside mentors without an agreement in force, or without both directors."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.partners import (
    AGREEMENT_LIMIT,
    Guest,
    Partner,
    PartnerKind,
    agree,
    decide,
    of_kind,
    read_title,
    require_admitted,
)

NOW = datetime(2026, 9, 1, tzinfo=UTC)
TODAY = date(2026, 9, 1)
COLLEGE = Partner(1, 1, "Колледж", PartnerKind.UNIVERSITY)
GUEST = Guest(7, organization_id=2, home_id=1)


def test_an_agreement_holds_through_its_last_day() -> None:
    agreed = agree(COLLEGE, " 12 / 2026 ", TODAY, TODAY)
    assert (agreed.agreement, agreed.is_valid(TODAY), agreed.is_valid(date(2026, 9, 2))) == ("12 / 2026", True, False)
    assert not COLLEGE.is_valid(TODAY)


def test_an_agreement_that_is_over_or_has_no_number_is_not_taken_down() -> None:
    with pytest.raises(BadInput, match="partner-agreement-past"):
        agree(COLLEGE, "12", date(2026, 8, 31), TODAY)
    for number in ("", "  ", "1" * (AGREEMENT_LIMIT + 1)):
        with pytest.raises(BadInput, match="partner-agreement-expected"):
            agree(COLLEGE, number, TODAY, TODAY)


def test_an_external_mentor_needs_one_agreement_in_force() -> None:
    over = replace(COLLEGE, agreement="1", valid_until=date(2026, 8, 1))
    with pytest.raises(WrongState, match="partner-agreement-missing"):
        require_admitted(7, [], [COLLEGE, over], TODAY)
    require_admitted(7, [], [over, replace(over, valid_until=TODAY)], TODAY)
    require_admitted(7, [], [], TODAY)


@pytest.mark.parametrize("first", [1, 2])
def test_a_guest_comes_in_when_both_directors_agreed_in_any_order(first: int) -> None:
    half = decide(GUEST, first, agreed=True, now=NOW)
    assert not half.is_admitted
    with pytest.raises(WrongState, match="guest-not-admitted"):
        require_admitted(7, [half], [], TODAY)
    assert decide(half, first, agreed=True, now=NOW + timedelta(seconds=1)) == half  # a double tap
    with pytest.raises(WrongState, match="guest-decided"):
        decide(half, first, agreed=False, now=NOW)
    with pytest.raises(WrongState, match="guest-decided"):
        decide(half, 3, agreed=True, now=NOW)
    both = decide(half, 3 - first, agreed=True, now=NOW)
    assert both.is_admitted
    require_admitted(7, [both], [], TODAY)


def test_one_no_is_enough_and_other_schools_are_not_asked() -> None:
    refused = decide(GUEST, 1, agreed=False, now=NOW)
    assert not refused.is_admitted
    assert not refused.waits_for(2)
    with pytest.raises(WrongState, match="guest-decided"):
        decide(GUEST, 3, agreed=True, now=NOW)


def test_a_forged_kind_and_an_empty_name_are_refused() -> None:
    with pytest.raises(NotFound):
        of_kind("bank")
    with pytest.raises(BadInput, match="partner-title-expected"):
        read_title(" \n ")
