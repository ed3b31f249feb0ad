"""The database: SQLite with WAL, or PostgreSQL; one short transaction at a time, immediate on SQLite."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import AsyncExitStack, asynccontextmanager, nullcontext, suppress
from contextvars import ContextVar
from functools import cache, wraps
from pathlib import Path
from typing import Any, Concatenate, ParamSpec, TypeVar

from sqlalchemy import event, make_url
from sqlalchemy.dialects.postgresql import insert as postgresql_insert
from sqlalchemy.dialects.sqlite import insert as sqlite_insert
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from db.sqlite import all_stopped
from db.sqlite import connect as at_hand

P = ParamSpec("P")
R = TypeVar("R")
Connection = AsyncConnection
BUSY_SECONDS = 30
# A year's work asks some six hundred different statements; one that is forgotten has to be compiled again.
STATEMENTS = 1000
# Under this option a transaction that only reads keeps what it has been told.
KNOWN = "known"
_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+asyncpg", "postgres": "postgresql+asyncpg"}

# What a database that is away, or a file somebody holds, looks like; worth another try later.
Outage = (OperationalError, InterfaceError, ConnectionError)


def database_url(text: str) -> URL:
    """Read a DATABASE_URL; plain `sqlite:///` and `postgresql://` get the asynchronous driver.

    Raises:
        ValueError: the address is of no database this program works with.
    """
    url = make_url(text)
    name = url.drivername.partition("+")[0]
    if name not in _DRIVERS:
        raise ValueError(name)
    return url.set(drivername=_DRIVERS[name])


def is_outage(error: BaseException) -> bool:
    """Tell whether an error means that the database is out of reach for now, not that a query is wrong."""
    return isinstance(error, Outage) or (isinstance(error, DBAPIError) and error.connection_invalidated)


def insert_or(connection: Connection, table: type[Any]) -> Any:  # noqa: ANN401 - one of two dialects' own statements
    """Return an INSERT that can say what to do where the row is there already (`on_conflict_do_…`)."""
    return insert_of(connection.dialect.name, table)


def insert_of(dialect: str, table: type[Any]) -> Any:  # noqa: ANN401 - one of two dialects' own statements
    """Return the same INSERT for a dialect, for statements that are put together once."""
    return (sqlite_insert if dialect == "sqlite" else postgresql_insert)(table)


def upsert(connection: Connection, table: type[Any], key: tuple[str, ...], changed: tuple[str, ...]) -> Any:  # noqa: ANN401 - the same
    """Return an INSERT that changes some columns of the row that has the same key; put together once."""
    return _upsert(connection.dialect.name, table, key, changed)  # type: ignore[arg-type]  # a class can be a key


async def put(connection: Connection, table: type[Any], key: Mapping[str, Any], values: Mapping[str, Any]) -> None:
    """Store a row in place of the one that has the same key: its other columns get these values."""
    await connection.execute(upsert(connection, table, tuple(key), tuple(values)), {**key, **values})


@cache
def _upsert(dialect: str, table: type[Any], key: tuple[str, ...], changed: tuple[str, ...]) -> Any:  # noqa: ANN401 - the same
    stored = insert_of(dialect, table)
    return stored.on_conflict_do_update(index_elements=key, set_={name: stored.excluded[name] for name in changed})


def once(
    ask: Callable[Concatenate[Connection, P], Awaitable[R]],
) -> Callable[Concatenate[Connection, P], Awaitable[R]]:
    """Ask the same but once in a transaction that only reads: nothing changes there."""

    @wraps(ask)
    async def asked(connection: Connection, /, *args: P.args, **kwargs: P.kwargs) -> R:
        known: dict[Any, R] | None = connection.sync_connection.get_execution_options().get(KNOWN)  # type: ignore[union-attr]  # it is open
        if known is None:
            return await ask(connection, *args, **kwargs)
        question = ask, args, tuple(kwargs.items())
        if question not in known:
            known[question] = await ask(connection, *args, **kwargs)
        return known[question]

    return asked


class Database:
    """Opens transactions; keeps no state of its own."""

    def __init__(self, url: str | URL) -> None:
        self.url = database_url(url) if isinstance(url, str) else url
        self.is_sqlite = self.url.get_backend_name() == "sqlite"
        self.engine = _engine(self.url, sqlite=self.is_sqlite)
        # SQLite has one writer; waiting here is in order and wakes at once, waiting in SQLite is neither.
        self._turn = asyncio.Lock() if self.is_sqlite else None
        self._opened = ContextVar[Connection | None]("opened", default=None)

    @asynccontextmanager
    async def transaction(self) -> AsyncIterator[Connection]:
        """Open a transaction that writes; commits at the end, rolls back on any error."""
        async with self._turn or nullcontext(), self._connection() as connection:
            if self.is_sqlite:
                await connection.execution_options(immediate=True)
            async with connection.begin():
                yield connection

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[Connection]:
        """Open a transaction that only reads; inside `looking` it is the one that is open."""
        opened = self._opened.get()
        if opened is not None:
            yield opened
            return
        async with self._connection() as connection:
            yield await connection.execution_options(**{KNOWN: {}})

    @asynccontextmanager
    async def looking(self) -> AsyncIterator[None]:
        """Let all that is read inside, one after the other, be read in one transaction; nothing is written inside."""
        async with self._connection() as connection:
            token = self._opened.set(await connection.execution_options(**{KNOWN: {}}))
            try:
                yield
            finally:
                self._opened.reset(token)

    async def forget_traces(self) -> bool:
        """Empty SQLite's write-ahead log: what was deleted is zeroed in the file, but not in the log's old pages.

        False where a reader at work kept some of them: to be tried again. PostgreSQL's own vacuum does its part.
        """
        if not self.is_sqlite:
            return True
        async with self._turn or nullcontext(), self._connection() as connection:
            await connection.exec_driver_sql("COMMIT")
            busy = (await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")).scalar_one()
            await connection.exec_driver_sql("BEGIN")
            return not busy

    @asynccontextmanager
    async def _connection(self) -> AsyncIterator[Connection]:
        """Connect; whatever stands in the way is a lost connection (a stopped server's socket is a missing file)."""
        async with AsyncExitStack() as stack:
            try:
                connection = await stack.enter_async_context(self.engine.connect())
            except (OSError, DBAPIError) as error:
                raise ConnectionError(str(error)) from error
            yield connection

    async def close(self) -> None:
        """Let all connections go."""
        await self.engine.dispose()
        await all_stopped()


def _engine(url: URL, *, sqlite: bool) -> AsyncEngine:
    if not sqlite:
        return create_async_engine(url, pool_pre_ping=True, query_cache_size=STATEMENTS, hide_parameters=True)
    if url.database and url.database != ":memory:":
        try:
            Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ConnectionError(str(error)) from error
    arguments = {"timeout": BUSY_SECONDS, "async_creator_fn": at_hand, "cached_statements": STATEMENTS}
    engine = create_async_engine(url, query_cache_size=STATEMENTS, connect_args=arguments, hide_parameters=True)
    event.listen(engine.sync_engine, "connect", _prepare)
    event.listen(engine.sync_engine, "begin", _begin)
    return engine


def _prepare(connection: Any, _record: object) -> None:  # noqa: ANN401 - whatever the driver calls a connection
    """Set what SQLite forgets with every connection; the driver is kept from opening transactions by itself."""
    connection.isolation_level = None
    cursor = connection.cursor()
    # The file stays in WAL once it is; a second process that starts at the same moment is refused without waiting.
    with suppress(sqlite3.OperationalError):
        cursor.execute("PRAGMA journal_mode=WAL")
    for pragma in ("synchronous=FULL", "foreign_keys=ON", "secure_delete=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Any) -> None:  # noqa: ANN401 - SQLAlchemy's own event signature
    """Take the write lock with the first statement: two transactions that read, decide and write must not overlap."""
    immediate = connection.get_execution_options().get("immediate")
    connection.connection.driver_connection.begin_with("BEGIN IMMEDIATE" if immediate else "BEGIN")
