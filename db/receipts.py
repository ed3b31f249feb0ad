"""Receipts: a cause has its effect once."""

import json
from datetime import datetime

from sqlalchemy import bindparam, delete, insert, select

from db.engine import Connection
from db.tables import ReceiptRow

Result = int | str | None
_FIND = select(ReceiptRow.result).where(
    ReceiptRow.cause == bindparam("cause"), ReceiptRow.use_case == bindparam("use_case")
)
_LEAVE = insert(ReceiptRow)


async def find(connection: Connection, cause: str, use_case: str) -> tuple[Result] | None:
    """Return what the command returned when this cause was first carried out, as a one-tuple; None if it was not."""
    found: str | None = await connection.scalar(_FIND, {"cause": cause, "use_case": use_case})
    return None if found is None else (json.loads(found),)


async def leave(connection: Connection, cause: str, use_case: str, result: Result, now: datetime) -> None:
    """Leave a receipt; a second one for the same cause fails on its key, and with it the transaction."""
    values = {"cause": cause, "use_case": use_case, "result": json.dumps(result), "left_at": now}
    await connection.execute(_LEAVE, values)


async def prune(connection: Connection, before: datetime) -> None:
    """Delete receipts of updates that can no longer be repeated; those of the schedule stay."""
    await connection.execute(
        delete(ReceiptRow).where(ReceiptRow.left_at < before, ReceiptRow.cause.startswith("update:"))
    )
