"""What becomes of a group besides its members' own words: somebody silent is taken out, all of it ends at once."""

from db import outbox, pairs, partings
from mentoring import groups as rules
from mentoring.actors import CURATORS, Role
from mentoring.errors import NotAllowed, NotFound
from mentoring.notices import Kind, Notice
from mentoring.pairs import OPEN as UNDER_WAY
from mentoring.pairs import Pair, short_reason
from mentoring.partings import OPEN, PartingKind
from services.bound import after_leaving, hold, together
from services.groups import the_group
from services.parting import call_off_meetings, dissolve, end_pairs
from services.partings import begin_parting, can_part
from services.work import Work, command


@command(*CURATORS)
async def remove_from_group(work: Work, pair_id: int, reason: str = "") -> None:
    """Take a mentee who does not answer out of a group; the others go on while two remain.

    Raises:
        WrongState: the director has the group already, or this is no group.
        NotFound: no such pair here.
    """
    pair, _ = await together(work, pair_id)
    left = rules.remove(pair, reason)
    await pairs.save(work.connection, left, work.now)
    await outbox.forget(work.connection, f"pair:{pair.id}:")
    await call_off_meetings(work, pair, pair.members)
    about = {"pair": pair.id, "group": pair.group_id or 0}
    key = f"told:pair:{pair.id}:{Kind.GROUP_LEFT}"
    await work.tell(*(Notice(Kind.GROUP_LEFT, one, work.now, f"{key}:{one}", about) for one in pair.members))
    await work.log("leave-group", pair.mentee_id, pair=pair.id, group=pair.group_id)
    await after_leaving(work, left)


@command(Role.MENTOR, Role.DIRECTOR)
async def part_group(work: Work, group_id: int, reason: str = "") -> int:
    """End a whole group at once: its mentor lays it down, or the director takes the assignment back.

    What began gets its last day by an application for each mentee, proposals end at once (Labour Code, art. 351.8).

    Returns:
        How many have a last day to come.

    Raises:
        NotAllowed: the director is in the group.
    """
    short_reason(reason)
    group, theirs = await the_group(work, group_id)
    held = [one for one in await hold(work, theirs) if one.status in UNDER_WAY]
    is_mentor = work.person_id == group.mentor_id
    if not is_mentor and not work.actor.is_any(Role.DIRECTOR):
        raise NotFound
    if not is_mentor and any(work.person_id in one.members for one in held):
        raise NotAllowed("parting-own-pair")
    kind = PartingKind.RESIGNATION if is_mentor else PartingKind.CANCELLATION
    began = [one for one in held if can_part(one)]
    for one in began:
        if not await _has_asked(work, one):
            await begin_parting(work, one, kind, work.person_id, reason)
    await _end_proposed(work, [one for one in held if one not in began], reason, is_mentor=is_mentor)
    return len(began)


async def _has_asked(work: Work, pair: Pair) -> bool:
    there = await partings.of_pair(work.connection, pair.id)
    return any(one.asked_by == work.person_id and one.state in OPEN for one in there)


async def _end_proposed(work: Work, theirs: list[Pair], reason: str, *, is_mentor: bool) -> None:
    if is_mentor:
        await end_pairs(work, theirs, work.person_id, reason)
        return
    for one in theirs:
        await dissolve(work, one, reason)
