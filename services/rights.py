"""What the regulation says a mentor and a mentee may and must do."""

from dataclasses import dataclass
from typing import Literal

from mentoring.actors import Role
from mentoring.application_kinds import ApplicationKind
from mentoring.forms import Wording
from mentoring.profiles import Profile
from services.work import Work, query

PARTICIPANTS = (Role.MENTOR, Role.MENTEE)


@dataclass(frozen=True)
class Part:
    """Rights or duties of one role, in the regulation's words."""

    role: Role
    what: Literal["rights", "duties"]
    lines: tuple[Wording, ...]
    # What of it can be acted upon in chat: kinds of applications.
    offers: tuple[ApplicationKind, ...] = ()


@dataclass(frozen=True)
class Rights:
    """Every part that concerns the actor, and whose regulation says so."""

    regulation: Wording
    parts: tuple[Part, ...]


@query(*PARTICIPANTS)
async def my_rights(work: Work) -> Rights:
    """Return rights and duties of the roles the actor holds, save those of which the regulation is silent."""
    profile = await work.profile()
    parts = [
        part
        for role in PARTICIPANTS
        if work.actor.is_any(role)
        for part in (
            Part(role, "rights", profile.rights.of(role), _offers(profile, role, "rights", "ours")),
            Part(role, "duties", profile.duties.of(role), _offers(profile, role, "duties")),
        )
    ]
    return Rights(profile.title, tuple(part for part in parts if part.lines))


def _offers(profile: Profile, role: Role, *places: str) -> tuple[ApplicationKind, ...]:
    """Return the applications that the regulation gives to a role in one of the places."""
    return tuple(one.id for one in profile.applications.offered if getattr(one, role.value) in places)
