"""Applications that end a pair early, as members ask for them, answer each other and take them back."""

from dataclasses import replace

from db import pairs, partings, people
from mentoring import pairs as pair_rules
from mentoring import partings as rules
from mentoring.actors import CURATORS, Role
from mentoring.errors import NotAllowed, NotFound, WrongState
from mentoring.notices import Kind
from mentoring.pair_states import MACHINE as PAIRS
from mentoring.pairs import Pair, Step
from mentoring.partings import OF_RIGHT, OPEN, UNDECIDED, Parting, PartingKind, PartingState
from services import parting as leaving
from services.behalf import WRITERS, whose
from services.pairs import the_pair
from services.parting_ways import deciders, put_before, tell, tell_granted, term
from services.work import Work, command, found


@command(*WRITERS)
async def ask_parting(work: Work, pair_id: int, kind: PartingKind, reason: str = "", person_id: int = 0) -> int:
    """A member asks for the pair to end; return the application's number.

    The other member of a pair learns of it when it is decided, save what is to be by mutual consent. With `person_id`,
    a curator writes down what a member without an account asks for on paper.

    Raises:
        NotAllowed: this is not theirs to ask for.
        WrongState: the pair has not been submitted or is over, or they have asked already.
    """
    pair = await the_pair(work, pair_id)
    asker = await whose(work, person_id, "parting")
    require_asker(pair, kind, asker)
    return await begin_parting(work, pair, kind, asker, reason)


@command(Role.MENTOR)
async def resign_from_mentoring(work: Work, reason: str = "") -> int:
    """A mentor lays mentoring down: an application for every pair that began, proposals are declined at once.

    Return how many pairs have a last day to come; without any the role goes at once.
    """
    pair_rules.short_reason(reason)
    mine = [
        one
        for one in await leaving.open_pairs(work, work.person_id, work.organization_id)
        if one.mentor_id == work.person_id
    ]
    began = [one for one in mine if can_part(one)]
    await leaving.end_pairs(work, [one for one in mine if one not in began], work.person_id, reason)
    for one in began:
        await _resign_wholly(work, found(await pairs.get(work.connection, one.id, lock=True)), reason)
    if not began:
        await people.revoke(work.connection, work.person_id, work.organization_id, (Role.MENTOR,))
    return len(began)


@command(Role.DIRECTOR)
async def cancel_assignment(work: Work, pair_id: int, reason: str = "") -> int:
    """The employer takes the assignment back, with three working days' notice to both (Labour Code, art. 351.8)."""
    pair = await the_pair(work, pair_id)
    if work.person_id in pair.members:
        raise NotAllowed("parting-own-pair")
    return await begin_parting(work, pair, PartingKind.CANCELLATION, work.person_id, reason)


@command(*CURATORS)
async def end_by_curator(work: Work, pair_id: int, reason: str) -> int:
    """A curator asks the director to end a program that is not carried out as it should be (7.1; in 002 6.3).

    Raises:
        BadInput: there is no reason, or it is too long.
        NotAllowed: it is a pair of their own.
        WrongState: the pair has not been submitted or is over, or they have asked already.
    """
    pair = await the_pair(work, pair_id)
    if work.person_id in pair.members:
        raise NotAllowed("parting-own-pair")
    return await begin_parting(work, pair, PartingKind.CURATOR, work.person_id, reason)


@command(*WRITERS)
async def agree_to_part(work: Work, parting_id: int, person_id: int = 0) -> None:
    """The other member agrees that the pair ends: now it is for those who decide."""
    parting, pair = await the_parting(work, parting_id)
    await _require_asked(work, parting, pair, person_id)
    days, _ = await term(work, parting, pair)
    await put_before(work, rules.agree(parting, work.today(), days), pair)
    await work.log("agree-parting", parting.asked_by, parting=parting.id)


@command(*WRITERS)
async def disagree_to_part(work: Work, parting_id: int, person_id: int = 0) -> None:
    """The other member does not want the pair to end: it goes on, and whoever asked is told."""
    parting, pair = await the_parting(work, parting_id)
    await _require_asked(work, parting, pair, person_id)
    await partings.save(work.connection, rules.disagree(parting))
    await tell(work, Kind.PARTING_REFUSED, parting, parting.asked_by)
    await work.log("disagree-parting", parting.asked_by, parting=parting.id)


