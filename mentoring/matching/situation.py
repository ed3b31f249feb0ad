"""Everything one run of the matcher looks at."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from mentoring.matching.people import Mark, Mentee, Mentor
from mentoring.matching.weights import Weights

Couple = tuple[int, int]
"""The ids of a mentor and a mentee, in this order."""


@dataclass(frozen=True)
class Situation:
    """The people of one run, what stands between them, what they said of each other, and what the curator has settled.

    `apart` and `conflicts` (a private do-not-match list, a conflict of interest) hold both ways, in any order of ids.
    `refused` were declined before, `paired` are together or proposed. `locked` couples are kept if no hard rule is
    against them, `forbidden` ones are left out. `forms` and `kinds` are those of the profile, in its order; empty means
    any. `grouped` couples, locked ones, are groups, one of a mentor at most: each takes one place.
    """

    mentors: tuple[Mentor, ...]
    mentees: tuple[Mentee, ...]
    weights: Weights = field(default_factory=Weights)
    forms: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()
    excludes_line_manager: bool = True
    apart: frozenset[Couple] = frozenset()
    conflicts: frozenset[Couple] = frozenset()
    refused: frozenset[Couple] = frozenset()
    paired: frozenset[Couple] = frozenset()
    locked: frozenset[Couple] = frozenset()
    forbidden: frozenset[Couple] = frozenset()
    mentor_marks: Mapping[Couple, Mark] = field(default_factory=dict)
    mentee_marks: Mapping[Couple, Mark] = field(default_factory=dict)
    grouped: frozenset[Couple] = frozenset()

    def __post_init__(self) -> None:
        for people in (self.mentors, self.mentees):
            if len({one.id for one in people}) != len(people):
                raise ValueError("everybody once")

    @cached_property
    def by_mentor(self) -> dict[int, Mentor]:
        """Mentors by id, in the order of ids."""
        return {one.id: one for one in sorted(self.mentors, key=lambda one: one.id)}

    @cached_property
    def by_mentee(self) -> dict[int, Mentee]:
        """Mentees by id, in the order of ids."""
        return {one.id: one for one in sorted(self.mentees, key=lambda one: one.id)}

    def with_lock(self, couple: Couple) -> "Situation":
        """Return the situation with a couple kept; other locks of the mentee are lifted."""
        others = frozenset(one for one in self.locked if one[1] != couple[1])
        left = frozenset(one for one in self.grouped if one[1] != couple[1])
        return replace(self, locked=others | {couple}, forbidden=self.forbidden - {couple}).seating(left)

    def with_ban(self, couple: Couple) -> "Situation":
        """Return the situation with a couple left out."""
        out = replace(self, forbidden=self.forbidden | {couple}, locked=self.locked - {couple})
        return out.seating(self.grouped - {couple})

    def with_group(self, mentor_id: int, mentee_ids: Collection[int]) -> "Situation":
        """Return the situation with a mentor's group of these mentees in place of the one there was; none ends it."""
        wanted = frozenset((mentor_id, one) for one in mentee_ids)
        apart = frozenset(one for one in self.grouped if one[0] != mentor_id and one[1] not in mentee_ids)
        loose = frozenset(one for one in self.locked - self.grouped if one[1] not in mentee_ids)
        settled = replace(self, locked=loose | apart | wanted, forbidden=self.forbidden - wanted)
        return settled.seating(apart | wanted)

    def seating(self, grouped: frozenset[Couple]) -> "Situation":
        """Return the situation with these couples as groups: a group raises its mentor's places by all but one."""
        if grouped == self.grouped:
            return self
        sizes = Counter(mentor_id for mentor_id, _ in grouped)
        mentors = tuple(
            replace(one, group_capacity=one.capacity + sizes[one.id] - 1 if sizes[one.id] > 1 else 0)
            for one in self.mentors
        )
        return replace(self, grouped=grouped, mentors=mentors)
