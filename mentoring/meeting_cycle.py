"""The cycle of a pair's meetings: which kind comes next, by those that were held or are ahead.

Source: regulation 004, section 7, stage 5: acquaintance, trial working meeting, planning, a series of meetings, the
final one. The other regulations have no cycle of their own; their profiles take over this one.
"""

from collections.abc import Collection, Sequence
from typing import Final

from mentoring.kinds import SITUATIONAL, SPEED

ACQUAINTANCE: Final = "acquaintance"
TRIAL: Final = "trial"
PLANNING: Final = "planning"
SERIES: Final = "series"
CLOSING: Final = "closing"
# Every kind a meeting can be of; ids are those of every profile's `meetings`.
KINDS: Final = (ACQUAINTANCE, TRIAL, PLANNING, SERIES, CLOSING)
# Kinds of mentoring without a cycle: help when it is needed, and a single meeting (000, 2.3; 002, 4.5).
WITHOUT_CYCLE: Final = frozenset({SITUATIONAL, SPEED})


def next_kind(cycle: Sequence[str], had: Collection[str], *, acquainted: bool = False, ends_soon: bool = False) -> str:
    """Return the kind of the meeting that comes next; empty where the cycle is over or there is none.

    `had` are the kinds of meetings held or ahead, `acquainted` says that people met before they decided to be a pair
    (004, 8.1), `ends_soon` that the program's last day is near.
    """
    if CLOSING in had:
        return ""
    if ends_soon and CLOSING in cycle:
        return CLOSING
    done = {*had, ACQUAINTANCE} if acquainted else set(had)
    before = [one for one in cycle if one != CLOSING]
    return next((one for one in before if one == SERIES or one not in done), "")
