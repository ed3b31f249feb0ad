"""The people of the scene of pairs: as many as wanted, each with a name, a post and, for mentors, seats."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import cycle

from simulator.demo.script import Cast, Role, cast

# What most mentors take at once, one after the other; seats are given out from one each up to this.
MOST = (1, 2, 3, 4, 2)
YEARS = {"mentee": (1, 2, 0, 3), "mentor": (14, 21, 9, 30, 17)}
# What may be left out is left out, and one answer is enough: only what the matcher looks at differs.
SHORT = {"preparation": "Да", "lesson": "", "help": "Личная помощь наставника", "seminars": "", "before": "Нет",
         "kinds": "Один на один"}  # fmt: skip
Row = tuple[str, ...]


def crowd(mentees: int, mentors: int, seats: int) -> Cast:
    """Return so many people with so many seats; the director and the curator are those of the year."""
    names = names_of(mentees + mentors)
    taken = capacities(mentors, seats)
    asking = [_role(name, "mentee", number) for number, name in enumerate(names[:mentees])]
    helping = [_role(name, "mentor", number, takes=str(taken[number])) for number, name in enumerate(names[mentees:])]
    return replace(cast(), mentees=asking, mentors=helping)


def capacities(mentors: int, seats: int) -> list[int]:
    """Return a number of seats for each mentor, mixed, so many in all."""
    most = [MOST[place % len(MOST)] for place in range(mentors)]
    if not mentors <= seats <= sum(most):
        raise ValueError(seats)
    found = [1] * mentors
    for place in cycle(range(mentors)):
        if sum(found) == seats:
            return found
        found[place] += found[place] < most[place]
    return found


def names_of(count: int) -> list[str]:
    """Return so many names made of those of the year, no two alike when the given names are shortened."""
    known = [one.name.split() for one in (*cast().mentees, *cast().mentors)]
    mixed = {
        (family[0], given[1][0], given[2][0]): " ".join((family[0], *given[1:]))
        for shift in range(len(known))
        for family, given in zip(known, known[shift:] + known[:shift], strict=True)
        if family[2][-2:] == given[2][-2:]
    }
    return list(mixed.values())[:count]


def rows_of(people: Sequence[Role], roles: dict[str, str]) -> list[Row]:
    """Return the rows of a staff list."""
    return [(*one.name.split(), one.facts["post"], one.facts["subject"], one.facts["years"], roles[one.role])
            for one in people]  # fmt: skip


def _role(name: str, role: str, number: int, **more: str) -> Role:
    known = (*cast().mentees, *cast().mentors)
    like, years = known[number % len(known)], YEARS[role]
    facts = {"post": like.facts["post"], "subject": like.facts["subject"], "years": str(years[number % len(years)])}
    return Role(name, role, number, {**SHORT, **facts, **more})
