"""Drafts become proposals: all of them or those that are ticked, each checked again at that moment."""

import json
from collections.abc import Sequence
from datetime import date

from db import drafts as stored
from db import pairs, people
from mentoring.drafts import DRAFTED, KEPT_FOR, USUAL_LEVELS, Draft, Found, Run, RunStatus, Standing, batches
from mentoring.errors import DomainError, WrongState
from mentoring.groups import SMALLEST, TITLE_LIMIT, read_title
from mentoring.matching import bars, score
from mentoring.pairs import OPEN, Pair
from services.drafts import MATCHERS, the_draft, the_run
from services.groups import AS_GROUP, put_together
from services.pairs import the_pair
from services.proposing import prepared, propose
from services.searching import left_out, waiting
from services.situations import situation
from services.work import Work, command, found
from texts import plain

NEXT = "next"
Days = tuple[date, date]
"""The first and the last day of a program."""


@command(*MATCHERS)
async def propose_drafts(work: Work, run_id: int, starts_on: date, ends_on: date) -> int:
    """Propose every ticked couple of a run to both of its members, and return how many were.

    What has become impossible meanwhile is noted with its reason, and the rest goes through. Those for whom there is
    no draft are told that the search goes on.

    Raises:
        WrongState: nothing is ticked.
    """
    run = await the_run(work, run_id, lock=True)
    await work.organization(lock=True)
    days = (starts_on, ends_on)
    ticked = [one for one in await stored.of_run(work.connection, run.id) if one.standing in DRAFTED and one.is_ticked]
    if not ticked:
        raise WrongState("draft-nothing-ticked")
    done = []
    for together in batches(ticked):
        done += await (_propose_group if len(together) > 1 else _propose_pair)(work, together, days)
    drafted = {one.mentee_id for one in await stored.of_run(work.connection, run.id) if one.standing in DRAFTED}
    await left_out(work, [one for one in await waiting(work) if any(done) and one not in drafted])
    return sum(done)


@command(*MATCHERS)
async def tick_draft(work: Work, draft_id: int) -> None:
    """Choose a couple to be proposed, or leave it out."""
    draft, _ = await the_draft(work, draft_id, lock=True)
    await stored.tick(work.connection, [draft.id], is_ticked=not draft.is_ticked)


@command(*MATCHERS)
async def tick_drafts(work: Work, run_id: int, *, is_ticked: bool) -> None:
    """Choose every couple of a run, or none."""
    run = await the_run(work, run_id, lock=True)
    theirs = [one.id for one in await stored.of_run(work.connection, run.id)]
    await stored.tick(work.connection, theirs, is_ticked=is_ticked)


@command(*MATCHERS)
async def propose_next(work: Work, draft_id: int) -> int:
    """Propose the next choice after a declined pair, with that pair's days, and return the new pair's number.

    Days that have passed meanwhile begin today.

    Raises:
        WrongState: it was proposed or has grown old, or is impossible by now.
        BadInput: the days do not fit the regulation any more.
    """
    if await stored.draft(work.connection, draft_id) is None:
        raise WrongState("draft-next-gone")
    draft, run = await the_draft(work, draft_id, lock=True)
    before = await the_pair(work, run.after_pair_id or 0, lock=False)
    starts_on = max(before.starts_on, work.today())
    pair_id = await propose(work, draft.mentee_id, draft.mentor_id, starts_on, before.ends_on)
    await stored.remove(work.connection, run.id)
    return pair_id


async def draft_next(work: Work, declined: Pair) -> None:
    """Keep the next best mentor at hand for the mentee of a pair that was declined, where there is one.

    The two of the declined pair are not brought together again; a mentee who has another pair needs nobody.
    """
    if declined.group_id is not None:
        return  # a group or a reverse pair is put together anew by hand
    theirs = await pairs.of_person(work.connection, declined.mentee_id)
    if any(one.mentee_id == declined.mentee_id and one.status in OPEN for one in theirs):
        return
    now = await situation(work, mentees=[declined.mentee_id])
    for mentee in now.mentees:
        able = [one for one in now.by_mentor.values() if not bars(now, one, mentee)]
        if able:
            best = min(able, key=lambda one: (-score(now, one, mentee).points, one.id))
            percent = score(now, best, mentee).percent
            await _keep(work, declined, Draft(0, 0, best.id, mentee.id, Standing.OFFERED, percent))


async def _keep(work: Work, declined: Pair, draft: Draft) -> None:
    run = Run(0, declined.organization_id, NEXT, None, RunStatus.OPEN, USUAL_LEVELS, 1, Found(), work.now,
              work.now + KEPT_FOR, declined.id)  # fmt: skip
    number = await stored.create(work.connection, run)
    await stored.save(work.connection, found(await stored.get(work.connection, number)), [draft])


async def _propose_pair(work: Work, together: Sequence[Draft], days: Days) -> list[bool]:
    """Propose one couple, or note why it cannot be; who is alone in a group is proposed as a pair."""
    [one] = together
    try:
        await propose(work, one.mentee_id, one.mentor_id, *days)
    except DomainError as error:
        return [await _failed(work, one, error)]
    await stored.settle(work.connection, one.id, Standing.PROPOSED)
    return [True]


async def _propose_group(work: Work, together: Sequence[Draft], days: Days) -> list[bool]:
    """Propose a group of those who can be in it; one who is left alone is proposed as a pair."""
    mentor_id, made, able = together[0].mentor_id, [], []
    done = []
    for one in together:
        try:
            made.append(await prepared(work, one.mentee_id, mentor_id, *days, AS_GROUP))
        except DomainError as error:
            done.append(await _failed(work, one, error))
        else:
            able.append(one)
    if len(able) < SMALLEST:
        return [*done, *[flag for one in able for flag in await _propose_pair(work, [one], days)]]
    try:
        await put_together(work, mentor_id, made, await _title(work, mentor_id))
    except DomainError as error:
        return [*done, *[await _failed(work, one, error) for one in able]]
    for one in able:
        await stored.settle(work.connection, one.id, Standing.PROPOSED)
    return [*done, *[True for _ in able]]


async def _failed(work: Work, one: Draft, error: DomainError) -> bool:
    problem = json.dumps({"key": error.key, **error.variables}, ensure_ascii=False)
    await stored.settle(work.connection, one.id, Standing.FAILED, problem)
    return False


async def _title(work: Work, mentor_id: int) -> str:
    """What a group is called until somebody calls it otherwise."""
    mentor = found(await people.get(work.connection, mentor_id))
    return read_title(plain("group-title-usual", work.actor.language, name=mentor.name.short)[:TITLE_LIMIT])
