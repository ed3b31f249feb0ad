"""Mentors' reports."""

from collections.abc import Collection
from dataclasses import asdict
from datetime import date

from sqlalchemy import ColumnElement, delete, exists, insert, select, update

from db.engine import Connection
from db.tables import PairRow, ReportRow
from mentoring.kinds import SPEED
from mentoring.pairs import PairStatus
from mentoring.reports import Report, ReportState

_NAMES = tuple(Report.__dataclass_fields__)


async def create(connection: Connection, report: Report) -> int:
    """Store a report (its `id` is not looked at) and return its number."""
    return int(await connection.scalar(insert(ReportRow).values(_values(report)).returning(ReportRow.id)))  # type: ignore[arg-type]


async def save(connection: Connection, report: Report) -> None:
    """Store what changed in a report."""
    await connection.execute(update(ReportRow).where(ReportRow.id == report.id).values(_values(report)))


async def remove(connection: Connection, report_id: int) -> None:
    """Delete a report nobody has written."""
    await connection.execute(delete(ReportRow).where(ReportRow.id == report_id))


async def get(connection: Connection, report_id: int, *, lock: bool = False) -> Report | None:
    """Return a report; `lock` makes other transactions wait that would change it."""
    if lock:
        await connection.execute(select(ReportRow.id).where(ReportRow.id == report_id).with_for_update())
    found = await _load(connection, ReportRow.id == report_id)
    return found[0] if found else None


async def of_mentor(connection: Connection, mentor_id: int) -> list[Report]:
    """Return somebody's reports, the newest first."""
    return (await _load(connection, ReportRow.mentor_id == mentor_id))[::-1]


async def of_pair(connection: Connection, pair_id: int) -> list[Report]:
    """Return the reports on a pair in their order."""
    return await _load(connection, ReportRow.pair_id == pair_id)


async def of_organization(
    connection: Connection, organization_id: int, states: Collection[ReportState]
) -> list[Report]:
    """Return an organization's reports in some states, the earliest day first."""
    here = ReportRow.pair_id.in_(select(PairRow.id).where(PairRow.organization_id == organization_id))
    return await _load(connection, here & ReportRow.state.in_([one.value for one in states]))


async def unplanned(connection: Connection) -> list[tuple[int, int]]:
    """Return working pairs whose next report is not planned though there is to be one, with their organizations."""
    of_pair = (ReportRow.pair_id == PairRow.id) & (
        (ReportRow.state == ReportState.PLANNED.value) | (ReportRow.ends_on >= PairRow.ends_on)
    )
    query = select(PairRow.id, PairRow.organization_id).where(
        PairRow.status == PairStatus.ACTIVE.value, PairRow.kind != SPEED, ~exists().where(of_pair)
    )
    return [(row[0], row[1]) for row in await connection.execute(query.order_by(PairRow.id))]


async def to_ask(connection: Connection, until: date) -> list[tuple[Report, int]]:
    """Return planned reports whose period ends by a day or whose pair has ended, with their organizations."""
    is_over = PairRow.status.in_([PairStatus.ENDED.value, PairStatus.COMPLETED.value])
    query = (
        select(ReportRow.id, PairRow.organization_id)
        .join(PairRow, PairRow.id == ReportRow.pair_id)
        .where(ReportRow.state == ReportState.PLANNED.value, (ReportRow.ends_on <= until) | is_over)
    )
    places = {row[0]: row[1] for row in await connection.execute(query)}
    return [(one, places[one.id]) for one in await _load(connection, ReportRow.id.in_(places))] if places else []


_NEXT_TO_ASK = (
    select(ReportRow.ends_on, PairRow.organization_id)
    .join(PairRow, PairRow.id == ReportRow.pair_id)
    .where(ReportRow.state == ReportState.PLANNED.value)
    .order_by(ReportRow.ends_on)
    .limit(1)
)


async def next_to_ask(connection: Connection) -> tuple[date, int] | None:
    """Return the earliest last day of a planned period and its organization."""
    row = (await connection.execute(_NEXT_TO_ASK)).first()
    return None if row is None else (row[0], row[1])


async def _load(connection: Connection, condition: ColumnElement[bool]) -> list[Report]:
    query = select(*(getattr(ReportRow, name) for name in _NAMES)).where(condition)
    rows = await connection.execute(query.order_by(ReportRow.due_on, ReportRow.id))
    return [Report(**{**row._asdict(), "state": ReportState(row.state)}) for row in rows]


def _values(report: Report) -> dict[str, object]:
    return {**{name: value for name, value in asdict(report).items() if name != "id"}, "state": report.state.value}
