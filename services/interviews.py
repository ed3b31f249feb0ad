"""Talks with mentors before the director approves them (regulation 3.2: criteria, «собеседование» of the roadmap)."""

from collections.abc import Sequence
from datetime import date

from db import banks as notes
from db.banks import Interview
from mentoring.actors import CURATORS, Role
from mentoring.banks import read_interview
from mentoring.errors import NotFound
from mentoring.profiles import Item
from services.behalf import kept
from services.work import Work, command, query


@command(*CURATORS)
async def note_interview(work: Work, person_id: int, held_on: date, note: str, criteria: Sequence[str] = ()) -> int:
    """Note a talk with a mentor and which of the profile's criteria were found met; return the note's number.

    Raises:
        BadInput: the day has not come yet, or the note is empty or too long.
        NotFound: there is no such mentor here, or no such criterion in the profile.
    """
    person = await kept(work, person_id)
    known = [one.id for one in (await work.profile()).criteria]
    if Role.MENTOR not in person.roles or not set(criteria) <= set(known):
        raise NotFound
    words = read_interview(held_on, note, work.today())
    ticked = tuple(one for one in known if one in criteria)
    interview = Interview(0, work.organization_id, person.id, held_on, words, ticked)
    await work.log("note-interview", person.id, criteria=len(ticked))
    return await notes.add_interview(work.connection, interview, work.person_id, work.now)


@query(*CURATORS)
async def interview_criteria(work: Work) -> tuple[Item, ...]:
    """Return what mentors are chosen by here (3.2)."""
    return (await work.profile()).criteria
