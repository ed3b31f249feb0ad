"""Answers that documents of preparation are filled with, by school year."""

from datetime import datetime

from sqlalchemy import select

from db.engine import Connection, insert_or
from db.tables import PaperAnswerRow


async def answers(connection: Connection, organization_id: int, school_year: int) -> dict[str, str]:
    """Return an organization's answers for the school year that begins in a year, by key."""
    query = select(PaperAnswerRow.key, PaperAnswerRow.answer).where(
        PaperAnswerRow.organization_id == organization_id, PaperAnswerRow.school_year == school_year
    )
    return {row.key: row.answer for row in await connection.execute(query)}


async def save(
    connection: Connection, organization_id: int, school_year: int, key: str, answer: str, now: datetime
) -> None:
    """Store an answer in place of an earlier one."""
    values = {"organization_id": organization_id, "school_year": school_year, "key": key, "answer": answer,
              "changed_at": now}  # fmt: skip
    row = insert_or(connection, PaperAnswerRow).values(values)
    changed = {"answer": answer, "changed_at": now}
    await connection.execute(
        row.on_conflict_do_update(index_elements=["organization_id", "school_year", "key"], set_=changed)
    )
