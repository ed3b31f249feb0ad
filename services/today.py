"""The day's message: what falls due for somebody, told once a day at most; what it says is looked up when it is sent.

A module whose things have a day puts a function into `SOURCES` and asks for the mornings with `plan_today`. The menu
shows the same lines.
"""

from collections.abc import Awaitable, Callable, Iterable
from datetime import date, datetime
from typing import Final
from zoneinfo import ZoneInfo

from mentoring.notices import Kind, Notice
from mentoring.ports import Letter
from services.pairs import MORNING
from services.telling import Telling, tells
from services.todo import Todo
from services.work import Work, local_moment, quiet_hours
from texts import Html, plain, text

# Lines and buttons of one message; the menu shows the rest.
MOST_LINES, MOST_BUTTONS = 10, 5

Source = Callable[[Work, int, date], Awaitable[list[Todo]]]
"""What waits for a person of the actor's organization on a day."""
SOURCES: Final[list[Source]] = []


def tells_today(source: Source) -> Source:
    """Register what waits for people by its day."""
    SOURCES.append(source)
    return source


async def due_todos(work: Work, person_id: int) -> list[Todo]:
    """Return what waits for somebody by its day, in the order of the sources."""
    today = work.today()
    return [todo for source in SOURCES for todo in await source(work, person_id, today)]


async def plan_today(work: Work, organization_id: int, person_id: int, days: Iterable[date]) -> None:
    """Ask for the day's message on some mornings; on a quiet one it waits for the next that is not, with that one's.

    A morning that has passed is left out: the menu says it all.
    """
    organization = await work.organization(organization_id)
    quiet, zone = quiet_hours(organization, await work.profile(organization_id)), organization.zone
    moments = [quiet.next_loud(local_moment(day, MORNING, zone), zone) for day in days]
    await work.tell(
        *(
            Notice(
                Kind.TODAY, person_id, moment, f"today:{organization_id}:{person_id}:{_day_of(moment, zone)}", {},
                organization_id,
            )
            for moment in moments
            if moment > work.now
        )
    )  # fmt: skip


def _day_of(moment: datetime, zone: str) -> date:
    return moment.astimezone(ZoneInfo(zone)).date()


@tells(Kind.TODAY)
async def _today(telling: Telling) -> Letter | None:
    """Nothing where all of it has been done meanwhile."""
    found = await due_todos(telling.work, telling.recipient.person_id)
    if not found:
        return None
    language = telling.language
    lines = [
        f"• {text(f'todo-{one.key}', language, name=one.name, count=one.count, by=one.by)}"
        for one in found[:MOST_LINES]
    ]
    buttons = {
        one.action: telling.button_of(
            plain(f"do-{one.key}", language, name=one.name, count=one.count, by=one.by), one.action
        )
        for one in found[:MOST_BUTTONS]
    }
    return telling.say({"lines": Html("\n".join(lines)), "count": len(found)}, *buttons.values())
