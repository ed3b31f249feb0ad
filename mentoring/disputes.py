"""The council's mediation of a dispute: a mediator whom both can trust, words said apart, a proposal each answers.

Source: 3.5 of 000 (001, 003: «функции медиации»), 002, 2.2 («посреднические функции»).
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from datetime import date
from enum import StrEnum

from mentoring.application_kinds import ApplicationKind
from mentoring.application_states import ApplicationAct as A
from mentoring.application_states import ApplicationState as S
from mentoring.applications import Application, Event, awaiting, moved, spoken
from mentoring.errors import WrongState


def appoint(application: Application, mediator_id: int, today: date, days: int) -> Application:
    """A mediator begins: both sides are asked for their words."""
    if application.kind is not ApplicationKind.DISPUTE:
        raise WrongState("application-moved-on", state=application.state.value)
    return awaiting(replace(moved(application, A.APPOINT, S.MEDIATION), mediator_id=mediator_id), today, days)


def object_to(application: Application, today: date, days: int) -> Application:
    """A side does not trust the mediator: another one is to be chosen."""
    return awaiting(replace(moved(application, A.OBJECT, S.ASKED), mediator_id=None), today, days)


def speak(application: Application) -> Application:
    """A side says its words to the mediator."""
    return moved(application, A.SPEAK, S.MEDIATION)


def unheard(application: Application, way: Sequence[Event], today: date) -> int | None:
    """Return the other side while it has said nothing to the mediator and its day to do so has not passed.

    Whoever asked for a mediator has said how they see it in asking.
    """
    said = {one.person_id for one in way if one.act in (A.SPEAK, A.REJECT)}
    if application.state is not S.MEDIATION or application.subject_id in said:
        return None
    return application.subject_id if application.due_on is not None and today <= application.due_on else None


def propose(application: Application, today: date, days: int) -> Application:
    """The mediator proposes a way out; each side answers by itself."""
    return awaiting(moved(application, A.PROPOSE, S.PROPOSED), today, days)


def accept(application: Application, person_id: int, before: Collection[int], today: date) -> Application:
    """A side accepts what is proposed; with the second yes the dispute is settled. `before`: who had accepted."""
    is_whole = {*before, person_id} >= set(application.parties)
    if not is_whole:
        return moved(application, A.ACCEPT, S.PROPOSED)
    return replace(moved(application, A.ACCEPT, S.SETTLED), due_on=None, decided_on=today)


def reject(application: Application, today: date, days: int) -> Application:
    """A side does not accept: the mediator goes on."""
    return awaiting(moved(application, A.REJECT, S.MEDIATION), today, days)


def close(application: Application, outcome: str, person_id: int, today: date) -> Application:
    """The mediator ends without an agreement and says with what outcome."""
    closed = moved(application, A.CLOSE, S.UNSETTLED)
    return replace(closed, answer=spoken(outcome), decided_by=person_id, decided_on=today, due_on=None)


class Conflict(StrEnum):
    """Why somebody cannot mediate."""

    PARTY = "party"
    BOUND = "bound"
    APART = "apart"


def conflict(
    candidate: int, sides: Collection[int], bound: Collection[tuple[int, int]], apart: Collection[tuple[int, int]]
) -> Conflict | None:
    """Return what keeps somebody from mediating: a side, in a pair with one (`bound`), or kept apart from one."""
    if candidate in sides:
        return Conflict.PARTY
    for ties, found in ((bound, Conflict.BOUND), (apart, Conflict.APART)):
        if any(candidate in tie and set(tie) & set(sides) for tie in ties):
            return found
    return None
