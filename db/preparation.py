"""Answers that documents of preparation are filled with, by school year."""

from datetime import datetime

from sqlalchemy import select

from db.engine import Connection, put
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
    here = {"organization_id": organization_id, "school_year": school_year, "key": key}
    await put(connection, PaperAnswerRow, here, {"answer": answer, "changed_at": now})
