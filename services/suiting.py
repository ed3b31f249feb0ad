"""What of a profile's variants and types of mentors suits two people, for whoever proposes a pair (004, 8.1)."""

from dataclasses import dataclass

from db import people
from mentoring.actors import CURATORS
from mentoring.variants import Suited, suited_types, suited_variants
from services.situations import situation
from services.work import Work, found, query


@dataclass(frozen=True)
class Suits:
    """The variants and types that suit, best first, each with why."""

    variants: tuple[Suited, ...] = ()
    types: tuple[Suited, ...] = ()


@query(*CURATORS)
async def what_suits(work: Work, mentee_id: int, mentor_id: int) -> Suits:
    """Return what suits a mentor and a mentee of the banks; nothing where the profile lists nothing.

    Raises:
        NotFound: one of them is not of this organization.
    """
    for one in (mentee_id, mentor_id):
        found(await people.within(work.connection, one, work.organization_id))
    profile = await work.profile()
    if not profile.variants and not profile.mentor_types:
        return Suits()
    known = await situation(work, mentors=[mentor_id], mentees=[mentee_id])
    mentor, mentee = known.by_mentor.get(mentor_id), known.by_mentee.get(mentee_id)
    if mentor is None or mentee is None:
        return Suits()
    return Suits(
        suited_variants([one.id for one in profile.variants], mentor, mentee),
        suited_types([one.id for one in profile.mentor_types], mentor, mentee),
    )
