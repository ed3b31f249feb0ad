"""The roadmap of a year: made from the profile, submitted by the curator, approved by the director."""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from zoneinfo import ZoneInfo

from db import people
from db import roadmap as roadmaps
from mentoring import roadmap as rules
from mentoring import roadmap_dates as dates
from mentoring.actors import Role
from mentoring.errors import BadInput, NotAllowed, NotFound, WrongState
from mentoring.notices import Kind, Notice
from mentoring.profiles import Profile, Stage
from mentoring.roadmap import Item, Roadmap, RoadmapState, Scope, Step
from services.pairs import MORNING
from services.work import Work, command, found, query

MAKERS = (Role.CURATOR, Role.COORDINATOR, Role.DISTRICT)
APPROVERS = (Role.DIRECTOR, Role.DISTRICT)
READERS = tuple(Role)


@dataclass(frozen=True)
class Overview:
    """A school year's roadmap as the actor sees it; None where nobody has made it yet."""

    scope: Scope
    year: int
    today: date
    roadmap: Roadmap | None
    steps: frozenset[Step]
    earlier: int | None
    later: int | None


@dataclass(frozen=True)
class HistoryLine:
    """One step of a roadmap with the name of whoever took it, empty once they are erased."""

    version: int
    step: Step
    name: str
    day: date
    remark: str


@command(*MAKERS)
async def make_roadmap(work: Work, scope: Scope, year: int) -> int:
    """Make a year's roadmap from the profile's stages and return its number; one made already stays as it is.

    Raises:
        NotAllowed: the actor makes no roadmaps of this scope.
        BadInput: it is not this school year, nor the next one from May on.
    """
    _require_maker(work, scope)
    if year not in dates.offered_years(work.today()):
        raise BadInput("roadmap-year-not-offered")
    organization = await work.organization(lock=True)
    known = await roadmaps.find(work.connection, organization.id, scope, year)
    if known is not None:
        return known
    stages = stages_of(work.catalog.profile(organization.profile_id), scope)
    titles = {stage.id: stage.title.ru for stage in stages}
    results = {stage.id: stage.result.ru for stage in stages if stage.result}
    items = dates.planned_items(stages, year)
    made = Roadmap(0, organization.id, scope, year, titles, items, results=results)
    number = await roadmaps.create(work.connection, made, work.now)
    await _remember(work, replace(made, id=number), Step.MAKE)
    return number


@command(*MAKERS)
async def submit_roadmap(work: Work, roadmap_id: int) -> None:
    """Hand the roadmap to those who approve it.

    Raises:
        WrongState: it has no items, or one lacks a date or somebody responsible, or it is no draft any more.
    """
    roadmap = await ready(work, roadmap_id, Step.SUBMIT)
    changed = rules.submit(roadmap)
    await save(work, changed)
    await _remember(work, changed, Step.SUBMIT)
    await _tell(work, changed, Kind.ROADMAP_TO_APPROVE, rules.approvers(changed.scope))


@command(*MAKERS)
async def take_back_roadmap(work: Work, roadmap_id: int) -> None:
    """Go on writing what was submitted and not decided yet."""
    changed = rules.take_back(await ready(work, roadmap_id, Step.TAKE_BACK))
    await save(work, changed)
    await _remember(work, changed, Step.TAKE_BACK)


@command(*APPROVERS)
async def approve_roadmap(work: Work, roadmap_id: int) -> None:
    """The director approves the roadmap (000 and 001: section 3; 002: 2.1); reminders begin."""
    roadmap = await ready(work, roadmap_id, Step.APPROVE)
    changed = rules.approve(roadmap, work.person_id, work.today())
    await save(work, changed)
    await _remember(work, changed, Step.APPROVE)
    await _tell(work, changed, Kind.ROADMAP_APPROVED, rules.editors(changed.scope))


@command(*APPROVERS)
async def return_roadmap(work: Work, roadmap_id: int, remark: str) -> None:
    """The director sends the roadmap back with a remark."""
    changed = rules.send_back(await ready(work, roadmap_id, Step.RETURN), remark)
    await save(work, changed)
    await _remember(work, changed, Step.RETURN, changed.remark)
    await _tell(work, changed, Kind.ROADMAP_RETURNED, rules.makers(changed.scope))


@command(*MAKERS)
async def change_roadmap(work: Work, roadmap_id: int) -> None:
    """Begin the next version of an approved roadmap; what was approved is reminded of meanwhile."""
    changed = rules.change(await ready(work, roadmap_id, Step.CHANGE))
    await save(work, changed)
    await _remember(work, changed, Step.CHANGE)


@command(*READERS)
async def order_roadmap(work: Work, roadmap_id: int) -> None:
    """Ask for the roadmap as a Word file; it comes as a message."""
    await load(work, roadmap_id)
    key = f"roadmap:{roadmap_id}:paper:{work.person_id}:{work.actor.cause}"
    await work.tell(Notice(Kind.ROADMAP_PAPER, work.person_id, work.now, key, {"roadmap": roadmap_id}))


