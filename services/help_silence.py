"""«Мой наставник не отвечает»: said in private, told to the curators alone."""

from dataclasses import dataclass
from datetime import datetime

from db import help_aftermath, outbox, pairs
from mentoring.actors import CURATORS, Role
from mentoring.errors import WrongState
from mentoring.notices import Kind, Notice
from mentoring.pairs import Pair, short_reason
from services.help_talks import keepers as trusted_keepers
from services.help_talks import mentored, name_of
from services.work import Work, command, found, query


@dataclass(frozen=True)
class SilenceCard:
    """What a mentee said: who, of which mentor, when, in which pair."""

    id: int
    mentee: str
    mentor: str
    said_at: datetime
    pair_id: int


@query(Role.MENTEE)
async def my_mentors(work: Work) -> list[tuple[int, str]]:
    """Return the actor's working pairs here, each with the mentor's name."""
    theirs = await mentored(work, work.person_id, work.organization_id)
    return [(pair.id, await name_of(work, pair.mentor_id)) for pair in theirs]


@command(Role.MENTEE)
async def say_silent(work: Work, pair_id: int) -> None:
    """Tell the curators, and nobody else, that a pair's mentor does not answer.

    Raises:
        WrongState: it was said and waits to be seen to, or there is no curator but the mentor.
    """
    pair = found(await pairs.get(work.connection, pair_id, lock=True))
    found(pair if pair.mentee_id == work.person_id and pair.organization_id == work.organization_id else None)
    known = await help_aftermath.silences(work.connection, work.organization_id)
    if any(one.pair_id == pair_id for one in known):
        raise WrongState("silence-said")
    keepers = await _keepers(work, pair)
    if not keepers:
        raise WrongState("silence-nobody")
    number = await help_aftermath.say_silent(work.connection, work.organization_id, work.person_id, pair_id, work.now)
    await work.tell(
        *(Notice(Kind.HELP_SILENT, one, work.now, f"silence:{number}:{one}", {"silence": number}) for one in keepers)
    )


@query(*CURATORS)
async def silences(work: Work) -> list[SilenceCard]:
    """Return what waits to be seen to; not what is said of the actor as a mentor."""
    return await told(work)


async def told(work: Work) -> list[SilenceCard]:
    """Return the same within another use case."""
    found_cards = []
    for one in await help_aftermath.silences(work.connection, work.organization_id):
        pair = await pairs.get(work.connection, one.pair_id)
        if pair is not None and pair.mentor_id != work.person_id:
            names = await name_of(work, one.person_id), await name_of(work, pair.mentor_id)
            found_cards.append(SilenceCard(one.id, *names, one.said_at, one.pair_id))
    return found_cards


@command(*CURATORS)
async def settle_silence(work: Work, silence_id: int, answer: str = "") -> None:
    """Keep that it has been seen to, and tell the mentee so, with a few words where there are any.

    Raises:
        BadInput: the words are too long.
        WrongState: it was seen to already.
    """
    told_them = short_reason(answer)
    one = found(await help_aftermath.silence(work.connection, silence_id))
    pair = found(await pairs.get(work.connection, one.pair_id))
    found(one if one.organization_id == work.organization_id and pair.mentor_id != work.person_id else None)
    if one.settled_at is not None:
        raise WrongState("silence-settled")
    await help_aftermath.settle(work.connection, silence_id, told_them, work.now)
    await outbox.forget(work.connection, f"silence:{silence_id}:")
    key, about = f"silence:{silence_id}:settled", {"silence": silence_id}
    await work.tell(Notice(Kind.SILENCE_SETTLED, one.person_id, work.now, key, about))


async def _keepers(work: Work, pair: Pair) -> list[int]:
    """Return whom it is told: the pair's curator, else all; never the mentor."""
    able = await trusted_keepers(work, pair.organization_id, pair.members)
    return [one for one in able if one == pair.curator_id] or able
