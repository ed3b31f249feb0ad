"""What a meeting is about besides its place in the cycle: what the pair's kind and variant lead to, and its goals."""

from dataclasses import dataclass

from db import pairs
from mentoring.forms import Wording
from mentoring.kinds import NEEDS, REVERSE, Need
from mentoring.pairs import Pair
from services.meeting_parties import Party
from services.work import Work


@dataclass(frozen=True)
class Agenda:
    """Lines to talk about, and the goals the meeting is to come nearer to; in reverse mentoring those of both."""

    lines: tuple[Wording, ...] = ()
    goals: tuple[str, ...] = ()


async def agenda_of(work: Work, party: Party) -> Agenda:
    """Return what a meeting of a pair or a group is about."""
    pair = party.pair
    codes = (party.kind, pair.variant, pair.mentor_type) if pair else (party.kind,)
    lines = tuple(one.agenda for one in work.catalog.library.leanings_of(*codes))
    return Agenda(lines, await _goals(work, pair) if pair and Need.GOALS in NEEDS.get(pair.kind, ()) else ())


async def _goals(work: Work, pair: Pair) -> tuple[str, ...]:
    """The pair's own goals first, then those of the other direction."""
    bound = await pairs.of_group(work.connection, pair.group_id) if pair.kind == REVERSE and pair.group_id else []
    others = [one for one in bound if one.id != pair.id and one.kind == REVERSE]
    return tuple(one.goals for one in (pair, *others) if one.goals)
