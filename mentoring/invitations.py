"""Invitation links: who may hand out which role, to one person or to many, and when a link still opens."""

import secrets
from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from mentoring.actors import OPERATOR, PARTICIPANTS, Bearer, Role
from mentoring.errors import BadInput, LinkRefused, NotAllowed
from mentoring.organizations import OrganizationKind
from mentoring.profiles import RoleRule

LIFETIMES = (1, 14, 30)
LIFETIME = timedelta(days=14)
CODE_BYTES = 12


class Uses(StrEnum):
    """For how many people a link is."""

    ONCE = "once"
    MANY = "many"


@dataclass(frozen=True)
class Invitation:
    """A link into one role of one organization; one for many counts who `joined` until it expires.

    `person_id` is somebody known already whom it is for.
    """

    id: int
    code: str
    organization_id: int
    role: Role
    expires_at: datetime
    used_at: datetime | None = None
    revoked_at: datetime | None = None
    uses: Uses = Uses.ONCE
    joined: int = 0
    created_by: int | None = None
    person_id: int | None = None

    def require_open(self, now: datetime) -> None:
        """Raise LinkRefused, in words that say why, unless the link can be used now."""
        if self.used_at is not None and self.uses is Uses.ONCE:
            raise LinkRefused("link-used")
        if self.revoked_at is not None:
            raise LinkRefused("link-revoked")
        if now >= self.expires_at:
            raise LinkRefused("link-expired")

    def is_open(self, now: datetime) -> bool:
        """Tell whether the link can be used now."""
        try:
            self.require_open(now)
        except LinkRefused:
            return False
        return True


def new_code() -> str:
    """Return a code nobody can guess, of letters Telegram allows in a start parameter."""
    return secrets.token_urlsafe(CODE_BYTES)


def read_lifetime(days: int) -> timedelta:
    """Return how long a new link lives; BadInput for a term that is not offered."""
    if days not in LIFETIMES:
        raise BadInput("invitation-days-expected")
    return timedelta(days=days)


def require_uses(role: Role, uses: Uses) -> None:
    """Raise NotAllowed where a link for many would lead into an office: whoever found it would hold it."""
    if uses is Uses.MANY and role not in PARTICIPANTS:
        raise NotAllowed("invitation-office-once")


def rules_of(rules: Collection[RoleRule], kind: OrganizationKind) -> tuple[RoleRule, ...]:
    """Return the roles an organization has: the person in charge of a district belongs to the district alone.

    Whoever is in charge there invites further ones, whether or not the regulation speaks of them. A regulation that
    does (000, 003, 004) lets the district run programs of its own, with every other role; one written for a school
    (001, 002) leaves those to schools.
    """
    if kind is OrganizationKind.SCHOOL:
        return tuple(rule for rule in rules if rule.id != Role.DISTRICT.value)
    stated = next((rule for rule in rules if rule.id == Role.DISTRICT.value), None)
    in_charge = RoleRule("district", ("district",), stated.holder if stated else None)
    others = tuple(rule for rule in rules if rule.id != Role.DISTRICT.value) if stated else ()
    return (in_charge, *others)


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
