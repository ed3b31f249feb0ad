"""Making a draft of the whole assignment and changing it: look first, then apply exactly that.

Counting takes place outside every transaction: what it started from is read before, and what it came to is stored only
where the run is still the one that was read.
"""

from asyncio import to_thread
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace

from db import drafts as stored
from db import people
from mentoring.actors import Actor
from mentoring.draft_changes import Change, Count, Ingredients, Turn, to_store, turned
from mentoring.drafts import (
    COUNTED_WITHIN,
    DRAFTED,
    KEPT_FOR,
    USUAL_LEVELS,
    Draft,
    Found,
    Run,
    RunStatus,
    Seen,
    changed_mentees,
    improved,
    known_proposal,
    seen,
    weights_of,
)
from mentoring.errors import WrongState
from mentoring.matching import Difference, Proposal, Situation, difference, propose
from mentoring.people import Person
from services.drafts import MATCHERS, scope_key, situation_of, the_run
from services.situations import situation
from services.work import App, Work, command, query
from solver.process import SolverFailed

Report = Callable[[str], Awaitable[None]]
STAGES = ("collecting", "counting", "checking")


@dataclass(frozen=True)
class Outcome:
    """What a change would come to: the run and couples to store, and how they differ from those that are."""

    run: Run
    drafts: list[Draft]
    served: int
    waiting: int
    points: int
    difference: Difference
    names: dict[int, Person]

    @property
    def sum(self) -> int:
        """The scores of all couples in percent, added up: it can be compared whatever the weights are."""
        return sum(one.percent for one in self.drafts if one.standing in DRAFTED)

    @property
    def moved(self) -> int:
        """How many mentees get another mentor, one where they had none, or none where they had one."""
        return len({mentee for _, mentee in (*self.difference.added, *self.difference.removed)})


@command(*MATCHERS)
async def begin_draft(work: Work, levels: str = USUAL_LEVELS) -> int:
    """Begin a run for everybody who waits, and return its number; that of the run under way where there is one.

    A run of which nothing is left to propose gives way to the new one.

    Raises:
        WrongState: nobody waits.
        BadInput: the levels leave nothing to compare by.
    """
    await work.organization(lock=True)
    scope = await scope_key(work)
    weights_of(levels, (await work.profile()).matching.weights)
    known = await stored.under_way(work.connection, work.organization_id, scope)
    if known and (known.status is RunStatus.COUNTING or await _has_drafts(work, known)):
        return known.id
    if not (await situation(work)).mentees:
        raise WrongState("draft-nobody-waits")
    if known:
        await stored.remove(work.connection, known.id)
    run = Run(0, work.organization_id, scope, work.person_id, RunStatus.COUNTING, levels, 1, Found(), work.now,
              work.now + COUNTED_WITHIN)  # fmt: skip
    await work.log("draft-pairs")
    return await stored.create(work.connection, run)


@query(*MATCHERS)
async def draft_ingredients(work: Work, run_id: int, levels: str = "") -> Ingredients:
    """Return a run and what it looks at now, with other weights where levels are named."""
    run = await the_run(work, run_id)
    drafts = await stored.of_run(work.connection, run.id)
    return Ingredients(run, drafts, await situation_of(work, run, drafts, levels))


@query(*MATCHERS)
async def draft_names(work: Work, numbers: frozenset[int]) -> dict[int, Person]:
    """Return people of this organization by number."""
    known = await people.members(work.connection, numbers, work.organization_id)
    return {one: person for one, person in known.items() if one in numbers}


@command(*MATCHERS)
async def store_draft(work: Work, run: Run, drafts: list[Draft]) -> None:
    """Store what was counted, where the run is still as it was when counting began.

    Raises:
        WrongState: somebody has changed it meanwhile.
    """
    known = await the_run(work, run.id, lock=True)
    if known.version != run.version - 1:
        raise WrongState("draft-changed")
    await stored.save(work.connection, replace(run, expires_at=work.now + KEPT_FOR), drafts)


@command(*MATCHERS)
async def drop_draft(work: Work, run_id: int) -> None:
    """Throw a run away; what was proposed stays proposed."""
    run = await the_run(work, run_id, lock=True)
    await stored.remove(work.connection, run.id)


