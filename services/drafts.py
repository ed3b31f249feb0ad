"""Drafts of a whole assignment as the curator sees them: who with whom, why, who is left out, what would help."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from db import drafts as stored
from db import pairs, people
from mentoring.actors import Role
from mentoring.drafts import (
    DRAFTED,
    Draft,
    Run,
    RunStatus,
    Standing,
    batches,
    changed_mentees,
    known_proposal,
    seen,
    settled,
    weights_of,
)
from mentoring.errors import NotFound
from mentoring.kinds import GROUP
from mentoring.matching import Bar, Help, Mentee, Mentor, Reason, Situation, Why, bars, remedies, score, why
from mentoring.people import Person
from services.pairs import the_pair
from services.scope import form_scope
from services.situations import situation
from services.work import Work, found, query

MATCHERS = (Role.CURATOR, Role.COORDINATOR)
MOST_BLOCKING = 10
# Couples that keep a run worth opening: still to be proposed, or impossible for a reason.
TO_SEE_TO = DRAFTED | {Standing.FAILED}
# What a curator who puts a group together may do away with: their own ban, and places, of which a group takes one.
SURMOUNTABLE = frozenset({Bar.NO_CAPACITY, Bar.FORBIDDEN})


@dataclass(frozen=True)
class Prospect:
    """What there is to assign: mentees who wait, mentors with room, their seats; the run under way, if there is one."""

    waiting: int
    mentors: int
    seats: int
    run_id: int = 0
    is_counting: bool = False


@dataclass(frozen=True)
class DraftLine:
    """A drafted couple with its people; `load` counts what the mentor has and is to get, of `seats`."""

    draft: Draft
    mentor: Person
    mentee: Person
    load: int
    seats: int

    @property
    def title(self) -> str:
        """Both short names, mentor first."""
        return f"{self.mentor.name.short} – {self.mentee.name.short}"


@dataclass(frozen=True)
class DraftView:
    """A run on the screen; `newcomers` came after it, `is_stale` where something else has changed since."""

    run: Run
    lines: tuple[DraftLine, ...]
    unserved: int
    blocking: int | None
    newcomers: int
    is_stale: bool
    curator: Person | None

    @property
    def drafted(self) -> tuple[DraftLine, ...]:
        """What can still be proposed."""
        return tuple(one for one in self.lines if one.draft.standing in DRAFTED)

    @property
    def groups(self) -> int:
        """How many groups are drafted."""
        return len({one.mentor.id for one in self.drafted if one.draft.is_grouped})

    @property
    def ticked(self) -> int:
        """How many are chosen to be proposed."""
        return sum(one.draft.is_ticked for one in self.drafted)


@dataclass(frozen=True)
class DraftCard:
    """A couple side by side: what is asked and what is offered, with the reasons and what is against it by now."""

    line: DraftLine
    run: Run
    asks: Mentee | None
    offers: Mentor | None
    percent: int
    reasons: tuple[Reason, ...]
    bars: tuple[Bar, ...]
    can_group: bool = False


@dataclass(frozen=True)
class GroupMember:
    """Somebody who could be in a group, how well they suit its mentor, and with whom they are drafted now."""

    person: Person
    percent: int
    mentor: Person | None


@dataclass(frozen=True)
class GroupChoice:
    """Who could be in a mentor's group, and who is in it or in the couple it begins with."""

    mentor: Person
    able: tuple[GroupMember, ...]
    members: frozenset[int]


@dataclass(frozen=True)
class Left:
    """Somebody without a mentor, and why."""

    person: Person
    why: Why


@dataclass(frozen=True)
class LeftOut:
    """Everybody a run leaves out, and what would help."""

    left: tuple[Left, ...]
    helps: tuple[Help, ...]


@query(*MATCHERS)
async def draft_prospect(work: Work) -> Prospect:
    """Return what there is to assign now, and whether a proposal lies here already."""
    known = await situation(work)
    run = await stored.under_way(work.connection, work.organization_id, await scope_key(work))
    drafts = await stored.of_run(work.connection, run.id) if run and run.status is RunStatus.OPEN else []
    if run and run.status is RunStatus.OPEN and not any(one.standing in TO_SEE_TO for one in drafts):
        run = None  # all of it is sent: there is nothing to look at
    free = [one for one in known.mentors if one.free and not one.is_paused and one.is_admitted and one.has_consented]
    return Prospect(
        len(known.mentees), len(free), sum(one.free for one in free), run.id if run else 0,
        bool(run and run.status is RunStatus.COUNTING),
    )  # fmt: skip


@query(*MATCHERS)
async def draft_view(work: Work, run_id: int) -> DraftView:
    """Return a run with its couples, those of the best score last: doubtful ones want a look."""
    run = await the_run(work, run_id)
    drafts = await stored.of_run(work.connection, run.id)
    now = await situation_of(work, run, drafts)
    lines = await lines_of(work, now, drafts)
    was, is_now = run.found.seen, seen(now)
    changed = changed_mentees(was, is_now) - {one.mentee_id for one in drafts if one.standing is Standing.PROPOSED}
    new = changed - set(was.mentees)
    drafted = {one.mentee_id for one in drafts if one.standing in DRAFTED}
    is_stale = is_now.helpers != was.helpers or bool(changed - new)
    curator = await people.get(work.connection, run.curator_id) if run.curator_id else None
    order = sorted(lines, key=lambda one: (one.draft.standing.value, one.draft.percent, one.mentee.name.full))
    return DraftView(
        run, tuple(order), len(set(now.by_mentee) - drafted - new), run.found.blocking_count, len(new), is_stale,
        curator,
    )  # fmt: skip


