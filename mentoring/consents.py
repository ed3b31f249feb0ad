"""Consents: separate by purpose, never merged (`methodology.md` 2.4, 3.1)."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mentoring.actors import PARTICIPANTS, Bearer, Role


class Purpose(StrEnum):
    """What a consent is given for."""

    PARTICIPATION = "participation"
    PERSONAL_DATA = "personal_data"


@dataclass(frozen=True)
class Consent:
    """A yes given in chat to one text; `fingerprint` is the SHA-256 of the words that were shown."""

    purpose: Purpose
    version: int
    fingerprint: str
    given_at: datetime


@dataclass(frozen=True)
class PaperConsent:
    """A signed sheet: when it was signed and where it is kept. A tap does not replace it (`methodology.md` 3.1)."""

    person_id: int
    signed_on: date
    kept_at: str


def needed(role: Bearer) -> tuple[Purpose, ...]:
    """Return the consents somebody gives before anything about them is stored, in the order they are asked for."""
    if isinstance(role, Role) and role in PARTICIPANTS:
        return (Purpose.PARTICIPATION, Purpose.PERSONAL_DATA)
    return (Purpose.PERSONAL_DATA,)
