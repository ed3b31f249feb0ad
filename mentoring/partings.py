"""Applications that end a pair early: change of mentor, resignation, a mentee's stop, mutual consent, cancellation.

offered → asked → granted → ordered → done, or refused, withdrawn, void. Drawn in docs/states.md.

Source: regulation 002, 2.5, 2.8 and 6.3 (000, 001: 4.1, 5.1); Labour Code, art. 351.8: mentor and employer may end the
assignment with at least three working days' notice in writing, and neither needs the other's leave or a reason.
"""

from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from mentoring.actors import CLOCK, Bearer, Role
from mentoring.errors import BadInput, WrongState
from mentoring.moves import Machine, Move, everywhere
from mentoring.pair_states import MEMBERS
from mentoring.pairs import short_reason
from mentoring.workdays import NOTICE_DAYS, after

NUMBER_LIMIT = 30


class PartingKind(StrEnum):
    """On whose initiative a pair is to end."""

    REPLACEMENT = "replacement"
    STOP = "stop"
    RESIGNATION = "resignation"
    MUTUAL = "mutual"
    CANCELLATION = "cancellation"
    # Not carried out as it should be, or force majeure (7.1; in 002 6.3).
    CURATOR = "curator"


class PartingState(StrEnum):
    """Where an application stands."""

    OFFERED = "offered"
    ASKED = "asked"
    GRANTED = "granted"
    ORDERED = "ordered"
    DONE = "done"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    VOID = "void"


class Act(StrEnum):
    """What can be done with an application."""

    AGREE = "agree"
    DISAGREE = "disagree"
    WITHDRAW = "withdraw"
    GRANT = "grant"
    REFUSE = "refuse"
    RECORD_ORDER = "record-order"
    FINISH = "finish"
    LAPSE = "lapse"


# Who may ask for what; the director's is the employer's.
ASKED_BY: Final[dict[PartingKind, tuple[Bearer, ...]]] = {
    PartingKind.REPLACEMENT: (Role.MENTEE,),
    PartingKind.STOP: (Role.MENTEE,),
    PartingKind.RESIGNATION: (Role.MENTOR,),
    PartingKind.MUTUAL: MEMBERS,
    PartingKind.CANCELLATION: (Role.DIRECTOR,),
    PartingKind.CURATOR: (Role.CURATOR, Role.COORDINATOR),
}
# Nobody's leave is needed: 351.8 for the mentor, «voluntary» (4.2) for the mentee. It can be taken note of only.
OF_RIGHT: Final = frozenset({PartingKind.RESIGNATION, PartingKind.STOP})
# The mentor has given notice by asking; in all else notice runs from the day of the decision.
NOTICE_BY_ASKING: Final = frozenset({PartingKind.RESIGNATION, PartingKind.STOP, PartingKind.MUTUAL})
UNDECIDED: Final = (PartingState.OFFERED, PartingState.ASKED)
AHEAD: Final = (PartingState.GRANTED, PartingState.ORDERED)
OPEN: Final = (*UNDECIDED, *AHEAD)
DECIDERS: Final[tuple[Bearer, ...]] = (Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR)

MACHINE: Final = Machine[PartingState, Act]((
    # `mentor` and `mentee`: for agreeing the one who was asked, for withdrawing the one who asks.
    Move(PartingState.OFFERED, Act.AGREE, (PartingState.ASKED,), MEMBERS),
    Move(PartingState.OFFERED, Act.DISAGREE, (PartingState.REFUSED,), MEMBERS),
    *everywhere(UNDECIDED, Act.WITHDRAW, (PartingState.WITHDRAWN,), (*MEMBERS, Role.CURATOR, Role.COORDINATOR)),
    Move(PartingState.ASKED, Act.GRANT, (PartingState.ASKED, PartingState.GRANTED), DECIDERS),
    Move(PartingState.ASKED, Act.REFUSE, (PartingState.REFUSED,), DECIDERS),
    # The notice of what needs no leave runs out, whether or not anybody has looked at it.
    Move(PartingState.ASKED, Act.FINISH, (PartingState.DONE,), (CLOCK,)),
    Move(PartingState.GRANTED, Act.RECORD_ORDER, (PartingState.ORDERED,), DECIDERS),
    Move(PartingState.GRANTED, Act.FINISH, (PartingState.DONE,), (CLOCK,)),
    Move(PartingState.ORDERED, Act.FINISH, (PartingState.DONE,), (CLOCK,)),
    # An order that is signed after the last day is written down all the same.
    Move(PartingState.DONE, Act.RECORD_ORDER, (PartingState.DONE,), DECIDERS),
    # The pair has ended in another way first.
    *everywhere(OPEN, Act.LAPSE, (PartingState.VOID,), (CLOCK,)),
))  # fmt: skip


@dataclass(frozen=True)
class Parting:
    """One application about one pair.

    `stage` is the place in the profile's list of whoever decides now, `due_on` the day by which they answer, `last_day`
    the pair's last day, known once granted, or at once where nobody's leave is needed; `is_whole`: the
    mentor lays mentoring down altogether. `answer` is the reason of a refusal.
    """

    id: int
    organization_id: int
    pair_id: int
    kind: PartingKind
    asked_by: int | None
    asked_on: date
    state: PartingState = PartingState.ASKED
    reason: str = ""
    is_whole: bool = False
    stage: int = 0
    due_on: date | None = None
    last_day: date | None = None
    answer: str = ""
    order_number: str = ""
    ordered_on: date | None = None
    done_at: datetime | None = None

    @property
    def named(self) -> str:
        """What it is called by: its kind, or `whole` where a mentor lays mentoring down altogether."""
        return "whole" if self.is_whole else self.kind.value


