"""Who decides about an application to end a pair, by when, and who is told what."""

from dataclasses import replace
from datetime import timedelta

from db import outbox, partings, people
from mentoring.actors import CURATORS, Role
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair
from mentoring.partings import Parting, PartingKind
from services.pairs import MORNING
from services.work import Work, local_moment

A_DAY = timedelta(days=1)
# Days from the answer's day on which those who decide are reminded: the day before, the day itself, the day after.
REMINDERS = (-A_DAY, timedelta(), A_DAY)


async def term(work: Work, parting: Parting, pair: Pair) -> tuple[int, tuple[str, ...]]:
    """Return within how many working days each one answers, and who does one after the other, by the pair's profile."""
    applications = (await work.profile_of_pair(pair)).applications
    if parting.kind is PartingKind.CURATOR:
        return applications.decision_days, (Role.DIRECTOR.value,)
    is_mentors = parting.kind is PartingKind.RESIGNATION
    return applications.decision_days, applications.resignation if is_mentors else applications.replacement


def speaks_for(work: Work, roles: tuple[str, ...]) -> int | None:
    """Return the furthest place of the list the actor speaks for: the director for all, a coordinator for curators."""
    if work.actor.is_any(Role.DIRECTOR):
        return len(roles) - 1
    held = {one.value for one in CURATORS if work.actor.is_any(one)}
    if Role.COORDINATOR.value in held:
        held.add(Role.CURATOR.value)
    return max((place for place, role in enumerate(roles) if role in held), default=None)


async def deciders(work: Work, parting: Parting, pair: Pair, stage: int | None = None) -> list[int]:
    """Return who decides at a stage, the present one unless named; nobody decides about a pair of their own."""
    _, roles = await term(work, parting, pair)
    role = Role(roles[min(parting.stage if stage is None else stage, len(roles) - 1)])
    wanted = CURATORS if role is Role.CURATOR else (role,)
    holders = await people.holders(work.connection, pair.organization_id, *wanted)
    return [one for one in holders if one not in pair.members]


async def next_stage(work: Work, parting: Parting, pair: Pair, first: int) -> int | None:
    """Return the first place of the list from one on at which there is somebody to decide."""
    _, roles = await term(work, parting, pair)
    for place in range(first, len(roles)):
        if await deciders(work, parting, pair, place):
            return place
    return None


async def put_before(work: Work, parting: Parting, pair: Pair) -> None:
    """Store an application that waits for a decision; whose turn it is, is told now and reminded by its day."""
    stage = await next_stage(work, parting, pair, parting.stage)
    parting = replace(parting, stage=parting.stage if stage is None else stage)
    await partings.save(work.connection, parting)
    await outbox.forget(work.connection, f"parting:{parting.id}:")
    whose_turn = await deciders(work, parting, pair)
    directors = await people.holders(work.connection, pair.organization_id, Role.DIRECTOR)
    told = dict.fromkeys([*whose_turn, *(() if whose_turn else directors)])
    await tell(work, Kind.PARTING_ASKED, parting, *(one for one in told if one not in pair.members))
    if parting.due_on is None:
        return
    zone = (await work.organization(pair.organization_id)).zone
    for ahead in REMINDERS:
        moment = local_moment(parting.due_on + ahead, MORNING, zone)
        key = f"parting:{parting.id}:{Kind.PARTING_DUE}:{parting.stage}:{ahead.days}"
        if moment > work.now:
            await work.tell(
                *(Notice(Kind.PARTING_DUE, one, moment, f"{key}:{one}", {"parting": parting.id}) for one in told)
            )


async def tell_granted(work: Work, parting: Parting, pair: Pair) -> None:
    """The last day is settled: whoever asked, the other member, and those who prepare the order are told."""
    members = [one for one in pair.members if one != parting.asked_by]
    if parting.asked_by in pair.members:
        await tell(work, Kind.PARTING_GRANTED, parting, parting.asked_by)
    await tell(work, Kind.PARTING_ENDS, parting, *members)
    keepers = await people.holders(work.connection, pair.organization_id, Role.DIRECTOR, *CURATORS)
    told = (one for one in keepers if one not in pair.members and one != work.actor.person_id)
    await tell(work, Kind.PARTING_TO_ORDER, parting, *told)


async def tell(work: Work, kind: Kind, parting: Parting, *recipients: int | None) -> None:
    """Tell some people of an application; each turn of it has notices of its own."""
    key = f"told:parting:{parting.id}:{kind}:{parting.stage}"
    await work.tell(
        *(
            Notice(kind, one, work.now, f"{key}:{one}", {"parting": parting.id}, parting.organization_id)
            for one in dict.fromkeys(recipients)
            if one is not None
        )
    )
