"""Drafts of a whole assignment: the curator looks at them, changes them, and proposes what they like.

Nothing here binds anybody: a draft becomes a proposal to both members, who consent or decline (002, 4.2: voluntary).
"""

import json
from asyncio import to_thread
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import datetime, timedelta
from enum import StrEnum
from hashlib import sha256
from typing import Any

from mentoring.errors import BadInput
from mentoring.matching import Couple, Part, Proposal, Situation, Weights, bars, score
from mentoring.matching.changes import rematch

KEPT_FOR = timedelta(days=14)
"""A draft grows old: people change their minds and their timetables."""
COUNTED_WITHIN = timedelta(minutes=10)
"""A run that is still being counted after this has been cut short."""
USUAL, HIGHEST = 3, 5
"""Levels of importance a curator gives a part: as the profile has it, and the most; 0 leaves the part out."""
USUAL_LEVELS = str(USUAL) * len(Part)


class RunStatus(StrEnum):
    """Where a run stands: one that is gone is deleted."""

    COUNTING = "counting"
    OPEN = "open"


class Standing(StrEnum):
    """What is to become of a drafted couple: `draft-standing-<value>`."""

    OFFERED = "offered"
    LOCKED = "locked"
    FORBIDDEN = "forbidden"
    PROPOSED = "proposed"
    FAILED = "failed"


DRAFTED = frozenset({Standing.OFFERED, Standing.LOCKED})


@dataclass(frozen=True)
class Draft:
    """A couple of a run; `percent` is its score, `problem` the text key of why it could not be proposed.

    Those couples of a mentor that are `is_grouped` are to be one group.
    """

    id: int
    run_id: int
    mentor_id: int
    mentee_id: int
    standing: Standing
    percent: int
    is_ticked: bool = True
    problem: str = ""
    is_grouped: bool = False

    @property
    def couple(self) -> Couple:
        """The mentor and the mentee."""
        return (self.mentor_id, self.mentee_id)


@dataclass(frozen=True)
class Seen:
    """What a proposal was made for, as digests: of all mentors and weights, and of every mentee by number."""

    helpers: str = ""
    mentees: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Found:
    """What a run came to besides its couples; `blocking_count` is None where it was not counted after a change."""

    points: int = 0
    prices: Mapping[int, int] = field(default_factory=dict)
    blocking: tuple[Couple, ...] = ()
    blocking_count: int | None = None
    seen: Seen = Seen()


@dataclass(frozen=True)
class Run:
    """One whole assignment of an organization, or of the forms a curator is limited to (`scope`).

    `after_pair_id` is the declined pair that the next choice is for. `version` grows with every change.
    """

    id: int
    organization_id: int
    scope: str
    curator_id: int | None
    status: RunStatus
    levels: str
    version: int
    found: Found
    started_at: datetime
    expires_at: datetime
    after_pair_id: int | None = None


