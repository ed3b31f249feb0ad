"""Applications to end a pair as people see them: what can be asked for, where it stands, what can be done with it."""

from dataclasses import dataclass
from datetime import date

from db import pairs, partings, people
from mentoring import partings as rules
from mentoring.actors import CURATORS, Role
from mentoring.pairs import Pair
from mentoring.partings import AHEAD, OF_RIGHT, OPEN, Act, Parting, PartingKind
from services.involved import involved
from services.pairs import EVERYBODY, PairCard, cards, the_pair
from services.parting_ways import speaks_for, term
from services.partings import can_part, may_see, the_parting
from services.scope import form_scope
from services.work import Work, query


@dataclass(frozen=True)
class PartingCard:
    """An application with its pair, who asked, whose turn it is, and what the actor can do with it."""

    parting: Parting
    pair: PairCard
    asked_by: str
    decider: Role
    acts: frozenset[Act]
    # The member without an account for whom the actor would write; 0 is the actor.
    speaker: int = 0


@dataclass(frozen=True)
class Choices:
    """What the actor can ask for about a pair, what there is already, and the pair's last day where it is settled."""

    pair: PairCard
    # Each with the member without an account who asks on paper; 0 is the actor.
    kinds: tuple[tuple[PartingKind, int], ...]
    asked: tuple[PartingCard, ...]
    asks_reason: bool
    last_day: date | None
    # Colleagues who help, by their own yes and the decision, while the day until which they do has not passed.
    colleagues: tuple[str, ...] = ()


@query(*EVERYBODY)
async def parting_choices(work: Work, pair_id: int) -> Choices:
    """Return what the actor can ask for about a pair, and the applications about it the actor may know of."""
    pair = await the_pair(work, pair_id, lock=False)
    there = await partings.of_pair(work.connection, pair_id)
    mine = {one.asked_by for one in there if one.state in OPEN}
    card = (await cards(work, [pair]))[0]
    can = can_part(pair)
    speakers = [one for one in _speakers(work, card) if can and (one or work.person_id) not in mine]
    kinds = [(kind, one) for one in speakers for kind in _kinds(work, pair, one)]
    profile = await work.profile_of_pair(pair)
    known = [one for one in there if may_see(work, one, pair)]
    return Choices(
        card,
        tuple(kinds),
        tuple(await _cards(work, known)),
        profile.applications.asks_reason,
        min((one.last_day for one in there if one.state in AHEAD and one.last_day), default=None),
        await _colleagues(work, pair),
    )


@query(*EVERYBODY, is_logged=True)
async def parting_card(work: Work, parting_id: int) -> PartingCard:
    """Return an application the actor may know of."""
    parting, _ = await the_parting(work, parting_id, lock=False)
    if parting.asked_by is not None:
        await work.see("view-parting", parting.asked_by, parting=parting.id)
    return (await _cards(work, [parting]))[0]


@query(Role.DIRECTOR, *CURATORS)
async def parting_list(work: Work) -> list[PartingCard]:
    """Return the organization's applications, those that wait for the actor first, then the newest."""
    return await applications(work)


async def applications(work: Work) -> list[PartingCard]:
    """Return the organization's applications but for those about pairs of the actor's own; see parting_list."""
    scope = await form_scope(work)
    there = await partings.of_organization(work.connection, work.organization_id)
    found_cards = await _cards(work, there[::-1])
    seen = [
        one
        for one in found_cards
        if work.person_id not in one.pair.pair.members and (not scope or one.pair.pair.form in scope)
    ]
    return sorted(seen, key=lambda one: (Act.GRANT not in one.acts, Act.RECORD_ORDER not in one.acts))


async def own_applications(work: Work) -> list[PartingCard]:
    """Return what the actor asked for, and what the other member offers to the actor, here."""
    mine = await partings.of_person(work.connection, work.person_id)
    for pair in await pairs.of_person(work.connection, work.person_id):
        there = await partings.of_pair(work.connection, pair.id)
        mine += [one for one in there if one.asked_by != work.person_id and rules.is_told_of(one, work.person_id)]
    return await _cards(work, [one for one in mine if one.organization_id == work.organization_id])


async def _cards(work: Work, theirs: list[Parting]) -> list[PartingCard]:
    known = {one.id: one for one in [await pairs.get(work.connection, number) for number in _pairs_of(theirs)] if one}
    shown = {one.pair.id: one for one in await cards(work, list(known.values()))}
    asked = await people.many(work.connection, {one.asked_by for one in theirs if one.asked_by is not None})
    made = []
    for one in theirs:
        _, roles = await term(work, one, known[one.pair_id])
        name = asked[one.asked_by].name.full if one.asked_by in asked else "–"
        decider = Role(roles[min(one.stage, len(roles) - 1)])
        acts, speaker = _acts(work, one, shown[one.pair_id], roles)
        made.append(PartingCard(one, shown[one.pair_id], name, decider, acts, speaker))
    return made


async def _colleagues(work: Work, pair: Pair) -> tuple[str, ...]:
    """Return who was involved to help the mentee (4.1; 002, 2.5), by name."""
    helping = await involved(work, pair)
    known = await people.many(work.connection, helping)
    return tuple(known[one].name.full for one in helping)


def _pairs_of(theirs: list[Parting]) -> list[int]:
    return list(dict.fromkeys(one.pair_id for one in theirs))


def _speakers(work: Work, card: PairCard) -> list[int]:
    """For whom the actor may ask: 0 for themselves; a keeper for members without an account."""
    if work.actor.person_id in card.pair.members or not work.actor.is_any(*CURATORS):
        return [0]
    return [0, *(one.id for one in (card.mentor, card.mentee) if not one.has_account)]


def _kinds(work: Work, pair: Pair, speaker: int) -> list[PartingKind]:
    """What somebody may ask for: a member what is theirs, the director and the curator what is their office's."""
    member = speaker or work.person_id
    if member in pair.members:
        role = Role.MENTOR if member == pair.mentor_id else Role.MENTEE
        return [kind for kind, who in rules.ASKED_BY.items() if role in who]
    offices = ((PartingKind.CANCELLATION, (Role.DIRECTOR,)), (PartingKind.CURATOR, CURATORS))
    return [kind for kind, roles in offices if work.actor.is_any(*roles)]


def _acts(work: Work, parting: Parting, card: PairCard, roles: tuple[str, ...]) -> tuple[frozenset[Act], int]:
    """What the actor can do with it now, and for which member; screens offer exactly this."""
    pair, me = card.pair, work.person_id
    can = {act for act in Act if rules.MACHINE.row(parting.state, act) is not None}
    if me in pair.members:
        return frozenset(can & _members_acts(parting, me)), 0
    stage = speaks_for(work, roles)
    mine = set() if stage is None or stage < parting.stage else {Act.GRANT, Act.REFUSE}
    mine |= {Act.RECORD_ORDER}
    mine |= {Act.WITHDRAW} if parting.asked_by == me else set()
    if parting.kind in OF_RIGHT:
        mine -= {Act.REFUSE}
    for one in _speakers(work, card):
        if one and can & _members_acts(parting, one):
            return frozenset(can & (mine | _members_acts(parting, one))), one
    return frozenset(can & mine), 0


def _members_acts(parting: Parting, member: int) -> set[Act]:
    if member == parting.asked_by:
        return {Act.WITHDRAW}
    return {Act.AGREE, Act.DISAGREE} if parting.kind is PartingKind.MUTUAL else set()
