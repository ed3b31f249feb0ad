"""Invitation links: who may hand out which role, and when a link still opens."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from mentoring.actors import OPERATOR, Bearer, Role
from mentoring.errors import LinkRefused, NotAllowed

LIFETIME = timedelta(days=14)
CODE_BYTES = 12

# Regulation 002, 2.1: the head of the school appoints the curator; 2.3: the curator keeps both banks.
GRANTS: dict[Bearer, frozenset[Role]] = {
    OPERATOR: frozenset(Role),
    Role.DIRECTOR: frozenset(Role) - {Role.DIRECTOR},
    Role.COORDINATOR: frozenset({Role.CURATOR, Role.MENTOR, Role.MENTEE}),
    Role.CURATOR: frozenset({Role.MENTOR, Role.MENTEE}),
}


@dataclass(frozen=True)
class Invitation:
    """A one-time link into one role of one organization."""

    id: int
    code: str
    organization_id: int
    role: Role
    expires_at: datetime
    used_at: datetime | None = None
    revoked_at: datetime | None = None

    def require_open(self, now: datetime) -> None:
        """Raise LinkRefused, in words that say why, unless the link can be used now."""
        if self.used_at is not None:
            raise LinkRefused("link-used")
        if self.revoked_at is not None:
            raise LinkRefused("link-revoked")
        if now >= self.expires_at:
            raise LinkRefused("link-expired")


def new_code() -> str:
    """Return a code nobody can guess, of letters Telegram allows in a start parameter."""
    return secrets.token_urlsafe(CODE_BYTES)


def grantable(bearers: Collection[Bearer], existing: Collection[Role]) -> tuple[Role, ...]:
    """Return the roles that somebody may hand out in an organization whose profile has `existing` roles."""
    allowed = frozenset[Role]().union(*(GRANTS.get(bearer, frozenset()) for bearer in bearers))
    return tuple(role for role in Role if role in allowed and role in existing)


def require_grantable(role: Role, bearers: Collection[Bearer], existing: Collection[Role]) -> None:
    """Raise NotAllowed unless the role exists in the profile and may be handed out by the bearers."""
    if role not in existing:
        raise NotAllowed("role-not-in-profile", role=role)
    if role not in grantable(bearers, existing):
        raise NotAllowed("role-not-yours-to-grant", role=role)
