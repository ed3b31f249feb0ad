"""Who is stuck: pairs at work that meet no more and programs that are late, for the menu of those who keep them.

A notice tells of each once; the menu goes on saying it until it is so no more.
"""

from db import people
from mentoring.actors import CURATORS
from services.program_due import listed
from services.resting import keeps, resting_pairs
from services.todo import Todo
from services.work import Work


async def stuck_todos(work: Work) -> list[Todo]:
    """Pairs the actor keeps that do not meet, and programs that were to be written by now."""
    resting = await resting_pairs(work)
    found = [Todo("resting", "pairs", count=len(resting))] if resting else []
    if len(resting) == 1:
        known = await people.many(work.connection, resting[0].members)
        names = " – ".join(known[one].name.full for one in resting[0].members)
        found = [Todo("resting-pair", f"pair:{resting[0].id}", name=names)]
    holders = await people.holders(work.connection, work.organization_id, *CURATORS)
    late = sum(one.is_late and keeps(work, one.unit.first, holders) for one in await listed(work))
    return found + ([Todo("program-late", "programs", count=late)] if late else [])
