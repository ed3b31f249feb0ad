"""Who stands on the approved lists of a school year, and the supplement that comes with the approval of a pair."""

from collections.abc import Collection, Sequence
from dataclasses import replace

from db import pairs, people, rosters
from mentoring.actors import Role
from mentoring.errors import WrongState
from mentoring.pairs import Pair
from mentoring.people import Person
from mentoring.roadmap_dates import school_year
from mentoring.rosters import Entry, Roster, RosterState
from services.work import Work, query

ROLES = (Role.MENTOR, Role.MENTEE)
Missing = dict[tuple[int, Role], list[int]]


@query(Role.DIRECTOR)
async def unlisted(work: Work, pair_ids: Sequence[int]) -> list[Person]:
    """Return who of some pairs of this organization is on no approved list of the year, where it has lists at all."""
    theirs = await pairs.many(work.connection, pair_ids)
    missing, used = await _missing(work, [one for one in theirs if one.organization_id == work.organization_id])
    numbers = {person for key, persons in missing.items() if key in used for person in persons}
    known = await people.many(work.connection, numbers)
    return sorted(known.values(), key=lambda one: one.name.full)


async def enrol(work: Work, theirs: Sequence[Pair], *, with_people: bool) -> None:
    """See that everybody of the pairs is on a list: where nobody forms lists, approving a pair approves its people.

    Where lists are in use, whoever is missing is added only if the director says so (`with_people`). Either way the
    addition is a list of its own, approved on that day. The organization's row must be locked.

    Raises:
        WrongState: somebody is on no list, and the director has not said to add them.
    """
    missing, used = await _missing(work, theirs)
    late = {person for key, persons in missing.items() if key in used for person in persons}
    if late and not with_people:
        known = await people.many(work.connection, late)
        names = ", ".join(sorted(one.name.full for one in known.values()))
        raise WrongState("roster-not-listed", names=names)
    for (year, role), persons in missing.items():
        await _add(work, year, role, tuple(Entry(one) for one in persons))


async def _add(work: Work, year: int, role: Role, entries: tuple[Entry, ...]) -> None:
    """Add people to the list of those approved with their pairs today."""
    known = await rosters.of_year(work.connection, work.organization_id, year)
    todays = [one for one in known if one.role is role and one.by_pairs and one.approved_on == work.today()]
    if todays:
        number = todays[-1].id
        await rosters.save(work.connection, replace(todays[-1], entries=(*todays[-1].entries, *entries)))
    else:
        version = await next_version(work, year, role)
        roster = Roster(0, work.organization_id, year, role, version, RosterState.APPROVED, 1, work.today(), "",
                        by_pairs=True, entries=entries)  # fmt: skip
        number = await rosters.create(work.connection, roster, work.now)
    await work.log("approve-roster", roster=number, people=len(entries))


async def next_version(work: Work, year: int, role: Role) -> int:
    """Return the number of the next version of a year's list."""
    known = await rosters.of_year(work.connection, work.organization_id, year)
    return max((one.version for one in known if one.role is role), default=0) + 1


async def _missing(work: Work, theirs: Collection[Pair]) -> tuple[Missing, set[tuple[int, Role]]]:
    """Return who is on no approved list, by year and role, and for which of these a curator has formed a list."""
    missing: Missing = {}
    used = set()
    for year in sorted({school_year(one.starts_on) for one in theirs}):
        approved = [one for one in await rosters.of_year(work.connection, work.organization_id, year)
                    if one.state is RosterState.APPROVED]  # fmt: skip
        for role in ROLES:
            known = {person for one in approved if one.role is role for person in one.people}
            wanted = {_member(one, role) for one in theirs if school_year(one.starts_on) == year}
            if wanted - known:
                missing[year, role] = sorted(wanted - known)
            if any(one.role is role and not one.by_pairs for one in approved):
                used.add((year, role))
    return missing, used


def _member(pair: Pair, role: Role) -> int:
    return pair.mentor_id if role is Role.MENTOR else pair.mentee_id
