"""A state machine as a table: in a state an act leads to some states, and some bearers may do it."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from mentoring.actors import Bearer

S = TypeVar("S", bound=StrEnum)
A = TypeVar("A", bound=StrEnum)


@dataclass(frozen=True)
class Move(Generic[S, A]):
    """One row: `mentor` and `mentee` among the bearers mean those of the pair, `clock` the day that has come.

    Several targets: the rule chooses, by what is known of the thing (was this the second yes?).
    """

    source: S
    act: A
    targets: tuple[S, ...]
    who: tuple[Bearer, ...]


class Machine(Generic[S, A]):
    """The rows of a table, each state and act once."""

    def __init__(self, moves: Iterable[Move[S, A]]) -> None:
        self.moves = tuple(moves)
        self._rows = {(one.source, one.act): one for one in self.moves}
        if len(self._rows) != len(self.moves):
            raise ValueError("a state and an act stand twice")

    def row(self, source: S, act: A) -> Move[S, A] | None:
        """Return what an act does in a state; None where it cannot be done."""
        return self._rows.get((source, act))

    def open_to(self, source: S, act: A, bearers: Iterable[Bearer]) -> bool:
        """Tell whether one of the bearers may do this in this state."""
        row = self.row(source, act)
        return row is not None and not set(row.who).isdisjoint(bearers)

    def reach(self, source: S, act: A, target: S) -> S:
        """Return the state a rule has chosen; ValueError where the table knows no such way."""
        row = self.row(source, act)
        if row is None or target not in row.targets:
            raise ValueError(f"no way from {source} by {act} to {target}")
        return target


def everywhere(
    sources: Iterable[S], act: A, targets: tuple[S, ...], who: tuple[Bearer, ...]
) -> tuple[Move[S, A], ...]:  # fmt: skip
    """Return the same row for several states; no target leaves the state as it is."""
    return tuple(Move(source, act, targets or (source,), who) for source in sources)
