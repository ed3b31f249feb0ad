"""Tables that were sent as a staff list and wait to be confirmed."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import delete, insert, select, update

from db.engine import Connection
from db.tables import StaffImportLineRow, StaffImportRow
from mentoring.actors import Role
from mentoring.people import FullName
from mentoring.staff import Facts
from mentoring.staff_rows import Problem, Row


@dataclass(frozen=True)
class StaffImport:
    """A table that was sent; `saved_at` once its rows are on the staff list."""

    id: int
    organization_id: int
    person_id: int
    saved_at: datetime | None
    added: int
    changed: int


async def create(
    connection: Connection, organization_id: int, person_id: int, rows: Sequence[Row], now: datetime
) -> int:
    """Store a table and return its number; what the same person sent before is let go of."""
    mine = (StaffImportRow.person_id == person_id) & (StaffImportRow.organization_id == organization_id)
    await connection.execute(delete(StaffImportRow).where(mine))
    values = {"organization_id": organization_id, "person_id": person_id, "sent_at": now, "added": 0, "changed": 0}
    number = int(await connection.scalar(insert(StaffImportRow).values(values).returning(StaffImportRow.id)))  # type: ignore[arg-type]
    lines = [{"import_id": number, "number": row.number, "content": _content(row), "decision": ""} for row in rows]
    await connection.execute(insert(StaffImportLineRow), lines)
    return number


async def get(connection: Connection, import_id: int) -> StaffImport | None:
    """Return a table without its rows."""
    columns = (StaffImportRow.id, StaffImportRow.organization_id, StaffImportRow.person_id, StaffImportRow.saved_at,
               StaffImportRow.added, StaffImportRow.changed)  # fmt: skip
    row = (await connection.execute(select(*columns).where(StaffImportRow.id == import_id))).first()
    return StaffImport(*row) if row else None


async def lines(connection: Connection, import_id: int) -> tuple[list[Row], dict[int, str]]:
    """Return the rows in the file's order, and what was answered about namesakes by row number."""
    query = (
        select(StaffImportLineRow.number, StaffImportLineRow.content, StaffImportLineRow.decision)
        .where(StaffImportLineRow.import_id == import_id)
        .order_by(StaffImportLineRow.number)
    )
    found = (await connection.execute(query)).all()
    return [_row(one.number, one.content) for one in found], {one.number: one.decision for one in found if one.decision}


async def decide(connection: Connection, import_id: int, number: int, decision: str) -> None:
    """Store who a row with a namesake is."""
    line = (StaffImportLineRow.import_id == import_id) & (StaffImportLineRow.number == number)
    await connection.execute(update(StaffImportLineRow).where(line).values(decision=decision))


async def close(connection: Connection, import_id: int, added: int, changed: int, now: datetime) -> None:
    """Store what was saved and let go of the rows."""
    await connection.execute(delete(StaffImportLineRow).where(StaffImportLineRow.import_id == import_id))
    values = {"saved_at": now, "added": added, "changed": changed}
    await connection.execute(update(StaffImportRow).where(StaffImportRow.id == import_id).values(values))


async def drop(connection: Connection, import_id: int) -> None:
    """Let go of a table unsaved."""
    await connection.execute(delete(StaffImportRow).where(StaffImportRow.id == import_id))


async def prune(connection: Connection, before: datetime) -> None:
    """Let go of what was sent before a moment."""
    await connection.execute(delete(StaffImportRow).where(StaffImportRow.sent_at < before))


def _content(row: Row) -> dict[str, Any]:
    if row.facts is None:
        return {"problems": [asdict(one) for one in row.problems]}
    facts = asdict(row.facts)
    for column in ("hired_on", "returned_on"):
        facts[column] = facts[column].isoformat() if facts[column] else None
    return {"facts": facts, "manager": row.manager}


def _row(number: int, content: dict[str, Any]) -> Row:
    if "facts" not in content:
        return Row(number, None, tuple(Problem(**one) for one in content["problems"]))
    facts = dict(content["facts"])
    for column in ("hired_on", "returned_on"):
        facts[column] = date.fromisoformat(facts[column]) if facts[column] else None
    facts["role"] = Role(facts["role"]) if facts["role"] else None
    return Row(number, Facts(FullName(**facts.pop("name")), **facts), manager=content.get("manager", ""))
