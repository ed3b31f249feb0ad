"""Whom people would like in a pair: marks that can be changed, the order of the dearest, a private «why not».

Sources: criterion 2 of the regulations, mutual interest (000 and 001: 6.1; 002: 4.1; 003: «Процесс формирования пар»);
voluntary (002: 4.2). Nobody but the curators learns who refused whom, nor why.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from mentoring.actors import Role
from mentoring.matching import Couple, Liking, Mark
from mentoring.pairs import short_reason

MOST_CARDS = 5


@dataclass(frozen=True)
class Wish:
    """What somebody said of another person; `rank` counts the liked ones from 1, the dearest first, others have 0."""

    person_id: int
    role: Role
    about_id: int
    liking: Liking
    rank: int = 0
    reason: str = ""
    entered_by: int | None = None

    @property
    def couple(self) -> Couple:
        """The mentor and the mentee it is about."""
        both = (self.person_id, self.about_id)
        return both if self.role is Role.MENTOR else both[::-1]

    @property
    def mark(self) -> Mark:
        """The wish as the matcher sees it: without its reason."""
        return Mark(self.liking, self.rank)


def marked(known: Iterable[Wish], wish: Wish) -> tuple[Wish, ...]:
    """Return somebody's wishes with a new one among them; a newly liked person comes after those liked before.

    A reason belongs to a «no» and goes with it.
    """
    others = [one for one in known if one.about_id != wish.about_id]
    before = next((one for one in known if one.about_id == wish.about_id), None)
    is_same = before is not None and before.liking is wish.liking
    rank = before.rank if before and is_same else len(others) + 1
    reason = before.reason if before and is_same and wish.liking is Liking.NO else ""
    return _in_order((*others, replace(wish, rank=rank, reason=reason)))


def unmarked(known: Iterable[Wish], about_id: int) -> tuple[Wish, ...]:
    """Return somebody's wishes without what they said of one person."""
    return _in_order(one for one in known if one.about_id != about_id)


def moved(known: Sequence[Wish], about_id: int, *, up: bool) -> tuple[Wish, ...]:
    """Return somebody's wishes with a liked person one place further up or down; at the end nothing changes."""
    ranks = {one.rank: one for one in known if one.rank}
    here = next((one for one in known if one.about_id == about_id and one.rank), None)
    there = ranks.get(here.rank + (-1 if up else 1)) if here else None
    if here is None or there is None:
        return tuple(known)
    swapped = {here.about_id: there.rank, there.about_id: here.rank}
    return tuple(replace(one, rank=swapped.get(one.about_id, one.rank)) for one in known)


def explained(wish: Wish, reason: str) -> Wish:
    """Return a «no» with its private reason; raise BadInput where it is too long."""
    return replace(wish, reason=short_reason(reason))


def liked(known: Iterable[Wish]) -> list[Wish]:
    """Return those somebody would like, the dearest first."""
    return sorted((one for one in known if one.liking is Liking.LIKE), key=lambda one: one.rank)


def marks(known: Iterable[Wish], role: Role) -> dict[Couple, Mark]:
    """Return what everybody of one role said, for the matcher."""
    return {one.couple: one.mark for one in known if one.role is role}


def shortlist(ranked: Iterable[int], said: Mapping[int, Liking], most: int = MOST_CARDS) -> tuple[int, ...]:
    """Return whom to show out of all who could be, best first: everybody marked, and others until `most` are open.

    Those who got a «no» make room for the next, and are still shown: a mark can be changed.
    """
    every = list(ranked)
    room = most - sum(said[one] is not Liking.NO for one in every if one in said)
    fresh = [one for one in every if one not in said][: max(room, 0)]
    return tuple(one for one in every if one in said or one in fresh)


def _in_order(wishes: Iterable[Wish]) -> tuple[Wish, ...]:
    """Number the liked ones from 1 without gaps."""
    every = tuple(wishes)
    places = {one.about_id: place for place, one in enumerate(liked(every), 1)}
    return tuple(replace(one, rank=places.get(one.about_id, 0)) for one in every)
