"""Who is in a talk besides its two people: asked by name, offered to, or invited by the mentee.

A colleague comes in by their own yes and with the mentee's knowledge, the curator by the mentee's invitation alone.
Source: 002, 2.4 (a mentor may involve other teachers, with their consent).
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from mentoring.errors import NotAllowed, WrongState
from mentoring.help import HelpRequest


class Part(StrEnum):
    """What somebody is asked into a talk for."""

    HEIR = "heir"
    COLLEAGUE = "colleague"
    OFFER = "offer"
    CURATOR = "curator"


class PartyState(StrEnum):
    """What became of it."""

    ASKED = "asked"
    IN = "in"
    DECLINED = "declined"
    LAPSED = "lapsed"


@dataclass(frozen=True)
class Party:
    """One asking of one person into one talk."""

    id: int
    request_id: int
    person_id: int
    part: Part
    state: PartyState
    asked_at: datetime
    decided_at: datetime | None = None


def inside(request: HelpRequest, parties: Iterable[Party]) -> tuple[int, ...]:
    """Return everybody who reads and writes a talk, the mentee first, each once."""
    others = [one.person_id for one in parties if one.state is PartyState.IN]
    return tuple(dict.fromkeys(one for one in (request.mentee_id, request.helper_id, *others) if one is not None))


def require_party(request: HelpRequest, parties: Iterable[Party], person_id: int | None) -> int:
    """Return the actor's id, or raise NotAllowed: a talk is seen by those who are in it only."""
    if person_id is None or person_id not in inside(request, parties):
        raise NotAllowed("help-not-yours")
    return person_id


def decide(party: Party, person_id: int | None, now: datetime, *, is_yes: bool) -> Party:
    """Answer what one was asked. Raises WrongState where it was answered, taken by another or called off before."""
    if party.person_id != person_id:
        raise NotAllowed("help-not-yours")
    if party.state is not PartyState.ASKED:
        raise WrongState("help-call-over")
    return replace(party, state=PartyState.IN if is_yes else PartyState.DECLINED, decided_at=now)
