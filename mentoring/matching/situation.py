"""Everything one run of the matcher looks at."""

from collections.abc import Mapping
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
    any.
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
        return replace(self, locked=others | {couple}, forbidden=self.forbidden - {couple})

    def with_ban(self, couple: Couple) -> "Situation":
        """Return the situation with a couple left out."""
        return replace(self, forbidden=self.forbidden | {couple}, locked=self.locked - {couple})