async def carry_out(app: App, actor: Actor, run_id: int, report: Report) -> None:
    """Count a run that has begun, telling each stage; one that is ready, or counted by somebody meanwhile, stays.

    Raises:
        WrongState: the solver has failed; the run is gone and can be begun again.
    """
    await report(STAGES[0])
    known = await draft_ingredients(app, actor, run_id=run_id)
    if known.run.status is RunStatus.OPEN:
        return
    await report(STAGES[1])
    try:
        proposal = await _solved(app, known.situation)
    except WrongState:
        await drop_draft(app, actor, run_id=run_id)
        raise
    await report(STAGES[2])
    now = await to_thread(seen, known.situation)
    run, drafts = await to_thread(to_store, known, Count(proposal, known.situation, known.run.levels, now))
    try:
        await store_draft(app, actor, run=run, drafts=drafts)
    except WrongState:
        if (await draft_ingredients(app, actor, run_id=run_id)).run.status is RunStatus.COUNTING:
            raise


async def preview(app: App, actor: Actor, run_id: int, change: Change) -> Outcome:
    """Return what a change would come to; nothing is stored.

    Raises:
        WrongState: a hard rule is against it, or the solver has failed.
        NotFound: the couple is none of this run.
    """
    known = await draft_ingredients(app, actor, run_id=run_id, levels=change.levels)
    if known.run.status is RunStatus.COUNTING:
        raise WrongState("draft-still-counting")
    before = known_proposal(known.run, known.drafts)
    after_situation, freed = turned(known, change)
    is_new, was, now = change.turn is Turn.RECOUNT, known.run.found.seen, await to_thread(seen, after_situation)
    kept = None if is_new else await improved(after_situation, before, was, now, freed)
    after = kept or await _solved(app, after_situation)
    # Where the proposal was gone on from, nobody else's score is another one.
    same = frozenset(now.mentees) - changed_mentees(was, now) if kept else frozenset[int]()
    count = Count(after, after_situation, change.levels or known.run.levels, now, same, is_whole=kept is None)
    run, drafts = await to_thread(to_store, known, count)
    found = difference(before, after)
    numbers = frozenset(one for couple in (*found.added, *found.removed) for one in couple)
    names = await draft_names(app, actor, numbers=numbers)
    return Outcome(run, drafts, after.served, len(after_situation.mentees), after.points, found, names)


async def apply(app: App, actor: Actor, run_id: int, change: Change) -> None:
    """Carry a change out: count it again and store it."""
    outcome = await preview(app, actor, run_id, change)
    await store_draft(app, actor, run=outcome.run, drafts=outcome.drafts)


async def forecast(app: App, actor: Actor, levels: str) -> Outcome:
    """Return what a first run with some levels would come to, before there is one."""
    whole = await draft_everybody(app, actor, levels=levels)
    empty = Ingredients(Run(0, 0, "", None, RunStatus.OPEN, levels, 0, Found(), app.clock.now(), app.clock.now()),
                        [], whole)  # fmt: skip
    after = await _solved(app, whole)
    run, drafts = await to_thread(to_store, empty, Count(after, whole, levels, Seen()))
    return Outcome(run, drafts, after.served, len(whole.mentees), after.points, Difference((), (), 0, 0), {})


@query(*MATCHERS)
async def draft_everybody(work: Work, levels: str = USUAL_LEVELS) -> Situation:
    """Return everybody who waits and everybody who has room, as a first run would see them."""
    run = Run(0, work.organization_id, "", None, RunStatus.OPEN, levels, 0, Found(), work.now, work.now)
    return await situation_of(work, run, [])


async def _solved(app: App, whole: Situation) -> Proposal:
    """The best whole assignment, or words about a solver that failed."""
    try:
        return await propose(whole, app.solver)
    except (SolverFailed, TimeoutError, OSError):
        raise WrongState("draft-stopped") from None


async def _has_drafts(work: Work, run: Run) -> bool:
    return any(one.standing in DRAFTED for one in await stored.of_run(work.connection, run.id))
