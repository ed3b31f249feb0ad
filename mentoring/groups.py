"""Pairs bound together: a mentor's group, and the two directions of reverse mentoring.

What a member says counts for each of the pairs they are in: a mentor says yes once for the whole group, either says it
once for both directions. The director is asked when nobody is still asked and every sheet of those who said yes is
there; a group goes on while two mentees remain.

Source: 000, 001 and 003, section 3 (a group is two or more; in reverse mentoring each teaches the other); 002, 4.5.
"""

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from mentoring.errors import BadInput, WrongState
from mentoring.kinds import GROUP, TRADITIONAL
from mentoring.pair_states import MACHINE, OPEN, PairStatus, Step
from mentoring.pairs import Pair, is_complete, send_back, short_reason, submit

SMALLEST: Final = 2
LARGEST: Final = 12
TITLE_LIMIT: Final = 60


def read_title(typed: str) -> str:
    """Return a group's name; raise BadInput when it is empty or longer than TITLE_LIMIT."""
    title = " ".join(typed.split())
    if not 0 < len(title) <= TITLE_LIMIT:
        raise BadInput("group-title-expected", max=TITLE_LIMIT)
    return title


def check_members(mentees: Sequence[int]) -> tuple[int, ...]:
    """Return the mentees of a group, each once; raise BadInput for fewer than SMALLEST or more than LARGEST."""
    once = tuple(dict.fromkeys(mentees))
    if not SMALLEST <= len(once) <= LARGEST:
        raise BadInput("group-members-expected", min=SMALLEST, max=LARGEST, count=len(once))
    return once


def spoken_for(bound: Sequence[Pair], person_id: int, step: Step) -> list[Pair]:
    """Return the pairs for which a member's yes or no counts now."""
    theirs = [one for one in bound if person_id in one.members and MACHINE.row(one.status, step)]
    if step is not Step.CONSENT:
        return theirs
    return [one for one in theirs if person_id not in one.consented and not one.waits_for_meeting]


def send_back_bound(bound: Sequence[Pair], returned: Collection[int], remark: str) -> list[Pair]:
    """Return what the director has of bound pairs to the curator: they come and go together.

    The sheets of those two whose pair is `returned` (by number) are to be brought anew, the others' stay.
    """
    meant = {member for one in bound if one.id in returned for member in one.members}
    return [
        replace(send_back(one, remark), papers=tuple(sheet for sheet in one.papers if sheet.person_id not in meant))
        for one in bound
        if one.status is PairStatus.SUBMITTED
    ]


def is_small(bound: Sequence[Pair]) -> bool:
    """Whether a group has one mentee left, so that somebody must decide how to go on."""
    left = [one for one in bound if one.status in OPEN]
    return len(left) == 1 and left[0].kind == GROUP


def settle(bound: Sequence[Pair]) -> list[Pair]:
    """Return bound pairs, each sheet known to every pair of its signer; all go to the director once all are ready."""
    known = [_with_sheets(one, bound) for one in bound]
    waiting = [one for one in known if one.status in (PairStatus.PROPOSED, PairStatus.AGREED)]
    if not waiting or is_small(known) or not all(map(is_complete, waiting)):
        return known
    return [submit(one) if one in waiting else one for one in known]


def alone(pair: Pair) -> Pair:
    """Let the pair that is left of a group go on as one mentor with one mentee."""
    if pair.kind != GROUP or pair.status not in OPEN:
        raise WrongState("pair-moved-on", status=pair.status)
    return replace(pair, kind=TRADITIONAL, group_id=None)


def is_removable(pair: Pair) -> bool:
    """Whether somebody can be taken out of a group: while the director has not seen it."""
    return pair.kind == GROUP and pair.group_id is not None and pair.status in (PairStatus.PROPOSED, PairStatus.AGREED)


def remove(pair: Pair, reason: str) -> Pair:
    """Take a mentee out of a group that has not begun: they do not answer, or bring no sheet."""
    if not is_removable(pair):
        raise WrongState("group-has-begun")
    return dissolve(pair, reason)


def dissolve(pair: Pair, reason: str) -> Pair:
    """End a pair because what it was bound to is no more; nobody of its members has asked for it."""
    if pair.status not in OPEN:
        raise WrongState("pair-moved-on", status=pair.status)
    began = pair.status not in (PairStatus.PROPOSED, PairStatus.AGREED)
    target = MACHINE.reach(pair.status, Step.LEAVE, PairStatus.ENDED if began else PairStatus.DECLINED)
    return replace(pair, status=target, reason=short_reason(reason))


def _with_sheets(pair: Pair, bound: Sequence[Pair]) -> Pair:
    if pair.status is not PairStatus.AGREED:
        return pair
    unsigned = pair.unsigned()
    agreed = [one for one in bound if one.status is PairStatus.AGREED]
    sheets = {sheet.person_id: sheet for one in agreed for sheet in one.papers if sheet.person_id in unsigned}
    return replace(pair, papers=(*pair.papers, *sheets.values()))
