"""Where an application stands, what can be done with it there and by whom: the table that rules and screens go by.

Drawn in docs/states.md by `python -m mentoring.drawing`.
"""

from enum import StrEnum
from typing import Final

from mentoring.actors import CLOCK, Bearer, Role
from mentoring.moves import Machine, Move, everywhere


class ApplicationState(StrEnum):
    """Where an application stands."""

    DRAFT = "draft"
    HEARING = "hearing"
    ASKED = "asked"
    MEDIATION = "mediation"
    PROPOSED = "proposed"
    GRANTED = "granted"
    PARTLY = "partly"
    REFUSED = "refused"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    DONE = "done"
    SETTLED = "settled"
    UNSETTLED = "unsettled"
    VOID = "void"


class ApplicationAct(StrEnum):
    """What can be done with an application; also what its history tells of."""

    SEND = "send"
    AGREE = "agree"
    DECLINE = "decline"
    ANSWER = "answer"
    GO_ON = "go-on"
    WITHDRAW = "withdraw"
    GRANT = "grant"
    PARTLY = "partly"
    REFUSE = "refuse"
    CARRY_OUT = "carry-out"
    APPOINT = "appoint"
    OBJECT = "object"
    SPEAK = "speak"
    PROPOSE = "propose"
    ACCEPT = "accept"
    REJECT = "reject"
    CLOSE = "close"
    LAPSE = "lapse"


S, A = ApplicationState, ApplicationAct
# Stand-ins in the table: the mentor and the mentee are those who apply and those it concerns, whoever decides is named
# by the profile, a mediator is one of those.
_PARTIES: Final[tuple[Bearer, ...]] = (Role.MENTOR, Role.MENTEE)
DECIDERS: Final[tuple[Bearer, ...]] = (Role.DIRECTOR, Role.COORDINATOR, Role.CURATOR, Role.COUNCIL)
OPEN: Final = (S.HEARING, S.ASKED, S.MEDIATION, S.PROPOSED)
DECIDED: Final = (S.GRANTED, S.PARTLY, S.DONE)
DECISIONS: Final = (A.GRANT, A.PARTLY, A.REFUSE)

MACHINE: Final = Machine[ApplicationState, ApplicationAct]((
    Move(S.DRAFT, A.SEND, (S.HEARING, S.ASKED), _PARTIES),
    Move(S.HEARING, A.AGREE, (S.ASKED,), tuple(Role)),
    Move(S.HEARING, A.DECLINE, (S.DECLINED,), tuple(Role)),
    # Who is asked for an explanation may give it; after its days it goes on without.
    Move(S.HEARING, A.ANSWER, (S.ASKED,), (Role.MENTEE,)),
    Move(S.HEARING, A.GO_ON, (S.ASKED,), (CLOCK,)),
    Move(S.ASKED, A.ANSWER, (S.ASKED,), (Role.MENTEE,)),
    Move(S.ASKED, A.GRANT, (S.GRANTED,), DECIDERS),
    Move(S.ASKED, A.PARTLY, (S.PARTLY,), DECIDERS),
    Move(S.ASKED, A.REFUSE, (S.REFUSED,), DECIDERS),
    Move(S.GRANTED, A.CARRY_OUT, (S.DONE,), _PARTIES),
    Move(S.PARTLY, A.CARRY_OUT, (S.DONE,), _PARTIES),
    # A dispute is not granted: a mediator is chosen, or the council refuses with a reason.
    Move(S.ASKED, A.APPOINT, (S.MEDIATION,), DECIDERS),
    Move(S.MEDIATION, A.OBJECT, (S.ASKED,), _PARTIES),
    Move(S.MEDIATION, A.SPEAK, (S.MEDIATION,), _PARTIES),
    Move(S.MEDIATION, A.PROPOSE, (S.PROPOSED,), DECIDERS),
    Move(S.PROPOSED, A.ACCEPT, (S.PROPOSED, S.SETTLED), _PARTIES),
    Move(S.PROPOSED, A.REJECT, (S.MEDIATION,), _PARTIES),
    *everywhere((S.MEDIATION, S.PROPOSED), A.CLOSE, (S.UNSETTLED,), DECIDERS),
    *everywhere(OPEN, A.WITHDRAW, (S.WITHDRAWN,), _PARTIES),
    # The pair it is about has ended.
    *everywhere(OPEN, A.LAPSE, (S.VOID,), (CLOCK,)),
))  # fmt: skip
