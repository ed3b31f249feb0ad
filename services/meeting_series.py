"""A series of meetings: proposed at once, answered at once, each a meeting of its own from then on."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time

from db import meetings
from mentoring.errors import WrongState
from mentoring.kinds import require_schedule
from mentoring.meeting_series import FEWEST, MOST, Days, days_of_series
from mentoring.meetings import Meeting
from mentoring.notices import Kind
from mentoring.pairs import Pair
from services.behalf import WRITERS
from services.free_hours import left_of_schedule
from services.meeting_cards import MEMBERS
from services.meeting_kinds import kind_of_series
from services.meeting_parties import acting, two_of
from services.meeting_telling import tell_of
from services.meetings import AN_HOUR, new_meeting
from services.work import Work, command, local_moment, query


@command(*WRITERS)
async def propose_series(
    work: Work, pair_id: int, starts_at: datetime, weeks: int, count: int = MOST, until: date | None = None,
    place: str = "", person_id: int = 0, minutes: int = AN_HOUR, kind: str = "",
) -> int:  # fmt: skip
    """Propose meetings every so many weeks, `count` times or `until` a day; return the number of the first.

    Holidays are left out, and so is what comes after the program's last day. Their kind is that of a series unless one
    is named.

    Raises:
        BadInput: as for one meeting, or fewer than two meetings fit in.
        WrongState: the pair is not active, or its kind knows no schedule.
    """
    pair, me = await acting(work, pair_id, person_id, "meeting")
    require_schedule(pair.kind)
    known = kind or await kind_of_series(work, pair)
    first = await new_meeting(work, pair, me, starts_at, place, known, minutes)
    wall = starts_at.astimezone(work.zone)
    return await _propose(work, pair, first, wall.time(), _days(pair, wall.date(), weeks, count, until).days)


@command(*WRITERS)
async def propose_plan(
    work: Work, pair_id: int, hour: time, place: str = "", person_id: int = 0, minutes: int = AN_HOUR
) -> int:
    """Propose meetings on all days of a pair's schedule that lie ahead and have none; return the number of the first.

    They are a series: answered at once, each to be moved or called off by itself.

    Raises:
        BadInput: the place is too long, or a pair at a distance has no link for it.
        WrongState: the pair is not active, or fewer than two such days are left.
    """
    pair, me = await acting(work, pair_id, person_id, "meeting")
    days = await _planned(work, pair, hour)
    if len(days) < FEWEST:
        raise WrongState("series-plan-short")
    known = await kind_of_series(work, pair)
    first = await new_meeting(work, pair, me, local_moment(days[0], hour, work.actor.zone), place, known, minutes)
    return await _propose(work, pair, first, hour, days)


@query(*MEMBERS)
async def planned_days(work: Work, pair_id: int, hour: time) -> tuple[date, ...]:
    """Return the days on which `propose_plan` would propose a meeting at an hour."""
    pair, _ = await acting(work, pair_id, lock=False)
    return await _planned(work, pair, hour)


@query(*MEMBERS)
async def series_days(
    work: Work, pair_id: int, first: date, weeks: int, count: int = MOST, until: date | None = None
) -> Days:
    """Return the days a series of a pair would have, and the holidays it would leave out.

    Raises:
        BadInput: too few or too many meetings, or fewer than two fit in.
    """
    pair, _ = await acting(work, pair_id, lock=False)
    return _days(pair, first, weeks, count, until)


async def _planned(work: Work, pair: Pair, hour: time) -> tuple[date, ...]:
    days = await left_of_schedule(work, pair)
    return tuple(one for one in days if local_moment(one, hour, work.actor.zone) > work.now)


async def _propose(work: Work, pair: Pair, first: Meeting, hour: time, days: Sequence[date]) -> int:
    """Store meetings like the first one on some days, as a series, and tell the other of all of them at once."""
    numbers: list[int] = []
    for day in days:
        one = replace(first, starts_at=local_moment(day, hour, work.actor.zone))
        numbers.append(await meetings.create(work.connection, replace(one, series_id=numbers[0] if numbers else None)))
    await meetings.begin_series(work.connection, numbers[0])
    together = " ".join(map(str, numbers))
    await tell_of(work, two_of(pair).others(first.proposed_by), Kind.MEETING_PROPOSED, numbers[0], meetings=together)
    return numbers[0]


def _days(pair: Pair, first: date, weeks: int, count: int, until: date | None) -> Days:
    last = min(pair.ends_on, until) if until else pair.ends_on
    return days_of_series(first, weeks, last, count)
