"""What the files of a pair say: a meeting's calendar file, the words that orders take from questionnaires."""

from collections.abc import Sequence
from datetime import date
from uuid import NAMESPACE_URL, uuid5

from db import responses
from documents.calendar import MeetingEvent, meetings_ics
from mentoring.actors import Role
from mentoring.meetings import Meeting, MeetingStatus
from mentoring.pairs import Pair
from services.external import home_school
from services.questionnaires import intake_form
from services.work import Work
from texts import plain

SCHOOL_YEAR_BEGINS = 9


async def meetings_file(
    work: Work, together: Sequence[Meeting], other: str, lines: Sequence[str] = (), *, cancelled: bool = False
) -> bytes:
    """Return meetings as a calendar file; later versions of the same meeting replace earlier ones.

    `lines` are what to talk about at each of them, besides what its place in the cycle asks for.

    `cancelled` withdraws them even where they go on for others, as a group's do without somebody who has left.
    """
    organizer = (await work.organization()).name
    return meetings_ics([_event(work, one, other, organizer, lines, cancelled=cancelled) for one in together])


def _event(work: Work, meeting: Meeting, other: str, organizer: str, lines: Sequence[str], *,
           cancelled: bool) -> MeetingEvent:  # fmt: skip
    language, kind = work.actor.language, meeting.kind or "none"
    words = [plain(f"meeting-agenda-{kind}", language)]
    words += [plain("meeting-agenda-line", language, words=one) for one in lines]
    off = cancelled or meeting.status is MeetingStatus.CANCELLED
    # Whoever leaves a group has the file of the last change already: the withdrawal is one more.
    left = off and meeting.status is not MeetingStatus.CANCELLED
    return MeetingEvent(
        uid=f"{uuid5(NAMESPACE_URL, f'meeting:{meeting.id}')}@mentoring.invalid",
        sequence=meeting.sequence + left,
        starts_at=meeting.starts_at,
        minutes=meeting.minutes,
        title=plain("calendar-title", language, name=other, kind=plain(f"meeting-kind-{kind}", language)),
        place=meeting.place or None,
        description="\n".join(words),
        organizer_name=organizer,
        cancelled=off,
        stamp=work.now,
        zone=work.actor.zone,
    )


def school_year(day: date) -> str:
    """Return «2026/2027» for a day of the school year that begins on the first of September 2026."""
    begins = day.year if day.month >= SCHOOL_YEAR_BEGINS else day.year - 1
    return f"{begins}/{begins + 1}"


async def post_of(work: Work, pair: Pair, role: Role) -> str | None:
    """Return the post that a member of a pair named in the questionnaire, if they did; of a guest their school as well.

    Where two teach each other, each has filled in one questionnaire and is in both places.
    """
    person_id = pair.mentor_id if role is Role.MENTOR else pair.mentee_id
    other = Role.MENTEE if role is Role.MENTOR else Role.MENTOR
    post = await _post(work, pair, person_id, role) or await _post(work, pair, person_id, other)
    home = await home_school(work, pair.organization_id, person_id)
    return ", ".join(filter(None, (post, home.name if home else ""))) or None


async def _post(work: Work, pair: Pair, person_id: int, role: Role) -> str | None:
    form_id = intake_form(await work.profile(pair.organization_id), role)
    response = await responses.find(work.connection, pair.organization_id, person_id, form_id)
    if response is None:
        return None
    post = (await responses.answers(work.connection, [response.id])).get(response.id, {}).get("post")
    return str(post) if post else None
