"""Whose act it is: one's own, or that of somebody whom the curator writes for."""

from db import consents, people
from mentoring.actors import CURATORS, PARTICIPANTS, Role
from mentoring.consents import Purpose, state
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.people import Person
from services.work import Work, found

WRITERS = (Role.MENTOR, Role.MENTEE, *CURATORS)


async def whose(work: Work, person_id: int, act: str = "") -> int:
    """Return the number of the person whose act it is; `act` names it for the audit log.

    0 or the actor's own number is the actor. Anybody else has to be without an account, and the actor their curator.

    Raises:
        NotFound: there is no such person here.
        NotAllowed: the actor keeps no bank, or the person can speak for themselves.
    """
    if person_id in (0, work.actor.person_id):
        return work.person_id
    person = await kept(work, person_id)
    if person.has_account:
        raise NotAllowed("behalf-speaks-themselves", name=person.name.full)
    if act:
        await work.log(f"enter-{act}", person.id)
    return person.id


async def require_consent(work: Work, person_id: int) -> None:
    """Raise WrongState unless somebody's consent to the processing of personal data is there: before any data."""
    theirs = await consents.of(work.connection, person_id, work.organization_id)
    if not state(Purpose.PERSONAL_DATA, theirs).is_current:
        raise WrongState("enter-consent-first")


async def kept(work: Work, person_id: int) -> Person:
    """Return a mentor or mentee of the actor's organization, whose bank the actor keeps.

    Raises:
        NotFound: there is no such person here, or the actor keeps no bank.
    """
    person = found(await people.within(work.connection, person_id, work.organization_id))
    if not person.roles & PARTICIPANTS or not work.actor.is_any(*CURATORS):
        raise NotFound
    return person
