"""What a few seekers' couples are worth, from a task, without a solver: for changes that look at some people only."""

from operator import add

from mentoring.ports import Overlap, Task


class Rows:
    """The worth of one seeker's couples at a time; None where a couple is never formed."""

    def __init__(self, task: Task) -> None:
        self.task = task
        self.terms = [_Term(one) for one in task.terms]
        self.required = [_Term(one) for one in task.required]
        self.barred: dict[int, list[int]] = {}
        for seeker, helper in task.barred:
            self.barred.setdefault(seeker, []).append(helper)
        self.extras: dict[int, list[tuple[int, int]]] = {}
        for seeker, helper, points in (*task.seeker_extras, *task.helper_extras):
            self.extras.setdefault(seeker, []).append((helper, points))

    def of(self, seeker: int) -> list[int | None]:
        """Return what each helper is worth to a seeker."""
        found = list(self.task.base)
        for term in self.terms:
            found = list(map(add, found, term.row(seeker)))
        for helper, points in self.extras.get(seeker, ()):
            found[helper] += points
        row: list[int | None] = list(found)
        for helper in self.barred.get(seeker, ()):
            row[helper] = None
        for term in self.required:
            row = [worth if shared else None for worth, shared in zip(row, term.shared(seeker), strict=True)]
        return row


class _Term:
    """One overlap, tokens as bits; people who ask for the same share a row."""

    def __init__(self, one: Overlap) -> None:
        self.asked = one.asked
        self.points = one.points
        self.offered = [_bits(tokens) for tokens in one.offered]
        self.rows: dict[tuple[int, ...], list[int]] = {}

    def row(self, seeker: int) -> list[int]:
        """Return what the term adds for each helper."""
        tokens = self.asked[seeker]
        if tokens not in self.rows:
            table = self.points[len(tokens)]
            self.rows[tokens] = [table[count] for count in self.shared(seeker)]
        return self.rows[tokens]

    def shared(self, seeker: int) -> list[int]:
        """Return how many tokens each helper shares."""
        bits = _bits(self.asked[seeker])
        return [(bits & offered).bit_count() for offered in self.offered]


def _bits(tokens: tuple[int, ...]) -> int:
    return sum(1 << token for token in tokens)
