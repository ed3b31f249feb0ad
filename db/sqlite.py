"""SQLite at hand: a statement runs where it is asked for, only what may wait goes to the connection's thread.

aiosqlite works in a thread of its own, and every statement would be a trip there and back between two threads that take
the interpreter's lock from each other: together a third of the bot's time. What may wait is the disk (`COMMIT`) and
another process's lock: what finds the database busy at hand is tried again in the thread, patiently.
"""

import asyncio
import sqlite3
from collections import deque
from collections.abc import Callable, Sequence
from typing import Any, Self

import aiosqlite

Row = tuple[Any, ...]
# What is over at once; everything else (definitions, pragmas, deletions, copies of the file) goes to the thread.
AT_HAND = ("SELECT", "INSERT", "UPDATE", "WITH")
# So many rows at most are written at hand, and after so many statements others have their turn.
FEW_ROWS, IN_A_ROW = 50, 25
_STOPPING = set[asyncio.Future[Any]]()


class CursorAtHand:
    """What SQLAlchemy uses of a cursor; the rows of a statement are there when it has been executed."""

    def __init__(self, connection: "ConnectionAtHand") -> None:
        self._connection = connection
        self._rows: list[Row] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None
        self.arraysize = 1

    async def __aenter__(self) -> Self:
        """Need nothing from the thread yet."""
        return self

    async def execute(self, operation: str, parameters: Sequence[Any] = ()) -> "CursorAtHand":
        """Execute a statement and fetch what it returns."""
        is_quick = operation.startswith(AT_HAND)
        await self._run(lambda raw: raw.execute(operation, parameters), is_quick=is_quick)
        return self

    async def executemany(self, operation: str, parameters: Sequence[Sequence[Any]]) -> "CursorAtHand":
        """Execute a statement for each row of parameters."""
        is_quick = operation.startswith(AT_HAND) and len(parameters) <= FEW_ROWS
        await self._run(lambda raw: raw.executemany(operation, parameters), is_quick=is_quick)
        return self

    async def fetchall(self) -> list[Row]:
        """Hand over the rows."""
        rows, self._rows = self._rows, []
        return rows

    async def close(self) -> None:
        """Have nothing left to close."""

    async def _run(self, statement: Any, *, is_quick: bool) -> None:  # noqa: ANN401 - a function of sqlite3's connection
        begins = self._connection.begins()

        def all_at_once() -> tuple[Any, int, int | None, list[Row]]:
            if begins and not self._connection.raw.in_transaction:
                self._connection.begin_now(begins)
            cursor: sqlite3.Cursor = statement(self._connection.raw)
            try:
                rows = cursor.fetchall() if cursor.description else []
                return cursor.description, cursor.rowcount, cursor.lastrowid, rows
            finally:
                cursor.close()

        found = await self._connection.carry_out(all_at_once, is_quick=is_quick)
        self.description, self.rowcount, self.lastrowid, self._rows = found


class ConnectionAtHand(aiosqlite.Connection):
    """aiosqlite's connection with cursors at hand, whose transactions begin with their first statement."""

    def __init__(self, connector: Callable[[], sqlite3.Connection], patience: float) -> None:
        super().__init__(connector, iter_chunk_size=64)
        self._patience = int(patience * 1000)
        self._begin = ""
        # One for each thing the thread has not finished: whoever asked for it may have been cancelled meanwhile.
        self._given = deque[None]()
        self._in_a_row = 0
        self._changes_before = 0

    def begin_with(self, statement: str) -> None:
        """Have a transaction begin by `statement` as soon as there is something to do in it."""
        self._begin = statement

    def begins(self) -> str:
        """Return what the transaction begins by, once."""
        statement, self._begin = self._begin, ""
        return statement

    def begin_now(self, statement: str) -> None:
        """Begin a transaction, in whichever thread its first statement runs."""
        self.raw.execute(statement)
        self._changes_before = self.raw.total_changes

    async def commit(self) -> None:
        """End the transaction, if it has begun; without a change there is nothing the disk is waited for."""
        if not self.begins():
            await self.carry_out(self.raw.commit, is_quick=self.raw.total_changes == self._changes_before)

    async def rollback(self) -> None:
        """End the transaction, if it has begun, as if it had not."""
        if not self.begins():
            await self.carry_out(self.raw.rollback, is_quick=True)

    @property
    def raw(self) -> sqlite3.Connection:
        """The connection itself; never used by two threads at once."""
        return self._conn

    async def carry_out(self, function: Any, *, is_quick: bool) -> Any:  # noqa: ANN401 - whatever the function returns
        """Run a function at hand if it is quick, else in the connection's thread; always after what the thread has."""
        if self._given or not is_quick:
            return await self._in_thread(function)
        self._in_a_row = (self._in_a_row + 1) % IN_A_ROW
        if not self._in_a_row:
            await asyncio.sleep(0)
        try:
            return function()
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY:
                raise
            return await self._in_thread(function)

    async def _in_thread(self, function: Any) -> Any:  # noqa: ANN401 - whatever the function returns
        def counted() -> Any:  # noqa: ANN401 - the same
            try:
                self.raw.execute(f"PRAGMA busy_timeout={self._patience}")
                return function()
            finally:
                self.raw.execute("PRAGMA busy_timeout=0")
                self._given.popleft()

        self._given.append(None)
        return await self._execute(counted)  # type: ignore[no-untyped-call]

    def stop(self) -> asyncio.Future[Any] | None:
        """Stop the thread without waiting for it."""
        stopped: asyncio.Future[Any] | None = super().stop()
        if stopped is not None:
            _STOPPING.add(stopped)
            stopped.add_done_callback(_STOPPING.discard)
        return stopped

    def cursor(self, *_: Any) -> Any:  # noqa: ANN401 - SQLAlchemy's protocol of a cursor
        """Return a cursor."""
        return CursorAtHand(self)


async def all_stopped() -> None:
    """Wait for the threads of connections that failed: their last word must find this loop open."""
    loop = asyncio.get_running_loop()
    await asyncio.gather(*(one for one in _STOPPING if one.get_loop() is loop))


def connect(database: str, *, timeout: float, **options: Any) -> ConnectionAtHand:  # noqa: ANN401 - sqlite3's own options
    """Return a connection that opens when it is awaited; its thread does not keep the process alive.

    In the thread a statement waits `timeout` seconds for somebody else's lock, at hand it does not wait at all.
    """
    own = options | {"timeout": 0, "check_same_thread": False}

    def open_it() -> sqlite3.Connection:
        opened: sqlite3.Connection = sqlite3.connect(database, **own)
        return opened

    connection = ConnectionAtHand(open_it, timeout)
    connection._thread.daemon = True  # noqa: SLF001 - as SQLAlchemy does with the connections it makes itself
    return connection
