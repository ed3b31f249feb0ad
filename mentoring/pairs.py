"""A mentoring pair from the curator's proposal to the end of its program.

proposed ──both consent──▶ agreed ──both papers recorded──▶ submitted ──director──▶ approved ──order signed──▶ active
   │                         ▲                                  │                                                │
   ▼ a member declines       └──────── returned with a remark ──┘                          the term has passed   ▼
declined                                                                                                   completed

From every state but the last ones a member may go at any time: a proposal is declined, what was submitted is ended.

Source: regulation 002, section IV (two criteria, voluntary, written consent, order) and VI (term, ways to end).
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum

from mentoring.actors import Actor, Role
from mentoring.consents import PaperConsent
from mentoring.errors import BadInput, NotAllowed, WrongState
from mentoring.notices import Kind, Notice

REASON_LIMIT = 500


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


OPEN = frozenset(PairStatus) - {PairStatus.DECLINED, PairStatus.COMPLETED, PairStatus.ENDED}


class Step(StrEnum):
    """What can be done with a pair next."""

    CONSENT = "consent"
    DECLINE = "decline"
    RECORD_PAPER = "record-paper"
    APPROVE = "approve"
    RETURN = "return"
    RECORD_SIGNING = "record-signing"
    MEET = "meet"
    ASK_HELP = "ask-help"


@dataclass(frozen=True)
class Pair:
    """One mentor and one mentee, with the term of their program and the version of the regulation it began under."""

    id: int
    organization_id: int
    mentor_id: int
    mentee_id: int
    starts_on: date
    ends_on: date
    form: str
    kind: str
    status: PairStatus = PairStatus.PROPOSED
    curator_id: int | None = None
    consented: frozenset[int] = frozenset()
    papers: tuple[PaperConsent, ...] = ()
    declined_by: int | None = None
    reason: str = ""
    remark: str = ""
    order_id: int | None = None
    profile_version: int = 1

    @property
    def members(self) -> tuple[int, int]:
        """The two people of the pair, mentor first."""
        return (self.mentor_id, self.mentee_id)

    def other(self, person_id: int) -> int:
        """Return the member who is not this one."""
        return self.mentee_id if person_id == self.mentor_id else self.mentor_id

    def unsigned(self) -> tuple[int, ...]:
        """Return the members whose paper consent has not been recorded."""
        signed = {paper.person_id for paper in self.papers}
        return tuple(member for member in self.members if member not in signed)


@dataclass(frozen=True)
class Order:
    """The director's order that assigns a mentor (приказ о закреплении)."""

    id: int
    organization_id: int
    sequence: int
    number: str
    dated: date
    signed_on: date | None = None


def require_member(pair: Pair, actor: Actor) -> int:
    """Return the acting member's id, or raise NotAllowed."""
    if actor.person_id is None or actor.person_id not in pair.members:
        raise NotAllowed("pair-not-yours")
    return actor.person_id


def require_distinct(mentor_id: int, mentee_id: int) -> None:
    """Raise BadInput where somebody would mentor themselves."""
    if mentor_id == mentee_id:
        raise BadInput("pair-with-oneself")


def consent(pair: Pair, person_id: int) -> Pair:
    """Record a member's yes; with the second one the pair is agreed."""
    _require(pair, PairStatus.PROPOSED)
    consented = pair.consented | {person_id}
    status = PairStatus.AGREED if consented >= set(pair.members) else PairStatus.PROPOSED
    return replace(pair, consented=consented, status=status)


def decline(pair: Pair, person_id: int, reason: str) -> Pair:
    """Record a member's no with its reason; a yes given before counts no longer (4.2: voluntary)."""
    _require(pair, PairStatus.PROPOSED, PairStatus.AGREED)
    return replace(pair, status=PairStatus.DECLINED, declined_by=person_id, reason=short_reason(reason))


def record_paper(pair: Pair, paper: PaperConsent, today: date) -> Pair:
    """Record one member's signed consent; with the last one the pair goes to the director."""
    _require(pair, PairStatus.AGREED)
    if paper.person_id not in pair.members:
        raise NotAllowed("pair-not-yours")
    if paper.signed_on > today:
        raise BadInput("paper-date-in-future")
    if not paper.kept_at.strip():
        raise BadInput("paper-place-empty")
    papers = (*(known for known in pair.papers if known.person_id != paper.person_id), paper)
    recorded = replace(pair, papers=papers)
    return recorded if recorded.unsigned() else replace(recorded, status=PairStatus.SUBMITTED, remark="")


