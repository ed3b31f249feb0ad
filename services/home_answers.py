"""What a mentor of another school answered at home, as a start of the questionnaire there where they are a guest.

Only the guest's own tap brings it over; the host school sees what is in the sheet when it is handed in, and no more.
"""

from dataclasses import dataclass
from typing import Final

from db import guests, memberships, responses
from mentoring.actors import Role
from mentoring.answers import carry_over
from mentoring.errors import NotFound
from mentoring.forms import Answers
from services.questionnaires import Sheet, load_sheet
from services.work import Work, command, found, query

# How many mentees somebody is ready for is another number in another school.
ASKED_ANEW: Final = frozenset({"capacity"})


@dataclass(frozen=True)
class _Home:
    """The guest's empty sheet here, and what they handed in at home."""

    sheet: Sheet
    school_id: int
    answers: Answers


@query(Role.MENTOR)
async def home_answers(work: Work, response_id: int) -> str:
    """Return the name of the school whose answers the actor may begin this sheet with; empty where there are none."""
    home = await _home(work, response_id)
    return (await work.organization(home.school_id)).name if home else ""


@command(Role.MENTOR)
async def take_home_answers(work: Work, response_id: int) -> None:
    """Begin the actor's empty sheet with what they answered at home; all of it can be changed before it is handed in.

    A sheet in which something is answered stays as it is.

    Raises:
        NotFound: it is no sheet of theirs.
    """
    home = await _home(work, response_id, lock=True)
    taken = carry_over(home.sheet.form, home.answers, ASKED_ANEW) if home else {}
    for question_id, value in taken.items():
        await responses.save_answer(work.connection, response_id, question_id, value, work.now)


async def _home(work: Work, response_id: int, *, lock: bool = False) -> _Home | None:
    here = found(await responses.get(work.connection, response_id, lock=lock))
    if (here.person_id, here.organization_id) != (work.person_id, work.organization_id):
        raise NotFound
    guest = await guests.get(work.connection, work.person_id, work.organization_id)
    places = await memberships.of_person(work.connection, work.person_id)
    if guest is None or here.subject or guest.home_id not in places:
        return None
    there = await responses.find(work.connection, guest.home_id, work.person_id, here.form_id)
    sheet = await load_sheet(work, here)
    if there is None or there.submitted_at is None or sheet.answers or sheet.is_submitted:
        return None
    given = await responses.answers(work.connection, [there.id])
    return _Home(sheet, guest.home_id, given.get(there.id, {}))
