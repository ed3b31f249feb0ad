"""The lists of mentors and mentees of a school year: formed by the curator, approved by whom the profile names.

Source: regulations 000-003, section on the director («способствует отбору наставников и наставляемых, а также
утверждает их»); who decides stands in the profile (`approvals.lists`). Latecomers come in a supplement.
"""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from mentoring.actors import Actor, Role
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.pairs import short_reason

KEEPERS = (Role.CURATOR, Role.COORDINATOR)


class RosterState(StrEnum):
    """Where a list stands."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"


@dataclass(frozen=True)
class Entry:
    """One person of a list; who is not ticked stays out of it."""

    person_id: int
    is_in: bool = True


@dataclass(frozen=True)
class Roster:
    """A list, or its supplement where `version` is above 1; `approvals` counts those who have approved it.

    `by_pairs`: nobody formed it, its people were approved with their pairs.
    """

    id: int
    organization_id: int
    year: int
    role: Role
    version: int
    state: RosterState = RosterState.DRAFT
    approvals: int = 0
    approved_on: date | None = None
    remark: str = ""
    by_pairs: bool = False
    entries: tuple[Entry, ...] = ()

    @property
    def people(self) -> tuple[int, ...]:
        """Return who is in the list."""
        return tuple(one.person_id for one in self.entries if one.is_in)


def refresh(roster: Roster, ready: Iterable[int], left_out: Collection[int]) -> Roster:
    """Add people who have become ready to a list that is still formed; who was left out before comes without a tick."""
    known = {one.person_id for one in roster.entries}
    new = [Entry(person, person not in left_out) for person in ready if person not in known]
    return replace(roster, entries=(*roster.entries, *new))


def toggle(roster: Roster, person_id: int, actor: Actor, deciders: Collection[str]) -> Roster:
    """Tick somebody or take the tick away: who keeps the banks while it is formed, who decides while it waits."""
    require_may_change(roster, actor, deciders)
    if person_id not in {one.person_id for one in roster.entries}:
        raise NotFound
    changed = (replace(one, is_in=not one.is_in) if one.person_id == person_id else one for one in roster.entries)
    return replace(roster, entries=tuple(changed))


def submit(roster: Roster) -> Roster:
    """Pass a list on to whoever decides."""
    _require(roster, RosterState.DRAFT, RosterState.RETURNED)
    _require_somebody(roster)
    return replace(roster, state=RosterState.SUBMITTED, approvals=0, remark="")


def approve(roster: Roster, actor: Actor, deciders: Collection[str], today: date) -> Roster:
    """Approve, wholly or those ticked; with the last one who decides, the list is approved."""
    _require(roster, RosterState.SUBMITTED)
    _require_decides(roster, actor, deciders)
    _require_somebody(roster)
    approvals = roster.approvals + 1
    if approvals < len(deciders):
        return replace(roster, approvals=approvals)
    return replace(roster, approvals=approvals, state=RosterState.APPROVED, approved_on=today)


def send_back(roster: Roster, actor: Actor, deciders: Collection[str], remark: str) -> Roster:
    """Return a list to the curator with a remark."""
    _require(roster, RosterState.SUBMITTED)
    _require_decides(roster, actor, deciders)
    if not remark.strip():
        raise BadInput("remark-expected")
    return replace(roster, state=RosterState.RETURNED, approvals=0, remark=short_reason(remark))


def decides(roster: Roster, actor: Actor, deciders: Collection[str]) -> bool:
    """Whether it is this actor's turn to decide on a list that waits."""
    left = list(deciders)[roster.approvals : roster.approvals + 1]
    return roster.state is RosterState.SUBMITTED and any(role.value in left for role in Role if role in actor.roles)


def may_change(roster: Roster, actor: Actor, deciders: Collection[str]) -> bool:
    """Whether this actor may tick people now."""
    forms = roster.state in (RosterState.DRAFT, RosterState.RETURNED) and actor.is_any(*KEEPERS)
    return forms or decides(roster, actor, deciders)


def require_may_change(roster: Roster, actor: Actor, deciders: Collection[str]) -> None:
    """Raise WrongState for an approved list, NotAllowed where it is another's turn."""
    if roster.state is RosterState.APPROVED:
        raise WrongState("roster-moved-on")
    if not may_change(roster, actor, deciders):
        raise NotAllowed("roster-not-yours")


def _require_decides(roster: Roster, actor: Actor, deciders: Collection[str]) -> None:
    if not decides(roster, actor, deciders):
        raise NotAllowed("roster-not-yours")


def _require_somebody(roster: Roster) -> None:
    if not roster.people:
        raise WrongState("roster-nobody")


def _require(roster: Roster, *expected: RosterState) -> None:
    if roster.state not in expected:
        raise WrongState("roster-moved-on")
