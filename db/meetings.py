"""Meetings and what was said of them afterwards."""

from datetime import datetime

from sqlalchemy import insert, select, update

from db.engine import Connection, insert_or
from db.tables import CheckInRow, MeetingRow
from mentoring.meetings import CheckIn, Meeting, MeetingStatus, Outcome

_COLUMNS = (MeetingRow.id, MeetingRow.pair_id, MeetingRow.proposed_by, MeetingRow.starts_at, MeetingRow.place,
            MeetingRow.status, MeetingRow.sequence, MeetingRow.minutes)  # fmt: skip


async def create(connection: Connection, meeting: Meeting) -> int:
    """Store a proposed meeting (its `id` is not looked at) and return its number."""
    return int(await connection.scalar(insert(MeetingRow).values(_values(meeting)).returning(MeetingRow.id)))  # type: ignore[arg-type]


async def get(connection: Connection, meeting_id: int, *, lock: bool = False) -> Meeting | None:
    """Return a meeting; `lock` makes other transactions wait that would change it."""
    query = select(*_COLUMNS).where(MeetingRow.id == meeting_id)
    row = (await connection.execute(query.with_for_update() if lock else query)).first()
    return _meeting(row) if row else None


async def of_pair(connection: Connection, pair_id: int) -> list[Meeting]:
    """Return a pair's meetings by time."""
    query = select(*_COLUMNS).where(MeetingRow.pair_id == pair_id).order_by(MeetingRow.starts_at, MeetingRow.id)
    return [_meeting(row) for row in await connection.execute(query)]


async def save(connection: Connection, meeting: Meeting) -> None:
    """Store what changed in a meeting."""
    await connection.execute(update(MeetingRow).where(MeetingRow.id == meeting.id).values(_values(meeting)))


async def check_in(connection: Connection, said: CheckIn, now: datetime) -> None:
    """Store what a member said of a meeting in place of what they said before."""
    values = {"outcome": said.outcome.value, "mark": said.mark, "note": said.note, "said_at": now}
    row = insert_or(connection, CheckInRow).values(meeting_id=said.meeting_id, person_id=said.person_id, **values)
    await connection.execute(row.on_conflict_do_update(index_elements=["meeting_id", "person_id"], set_=values))


async def check_ins(connection: Connection, meeting_id: int) -> list[CheckIn]:
    """Return what the members said of a meeting."""
    query = select(CheckInRow.meeting_id, CheckInRow.person_id, CheckInRow.outcome, CheckInRow.mark, CheckInRow.note)
    rows = await connection.execute(query.where(CheckInRow.meeting_id == meeting_id).order_by(CheckInRow.said_at))
    return [CheckIn(row.meeting_id, row.person_id, Outcome(row.outcome), row.mark, row.note) for row in rows]


def _values(meeting: Meeting) -> dict[str, object]:
    values = {name: value for name, value in vars(meeting).items() if name != "id"}
    return {**values, "status": meeting.status.value}


def _meeting(row: object) -> Meeting:
    values = row._asdict()  # type: ignore[attr-defined]
    return Meeting(**{**values, "status": MeetingStatus(values["status"])})
