"""What somebody can do with an application now, by where they stand to it."""

from enum import StrEnum
from typing import Final

from mentoring.application_kinds import RULES, ApplicationKind, First
from mentoring.application_states import DECISIONS, MACHINE
from mentoring.application_states import ApplicationAct as A
from mentoring.applications import Application, decisions, is_told


class Stand(StrEnum):
    """As what somebody meets an application."""

    APPLICANT = "applicant"
    SUBJECT = "subject"
    DECIDER = "decider"
    MEDIATOR = "mediator"
    KEEPER = "keeper"


_SIDES: Final = frozenset({A.OBJECT, A.SPEAK, A.ACCEPT, A.REJECT})
_MINE: Final = {
    Stand.APPLICANT: frozenset({A.SEND, A.WITHDRAW, A.CARRY_OUT}) | _SIDES,
    Stand.SUBJECT: frozenset({A.AGREE, A.DECLINE, A.ANSWER}) | _SIDES,
    Stand.DECIDER: frozenset({*DECISIONS, A.APPOINT}),
    Stand.MEDIATOR: frozenset({A.PROPOSE, A.CLOSE}),
    Stand.KEEPER: frozenset[A](),
}


def possible(application: Application, stand: Stand) -> frozenset[A]:
    """Return the acts that are open to somebody; screens offer exactly these, services refuse all others."""
    if stand is Stand.SUBJECT and not is_told(application):
        return frozenset()
    here = {act for act in _MINE[stand] if MACHINE.row(application.state, act) is not None}
    return frozenset(act for act in here if _is_of_kind(application, act))


def _is_of_kind(application: Application, act: A) -> bool:
    rule, is_dispute = RULES[application.kind], application.kind is ApplicationKind.DISPUTE
    match act:
        case A.AGREE | A.DECLINE:
            return rule.first is First.YES
        case A.ANSWER:
            return rule.first is not First.YES and not is_dispute
        case A.CARRY_OUT:
            return rule.is_looked_into
        case A.APPOINT:
            return is_dispute
        case A.GRANT | A.PARTLY | A.REFUSE:
            return act in decisions(application)
        case _:
            return True
