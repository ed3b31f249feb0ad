"""One process at a time takes updates and delivers: leases of any other are then of a dead one.

SQLite: a lock on a file beside the database. PostgreSQL: an advisory lock held by one connection. The system lets
either go when the process dies, however it dies.
"""

import asyncio
import fcntl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from sqlalchemy import text

from db.engine import Database

KEY = 7_420_002
TRIES, WAIT = 20, 0.25


class AlreadyRunning(Exception):
    """Another process works on this database."""


@asynccontextmanager
async def exclusively(database: Database) -> AsyncIterator[None]:
    """Hold the database for this process.

    Raises:
        AlreadyRunning: another process holds it and did not let go within five seconds.
    """
    hold = _hold_file if database.is_sqlite else _hold_advisory
    async with hold(database):
        yield


@asynccontextmanager
async def _hold_file(database: Database) -> AsyncIterator[None]:
    name = database.url.database
    if not name or name == ":memory:":
        yield
        return
    path = Path(f"{name}.lock")
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("w") as file:  # noqa: ASYNC230 - an empty file, once, at start
        for _ in range(TRIES):
            try:
                fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except OSError:
                await asyncio.sleep(WAIT)
            else:
                break
        else:
            raise AlreadyRunning
        yield


@asynccontextmanager
async def _hold_advisory(database: Database) -> AsyncIterator[None]:
    async with database.engine.connect() as connection:
        await connection.execution_options(isolation_level="AUTOCOMMIT")
        for _ in range(TRIES):
            if await connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": KEY}):
                break
            await asyncio.sleep(WAIT)
        else:
            raise AlreadyRunning
        yield
