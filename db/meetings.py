"""Meetings."""

from sqlalchemy import insert, select, update

from db.engine import Connection
from db.tables import MeetingRow
from mentoring.meetings import Meeting, MeetingStatus

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


def _values(meeting: Meeting) -> dict[str, object]:
    values = {name: value for name, value in vars(meeting).items() if name != "id"}
    return {**values, "status": meeting.status.value}


def _meeting(row: object) -> Meeting:
    values = row._asdict()  # type: ignore[attr-defined]
    return Meeting(**{**values, "status": MeetingStatus(values["status"])})
