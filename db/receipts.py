"""Receipts: a cause has its effect once."""

import json
from datetime import datetime

from sqlalchemy import delete, insert, select

from db.engine import Connection
from db.tables import ReceiptRow

Result = int | str | None


async def find(connection: Connection, cause: str, use_case: str) -> tuple[Result] | None:
    """Return what the command returned when this cause was first carried out, as a one-tuple; None if it was not."""
    query = select(ReceiptRow.result).where(ReceiptRow.cause == cause, ReceiptRow.use_case == use_case)
    found: str | None = await connection.scalar(query)
    return None if found is None else (json.loads(found),)


async def leave(connection: Connection, cause: str, use_case: str, result: Result, now: datetime) -> None:
    """Leave a receipt; a second one for the same cause fails on its key, and with it the transaction."""
    await connection.execute(
        insert(ReceiptRow).values(cause=cause, use_case=use_case, result=json.dumps(result), left_at=now)
    )


async def prune(connection: Connection, before: datetime) -> None:
    """Delete receipts of updates that can no longer be repeated; those of the schedule stay."""
    await connection.execute(
        delete(ReceiptRow).where(ReceiptRow.left_at < before, ReceiptRow.cause.startswith("update:"))
    )
