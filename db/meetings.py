"""Meetings."""

from sqlalchemy import bindparam, insert, select, update

from db.engine import Connection
from db.tables import GroupRow, MeetingMemberRow, MeetingRow, PairRow
from mentoring.meetings import Meeting, MeetingStatus

_COLUMNS = (MeetingRow.id, MeetingRow.pair_id, MeetingRow.proposed_by, MeetingRow.starts_at, MeetingRow.place,
            MeetingRow.status, MeetingRow.sequence, MeetingRow.minutes, MeetingRow.kind, MeetingRow.group_id,
            MeetingRow.series_id)  # fmt: skip
_BY_ID = select(*_COLUMNS).where(MeetingRow.id == bindparam("id"))
_LOCKED = _BY_ID.with_for_update()
_ASKED = (
    select(MeetingMemberRow.meeting_id)
    .join(PairRow, PairRow.mentee_id == MeetingMemberRow.person_id)
    .where(PairRow.id == bindparam("pair_id"), PairRow.mentor_id == GroupRow.mentor_id)
    .join(MeetingRow, MeetingRow.id == MeetingMemberRow.meeting_id)
    .join(GroupRow, GroupRow.id == MeetingRow.group_id)
)
_OF_PAIR = (
    select(*_COLUMNS)
    .where((MeetingRow.pair_id == bindparam("pair_id")) | MeetingRow.id.in_(_ASKED))
    .order_by(MeetingRow.starts_at, MeetingRow.id)
)


async def create(connection: Connection, meeting: Meeting) -> int:
    """Store a proposed meeting (its `id` is not looked at) and return its number."""
    return int(await connection.scalar(insert(MeetingRow).values(_values(meeting)).returning(MeetingRow.id)))  # type: ignore[arg-type]


async def get(connection: Connection, meeting_id: int, *, lock: bool = False) -> Meeting | None:
    """Return a meeting; `lock` makes other transactions wait that would change it."""
    row = (await connection.execute(_LOCKED if lock else _BY_ID, {"id": meeting_id})).first()
    return _meeting(row) if row else None


async def of_pair(connection: Connection, pair_id: int) -> list[Meeting]:
    """Return a pair's meetings by time, those of its group to which its mentee is asked among them."""
    return [_meeting(row) for row in await connection.execute(_OF_PAIR, {"pair_id": pair_id})]


async def of_group(connection: Connection, group_id: int) -> list[Meeting]:
    """Return the meetings of a whole group by time."""
    query = select(*_COLUMNS).where(MeetingRow.group_id == group_id).order_by(MeetingRow.starts_at, MeetingRow.id)
    return [_meeting(row) for row in await connection.execute(query)]


async def of_series(connection: Connection, series_id: int, *, lock: bool = False) -> list[Meeting]:
    """Return the meetings of a series by time; `lock` as in `get`."""
    query = select(*_COLUMNS).where(MeetingRow.series_id == series_id).order_by(MeetingRow.starts_at, MeetingRow.id)
    return [_meeting(row) for row in await connection.execute(query.with_for_update() if lock else query)]


async def begin_series(connection: Connection, meeting_id: int) -> None:
    """Make a meeting the first of the series that has its number."""
    await connection.execute(update(MeetingRow).where(MeetingRow.id == meeting_id).values(series_id=meeting_id))


async def save(connection: Connection, meeting: Meeting) -> None:
    """Store what changed in a meeting."""
    await connection.execute(update(MeetingRow).where(MeetingRow.id == meeting.id).values(_values(meeting)))


def _values(meeting: Meeting) -> dict[str, object]:
    values = {name: value for name, value in vars(meeting).items() if name != "id"}
    return {**values, "status": meeting.status.value}


def _meeting(row: object) -> Meeting:
    values = row._asdict()  # type: ignore[attr-defined]
    return Meeting(**{**values, "status": MeetingStatus(values["status"])})
