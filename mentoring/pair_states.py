"""Where a pair stands, what can be done with it there and by whom: the one table that rules, screens and docs go by.

Drawn in docs/states.md by `python -m mentoring.drawing`.

Source: regulation 002, section IV (two criteria, voluntary, written consent, order) and VI (term, ways to end).
"""

from enum import StrEnum
from typing import Final

from mentoring.actors import CLOCK, Bearer, Role
from mentoring.moves import Machine, Move, everywhere


class PairStatus(StrEnum):
    """Where a pair stands."""

    PROPOSED = "proposed"
    DECLINED = "declined"
    AGREED = "agreed"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    ACTIVE = "active"
    COMPLETED = "completed"
    ENDED = "ended"


OPEN: Final = frozenset(PairStatus) - {PairStatus.DECLINED, PairStatus.COMPLETED, PairStatus.ENDED}


class Step(StrEnum):
    """What can be done with a pair next."""

    # Where people meet before they decide (004, 8.1).
    RECORD_ACQUAINTANCE = "record-acquaintance"
    CONSENT = "consent"
    DECLINE = "decline"
    RECORD_PAPER = "record-paper"
    APPROVE = "approve"
    RETURN = "return"
    RECORD_SIGNING = "record-signing"
    MEET = "meet"
    ASK_HELP = "ask-help"
    # A member, or the director as the employer, asks for the pair to end: mentoring/partings.py.
    ASK_TO_PART = "ask-to-part"
    # The last day of a granted parting has come.
    PART = "part"
    # A member is no member of anything any more: a consent taken back, data erased.
    LEAVE = "leave"
    COMPLETE = "complete"


# What comes of itself or by another screen: no button of the pair's card.
BY_ITSELF: Final = frozenset({Step.PART, Step.LEAVE, Step.COMPLETE})
# What the pair cannot go on without: whoever can do it is waited for. The rest may be done and need not be.
AWAITED: Final = frozenset({Step.CONSENT, Step.RECORD_PAPER, Step.APPROVE, Step.RECORD_SIGNING})
MEMBERS: Final[tuple[Bearer, ...]] = (Role.MENTOR, Role.MENTEE)
KEEPERS: Final[tuple[Bearer, ...]] = (Role.CURATOR, Role.COORDINATOR)
_BEGAN: Final = (PairStatus.SUBMITTED, PairStatus.APPROVED, PairStatus.ACTIVE)

MACHINE: Final = Machine[PairStatus, Step]((
    Move(PairStatus.PROPOSED, Step.RECORD_ACQUAINTANCE, (PairStatus.PROPOSED,), (*MEMBERS, *KEEPERS)),
    Move(PairStatus.PROPOSED, Step.CONSENT, (PairStatus.PROPOSED, PairStatus.AGREED), MEMBERS),
    *everywhere((PairStatus.PROPOSED, PairStatus.AGREED), Step.DECLINE, (PairStatus.DECLINED,), MEMBERS),
    Move(PairStatus.AGREED, Step.RECORD_PAPER, (PairStatus.AGREED, PairStatus.SUBMITTED), KEEPERS),
    Move(PairStatus.SUBMITTED, Step.APPROVE, (PairStatus.APPROVED,), (Role.DIRECTOR,)),
    Move(PairStatus.SUBMITTED, Step.RETURN, (PairStatus.AGREED,), (Role.DIRECTOR,)),
    Move(PairStatus.APPROVED, Step.RECORD_SIGNING, (PairStatus.ACTIVE,), (Role.DIRECTOR, *KEEPERS)),
    Move(PairStatus.ACTIVE, Step.MEET, (PairStatus.ACTIVE,), MEMBERS),
    Move(PairStatus.ACTIVE, Step.ASK_HELP, (PairStatus.ACTIVE,), (Role.MENTEE,)),
    Move(PairStatus.ACTIVE, Step.COMPLETE, (PairStatus.COMPLETED, PairStatus.ENDED), (CLOCK,)),
    *everywhere(_BEGAN, Step.ASK_TO_PART, (), (*MEMBERS, Role.DIRECTOR)),
    *everywhere(_BEGAN, Step.PART, (PairStatus.ENDED,), (CLOCK,)),
    # Returned by the director while the application was under way.
    Move(PairStatus.AGREED, Step.PART, (PairStatus.DECLINED,), (CLOCK,)),
    *everywhere((PairStatus.PROPOSED, PairStatus.AGREED), Step.LEAVE, (PairStatus.DECLINED,), MEMBERS),
    *everywhere(_BEGAN, Step.LEAVE, (PairStatus.ENDED,), MEMBERS),
))  # fmt: skip
