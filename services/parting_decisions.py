"""The decision about an application to end a pair, the order that follows, and the pair's last day."""

from contextlib import suppress
from datetime import date, datetime

from db import help as requests
from db import outbox, pairs, partings, people
from mentoring import pairs as pair_rules
from mentoring import partings as rules
from mentoring import search_ends
from mentoring.actors import CLOCK, CURATORS, Role, clock
from mentoring.closings import OF_PARTING
from mentoring.errors import NotAllowed, WrongState
from mentoring.kinds import GROUP
from mentoring.notices import Kind
from mentoring.pair_states import MACHINE as PAIRS
from mentoring.pairs import Pair, Step
from mentoring.partings import Parting, PartingKind
from services import mornings
from services.bound import hold
from services.pairs import release, the_pair
from services.parting import call_off_meetings, pass_to, see_to_bound
from services.parting_ways import next_stage, put_before, speaks_for, tell, tell_granted, term
from services.partings import the_parting
from services.program_closing import close_program
from services.search_ends import end_search
from services.work import App, Work, command, found


@command(Role.DIRECTOR, *CURATORS)
async def grant_parting(work: Work, parting_id: int) -> None:
    """Whoever's turn it is agrees: it goes to the next of the profile's list, or the pair gets its last day.

    Raises:
        NotAllowed: it is a pair of their own, or not for them to decide.
        WrongState: it has been decided, or passed on, already.
    """
    for parting, pair in await _alike(work, parting_id):
        await _grant(work, parting, pair)


async def _grant(work: Work, parting: Parting, pair: Pair) -> None:
    stage = await _stage(work, parting, pair)
    days, _ = await term(work, parting, pair)
    ahead = await next_stage(work, parting, pair, stage + 1)
    changed = rules.grant(parting, work.today(), ahead, days)
    await work.log("grant-parting", parting.asked_by, parting=parting.id, stage=stage)
    if ahead is not None:
        await put_before(work, changed, pair)
        return
    await partings.save(work.connection, changed)
    await outbox.forget(work.connection, f"parting:{parting.id}:")
    await tell_granted(work, changed, pair)


@command(Role.DIRECTOR, *CURATORS)
async def refuse_parting(work: Work, parting_id: int, answer: str) -> None:
    """Whoever's turn it is refuses, with a reason for whoever asked; what needs nobody's leave cannot be refused."""
    for parting, pair in await _alike(work, parting_id):
        await _refuse(work, parting, pair, answer)


async def _refuse(work: Work, parting: Parting, pair: Pair, answer: str) -> None:
    stage = await _stage(work, parting, pair)
    refused = rules.refuse(parting, answer)
    await partings.save(work.connection, refused)
    await outbox.forget(work.connection, f"parting:{parting.id}:")
    told = pair.members if parting.kind is PartingKind.MUTUAL else (parting.asked_by,)
    await tell(work, Kind.PARTING_REFUSED, refused, *told)
    await work.log("refuse-parting", parting.asked_by, parting=parting.id, stage=stage)


@command(Role.DIRECTOR, *CURATORS)
async def record_parting_order(work: Work, parting_id: int, number: str, dated: date) -> None:
    """The order that ends or changes the assignment is signed; it is written down with its number and day."""
    for parting, pair in await _alike(work, parting_id):
        if work.person_id in pair.members:
            raise NotAllowed("parting-own-pair")
        await partings.save(work.connection, rules.record_order(parting, number, dated, work.today()))
        await work.log("order-parting", parting.asked_by, parting=parting.id)


@command(CLOCK)
async def finish_parting(work: Work, parting_id: int) -> None:
    """The last day has come: the pair ends, meetings ahead are called off, what was asked goes to a curator."""
    known = found(await partings.get(work.connection, parting_id))
    await hold(work, [found(await pairs.get(work.connection, known.pair_id))])
    pair = await the_pair(work, known.pair_id, own=False)
    parting = found(await partings.get(work.connection, parting_id, lock=True))
    zone = (await work.organization(pair.organization_id)).zone
    done = rules.finish(parting, work.today(zone), work.now)
    if PAIRS.row(pair.status, Step.PART) is None:
        await partings.save(work.connection, rules.lapse(parting))
        return
    ended = pair_rules.part(pair, found(done.last_day))
    await pairs.save(work.connection, ended, work.now)
    await partings.save(work.connection, done)
    await partings.lapse(work.connection, pair.id)
    await close_program(work, ended, OF_PARTING[done.kind])
    await end_search(work, ended, search_ends.OF_PARTING.get(done.kind))
    for key in (f"pair:{pair.id}:", f"parting:{parting.id}:"):
        await outbox.forget(work.connection, key)
    await call_off_meetings(work, pair, pair.members)
    await _hand_help_over(work, pair)
    await work.log("finish-parting", parting.asked_by, parting=parting.id, pair=pair.id)
    keepers = await people.holders(work.connection, pair.organization_id, *CURATORS)
    await tell(work, Kind.PARTING_OVER, done, *pair.members, *keepers)
    await see_to_bound(work, ended)
    if done.is_whole:
        await release(work, ended)


async def finish_due(app: App) -> int:
    """End the pairs whose last day's morning has come where they are; return how many there were."""
    due = await mornings.come(app, partings.due, lambda one: one.last_day)
    for one, zone in due:
        # Found together with another of its pair, which has ended it by now: there is nothing left to do.
        with suppress(WrongState):
            await finish_parting(app, clock(f"due:parting:{one.id}:{one.last_day}", zone), one.id)
    return len(due)


async def next_finish(app: App) -> datetime | None:
    """Return when the next pair has its last day."""
    return await mornings.first(app, partings.next_day)


async def _alike(work: Work, parting_id: int) -> list[tuple[Parting, Pair]]:
    """Return an application with its pair, and those that are the same about others of its group: all at once."""
    known = found(await partings.get(work.connection, parting_id))
    held = await hold(work, [found(await pairs.get(work.connection, known.pair_id))])
    parting, pair = await the_parting(work, parting_id)
    alike = [(parting, pair)]
    for other in (one for one in held if pair.kind == GROUP and one.id != pair.id):
        there = await partings.of_pair(work.connection, other.id)
        alike += [(one, other) for one in there if rules.is_same(one, parting)]
    return alike


async def _stage(work: Work, parting: Parting, pair: Pair) -> int:
    """Return the place the actor speaks for; what they spoke for already is passed on."""
    if work.person_id in pair.members:
        raise NotAllowed("parting-own-pair")
    _, roles = await term(work, parting, pair)
    stage = speaks_for(work, roles)
    if stage is None:
        raise NotAllowed("parting-not-for-you")
    if stage < parting.stage and parting.state is rules.PartingState.ASKED:
        raise WrongState("parting-passed-on")
    return stage


async def _hand_help_over(work: Work, pair: Pair) -> None:
    """Requests of the mentee that wait for this mentor go to whoever keeps the pair: a talk stays with its two people.

    Whoever takes it over gets the question anew from the mentee; what was written before reaches nobody else.
    """
    keepers = await people.holders(work.connection, pair.organization_id, *CURATORS)
    heirs = [one for one in (pair.curator_id, *keepers) if one in keepers and one not in pair.members]
    for request in await requests.of_person(work.connection, pair.mentor_id):
        is_theirs = (request.mentee_id, request.helper_id) == (pair.mentee_id, pair.mentor_id)
        if is_theirs and request.organization_id == pair.organization_id and heirs:
            await pass_to(work, request, found(heirs[0]))