def approve(pair: Pair, order: Order) -> Pair:
    """The director approves and the order gets its number."""
    _require(pair, PairStatus.SUBMITTED)
    return replace(pair, status=PairStatus.APPROVED, order_id=order.id)


def send_back(pair: Pair, remark: str) -> Pair:
    """The director returns the pair to the curator: papers are to be looked at again."""
    _require(pair, PairStatus.SUBMITTED)
    return replace(pair, status=PairStatus.AGREED, remark=short_reason(remark), papers=())


def activate(pair: Pair) -> Pair:
    """The signed order is recorded and the pair may work."""
    _require(pair, PairStatus.APPROVED)
    if pair.unsigned() or pair.order_id is None:
        raise WrongState("pair-papers-missing")
    return replace(pair, status=PairStatus.ACTIVE)


def complete(pair: Pair, today: date) -> Pair:
    """The term has passed (6.3, the plan is carried out) and the closing questionnaires open.

    A pair whose mentor resigned ends on its last day without them.
    """
    _require(pair, PairStatus.ACTIVE)
    if today < pair.ends_on:
        raise WrongState("pair-not-ended")
    return replace(pair, status=PairStatus.COMPLETED if pair.declined_by is None else PairStatus.ENDED)


def end_early(pair: Pair, person_id: int, reason: str) -> Pair:
    """A member takes no part any more (6.3, on a member's initiative): a proposal is declined, a pair is ended."""
    _require(pair, *OPEN)
    began = pair.status in (PairStatus.SUBMITTED, PairStatus.APPROVED, PairStatus.ACTIVE)
    status = PairStatus.ENDED if began else PairStatus.DECLINED
    return replace(pair, status=status, declined_by=person_id, reason=short_reason(reason))


def steps(pair: Pair, actor: Actor) -> frozenset[Step]:
    """Return what this actor can do with the pair now; screens offer exactly this."""
    found: set[Step] = set()
    if actor.person_id in pair.members:
        found |= _members_steps(pair, actor.person_id)
    if pair.status is PairStatus.AGREED and actor.is_any(Role.CURATOR, Role.COORDINATOR):
        found.add(Step.RECORD_PAPER)
    if pair.status is PairStatus.SUBMITTED and actor.is_any(Role.DIRECTOR):
        found |= {Step.APPROVE, Step.RETURN}
    if pair.status is PairStatus.APPROVED and actor.is_any(Role.DIRECTOR, Role.CURATOR, Role.COORDINATOR):
        found.add(Step.RECORD_SIGNING)
    return frozenset(found)


def _members_steps(pair: Pair, person_id: int | None) -> set[Step]:
    match pair.status:
        case PairStatus.PROPOSED:
            return {Step.DECLINE} if person_id in pair.consented else {Step.CONSENT, Step.DECLINE}
        case PairStatus.AGREED:
            return {Step.DECLINE}
        case PairStatus.ACTIVE:
            return {Step.MEET, Step.ASK_HELP} if person_id == pair.mentee_id else {Step.MEET}
        case _:
            return set()


def plan_program(pair: Pair, remind_days: int, morning: datetime) -> list[Notice]:
    """Plan the reminder of the program's end to both and to the curator.

    `morning` is the moment (UTC) at which the working day begins on `ends_on`; `remind_days` comes from the profile.
    """
    due = morning - timedelta(days=remind_days)
    told = dict.fromkeys(filter(None, (*pair.members, pair.curator_id)))
    return [
        Notice(Kind.PROGRAM_ENDING, person, due, f"pair:{pair.id}:ending:{person}", {"pair": pair.id})
        for person in told
    ]


def short_reason(reason: str) -> str:
    """Return the reason without outer blanks; raise BadInput when it is longer than REASON_LIMIT characters."""
    reason = reason.strip()
    if len(reason) > REASON_LIMIT:
        raise BadInput("reason-too-long", max=REASON_LIMIT, length=len(reason))
    return reason


def _require(pair: Pair, *expected: PairStatus) -> None:
    if pair.status not in expected:
        raise WrongState("pair-moved-on", status=pair.status)
