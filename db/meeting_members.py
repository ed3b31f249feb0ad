"""Who of a group is asked to its meeting, comes, and was there."""

from collections import defaultdict
from collections.abc import Collection, Iterable

from sqlalchemy import bindparam, delete, insert, select, update

from db.engine import Connection
from db.tables import MeetingMemberRow
from mentoring.group_meetings import Answer, Member

_MEMBERS = (
    select(MeetingMemberRow.meeting_id, MeetingMemberRow.person_id, MeetingMemberRow.answer, MeetingMemberRow.reason,
           MeetingMemberRow.attended)
    .where(MeetingMemberRow.meeting_id.in_(bindparam("ids", expanding=True)))
    .order_by(MeetingMemberRow.person_id)
)  # fmt: skip


async def add(connection: Connection, meeting_id: int, people: Iterable[int]) -> None:
    """Ask people to a meeting."""
    rows = [{"meeting_id": meeting_id, "person_id": one} for one in people]
    if rows:
        await connection.execute(insert(MeetingMemberRow), rows)


async def of_meetings(connection: Connection, meeting_ids: Collection[int]) -> dict[int, list[Member]]:
    """Return who is asked to each of some meetings."""
    found: dict[int, list[Member]] = defaultdict(list)
    for row in await connection.execute(_MEMBERS, {"ids": list(meeting_ids)}) if meeting_ids else ():
        found[row.meeting_id].append(Member(row.person_id, Answer(row.answer), row.reason, row.attended))
    return found


async def of_meeting(connection: Connection, meeting_id: int) -> list[Member]:
    """Return who is asked to a meeting; nobody for one of a pair."""
    return (await of_meetings(connection, [meeting_id]))[meeting_id]


async def save(connection: Connection, meeting_id: int, member: Member) -> None:
    """Store what one of the group says, and whether they were there."""
    here = (MeetingMemberRow.meeting_id == meeting_id) & (MeetingMemberRow.person_id == member.person_id)
    values = {"answer": member.answer.value, "reason": member.reason, "attended": member.attended}
    await connection.execute(update(MeetingMemberRow).where(here).values(values))


async def remove(connection: Connection, meeting_id: int, person_id: int) -> None:
    """Ask somebody no longer: they have left the group."""
    here = (MeetingMemberRow.meeting_id == meeting_id) & (MeetingMemberRow.person_id == person_id)
    await connection.execute(delete(MeetingMemberRow).where(here))
