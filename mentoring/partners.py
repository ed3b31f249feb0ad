"""Partners whose people may mentor here, and mentors of other schools: who is let in, and until when.

Sources: 004, 6 (mentors from enterprises, entrepreneurs, public figures); 003, 2 (contracts on cooperation and social
partnership are the head's); 000, 001 and 003, forms «employer – student» and «university teacher – young teacher».
"""

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.notices import Kind

# Days to the last one of an agreement on which its end is reminded of, and the first day without it.
END_REMINDERS, REMINDED_AT = (30, 7, -1), time(9)
TITLE_LIMIT, AGREEMENT_LIMIT, CONTACT_LIMIT = 200, 60, 300


class PartnerKind(StrEnum):
    """What a partner is."""

    ENTERPRISE = "enterprise"
    UNIVERSITY = "university"
    SOCIAL = "social"


@dataclass(frozen=True)
class Partner:
    """An organization outside the schools; without a number and a last day of an agreement nobody of it mentors."""

    id: int
    organization_id: int
    title: str
    kind: PartnerKind
    contact: str = ""
    agreement: str = ""
    valid_until: date | None = None

    def is_valid(self, today: date) -> bool:
        """Whether an agreement is in force on a day."""
        return bool(self.agreement) and self.valid_until is not None and today <= self.valid_until


@dataclass(frozen=True)
class Reminder:
    """That an agreement runs out, for everybody who keeps pairs, at an hour of the school's own clock."""

    kind: Kind
    day: date
    hour: time
    key: str
    about: dict[str, int | str]


@dataclass(frozen=True)
class Guest:
    """A mentor of another school; comes in when both directors have said yes. Their own yes is the joining itself."""

    person_id: int
    organization_id: int
    home_id: int
    home_agreed_at: datetime | None = None
    host_agreed_at: datetime | None = None
    refused_at: datetime | None = None

    @property
    def is_admitted(self) -> bool:
        """Whether both directors agreed and nobody took it back."""
        return self.refused_at is None and None not in (self.home_agreed_at, self.host_agreed_at)

    def waits_for(self, organization_id: int) -> bool:
        """Whether the director of an organization is asked."""
        if self.refused_at is not None:
            return False
        asked = {self.home_id: self.home_agreed_at, self.organization_id: self.host_agreed_at}
        return organization_id in asked and asked[organization_id] is None


def read_title(typed: str) -> str:
    """Return a partner's name; raise BadInput when it is empty or longer than TITLE_LIMIT."""
    return _read(typed, TITLE_LIMIT, "partner-title-expected")


def read_agreement(typed: str) -> str:
    """Return an agreement's number; raise BadInput when it is empty or longer than AGREEMENT_LIMIT."""
    return _read(typed, AGREEMENT_LIMIT, "partner-agreement-expected")


def read_contact(typed: str) -> str:
    """Return whom to turn to; raise BadInput when it is empty or longer than CONTACT_LIMIT."""
    return _read(typed, CONTACT_LIMIT, "partner-contact-expected")


def agree(partner: Partner, number: str, valid_until: date, today: date) -> Partner:
    """Take an agreement down, or its renewal.

    Raises:
        BadInput: it is over already.
    """
    if valid_until < today:
        raise BadInput("partner-agreement-past")
    return replace(partner, agreement=read_agreement(number), valid_until=valid_until)


def require_unneeded(partner: Partner, mentors: int, today: date) -> None:
    """Raise WrongState for a partner that cannot be removed: its agreement is in force, or mentors come from it."""
    if mentors:
        raise WrongState("partner-has-mentors", title=partner.title, count=mentors)
    if partner.is_valid(today):
        raise WrongState("partner-has-agreement", title=partner.title, until=f"{partner.valid_until:%d.%m.%Y}")


def plan_end(partner: Partner) -> list[Reminder]:
    """Plan the reminders of an agreement's end; a renewed one has a key and a day of its own."""
    until = partner.valid_until
    if not partner.agreement or until is None:
        return []
    about: dict[str, int | str] = {"partner": partner.id, "until": until.isoformat()}
    return [
        Reminder(Kind.AGREEMENT_ENDING, until - timedelta(days=days), REMINDED_AT,
                 f"partner:{partner.id}:{until}:{days}", about)
        for days in END_REMINDERS
    ]  # fmt: skip


def decide(guest: Guest, organization_id: int, *, agreed: bool, now: datetime) -> Guest:
    """Take down what one director says; the same said again leaves the guest as they are.

    Raises:
        WrongState: that director was not asked, or has answered otherwise.
    """
    yes = {guest.home_id: guest.home_agreed_at, guest.organization_id: guest.host_agreed_at}
    if organization_id in yes and (yes[organization_id] if agreed else guest.refused_at) is not None:
        return guest
    if not guest.waits_for(organization_id):
        raise WrongState("guest-decided")
    if not agreed:
        return replace(guest, refused_at=now)
    if organization_id == guest.home_id:
        return replace(guest, home_agreed_at=now)
    return replace(guest, host_agreed_at=now)


def require_admitted(mentor_id: int, guests: Collection[Guest], external: Collection[Partner], today: date) -> None:
    """Raise WrongState when a mentor is a guest not let in yet, or comes from partners without a valid agreement."""
    if any(guest.person_id == mentor_id and not guest.is_admitted for guest in guests):
        raise WrongState("guest-not-admitted")
    if external and not any(partner.is_valid(today) for partner in external):
        raise WrongState("partner-agreement-missing")


def of_kind(code: str) -> PartnerKind:
    """Return the kind a button names; NotFound for a forged one."""
    if code not in set(PartnerKind):
        raise NotFound
    return PartnerKind(code)


def _read(typed: str, limit: int, key: str) -> str:
    words = " ".join(typed.split())
    if not 0 < len(words) <= limit:
        raise BadInput(key, max=limit)
    return words
