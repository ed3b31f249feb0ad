"""Schools' own templates: one proposed and one in use for each document."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, delete, insert, select, update

from db.engine import Connection
from db.tables import TemplateRow

PROPOSED, ACTIVE = "proposed", "active"


@dataclass(frozen=True)
class OwnTemplate:
    """A template without its content."""

    id: int
    paper: str
    status: str
    file_name: str
    sent_at: datetime


_COLUMNS = (TemplateRow.id, TemplateRow.paper, TemplateRow.status, TemplateRow.file_name, TemplateRow.sent_at)


async def of_organization(connection: Connection, organization_id: int) -> dict[tuple[str, str], OwnTemplate]:
    """Return an organization's templates by document and status."""
    query = select(*_COLUMNS).where(TemplateRow.organization_id == organization_id)
    found = [OwnTemplate(*row) for row in await connection.execute(query)]
    return {(one.paper, one.status): one for one in found}


async def content(connection: Connection, organization_id: int, paper: str, status: str = ACTIVE) -> bytes | None:
    """Return the file of a document's own template, if there is one."""
    found: bytes | None = await connection.scalar(
        select(TemplateRow.content).where(_one(organization_id, paper, status))
    )
    return found


async def propose(
    connection: Connection, organization_id: int, paper: str, file_name: str, file: bytes, person_id: int, now: datetime
) -> None:
    """Store a template to be confirmed, in place of an earlier proposal."""
    await remove(connection, organization_id, paper, PROPOSED)
    values = {"organization_id": organization_id, "paper": paper, "status": PROPOSED, "file_name": file_name,
              "content": file, "sent_by": person_id, "sent_at": now}  # fmt: skip
    await connection.execute(insert(TemplateRow).values(values))


async def confirm(connection: Connection, organization_id: int, paper: str) -> bool:
    """Put the proposed template in place of the one in use; tell whether there was one."""
    known = await connection.scalar(select(TemplateRow.id).where(_one(organization_id, paper, PROPOSED)))
    if known is None:
        return False
    await remove(connection, organization_id, paper, ACTIVE)
    await connection.execute(update(TemplateRow).where(TemplateRow.id == known).values(status=ACTIVE))
    return True


async def remove(connection: Connection, organization_id: int, paper: str, status: str) -> None:
    """Delete a template."""
    await connection.execute(delete(TemplateRow).where(_one(organization_id, paper, status)))


def _one(organization_id: int, paper: str, status: str) -> ColumnElement[bool]:
    return (
        (TemplateRow.organization_id == organization_id) & (TemplateRow.paper == paper) & (TemplateRow.status == status)
    )
