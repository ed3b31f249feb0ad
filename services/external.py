"""Mentors who come from a partner: which sheet they sign, and whether the agreement they come by is in force.

Sources: 002, 4.3 (forms with employers, universities and social partners); 004, 6; Labour Code, art. 351.8, which
speaks of employees only (`methodology.md` 3.4).
"""

from collections.abc import Collection, Iterable

from db import guests, organizations, pairs, partners, people
from mentoring import consents as consent_rules
from mentoring import partners as rules
from mentoring.actors import CURATORS
from mentoring.consents import Purpose
from mentoring.errors import WrongState
from mentoring.kinds import OUTSIDE_FORMS
from mentoring.notices import Notice
from mentoring.pairs import OPEN, Pair
from mentoring.partners import Partner
from services.work import Work, found, local_moment


async def is_external(work: Work, person_id: int, organization_id: int | None = None) -> bool:
    """Whether somebody mentors in an organization from a partner, so that they are no employee of it."""
    return person_id in await partners.mentors(work.connection, organization_id or work.organization_id)


async def home_school(work: Work, organization_id: int, person_id: int) -> organizations.Organization | None:
    """Return the school a guest of an organization works at: their employer; None of anybody else."""
    guest = await guests.get(work.connection, person_id, organization_id)
    return await organizations.get(work.connection, guest.home_id) if guest else None


async def sheet_of(work: Work, pair: Pair, person_id: int) -> Purpose:
    """Return which consent a member's signed sheet of a pair is, by the pair's form and where the mentor comes from."""
    if person_id != pair.mentor_id:
        return Purpose.PARTICIPATION
    comes_from_outside = pair.form in OUTSIDE_FORMS or await is_external(work, person_id, pair.organization_id)
    return consent_rules.of_mentor(is_external=comes_from_outside)


async def require_in_force(work: Work, theirs: Iterable[Pair]) -> None:
    """Hold pairs that are to begin against what lets their mentors in, once more: an agreement may have run out.

    Raises:
        WrongState: a mentor comes from partners without an agreement in force today, or is a guest no longer let in.
    """
    external = await partners.mentors(work.connection, work.organization_id)
    for pair in theirs:
        received = await guests.get(work.connection, pair.mentor_id, work.organization_id)
        its = external.get(pair.mentor_id, [])
        is_left_in = received.is_admitted if received else not its or any(one.is_valid(work.today()) for one in its)
        if not is_left_in or (pair.form in OUTSIDE_FORMS and not received and not its):
            mentor = found(await people.get(work.connection, pair.mentor_id))
            raise WrongState("partner-agreement-lapsed", name=mentor.name.full)


async def remind_of_end(work: Work, its: Collection[Partner]) -> None:
    """Plan that those who keep pairs are reminded before an agreement runs out; planning it twice is harmless."""
    organization = await work.organization()
    keepers = await people.holders(work.connection, organization.id, *CURATORS)
    planned = [
        Notice(one.kind, keeper, local_moment(one.day, one.hour, organization.zone), f"{one.key}:{keeper}", one.about)
        for partner in its
        for one in rules.plan_end(partner)
        for keeper in keepers
    ]
    await work.tell(*(one for one in planned if one.due_at > work.now))


async def remind_of_mentor(work: Work, mentor_id: int) -> None:
    """Plan the same of the agreements by which a mentor comes, as a pair of theirs begins."""
    external = await partners.mentors(work.connection, work.organization_id)
    if mentor_id in external:
        await remind_of_end(work, external[mentor_id])


async def outliving(work: Work, partner: Partner) -> list[Pair]:
    """Return the pairs under way of a partner's mentors that last longer than its agreement."""
    if partner.valid_until is None:
        return []
    external = await partners.mentors(work.connection, partner.organization_id)
    its = {mentor for mentor, theirs in external.items() if partner.id in {one.id for one in theirs}}
    under_way = await pairs.of_organization(work.connection, partner.organization_id, OPEN)
    return [one for one in under_way if one.mentor_id in its and one.ends_on > partner.valid_until]
