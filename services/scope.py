"""A curator limited to some forms of mentoring (004, 1: the curator «in his form») sees and matches those only."""

from collections.abc import Mapping

from db import memberships
from mentoring.actors import Role
from mentoring.profiles import Profile
from services.work import Work

# Whoever holds one of these sees everything, whatever they are limited to as a curator.
WHOLE = (Role.DIRECTOR, Role.COORDINATOR)
PREFERENCE = "preferred_form"


async def form_scope(work: Work) -> frozenset[str]:
    """Return the forms of mentoring the actor is limited to; none means all."""
    actor = work.actor
    if actor.person_id is None or not actor.is_any(Role.CURATOR) or actor.is_any(*WHOLE):
        return frozenset()
    return await memberships.limits(work.connection, actor.person_id, work.organization_id, Role.CURATOR)


def fits(scope: frozenset[str], form: object, known: Profile) -> bool:
    """Tell whether a form is within a scope; somebody without a preference fits every one."""
    named = form in {one.id for one in known.forms}
    return not scope or not named or form in scope


def form_for(scope: frozenset[str], answers: Mapping[str, object], known: Profile) -> str:
    """Return the form of a new pair: what the mentee asked for, else the first of those one may match in."""
    wanted = answers.get(PREFERENCE)
    offered = [one.id for one in known.forms if not scope or one.id in scope]
    return str(wanted) if wanted in offered else (offered or [known.forms[0].id])[0]
