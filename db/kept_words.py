"""Words that came where none were awaited, until their sender says whom they are for."""

from datetime import datetime

from sqlalchemy import delete, insert, select

from db.engine import Connection
from db.tables import KeptWordsRow
from mentoring.help import Content

_CONTENT = (KeptWordsRow.words, KeptWordsRow.file_kind, KeptWordsRow.file_reference, KeptWordsRow.file_name,
            KeptWordsRow.source_id, KeptWordsRow.album)  # fmt: skip


async def add(connection: Connection, person_id: int, content: Content, now: datetime) -> int:
    """Keep a message and return its number."""
    kept = {column.key: getattr(content, column.key) for column in _CONTENT}
    values = {"person_id": person_id, "said_at": now, **kept}
    return int(await connection.scalar(insert(KeptWordsRow).values(values).returning(KeptWordsRow.id)))  # type: ignore[arg-type]


async def of_album(connection: Connection, person_id: int, album: str) -> int | None:
    """Return the number of the first part that is kept of an album."""
    theirs = (KeptWordsRow.person_id == person_id) & (KeptWordsRow.album == album)
    number: int | None = await connection.scalar(
        select(KeptWordsRow.id).where(theirs).order_by(KeptWordsRow.id).limit(1)
    )
    return number


async def take(connection: Connection, number: int, person_id: int, since: datetime) -> list[Content]:
    """Return a message sent since a moment, the parts of an album together, and keep them no longer.

    Nothing when it was taken already or is not theirs.
    """
    theirs = (KeptWordsRow.person_id == person_id) & (KeptWordsRow.said_at >= since)
    album = await connection.scalar(select(KeptWordsRow.album).where(theirs, KeptWordsRow.id == number))
    which = (KeptWordsRow.id == number) | (KeptWordsRow.album == album) if album else KeptWordsRow.id == number
    gone = delete(KeptWordsRow).where(theirs, which).returning(KeptWordsRow.id, *_CONTENT)
    rows = sorted((await connection.execute(gone)).all(), key=lambda row: row.id)
    return [Content(**{column.key: getattr(row, column.key) for column in _CONTENT}) for row in rows]


async def prune(connection: Connection, before: datetime) -> None:
    """Delete what nobody asked for since a moment."""
    await connection.execute(delete(KeptWordsRow).where(KeptWordsRow.said_at < before))
