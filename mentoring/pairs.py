"""A mentoring pair from the curator's proposal to the end of its program.

The states, the acts and who may do them stand in mentoring/pair_states.py; docs/states.md draws them.

Where the regulation lets people meet before they decide (004, 8.1), both consents wait for the day they met.

From every state but the last ones a member may go at any time: a proposal is declined, what was submitted is ended.

Source: regulation 002, section IV (two criteria, voluntary, written consent, order) and VI (term, ways to end).
"""

from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from mentoring.actors import PARTICIPANTS, Actor, Bearer, Role
from mentoring.consents import PaperConsent
from mentoring.errors import BadInput, NotAllowed, WrongState
from mentoring.kinds import Need, check_schedule, lacking, read_goals
from mentoring.notices import Kind, Notice
from mentoring.orders import Order
from mentoring.pair_states import BY_ITSELF, MACHINE, OPEN, PairStatus, Step
from mentoring.reading import has_words

__all__ = ["OPEN", "Order", "Pair", "PairStatus", "Step"]
REASON_LIMIT = 500


@dataclass(frozen=True)
class Pair:
    """One mentor and one mentee, with the term of their program and the version of the regulation it began under.

    `meets_first`: they meet before they decide; `met_on` is the day on which they did.
    `group_id` binds pairs of one group, or both directions of reverse mentoring; `area` is what this mentor is for
    where somebody has several, `variant` and `mentor_type` are entries of the profile's. `goals` and `schedule` are
    demanded by some kinds.
    """

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
    meets_first: bool = False
    met_on: date | None = None
    group_id: int | None = None
    area: str = ""
    variant: str = ""
    mentor_type: str = ""
    goals: str = ""
    schedule: tuple[date, ...] = ()

    @property
    def members(self) -> tuple[int, int]:
        """The two people of the pair, mentor first."""
        return (self.mentor_id, self.mentee_id)

    def other(self, person_id: int) -> int:
        """Return the member who is not this one."""
        return self.mentee_id if person_id == self.mentor_id else self.mentor_id

    @property
    def lacks(self) -> tuple[Need, ...]:
        """What its kind demands before the director is asked, and is not there yet."""
        return lacking(self.kind, self.goals, self.schedule)

    def unsigned(self) -> tuple[int, ...]:
        """Return the members whose paper consent has not been recorded."""
        signed = {paper.person_id for paper in self.papers}
        return tuple(member for member in self.members if member not in signed)

    @property
    def waits_for_meeting(self) -> bool:
        """Whether its people are to meet before they can say yes (004, 8.1)."""
        return self.meets_first and self.met_on is None


def require_member(pair: Pair, actor: Actor) -> int:
    """Return the acting member's id, or raise NotAllowed."""
    if actor.person_id is None or actor.person_id not in pair.members:
        raise NotAllowed("pair-not-yours")
    return actor.person_id


def require_distinct(mentor_id: int, mentee_id: int) -> None:
    """Raise BadInput where somebody would mentor themselves."""
    if mentor_id == mentee_id:
        raise BadInput("pair-with-oneself")


def record_acquaintance(pair: Pair, met_on: date, today: date) -> Pair:
    """Record the day on which both met to get to know each other, before they decide (004, 8.1)."""
    require_step(pair, Step.RECORD_ACQUAINTANCE)
    if not pair.meets_first:
        raise WrongState("pair-meets-later")
    if met_on > today:
        raise BadInput("pair-met-in-future")
    return replace(pair, met_on=met_on)


def consent(pair: Pair, person_id: int) -> Pair:
    """Record a member's yes; with the second one the pair is agreed. Raises WrongState where they are to meet first."""
    require_step(pair, Step.CONSENT)
    if pair.waits_for_meeting:
        raise WrongState("pair-meet-first")
    consented = pair.consented | {person_id}
    status = PairStatus.AGREED if consented >= set(pair.members) else PairStatus.PROPOSED
    return replace(pair, consented=consented, status=_reach(pair, Step.CONSENT, status))


def decline(pair: Pair, person_id: int, reason: str) -> Pair:
    """Record a member's no with its reason; a yes given before counts no longer (4.2: voluntary)."""
    require_step(pair, Step.DECLINE)
    status = _reach(pair, Step.DECLINE, PairStatus.DECLINED)
    return replace(pair, status=status, declined_by=person_id, reason=short_reason(reason))


def record_paper(pair: Pair, paper: PaperConsent, today: date) -> Pair:
    """Record one member's signed consent; with the last one the pair goes to the director.

    A pair whose kind demands more waits for that, one that is bound to others waits for them: `mentoring.groups`.
    """
    require_step(pair, Step.RECORD_PAPER)
    if paper.person_id not in pair.members:
        raise NotAllowed("pair-not-yours")
    if paper.signed_on > today:
        raise BadInput("paper-date-in-future")
    if not paper.kept_at.strip():
        raise BadInput("paper-place-empty")
    papers = (*(known for known in pair.papers if known.person_id != paper.person_id), paper)
    recorded = replace(pair, papers=papers)
    return recorded if recorded.group_id is not None or not is_complete(recorded) else submit(recorded)


def is_complete(pair: Pair) -> bool:
    """Whether nothing is missing for the director: both agreed, every sheet is there and what the kind demands."""
    return pair.status is PairStatus.AGREED and not pair.unsigned() and not pair.lacks


