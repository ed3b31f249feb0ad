"""What was said of meetings afterwards."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import select

from db.engine import Connection, put
from db.tables import CheckInRow
from mentoring.meetings import CheckIn, Outcome


async def save(connection: Connection, said: CheckIn, now: datetime) -> None:
    """Store what a member said of a meeting in place of what they said before."""
    values = {"outcome": said.outcome.value, "mark": said.mark, "note": said.note, "said_at": now}
    await put(connection, CheckInRow, {"meeting_id": said.meeting_id, "person_id": said.person_id}, values)


async def of_meeting(connection: Connection, meeting_id: int) -> list[CheckIn]:
    """Return what the members said of a meeting."""
    query = select(CheckInRow.meeting_id, CheckInRow.person_id, CheckInRow.outcome, CheckInRow.mark, CheckInRow.note)
    rows = await connection.execute(query.where(CheckInRow.meeting_id == meeting_id).order_by(CheckInRow.said_at))
    return [CheckIn(row.meeting_id, row.person_id, Outcome(row.outcome), row.mark, row.note) for row in rows]


async def said_by(connection: Connection, person_id: int, meeting_ids: Collection[int]) -> set[int]:
    """Return those of some meetings of which a person has said how they went."""
    if not meeting_ids:
        return set()
    theirs = (CheckInRow.person_id == person_id) & CheckInRow.meeting_id.in_(meeting_ids)
    return set(await connection.scalars(select(CheckInRow.meeting_id).where(theirs)))
