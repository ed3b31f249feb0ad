"""Who of a sent table is whom of the staff list: known, new, the same row twice, or two people with one name."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from mentoring.staff import Facts, Member
from mentoring.staff_rows import Problem, Row
from mentoring.vocabulary import fold

SAME, OTHER = "same", "other"


class Fate(StrEnum):
    """What becomes of a row when the table is saved."""

    NEW = "new"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    WRONG = "wrong"
    # Somebody has the same name: only a person knows whether it is the same one.
    ASKED = "asked"


Who = tuple[int, int]
"""Somebody known, by number in the staff list, or somebody new, by row of the table; the other of the two is 0."""


@dataclass(frozen=True)
class Verdict:
    """A row with its fate; `member` is who it is, `candidates` and `rows` whom it may be when that is asked.

    `boss` is the line manager it names (`mentoring.staff_managers`).
    """

    row: Row
    fate: Fate
    member: Member | None = None
    candidates: tuple[Member, ...] = ()
    rows: tuple[Row, ...] = ()
    problems: tuple[Problem, ...] = ()
    boss: Who | None = None

    @property
    def who(self) -> Who:
        """Whom the row is about."""
        return (self.member.id, 0) if self.member else (0, self.row.number)


def judge(rows: Sequence[Row], members: Iterable[Member], decisions: Mapping[int, str]) -> list[Verdict]:
    """Return every row's fate, in the order of the file.

    `decisions` are answers about namesakes by row number: «other», or «same:<number>» of a member, or «same» as the
    row above with this name.
    """
    known = defaultdict[str, list[Member]](list)
    for member in members:
        known[_key(member.facts)].append(member)
    groups = defaultdict[str, list[Row]](list)
    for row in rows:
        if row.facts is not None:
            groups[_key(row.facts)].append(row)
    found = {row.number: Verdict(row, Fate.WRONG, problems=row.problems) for row in rows if row.facts is None}
    for key, group in groups.items():
        found.update({one.row.number: one for one in _judge_namesakes(group, known[key], decisions)})
    return [found[row.number] for row in rows]


def _judge_namesakes(group: Sequence[Row], known: Sequence[Member], decisions: Mapping[int, str]) -> list[Verdict]:
    """All rows with one name: first those that are somebody known beyond doubt, then the others one by one."""
    free, taken = list(known), dict[int, Member]()
    for test in (_is_alike, _is_compatible):
        for row in group:
            fitting = [one for one in free if row.number not in taken and test(_facts(row), one.facts)]
            if len(fitting) == 1 or (fitting and test is _is_alike):
                taken[row.number] = fitting[0]
                free.remove(fitting[0])
    found: list[Verdict] = []
    kept: list[Row] = []
    for row in group:
        verdict = _judge_one(row, taken.get(row.number), free, kept, decisions.get(row.number, ""))
        free = [one for one in free if one is not verdict.member]
        if verdict.fate is not Fate.WRONG:
            kept.append(row)
        found.append(verdict)
    return found


def _judge_one(row: Row, member: Member | None, free: Sequence[Member], above: Sequence[Row], decision: str) -> Verdict:
    if member is not None:
        return _known(row, member)
    twin = next((one for one in above if _is_alike(_facts(row), _facts(one))), None)
    if twin is not None or (decision == SAME and above):
        return _repeats(row, twin or above[0])
    chosen = next((one for one in free if decision == f"{SAME}:{one.id}"), None)
    if chosen is not None:
        return _known(row, chosen)
    if (free or above) and decision != OTHER:
        return Verdict(row, Fate.ASKED, candidates=tuple(free), rows=tuple(above))
    return Verdict(row, Fate.NEW)


def _known(row: Row, member: Member) -> Verdict:
    same = _facts(row).over(member.facts) == member.facts and member.left_on is None
    return Verdict(row, Fate.UNCHANGED if same else Fate.CHANGED, member)


def _repeats(row: Row, first: Row) -> Verdict:
    return Verdict(row, Fate.WRONG, problems=(Problem("family", "repeat", str(first.number)),))


def _is_alike(one: Facts, other: Facts) -> bool:
    """What tells two people of one name apart is the same in both."""
    return _signs(one) == _signs(other)


def _is_compatible(one: Facts, other: Facts) -> bool:
    """Nothing says they are two people: one address, or post or subject as before; what is unknown says nothing."""
    if one.email and other.email:
        return one.email == other.email
    told = [(a, b) for a, b in zip(_signs(one)[:2], _signs(other)[:2], strict=True) if a and b]
    return not told or any(a == b for a, b in told)


def _signs(facts: Facts) -> tuple[str, str, str]:
    return (fold(facts.post), fold(facts.subject), facts.email)


def _facts(row: Row) -> Facts:
    if row.facts is None:
        raise ValueError("a wrong row is nobody's")
    return row.facts


def _key(facts: Facts) -> str:
    return fold(facts.name.full)