def read_reason(typed: str, kind: PartingKind | None = None) -> str:
    """Return why a pair is to end, or several; raise BadInput where it is too long, or a curator gives none."""
    reason = short_reason(typed)
    if kind is PartingKind.CURATOR and not reason:
        raise BadInput("parting-reason-expected")
    return reason


def ask(parting: Parting, today: date, decision_days: int) -> Parting:
    """Begin an application: by mutual consent it is offered to the other member first.

    Raises:
        BadInput: the reason is too long, or a curator gives none.
    """
    begun = replace(parting, reason=read_reason(parting.reason, parting.kind))
    if parting.kind is PartingKind.CANCELLATION:
        return replace(begun, state=PartingState.GRANTED, last_day=after(today, NOTICE_DAYS))
    if parting.kind is PartingKind.MUTUAL:
        return replace(begun, state=PartingState.OFFERED)
    last_day = after(today, NOTICE_DAYS) if parting.kind in OF_RIGHT else None
    return _awaiting(replace(begun, state=PartingState.ASKED, last_day=last_day), today, decision_days)


def agree(parting: Parting, today: date, decision_days: int) -> Parting:
    """The other member agrees: now it is for those who decide."""
    return _awaiting(_moved(parting, Act.AGREE, PartingState.ASKED), today, decision_days)


def disagree(parting: Parting) -> Parting:
    """The other member does not want the pair to end."""
    return _moved(parting, Act.DISAGREE, PartingState.REFUSED)


def withdraw(parting: Parting) -> Parting:
    """Whoever asked takes it back while it is undecided."""
    return _moved(parting, Act.WITHDRAW, PartingState.WITHDRAWN)


def grant(parting: Parting, today: date, next_stage: int | None, decision_days: int) -> Parting:
    """One of those who decide agrees: it goes to the `next_stage` of the list, without one it is granted.

    The last day is three working days from the notice at the earliest, and never before the decision.
    """
    if next_stage is not None:
        passed = _moved(parting, Act.GRANT, PartingState.ASKED)
        return _awaiting(replace(passed, stage=next_stage), today, decision_days)
    granted = _moved(parting, Act.GRANT, PartingState.GRANTED)
    noticed = parting.asked_on if parting.kind in NOTICE_BY_ASKING else today
    return replace(granted, due_on=None, last_day=max(today, after(noticed, NOTICE_DAYS)))


def refuse(parting: Parting, answer: str) -> Parting:
    """One of those who decide refuses, with a reason.

    Raises:
        BadInput: there is no reason, or it is too long.
        WrongState: it has been decided, or needs nobody's leave.
    """
    refused = _moved(parting, Act.REFUSE, PartingState.REFUSED)
    if parting.kind in OF_RIGHT:
        raise WrongState(f"parting-of-right-{parting.kind.value}")
    if not answer.strip():
        raise BadInput("parting-answer-expected")
    return replace(refused, answer=short_reason(answer), due_on=None)


def record_order(parting: Parting, number: str, dated: date, today: date) -> Parting:
    """The order that ends or changes the assignment is signed, under a number and a day."""
    row = MACHINE.row(parting.state, Act.RECORD_ORDER)
    target = row.targets[0] if row else PartingState.ORDERED
    recorded = _moved(parting, Act.RECORD_ORDER, target)
    number = " ".join(number.split())
    if not number:
        raise BadInput("parting-number-expected")
    if len(number) > NUMBER_LIMIT:
        raise BadInput("order-number-too-long", max=NUMBER_LIMIT, length=len(number))
    if dated > today:
        raise BadInput("paper-date-in-future")
    return replace(recorded, order_number=number, ordered_on=dated)


def finish(parting: Parting, today: date, now: datetime) -> Parting:
    """The last day has come."""
    finished = _moved(parting, Act.FINISH, PartingState.DONE)
    if parting.last_day is None or today < parting.last_day:
        raise WrongState("parting-not-yet")
    return replace(finished, done_at=now, due_on=None)


def lapse(parting: Parting) -> Parting:
    """The pair is over in another way: there is nothing to decide any more."""
    return replace(_moved(parting, Act.LAPSE, PartingState.VOID), due_on=None)


def is_same(one: Parting, other: Parting) -> bool:
    """Whether two applications about pairs of one group say the same and stand at the same place."""
    return (one.kind, one.asked_by, one.asked_on, one.state, one.stage, one.order_number) == (
        other.kind, other.asked_by, other.asked_on, other.state, other.stage, other.order_number
    )  # fmt: skip


def is_told_of(parting: Parting, person_id: int) -> bool:
    """Whether a member may know that there is an application: one's own, one that asks for their word, a common one."""
    return parting.asked_by == person_id or parting.kind is PartingKind.MUTUAL


def _awaiting(parting: Parting, today: date, decision_days: int) -> Parting:
    """The next one answers within so many working days, and before the notice runs out where it does."""
    due = after(today, decision_days)
    return replace(parting, due_on=min(due, parting.last_day) if parting.last_day else due)


def _moved(parting: Parting, act: Act, target: PartingState) -> Parting:
    if MACHINE.row(parting.state, act) is None:
        raise WrongState("parting-moved-on", state=parting.state.value)
    return replace(parting, state=MACHINE.reach(parting.state, act, target))
