"""Pairs as people see them, and the end of a program's term."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import time

from db import guests, pairs, partings, people
from db import orders as decrees
from mentoring import closings
from mentoring import pairs as rules
from mentoring.actors import CLOCK, CURATORS, Role
from mentoring.errors import NotFound
from mentoring.notices import Kind, Notice
from mentoring.orders import Order
from mentoring.pair_states import AWAITED
from mentoring.pairs import OPEN, Pair, PairStatus, Step
from mentoring.people import Person
from mentoring.search_ends import OverBy
from mentoring.surveys import Stage, asking
from services.program_closing import close_program
from services.resting import resting_pairs
from services.scope import form_scope
from services.search_ends import end_search
from services.work import Work, command, found, query

MORNING = time(10)
EVERYBODY = (Role.MENTOR, Role.MENTEE, Role.CURATOR, Role.COORDINATOR, Role.DIRECTOR)


@dataclass(frozen=True)
class PairCard:
    """A pair with its people, and what the actor can do with it."""

    pair: Pair
    mentor: Person
    mentee: Person
    order: Order | None
    steps: frozenset[Step]
    # They have not met for long, and the reader looks after them.
    is_resting: bool = False
    # The school a mentor of another school works at, else empty.
    school: str = ""

    @property
    def title(self) -> str:
        """Both short names, mentor first."""
        return f"{self.mentor.name.short} – {self.mentee.name.short}"

    @property
    def full_title(self) -> str:
        """Both full names, mentor first, for a sentence: initials would end it with two full stops."""
        return f"{self.mentor.name.full} – {self.mentee.name.full}"

    def name_of(self, person_id: int) -> str:
        """Return a member's full name."""
        return self._member(person_id).name.full

    def speaks_by(self, person_id: int) -> str:
        """Return how a member says something: in the «chat», or by the curator from «paper»."""
        return "chat" if self._member(person_id).has_account else "paper"

    def _member(self, person_id: int) -> Person:
        return self.mentor if person_id == self.mentor.id else self.mentee


@query(*EVERYBODY, is_logged=True)
async def pair_card(work: Work, pair_id: int) -> PairCard:
    """Return a pair the actor is in or keeps; why one member refused it is kept back from the other.

    The director's remark is for those who mend the papers.
    """
    pair = await the_pair(work, pair_id, lock=False)
    keeps = work.actor.is_any(Role.DIRECTOR, *CURATORS)
    if pair.status is PairStatus.DECLINED and not keeps and pair.declined_by != work.actor.person_id:
        pair = replace(pair, reason="")
    pair = pair if keeps else replace(pair, remark="")
    if work.actor.person_id not in pair.members:
        for member in pair.members:
            await work.see("view-pair", member, pair=pair.id)
    return await card(work, pair)


@query(Role.MENTOR, Role.MENTEE)
async def my_pairs(work: Work) -> list[PairCard]:
    """Return the actor's own pairs, newest first, declined ones left out."""
    theirs = await pairs.of_person(work.connection, work.person_id)
    here = [pair for pair in theirs if pair.organization_id == work.organization_id]
    return await cards(work, [pair for pair in here if pair.status is not PairStatus.DECLINED])


@query(Role.DIRECTOR, *CURATORS)
async def all_pairs(work: Work) -> list[PairCard]:
    """Return the organization's pairs: those that wait for the actor first, then those that have not met for long."""
    scope = await form_scope(work)
    theirs = await pairs.of_organization(work.connection, work.organization_id)
    resting = {one.id for one in await resting_pairs(work)}
    found_cards = await cards(work, [pair for pair in theirs if not scope or pair.form in scope])
    marked = [replace(one, is_resting=one.pair.id in resting) for one in found_cards]
    return sorted(marked, key=_urgency)


@command(CLOCK)
async def complete_pair(work: Work, pair_id: int) -> None:
    """The term has passed: the pair is completed and both are asked the closing questions, again after three days."""
    pair = await the_pair(work, pair_id, own=False)
    zone = (await work.organization(pair.organization_id)).zone
    changed = rules.complete(pair, work.today(zone))
    await pairs.save(work.connection, changed, work.now)
    await partings.lapse(work.connection, pair_id)
    await close_program(work, changed, closings.of_term(changed))
    is_done = changed.status is PairStatus.COMPLETED
    await end_search(work, changed, OverBy.COMPLETED if is_done else None)
    if not is_done:
        await release(work, changed)
        return
    await work.tell(*asking(changed, Stage.CLOSING, work.now))


async def cards(work: Work, theirs: Sequence[Pair]) -> list[PairCard]:
    """Return pairs with their people, orders and steps."""
    known = await people.many(work.connection, {member for pair in theirs for member in pair.members})
    orders = await decrees.many(work.connection, {pair.order_id for pair in theirs})
    schools = await guests.schools(work.connection, {pair.mentor_id for pair in theirs})
    return [
        PairCard(pair, known[pair.mentor_id], known[pair.mentee_id], orders.get(pair.order_id or 0),
                 rules.steps(pair, work.actor), school=schools.get((pair.mentor_id, pair.organization_id), ""))
        for pair in theirs
    ]  # fmt: skip


async def card(work: Work, pair: Pair) -> PairCard:
    """Return one pair with its people, order and steps."""
    return (await cards(work, [pair]))[0]


async def the_pair(work: Work, pair_id: int, *, lock: bool = True, own: bool = True) -> Pair:
    """Return a pair of the actor's organization that the actor is in or keeps."""
    pair = found(await pairs.get(work.connection, pair_id, lock=lock))
    if own and pair.organization_id != work.actor.organization_id:
        raise NotFound
    keeps = work.actor.is_any(Role.DIRECTOR, *CURATORS, CLOCK)
    scope = await form_scope(work) if own else frozenset()
    keeps = keeps and (not scope or pair.form in scope)
    if not keeps and work.actor.person_id not in pair.members:
        raise NotFound
    return pair


async def tell_keepers(work: Work, pair: Pair, kind: Kind) -> None:
    """Tell the curator who keeps the pair, or whoever keeps pairs here; not the one who acts."""
    keepers = (
        [pair.curator_id] if pair.curator_id else await people.holders(work.connection, pair.organization_id, *CURATORS)
    )
    await work.tell(*(notice(work, kind, pair.id, one) for one in keepers if one != work.actor.person_id))


def notice(work: Work, kind: Kind, pair_id: int, recipient: int) -> Notice:
    """A notice for each time it happens: a pair may be returned twice. The cause tells the times apart."""
    return Notice(kind, recipient, work.now, f"pair:{pair_id}:{kind}:{recipient}:{work.actor.cause}", {"pair": pair_id})


def _urgency(one: PairCard) -> tuple[bool, bool, bool, int]:
    """What waits for the reader first, what was declined last, the older before the newer."""
    return (not one.steps & AWAITED, not one.is_resting, one.pair.status is PairStatus.DECLINED, one.pair.id)


async def release(work: Work, pair: Pair) -> None:
    """A mentor who resigned is none any more once the last pair has ended."""
    theirs = await pairs.of_person(work.connection, pair.mentor_id)
    if not any(one.mentor_id == pair.mentor_id and one.status in OPEN for one in theirs):
        await people.revoke(work.connection, pair.mentor_id, pair.organization_id, (Role.MENTOR,))
