"""A mentor with several mentees: proposed at once, seen by all, going on while two remain."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from db import groups as store
from db import pairs, people, programs
from db.groups import Group
from mentoring import groups as rules
from mentoring.actors import CURATORS, Role
from mentoring.errors import NotFound, WrongState
from mentoring.kinds import GROUP
from mentoring.notices import Kind, Notice
from mentoring.pairs import OPEN, Pair, PairStatus
from mentoring.people import Person
from services.banks import entries
from services.bound import hold, keep_and_ask
from services.kinds import Wish
from services.pairs import EVERYBODY, notice
from services.parting import dissolve
from services.proposing import prepared, require_room
from services.scope import form_scope
from services.work import Work, command, found, query

AS_GROUP = Wish(GROUP)
# What a mentee sees of the others: those who have said yes.
SEEN = OPEN - {PairStatus.PROPOSED}


@dataclass(frozen=True)
class GroupCard:
    """A group with its mentor and the pairs the actor may see; `can_decide` where one mentee is left.

    `removable` pairs are those the actor may take out of it, `can_part` says that they may end all of it, `is_mine`
    that they are in it.
    """

    group: Group
    mentor: Person
    pairs: tuple[tuple[Pair, Person], ...]
    can_meet: bool
    can_decide: bool
    openable: frozenset[int] = frozenset()
    removable: frozenset[int] = frozenset()
    can_part: bool = False
    is_mine: bool = False

    def can_open(self, pair: Pair) -> bool:
        """Whether the reader may open a pair: their own, or any where they keep pairs."""
        return pair.id in self.openable


@command(*CURATORS)
async def propose_group(
    work: Work, mentor_id: int, mentee_ids: Sequence[int], title: str, starts_on: date, ends_on: date
) -> int:
    """Propose a group to its mentor and every mentee, and return its number; it takes one place of the mentor's.

    Raises:
        BadInput: too few mentees or too many, or as for a pair.
        WrongState: the regulation knows no groups; or as for a pair.
        NotFound: one of them is not in the banks of this organization.
    """
    title, mentees = rules.read_title(title), rules.check_members(mentee_ids)
    if not await has_groups(work):
        raise WrongState("group-not-here")
    made = [await prepared(work, one, mentor_id, starts_on, ends_on, AS_GROUP) for one in mentees]
    return await put_together(work, mentor_id, made, title)


async def has_groups(work: Work) -> bool:
    """Whether the regulation knows groups."""
    return GROUP in {one.id for one in (await work.profile()).kinds}


async def put_together(work: Work, mentor_id: int, made: Sequence[Pair], title: str) -> int:
    """Propose prepared pairs of one mentor as a group, and return its number; WrongState without a place for it."""
    await require_room(work, mentor_id)
    mentees = [one.mentee_id for one in made]
    group = Group(0, work.organization_id, mentor_id, title)
    group_id = await store.create(work.connection, group, work.now)
    numbers = [await pairs.create(work.connection, replace(one, group_id=group_id), work.now) for one in made]
    people_of = [(mentor_id, numbers[0]), *zip(mentees, numbers, strict=True)]
    await work.tell(*(_proposed(work, group_id, pair_id, person) for person, pair_id in people_of))
    return group_id


@query(*EVERYBODY)
async def group_card(work: Work, group_id: int) -> GroupCard:
    """Return a group the actor is in or keeps; a mentee sees those of the others who have said yes."""
    group, theirs = await the_group(work, group_id)
    seen = [one for one in theirs if _keeps(work) or work.person_id in one.members or one.status in SEEN]
    known = await people.many(work.connection, {group.mentor_id, *(one.mentee_id for one in seen)})
    active = [one for one in theirs if one.status is PairStatus.ACTIVE]
    may_remove = work.actor.is_any(*CURATORS) and not rules.is_small(theirs)
    return GroupCard(
        group,
        known[group.mentor_id],
        tuple((one, known[one.mentee_id]) for one in seen),
        bool(active) and work.person_id == group.mentor_id,
        work.actor.is_any(*CURATORS) and rules.is_small(theirs),
        frozenset(one.id for one in seen if _keeps(work) or work.person_id in one.members),
        frozenset(one.id for one in theirs if may_remove and rules.is_removable(one)),
        not rules.is_small(theirs) and _may_part(work, group, theirs),
        _is_in(work, theirs),
    )


@query(*CURATORS)
async def group_list(work: Work) -> list[tuple[Group, int]]:
    """Return the groups under way, newest first, each with how many mentees it has."""
    theirs = await pairs.of_organization(work.connection, work.organization_id, OPEN)
    scope = await form_scope(work)
    here = [one for one in theirs if one.kind == GROUP and (not scope or one.form in scope)]
    sizes = {one.group_id: sum(other.group_id == one.group_id for other in here) for one in here}
    known = await store.of_organization(work.connection, work.organization_id)
    return [(one, sizes[one.id]) for one in known if one.id in sizes]


@query(*CURATORS)
async def group_candidates(work: Work, mentor_id: int = 0) -> list[Person]:
    """Return the mentors with a free place; with a mentor, the mentees who wait for one."""
    role = Role.MENTEE if mentor_id else Role.MENTOR
    bank = [one for one in await entries(work, role) if one.is_ready and one.person.id != mentor_id]
    load = await pairs.loads(work.connection, work.organization_id)
    return [
        one.person
        for one in bank
        if (not one.pairs if mentor_id else load.get(one.person.id, 0) < one.capacity)
    ]  # fmt: skip


@command(*CURATORS)
async def go_on_as_pair(work: Work, group_id: int) -> int:
    """Let the one mentee who is left of a group go on as a pair; return the pair's number.

    Raises:
        WrongState: more than one is left, or none.
    """
    left = await _left(work, group_id)
    await keep_and_ask(work, [left], [rules.alone(left)])
    await programs.hand_to_pair(work.connection, group_id, left.id)
    await work.log("group-to-pair", left.mentee_id, pair=left.id, group=group_id)
    return left.id


@command(*CURATORS)
async def end_group(work: Work, group_id: int, reason: str = "") -> None:
    """End the pair that is left of a group; both are told.

    Raises:
        WrongState: more than one is left, or none.
    """
    left = await _left(work, group_id)
    await dissolve(work, left, reason)


async def the_group(work: Work, group_id: int) -> tuple[Group, list[Pair]]:
    """A group of this organization that the actor is in or keeps, with its pairs under way."""
    group = found(await store.get(work.connection, group_id))
    theirs = [one for one in await pairs.of_group(work.connection, group_id) if one.status in OPEN]
    is_group = bool(theirs) and all(one.kind == GROUP for one in theirs)
    scope = await form_scope(work)
    keeps = _keeps(work) and (not scope or all(one.form in scope for one in theirs))
    if group.organization_id != work.organization_id or not is_group or not (keeps or _is_in(work, theirs)):
        raise NotFound
    return group, theirs


async def _left(work: Work, group_id: int) -> Pair:
    _, theirs = await the_group(work, group_id)
    bound = [one for one in await hold(work, theirs) if one.status in OPEN]
    if not rules.is_small(bound):
        raise WrongState("group-not-small", count=len(bound))
    return bound[0]


def _keeps(work: Work) -> bool:
    return work.actor.is_any(Role.DIRECTOR, *CURATORS)


def _may_part(work: Work, group: Group, theirs: Sequence[Pair]) -> bool:
    """Whether the actor may end the whole group: its mentor, or a director who is not in it."""
    return work.person_id == group.mentor_id or (work.actor.is_any(Role.DIRECTOR) and not _is_in(work, theirs))


def _is_in(work: Work, theirs: Sequence[Pair]) -> bool:
    return any(work.actor.person_id in one.members for one in theirs)


def _proposed(work: Work, group_id: int, pair_id: int, person_id: int) -> Notice:
    """Everybody of a group is told of it by their own pair."""
    one = notice(work, Kind.GROUP_PROPOSED, pair_id, person_id)
    return replace(one, about={"pair": pair_id, "group": group_id})
