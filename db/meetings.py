"""Meetings."""

from collections import defaultdict
from datetime import datetime

from sqlalchemy import bindparam, func, insert, select, update

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


async def last_by_kind(
    connection: Connection, organization_id: int, now: datetime
) -> dict[int, dict[str, datetime]]:  # fmt: skip
    """Return when each pair of an organization last met, or is to meet, in each kind of meeting, by the pair's number.

    What was proposed counts while it is ahead; a group's meetings count for the pairs whose mentees are asked to them.
    """
    was_or_will_be = MeetingRow.status.in_([MeetingStatus.AGREED.value, MeetingStatus.HELD.value])
    is_offered = (MeetingRow.status == MeetingStatus.PROPOSED.value) & (MeetingRow.starts_at > now)
    counts = was_or_will_be | is_offered
    chosen = (PairRow.id, MeetingRow.kind, func.max(MeetingRow.starts_at))
    here = (PairRow.organization_id == organization_id) & counts
    own = select(*chosen).join(PairRow, PairRow.id == MeetingRow.pair_id).where(here)
    asked = (
        select(*chosen)
        .join(GroupRow, GroupRow.id == MeetingRow.group_id)
        .join(MeetingMemberRow, MeetingMemberRow.meeting_id == MeetingRow.id)
        .join(
            PairRow, (PairRow.mentee_id == MeetingMemberRow.person_id) & (PairRow.mentor_id == GroupRow.mentor_id)
        )
        .where(here)
    )  # fmt: skip
    found = defaultdict[int, dict[str, datetime]](dict)
    for query in (own, asked):
        for pair_id, kind, last in await connection.execute(query.group_by(PairRow.id, MeetingRow.kind)):
            known = found[pair_id].get(kind or "")
            found[pair_id][kind or ""] = max(known, last) if known else last
    return dict(found)


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
