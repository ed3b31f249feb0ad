"""Why a personal program ended: the five reasons of the regulations, and from which way out of a pair each follows.

Source: regulations 000-003, 7.1; 002, 6.3: the plan carried out in full; the initiative of mentor, mentee or both, for
good cause; the curator's initiative (not carried out as it should be, force majeure). `methodology.md` 2.1.
"""

from enum import StrEnum
from typing import Final

from mentoring.pairs import Pair, PairStatus
from mentoring.partings import PartingKind


class ClosingReason(StrEnum):
    """Why a program ended."""

    PLAN_COMPLETED = "plan_completed"
    MENTOR_INITIATIVE = "mentor_initiative"
    MENTEE_INITIATIVE = "mentee_initiative"
    MUTUAL = "mutual"
    CURATOR_INITIATIVE = "curator_initiative"


# The employer's is the curator's in the words of the regulations: neither member asked for it.
OF_PARTING: Final[dict[PartingKind, ClosingReason]] = {
    PartingKind.REPLACEMENT: ClosingReason.MENTEE_INITIATIVE,
    PartingKind.STOP: ClosingReason.MENTEE_INITIATIVE,
    PartingKind.RESIGNATION: ClosingReason.MENTOR_INITIATIVE,
    PartingKind.MUTUAL: ClosingReason.MUTUAL,
    PartingKind.CANCELLATION: ClosingReason.CURATOR_INITIATIVE,
    PartingKind.CURATOR: ClosingReason.CURATOR_INITIATIVE,
}


def of_term(pair: Pair) -> ClosingReason:
    """Return the reason of a pair whose last day has passed: its plan is over, or its mentor had resigned before."""
    return ClosingReason.PLAN_COMPLETED if pair.status is PairStatus.COMPLETED else ClosingReason.MENTOR_INITIATIVE


def of_leaving(pair: Pair, person_id: int) -> ClosingReason:
    """Return the reason of a pair that a member left."""
    is_mentor = person_id == pair.mentor_id
    return ClosingReason.MENTOR_INITIATIVE if is_mentor else ClosingReason.MENTEE_INITIATIVE
