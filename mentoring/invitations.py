"""Invitation links: who may hand out which role, and when a link still opens."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from mentoring.actors import OPERATOR, Bearer, Role
from mentoring.errors import LinkRefused, NotAllowed
from mentoring.organizations import OrganizationKind
from mentoring.profiles import RoleRule

LIFETIME = timedelta(days=14)
CODE_BYTES = 12


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


def rules_of(rules: Collection[RoleRule], kind: OrganizationKind) -> tuple[RoleRule, ...]:
    """Return the roles an organization has: the person in charge of a district belongs to the district alone.

    Whoever is in charge there invites further ones, whether or not the regulation speaks of them; the rest of a
    regulation's roles are those of schools.
    """
    if kind is OrganizationKind.SCHOOL:
        return tuple(rule for rule in rules if rule.id != Role.DISTRICT.value)
    stated = next((rule for rule in rules if rule.id == Role.DISTRICT.value), None)
    return (RoleRule("district", ("district",), stated.holder if stated else None),)


def grantable(bearers: Collection[Bearer], rules: Collection[RoleRule]) -> tuple[Role, ...]:
    """Return the roles that somebody may hand out by the profile's rules; the operator hands out all there are."""
    allowed = {rule.id for rule in rules if OPERATOR in bearers or any(one in bearers for one in rule.granted_by)}
    return tuple(role for role in Role if role in allowed)


def require_grantable(role: Role, bearers: Collection[Bearer], rules: Collection[RoleRule]) -> None:
    """Raise NotAllowed unless the role exists in the profile and may be handed out by the bearers."""
    if role not in {rule.id for rule in rules}:
        raise NotAllowed("role-not-in-profile", role=role)
    if role not in grantable(bearers, rules):
        raise NotAllowed("role-not-yours-to-grant", role=role)
