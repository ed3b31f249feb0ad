"""What notices about the lists of a year say, and the list as a Word file."""

from db import people, rosters, templates
from documents.orders import render
from mentoring.actors import Role
from mentoring.notices import Kind
from mentoring.ports import Attachment, Letter
from mentoring.rosters import Roster, RosterState
from services.preparation_facts import facts_of
from services.roster_people import people_of
from services.rosters import READERS
from services.telling import Telling, tells
from services.work import Work
from texts import Value, plain

PAPER = "roster"
EXPECTED = {
    Kind.ROSTER_TO_APPROVE: RosterState.SUBMITTED,
    Kind.ROSTER_APPROVED: RosterState.APPROVED,
    Kind.ROSTER_RETURNED: RosterState.RETURNED,
}


@tells(Kind.ROSTER_TO_APPROVE, Kind.ROSTER_APPROVED, Kind.ROSTER_RETURNED, Kind.ROSTER_FILE)
async def _roster(telling: Telling) -> Letter | None:
    """Dropped where the list has moved on, or the reader has nothing to do with lists any more."""
    kind, work = telling.due.kind, telling.work
    roster = await rosters.get(work.connection, telling.number("roster"))
    if roster is None or roster.state is not EXPECTED.get(kind, roster.state):
        return None
    reader = await people.within(work.connection, telling.recipient.person_id, roster.organization_id)
    if reader is None or not reader.roles & set(READERS):
        return None
    words: dict[str, Value] = {"role": roster.role.value, "count": len(roster.people), "remark": roster.remark}
    with_file = kind in (Kind.ROSTER_FILE, Kind.ROSTER_APPROVED)
    name = f"{plain(f'roster-title-{roster.role.value}', 'ru')}.docx"
    file = Attachment("document", name, await roster_file(work, roster)) if with_file else None
    return telling.say(words, telling.button("button-open-roster", f"roster:{roster.id}"), file=file)


async def roster_file(work: Work, roster: Roster) -> bytes:
    """Return a list as a Word file, in Russian whoever reads it."""
    school = await facts_of(work, roster.organization_id, PAPER)
    facts: dict[str, object] = {
        **school, "school_year": f"{roster.year}/{roster.year + 1}", "is_mentors": roster.role is Role.MENTOR,
        "is_supplement": roster.version > 1, "approved_on": roster.approved_on, "people": await people_of(work, roster),
        "count": str(len(roster.people)),
    }  # fmt: skip
    return render(PAPER, facts, await templates.content(work.connection, roster.organization_id, PAPER))
