"""What somebody may be released from lessons for: the meetings and activities of their program (1.4)."""

from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from db import applications, meetings, programs
from mentoring.meetings import OPEN
from mentoring.pairs import Pair
from services.application_ways import may_see, pair_of
from services.behalf import WRITERS
from services.program_people import in_force
from services.work import Work, found, query

MOST = 20


@dataclass(frozen=True)
class ProgramEvent:
    """A meeting of a kind (`title` is its id, empty for none), or an activity by its title; `on` is its day, if any."""

    id: str
    title: str
    on: date | None

    @property
    def is_meeting(self) -> bool:
        """Whether it is a meeting."""
        return self.id.startswith("m")


@query(*WRITERS)
async def event_choices(work: Work, application_id: int) -> list[ProgramEvent]:
    """Return what is ahead in the program of the pair an application is about, the nearest first."""
    draft = found(await applications.get(work.connection, application_id))
    pair = await pair_of(work, draft)
    found(draft if await may_see(work, draft, pair) and draft.organization_id == work.organization_id else None)
    if pair is None:
        return []
    ahead = [*await _meetings(work, pair), *await _activities(work, pair)]
    return sorted(ahead, key=lambda one: (one.on or date.max, one.id))[:MOST]


async def _meetings(work: Work, pair: Pair) -> list[ProgramEvent]:
    zone = ZoneInfo((await work.organization(pair.organization_id)).zone)
    theirs = await meetings.of_pair(work.connection, pair.id)
    return [
        ProgramEvent(f"m{one.id}", one.kind, one.starts_at.astimezone(zone).date())
        for one in theirs
        if one.status in OPEN and one.starts_at > work.now
    ]


async def _activities(work: Work, pair: Pair) -> list[ProgramEvent]:
    program = await programs.of_pair(work.connection, pair.id, pair.group_id)
    if program is None or program.in_force is None:
        return []
    today = work.today()
    return [
        ProgramEvent(f"a{one.key}", one.title, max(one.starts_on, today) if one.starts_on else None)
        for one in (await in_force(work, program)).activities
        if one.done_on is None and (one.ends_on is None or one.ends_on >= today)
    ]
