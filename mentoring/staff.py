"""The staff list: all teachers, in programs or not; who of them is to be invited next (002, 2.3 and 2.7)."""

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from enum import StrEnum

from mentoring.actors import Role
from mentoring.errors import BadInput
from mentoring.people import FullName
from mentoring.vocabulary import fold

YOUNG_YEARS = 3
# The regulations say «after a break» and «at a new workplace» without a term; the list is to be refreshed at least once
# a year (002, 2.3), so a year is how long somebody counts as new.
NEW_FOR = timedelta(days=365)


class Reason(StrEnum):
    """Why somebody is to be invited: the categories of 002, 2.7 that a staff list shows by itself."""

    YOUNG = "young"
    RETURNED = "returned"
    NEW_HERE = "new_here"


class Filter(StrEnum):
    """Which of the staff list is shown."""

    ALL = "all"
    IN_PROGRAMS = "in"
    OUTSIDE = "out"
    TO_INVITE = "invite"
    LEFT = "left"


@dataclass(frozen=True)
class Facts:
    """What the list says of one member of staff; None and empty words are unknown."""

    name: FullName
    post: str = ""
    subject: str = ""
    # Whole years of teaching on the day `experience_on`; the years since then are added when they are read.
    experience: int | None = None
    teaches: bool | None = None
    hired_on: date | None = None
    returned_on: date | None = None
    email: str = ""
    role: Role | None = None

    def over(self, known: "Facts") -> "Facts":
        """Return what is known with these facts put over it; what is unknown here erases nothing there."""
        told = {one.name: getattr(self, one.name) for one in fields(self)}
        return replace(known, **{name: value for name, value in told.items() if value not in (None, "")})


@dataclass(frozen=True)
class Member:
    """Somebody of the staff list; `person_id` once they have joined, `in_program` while they are in a bank.

    `manager_id` is their line manager's number in the same list.
    """

    id: int
    organization_id: int
    facts: Facts
    experience_on: date
    person_id: int | None = None
    left_on: date | None = None
    in_program: bool = False
    manager_id: int | None = None

    @property
    def name(self) -> FullName:
        """The full name."""
        return self.facts.name

    @property
    def teaches(self) -> bool:
        """Whether they teach; somebody of whom nothing else is known does."""
        return self.facts.teaches is not False

    def experience(self, today: date) -> int | None:
        """Return the whole years of teaching on a day."""
        if self.facts.experience is None:
            return None
        return self.facts.experience + max(0, _years(self.experience_on, today))


def reasons(member: Member, today: date) -> tuple[Reason, ...]:
    """Return why a member of staff is to be invited now; nothing for those in a bank, gone or not teaching."""
    if member.in_program or member.left_on is not None or not member.teaches:
        return ()
    years = member.experience(today)
    found = {
        Reason.YOUNG: years is not None and years <= YOUNG_YEARS,
        Reason.RETURNED: _is_recent(member.facts.returned_on, today),
        Reason.NEW_HERE: _is_recent(member.facts.hired_on, today),
    }
    return tuple(reason for reason, holds in found.items() if holds)


def require_manager(member: Member, manager: Member) -> None:
    """Raise BadInput where somebody cannot be another's line manager: of oneself, or of one's own manager."""
    if member.id in (manager.id, manager.manager_id) or manager.left_on is not None:
        raise BadInput("staff-manager-cannot", name=manager.name.full)


def fits(member: Member, chosen: Filter, today: date) -> bool:
    """Tell whether a filter shows somebody; those who left are shown among themselves only."""
    if (member.left_on is not None) != (chosen is Filter.LEFT):
        return False
    match chosen:
        case Filter.IN_PROGRAMS:
            return member.in_program
        case Filter.OUTSIDE:
            return not member.in_program
        case Filter.TO_INVITE:
            return bool(reasons(member, today))
        case _:
            return True


def search(members: Iterable[Member], typed: str) -> list[Member]:
    """Return those whose family name begins as typed, whatever the capitals; «е» finds «ё» too."""
    wanted = fold(typed)
    return [one for one in members if fold(one.name.full).startswith(wanted)]


def _is_recent(day: date | None, today: date) -> bool:
    return day is not None and today - NEW_FOR <= day <= today


def _years(since: date, today: date) -> int:
    return today.year - since.year - ((today.month, today.day) < (since.month, since.day))