@command(*WRITERS)
async def withdraw_parting(work: Work, parting_id: int, person_id: int = 0) -> None:
    """Whoever asked takes an application back while it is undecided."""
    parting, pair = await the_parting(work, parting_id)
    if parting.asked_by != await whose(work, person_id, "parting"):
        raise NotFound
    await partings.save(work.connection, rules.withdraw(parting))
    told = (
        [pair.other(parting.asked_by)] if parting.state is PartingState.OFFERED else await deciders(work, parting, pair)
    )
    await tell(work, Kind.PARTING_WITHDRAWN, parting, *told)
    await work.log("withdraw-parting", parting.asked_by, parting=parting.id)


async def the_parting(work: Work, parting_id: int, *, lock: bool = True) -> tuple[Parting, Pair]:
    """Return an application the actor may know of, with its pair; the pair is locked first."""
    known = found(await partings.get(work.connection, parting_id))
    pair = await the_pair(work, known.pair_id, lock=lock)
    parting = found(await partings.get(work.connection, parting_id, lock=lock))
    if not may_see(work, parting, pair):
        raise NotFound
    return parting, pair


def require_asker(pair: Pair, kind: PartingKind, asker: int) -> None:
    """Raise NotAllowed where this is not the member's to ask for."""
    role = Role.MENTOR if asker == pair.mentor_id else Role.MENTEE
    if asker not in pair.members or role not in rules.ASKED_BY[kind]:
        raise NotAllowed("parting-not-yours")


def can_part(pair: Pair) -> bool:
    """Whether a pair has got so far that its end has to be asked for."""
    return PAIRS.row(pair.status, Step.ASK_TO_PART) is not None


async def begin_parting(
    work: Work, pair: Pair, kind: PartingKind, asker: int, reason: str, *, whole: bool = False
) -> int:
    """Store an application about a locked pair, put it before whoever decides, and return its number."""
    pair_rules.require_step(pair, Step.ASK_TO_PART)
    if any(one.asked_by == asker and one.state in OPEN for one in await partings.of_pair(work.connection, pair.id)):
        raise WrongState("parting-asked-already")
    new = Parting(0, pair.organization_id, pair.id, kind, asker, work.today(), reason=reason, is_whole=whole)
    days, _ = await term(work, new, pair)
    parting = rules.ask(new, work.today(), days)
    parting = replace(parting, id=await partings.create(work.connection, parting))
    await work.log("ask-parting", asker, parting=parting.id)
    if parting.state is PartingState.OFFERED:
        await tell(work, Kind.PARTING_OFFERED, parting, pair.other(asker))
    elif parting.state is PartingState.GRANTED:
        await tell_granted(work, parting, pair)
    else:
        await put_before(work, parting, pair)
    return parting.id


async def _resign_wholly(work: Work, pair: Pair, reason: str) -> None:
    """Make an application of this pair's part of laying mentoring down, where there is one already."""
    for one in await partings.of_pair(work.connection, pair.id):
        if one.asked_by == work.person_id and one.state in OPEN and one.kind in OF_RIGHT:
            await partings.save(work.connection, replace(one, is_whole=True))
            return
        if one.asked_by == work.person_id and one.state in UNDECIDED:
            await partings.save(work.connection, rules.withdraw(one))
    await begin_parting(work, pair, PartingKind.RESIGNATION, work.person_id, reason, whole=True)


async def _require_asked(work: Work, parting: Parting, pair: Pair, person_id: int) -> None:
    """Raise NotFound for anybody but the member whose word is waited for."""
    speaker = await whose(work, person_id, "parting")
    if parting.kind is not PartingKind.MUTUAL or speaker not in pair.members or speaker == parting.asked_by:
        raise NotFound


def may_see(work: Work, parting: Parting, pair: Pair) -> bool:
    """Members know of their own and of common ones only; a keeper who is a member is a member here."""
    me = work.actor.person_id
    if me in pair.members:
        return me is not None and rules.is_told_of(parting, me)
    return work.actor.is_any(Role.DIRECTOR, *CURATORS)
