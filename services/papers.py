"""What the files of a pair say: a meeting's calendar file, the words that orders take from questionnaires."""

from datetime import date
from uuid import NAMESPACE_URL, uuid5

from db import responses
from documents.calendar import MeetingEvent, meeting_ics
from mentoring.actors import Role
from mentoring.meetings import Meeting, MeetingStatus
from mentoring.pairs import Pair
from services.questionnaires import intake_form
from services.work import Work
from texts import plain

SCHOOL_YEAR_BEGINS = 9


async def meeting_file(work: Work, meeting: Meeting, other: str) -> bytes:
    """Return a meeting as a calendar file; later versions of the same meeting replace earlier ones."""
    language = work.actor.language
    return meeting_ics(
        MeetingEvent(
            uid=f"{uuid5(NAMESPACE_URL, f'meeting:{meeting.id}')}@mentoring.invalid",
            sequence=meeting.sequence,
            starts_at=meeting.starts_at,
            minutes=meeting.minutes,
            title=plain("calendar-title", language, name=other),
            place=meeting.place or None,
            description=None,
            organizer_name=(await work.organization()).name,
            cancelled=meeting.status is MeetingStatus.CANCELLED,
            stamp=work.now,
            zone=work.actor.zone,
        )
    )


def school_year(day: date) -> str:
    """Return «2026/2027» for a day of the school year that begins on the first of September 2026."""
    begins = day.year if day.month >= SCHOOL_YEAR_BEGINS else day.year - 1
    return f"{begins}/{begins + 1}"


async def post_of(work: Work, pair: Pair, role: Role) -> str | None:
    """Return the post that a member of a pair named in the questionnaire, if they did.

    Where two teach each other, each has filled in one questionnaire and is in both places.
    """
    person_id = pair.mentor_id if role is Role.MENTOR else pair.mentee_id
    other = Role.MENTEE if role is Role.MENTOR else Role.MENTOR
    return await _post(work, pair, person_id, role) or await _post(work, pair, person_id, other)


async def _post(work: Work, pair: Pair, person_id: int, role: Role) -> str | None:
    form_id = intake_form(await work.profile(pair.organization_id), role)
    response = await responses.find(work.connection, pair.organization_id, person_id, form_id)
    if response is None:
        return None
    post = (await responses.answers(work.connection, [response.id])).get(response.id, {}).get("post")
    return str(post) if post else None