@query(*MATCHERS, is_logged=True)
async def draft_card(work: Work, draft_id: int) -> DraftCard:
    """Return a couple side by side."""
    draft, run = await the_draft(work, draft_id)
    drafts = await stored.of_run(work.connection, run.id)
    now = await situation_of(work, run, drafts)
    line = next(one for one in await lines_of(work, now, drafts) if one.draft.id == draft_id)
    for member in draft.couple:
        await work.see("view-draft", member, draft=draft_id)
    mentor, mentee = now.by_mentor.get(draft.mentor_id), now.by_mentee.get(draft.mentee_id)
    if mentor is None or mentee is None:
        return DraftCard(line, run, mentee, mentor, draft.percent, (), ())
    suits = score(now, mentor, mentee)
    can_group = draft.standing in DRAFTED and GROUP in now.kinds and len(now.mentees) > 1
    return DraftCard(line, run, mentee, mentor, suits.percent, suits.reasons, bars(now, mentor, mentee), can_group)


@query(*MATCHERS)
async def draft_group_choice(work: Work, draft_id: int) -> GroupChoice:
    """Return who could be in a group of a drafted couple's mentor: theirs first, then those without a mentor."""
    draft, run = await the_draft(work, draft_id)
    drafts = await stored.of_run(work.connection, run.id)
    now = await situation_of(work, run, drafts)
    mentor = found(now.by_mentor.get(draft.mentor_id))
    with_whom = {one.mentee_id: one.mentor_id for one in drafts if one.standing in DRAFTED}
    members = {one.mentee_id for one in drafts if one.is_grouped and one.mentor_id == mentor.id}
    able = [one for one in now.mentees if not set(bars(now, mentor, one)) - SURMOUNTABLE]
    known = await people.many(work.connection, {mentor.id, *(one.id for one in able), *with_whom.values()})
    places = {mentor.id: 0, None: 1}
    able.sort(key=lambda one: (places.get(with_whom.get(one.id), 2), -score(now, mentor, one).points, one.id))
    return GroupChoice(
        known[mentor.id],
        tuple(
            GroupMember(known[one.id], score(now, mentor, one).percent, known.get(with_whom.get(one.id, 0)))
            for one in able
            if one.id in known
        ),
        frozenset(members or {draft.mentee_id}),
    )


@query(*MATCHERS)
async def draft_left_out(work: Work, run_id: int) -> LeftOut:
    """Return who has no mentor in a run, why, and what would help."""
    run = await the_run(work, run_id)
    drafts = await stored.of_run(work.connection, run.id)
    now = await situation_of(work, run, drafts)
    proposal = known_proposal(run, drafts)
    served = {mentee for _, mentee in proposal.couples}
    proposal = replace(proposal, unserved=tuple(one for one in now.by_mentee if one not in served))
    known = await people.many(work.connection, proposal.unserved)
    left = [Left(known[one], why(now, proposal, one)) for one in proposal.unserved if one in known]
    return LeftOut(tuple(sorted(left, key=lambda one: one.person.name.full)), remedies(now, proposal))


@query(*MATCHERS)
async def draft_blocking(work: Work, run_id: int) -> list[tuple[Person, Person]]:
    """Return the first mentors and mentees who would both rather have each other than whom they got."""
    run = await the_run(work, run_id)
    couples = run.found.blocking[:MOST_BLOCKING]
    known = await people.many(work.connection, {one for couple in couples for one in couple})
    return [(known[mentor], known[mentee]) for mentor, mentee in couples if mentor in known and mentee in known]


async def scope_key(work: Work) -> str:
    """Return the forms the actor is limited to, as one word; empty means all."""
    return ",".join(sorted(await form_scope(work)))


async def the_run(work: Work, run_id: int, *, lock: bool = False) -> Run:
    """Return a run of the actor's organization, of the forms they may match in; NotFound for any other."""
    run = found(await stored.get(work.connection, run_id, lock=lock))
    if run.organization_id != work.organization_id:
        raise NotFound
    if run.after_pair_id is not None:
        await the_pair(work, run.after_pair_id, lock=False)
    elif run.scope != await scope_key(work):
        raise NotFound
    return run


async def the_draft(work: Work, draft_id: int, *, lock: bool = False) -> tuple[Draft, Run]:
    """Return a drafted couple of the actor's organization, and its run."""
    draft = found(await stored.draft(work.connection, draft_id))
    return draft, await the_run(work, draft.run_id, lock=lock)


async def situation_of(work: Work, run: Run, drafts: list[Draft], levels: str = "") -> Situation:
    """Return what a run looks at now: its weights, what the curator has locked and forbidden."""
    now = await weighed(work, await situation(work), levels or run.levels)
    return settled(now, drafts)


async def weighed(work: Work, now: Situation, levels: str) -> Situation:
    """Return a situation with the profile's weights as the curator has changed them."""
    return replace(now, weights=weights_of(levels, (await work.profile()).matching.weights))


async def lines_of(work: Work, now: Situation, drafts: Iterable[Draft]) -> list[DraftLine]:
    """Return couples with their people and the mentors' loads."""
    shown = list(drafts)
    known = await people.many(work.connection, {one for draft in shown for one in draft.couple})
    loads = Counter(await pairs.loads(work.connection, work.organization_id))
    drafted = [one for one in shown if one.standing in DRAFTED]
    loads.update(together[0].mentor_id for together in batches(drafted))  # a group takes one place
    return [
        DraftLine(one, known[one.mentor_id], known[one.mentee_id], loads[one.mentor_id], _seats(now, one.mentor_id))
        for one in shown
        if one.mentor_id in known and one.mentee_id in known
    ]


def _seats(now: Situation, mentor_id: int) -> int:
    mentor = now.by_mentor.get(mentor_id)
    return mentor.capacity if mentor else 0
