"""What the files of a pair say: the order of assignment and a meeting's calendar file."""

from datetime import date
from uuid import NAMESPACE_URL, uuid5

from db import organizations, people, responses
from documents.calendar import MeetingEvent, meeting_ics
from documents.order import OrderData, OrderRow, assignment_order
from mentoring.actors import Role
from mentoring.meetings import Meeting, MeetingStatus
from mentoring.pairs import Order
from mentoring.people import Person
from services.pairs import PairCard
from services.questionnaires import intake_form
from services.work import Work
from texts import plain

SCHOOL_YEAR_BEGINS = 9


async def order_file(work: Work, one: PairCard) -> bytes:
    """Return the order that assigns a pair, as Word; documents are in Russian whoever reads them."""
    organization = await work.organization(one.pair.organization_id)
    head = await _first(work, organization, Role.DIRECTOR)
    curator = await _first(work, organization, Role.CURATOR)
    order, details = one.order, organization.details
    return assignment_order(
        OrderData(
            organization=details.full_name or organization.name,
            number=order.number if order else None,
            date=order.dated if order else None,
            place=details.city or None,
            school_year=school_year(one.pair.starts_on),
            regulation=plain("order-regulation", "ru"),
            basis=None,
            rows=(await _row(work, one),),
            curator=curator.name.full if curator else "",
            head_name=details.head_name or (head.name.full if head else ""),
            head_post=details.head_post or plain("order-head-post", "ru"),
            program_due_on=None,
        )
    )


def order_name(order: Order) -> str:
    """Return the order's file name."""
    return f"{plain('file-order', 'ru', number=order.sequence)}.docx"


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


async def _row(work: Work, one: PairCard) -> OrderRow:
    profile = await work.profile(one.pair.organization_id)
    signed = {paper.person_id: paper.signed_on for paper in one.pair.papers}
    form = next((item.title.ru for item in profile.forms if item.id == one.pair.form), one.pair.form)
    kind = next((item.title.ru for item in profile.kinds if item.id == one.pair.kind), one.pair.kind)
    return OrderRow(
        mentor_name=one.mentor.name.full,
        mentor_post=await _post(work, one.mentor.id, Role.MENTOR),
        mentee_name=one.mentee.name.full,
        mentee_post=await _post(work, one.mentee.id, Role.MENTEE),
        form=form,
        kind=kind,
        starts_on=one.pair.starts_on,
        ends_on=one.pair.ends_on,
        mentor_consent_on=signed[one.mentor.id],
        mentee_consent_on=signed[one.mentee.id],
    )


async def _post(work: Work, person_id: int, role: Role) -> str | None:
    response = await responses.find(
        work.connection, work.organization_id, person_id, intake_form(await work.profile(), role)
    )
    if response is None:
        return None
    post = (await responses.answers(work.connection, [response.id])).get(response.id, {}).get("post")
    return str(post) if post else None


async def _first(work: Work, organization: organizations.Organization, role: Role) -> Person | None:
    holders = await people.holders(work.connection, organization.id, role)
    return await people.get(work.connection, holders[0]) if holders else None
