"""Line managers in a sent table: each is named by the full name of one other person of the table or of the list."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from mentoring.staff import Member
from mentoring.staff_matching import Fate, Verdict, Who
from mentoring.staff_rows import Problem
from mentoring.vocabulary import fold

_ON_THE_LIST = frozenset({Fate.NEW, Fate.CHANGED, Fate.UNCHANGED})


def with_managers(verdicts: Sequence[Verdict], members: Iterable[Member]) -> list[Verdict]:
    """Return the verdicts with whom each row names; a row that names nobody, oneself or one of two is wrong.

    A row that is wrong now can be nobody's manager, so it is looked at again until nothing changes.
    """
    known = {(one.id, 0): one for one in members}
    before: list[Verdict] = []
    found = list(verdicts)
    while found != before:
        before, found = found, _once(found, known)
    return found


def _once(verdicts: Sequence[Verdict], known: Mapping[Who, Member]) -> list[Verdict]:
    named = defaultdict[str, set[Who]](set)
    for who, member in known.items():
        if member.left_on is None:
            named[fold(member.name.full)].add(who)
    for one in verdicts:
        if one.row.facts is not None and one.fate is not Fate.WRONG:
            named[fold(one.row.facts.name.full)].add(one.who)
    bosses: dict[Who, Who | None] = {who: (member.manager_id or 0, 0) for who, member in known.items()}
    bosses |= {one.who: one.boss for one in verdicts if one.row.manager}
    return [_judged(one, named[fold(one.row.manager)], bosses, known) for one in verdicts]


def _judged(one: Verdict, named: set[Who], bosses: Mapping[Who, Who | None], known: Mapping[Who, Member]) -> Verdict:
    if not one.row.manager or one.fate not in _ON_THE_LIST:
        return one
    problem = _problem(one, named, bosses)
    if problem:
        found = Problem("manager", problem, one.row.manager)
        return replace(one, fate=Fate.WRONG, boss=None, problems=(*one.problems, found))
    [boss] = named
    same = one.who in known and (known[one.who].manager_id or 0, 0) == boss
    return replace(one, boss=boss, fate=Fate.CHANGED if one.fate is Fate.UNCHANGED and not same else one.fate)


def _problem(one: Verdict, named: set[Who], bosses: Mapping[Who, Who | None]) -> str:
    """The code of what is expected instead; empty where one other person is named."""
    if not named:
        return "manager"
    if len(named) > 1:
        return "manager-two"
    [boss] = named
    return "manager-self" if one.who in (boss, bosses.get(boss)) else ""
