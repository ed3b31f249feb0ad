"""Pairs that go together: locked together, saved together, sent to the director together."""

from collections.abc import Collection, Sequence

from db import groups, pairs, people
from mentoring.actors import CURATORS, Role
from mentoring.groups import is_small, send_back_bound, settle
from mentoring.kinds import REVERSE
from mentoring.notices import Kind, Notice
from mentoring.pairs import OPEN, Pair, PairStatus
from services.pairs import notice, the_pair
from services.work import Work, found


async def together(work: Work, pair_id: int) -> tuple[Pair, list[Pair]]:
    """Lock a pair the actor is in or keeps, with those bound to it; return it, and all that are under way."""
    await hold(work, [found(await pairs.get(work.connection, pair_id))])
    pair = await the_pair(work, pair_id)
    return pair, await bound_to(work, pair)


async def bound_to(work: Work, pair: Pair) -> list[Pair]:
    """Return a pair, as it is given, and those bound to it that are under way; they are locked already."""
    others = await pairs.of_group(work.connection, pair.group_id) if pair.group_id is not None else []
    return [pair, *(one for one in others if one.id != pair.id and one.status in OPEN)]


async def hold(work: Work, theirs: Collection[Pair]) -> list[Pair]:
    """Lock pairs with those bound to them, groups first, each kind by number: so two never wait for each other."""
    numbers = {one.id for one in theirs}
    for group_id in sorted({one.group_id for one in theirs if one.group_id is not None}):
        await groups.get(work.connection, group_id, lock=True)
        numbers |= {one.id for one in await pairs.of_group(work.connection, group_id)}
    return [found(await pairs.get(work.connection, number, lock=True)) for number in sorted(numbers)]


async def keep(work: Work, bound: Sequence[Pair], changed: Sequence[Pair]) -> list[Pair]:
    """Store what changed in bound pairs and what follows from it, and return them as they are then."""
    new = {one.id: one for one in changed}
    settled = settle([new.get(one.id, one) for one in bound])
    for before, after in zip(bound, settled, strict=True):
        if after != before:
            await pairs.save(work.connection, after, work.now)
    return settled


async def keep_and_ask(work: Work, bound: Sequence[Pair], changed: Sequence[Pair]) -> list[Pair]:
    """Do as `keep`; the directors are told once of what has come to them by it."""
    known = {one.id for one in bound if one.status is PairStatus.SUBMITTED}
    settled = await keep(work, bound, changed)
    sent = [one for one in settled if one.status is PairStatus.SUBMITTED and one.id not in known]
    if sent:
        directors = await people.holders(work.connection, sent[0].organization_id, Role.DIRECTOR)
        await work.tell(*(notice(work, Kind.PAIR_TO_APPROVE, sent[0].id, one) for one in directors))
    return settled


async def return_together(work: Work, chosen: Collection[Pair], remark: str) -> list[Pair]:
    """Send back those of some pairs that wait for the director, with those bound to them; return all that went."""
    numbers = {one.id for one in chosen}
    bundles: dict[int, list[Pair]] = {}
    for one in await hold(work, chosen):
        bundles.setdefault(one.group_id or -one.id, []).append(one)
    returned = [
        one
        for bundle in bundles.values()
        if any(one.id in numbers and one.status is PairStatus.SUBMITTED for one in bundle)
        for one in send_back_bound(bundle, numbers, remark)
    ]
    for one in returned:
        await pairs.save(work.connection, one, work.now)
    return returned


async def after_leaving(work: Work, pair: Pair) -> list[Pair]:
    """See to those bound to a pair that has ended.

    The keepers decide on a group of one; a group that waited for this pair alone goes to the director.

    Returns:
        The other direction of reverse mentoring, which ends with this one, where it is still under way.
    """
    if pair.group_id is None:
        return []
    bound = [one for one in await pairs.of_group(work.connection, pair.group_id) if one.status in OPEN]
    if pair.kind == REVERSE:
        return [one for one in bound if one.kind == REVERSE]
    if is_small(bound):
        await _ask_keepers(work, bound[0])
    else:
        await keep_and_ask(work, bound, ())
    return []


async def _ask_keepers(work: Work, left: Pair) -> None:
    holders = await people.holders(work.connection, left.organization_id, *CURATORS)
    keepers = [left.curator_id] if left.curator_id in holders else holders
    about, group_id = {"group": left.group_id or 0}, left.group_id
    await work.tell(
        *(
            Notice(Kind.GROUP_SMALL, one, work.now, f"group:{group_id}:small:{left.id}:{one}", about,
                   left.organization_id)
            for one in keepers
            if one is not None
        )
    )  # fmt: skip
