"""The personal program of a pair or a group: written by its people together, agreed, approved, changed by consent.

A program has versions. The newest open one is written and agreed; the approved one is in force meanwhile:

draft ──one agrees──▶ proposed ──all have──▶ submitted ──approve──▶ approved ──the next is──▶ replaced
  ▲ ◀── any change ──────┘  ▲                  │  └─return with remarks─▶ returned ── written anew ──▶ …
  └────────── take back ────┼──────────────────┘
                            └─ an extension or an amendment may be withdrawn until it is submitted

The states, the acts and who may do them stand in one table, drawn in docs/states.md.

Source: regulations 000, 001, 003: terms, section on mentor and mentee («участвовать в составлении программы»), 7.1, 7.2
(extension and change by consent of both); 002: 6.1-6.4.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from mentoring.actors import CLOCK, Bearer, Role
from mentoring.errors import BadInput, NotFound, WrongState
from mentoring.moves import Machine, Move, everywhere
from mentoring.pair_states import MEMBERS, PairStatus
from mentoring.pairs import short_reason
from mentoring.program_activities import Activity
from mentoring.program_parts import CHANGES, Part, Plan, lacking

# A program is written once both have said yes to each other; it comes into force when the pair works.
WRITTEN_FROM: Final = (PairStatus.AGREED, PairStatus.SUBMITTED, PairStatus.APPROVED, PairStatus.ACTIVE)


class ProgramState(StrEnum):
    """Where a program stands as a whole."""

    DRAFTING = "drafting"
    UNDER_WAY = "under_way"
    COMPLETED = "completed"
    ENDED = "ended"


class VersionKind(StrEnum):
    """Why a version was begun."""

    FIRST = "first"
    EXTENSION = "extension"
    AMENDMENT = "amendment"


class VersionState(StrEnum):
    """Where a version stands."""

    DRAFT = "draft"
    PROPOSED = "proposed"
    SUBMITTED = "submitted"
    RETURNED = "returned"
    APPROVED = "approved"
    REPLACED = "replaced"
    WITHDRAWN = "withdrawn"


class Act(StrEnum):
    """What can be done with a version."""

    EDIT = "edit"
    AGREE = "agree"
    TAKE_BACK = "take-back"
    APPROVE = "approve"
    RETURN = "return"
    WITHDRAW = "withdraw"
    # The next version has been approved.
    REPLACE = "replace"


WRITTEN: Final = (VersionState.DRAFT, VersionState.PROPOSED, VersionState.RETURNED)
OPEN: Final = (*WRITTEN, VersionState.SUBMITTED)
DECIDERS: Final[tuple[Bearer, ...]] = (Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR)

MACHINE: Final = Machine[VersionState, Act]((
    # Who has agreed agreed to other words: what is changed is a draft again.
    Move(VersionState.DRAFT, Act.EDIT, (VersionState.DRAFT,), MEMBERS),
    Move(VersionState.PROPOSED, Act.EDIT, (VersionState.DRAFT,), MEMBERS),
    Move(VersionState.RETURNED, Act.EDIT, (VersionState.RETURNED,), MEMBERS),
    *everywhere(WRITTEN, Act.AGREE, (VersionState.PROPOSED, VersionState.SUBMITTED), MEMBERS),
    Move(VersionState.SUBMITTED, Act.TAKE_BACK, (VersionState.DRAFT,), MEMBERS),
    Move(VersionState.SUBMITTED, Act.APPROVE, (VersionState.SUBMITTED, VersionState.APPROVED), DECIDERS),
    Move(VersionState.SUBMITTED, Act.RETURN, (VersionState.RETURNED,), DECIDERS),
    *everywhere(WRITTEN, Act.WITHDRAW, (VersionState.WITHDRAWN,), MEMBERS),
    Move(VersionState.APPROVED, Act.REPLACE, (VersionState.REPLACED,), (CLOCK,)),
))  # fmt: skip


@dataclass(frozen=True)
class Program:
    """The program of one pair or of one group (both directions of reverse mentoring are a group of two pairs).

    `number` counts within the organization once a version has been approved, 0 before; `in_force` is that version's
    id; `draft_by` the day by which the first one is to be submitted. `closing_reason` and `ended_on` say how it ended.
    """

    id: int
    organization_id: int
    pair_id: int | None = None
    group_id: int | None = None
    profile_version: int = 1
    state: ProgramState = ProgramState.DRAFTING
    number: int = 0
    in_force: int | None = None
    draft_by: date | None = None
    closing_reason: str = ""
    ended_on: date | None = None

    @property
    def is_open(self) -> bool:
        """Whether it is being written or carried out."""
        return self.state in (ProgramState.DRAFTING, ProgramState.UNDER_WAY)


@dataclass(frozen=True)
class Version:
    """One version: its words and activities, who has agreed to them, and how many of those who decide have approved.

    `revision` grows with every change of its words; `reason` is why an extension or an amendment was proposed.
    """

    id: int
    program_id: int
    number: int
    plan: Plan
    kind: VersionKind = VersionKind.FIRST
    state: VersionState = VersionState.DRAFT
    activities: tuple[Activity, ...] = ()
    agreed: frozenset[int] = frozenset()
    approvals: int = 0
    approved_on: date | None = None
    reason: str = ""
    revision: int = 0

    @property
    def is_written(self) -> bool:
        """Whether its people write it now."""
        return self.state in WRITTEN

    def activity(self, key: int) -> Activity:
        """Return an activity by its key, or raise NotFound."""
        found = next((one for one in self.activities if one.key == key), None)
        if found is None:
            raise NotFound
        return found


def edited(version: Version, plan: Plan | None = None) -> Version:
    """Change the words: every agreement falls, and the revision tells the change from what others have on the screen.

    Raises:
        WrongState: it is not written now.
    """
    target = _require(version, Act.EDIT).targets[0]
    return replace(version, plan=plan or version.plan, state=target, agreed=frozenset(), revision=version.revision + 1)


def agree(version: Version, person_id: int, members: Collection[int], kind: str) -> Version:
    """Record a member's yes to the words as they are; with the last one's the version goes to those who decide.

    Raises:
        WrongState: it is not written now, or a part that is needed is empty; how many are is told.
    """
    _require(version, Act.AGREE)
    empty = lacking(version.plan, len(version.activities), kind)
    if empty:
        raise WrongState("program-parts-lacking", count=len(empty))
    agreed = version.agreed | {person_id}
    target = VersionState.SUBMITTED if agreed >= set(members) else VersionState.PROPOSED
    return replace(version, agreed=agreed, approvals=0, state=MACHINE.reach(version.state, Act.AGREE, target))


def take_back(version: Version) -> Version:
    """Go on writing what has not been decided yet."""
    target = _require(version, Act.TAKE_BACK).targets[0]
    return replace(version, state=target, agreed=frozenset(), approvals=0)


def approve(version: Version, deciders: Sequence[str], today: date) -> Version:
    """One of those who decide approves; with the last one the version comes into force."""
    _require(version, Act.APPROVE)
    approvals = version.approvals + 1
    if approvals < len(deciders):
        return replace(version, approvals=approvals)
    return replace(version, approvals=approvals, state=VersionState.APPROVED, approved_on=today)


def send_back(version: Version, remarks: int) -> Version:
    """Return a version with remarks; raise BadInput where there is none."""
    target = _require(version, Act.RETURN).targets[0]
    if not remarks:
        raise BadInput("program-remark-expected")
    return replace(version, state=target, agreed=frozenset(), approvals=0)


def withdraw(version: Version) -> Version:
    """Give an extension or an amendment up; a first version is written until it is approved."""
    target = _require(version, Act.WITHDRAW).targets[0]
    if version.kind is VersionKind.FIRST:
        raise WrongState("program-first-version")
    return replace(version, state=target, agreed=frozenset())


def superseded(version: Version) -> Version:
    """The next version is in force now."""
    return replace(version, state=_require(version, Act.REPLACE).targets[0])


def next_version(known: Sequence[Version], kind: VersionKind, plan: Plan, reason: str) -> Version:
    """Begin the next version from the one in force, with its activities; progress goes over once it is approved.

    Raises:
        WrongState: none is in force, or another one is being written or decided upon.
        BadInput: the reason is too long.
    """
    valid = next((one for one in known if one.state is VersionState.APPROVED), None)
    if valid is None:
        raise WrongState("program-not-in-force")
    if any(one.state in OPEN for one in known):
        raise WrongState("program-change-under-way")
    number = max(one.number for one in known) + 1
    return Version(0, valid.program_id, number, plan, kind, activities=valid.activities, reason=short_reason(reason))


def require_later(ends_on: date, present: date, latest: date = date.max) -> None:
    """Accept the last day of an extension; raise BadInput unless it is later than the present one, up to the latest."""
    if ends_on <= present:
        raise BadInput("program-extension-not-later", ends=f"{present:%d.%m.%Y}")
    if ends_on > latest:
        raise BadInput("program-extension-too-late", latest=f"{latest:%d.%m.%Y}")


def changeable(kind: VersionKind, may_change: Collection[str]) -> frozenset[Part]:
    """Return the parts that may be written in a version: all of a first one but the form, which the order names.

    What an amendment may change stands in the profile (7.2; in 002 6.4: the term, the plan, the form).
    """
    if kind is VersionKind.FIRST:
        return frozenset(Part) - {Part.FORM}
    return frozenset(part for name in may_change for part in CHANGES[name])


def decides(version: Version, roles: Collection[Bearer], deciders: Sequence[str]) -> bool:
    """Whether it is the turn of somebody who holds these roles."""
    turn = deciders[version.approvals : version.approvals + 1]
    return version.state is VersionState.SUBMITTED and any(str(one) in turn for one in roles)


def _require(version: Version, act: Act) -> Move[VersionState, Act]:
    row = MACHINE.row(version.state, act)
    if row is None:
        raise WrongState("program-moved-on", state=version.state.value)
    return row
