"""What the members of a proposed pair say, in chat and on paper."""

from dataclasses import replace
from datetime import date

from db import consents, pairs, people
from mentoring import pairs as rules
from mentoring.actors import Role
from mentoring.consents import PLACE_LIMIT, PaperConsent, Purpose, Way
from mentoring.errors import BadInput, NotFound
from mentoring.notices import Kind
from mentoring.pairs import Pair, PairStatus
from services.behalf import WRITERS, whose
from services.consents import spoken
from services.draft_proposing import draft_next
from services.pairs import KEEPERS, notice, tell_keepers, the_pair
from services.work import Work, command


@command(*WRITERS)
async def consent_to_pair(work: Work, pair_id: int, person_id: int = 0) -> None:
    """A member says yes; with the second yes the curator is told (4.2: voluntary).

    With `person_id`, a curator writes down the yes of a member without an account.
    """
    pair = await the_pair(work, pair_id)
    changed = rules.consent(pair, await _speaker(work, pair, person_id, "pair-consent"))
    await pairs.save(work.connection, changed, work.now)
    if changed.status is PairStatus.AGREED:
        await tell_keepers(work, changed, Kind.PAIR_AGREED)


@command(*WRITERS)
async def decline_pair(work: Work, pair_id: int, reason: str, person_id: int = 0) -> None:
    """A member says no, with a reason for the curator; the other one is told without it.

    With `person_id`, a curator writes down the no of a member without an account.
    """
    pair = await the_pair(work, pair_id)
    member = await _speaker(work, pair, person_id, "pair-refusal")
    changed = rules.decline(pair, member, reason)
    await pairs.save(work.connection, changed, work.now)
    await draft_next(work, changed)
    await tell_keepers(work, changed, Kind.PAIR_DECLINED)
    await work.tell(notice(work, Kind.PAIR_DECLINED, pair_id, pair.other(member)))


@command(*KEEPERS)
async def record_pair_paper(work: Work, pair_id: int, person_id: int, signed_on: date, kept_at: str) -> None:
    """The curator has a member's signed sheet; with the last one the director is asked (`methodology.md` 3.1)."""
    pair = await the_pair(work, pair_id)
    changed = await record_sheet(work, pair, person_id, signed_on, kept_at)
    if changed.status is PairStatus.SUBMITTED:
        directors = await people.holders(work.connection, pair.organization_id, Role.DIRECTOR)
        await work.tell(*(notice(work, Kind.PAIR_TO_APPROVE, pair_id, one) for one in directors))


async def record_sheet(work: Work, pair: Pair, person_id: int, signed_on: date, kept_at: str) -> Pair:
    """Record one member's signed sheet of a pair that is locked, and return the pair as it is then."""
    kept_at = " ".join(kept_at.split())
    if len(kept_at) > PLACE_LIMIT:
        raise BadInput("paper-place-too-long", max=PLACE_LIMIT, length=len(kept_at))
    paper = PaperConsent(person_id, signed_on, kept_at)
    changed = rules.record_paper(pair, paper, work.today())
    await pairs.save(work.connection, changed, work.now)
    await _keep_sheet(work, pair, paper)
    return changed


async def _speaker(work: Work, pair: Pair, person_id: int, act: str) -> int:
    """The member whose word it is: the actor, or one without an account for whom the actor writes."""
    if person_id in (0, work.actor.person_id):
        return rules.require_member(pair, work.actor)
    if person_id not in pair.members:
        raise NotFound
    return await whose(work, person_id, act)


async def _keep_sheet(work: Work, pair: Pair, paper: PaperConsent) -> None:
    """The sheet of a pair is the mentor's consent under the Labour Code, and the mentee's to taking part."""
    purpose = Purpose.LABOUR if paper.person_id == pair.mentor_id else Purpose.PARTICIPATION
    words = await spoken(work, purpose, "ru")
    sheet = replace(words, way=Way.PAPER, entered_by=work.person_id, signed_on=paper.signed_on, kept_at=paper.kept_at)
    await consents.add(work.connection, paper.person_id, pair.organization_id, sheet)