@query(*READERS)
async def roadmap_of_year(work: Work, scope: Scope, year: int = 0) -> Overview:
    """Return the roadmap of a school year, of the present one for 0, and the years beside it that can be looked at."""
    today = work.today()
    year = year or dates.school_year(today)
    known = await roadmaps.years(work.connection, work.organization_id, scope)
    may_make = work.actor.is_any(*rules.makers(scope))
    offered = {*known, dates.school_year(today), *(dates.offered_years(today) if may_make else ())}
    roadmap = await roadmaps.of_year(work.connection, work.organization_id, scope, year)
    if roadmap is not None:
        steps = rules.steps(roadmap, work.actor)
    else:
        steps = frozenset({Step.MAKE} if may_make and year in dates.offered_years(today) else ())
    earlier = max((one for one in offered if one < year), default=None)
    later = min((one for one in offered if one > year), default=None)
    return Overview(scope, year, today, roadmap, steps, earlier, later)


@query(*READERS)
async def roadmap_card(work: Work, roadmap_id: int) -> Overview:
    """Return a roadmap by its number."""
    roadmap = await load(work, roadmap_id, lock=False)
    return Overview(
        roadmap.scope, roadmap.year, work.today(), roadmap, rules.steps(roadmap, work.actor), None, None
    )  # fmt: skip


@query(*MAKERS, Role.DIRECTOR, Role.WORKING_GROUP)
async def roadmap_history(work: Work, roadmap_id: int) -> list[HistoryLine]:
    """Return who did what with a roadmap, oldest first."""
    roadmap = await load(work, roadmap_id, lock=False)
    taken = await roadmaps.history(work.connection, roadmap.id)
    known = await people.many(work.connection, {one.person_id for one in taken if one.person_id is not None})
    zone = ZoneInfo(work.actor.zone)
    return [
        HistoryLine(one.version, one.step, known[one.person_id].name.full if one.person_id in known else "",
                    one.taken_at.astimezone(zone).date(), one.remark)
        for one in taken
    ]  # fmt: skip


def stages_of(profile: Profile, scope: Scope) -> tuple[Stage, ...]:
    """Return the stages a roadmap of a scope is made of: a district's own where its regulation has them (003)."""
    return profile.municipal if scope is Scope.MUNICIPAL and profile.municipal else profile.stages


async def load(work: Work, roadmap_id: int, *, lock: bool = True) -> Roadmap:
    """Return a roadmap of the actor's organization."""
    roadmap = found(await roadmaps.get(work.connection, roadmap_id, lock=lock))
    if roadmap.organization_id != work.actor.organization_id:
        raise NotFound
    return roadmap


async def ready(work: Work, roadmap_id: int, step: Step) -> Roadmap:
    """Return a roadmap with which the actor can take a step now, or say why not."""
    roadmap = await load(work, roadmap_id)
    if step in rules.steps(roadmap, work.actor):
        return roadmap
    able = any(step in rules.steps(replace(roadmap, state=state), work.actor) for state in RoadmapState)
    raise WrongState("roadmap-moved-on") if able else NotAllowed("roadmap-not-yours")


async def save(work: Work, roadmap: Roadmap, *items: Item) -> None:
    """Store a roadmap, items that changed, and when something is to be told next."""
    zone = (await work.organization(roadmap.organization_id)).zone
    remind_on = dates.next_reminder(roadmap, _told_until(work, roadmap, zone))
    await roadmaps.save(work.connection, roadmap, remind_on)
    await roadmaps.save_items(work.connection, roadmap, items)


def _told_until(work: Work, roadmap: Roadmap, zone: str) -> date:
    """The last day that is not reminded of any more: what was planned for a morning that has passed stays untold."""
    passed = work.today(zone)
    if work.now.astimezone(ZoneInfo(zone)).time() < MORNING:
        passed -= timedelta(days=1)
    return max(passed, roadmap.reminded_on or passed)


def _require_maker(work: Work, scope: Scope) -> None:
    if not work.actor.is_any(*rules.makers(scope)):
        raise NotAllowed("roadmap-not-yours")


async def _remember(work: Work, roadmap: Roadmap, step: Step, remark: str = "") -> None:
    await roadmaps.add_step(work.connection, roadmap, step, work.person_id, work.now, remark)
    await work.log(f"{step.value}-roadmap", roadmap=roadmap.id, version=roadmap.version)


async def _tell(work: Work, roadmap: Roadmap, kind: Kind, roles: frozenset[Role]) -> None:
    """Tell everybody of some roles, save whoever acts; the cause tells a second time from the first."""
    holders = await people.holders(work.connection, roadmap.organization_id, *roles)
    about = {"roadmap": roadmap.id}
    await work.tell(
        *(
            Notice(kind, one, work.now, f"roadmap:{roadmap.id}:{kind}:{one}:{work.actor.cause}", about)
            for one in holders
            if one != work.actor.person_id
        )
    )