def weights_of(levels: str, usual: Weights) -> Weights:
    """Return a profile's weights as a curator has changed them: level 3 leaves a part as it is.

    Raises:
        BadInput: every part is left out, or the levels are none (a forged button's).
    """
    if len(levels) != len(Part) or not set(levels) <= set("012345"):
        raise BadInput("draft-levels-unknown")
    if not levels.strip("0"):
        raise BadInput("draft-levels-zero")
    changed = {
        part.value: -(-(usual.of(part) or 1) * int(level) // USUAL) if int(level) != USUAL else usual.of(part)
        for part, level in zip(Part, levels, strict=True)
    }
    return Weights(**{name: min(weight, 100) for name, weight in changed.items()})


def raised(levels: str, part: int, level: int) -> str:
    """Return the levels with one part's changed."""
    return levels[:part] + str(min(max(level, 0), HIGHEST)) + levels[part + 1 :]


def settled(situation: Situation, drafts: list[Draft]) -> Situation:
    """Return the situation with what the curator has locked, forbidden and put into groups."""
    locked = frozenset(one.couple for one in drafts if one.standing is Standing.LOCKED)
    forbidden = frozenset(one.couple for one in drafts if one.standing is Standing.FORBIDDEN)
    grouped = frozenset(one.couple for one in drafts if one.is_grouped and one.standing is Standing.LOCKED)
    whole = replace(situation, locked=locked, forbidden=forbidden).seating(grouped)
    # Who cannot be in a group any more must not leave a place behind that their mentor does not have.
    return whole.seating(frozenset(one for one in grouped if able(whole, one)))


def batches(drafts: Sequence[Draft]) -> list[list[Draft]]:
    """Return what is proposed together, in the order of the drafts: the couples of a group, every other by itself."""
    found: dict[tuple[int, int], list[Draft]] = {}
    for one in drafts:
        found.setdefault((one.mentor_id, 0 if one.is_grouped else one.id), []).append(one)
    return list(found.values())


def able(situation: Situation, couple: Couple) -> bool:
    """Whether two are still here and no hard rule is against them."""
    mentor, mentee = situation.by_mentor.get(couple[0]), situation.by_mentee.get(couple[1])
    return mentor is not None and mentee is not None and not bars(situation, mentor, mentee)


def known_proposal(run: Run, drafts: list[Draft]) -> Proposal:
    """Return the proposal a run has stored."""
    couples = tuple(sorted((one.couple for one in drafts if one.standing in DRAFTED), key=lambda one: one[1]))
    served = {mentee for _, mentee in couples}
    locked = frozenset(one.couple for one in drafts if one.standing is Standing.LOCKED)
    unserved = tuple(one for one in sorted(run.found.seen.mentees) if one not in served)
    found = run.found
    return Proposal(couples, unserved, found.points, locked, found.prices, found.blocking, found.blocking_count or 0)


def seen(situation: Situation) -> Seen:
    """Return the digests of a situation; what the curator locks and forbids is no part of them."""
    between: dict[int, list[Any]] = {one.id: [] for one in situation.mentees}
    for name in ("apart", "conflicts", "refused", "paired"):
        for couple in sorted(getattr(situation, name)):
            for one in couple:
                between.get(one, []).append((name, couple))
    for name in ("mentor_marks", "mentee_marks"):
        for couple, mark in sorted(getattr(situation, name).items(), key=lambda one: one[0]):
            between.get(couple[1], []).append((name, couple, mark.liking, mark.rank))
    rest = (
        [_plain(one) for one in situation.by_mentor.values()], _plain(situation.weights), situation.forms,
        situation.kinds, situation.excludes_line_manager,
    )  # fmt: skip
    return Seen(
        _digest(rest), {one.id: _digest((_plain(one), between[one.id])) for one in situation.by_mentee.values()}
    )


def changed_mentees(before: Seen, after: Seen) -> frozenset[int]:
    """Return who came, went, or has something else to say or against them."""
    every = {*before.mentees, *after.mentees}
    return frozenset(one for one in every if before.mentees.get(one) != after.mentees.get(one))


async def improved(
    situation: Situation, known: Proposal, was: Seen, now: Seen, freed: frozenset[int]
) -> Proposal | None:
    """Return the best proposal, starting from a known one; None where mentors or weights have changed.

    `was` and `now` are the digests of what the known one was made for and of this situation; `freed` are the mentees
    about whom the curator has forbidden or allowed something since.
    """
    # Whoever was erased took their couple along: whose seat that was is not known any more.
    vanished = set(was.mentees) - set(now.mentees) - {mentee for _, mentee in known.couples}
    if was.helpers != now.helpers or vanished:
        return None
    return await to_thread(rematch, situation, known, changed_mentees(was, now) | freed)


def percent(situation: Situation, couple: Couple) -> int:
    """Return a couple's score of a hundred; 0 for somebody who is not there any more."""
    mentor, mentee = situation.by_mentor.get(couple[0]), situation.by_mentee.get(couple[1])
    return score(situation, mentor, mentee).percent if mentor and mentee else 0


def _plain(one: Any) -> list[Any]:  # noqa: ANN401 - any of the matcher's dataclasses
    values = (getattr(one, part.name) for part in fields(one))
    return [sorted(value) if isinstance(value, frozenset) else value for value in values]


def _digest(thing: object) -> str:
    return sha256(json.dumps(thing, sort_keys=True).encode()).hexdigest()[:16]
