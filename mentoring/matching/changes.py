"""What changes if: a newcomer, a couple locked or forbidden, two swapped; nobody else is looked at anew."""

from dataclasses import dataclass

from mentoring.errors import WrongState
from mentoring.matching import rerouting, rules
from mentoring.matching.encoding import kept_locks
from mentoring.matching.proposal import Proposal, proposal
from mentoring.matching.rules import Bar
from mentoring.matching.situation import Couple, Situation


@dataclass(frozen=True, slots=True)
class Difference:
    """What one proposal has that another has not, and the other way round; `points` may be below 0."""

    added: tuple[Couple, ...]
    removed: tuple[Couple, ...]
    served: int
    points: int


def difference(before: Proposal, after: Proposal) -> Difference:
    """Return what changes from one proposal to another."""
    added = tuple(one for one in after.couples if one not in set(before.couples))
    removed = tuple(one for one in before.couples if one not in set(after.couples))
    return Difference(added, removed, after.served - before.served, after.points - before.points)


def rematch_one(after: Situation, known: Proposal, mentee_id: int) -> Proposal:
    """Return the best proposal with one mentee more, who is in `after` and was not in what `known` was made for.

    What is looked at is that mentee and whoever may have to move, not everybody.
    """
    return rematch(after, known, frozenset({mentee_id}), is_summed=True)


def what_if(before: Situation, known: Proposal, after: Situation) -> Proposal:
    """Return the best proposal after a change of locks, bans, marks or mentees; the mentors are the same.

    Raises:
        ValueError: mentors or weights have changed: that takes a proposal of its own.
    """
    if before.mentors != after.mentors or before.weights != after.weights:
        raise ValueError("the same mentors and weights")
    return rematch(after, known, _touched(before, after))


def swapped(situation: Situation, first: Couple, second: Couple) -> Situation:
    """Return the situation in which two mentees have changed mentors, both couples locked.

    Raises:
        WrongState: a hard rule is against one of the new couples (couple-barred, with the first rule).
    """
    for couple in ((first[0], second[1]), (second[0], first[1])):
        require_allowed(situation, couple)
        situation = situation.with_lock(couple)
    return situation


def require_allowed(situation: Situation, couple: Couple) -> None:
    """Raise WrongState where a hard rule, other than a ban by the curator, is against a couple."""
    mentor, mentee = situation.by_mentor[couple[0]], situation.by_mentee[couple[1]]
    for bar in rules.bars(situation, mentor, mentee):
        if bar is not Bar.FORBIDDEN:
            raise WrongState("match-barred", bar=bar.value)


def rematch(after: Situation, known: Proposal, touched: frozenset[int], *, is_summed: bool = False) -> Proposal:
    """Return the best proposal where only these mentees are new, gone, or wish or may have something else.

    Where the points of `known` are right for all its couples as they are now (`is_summed`), they are counted on from.
    """
    flow = rerouting.flow_of(after, known)
    locks = kept_locks(after)
    touched |= {mentee_id for _, mentee_id in known.locked.symmetric_difference(locks)}
    _take_out(flow, known, touched)
    for mentor_id, mentee_id in locks:
        if mentee_id in touched:
            rerouting.close_seat(flow, mentor_id)
    settled = {mentee_id for _, mentee_id in locks}
    for mentee_id in sorted(touched & set(after.by_mentee) - settled):
        rerouting.place(flow, mentee_id)
    couples = [(mentor_id, mentee_id) for mentee_id, mentor_id in flow.helper.items() if mentor_id != rerouting.NOBODY]
    prices = {key: price for key, price in flow.prices.items() if key != rerouting.NOBODY}
    return proposal(after, couples, prices, known=known if is_summed else None)


def _take_out(flow: rerouting.Flow, known: Proposal, touched: frozenset[int]) -> None:
    """Everybody leaves before a seat is filled: what these people wish now is not what they were seated by."""
    held = {mentee_id: mentor_id for mentor_id, mentee_id in known.locked}
    left = []
    for mentee_id in sorted(touched):
        if mentee_id in held:
            left.append(held[mentee_id])
            flow.seats[held[mentee_id]] += 1
        elif mentee_id in flow.helper:
            left.append(flow.unseat(mentee_id))
            flow.used[left[-1]] -= 1
    for mentor_id in left:
        rerouting.fill(flow, mentor_id)


def _touched(before: Situation, after: Situation) -> frozenset[int]:
    """Mentees who came, went or changed, and those of every couple that is settled or marked differently."""
    changed = {one.id for one in set(before.mentees) ^ set(after.mentees)}
    for name in ("locked", "forbidden", "refused", "paired", "apart", "conflicts"):
        changed |= {one for couple in getattr(before, name) ^ getattr(after, name) for one in couple}
    for name in ("mentor_marks", "mentee_marks"):
        changed |= {mentee for (_, mentee), _ in set(getattr(before, name).items()) ^ set(getattr(after, name).items())}
    return frozenset(changed & {*before.by_mentee, *after.by_mentee})
