"""What the year's roadmap asks for on the first screen."""

from datetime import timedelta

from db import roadmap as roadmaps
from mentoring import roadmap as plans
from mentoring import roadmap_dates as dates
from mentoring.roadmap import Item, Roadmap, RoadmapState, Scope
from mentoring.roadmap import Step as PlanStep
from services.todo import Todo
from services.work import Work
from texts import plain
from texts.dates import day

# What the roadmap brings within two weeks is named, three items at most.
AHEAD, MOST_AHEAD = timedelta(days=14), 3


async def roadmap_todos(work: Work, scope: Scope) -> list[Todo]:
    """What this year's roadmap asks of the actor: a decision, a second writing, dates that come and have passed."""
    year = dates.school_year(work.today())
    roadmap = await roadmaps.of_year(work.connection, work.organization_id, scope, year)
    if roadmap is None:
        return []
    can = plans.steps(roadmap, work.actor)
    found = [Todo("roadmap-approve", f"roadmap:{roadmap.id}")] if PlanStep.APPROVE in can else []
    if roadmap.state is RoadmapState.RETURNED and PlanStep.SUBMIT in can:
        found.append(Todo("roadmap-returned", f"roadmap:{roadmap.id}"))
    return found + (_dated_todos(work, roadmap) if roadmap.approved_on else [])


def _dated_todos(work: Work, roadmap: Roadmap) -> list[Todo]:
    today = work.today()
    mine = [one for one in dates.nearest(roadmap) if _answers_for(work, roadmap, one)]
    late = sum(one.is_late(today) for one in mine)
    found = [Todo("roadmap-late", f"roadmap:{roadmap.id}", count=late)] if late else []
    ahead = [one for one in mine if one.due_on and today <= one.due_on <= today + AHEAD]
    return found + [Todo("roadmap-item", f"item:{one.id}", name=_dated(work, one)) for one in ahead[:MOST_AHEAD]]


def _answers_for(work: Work, roadmap: Roadmap, item: Item) -> bool:
    """Whether the actor holds a role that answers for an item; words alone name nobody, so who writes it does."""
    return work.actor.is_any(*(item.roles or plans.makers(roadmap.scope)))


def _dated(work: Work, item: Item) -> str:
    language = work.actor.language
    due = day(item.due_on, language) if item.due_on else ""
    return plain("roadmap-due-title", language, day=due, title=item.title)
