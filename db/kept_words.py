"""Words that came where none were awaited, until their sender says whom they are for."""

from datetime import datetime

from sqlalchemy import delete, insert

from db.engine import Connection
from db.tables import KeptWordsRow
from mentoring.help import Content


async def add(connection: Connection, person_id: int, content: Content, now: datetime) -> int:
    """Keep a message and return its number."""
    values = {"person_id": person_id, "said_at": now, **vars(content)}
    return int(await connection.scalar(insert(KeptWordsRow).values(values).returning(KeptWordsRow.id)))  # type: ignore[arg-type]


async def take(connection: Connection, number: int, person_id: int, since: datetime) -> Content | None:
    """Return a message sent since a moment and keep it no longer; None when it was taken already or is not theirs."""
    row = (
        await connection.execute(
            delete(KeptWordsRow)
            .where(KeptWordsRow.id == number, KeptWordsRow.person_id == person_id, KeptWordsRow.said_at >= since)
            .returning(KeptWordsRow.words, KeptWordsRow.file_kind, KeptWordsRow.file_reference, KeptWordsRow.file_name)
        )
    ).first()
    return Content(row.words, row.file_kind, row.file_reference, row.file_name) if row else None


async def prune(connection: Connection, before: datetime) -> None:
    """Delete what nobody asked for since a moment."""
    await connection.execute(delete(KeptWordsRow).where(KeptWordsRow.said_at < before))
