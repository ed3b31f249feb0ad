"""Hours of the week that suit somebody, and the moments that suit all who are to meet."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime

from db import free_hours as store
from db import groups, meetings, pairs
from mentoring import free_hours as rules
from mentoring.actors import Role
from mentoring.errors import NotFound
from mentoring.kinds import GROUP
from mentoring.meetings import OPEN
from mentoring.pairs import Pair, PairStatus
from services.breaks import breaks_here
from services.meeting_parties import acting, meeting_of
from services.work import Work, command, found, query

MEMBERS = (Role.MENTOR, Role.MENTEE)


@dataclass(frozen=True)
class Free:
    """What suits everybody of a meeting: hours of the week, the next moments, and whether the actor has marked any.

    `planned` are the days ahead of a short-term program's schedule for which nothing is arranged yet, `scheduled` the
    next of them.
    """

    hours: frozenset[rules.Hour]
    moments: tuple[datetime, ...]
    has_marked: bool
    planned: tuple[date, ...] = ()

    @property
    def scheduled(self) -> tuple[date, ...]:
        """As many days of the schedule as are offered one by one."""
        return self.planned[: rules.OFFERED]


@command(*MEMBERS)
async def toggle_free_hour(work: Work, weekday: int, hour: int) -> None:
    """Mark an hour of the week as one that suits the actor, or take the mark back.

    Raises:
        BadInput: there is no such hour to mark.
    """
    chosen = rules.check_hour(weekday, hour)
    theirs = await store.of_people(work.connection, [work.person_id])
    change = store.unmark if chosen in theirs[work.person_id] else store.mark
    await change(work.connection, work.person_id, chosen)


@query(*MEMBERS)
async def my_free_hours(work: Work) -> frozenset[rules.Hour]:
    """Return the hours that suit the actor."""
    return (await store.of_people(work.connection, [work.person_id]))[work.person_id]


@query(*MEMBERS)
async def free_times(work: Work, pair_id: int, group_id: int = 0, meeting_id: int = 0) -> Free:
    """Return what suits everybody of a pair, or of the group or the meeting to be moved where one is named."""
    members = await _members(work, pair_id, group_id, meeting_id)
    marked = await store.of_people(work.connection, members)
    suits = rules.common([marked[one] for one in members])
    taken = await _taken(work, members) if suits else []
    breaks = await breaks_here(work)
    moments = rules.next_moments(
        suits, work.now, work.actor.zone, taken, in_break=lambda day: breaks.at(day, work.actor.language) is not None
    )
    is_of_pair = not group_id and not meeting_id
    days = await left_of_schedule(work, (await acting(work, pair_id, lock=False))[0]) if is_of_pair else ()
    return Free(suits, tuple(moments), bool(marked[work.person_id]), days)


async def left_of_schedule(work: Work, pair: Pair) -> tuple[date, ...]:
    """Return the days ahead of a pair's schedule without a meeting (002, 4.5: by a schedule set beforehand)."""
    theirs = await meetings.of_pair(work.connection, pair.id) if pair.schedule else []
    arranged = {one.starts_at.astimezone(work.zone).date() for one in theirs if one.status in OPEN}
    return tuple(one for one in pair.schedule if one >= work.today() and one not in arranged)


async def _members(work: Work, pair_id: int, group_id: int, meeting_id: int) -> tuple[int, ...]:
    if meeting_id:
        return (await meeting_of(work, meeting_id, lock=False))[1].members
    if not group_id:
        return (await acting(work, pair_id, lock=False))[0].members
    group = found(await groups.get(work.connection, group_id))
    theirs = [one for one in await pairs.of_group(work.connection, group_id) if one.kind == GROUP]
    if group.organization_id != work.organization_id or work.person_id != group.mentor_id:
        raise NotFound
    return (group.mentor_id, *(one.mentee_id for one in theirs if one.status is PairStatus.ACTIVE))


async def _taken(work: Work, members: Collection[int]) -> list[datetime]:
    """When one of the members meets somebody already."""
    theirs = [pair for one in members for pair in await pairs.of_person(work.connection, one)]
    there = {one.id: one for pair in theirs if pair.status is PairStatus.ACTIVE
             for one in await meetings.of_pair(work.connection, pair.id)}  # fmt: skip
    return [one.starts_at for one in there.values() if one.status in OPEN and one.starts_at > work.now]
