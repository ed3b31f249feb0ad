"""What the members of a proposed pair say, in chat and on paper."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from db import consents, people
from mentoring import pairs as rules
from mentoring.actors import CURATORS, Role
from mentoring.consents import PLACE_LIMIT, SHEETS, PaperConsent, Way
from mentoring.errors import BadInput, NotFound
from mentoring.groups import is_small, spoken_for
from mentoring.kinds import REVERSE
from mentoring.notices import Kind
from mentoring.pairs import OPEN, Pair, PairStatus, Step
from services.behalf import WRITERS, whose
from services.bound import after_leaving, bound_to, keep, keep_and_ask, together
from services.consents import spoken
from services.draft_proposing import draft_next
from services.external import sheet_of
from services.pairs import notice, tell_keepers
from services.parting import call_off_meetings
from services.work import Work, command


@command(*WRITERS)
async def consent_to_pair(work: Work, pair_id: int, person_id: int = 0) -> None:
    """A member says yes; with the second yes the curator is told (4.2: voluntary).

    With `person_id`, a curator writes down the yes of a member without an account.
    """
    pair, bound = await together(work, pair_id)
    member = await _speaker(work, pair, person_id, "pair-consent")
    rules.consent(pair, member)
    said = [rules.consent(one, member) for one in spoken_for(bound, member, Step.CONSENT)]
    await _tell_answered(work, await keep_and_ask(work, bound, said))


@command(*WRITERS)
async def decline_pair(work: Work, pair_id: int, reason: str, person_id: int = 0) -> None:
    """A member says no, with a reason for the curator; the other one is told without it.

    With `person_id`, a curator writes down the no of a member without an account.
    """
    pair, bound = await together(work, pair_id)
    member = await _speaker(work, pair, person_id, "pair-refusal")
    changed = rules.decline(pair, member, reason)
    said = [rules.decline(one, member, reason) for one in spoken_for(bound, member, Step.DECLINE)]
    left = [one for one in await keep_and_ask(work, bound, said) if one.status in OPEN]
    for one in said:
        await call_off_meetings(work, one, (one.other(member),))
        if one.kind != REVERSE or one.id == pair_id:
            await draft_next(work, one)
    await tell_keepers(work, changed, Kind.PAIR_DECLINED)
    others = {one.other(member): one.id for one in (*said, changed)}
    await work.tell(*(notice(work, Kind.PAIR_DECLINED, number, other) for other, number in others.items()))
    await after_leaving(work, changed)
    await _tell_answered(work, left)


@command(*CURATORS)
async def record_pair_paper(work: Work, pair_id: int, person_id: int, signed_on: date, kept_at: str) -> None:
    """The curator has a member's signed sheet; with the last one the director is asked (`methodology.md` 3.1)."""
    pair, _ = await together(work, pair_id)
    changed = await record_sheet(work, pair, person_id, signed_on, kept_at)
    if changed.status is PairStatus.SUBMITTED:
        directors = await people.holders(work.connection, pair.organization_id, Role.DIRECTOR)
        await work.tell(*(notice(work, Kind.PAIR_TO_APPROVE, pair_id, one) for one in directors))


async def record_sheet(work: Work, pair: Pair, person_id: int, signed_on: date, kept_at: str) -> Pair:
    """Record one member's signed sheet of a pair that is locked, and return the pair as it is then.

    It holds for every pair of the signer's among those that go together, locked as well.
    """
    kept_at = " ".join(kept_at.split())
    if len(kept_at) > PLACE_LIMIT:
        raise BadInput("paper-place-too-long", max=PLACE_LIMIT, length=len(kept_at))
    paper = PaperConsent(person_id, signed_on, kept_at)
    bound = await bound_to(work, pair)
    said = [rules.record_paper(one, paper, work.today()) for one in _signed_for(pair, bound, paper)]
    kept = await keep(work, bound, said)
    await _keep_sheet(work, said, paper)
    return next(one for one in kept if one.id == pair.id)


def _signed_for(pair: Pair, bound: Sequence[Pair], paper: PaperConsent) -> list[Pair]:
    """The pairs one sheet is for: every agreed one of its signer among those that go together."""
    others = [one for one in bound if one.id != pair.id and paper.person_id in one.members]
    return [pair, *(one for one in others if one.status is PairStatus.AGREED)]


async def _tell_answered(work: Work, bound: Sequence[Pair]) -> None:
    """Tell the keepers, once nobody is still asked, that sheets can be collected."""
    agreed = [one for one in bound if one.status is PairStatus.AGREED]
    if agreed and not is_small(bound) and not any(one.status is PairStatus.PROPOSED for one in bound):
        await tell_keepers(work, agreed[0], Kind.PAIR_AGREED)


async def _speaker(work: Work, pair: Pair, person_id: int, act: str) -> int:
    """The member whose word it is: the actor, or one without an account for whom the actor writes."""
    if person_id in (0, work.actor.person_id):
        return rules.require_member(pair, work.actor)
    if person_id not in pair.members:
        raise NotFound
    return await whose(work, person_id, act)


async def _keep_sheet(work: Work, said: Sequence[Pair], paper: PaperConsent) -> None:
    """The sheet of a pair is the mentor's consent under the Labour Code, anybody else's to taking part.

    A mentor of a partner is no employee, so art. 351.8 does not speak of them.
    """
    signer = paper.person_id
    for purpose in {await sheet_of(work, one, signer) for one in said}:
        words = await spoken(work, purpose, "ru")
        sheet = replace(
            words, version=SHEETS[purpose], way=Way.PAPER, entered_by=work.person_id, signed_on=paper.signed_on,
            kept_at=paper.kept_at,
        )  # fmt: skip
        await consents.add(work.connection, signer, said[0].organization_id, sheet)