def submit(pair: Pair) -> Pair:
    """Everything is there: the pair goes to the director."""
    require_step(pair, Step.RECORD_PAPER)
    return replace(pair, status=_reach(pair, Step.RECORD_PAPER, PairStatus.SUBMITTED), remark="")


def set_aims(pair: Pair, *, goals: str | None = None, schedule: tuple[date, ...] | None = None) -> Pair:
    """Write down the goals or the schedule of a program; None leaves as it is. Not once the director has it."""
    if pair.status not in (PairStatus.PROPOSED, PairStatus.AGREED):
        raise WrongState("pair-moved-on", status=pair.status)
    kept = pair.schedule if schedule is None else check_schedule(schedule, pair.starts_on, pair.ends_on)
    return replace(pair, goals=pair.goals if goals is None else read_goals(goals), schedule=kept)


def approve(pair: Pair, order: Order) -> Pair:
    """The director approves and the order gets its number."""
    require_step(pair, Step.APPROVE)
    return replace(pair, status=_reach(pair, Step.APPROVE, PairStatus.APPROVED), order_id=order.id)


def send_back(pair: Pair, remark: str) -> Pair:
    """The director returns the pair to the curator: papers are to be looked at again."""
    require_step(pair, Step.RETURN)
    status = _reach(pair, Step.RETURN, PairStatus.AGREED)
    return replace(pair, status=status, remark=short_reason(remark), papers=())


def activate(pair: Pair, order: Order) -> Pair:
    """The signed order is recorded, with its number, day and term, and the pair may work for the term it says."""
    require_step(pair, Step.RECORD_SIGNING)
    line = order.line(pair.id)
    if pair.unsigned() or pair.order_id != order.id or line is None or not order.lets_begin(pair.id):
        raise WrongState("pair-papers-missing")
    status = _reach(pair, Step.RECORD_SIGNING, PairStatus.ACTIVE)
    return replace(pair, status=status, starts_on=line.starts_on, ends_on=line.ends_on)


def complete(pair: Pair, today: date) -> Pair:
    """The term has passed (6.3, the plan is carried out) and the closing questionnaires open.

    A pair whose mentor resigned ends on its last day without them.
    """
    require_step(pair, Step.COMPLETE)
    if today < pair.ends_on:
        raise WrongState("pair-not-ended")
    status = PairStatus.COMPLETED if pair.declined_by is None else PairStatus.ENDED
    return replace(pair, status=_reach(pair, Step.COMPLETE, status))


def end_early(pair: Pair, person_id: int, reason: str) -> Pair:
    """A member takes no part any more (6.3, on a member's initiative): a proposal is declined, a pair is ended."""
    require_step(pair, Step.LEAVE)
    status = _reach(pair, Step.LEAVE, _left(pair))
    return replace(pair, status=status, declined_by=person_id, reason=short_reason(reason))


def part(pair: Pair, last_day: date) -> Pair:
    """The last day of a granted parting has come; who asked for it, and why, the pair does not say: it is private."""
    require_step(pair, Step.PART)
    status = _reach(pair, Step.PART, _left(pair))
    return replace(pair, status=status, ends_on=min(pair.ends_on, last_day))


def steps(pair: Pair, actor: Actor) -> frozenset[Step]:
    """Return what this actor can do with the pair now; screens offer exactly this."""
    bearers = standing(pair, actor)
    found = {step for step in Step if step not in BY_ITSELF and MACHINE.open_to(pair.status, step, bearers)}
    if actor.person_id in pair.consented or pair.waits_for_meeting:
        found.discard(Step.CONSENT)
    if not pair.waits_for_meeting:
        found.discard(Step.RECORD_ACQUAINTANCE)
    return frozenset(found)


def standing(pair: Pair, actor: Actor) -> frozenset[Bearer]:
    """Return as whom somebody stands to a pair: roles of an office count, a member is one of this very pair."""
    member: dict[int | None, Bearer] = {pair.mentor_id: Role.MENTOR, pair.mentee_id: Role.MENTEE}
    own = {member[actor.person_id]} if actor.person_id in member else set()
    return (actor.roles - PARTICIPANTS) | own


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
    """Return the reason without outer blanks; BadInput for signs without words, or for more than REASON_LIMIT."""
    reason = reason.strip()
    if reason and not has_words(reason):
        raise BadInput("reason-words-expected")
    if len(reason) > REASON_LIMIT:
        raise BadInput("reason-too-long", max=REASON_LIMIT, length=len(reason))
    return reason


def require_step(pair: Pair, step: Step) -> None:
    """Raise WrongState where the pair is no longer where this can be done."""
    if MACHINE.row(pair.status, step) is None:
        raise WrongState("pair-moved-on", status=pair.status)


def _left(pair: Pair) -> PairStatus:
    """What becomes of a pair that is left early: what the director has not seen never began."""
    began = pair.status in (PairStatus.SUBMITTED, PairStatus.APPROVED, PairStatus.ACTIVE)
    return PairStatus.ENDED if began else PairStatus.DECLINED


def _reach(pair: Pair, step: Step, target: PairStatus) -> PairStatus:
    return MACHINE.reach(pair.status, step, target)
