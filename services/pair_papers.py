"""Signed sheets of many pairs recorded at once: a curator with forty pairs has one folder and one day."""

from collections.abc import Sequence
from datetime import date

from db import pairs, people
from mentoring.actors import CURATORS, Role
from mentoring.consents import read_place
from mentoring.errors import WrongState
from mentoring.notices import Kind, Notice
from mentoring.pairs import PairStatus
from services.agreeing import record_sheet
from services.bound import hold
from services.deciding import MOST_AT_ONCE
from services.pairs import PairCard, cards, the_pair
from services.scope import form_scope
from services.work import Work, command, found, query


@query(*CURATORS)
async def pairs_lacking_papers(work: Work) -> list[PairCard]:
    """Return the pairs in which both agreed and a signed sheet is not recorded yet, oldest first."""
    scope = await form_scope(work)
    theirs = await pairs.of_organization(work.connection, work.organization_id, {PairStatus.AGREED})
    return await cards(work, [pair for pair in theirs if not scope or pair.form in scope])


@command(*CURATORS)
async def record_pair_papers(work: Work, pair_ids: Sequence[int], signed_on: date, kept_at: str) -> int:
    """Record every sheet that lacks in these pairs, signed on one day and kept in one place; return the pairs done.

    A pair that went on or fell through meanwhile stays as it is. The directors hear of all at once.

    Raises:
        NotFound: one of them is not of this organization, or not of the curator's forms.
        BadInput: the day is still to come, or the place cannot be used.
        WrongState: none of them lacks a paper any more.
    """
    if not 0 < len(set(pair_ids)) <= MOST_AT_ONCE:
        raise WrongState("decide-none-chosen")
    place = read_place(kept_at)
    await hold(work, [await the_pair(work, number, lock=False) for number in set(pair_ids)])
    theirs = [await the_pair(work, number) for number in sorted(set(pair_ids))]
    lacking = [one for one in theirs if one.status is PairStatus.AGREED]
    if not lacking:
        raise WrongState("papers-none-lacks")
    for pair in lacking:
        # Another's sheet may have been for this pair too.
        changed = found(await pairs.get(work.connection, pair.id))
        for member in changed.unsigned() if changed.status is PairStatus.AGREED else ():
            changed = await record_sheet(work, changed, member, signed_on, place)
    await work.log("record-pair-papers", pairs=len(lacking))
    await _ask_directors(work, len(lacking))
    return len(lacking)


async def _ask_directors(work: Work, count: int) -> None:
    directors = await people.holders(work.connection, work.organization_id, Role.DIRECTOR)
    await work.tell(
        *(Notice(Kind.PAIRS_TO_APPROVE, one, work.now, f"told:pairs:approve:{one}:{work.actor.cause}", {"count": count})
          for one in directors)
    )  # fmt: skip
