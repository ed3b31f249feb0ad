"""Why meetings were moved or called off."""

from sqlalchemy import insert, select

from db.engine import Connection
from db.tables import MeetingChangeRow
from mentoring.meetings import Change, Changed


async def add(connection: Connection, change: Change) -> None:
    """Write down that a meeting was moved or called off."""
    await connection.execute(insert(MeetingChangeRow).values({**vars(change), "change": change.change.value}))


async def of_meeting(connection: Connection, meeting_id: int) -> list[Change]:
    """Return what became of a meeting's time, oldest first."""
    query = select(MeetingChangeRow.meeting_id, MeetingChangeRow.person_id, MeetingChangeRow.change,
                   MeetingChangeRow.reason, MeetingChangeRow.starts_at, MeetingChangeRow.said_at)  # fmt: skip
    rows = await connection.execute(
        query.where(MeetingChangeRow.meeting_id == meeting_id).order_by(MeetingChangeRow.id)
    )
    return [Change(**{**row._asdict(), "change": Changed(row.change)}) for row in rows]
