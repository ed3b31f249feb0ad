"""SQLite in one hop a statement.

aiosqlite works in a thread of its own, and SQLAlchemy asks it for a cursor, an execution, the rows and a close: four
hops between threads for one statement, which was a third of the bot's time. Here one hop does all four.
"""

import asyncio
import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any, Self

import aiosqlite

Row = tuple[Any, ...]
_STOPPING = set[asyncio.Future[Any]]()


class OneHopCursor:
    """What SQLAlchemy uses of a cursor; the rows of a statement are there when it has been executed."""

    def __init__(self, connection: "OneHopConnection") -> None:
        self._connection = connection
        self._rows: list[Row] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        """Need nothing from the thread yet."""
        return self

    async def execute(self, operation: str, parameters: Sequence[Any] = ()) -> "OneHopCursor":
        """Execute a statement and fetch what it returns."""
        await self._run(lambda raw: raw.execute(operation, parameters))
        return self

    async def executemany(self, operation: str, parameters: Iterable[Sequence[Any]]) -> "OneHopCursor":
        """Execute a statement for each row of parameters."""
        await self._run(lambda raw: raw.executemany(operation, parameters))
        return self

    async def fetchall(self) -> list[Row]:
        """Hand over the rows."""
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        """Have nothing left to close."""

    async def _run(self, statement: Any) -> None:  # noqa: ANN401 - a function of sqlite3's connection
        begins = self._connection.begins()

        def all_at_once() -> tuple[Any, int, int | None, list[Row]]:
            if begins:
                self._connection.raw.execute(begins)
            cursor: sqlite3.Cursor = statement(self._connection.raw)
            try:
                rows = cursor.fetchall() if cursor.description else []
                return cursor.description, cursor.rowcount, cursor.lastrowid, rows
            finally:
                cursor.close()

        found = await self._connection.in_thread(all_at_once)
        self.description, self.rowcount, self.lastrowid, self._rows = found


class OneHopConnection(aiosqlite.Connection):
    """aiosqlite's connection with cursors of one hop, whose transactions begin with their first statement."""

    _begin = ""

    def begin_with(self, statement: str) -> None:
        """Have a transaction begin by `statement` as soon as there is something to do in it."""
        self._begin = statement

    def begins(self) -> str:
        """Return what the transaction begins by, once."""
        statement, self._begin = self._begin, ""
        return statement

    async def commit(self) -> None:
        """End the transaction, if it has begun."""
        if not self.begins():
            await super().commit()

    async def rollback(self) -> None:
        """End the transaction, if it has begun, as if it had not."""
        if not self.begins():
            await super().rollback()

    @property
    def raw(self) -> sqlite3.Connection:
        """The connection that lives in the thread."""
        return self._conn

    async def in_thread(self, function: Any) -> Any:  # noqa: ANN401 - whatever the function returns
        """Run a function in the connection's thread."""
        return await self._execute(function)  # type: ignore[no-untyped-call]

    def stop(self) -> asyncio.Future[Any] | None:
        """Stop the thread without waiting for it."""
        stopped: asyncio.Future[Any] | None = super().stop()
        if stopped is not None:
            _STOPPING.add(stopped)
            stopped.add_done_callback(_STOPPING.discard)
        return stopped

    def cursor(self, *_: Any) -> Any:  # noqa: ANN401 - SQLAlchemy's protocol of a cursor
        """Return a cursor."""
        return OneHopCursor(self)


async def all_stopped() -> None:
    """Wait for the threads of connections that failed: their last word must find this loop open."""
    loop = asyncio.get_running_loop()
    await asyncio.gather(*(one for one in _STOPPING if one.get_loop() is loop))


def connect(database: str, **options: Any) -> OneHopConnection:  # noqa: ANN401 - sqlite3's own options
    """Return a connection that opens when it is awaited; its thread does not keep the process alive."""

    def open_it() -> sqlite3.Connection:
        opened: sqlite3.Connection = sqlite3.connect(database, **options)
        return opened

    connection = OneHopConnection(open_it, iter_chunk_size=64)
    connection._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does with the connections it makes itself
    return connection
