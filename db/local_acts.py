"""The register of local acts and supplementary agreements."""

from datetime import datetime

from sqlalchemy import RowMapping, delete, insert, select, update

from db.engine import Connection
from db.tables import LocalActRow
from mentoring.help import Content
from mentoring.local_acts import Act

_COLUMNS = (LocalActRow.id, LocalActRow.organization_id, LocalActRow.kind, LocalActRow.person_id, LocalActRow.number,
            LocalActRow.dated, LocalActRow.title, LocalActRow.file_kind, LocalActRow.file_reference,
            LocalActRow.file_name)  # fmt: skip


async def create(connection: Connection, act: Act, recorded_by: int | None, now: datetime) -> int:
    """Store a document (its `id` is not looked at) and return its number in the register."""
    values = {**_values(act), "organization_id": act.organization_id, "kind": act.kind, "person_id": act.person_id,
              "recorded_by": recorded_by, "recorded_at": now}  # fmt: skip
    return int(await connection.scalar(insert(LocalActRow).values(values).returning(LocalActRow.id)))  # type: ignore[arg-type]


async def get(connection: Connection, act_id: int, *, lock: bool = False) -> Act | None:
    """Return a document; `lock` makes other transactions wait that would change it."""
    query = select(*_COLUMNS).where(LocalActRow.id == act_id)
    row = (await connection.execute(query.with_for_update() if lock else query)).mappings().first()
    return _act(row) if row else None


async def of_organization(connection: Connection, organization_id: int) -> list[Act]:
    """Return an organization's documents, oldest first, those without a date at the end."""
    query = select(*_COLUMNS).where(LocalActRow.organization_id == organization_id)
    ordered = query.order_by(LocalActRow.dated.is_(None), LocalActRow.dated, LocalActRow.id)
    return [_act(row) for row in (await connection.execute(ordered)).mappings()]


async def save(connection: Connection, act: Act) -> None:
    """Store what changed in a document."""
    await connection.execute(update(LocalActRow).where(LocalActRow.id == act.id).values(_values(act)))


async def remove(connection: Connection, act_id: int) -> None:
    """Delete a document from the register."""
    await connection.execute(delete(LocalActRow).where(LocalActRow.id == act_id))


def _values(act: Act) -> dict[str, object]:
    return {
        "number": act.number, "dated": act.dated, "title": act.title, "file_kind": act.file.file_kind,
        "file_reference": act.file.file_reference, "file_name": act.file.file_name,
    }  # fmt: skip


def _act(row: RowMapping) -> Act:
    file = Content("", row["file_kind"], row["file_reference"], row["file_name"])
    return Act(row["id"], row["organization_id"], row["kind"], row["person_id"], row["number"], row["dated"],
               row["title"], file)  # fmt: skip
