"""What a curator changes in a draft of a whole assignment, and what of a count is stored."""

from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from mentoring.drafts import DRAFTED, Draft, Found, Run, RunStatus, Seen, Standing, percent
from mentoring.errors import NotFound
from mentoring.groups import check_members
from mentoring.matching import Couple, Proposal, Situation, require_allowed, swapped


class Turn(StrEnum):
    """What a curator can change in a draft: `draft-turn-<value>`."""

    LOCK = "lock"
    UNLOCK = "unlock"
    FORBID = "forbid"
    ALLOW = "allow"
    SWAP = "swap"
    GROUP = "group"
    UNGROUP = "ungroup"
    WEIGHTS = "weights"
    ANEW = "anew"
    RECOUNT = "recount"


@dataclass(frozen=True)
class Change:
    """One change of a run: the couple it is about, the other one of a swap, the levels of new weights.

    `members` are the mentees of a group that is to be of the couple's mentor.
    """

    turn: Turn
    draft_id: int = 0
    other_id: int = 0
    levels: str = ""
    members: tuple[int, ...] = ()


@dataclass(frozen=True)
class Ingredients:
    """A run with its couples and what it looks at now."""

    run: Run
    drafts: list[Draft]
    situation: Situation

    @cached_property
    def by_couple(self) -> dict[Couple, Draft]:
        """The couples there are, each by its mentor and mentee."""
        return {one.couple: one for one in self.drafts}


@dataclass(frozen=True)
class Count:
    """What counting came to: the proposal, the situation and levels it is for, and that situation's digests.

    The couples of the `same` mentees that are kept have the score they had; nothing is the same where the whole was
    counted anew (`is_whole`), and only there the couples who would both rather have each other were counted.
    """

    proposal: Proposal
    situation: Situation
    levels: str
    made_for: Seen
    same: frozenset[int] = frozenset()
    is_whole: bool = True


def turned(known: Ingredients, change: Change) -> tuple[Situation, frozenset[int]]:
    """Return the situation after a change, and whom a ban or its lifting touches.

    Raises:
        NotFound: a couple is none of this run's, or somebody of a group does not wait.
        WrongState: a hard rule is against it.
    """
    now = known.situation
    if change.turn in (Turn.WEIGHTS, Turn.ANEW, Turn.RECOUNT):
        return now, frozenset()
    couple = _couple(known, change.draft_id)
    freed = frozenset({couple[1]} if change.turn in (Turn.FORBID, Turn.ALLOW) else ())
    match change.turn:
        case Turn.LOCK:
            require_allowed(now, couple)
            after = now.with_lock(couple)
        case Turn.UNLOCK:
            after = replace(now, locked=now.locked - {couple}).seating(now.grouped - {couple})
        case Turn.FORBID:
            after = now.with_ban(couple)
        case Turn.ALLOW:
            after = replace(now, forbidden=now.forbidden - {couple})
        case Turn.GROUP:
            after = _grouped(now, couple[0], change.members)
        case Turn.UNGROUP:
            after = now.with_group(couple[0], ())
        case _:
            other = _couple(known, change.other_id)
            new = {(couple[0], other[1]), (other[0], couple[1])}
            after = swapped(replace(now, forbidden=now.forbidden - new), couple, other)
    return after, freed


def _grouped(now: Situation, mentor_id: int, members: tuple[int, ...]) -> Situation:
    """A mentor's group; NotFound for somebody who does not wait here, WrongState where a hard rule is against one."""
    mentees = check_members(members)
    if not set(mentees) <= set(now.by_mentee):
        raise NotFound
    after = now.with_group(mentor_id, mentees)
    for one in mentees:
        require_allowed(after, (mentor_id, one))
    return after


def _couple(known: Ingredients, draft_id: int) -> Couple:
    for one in known.drafts:
        if (
            one.id == draft_id
            and one.mentor_id in known.situation.by_mentor
            and (one.mentee_id in known.situation.by_mentee)
        ):
            return one.couple
    raise NotFound


def to_store(known: Ingredients, count: Count) -> tuple[Run, list[Draft]]:
    """Return the run and couples to store: ticks, bans and what was proposed before stay."""
    after = count.proposal
    drafts = {one.couple: one for one in known.drafts if one.standing not in DRAFTED | {Standing.FORBIDDEN}}
    for couple in count.situation.forbidden:
        drafts[couple] = _draft(known, count, couple, Standing.FORBIDDEN)
    for couple in after.couples:
        standing = Standing.LOCKED if couple in after.locked else Standing.OFFERED
        is_grouped = couple in count.situation.grouped
        drafts[couple] = replace(_draft(known, count, couple, standing), is_grouped=is_grouped)
    blocking = after.blocking_count if count.is_whole else None
    found = Found(after.points, after.prices, after.blocking, blocking, count.made_for)
    version = known.run.version + 1
    run = replace(known.run, status=RunStatus.OPEN, levels=count.levels, version=version, found=found)
    return run, list(drafts.values())


def _draft(known: Ingredients, count: Count, couple: Couple, standing: Standing) -> Draft:
    was = known.by_couple.get(couple)
    score = was.percent if was and couple[1] in count.same else percent(count.situation, couple)
    is_ticked = was.is_ticked if was and was.standing in DRAFTED else True
    return Draft(was.id if was else 0, was.run_id if was else 0, *couple, standing, score, is_ticked)
