"""Who looks for a mentor and how long, why nobody was found and what would help; a kind word to those who are left.

Source: 002, 2.3 (the curator keeps the banks); 000 and 001, roadmap 5 (those who formed no pair are supported).
"""

from asyncio import to_thread
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import date
from zoneinfo import ZoneInfo

from db import drafts as stored
from db import pairs, people, responses, wishes
from mentoring.actors import CURATORS, Role
from mentoring.drafts import DRAFTED, RunStatus, known_proposal
from mentoring.matching import Help, Proposal, Situation, Why, remedies, what_if, why
from mentoring.notices import Kind, Notice
from mentoring.pairs import PairStatus
from mentoring.people import Person
from services.drafts import scope_key, situation_of
from services.questionnaires import intake_form
from services.situations import answers_of, situation
from services.work import Work, command, query

# For more people than that the whole assignment has a screen of its own.
MOST_EXPLAINED = 200
OVER = (PairStatus.COMPLETED, PairStatus.ENDED)


@dataclass(frozen=True)
class Searcher:
    """A mentee without a pair: days since they began to wait, marks made, why nobody could be found (None: somebody).

    `is_drafted`: a draft that lies here has somebody for them. Whether the psychologist sees them keepers do not know.
    """

    person: Person
    days: int
    marks: int
    why: Why | None = None
    is_drafted: bool = False


@dataclass(frozen=True)
class Search:
    """Everybody who waits, the longest first, and what would help those for whom there is nobody.

    `has_answers`: some mentee has handed a questionnaire in.
    """

    people: tuple[Searcher, ...]
    helps: tuple[Help, ...] = ()
    has_answers: bool = True


@query(*CURATORS)
async def searching(work: Work) -> Search:
    """Return who waits for a mentor in the organization acted in.

    Where a draft of everybody lies here, the reasons are the draft's: nobody is to read two of them.
    """
    known, drafted = await _drafted(work)
    numbers = [one.id for one in known.mentees]
    since = await _since(work, numbers)
    unserved, helps = await to_thread(_explained, known, drafted)
    named = await people.members(work.connection, numbers, work.organization_id)
    said = await wishes.of_organization(work.connection, work.organization_id)
    found = [
        Searcher(
            named[one], (work.today() - since[one]).days,
            sum(wish.person_id == one and wish.role is Role.MENTEE for wish in said), unserved.get(one),
            drafted is not None and one not in unserved,
        )
        for one in numbers if one in named
    ]  # fmt: skip
    order = sorted(found, key=lambda one: (-one.days, one.person.name.full))
    return Search(tuple(order), helps, has_answers=bool(order or await answers_of(work, Role.MENTEE)))


@command(*CURATORS)
async def tell_searching(work: Work) -> int:
    """Tell everybody who waits that they stay in search; return how many. Nobody is told twice in a week."""
    numbers = await waiting(work)
    await left_out(work, numbers)
    return len(numbers)


async def left_out(work: Work, mentee_ids: Collection[int]) -> None:
    """Tell mentees whom a proposal left without a pair that the search goes on; once a week at most."""
    year, week, _ = work.today().isocalendar()
    about = {"organization": work.organization_id}
    key = f"{Kind.STILL_SEARCHING}:{work.organization_id}:{year}-{week}"
    await work.tell(*(Notice(Kind.STILL_SEARCHING, one, work.now, f"{key}:{one}", about) for one in mentee_ids))


async def waiting(work: Work) -> list[int]:
    """Return the mentees who have no pair under way and take part in matching."""
    known = await situation(work)
    return [one.id for one in known.mentees if one.has_consented and not one.is_paused]


async def waits(work: Work, person_id: int) -> bool:
    """Whether somebody still has no pair, and looks for one."""
    known = await situation(work, mentees=[person_id])
    return any(one.is_looking for one in known.mentees) and not any(mentee == person_id for _, mentee in known.paired)


async def _drafted(work: Work) -> tuple[Situation, Proposal | None]:
    """The situation of everybody who waits, as the draft that lies here sees it, and what that draft has come to."""
    run = await stored.under_way(work.connection, work.organization_id, await scope_key(work))
    drafts = await stored.of_run(work.connection, run.id) if run else []
    if run is None or run.status is not RunStatus.OPEN or not any(one.standing in DRAFTED for one in drafts):
        return await situation(work), None
    now = await situation_of(work, run, drafts)
    known = known_proposal(run, drafts)
    served = {mentee for _, mentee in known.couples}
    return now, replace(known, unserved=tuple(one for one in now.by_mentee if one not in served))


def _explained(known: Situation, drafted: Proposal | None) -> tuple[Mapping[int, Why], tuple[Help, ...]]:
    """Why those are left for whom the draft, or the best whole assignment, has nobody, and what would help."""
    if len(known.mentees) > MOST_EXPLAINED:
        return {}, ()
    best = drafted or what_if(replace(known, mentees=()), Proposal((), (), 0), known)
    return {one: why(known, best, one) for one in best.unserved}, remedies(known, best)


async def _since(work: Work, mentee_ids: Collection[int]) -> dict[int, date]:
    """The day from which somebody waits: the questionnaire handed in, or the last pair's end."""
    zone: ZoneInfo = work.zone
    form_id = intake_form(await work.profile(), Role.MENTEE)
    done = await responses.submitted(work.connection, work.organization_id, form_id)
    since = {one.person_id: one.submitted_at.astimezone(zone).date() for one in done if one.submitted_at}
    for pair in await pairs.of_organization(work.connection, work.organization_id, OVER):
        if pair.mentee_id in since and pair.ends_on <= work.today():
            since[pair.mentee_id] = max(since[pair.mentee_id], pair.ends_on)
    return {one: since[one] for one in mentee_ids}
