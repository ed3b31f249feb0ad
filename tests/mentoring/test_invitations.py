"""Links: one person, one role, two weeks; nobody hands out more than the regulation lets them."""

from datetime import UTC, datetime, timedelta

import pytest

from mentoring.actors import CLOCK, OPERATOR, Actor, Role
from mentoring.consents import Purpose, needed
from mentoring.errors import LinkRefused, NotAllowed
from mentoring.invitations import LIFETIME, Invitation, grantable, new_code, require_grantable
from mentoring.profiles import RoleRule

NOW = datetime(2026, 9, 1, 2, tzinfo=UTC)
RULES = (
    RoleRule("director", ()),
    RoleRule("curator", ("director",)),
    RoleRule("council", ("director",)),
    RoleRule("mentor", ("director", "curator")),
    RoleRule("mentee", ("director", "curator")),
)
EXISTING = {Role(rule.id) for rule in RULES}


def test_a_code_fits_a_link_and_is_never_the_same() -> None:
    codes = {new_code() for _ in range(1000)}
    assert len(codes) == 1000
    assert all(len(code) <= 64 and code.replace("-", "").replace("_", "").isalnum() for code in codes)


@pytest.mark.parametrize(
    ("used", "revoked", "now", "key"),
    [
        (NOW, None, NOW, "link-used"),
        (NOW, NOW, NOW + LIFETIME, "link-used"),
        (None, NOW, NOW, "link-revoked"),
        (None, None, NOW + LIFETIME, "link-expired"),
    ],
)
def test_a_link_says_why_it_is_closed(used: datetime | None, revoked: datetime | None, now: datetime, key: str) -> None:
    with pytest.raises(LinkRefused, match=key):
        Invitation(1, "code", 1, Role.MENTEE, NOW + LIFETIME, used, revoked).require_open(now)


def test_a_link_is_open_for_fourteen_days() -> None:
    assert timedelta(days=14) == LIFETIME
    Invitation(1, "code", 1, Role.MENTEE, NOW + LIFETIME).require_open(NOW + LIFETIME - timedelta(microseconds=1))


@pytest.mark.parametrize(
    ("bearer", "roles"),
    [
        (OPERATOR, EXISTING),
        (CLOCK, set()),
        (Role.DIRECTOR, EXISTING - {Role.DIRECTOR}),
        (Role.COORDINATOR, set()),
        (Role.CURATOR, {Role.MENTOR, Role.MENTEE}),
        (Role.COUNCIL, set()),
        (Role.PSYCHOLOGIST, set()),
        (Role.MENTOR, set()),
        (Role.MENTEE, set()),
    ],
)
def test_each_hands_out_the_roles_that_are_theirs_to_give(bearer: Role, roles: set[Role]) -> None:
    assert set(grantable([bearer], RULES)) == roles
    for role in EXISTING - roles:
        with pytest.raises(NotAllowed, match="role-not-yours-to-grant"):
            require_grantable(role, [bearer], RULES)


def test_a_role_the_regulation_lacks_is_handed_out_by_nobody() -> None:
    with pytest.raises(NotAllowed, match="role-not-in-profile"):
        require_grantable(Role.COORDINATOR, [OPERATOR], RULES)


def test_two_roles_give_what_either_gives() -> None:
    assert set(grantable([Role.CURATOR, Role.DIRECTOR], RULES)) == EXISTING - {Role.DIRECTOR}


@pytest.mark.parametrize("role", Role)
def test_participants_consent_to_taking_part_and_everybody_to_their_data(role: Role) -> None:
    taking_part = (Purpose.PARTICIPATION,) if role in (Role.MENTOR, Role.MENTEE) else ()
    assert needed(role) == (*taking_part, Purpose.PERSONAL_DATA)


def test_somebody_who_has_not_joined_holds_nothing() -> None:
    assert not Actor("update:1").is_any(*Role)
