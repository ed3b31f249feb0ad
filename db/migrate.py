"""Bring a database to the newest schema, or say how far it is behind."""

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util import CommandError
from sqlalchemy import Connection as SyncConnection
from sqlalchemy import inspect

from db.engine import Database

FOLDER = Path(__file__).parent / "migrations"
LOCK = 7_420_001
VERSIONS = "alembic_version"


class NewerSchema(Exception):
    """The database was brought further by a newer version of this program; this one must not touch it."""

    def __init__(self) -> None:
        super().__init__("the database belongs to a newer version of this program: update it, or go back to a copy")


class ForeignDatabase(Exception):
    """There are tables, and not by this program's migrations; it must not add its own to them."""

    def __init__(self) -> None:
        super().__init__("this is not the bot's database: it has tables of another program; name another DATABASE_URL")


async def migrate(database: Database) -> None:
    """Apply pending migrations; two processes starting at once take turns.

    Raises:
        NewerSchema: it has migrations this version knows nothing of.
        ForeignDatabase: it has tables of another program.
    """
    async with database.transaction() as connection:
        # SQLite takes its turn with the first statement there is.
        await connection.exec_driver_sql("SELECT 1" if database.is_sqlite else f"SELECT pg_advisory_xact_lock({LOCK})")
        await connection.run_sync(_upgrade)


async def is_current(database: Database) -> bool:
    """Tell whether no migration is pending.

    Raises:
        NewerSchema: it has migrations this version knows nothing of.
        ForeignDatabase: it has tables of another program.
    """
    scripts = ScriptDirectory(str(FOLDER))
    async with database.reading() as connection:
        present = await connection.run_sync(_current)
    _check_known(scripts, present)
    return present == scripts.get_current_head()


def config(connection: SyncConnection | None = None) -> Config:
    """Return alembic's configuration, without a file."""
    found = Config()
    found.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    found.attributes["connection"] = connection
    return found


def _upgrade(connection: SyncConnection) -> None:
    _check_known(ScriptDirectory(str(FOLDER)), _current(connection))
    command.upgrade(config(connection), "head")


def _check_known(scripts: ScriptDirectory, present: str | None) -> None:
    try:
        scripts.get_revisions(present or ())
    except CommandError as error:
        raise NewerSchema from error


def _current(connection: SyncConnection) -> str | None:
    present = MigrationContext.configure(connection).get_current_revision()
    if present is None and set(inspect(connection).get_table_names()) - {VERSIONS}:
        raise ForeignDatabase
    return present
